"""Training, validation and test: whole scenes of every family are held out, never single rows."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from phaser_copilot.errors import UsageError

Split = Literal["train", "val", "test"]
SPLITS: tuple[Split, ...] = ("train", "val", "test")


@dataclass(frozen=True)
class Shares:
    """How much goes into each split, in any unit: 90/5/5, or 29/1/1."""

    train: float = 90
    val: float = 5
    test: float = 5

    @classmethod
    def parse(cls, text: str) -> Shares:
        """Read ``90/5/5``.

        Raises
        ------
        UsageError
            These are not three numbers, or nothing is left to train on.
        """
        try:
            train, val, test = (float(part) for part in text.split("/"))
        except ValueError:
            raise UsageError(f"{text!r} are no shares", fix="write train/val/test, for example 90/5/5") from None
        if train <= 0 or min(val, test) < 0:
            raise UsageError(f"Nothing can be trained on with the shares {text}", fix="for example 90/5/5")
        return cls(train, val, test)

    def of(self, total: int) -> dict[Split, int]:
        """Divide a number by the shares; the parts add up to it."""
        whole = self.train + self.val + self.test
        val, test = round(total * self.val / whole), round(total * self.test / whole)
        return {"train": total - val - test, "val": val, "test": test}


def assign(families: Mapping[str, str], twins: Iterable[Sequence[str]], shares: Shares, seed: int) -> dict[str, Split]:
    """Give each scene its split.

    Parameters
    ----------
    families
        Scene to family.
    twins
        Groups of scenes that resemble each other so much that they must stay together.
    shares
        How many scenes go where.
    seed
        Decides which scenes of a family are held out.

    Notes
    -----
    The scenes stand in a row, family by family, shuffled inside; every n-th is held out. So each family gives its
    share, and small families are not all held out or all kept.
    """
    leaders = {name: group[0] for group in twins for name in group}
    heads = [name for name in families if leaders.get(name, name) == name]
    line = _by_family(heads, families, random.Random(seed))
    counts = shares.of(len(line))
    # a small share of few scenes is still one scene
    val, test = max(counts["val"], shares.val > 0), max(counts["test"], shares.test > 0)
    held = _spread(len(line), val, test, random.Random(seed + 1))
    split = {name: held.get(place, SPLITS[0]) for place, name in enumerate(line)}
    return {name: split[leaders.get(name, name)] for name in families}


def _by_family(names: Iterable[str], families: Mapping[str, str], dice: random.Random) -> list[str]:
    members: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        members[families[name]].append(name)
    line = []
    for family in sorted(members):
        dice.shuffle(members[family])
        line += members[family]
    return line


def _spread(total: int, val: int, test: int, dice: random.Random) -> dict[int, Split]:
    """Places of the held-out scenes: evenly over the line, validation and test in turn."""
    count = val + test
    if not count or count >= total:
        return {}
    start = dice.random()
    places = [int((number + start) * total / count) for number in range(count)]
    # with equal shares they take turns; else the rarer one is spread among the other
    kinds: list[Split] = [
        "test" if number * test // count < (number + 1) * test // count else "val" for number in range(count)
    ]
    return dict(zip(places, kinds, strict=True))
