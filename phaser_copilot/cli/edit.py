"""``phaser-copilot edit``: a change to a scene, judged, as a diff."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.cli.change import asked, begin, finish, language, open_judge, options
from phaser_copilot.errors import UsageError

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel, Engine, Sampling
    from phaser_copilot.generate import Event
    from phaser_copilot.verdict import Judge


@click.command("edit")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("change", nargs=-1, required=True)
@options
def command(file: Path, change: tuple[str, ...], write: bool, quiet: bool, as_json: bool, **flags: Any) -> None:
    """Change a scene as you say, English or Chinese, and show the difference.

    What the model offers is checked and started like a new scene; nothing worse than the file is offered. With --write
    the file is changed. Exit code 1: nothing good enough came back, and the file is as it was.

    \b
    phaser-copilot edit scene.js "make the ball red and twice as fast"
    phaser-copilot edit scene.js "跳高一点" --write
    """
    from phaser_copilot import revise

    words = " ".join(change).strip()
    if not words:
        raise UsageError("There is no change", fix='phaser-copilot edit scene.js "jump higher"')
    console, settings, code = begin(file, flags, quiet or as_json)
    with contextlib.ExitStack() as stack:
        judge = open_judge(settings, stack, console)
        before = revise.judged(judge, code)
        lang = language(settings)

        def ask(engine: Engine, judge: Judge, drawn: Sampling, tries: int, cancel: Cancel) -> Iterator[Event]:
            return revise.edit(words, code, engine, judge, drawn, lang=lang, candidates=tries, cancel=cancel)

        result = asked(file, code, before, ask, settings, judge, stack, console)
    finish(result, write, as_json, console)
