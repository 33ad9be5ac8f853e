"""Data sets: which rows are drawn from the samples, and the files they are written to."""

from __future__ import annotations

import json
import os
import random
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from phaser_copilot import paths
from phaser_copilot.errors import UsageError
from phaser_copilot.training.data import splits
from phaser_copilot.training.data.rows import KINDS, Kind, Row
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.splits import SPLITS, Shares, Split

MIX: Mapping[Kind, float] = {"scene": 0.75, "edit": 0.15, "repair": 0.10}
"""Share of each kind of row, where the scenes have enough of it."""
LONGEST = 5000
"""Bytes of a row, at most, so that none is cut at 2,048 tokens; `data stats` counts those that would be."""
COLUMNS = {"prompt": "instruction", "query": "input", "response": "output"}


@dataclass(frozen=True)
class Recipe:
    """What a data set shall be.

    Attributes
    ----------
    rows
        How many rows in all.
    seed
        The same samples, recipe and seed give the same files, byte for byte.
    shares
        How the rows and scenes are split.
    mix
        Share of each kind.
    exact
        Whether fewer rows than asked for are an error.
    """

    rows: int = 3400
    seed: int = 1
    shares: Shares = field(default_factory=Shares)
    mix: Mapping[Kind, float] = field(default_factory=lambda: MIX)
    exact: bool = True


Source = Callable[[Sequence[Sample], random.Random], Iterator[Row]]
"""Makes the rows of one kind from the variants of one scene."""


def draw(
    samples: Iterable[Sample], recipe: Recipe, sources: Mapping[Kind, Source], twins: Iterable[Sequence[str]] = ()
) -> dict[Split, list[Row]]:
    """Draw the rows of a data set.

    Raises
    ------
    UsageError
        There are no samples, or they do not give so many rows.
    """
    scenes: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        scenes[sample.scene].append(sample)
    if not scenes:
        raise UsageError("There is nothing to build rows from", fix="--corpus data/corpus")
    families = {name: variants[0].family for name, variants in scenes.items()}
    where = splits.assign(families, twins, recipe.shares, recipe.seed)
    wanted = recipe.shares.of(recipe.rows)
    drawn: dict[Split, list[Row]] = {}
    for split in SPLITS:
        inside = {name: scenes[name] for name in sorted(scenes) if where[name] == split}
        drawn[split] = _draw_split(inside, wanted[split], recipe, sources)
        if recipe.exact and len(drawn[split]) < wanted[split]:
            raise UsageError(
                f"The samples give only {len(drawn[split])} of {wanted[split]} rows for {split}",
                why=f"{len(inside)} scenes went there",
                fix="ask for fewer rows, or add scenes",
            )
    return drawn


def _draw_split(
    scenes: Mapping[str, Sequence[Sample]], count: int, recipe: Recipe, sources: Mapping[Kind, Source]
) -> list[Row]:
    found: list[Row] = []
    seen: set[tuple[str, str]] = set()
    # plain scenes come last and fill what the others could not
    for kind in sorted(sources, key=lambda kind: kind == "scene"):
        wanted = count - len(found) if kind == "scene" else round(count * recipe.mix.get(kind, 0))
        streams = [sources[kind](variants, dice(recipe.seed, kind, name)) for name, variants in scenes.items()]
        random.Random(recipe.seed).shuffle(streams)
        found += _in_turn(streams, wanted, seen)
    random.Random(recipe.seed).shuffle(found)
    return found


def _in_turn(streams: list[Iterator[Row]], count: int, seen: set[tuple[str, str]]) -> Iterator[Row]:
    """Take one row from each stream after the other, none twice and none too long, until there are enough."""
    while streams and count > 0:
        alive = []
        for stream in streams:
            fitting = (row for row in stream if row.size <= LONGEST and (row.input, row.output) not in seen)
            row = next(fitting, None)
            if row is None:
                continue
            alive.append(stream)
            seen.add((row.input, row.output))
            yield row
            count -= 1
            if count == 0:
                return
        streams = alive


