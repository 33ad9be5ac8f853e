"""What the ``data`` commands share: the options that name samples, and the browser that runs them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from phaser_copilot.browser import Session

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)
CORPUS, BENCH = Path("data/corpus"), Path("data/bench")


def takes_samples(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that name samples; the command gets them as `origin`."""

    @click.option(
        "--corpus", "corpora", type=FOLDER, multiple=True, help=f"Folder of scenes; repeatable.  [default: {CORPUS}]"
    )
    @click.option("--samples", "files", type=FILE, multiple=True, help="JSON lines of samples; repeatable.")
    @click.option(
        "--variants", type=click.IntRange(1, 5), default=5, show_default=True, help="Turns of each scene's knobs."
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


def open_session() -> Session:
    """Open a browser with the user's settings."""
    from phaser_copilot.browser import Session
    from phaser_copilot.phaser import library
    from phaser_copilot.settings import load

    settings = load({}).settings
    return Session(phaser=settings.phaser or library.require(), executable=settings.browser)
