"""Evaluations made up for tests: what the scenes of each task are worth is given, the rest is filled in."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

from phaser_copilot.engine.protocol import Usage
from phaser_copilot.evaluate import records
from phaser_copilot.evaluate.records import Evaluation, Record, Setup
from phaser_copilot.settings import Settings

SETTINGS = {
    **Settings().model_dump(include={"temperature", "top_p", "top_k", "repeat_penalty", "max_tokens", "candidates"}),
    "judge": True,
    "retrieve": False,
    "seed": 1,
}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(25) + b"the picture"


def setup(names: list[str], *, total: int | None = None, **settings: object) -> Setup:
    """A setup of a model called tiny, over tasks of these names."""
    return Setup(
        "tiny",
        {**SETTINGS, **settings},
        {name: f"hash of {name}" for name in names},
        len(names) if total is None else total,
        500_000_000,
        "a machine",
    )


def record(task: str, *, behaves: bool, runs: bool = True, seconds: float = 10.0, **changes: object) -> Record:
    """The only candidate for a task."""
    english = len(task) % 2 == 0
    made = Record(
        task=task,
        text=f"a scene <{task}> & more",
        lang="en" if english else "zh",
        difficulty="easy",
        family="motion",
        attempt=1,
        drawn=1,
        best=1,
        seed=1,
        code="if (1 < 2) { run('</code>') }",
        raw=None,
        plan={"req": "", "apis": [], "steps": []},
        finish="stop",
        repairs=[],
        usage=asdict(Usage(100, 50, 200, 1.0, 8.0)),
        generation_seconds=seconds,
        judging_seconds=1.0,
        marks={"format": True, "static": True, "loads": runs, "runs": runs, "behaves": behaves},
        rubric=100.0 if runs else 80.0,
        reason="" if behaves else "the ball does not move",
        verdict={"good": runs, "problems": [], "diagnostics": [], "run": None},
        probe=None,
    )
    return replace(made, **changes)


def pair(task: str, first: bool, second: bool) -> list[Record]:
    """Two candidates for a task; the second one is delivered."""
    one = record(task, behaves=first, runs=False, drawn=2)
    return [one, replace(record(task, behaves=second, drawn=2), attempt=2, best=2)]


def evaluation(folder: Path, scenes: list[list[Record]], **options: object) -> Evaluation:
    """An evaluation on disk with these scenes, all that it has to have unless `total` is more."""
    found = records.begin(folder, setup([each[0].task for each in scenes], **options))
    for each in scenes:
        found.add(each, {})
    return found
