"""What the model does in its thread: write, change and repair scenes, every one of them judged."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from phaser_copilot.answer import Line, Section
from phaser_copilot.errors import CopilotError
from phaser_copilot.generate import Attempt, Candidate, Event

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel, Engine, Sampling
    from phaser_copilot.server.worker import Worker
    from phaser_copilot.settings import Settings
    from phaser_copilot.verdict import Judge, Verdict

Ask = Callable[["Callable[[], Engine]", "Judge", "Sampling", "Settings", "Cancel"], Iterator[Event]]
See = Callable[[Event], None]


def settings(**flags: Any) -> Settings:
    """The user's settings as they are now."""
    from phaser_copilot.settings import load

    return load({name: value for name, value in flags.items() if value is not None}).settings


@contextlib.contextmanager
def judge(chosen: Settings) -> Iterator[Judge]:
    """A judge, with a browser where one may be used and is here; nothing is fetched."""
    from phaser_copilot import workshop
    from phaser_copilot.phaser import library

    with contextlib.ExitStack() as stack:
        phaser = chosen.phaser or library.local()
        yield workshop.open_judge(chosen, phaser, stack)


def candidates(worker: Worker, chosen: Settings, ask: Ask, see: See, cancel: Cancel, judged: Judge) -> list[Candidate]:
    """Draw candidates; `see` is told what happens, in the worker's thread."""
    from phaser_copilot.workshop import sampling

    found = []
    for event in ask(partial(worker.engine, chosen), judged, sampling(chosen), chosen, cancel):
        see(event)
        if isinstance(event, Candidate):
            found.append(event)
            if not event.attempt.known:
                worker.note_speed(event.usage.tokens_per_second)
    if not found:
        raise CopilotError("Nothing was written")
    return found


def words(event: Event) -> str:
    """An event as a line of progress; empty for one that says nothing new."""
    if isinstance(event, Attempt):
        if event.known:
            return f"trying a known scene, {event.known}"
        return f"try {event.number}" if event.number > 1 else "reading the task"
    if isinstance(event, Line):
        return event.text.strip() if event.section is Section.PLAN else f"writing: {event.text.strip()}"
    if event.attempt.known:
        return summary(event.verdict)
    return f"{event.usage.tokens_per_second:.0f} tokens/s, {summary(event.verdict)}"


def summary(verdict: Verdict) -> str:
    """A verdict in a few words."""
    if verdict.good:
        return "checked and started" if verdict.run is not None else "checked"
    problems = len(verdict.errors) + len(verdict.problems) + len(verdict.run.errors if verdict.run else ())
    return f"{problems} problem{'' if problems == 1 else 's'}" if problems else "it does not start"


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """A verdict as the server answers it."""
    errors = [*verdict.problems, *(each.message for each in verdict.errors)]
    errors += [each.message for each in (verdict.run.errors if verdict.run else ())]
    return {
        "ok": verdict.good,
        "summary": summary(verdict),
        "score": round(verdict.rubric.total),
        "errors": errors,
        "ran": verdict.run.clean if verdict.run is not None else None,
    }
