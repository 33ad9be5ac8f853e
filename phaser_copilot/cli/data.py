"""``phaser-copilot data``: from scenes and teachers' answers to data sets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phaser_copilot.cli import data_show, data_teach
from phaser_copilot.cli.data_options import BENCH, FILE, FOLDER, open_session, takes_samples

if TYPE_CHECKING:
    from phaser_copilot.training.data.pool import Origin


@click.group("data")
def command() -> None:
    """Make data sets to train on, from scenes that run.

    \b
    phaser-copilot data validate             every scene of data/corpus, on four levels
    phaser-copilot data build --out FOLDER   rows for LLaMA-Factory
    """


@command.command("validate")
@takes_samples
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Browsers at once.")
@click.option(
    "--limit", type=float, default=30.0, show_default=True, help="Seconds after which a scene counts as hung."
)
@click.option("--again", is_flag=True, help="Run once more what failed before.")
@click.option("--controls", is_flag=True, help="Judge planted defects instead: each level must reject its own.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def validate(origin: Origin, jobs: int, limit: float, again: bool, controls: bool, as_json: bool) -> None:
    """Judge samples on four levels: format, syntax, API, and whether they run and behave.

    What ran once is remembered by its content; a stopped validation goes on where it was. Exit code 1: some are bad.
    """
    from phaser_copilot.cli import data_output
    from phaser_copilot.training.data import controls as planted
    from phaser_copilot.training.data import pool, validate
    from phaser_copilot.training.data.verdicts import VerdictStore

    samples = planted.samples() if controls else pool.load(origin)
    with data_output.progress("Validating", len(samples)) as advance:
        run = validate.validate(
            samples, VerdictStore(), open_session, jobs=jobs, limit=limit, again=again, progress=advance
        )
        judged = list(run)
    if controls:
        passed = data_output.show_controls(planted.outcome(judged), as_json=as_json)
    else:
        passed = data_output.show_judged(judged, as_json=as_json)
    if not passed:
        raise click.exceptions.Exit(1)


@command.command("build")
@takes_samples
@click.option("--out", type=FOLDER, required=True, help="Folder to write to.")
@click.option(
    "--rows", type=click.IntRange(min=3), default=3400, show_default=True, help="Rows in all splits together."
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same files.")
@click.option("--split", default="90/5/5", show_default=True, help="Shares of train, val and test.")
@click.option(
    "--shown", type=click.IntRange(min=0), default=600, show_default=True, help="Rows with a similar scene shown first."
)
@click.option(
    "--longest-shown",
    type=click.IntRange(min=1000),
    default=7500,
    show_default=True,
    help="Bytes of such a row, at most; shorter rows are more scenes in the same time.",
)
@click.option("--fim", type=click.IntRange(min=0), default=600, show_default=True, help="Fill-in-the-middle cuts.")
@click.option("--failures", type=FILE, help="What `data failures` wrote: a model's own mistakes become repairs.")
@click.option("--kinds", default="75/15/10", show_default=True, help="Shares of new scenes, edits and repairs.")
@click.option("--bench", type=FOLDER, default=BENCH, show_default=True, help="Benchmark that has to stay out.")
@click.option("--name", default="phaser", show_default=True, help="Name of the data set in dataset_info.json.")
@click.option("--register", type=FILE, help="Another dataset_info.json to enter the data set into.")
def build(
    origin: Origin,
    out: Path,
    rows: int,
    seed: int,
    split: str,
    shown: int,
    longest_shown: int,
    fim: int,
    failures: Path | None,
    kinds: str,
    bench: Path,
    name: str,
    register: Path | None,
) -> None:
    """Build rows for LLaMA-Factory: train.jsonl, val.jsonl, test.jsonl and dataset_info.json.

    Only what ran clean and behaved becomes a row; `data validate` has to see it first. report.json says what was left
    out and how close the closest row comes to the benchmark.
    """
    from phaser_copilot.cli import data_output
    from phaser_copilot.training.data import build as building
    from phaser_copilot.training.data import dataset, pool
    from phaser_copilot.training.data import failures as own
    from phaser_copilot.training.data.splits import Shares
    from phaser_copilot.training.data.verdicts import VerdictStore

    recipe = dataset.Recipe(rows, seed, Shares.parse(split), dataset.parse_mix(kinds))
    with data_output.working("Building"):
        tries = own.read(failures) if failures else []
        built = building.build(
            pool.load(origin),
            recipe,
            VerdictStore(),
            bench,
            examples=shown,
            longest=longest_shown,
            cuts=fim,
            tries=tries,
        )
    building.write(built, out, name)
    if register:
        dataset.register(register, out, name)
    data_output.show_built(built, out)


for each in (*data_teach.COMMANDS, *data_show.COMMANDS):
    command.add_command(each)
