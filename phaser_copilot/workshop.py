"""What writing scenes needs beside a model, made from the settings: a judge, and how tokens are drawn."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot.engine.protocol import Sampling
from phaser_copilot.errors import MissingError
from phaser_copilot.verdict import Judge

if TYPE_CHECKING:
    from phaser_copilot.browser.session import Session
    from phaser_copilot.settings import Settings

Note = Callable[[str], None]


def open_judge(
    settings: Settings, phaser: Path | None, stack: contextlib.ExitStack, note: Note = lambda _: None
) -> Judge:
    """A judge with a browser, unless the user wants none or there is none, which `note` is told; `stack` closes it."""
    session = _session(settings, phaser, stack, note)
    return Judge(session, frames=settings.frames, limit=settings.run_limit, try_out=settings.try_out)


def _session(settings: Settings, phaser: Path | None, stack: contextlib.ExitStack, note: Note) -> Session | None:
    if not settings.run or not phaser:
        return None
    try:
        from phaser_copilot.browser import Session

        return stack.enter_context(Session(phaser, executable=settings.browser))
    except MissingError as error:
        note(f"Not started in a browser: {error.what}. {error.fix}")
        return None


def sampling(settings: Settings) -> Sampling:
    """How tokens are drawn; without a seed in the settings a new one each time."""
    return Sampling(
        temperature=settings.temperature,
        top_p=settings.top_p,
        top_k=settings.top_k,
        repeat_penalty=settings.repeat_penalty,
        seed=secrets.randbits(31) if settings.seed is None else settings.seed,
        max_tokens=settings.max_tokens,
    )
