"""The benchmark: tasks as people type them, each with a probe that tells whether a scene does what was asked.

The format is described in ``docs/bench.md``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from phaser_copilot.errors import UsageError
from phaser_copilot.task import Difficulty, Lang, Task

if TYPE_CHECKING:
    from phaser_copilot.browser.report import RunReport
    from phaser_copilot.browser.session import Session

PROBE_LIMIT = 30.0
"""Seconds after which a probed scene counts as hung."""


@dataclass(frozen=True)
class BenchTask:
    """One task of the benchmark.

    Attributes
    ----------
    name
        Name of its folder.
    text, lang, difficulty, family
        What is asked, in the user's words, and what kind of task it is.
    probe
        JavaScript that drives the running game and judges it, whatever the implementation.
    references
        Solutions that pass the probe.
    mutant
        A solution with one broken behaviour; it fails.
    before
        The scene to change, for an edit task; it fails as well. None for a task that starts from nothing.
    """

    name: str
    text: str
    lang: Lang
    difficulty: Difficulty
    family: str
    probe: str
    references: tuple[str, ...]
    mutant: str
    before: str | None = None

    @property
    def task(self) -> Task:
        """The task as ``gen`` would make it from the text: the difficulty is the one guessed, as for any user."""
        return Task.from_text(self.text, lang=self.lang)


def load(folder: Path) -> BenchTask:
    """Read one task.

    Raises
    ------
    UsageError
        A file is missing or cannot be read.
    """
    try:
        header = yaml.safe_load(_read(folder / "task.yaml"))
        return BenchTask(
            name=folder.name,
            text=str(header["task"]).strip(),
            lang=Lang(header["lang"]),
            difficulty=Difficulty(header["difficulty"]),
            family=str(header["family"]),
            probe=_read(folder / "probe.js"),
            references=tuple(_read(path) for path in sorted(folder.glob("reference*.js"))),
            mutant=_read(folder / "mutant.js"),
            before=_read(folder / "before.js") if (folder / "before.js").exists() else None,
        )
    except (KeyError, TypeError, ValueError, yaml.YAMLError) as error:
        raise UsageError(f"The task in {folder} cannot be read", why=repr(error), fix="see docs/bench.md") from error


def load_all(folder: Path) -> list[BenchTask]:
    """Read all tasks below a folder, by name.

    Raises
    ------
    UsageError
        There is none, or one cannot be read.
    """
    tasks = [load(path.parent) for path in sorted(folder.glob("*/task.yaml"))]
    if not tasks:
        raise UsageError(f"There is no task in {folder}", fix="name a folder such as data/bench/tasks")
    return tasks


def controls(folder: Path) -> dict[str, str]:
    """Read the scenes that no probe may let pass: name to code."""
    return {path.stem: _read(path) for path in sorted(folder.glob("*.js"))}


def probe(session: Session, task: BenchTask, code: str, **options: Any) -> RunReport:
    """Start a scene and run the task's probe on it."""
    return session.run(code, frames=1, probe=task.probe, limit=PROBE_LIMIT, **options)


def behaves(report: RunReport) -> bool:
    """Whether a probed scene does what was asked."""
    return report.probe is not None and report.probe.passed


def faults(session: Session, task: BenchTask, wrong: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with a task itself: a reference that fails, or something broken that passes.

    Parameters
    ----------
    wrong
        The negative controls, by name.
    """
    for number, code in enumerate(task.references, 1):
        report = probe(session, task, code)
        if not behaves(report):
            said = report.probe.failures if report.probe else [error.message for error in report.errors]
            yield f"reference {number} fails: {'; '.join(said)}"
        elif not session.run(code, frames=300, limit=PROBE_LIMIT).clean:
            yield f"reference {number} does not run clean"
    wrong = {**wrong, "mutant": task.mutant} | ({"before": task.before} if task.before else {})
    for name, code in wrong.items():
        report = probe(session, task, code)
        if behaves(report):
            yield f"{name} passes"
        elif name in ("mutant", "before") and report.probe is None:
            yield f"{name} does not even come to the probe: {'; '.join(error.message for error in report.errors)}"
    if not task.references:
        yield "there is no reference"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be read", why=error.strerror or "") from error
