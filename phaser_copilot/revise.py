"""Changing and repairing a scene: what is offered instead of it is judged, and never worse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from phaser_copilot.answer import Answer
from phaser_copilot.engine.protocol import Cancel, Engine, Sampling
from phaser_copilot.generate import Candidate, Event, generate, repaired
from phaser_copilot.prompt import build_input
from phaser_copilot.revision import edit_input, problems, repair_input
from phaser_copilot.task import Lang, Task
from phaser_copilot.verdict import Judge, Verdict


def judged(judge: Judge, code: str) -> Verdict:
    """The verdict on a scene that a person wrote: only its code counts."""
    return judge.judge(Task.from_text("scene"), _answer(code))


def mended(code: str) -> tuple[str, tuple[str, ...]]:
    """Apply the fixes that need no model; return the code with what was wrong."""
    answer, repairs = repaired(_answer(code))
    return answer.code, repairs


def edit(
    change: str,
    code: str,
    engine: Engine,
    judge: Judge,
    sampling: Sampling,
    *,
    lang: Lang | None = None,
    candidates: int = 1,
    cancel: Cancel | None = None,
) -> Iterator[Event]:
    """Yield what happens while a model changes a scene; see :func:`~phaser_copilot.generate.generate`.

    Parameters
    ----------
    change
        What to change, in the user's words.
    """
    task = Task.from_text(change, lang=lang)
    prompt = build_input(task.lang, edit_input(task.lang, task.description, code))
    yield from generate(task, engine, judge, sampling, candidates=candidates, prompt=prompt, cancel=cancel)


def fix(
    code: str,
    verdict: Verdict,
    engine: Engine,
    judge: Judge,
    sampling: Sampling,
    *,
    lang: Lang = Lang.EN,
    candidates: int = 1,
    cancel: Cancel | None = None,
) -> Iterator[Event]:
    """Yield what happens while a model repairs a scene whose verdict says what is wrong with it."""
    text = repair_input(lang, found_problems(lang, verdict), code)
    task = Task.from_text(text, lang=lang)
    prompt = build_input(lang, text)
    yield from generate(task, engine, judge, sampling, candidates=candidates, prompt=prompt, cancel=cancel)


def found_problems(lang: Lang, verdict: Verdict) -> tuple[str, ...]:
    """What breaks a scene, in the words that are told to the model."""
    return problems(lang, verdict.errors, verdict.run.errors if verdict.run else ())


def choose(code: str, before: Verdict, candidates: list[Candidate]) -> Candidate | None:
    """The best of the offered changes; None when none is both a change and as good as what is there."""
    rest = [each for each in candidates if _squeezed(each.answer.code) != _squeezed(code) and each.answer.code.strip()]
    rest = [each for each in rest if _level(each.verdict) >= _level(before)]
    return max(rest, key=lambda each: each.verdict.rank, default=None)


def _level(verdict: Verdict) -> tuple[bool, bool, int]:
    """How good code is, whatever was asked: whether it runs, whether it parses, and how few errors it has."""
    runs = not verdict.errors and (verdict.run is None or verdict.run.clean)
    return runs, verdict.run is not None, -len(found_problems(Lang.EN, verdict))


def _squeezed(code: str) -> str:
    return re.sub(r"\s+", "", code)


def _answer(code: str) -> Answer:
    """A scene as an answer, of which nothing but its code is judged."""
    return Answer(req="", apis=(), steps=(), code=code, problems=())
