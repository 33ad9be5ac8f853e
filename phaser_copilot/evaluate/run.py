"""Evaluating: for each task the candidates that ``gen`` or ``edit`` would draw, then the probe on every one of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from phaser_copilot import revise
from phaser_copilot.answer import Answer, Line, Section
from phaser_copilot.engine.protocol import Cancel, Engine, Finish, Sampling, Usage
from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate import bench
from phaser_copilot.evaluate.bench import BenchTask
from phaser_copilot.evaluate.records import Record
from phaser_copilot.generate import Attempt, Candidate, Event, best, deliver
from phaser_copilot.known import Known
from phaser_copilot.prompt import Example
from phaser_copilot.task import Task
from phaser_copilot.verdict import SYNTAX, Judge, Verdict

if TYPE_CHECKING:
    from phaser_copilot.browser.report import RunReport
    from phaser_copilot.browser.session import Session


@dataclass(frozen=True)
class Draw:
    """A candidate with what it cost.

    Attributes
    ----------
    raw
        The code before anything was repaired.
    best
        The candidate that is delivered when the drawing ends with this one; None where a given scene stays as it is.
    generation_seconds, judging_seconds
        Wall-clock time.
    """

    candidate: Candidate
    raw: str
    best: Candidate | None
    generation_seconds: float
    judging_seconds: float


class Source(Protocol):
    """Where answers come from."""

    def draw(self, task: BenchTask) -> Iterator[Draw]:
        """Yield the candidates for a task, in order; a cancelled one is the last."""


class TimedJudge(Judge):
    """A judge that knows how long its last verdict took, in seconds."""

    seconds = 0.0

    def judge(self, task: Task, answer: Answer) -> Verdict:
        """Judge as always, and look at the clock."""
        began = time.perf_counter()
        try:
            return super().judge(task, answer)
        finally:
            self.seconds = time.perf_counter() - began


@dataclass
class ModelSource:
    """Answers of a model, drawn and judged as ``gen`` does it, and as ``edit`` does where a scene is given.

    Attributes
    ----------
    examples, known, nearest
        What is shown for a task, may be what it asks for, or is nearest to it; never where there is a scene to change.
    never_worse
        Whether a change counts only where it leaves the given scene no worse; without it the first answer is taken.
    """

    engine: Engine
    judge: TimedJudge
    sampling: Sampling
    candidates: int
    examples: Callable[[Task], Sequence[Example]]
    known: Callable[[Task], Sequence[Known]]
    nearest: Callable[[Task], Sequence[Known]]
    cancel: Cancel
    never_worse: bool = True

    def draw(self, task: BenchTask) -> Iterator[Draw]:
        """Yield what the model draws, as it is judged; the verdict on a given scene is in nobody's seconds."""
        choose, found = self._choice(task), list[Candidate]()
        began, code = time.perf_counter(), ""
        for event in self._events(task):
            if isinstance(event, Attempt):
                began, code = time.perf_counter(), ""
            elif isinstance(event, Candidate):
                judging = self.judge.seconds
                seconds = time.perf_counter() - began - judging
                found.append(event)
                yield Draw(event, code, choose(found), seconds, judging)
            elif isinstance(event, Line) and event.section is Section.CODE:
                code += f"{event.text}\n"

    def _events(self, task: BenchTask) -> Iterator[Event]:
        tools, asked = (self.judge, self.sampling), task.task
        if task.before is not None:
            return revise.edit(
                task.text,
                task.before,
                self.engine,
                *tools,
                lang=task.lang,
                candidates=self.candidates,
                cancel=self.cancel,
            )
        return deliver(
            asked,
            lambda: self.engine,
            *tools,
            known=self.known(asked),
            nearest=self.nearest(asked),
            examples=self.examples(asked),
            candidates=self.candidates,
            cancel=self.cancel,
        )

    def _choice(self, task: BenchTask) -> Callable[[list[Candidate]], Candidate | None]:
        if task.before is None or not self.never_worse:
            return best
        return partial(revise.choose, task.before, revise.judged(self.judge, task.before))


