"""How transfers look on a terminal: a bar on standard error, or plain lines where that is not a terminal."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID

    from phaser_copilot.download import Progress

QUIET = 10.0
"""Seconds between two plain lines."""


@contextmanager
def shown(title: str) -> Iterator[Progress]:
    """Yield a progress that shows the transfer of `title` until the block ends."""
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield Lines(title)
        return
    with _bar(console) as bar:
        yield Bar(bar, title)


class Bar:
    """A bar with speed and time left; notes appear above it."""

    def __init__(self, bar: RichProgress, title: str) -> None:
        self._bar = bar
        self._title = title
        self._source = ""
        self._task: TaskID | None = None

    def update(self, source: str, done: int, total: int | None) -> None:
        """Move the bar; each source begins a new one, so that its speed is its own."""
        if source != self._source or self._task is None:
            self._begin(source, done, total)
        if self._task is not None:
            self._bar.update(self._task, completed=done, total=total)

    def note(self, text: str) -> None:
        """Write a line above the bar."""
        self._bar.console.print(text, markup=False, highlight=False)

    def _begin(self, source: str, done: int, total: int | None) -> None:
        if self._task is not None:
            self._bar.remove_task(self._task)
        self.note(f"Fetching {self._title} from {source}")
        self._source = source
        self._task = self._bar.add_task(self._title, completed=done, total=total)


class Lines:
    """A line when the source changes, and now and then."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._source = ""
        self._next = 0.0

    def update(self, source: str, done: int, total: int | None) -> None:
        """Write a line when there is news or the last one is some time ago."""
        now = time.monotonic()
        if source == self._source and now < self._next and done != total:
            return
        self._source, self._next = source, now + QUIET
        of = f" of {total / 1e6:,.0f}" if total else ""
        self.note(f"{self._title} from {source}: {done / 1e6:,.0f}{of} MB")

    def note(self, text: str) -> None:
        """Write a line."""
        click.echo(text, err=True)


def _bar(console: Console) -> RichProgress:
    from rich import progress

    return progress.Progress(
        progress.TextColumn("{task.description}", markup=False),
        progress.BarColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
        progress.TimeRemainingColumn(),
        console=console,
    )
