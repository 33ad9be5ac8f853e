"""How the ``data`` commands show progress and results."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phaser_copilot.cli.stage import stderr

if TYPE_CHECKING:
    from phaser_copilot.training.data.build import Built
    from phaser_copilot.training.data.rows import Row
    from phaser_copilot.training.data.stats import Facts, RowFacts
    from phaser_copilot.training.data.validate import Judged

MOST_PROBLEMS = 5


@contextmanager
def progress(title: str, total: int) -> Iterator[Callable[[], None]]:
    """Show a bar on standard error; yields what moves it by one."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=stderr(), transient=True) as bar:
        task = bar.add_task(title, total=total)
        yield lambda: bar.advance(task)


@contextmanager
def working(title: str) -> Iterator[None]:
    """Show on standard error that something is being done."""
    with stderr().status(f"{title} …"):
        yield


def show_judged(judged: Sequence[Judged], *, as_json: bool) -> bool:
    """Print which samples are bad and why, and how many are good; tell whether all are."""
    bad = sorted((each for each in judged if not each.good), key=lambda each: each.sample.id)
    if as_json:
        listed = [{"id": each.sample.id, "level": each.level, "problems": list(each.problems)} for each in bad]
        click.echo(json.dumps({"samples": len(judged), "bad": listed}, ensure_ascii=False))
        return not bad
    for each in bad:
        for problem in each.problems[:MOST_PROBLEMS]:
            click.echo(f"{each.sample.id}: {click.style(str(each.level), fg='red')}: {problem}")
    levels = Counter(str(each.level) for each in bad)
    details = "".join(f"; {count} fail {level}" for level, count in sorted(levels.items()))
    click.secho(
        f"{len(judged) - len(bad)} of {len(judged)} samples are good{details}", fg="red" if bad else "green", err=True
    )
    return not bad


def show_controls(found: Mapping[str, list[str]], *, as_json: bool) -> bool:
    """Print what became of the planted defects; tell whether each was rejected where it had to be."""
    wrong = {level: names for level, names in found.items() if names}
    if as_json:
        click.echo(json.dumps({"levels": list(found), "missed": wrong}, ensure_ascii=False))
    for level, names in found.items():
        if not as_json:
            click.secho(
                f"{level}: " + ("; ".join(names) or "rejects all of its defects"), fg="red" if names else "green"
            )
    return not wrong


def show_built(built: Built, out: Path) -> None:
    """Print what was built, and what was left out."""
    click.echo(f"{out}: " + ", ".join(f"{len(part)} {split}" for split, part in built.drawn.items()))
    if built.cuts:
        click.echo("fill-in-the-middle: " + ", ".join(f"{len(part)} {split}" for split, part in built.cuts.items()))
    if built.rejected:
        click.secho(f"left out: {len(built.rejected)} samples that failed validation", fg="yellow", err=True)
    if not built.outcome.tasks:
        click.secho("there is no benchmark to keep out (--bench)", fg="yellow", err=True)
    for pair in built.outcome.dropped:
        click.secho(
            f"left out: {pair.scene}, too close to the benchmark's {pair.task} ({pair.kind})", fg="yellow", err=True
        )
    for kind, pair in built.outcome.closest.items():
        click.echo(f"closest to the benchmark in {kind}: {pair.scene} and {pair.task}, {pair.score:.2f}", err=True)


def show_facts(pool: Facts, rows: RowFacts) -> None:
    """Print facts as a short list."""
    listed = {
        "scenes": f"{pool.scenes}, {pool.structures} different structures, {pool.samples} with their variants",
        "families": f"{len(pool.families)}: {_counts(pool.families)}",
        "difficulty": _counts(pool.difficulties),
        "wordings": _counts(pool.languages),
        "quality": "least {:.2f}, mean {:.2f}, best {:.2f}".format(*pool.quality),
        "Phaser": f"{pool.members} members used; of 200 everyday ones {len(pool.never)} never: {', '.join(pool.never)}",
        "alike": "; ".join(" = ".join(group) for group in pool.duplicates) or "no two scenes",
        "defects": str(len(pool.defects)),
        "rows": f"{rows.rows} ({_counts(rows.kinds)}; {_counts(rows.languages)}), {rows.repeated} with an input twice",
        "tokens": "the model is not here" if rows.tokens is None else _lengths(rows),
    }
    for title, text in listed.items():
        click.echo(f"{click.style(f'{title:<11}', bold=True)}{text}")


def show_row(row: Row, console_width: int | None = None) -> None:
    """Print a row as it is read: what is asked above, the answer below."""
    from rich.console import Console
    from rich.panel import Panel
    from rich.syntax import Syntax
    from rich.text import Text

    console = Console(width=console_width, highlight=False)
    meta = row.metadata
    title = f"{meta.get('id')} · {meta.get('kind', 'row')} · {meta.get('family', '')} · {meta.get('lang', '')}"
    console.print(Panel(Text(row.input), title=Text(title), title_align="left"))
    console.print(Syntax(row.output, "markdown", theme="ansi_dark", background_color="default", word_wrap=True))


def _lengths(rows: RowFacts) -> str:
    from phaser_copilot.training.data.lengths import CUTOFF

    median, high, most = rows.tokens or (0, 0, 0)
    return f"median {median}, 95 % below {high}, at most {most}; {len(rows.too_long)} rows over {CUTOFF}"


def _counts(counter: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counter.items()))
