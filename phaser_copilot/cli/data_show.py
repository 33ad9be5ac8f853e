"""``phaser-copilot data stats``, ``preview`` and ``report``: looking at the data."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phaser_copilot.cli.data_options import BENCH, FOLDER, open_session, takes_samples

if TYPE_CHECKING:
    from phaser_copilot.training.data.pool import Origin


@click.command("stats")
@takes_samples
@click.option(
    "--rows", type=click.IntRange(min=3), default=3400, show_default=True, help="Size of the data set looked at."
)
@click.option("--seed", type=int, default=1, show_default=True, help="Seed of the data set looked at.")
@click.option("--bench", type=FOLDER, default=BENCH, show_default=True, help="Benchmark that has to stay out.")
@click.option("--check", is_flag=True, help="Exit with 1 unless everything is as the full data set needs it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def stats(origin: Origin, rows: int, seed: int, bench: Path, check: bool, as_json: bool) -> None:
    """Say what is in the samples and in the data set that they give.

    Families, difficulty, languages, which everyday members of Phaser never occur, lengths in tokens of the default
    model, near-duplicates, quality and defects.
    """
    from phaser_copilot.cli import data_output
    from phaser_copilot.models import store
    from phaser_copilot.training.data import build, dataset, pool
    from phaser_copilot.training.data import stats as gather
    from phaser_copilot.training.data.lengths import TokenCounter
    from phaser_copilot.training.data.verdicts import VerdictStore

    with data_output.working("Counting"), ExitStack() as stack:
        built = build.build(pool.load(origin), dataset.Recipe(rows, seed, exact=False), VerdictStore(), bench)
        model = store.path("default")
        counter = stack.enter_context(TokenCounter(model)) if model else None
        facts = gather.facts(built.judged)
        made = gather.row_facts((row for part in built.drawn.values() for row in part), counter)
    if as_json:
        click.echo(json.dumps(gather.to_json(facts, made), ensure_ascii=False))
    else:
        data_output.show_facts(facts, made)
    complaints = gather.complaints(facts, made) if check else []
    for complaint in complaints:
        click.secho(complaint, fg="red", err=True)
    if complaints:
        raise click.exceptions.Exit(1)


@click.command("preview")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-n", "count", type=click.IntRange(min=1), default=3, show_default=True, help="How many rows.")
@click.option("--kind", help="Only rows of this kind: scene, edit or repair.")
@click.option("--family", help="Only rows of this family.")
@click.option("--lang", type=click.Choice(["en", "zh"]), help="Only rows in this language.")
@click.option("--seed", type=int, default=1, show_default=True, help="Which rows.")
def preview(file: Path, count: int, kind: str | None, family: str | None, lang: str | None, seed: int) -> None:
    """Show some rows of a data set as they are read.

    FILE is a .jsonl file of a data set, or its folder (then: train.jsonl).
    """
    from phaser_copilot.cli import data_output
    from phaser_copilot.training.data import dataset

    wanted = {"kind": kind, "family": family, "lang": lang}
    for row in dataset.pick(file, count, seed, {key: value for key, value in wanted.items() if value}):
        data_output.show_row(row)


@click.command("report")
@takes_samples
@click.option(
    "-o", "--out", type=click.Path(path_type=Path, dir_okay=False), default=Path("report.html"), show_default=True
)
@click.option("--no-pictures", is_flag=True, help="Take no pictures; needs no browser.")
def report(origin: Origin, out: Path, no_pictures: bool) -> None:
    """Write one page with a picture of each scene; a click plays it, offline and locked in."""
    from phaser_copilot import paths
    from phaser_copilot.cli import data_output
    from phaser_copilot.phaser import library
    from phaser_copilot.training.data import pool
    from phaser_copilot.training.data import report as reporting

    samples = [sample for sample in pool.load(origin) if sample.variant == 0]
    shots: dict[str, bytes] = {}
    if not no_pictures:
        with data_output.progress("Taking pictures", len(samples)) as advance:
            shots = reporting.pictures(samples, open_session, advance)
    facts = [f"{len(samples)} scenes in {len({sample.family for sample in samples})} families"]
    paths.write_text(out, reporting.page(samples, shots, library.require(), facts))
    click.echo(str(out))


COMMANDS = (stats, preview, report)