@dataclass
class AnswerSource:
    """Given answers, one for each task; nothing is repaired in them, and they have no format to judge."""

    codes: Mapping[str, str]
    judge: TimedJudge

    def draw(self, task: BenchTask) -> Iterator[Draw]:
        """Yield the one answer."""
        code = self.codes[task.name]
        answer = Answer(task.text, (), (), code, ())
        verdict = self.judge.judge(task.task, answer)
        candidate = Candidate(Attempt(1, 0), answer, Finish.STOP, Usage(), verdict)
        yield Draw(candidate, code, candidate, 0.0, self.judge.seconds)


def read_answers(folder: Path) -> dict[str, str]:
    """Read ``<task>.js`` files: task to code.

    Raises
    ------
    UsageError
        There is none, or one cannot be read.
    """
    try:
        codes = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.js"))}
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The answers in {folder} cannot be read", why=str(error)) from error
    if not codes:
        raise UsageError(f"There is no answer in {folder}", fix="name a folder with <task>.js for each task")
    return codes


def evaluate(
    tasks: Sequence[BenchTask], source: Source, session: Session, cancel: Cancel
) -> Iterator[tuple[list[Record], dict[str, bytes]]]:
    """Yield each task's candidates and their pictures (file name to PNG) when all are drawn and probed.

    What was drawn for a task when `cancel` is set is dropped; the same seed draws it again.
    """
    for task in tasks:
        draws = list(source.draw(task))
        runs: list[RunReport | None] = []
        for draw in draws:
            if cancel.is_set():
                return
            runs.append(_probe(session, task, draw.candidate))
        records = [_record(task, draw, run, len(draws)) for draw, run in zip(draws, runs, strict=True)]
        pictures = {record.picture: run.screenshot for record, run in zip(records, runs, strict=True) if run}
        yield records, {name: png for name, png in pictures.items() if name and png}


def _probe(session: Session, task: BenchTask, candidate: Candidate) -> RunReport | None:
    if not _parses(candidate):
        return None
    return bench.probe(session, task, candidate.answer.code, screenshot=True)


def _parses(candidate: Candidate) -> bool:
    found = candidate.verdict.diagnostics
    return bool(candidate.answer.code.strip()) and not any(each.code in SYNTAX for each in found)


def _record(task: BenchTask, draw: Draw, run: RunReport | None, drawn: int) -> Record:
    candidate, answer, verdict = draw.candidate, draw.candidate.answer, draw.candidate.verdict
    number = candidate.attempt.number
    return Record(
        task=task.name,
        text=task.text,
        lang=task.lang,
        difficulty=task.difficulty,
        family=task.family,
        attempt=number,
        drawn=drawn,
        best=draw.best.attempt.number if draw.best else None,
        seed=candidate.attempt.seed,
        code=answer.code,
        raw=draw.raw if draw.raw != answer.code else None,
        plan={"req": answer.req, "apis": list(answer.apis), "steps": list(answer.steps)},
        finish=candidate.finish,
        repairs=list(candidate.repairs),
        usage=dict(vars(candidate.usage)),
        generation_seconds=round(draw.generation_seconds, 3),
        judging_seconds=round(draw.judging_seconds, 3),
        marks={
            "format": answer.complete,
            "static": bool(answer.code.strip()) and not verdict.errors,
            "loads": bool(verdict.run and verdict.run.loaded),
            "runs": bool(verdict.run and verdict.run.clean),
            "behaves": run is not None and bench.behaves(run),
        },
        rubric=verdict.rubric.total,
        reason=_reason(verdict, run),
        verdict=verdict.to_json(),
        probe=run.to_json() if run else None,
        picture=f"{task.name}-{number}.png" if run and run.screenshot else None,
        known=candidate.attempt.known,
    )


def _reason(verdict: Verdict, run: RunReport | None) -> str:
    """Why a scene does not behave: what the probe found, else what kept it from running."""
    if run and run.probe:
        return "; ".join(run.probe.failures)
    if run is None:
        said = [finding.message for finding in verdict.errors] or list(verdict.problems)
    else:
        said = [error.message for error in run.errors]
    return said[0] if said else "the scene never came to the probe"