def dice(seed: int, *names: str) -> random.Random:
    """Randomness for one scene that does not depend on which other scenes there are."""
    return random.Random(seed * 2**32 + zlib.crc32("/".join(names).encode()))


def write(folder: Path, name: str, drawn: Mapping[Split, Sequence[Row]]) -> None:
    """Write the splits as JSON lines, with the ``dataset_info.json`` that LLaMA-Factory reads.

    Parameters
    ----------
    name
        There, the sets have ``_train``, ``_val`` and ``_test`` behind it; the name alone is the training set, too.
    """
    for split in SPLITS:
        paths.write_text(folder / f"{split}.jsonl", "".join(f"{row.to_json()}\n" for row in drawn[split]))
    register(folder / "dataset_info.json", folder, name)


def register(file: Path, folder: Path, name: str) -> None:
    """Enter a folder's data sets into a ``dataset_info.json``, beside what already stands in it.

    Raises
    ------
    UsageError
        The file is there and cannot be read.
    """
    beside = Path(os.path.relpath(folder.resolve(), file.parent.resolve()))
    entries = {
        title: {
            "file_name": (beside / f"{split}.jsonl").as_posix(),
            "formatting": "alpaca",
            # a column that is not named is dropped in silence
            "columns": COLUMNS,
        }
        for title, split in [(name, "train"), *((f"{name}_{split}", split) for split in SPLITS)]
    }
    enter(file, entries)


def enter(file: Path, entries: Mapping[str, object]) -> None:
    """Put entries into a ``dataset_info.json``; those of the same name are replaced.

    Raises
    ------
    UsageError
        The file is there and cannot be read.
    """
    paths.write_text(file, json.dumps({**_registered(file), **entries}, indent=2) + "\n")


def _registered(file: Path) -> dict[str, object]:
    if not file.exists():
        return {}
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} cannot be read", why=str(error), fix="move it away") from error
    if not isinstance(found, dict):
        raise UsageError(f"{file} is no dataset_info.json", fix="move it away")
    return found


def parse_mix(text: str) -> dict[Kind, float]:
    """Read shares of the kinds of rows, such as ``75/15/10``.

    Raises
    ------
    UsageError
        These are not three numbers.
    """
    try:
        shares = [float(part) for part in text.split("/")]
        pairs = dict(zip(KINDS, shares, strict=True))
    except ValueError:
        raise UsageError(f"{text!r} are no shares", fix="write scenes/edits/repairs, for example 75/15/10") from None
    if min(shares) < 0 or shares[0] <= 0:
        raise UsageError(f"There are no scenes in the shares {text}", fix="for example 75/15/10")
    return {kind: share / sum(shares) for kind, share in pairs.items()}


def read(file: Path) -> list[Row]:
    """Read rows from a ``.jsonl`` file, or from ``train.jsonl`` of a folder.

    Raises
    ------
    UsageError
        It cannot be read.
    """
    file = file / "train.jsonl" if file.is_dir() else file
    try:
        lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [Row(line["instruction"], line["input"], line["output"], line.get("metadata") or {}) for line in lines]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        why = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise UsageError(f"{file} cannot be read as a data set", why=why, fix="phaser-copilot data build") from error


def pick(file: Path, count: int, seed: int, wanted: Mapping[str, str]) -> list[Row]:
    """Choose rows of a file by chance.

    Parameters
    ----------
    wanted
        Fields of the metadata and what they must be.

    Raises
    ------
    UsageError
        The file cannot be read, or has no such row.
    """
    fitting = [row for row in read(file) if all(row.metadata.get(key) == value for key, value in wanted.items())]
    if not fitting:
        raise UsageError(f"{file} has no such row", fix="leave out --kind, --family or --lang")
    return random.Random(seed).sample(fitting, min(count, len(fitting)))
