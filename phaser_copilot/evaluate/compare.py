"""Two evaluations over the same tasks, side by side: what differs, how surely, and in which tasks."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate import records, stats
from phaser_copilot.evaluate.measure import DELIVERED, FIRST, VIEWS, Outcome, describe, views
from phaser_copilot.evaluate.records import MEASURES, Evaluation
from phaser_copilot.evaluate.stats import Difference

MEANS = ("rubric", "seconds", "tokens")


@dataclass(frozen=True)
class Side:
    """One of the two: what it is, and what it gives for each task; `probes` are the hashes of its tasks."""

    name: str
    outcomes: dict[str, Outcome]
    probes: dict[str, str]


@dataclass(frozen=True)
class Row:
    """One measure of both sides, and their difference (B less A)."""

    a: float
    b: float
    difference: Difference


@dataclass(frozen=True)
class Comparison:
    """What two sides give for the tasks that both have.

    Attributes
    ----------
    rows
        Measures, the shares first.
    gained, lost
        Tasks that only B, only A solves.
    unmatched
        Tasks left out because only one side has them, or their words or probe changed in between.
    """

    a: str
    b: str
    tasks: int
    rows: dict[str, Row]
    gained: list[str]
    lost: list[str]
    unmatched: list[str]

    def to_json(self) -> dict[str, Any]:
        """Plain data for ``--json``."""
        return asdict(self)


def side(name: str) -> Side:
    """Read ``FOLDER``, ``FOLDER@first`` or ``FOLDER@delivered``; the bare folder is what it delivers, if it chooses.

    Raises
    ------
    UsageError
        There is no evaluation, or it has no such view.
    """
    folder, _, wanted = name.rpartition("@") if name.rpartition("@")[2] in VIEWS else (name, "", "")
    found = records.load(Path(folder))
    return view_of(found, wanted or (DELIVERED if found.setup.settings["judge"] else FIRST))


def view_of(found: Evaluation, name: str) -> Side:
    """Take one view of an evaluation.

    Raises
    ------
    UsageError
        It was made without the judge and has only first answers.
    """
    available = views(found)
    if name not in available:
        raise UsageError(f"{found.folder} has only first answers", why="it was made without the judge")
    title = f"{found.setup.label} ({describe(found.setup.settings)}): {VIEWS[name]}"
    return Side(title, available[name], found.setup.tasks)


def compare(a: Side, b: Side) -> Comparison:
    """Compare two sides task by task.

    Raises
    ------
    UsageError
        They have no task in common.
    """
    common = sorted(name for name in a.outcomes.keys() & b.outcomes.keys() if a.probes.get(name) == b.probes.get(name))
    if not common:
        raise UsageError("These evaluations have no task in common", fix="evaluate both over the same tasks")
    left, right = [a.outcomes[name] for name in common], [b.outcomes[name] for name in common]
    passed = [(x.record.marks["behaves"], y.record.marks["behaves"]) for x, y in zip(left, right, strict=True)]
    return Comparison(
        a=a.name,
        b=b.name,
        tasks=len(common),
        rows={
            **{name: _share_row(name, left, right) for name in MEASURES},
            **{name: _mean_row(name, left, right) for name in MEANS},
        },
        gained=[name for name, (x, y) in zip(common, passed, strict=True) if y and not x],
        lost=[name for name, (x, y) in zip(common, passed, strict=True) if x and not y],
        unmatched=sorted((a.outcomes.keys() | b.outcomes.keys()) - set(common)),
    )


def _share_row(name: str, left: list[Outcome], right: list[Outcome]) -> Row:
    a, b = ([outcome.record.marks[name] for outcome in side] for side in (left, right))
    return Row(sum(a) / len(a), sum(b) / len(b), stats.shares_differ(a, b))


def _mean_row(name: str, left: list[Outcome], right: list[Outcome]) -> Row:
    a, b = ([_number(outcome, name) for outcome in side] for side in (left, right))
    return Row(sum(a) / len(a), sum(b) / len(b), stats.means_differ(a, b))


def _number(outcome: Outcome, name: str) -> float:
    return outcome.record.rubric if name == "rubric" else float(getattr(outcome, name))
