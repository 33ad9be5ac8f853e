"""What commands that write scenes share: opening the model, finding Phaser, showing how the writing goes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.errors import MissingError

if TYPE_CHECKING:
    from rich.console import Console

    from phaser_copilot.engine.protocol import Cancel, Engine
    from phaser_copilot.generate import Candidate, Event
    from phaser_copilot.settings import Settings


def with_reuse(flags: dict[str, Any]) -> dict[str, Any]:
    """Flags as they are meant: who names a model wants to see what it writes, so no known scene comes instead."""
    named = flags["reuse"] is None and (flags["model"] or flags["adapter"])
    return {**flags, "reuse": False} if named else flags


def open_engine(settings: Settings, stack: contextlib.ExitStack, console: Console) -> Engine:
    """Load the model, which is fetched if it is not here; `stack` closes it."""
    from phaser_copilot import engine as engines
    from phaser_copilot.cli.models import ensure

    path = None if engines.is_remote(settings.model) else ensure(settings.model)
    with console.status("Loading the model"):
        engine = engines.open_engine(settings, path, console.print)
    stack.callback(engine.close)
    return engine


def find_phaser(settings: Settings, console: Console) -> Path | None:
    """Phaser's library, fetched if it is not here; None, and a word on it, when it cannot be had."""
    from phaser_copilot.phaser import library

    found = settings.phaser or library.local()
    if found:
        return found
    console.print(f"Fetching Phaser {library.VERSION}, once")
    try:
        return library.fetch()
    except MissingError as error:
        console.print(f"[yellow]Phaser is not here, so the scene is not started:[/] {error.what}")
        return None


def collect(events: Iterator[Event], cancel: Cancel, console: Console) -> list[Candidate]:
    """Show what happens while candidates are written, and return them; Ctrl-C stops at once."""
    from phaser_copilot.cli.stage import in_thread
    from phaser_copilot.engine.protocol import Finish
    from phaser_copilot.generate import Candidate

    found: list[Candidate] = []
    with _Progress(console) as progress:
        for event in in_thread(events, cancel):
            progress.show(event)
            if isinstance(event, Candidate):
                found.append(event)
                if event.finish is Finish.CANCELLED:
                    raise click.Abort
    return found


class _Progress:
    """Shows a generation as it goes: a spinner on a terminal, plain lines else."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._status = console.status("Reading the task")

    def __enter__(self) -> _Progress:
        if self._console.is_terminal:
            self._status.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._status.stop()

    def show(self, event: object) -> None:
        from phaser_copilot.answer import Line, Section
        from phaser_copilot.generate import Attempt, Candidate

        console = self._console
        if isinstance(event, Attempt):
            if event.number > 1:
                console.print(f"\n[yellow]Try {event.number}[/]", end=" " if event.known else f" (seed {event.seed})\n")
            if event.known:
                console.print(f"[dim]A known scene, {event.known} (--no-reuse lets the model write)[/]")
            self._status.update("Reading the task")
        elif isinstance(event, Line):
            self._status.update("Writing")
            console.print(event.text, style="cyan" if event.section is Section.PLAN else None, markup=False)
        elif isinstance(event, Candidate):
            usage = event.usage
            if event.attempt.known:
                return
            console.print(
                f"[dim]{usage.answer_tokens} tokens, {usage.tokens_per_second:.1f} tokens/s, "
                f"first after {usage.prefill_seconds:.1f} s[/]"
            )
            for repair in event.repairs:
                console.print("[green]Repaired:[/] ", end="")
                console.print(repair, markup=False)
