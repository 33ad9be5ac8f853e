"""Validation in four levels, the same for scenes of the corpus and answers of teachers.

L1 format, L2 syntax, L3 API, L4 runs and behaves. A sample that fails a level is not taken to the next.
"""

from __future__ import annotations

import queue
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from phaser_copilot import answer
from phaser_copilot.task import Lang, Task, detect_lang
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.verdicts import LIMIT, RunVerdict, VerdictStore, run
from phaser_copilot.verdict import SYNTAX, api, is_error

if TYPE_CHECKING:
    from phaser_copilot.browser import Session
    from phaser_copilot.phaser.diagnostic import Diagnostic

LEAST_STEPS, MOST_STEPS = 2, 9
MOST_LINES = 220
"""Of code; longer scenes would not fit the model's window beside their task."""
_PLACE = re.compile(r"\{\w+\}")


class Level(StrEnum):
    """What a level looks at."""

    FORMAT = "L1 format"
    SYNTAX = "L2 syntax"
    API = "L3 API"
    RUN = "L4 run"


@dataclass(frozen=True)
class Judged:
    """A validated sample.

    Attributes
    ----------
    level
        The level that it failed; None for a good one.
    problems
        What is wrong there, in words.
    """

    sample: Sample
    level: Level | None = None
    problems: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether rows may be made of it."""
        return self.level is None


def still(sample: Sample) -> Judged:
    """Judge a sample on the levels that need no browser."""
    for level, look in STILL.items():
        problems = tuple(look(sample))
        if problems:
            return Judged(sample, level, problems)
    return Judged(sample)


def with_run(judged: Judged, verdict: RunVerdict) -> Judged:
    """Add the last level to a sample that is good so far."""
    if not judged.good or verdict.good:
        return judged
    return Judged(judged.sample, Level.RUN, verdict.problems or ("it does not run clean",))


def validate(
    samples: Sequence[Sample],
    store: VerdictStore,
    open_session: Callable[[], Session],
    *,
    jobs: int = 1,
    limit: float = LIMIT,
    again: bool = False,
    progress: Callable[[], object] = lambda: None,
) -> Iterator[Judged]:
    """Validate samples; yields each as soon as it is judged, those with a kept verdict first.

    Parameters
    ----------
    store
        Where verdicts are found and kept, one by one, so that a stopped validation goes on where it was.
    open_session
        Opens a browser; called only when something has to run.
    jobs
        How many browsers run at once.
    limit
        Seconds after which a sample counts as hung.
    again
        Run once more what failed before: a busy machine may have been too slow for it.
    progress
        Called after each sample.
    """
    known = store.find(sample.digest for sample in samples)
    if again:
        known = {digest: verdict for digest, verdict in known.items() if verdict.good}
    waiting = []
    for sample in samples:
        judged = still(sample)
        if judged.good and sample.digest not in known:
            waiting.append(judged)
            continue
        progress()
        yield with_run(judged, known[sample.digest]) if judged.good else judged
    if waiting:
        for judged in _run_all(waiting, store, open_session, jobs, limit):
            progress()
            yield judged


def _run_all(
    waiting: list[Judged], store: VerdictStore, open_session: Callable[[], Session], jobs: int, limit: float
) -> Iterator[Judged]:
    with ExitStack() as stack:
        sessions: queue.SimpleQueue[Session] = queue.SimpleQueue()
        for _ in range(min(jobs, len(waiting))):
            sessions.put(stack.enter_context(open_session()))
        stopped = threading.Event()

        def work(judged: Judged) -> Judged | None:
            if stopped.is_set():
                return None
            session = sessions.get()
            try:
                verdict = run(session, judged.sample, limit)
            finally:
                sessions.put(session)
            store.put(judged.sample.digest, verdict)
            return with_run(judged, verdict)

        pool = stack.enter_context(ThreadPoolExecutor(jobs))
        stack.callback(stopped.set)  # before the pool is waited for
        for judged in pool.map(work, waiting):
            if judged is not None:
                yield judged


def _format(sample: Sample) -> Iterator[str]:
    if not sample.tasks:
        yield "there is no task"
    for lang in sample.tasks:
        parsed = answer.parse(sample.raw or (sample.output(lang) if lang in sample.plans else ""))
        yield from parsed.problems
        if parsed.complete:
            yield from _plan_problems(sample, lang, parsed)
        for text in sample.tasks[lang]:
            if not text.strip():
                yield "a task is empty"
            elif _PLACE.search(text):
                yield f"a task has a place that nothing fills: {text}"
            elif Task.from_text(text).lang is not lang:
                yield f"a task is not in its language ({lang}): {text}"


def _plan_problems(sample: Sample, lang: Lang, parsed: answer.Answer) -> Iterator[str]:
    if not LEAST_STEPS <= len(parsed.steps) <= MOST_STEPS:
        yield f"the plan has {len(parsed.steps)} steps"
    if parsed.code.strip() != sample.code.strip():
        yield "the code does not come through the format whole"
    elif sample.code.count("\n") > MOST_LINES:
        yield f"the code has more than {MOST_LINES} lines"
    if _PLACE.search(parsed.req) or any(map(_PLACE.search, parsed.steps)):
        yield "the plan has a place that nothing fills"
    if detect_lang(f"{parsed.req} {' '.join(parsed.steps)}") is not lang:
        yield f"the plan is not in the task's language ({lang})"


def _syntax(sample: Sample) -> Iterator[str]:
    yield from _findings(sample.code, syntax=True)


def _api(sample: Sample) -> Iterator[str]:
    yield from _findings(sample.code, syntax=False)
    lacking = [name for name in sample.apis if not api(sample.code, (name,))]
    if lacking:
        yield f"the code has nothing of {', '.join(lacking)}"


def _findings(code: str, *, syntax: bool) -> Iterable[str]:
    for finding in findings(code):
        if is_error(finding) and (finding.code in SYNTAX) is syntax:
            yield f"{finding.code} in line {finding.range.start.line + 1}: {finding.message}"


@lru_cache(maxsize=8192)
def findings(code: str) -> tuple[Diagnostic, ...]:
    """What the static check says about a scene; asked for more than once for each."""
    from phaser_copilot.phaser.check import check

    return tuple(check(code))


STILL: dict[Level, Callable[[Sample], Iterator[str]]] = {Level.FORMAT: _format, Level.SYNTAX: _syntax, Level.API: _api}
"""The levels that need no browser, in order."""
