"""How the ``eval`` commands show progress and results."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from phaser_copilot.evaluate.compare import Comparison
    from phaser_copilot.evaluate.measure import Summary
    from phaser_copilot.evaluate.records import Record

WIDTH = 120
"""Columns where standard output is no terminal."""
_MEANS = ("rubric", "seconds", "tokens")


class Progress:
    """A line for each task, and below them on a terminal a bar with the time left."""

    def __init__(self, console: Console, total: int) -> None:
        from rich import progress

        self._console = console
        # A task may take a minute: its time has to count for longer than the usual half of one.
        self._bar = progress.Progress(
            progress.BarColumn(),
            progress.MofNCompleteColumn(),
            progress.TimeElapsedColumn(),
            progress.TimeRemainingColumn(),
            console=console,
            transient=True,
            speed_estimate_period=3600,
        )
        self._task = self._bar.add_task("", total=total)

    def __enter__(self) -> Progress:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, candidates: Sequence[Record]) -> None:
        """Say how a task went."""
        from phaser_copilot.evaluate.measure import delivered

        chosen = delivered(candidates).record
        sign = "[green]✓[/]" if chosen.marks["behaves"] else "[red]✗[/]"
        tries = f" [dim]try {chosen.attempt} of {len(candidates)}[/]" if len(candidates) > 1 else ""
        self._console.print(f"{sign} {chosen.task}{tries} ", end="")
        self._console.print(chosen.reason, markup=False, style="dim")
        self._bar.advance(self._task)


def show_summary(summary: Summary) -> None:
    """Print the tables of an evaluation."""
    from phaser_copilot.evaluate import wording

    console = _stdout()
    tasks = wording.sample(summary.tasks, summary.total)
    console.print(f"{summary.label}, {summary.described}: {tasks}", markup=False)
    console.print(_measures(summary))
    console.print(_kinds(summary))
    if len(summary.by_tries) > 1:
        console.print(_tries(summary))
    if summary.tokens_per_second:
        console.print(f"{summary.tokens_per_second:.1f} tokens/s. In brackets: 95 % confidence intervals.")


def show_comparison(comparison: Comparison) -> None:
    """Print how two evaluations differ."""
    from phaser_copilot.evaluate import wording

    console = _stdout()
    console.print(f"A: {comparison.a}\nB: {comparison.b}\n{comparison.tasks} tasks", markup=False)
    table = _table("", "A", "B", "B less A (95 %)", "p")
    for name, row in comparison.rows.items():
        table.add_row(*wording.row(name, row))
    console.print(table)
    console.print(f"Only B does what was asked ({len(comparison.gained)}): {wording.listed(comparison.gained)}")
    console.print(f"Only A does what was asked ({len(comparison.lost)}): {wording.listed(comparison.lost)}")
    if comparison.unmatched:
        names = wording.listed(comparison.unmatched)
        console.print(f"Left out, not the same in both ({len(comparison.unmatched)}): {names}")


def _measures(summary: Summary) -> Table:
    from phaser_copilot.evaluate import wording
    from phaser_copilot.evaluate.measure import VIEWS
    from phaser_copilot.evaluate.records import MEASURES

    views = summary.views
    table = _table("", *(VIEWS[name] for name in views))
    for name in MEASURES:
        shares = (wording.percent(view.overall.shares[name]) for view in views.values())
        table.add_row(wording.TITLES[name], *shares)
    for name in _MEANS if summary.tokens_per_second else ("rubric",):
        means = (wording.number(getattr(view.overall, name)) for view in views.values())
        table.add_row(wording.TITLES[name], *means)
    return table


def _kinds(summary: Summary) -> Table:
    from phaser_copilot.evaluate import wording
    from phaser_copilot.evaluate.measure import FIRST, GROUPS, VIEWS

    heads = (f"{wording.TITLES['behaves']}, {VIEWS[name]}" for name in summary.views)
    table = _table("kind of task", "tasks", *heads)
    for group in GROUPS:
        for kind, measures in summary.views[FIRST].groups[group].items():
            found = (view.groups[group][kind].shares["behaves"] for view in summary.views.values())
            table.add_row(wording.NAMES.get(kind, kind), str(measures.tasks), *map(wording.percent, found))
        table.add_section()
    return table


def _tries(summary: Summary) -> Table:
    from phaser_copilot.evaluate import wording

    table = _table("tries", "does what was asked, delivered", "one of the drawn does", wording.TITLES["seconds"])
    for tries in summary.by_tries:
        shares = map(wording.percent, (tries.behaves, tries.any_behaves))
        table.add_row(f"up to {tries.tries}", *shares, wording.number(tries.seconds))
    return table


def _table(first: str, *others: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(first)
    for title in others:
        table.add_column(title, justify="right")
    return table


def _stdout() -> Console:
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else WIDTH, highlight=False, soft_wrap=False)
