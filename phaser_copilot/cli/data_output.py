"""How the ``data`` commands show progress and results."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from phaser_copilot.cli.stage import stderr

if TYPE_CHECKING:
    from phaser_copilot.training.data.validate import Judged


@contextmanager
def progress(title: str, total: int) -> Iterator[Callable[[], None]]:
    """Show a bar on standard error; yields what moves it by one."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=stderr(), transient=True) as bar:
        task = bar.add_task(title, total=total)
        yield lambda: bar.advance(task)


def show_judged(judged: Sequence[Judged], *, as_json: bool) -> None:
    """Print which samples are bad and why, and how many are good."""
    bad = sorted((each for each in judged if not each.good), key=lambda each: each.sample.id)
    levels = Counter(str(each.level) for each in bad)
    if as_json:
        listed = [{"id": each.sample.id, "level": each.level, "problems": list(each.problems)} for each in bad]
        click.echo(json.dumps({"samples": len(judged), "bad": listed}, ensure_ascii=False))
        return
    for each in bad:
        for problem in each.problems[:5]:
            click.echo(f"{each.sample.id}: {click.style(str(each.level), fg='red')}: {problem}")
    summary = f"{len(judged) - len(bad)} of {len(judged)} samples are good"
    details = ", ".join(f"{count} fail {level}" for level, count in sorted(levels.items()))
    click.secho(f"{summary}; {details}" if details else summary, fg="red" if bad else "green", err=True)
