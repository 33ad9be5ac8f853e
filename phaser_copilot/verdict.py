"""The verdict on an answer: its format, structure, API use and run, and the rubric made of them.

The rubric's weights are the tutorial's: format 30 %, structure 25 %, API 25 %, runnable 20 %.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from phaser_copilot.phaser.diagnostic import Diagnostic, Severity

if TYPE_CHECKING:
    from phaser_copilot.answer import Answer
    from phaser_copilot.browser.report import RunReport
    from phaser_copilot.browser.session import Session
    from phaser_copilot.task import Task

FORMAT_PARTS = 6
"""Number of things that :attr:`~phaser_copilot.answer.Answer.problems` may find missing."""
SYNTAX = {"PH001", "PH002"}
"""Rules whose findings mean that the scene cannot even be parsed."""
LOCAL_RULES = "PH100"
"""Rules from this code on judge a place by itself; those below need the whole scene."""
ASSETS = "PH310"
"""The rule about files that a scene loads: only a warning elsewhere, but every task says that there are none."""


@dataclass(frozen=True)
class Rubric:
    """Marks from 0 to 1 for each of the tutorial's four sides of an answer."""

    format: float
    structure: float
    api: float
    runnable: float

    @property
    def total(self) -> float:
        """The weighted sum, 0 to 100."""
        return 30 * self.format + 25 * self.structure + 25 * self.api + 20 * self.runnable


@dataclass(frozen=True)
class Verdict:
    """What is known of an answer.

    Attributes
    ----------
    rubric
        Marks.
    problems
        What is missing from the answer's format.
    diagnostics
        Findings of the static check.
    run
        What happened in the browser; None when the scene was not started.
    unmet
        What the task promises and the running scene does not keep.
    """

    rubric: Rubric
    problems: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    run: RunReport | None
    unmet: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that certainly break the scene."""
        return tuple(filter(is_error, self.diagnostics))

    @property
    def good(self) -> bool:
        """Complete, without an error in the static check, and clean and as asked in the browser if it was started."""
        return not self.problems and not self.errors and (self.run is None or self.run.clean) and not self.unmet

    @property
    def runs(self) -> bool:
        """Whether the scene was started and ran without an error."""
        return self.run is not None and self.run.clean

    @property
    def rank(self) -> tuple[bool, float, int, int]:
        """Sort key of candidates: good ones first, then by marks, then by how little is amiss."""
        return self.good, self.rubric.total, -len(self.unmet), -len(self.diagnostics)

    def to_json(self) -> dict[str, Any]:
        """Plain data for ``--json``."""
        return {
            "good": self.good,
            "rubric": {**asdict(self.rubric), "total": round(self.rubric.total, 1)},
            "problems": list(self.problems),
            "diagnostics": [asdict(finding) for finding in self.diagnostics],
            "run": self.run.to_json() if self.run else None,
            "unmet": list(self.unmet),
        }


class Judge:
    """Judges answers, one after the other.

    Parameters
    ----------
    session
        The browser that scenes are started in; None leaves that out.
    frames
        How many frames a scene has to run.
    limit
        Seconds after which a scene counts as hung.
    try_out
        Whether what a task promises is tried in a scene that runs.
    """

    def __init__(
        self, session: Session | None = None, *, frames: int = 120, limit: float = 10.0, try_out: bool = True
    ) -> None:
        self._session, self._frames, self._limit, self._try_out = session, frames, limit, try_out

    def judge(self, task: Task, answer: Answer) -> Verdict:
        """Check an answer, and start its scene unless it cannot even be parsed."""
        from phaser_copilot.phaser.check import check

        diagnostics = tuple(check(answer.code)) if answer.code.strip() else ()
        parses = bool(answer.code.strip()) and not any(finding.code in SYNTAX for finding in diagnostics)
        run, unmet = self._run(self._session, task, answer.code) if self._session and parses else (None, ())
        errors = list(filter(is_error, diagnostics))
        rubric = Rubric(
            format=1 - len(answer.problems) / FORMAT_PARTS,
            structure=structure(answer.code),
            api=api(answer.code, task.apis) if parses and not errors else 0.0,
            runnable=float(parses and not errors and (run is None or run.clean)),
        )
        return Verdict(rubric, answer.problems, diagnostics, run, unmet)

    def _run(self, session: Session, task: Task, code: str) -> tuple[RunReport, tuple[str, ...]]:
        """Start a scene, and try what its task promises; of several runs the first that fails is reported."""
        from phaser_copilot import expect

        run = session.run(code, frames=self._frames, limit=self._limit)
        wanted = expect.expectations(task.description)
        if not self._try_out or not run.clean:
            return run, ()
        unsaid = expect.unsaid(task.description, code)
        if not wanted:
            return run, unsaid
        done = expect.trials(wanted.inputs, session, code, limit=self._limit)
        failed = next((report for report in done.reports if not report.clean), None)
        return failed or run, (*expect.unmet(wanted, done), *unsaid)


def is_error(finding: Diagnostic) -> bool:
    """Whether a finding breaks a scene that has to do without files of its own."""
    return finding.severity is Severity.ERROR or finding.code == ASSETS


def structure(code: str) -> float:
    """Share of what makes a scene whole: a game, a scene with ``create``, and ``preload`` or ``update`` beside it."""
    from phaser_copilot.phaser.structure import parts

    found = parts(code)
    return sum(("Phaser.Game" in found, "create" in found, bool(found & {"preload", "update"}))) / 3


def api(code: str, required: tuple[str, ...]) -> float:
    """Share of the required Phaser names whose last part stands in the code; 1 when none is required."""
    if not required:
        return 1.0
    return sum(_last_name(name) in code for name in required) / len(required)


def _last_name(name: str) -> str:
    return name.removesuffix("()").rsplit(".", 1)[-1]
