"""What commands share on the terminal: consoles, work in a thread that Ctrl-C stops, and how a verdict looks."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.console import Console

    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.verdict import Verdict

T = TypeVar("T")


def stderr(*, quiet: bool = False) -> Console:
    """A console for everything that is not the answer."""
    from rich.console import Console

    return Console(stderr=True, quiet=quiet, highlight=False, soft_wrap=True)


def in_thread(events: Iterable[T], cancel: Cancel) -> Iterator[T]:
    """Yield what `events` yields while it runs in a thread of its own.

    Native code does not see Ctrl-C; the main thread, which only waits here, does, and sets `cancel`.
    """
    inbox: queue.SimpleQueue[tuple[str, T | BaseException | None]] = queue.SimpleQueue()

    def work() -> None:
        try:
            for event in events:
                inbox.put(("event", event))
            inbox.put(("end", None))
        except BaseException as error:  # handed to the thread that waits
            inbox.put(("error", error))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        while True:
            kind, value = inbox.get()
            if kind == "event":
                yield value  # type: ignore[misc]
            elif isinstance(value, BaseException):
                raise value
            else:
                return
    except BaseException:
        cancel.set()
        with contextlib.suppress(KeyboardInterrupt):
            thread.join(timeout=2)
        raise


def show_verdict(console: Console, verdict: Verdict, name: str) -> None:
    """Print a verdict: what is well in one line each, what is not with its place."""
    for problem in verdict.problems:
        _bad(console, "Format", problem)
    for finding in verdict.diagnostics:
        place = finding.range.start
        colour = "red" if finding in verdict.errors else "yellow"
        console.print(
            f"[{colour}]{finding.severity} {finding.code}[/] {name}:{place.line + 1}:{place.column + 1} ", end=""
        )
        console.print(finding.message, markup=False)
    if verdict.run is None:
        console.print("[yellow]-[/] Not started in a browser")
    elif verdict.run.clean:
        console.print(f"[green]✓[/] Runs: {verdict.run.frames} frames, {verdict.run.objects} objects, no errors")
    else:
        for error in verdict.run.errors:
            where = f"line {error.line}: " if error.line else ""
            _bad(console, "Run", f"{where}{error.message}" + (f" ({error.explanation})" if error.explanation else ""))
        if verdict.run.timed_out:
            _bad(console, "Run", "it hangs")
        elif not verdict.run.errors:
            _bad(console, "Run", "no scene ever started")
        for silent in verdict.run.silent:
            console.print("[yellow]![/] Run: ", end="")
            console.print(silent.message, markup=False)
    for wish in verdict.unmet:
        _bad(console, "Asked for, as far as it was tried", wish)
    marks = verdict.rubric
    console.print(
        f"{marks.total:.0f}/100: format {30 * marks.format:.0f}/30, structure {25 * marks.structure:.0f}/25, "
        f"API {25 * marks.api:.0f}/25, runnable {20 * marks.runnable:.0f}/20"
    )


def _bad(console: Console, title: str, text: str) -> None:
    console.print(f"[red]✗[/] {title}: ", end="")
    console.print(text, markup=False)
