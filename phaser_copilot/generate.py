"""From a task to the best scene: a known one if it is what was asked, else answers are drawn, until one is good."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from phaser_copilot.answer import Answer, AnswerParser, Line, Section
from phaser_copilot.engine.protocol import Cancel, Engine, Finish, Prompt, Sampling, Usage
from phaser_copilot.guide import SceneGuide
from phaser_copilot.known import Known
from phaser_copilot.phaser.check import check
from phaser_copilot.prompt import Example, build
from phaser_copilot.task import Task
from phaser_copilot.unfinished import hopeless
from phaser_copilot.verdict import Judge, Verdict, is_error

NEAREST = "nothing that the model wrote runs, so this is only the nearest known scene"
LINES_AT_ONCE = 4
"""So often the code is looked at while it is written; one look takes some milliseconds."""


@dataclass(frozen=True)
class Attempt:
    """A new candidate begins.

    Attributes
    ----------
    number
        Counted from 1.
    seed
        Reproduces it: the same seed as the first attempt of another call gives the same answer.
    known
        Name of the scene of the corpus that it is; empty where a model writes.
    """

    number: int
    seed: int
    known: str = ""


@dataclass(frozen=True)
class Candidate:
    """A finished and judged answer.

    Attributes
    ----------
    answer
        What is delivered: mistakes that have a fix are repaired in its code.
    repairs
        What was repaired, in words.
    """

    attempt: Attempt
    answer: Answer
    finish: Finish
    usage: Usage
    verdict: Verdict
    repairs: tuple[str, ...] = ()


Event = Attempt | Line | Candidate


def deliver(
    task: Task,
    engine: Callable[[], Engine],
    judge: Judge,
    sampling: Sampling,
    *,
    known: Sequence[Known] = (),
    found: Sequence[Candidate] = (),
    nearest: Sequence[Known] = (),
    candidates: int = 1,
    examples: Sequence[Example] = (),
    cancel: Cancel | None = None,
) -> Iterator[Event]:
    """Yield what happens until there is a good scene: known ones come first, and only then the engine is opened.

    Parameters
    ----------
    known
        Scenes that may be what the task asks for.
    found
        What was judged before.
    nearest
        Scenes that are offered where nothing that the model wrote even runs.
    candidates, examples, cancel
        See :func:`generate`.
    """
    found = list(found)
    yield from _noted(reuse(task, judge, known, drawn=len(found), cancel=cancel), found)
    if not ended(found):
        drawn = len(found)
        yield from _noted(
            generate(
                task,
                engine(),
                judge,
                sampling,
                candidates=candidates,
                examples=examples,
                drawn=drawn,
                cancel=cancel,
            ),
            found,
        )
    if not ended(found) and not any(each.verdict.runs for each in found):
        for event in reuse(task, judge, nearest, drawn=len(found), cancel=cancel):
            yield _as_nearest(event) if isinstance(event, Candidate) else event


def _as_nearest(candidate: Candidate) -> Candidate:
    """A known scene that was not asked for: it runs, and that is all."""
    verdict = candidate.verdict
    return replace(candidate, verdict=replace(verdict, unmet=(NEAREST, *verdict.unmet)))


def _noted(events: Iterator[Event], found: list[Candidate]) -> Iterator[Event]:
    """Pass events on, and add the candidates among them."""
    for event in events:
        yield event
        if isinstance(event, Candidate):
            found.append(event)


def ended(found: Sequence[Candidate]) -> bool:
    """Whether nothing more is drawn after these: the last one is good, or was stopped."""
    return bool(found) and (found[-1].verdict.good or found[-1].finish is Finish.CANCELLED)


def reuse(
    task: Task, judge: Judge, known: Sequence[Known], *, drawn: int = 0, cancel: Cancel | None = None
) -> Iterator[Event]:
    """Yield what happens as known scenes are judged, until one is good.

    Parameters
    ----------
    drawn
        How many candidates there are already.
    """
    for number, each in enumerate(known, drawn + 1):
        if cancel and cancel.is_set():
            return
        attempt = Attempt(number, 0, each.name)
        yield attempt
        parser = AnswerParser()
        yield from parser.feed(each.answer)
        yield from parser.finish()
        verdict = judge.judge(task, parser.answer)
        yield Candidate(attempt, parser.answer, Finish.STOP, Usage(), verdict)
        if verdict.good:
            return


def generate(
    task: Task,
    engine: Engine,
    judge: Judge,
    sampling: Sampling,
    *,
    candidates: int = 1,
    examples: Sequence[Example] = (),
    prompt: Prompt | None = None,
    repairs: bool = True,
    drawn: int = 0,
    cancel: Cancel | None = None,
) -> Iterator[Event]:
    """Yield what happens, as it happens, until a candidate is good or all are drawn.

    Parameters
    ----------
    candidates
        How many answers are drawn at most; each has the seed of the one before plus one.
    examples
        Similar tasks with their answers: the first try is shown the first one, the next try the next, and so on.
    prompt
        What the model reads, where it is not the task alone: a scene to change.
    repairs
        Whether mistakes that have a fix are repaired before an answer is judged.
    drawn
        How many candidates there are already.
    cancel
        Ends it early; the last candidate then has ``finish`` CANCELLED and is not judged well.
    """
    cancel = cancel or Cancel()
    prompts = itertools.cycle([prompt] if prompt else [build(task, example) for example in examples or (None,)])
    for number in range(candidates):
        attempt = Attempt(drawn + number + 1, sampling.seed + number)
        yield attempt
        last = number + 1 == candidates
        candidate = yield from _draw(task, next(prompts), sampling, engine, judge, attempt, cancel, last, repairs)
        yield candidate
        if ended([candidate]) or last:
            return
        if candidate.finish is Finish.REPETITION:
            sampling = _livelier(sampling)


def best(candidates: list[Candidate]) -> Candidate:
    """The candidate to deliver: a good one, else the one with the best marks; the earlier of two equal ones."""
    return max(candidates, key=lambda candidate: candidate.verdict.rank)


def _draw(
    task: Task,
    prompt: Prompt,
    sampling: Sampling,
    engine: Engine,
    judge: Judge,
    attempt: Attempt,
    cancel: Cancel,
    last: bool,
    repairs: bool,
) -> Generator[Line, None, Candidate]:
    parser, watch = AnswerParser(), _Watch()
    finish = Finish.STOP
    stream = engine.stream(prompt, replace(sampling, seed=attempt.seed), cancel, SceneGuide(task))
    with contextlib.closing(stream):
        for chunk in stream:
            for line in parser.feed(chunk.text):
                watch.add(line)
                yield line
            finish = chunk.finish or finish
            # The last candidate may be the one that is delivered, so it is always written to its end.
            if chunk.finish is None and not last and watch.hopeless():
                finish = Finish.REJECTED
                break
    yield from parser.finish()
    answer = parser.answer
    if finish is not Finish.STOP:
        answer = replace(answer, problems=(*answer.problems, _REASONS[finish]))
    answer, made = repaired(answer) if repairs else (answer, ())
    return Candidate(attempt, answer, finish, engine.usage, judge.judge(task, answer), made)


class _Watch:
    """Looks at the code while it is written, for what certainly breaks it and cannot be repaired."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._checked = 0

    def add(self, line: Line) -> None:
        """Take a line of the answer."""
        if line.section is Section.CODE:
            self._lines.append(line.text)

    def hopeless(self) -> bool:
        """Whether there is such a thing in what is there so far; looks at every few lines."""
        if len(self._lines) < self._checked + LINES_AT_ONCE:
            return False
        self._checked = len(self._lines)
        return hopeless("".join(f"{line}\n" for line in self._lines))


