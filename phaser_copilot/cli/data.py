"""``phaser-copilot data``: from scenes and teachers' answers to data sets."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from phaser_copilot.browser import Session
    from phaser_copilot.training.data.pool import Origin

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)
CORPUS = Path("data/corpus")


@click.group("data")
def command() -> None:
    """Make data sets to train on, from scenes that run."""


def takes_samples(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that name samples; the command gets them as `origin`."""

    @click.option("--corpus", "corpora", type=FOLDER, multiple=True, help=f"Folder of scenes; repeatable.  [{CORPUS}]")
    @click.option("--samples", "files", type=FILE, multiple=True, help="JSON lines of samples; repeatable.")
    @click.option(
        "--variants", type=click.IntRange(1, 5), default=5, show_default=True, help="Turns of a scene's knobs."
    )
    @click.option("--licence", default="Apache-2.0", show_default=True, help="Terms of the scenes in the folders.")
    @functools.wraps(function)
    def wrapped(
        corpora: tuple[Path, ...], files: tuple[Path, ...], variants: int, licence: str, **options: Any
    ) -> None:
        from phaser_copilot.training.data.pool import Origin

        folders = corpora or (() if files else (CORPUS,))
        function(origin=Origin(folders, files, variants, licence), **options)

    return wrapped


@command.command("validate")
@takes_samples
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Browsers at once.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def validate(origin: Origin, jobs: int, as_json: bool) -> None:
    """Judge samples on four levels: format, syntax, API, and whether they run and behave.

    What ran once is remembered by its content; a stopped validation goes on where it was. Exit code 1: some are bad.
    """
    from phaser_copilot.cli import data_output
    from phaser_copilot.training.data import pool, validate
    from phaser_copilot.training.data.verdicts import VerdictStore

    samples = pool.load(origin)
    store = VerdictStore()
    with data_output.progress("Validating", len(samples)) as advance:
        judged = list(validate.validate(samples, store, open_session, jobs=jobs, progress=advance))
    data_output.show_judged(judged, as_json=as_json)
    if not all(each.good for each in judged):
        raise click.exceptions.Exit(1)


@command.command("build")
@takes_samples
@click.option("--out", type=FOLDER, required=True, help="Folder to write to.")
@click.option(
    "--rows", type=click.IntRange(min=3), default=3400, show_default=True, help="Rows in all splits together."
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same files.")
@click.option("--split", default="90/5/5", show_default=True, help="Shares of train, val and test.")
@click.option("--name", default="phaser_sft", show_default=True, help="Name of the data set in dataset_info.json.")
@click.option("--unverified", is_flag=True, hidden=True)
def build(origin: Origin, out: Path, rows: int, seed: int, split: str, name: str, unverified: bool) -> None:
    """Build rows for LLaMA-Factory: train.jsonl, val.jsonl, test.jsonl and dataset_info.json."""
    from phaser_copilot.training.data import build as building
    from phaser_copilot.training.data import dataset, pool
    from phaser_copilot.training.data.splits import Shares
    from phaser_copilot.training.data.verdicts import VerdictStore

    recipe = dataset.Recipe(rows=rows, seed=seed, shares=Shares.parse(split))
    samples = pool.load(origin)
    if not unverified:
        samples = [
            each.sample
            for each in building.verified(samples, VerdictStore(), "phaser-copilot data validate")
            if each.good
        ]
    drawn = dataset.draw(samples, recipe, building.sources())
    dataset.write(out, name, drawn)
    click.echo(f"{out}: " + ", ".join(f"{len(part)} {split}" for split, part in drawn.items()))


def open_session() -> Session:
    """Open a browser with the user's settings."""
    from phaser_copilot.browser import Session
    from phaser_copilot.phaser import library
    from phaser_copilot.settings import load

    settings = load({}).settings
    return Session(phaser=settings.phaser or library.require(), executable=settings.browser)