def repaired(answer: Answer) -> tuple[Answer, tuple[str, ...]]:
    """Apply the fixes of the static check to an answer's code; return it with what was wrong, in words.

    Fixes that guess what was meant are applied only where they leave fewer errors: broken code has little to lose.
    """
    from phaser_copilot.phaser.fix import apply

    found = check(answer.code) if answer.code.strip() else []
    code = apply(answer.code, found)
    left = check(code) if code != answer.code else found
    if errors := sum(map(is_error, left)):
        guess = apply(code, left, safe_only=False)
        if sum(map(is_error, check(guess))) < errors:
            code = guess
    if code == answer.code:
        return answer, ()
    return replace(answer, code=code), tuple(item.message for item in found if item.fixes)


def _livelier(sampling: Sampling) -> Sampling:
    """Sampling for another try after an endless repetition, which the same settings would often fall into again."""
    return replace(
        sampling,
        temperature=min(sampling.temperature + 0.2, 0.8),
        repeat_penalty=max(sampling.repeat_penalty, 1.1),
    )


_REASONS = {
    Finish.LENGTH: "it reached the token limit (--max-tokens raises it)",
    Finish.REPETITION: "the model went on repeating itself",
    Finish.REJECTED: "it was given up early: a mistake in it cannot be repaired",
    Finish.CANCELLED: "it was stopped",
}
