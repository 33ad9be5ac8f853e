"""``phaser-copilot fix``: repair a scene, with the fixes that are known and then with the model."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.cli.change import Change, asked, begin, finish, language, open_judge, options
from phaser_copilot.task import Lang

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel, Engine, Sampling
    from phaser_copilot.generate import Event
    from phaser_copilot.verdict import Judge


@click.command("fix")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--no-model", is_flag=True, help="Only the fixes that need no model.")
@options
def command(file: Path, no_model: bool, write: bool, quiet: bool, as_json: bool, **flags: Any) -> None:
    """Repair a scene and show the difference.

    First the fixes that the check knows, then, if the scene is still broken, the model, which is told what is wrong.
    Nothing worse than the file is offered. With --write the file is changed. Exit code 1: the scene is still broken.

    \b
    phaser-copilot fix scene.js
    phaser-copilot fix scene.js --write
    """
    from phaser_copilot import revise

    console, settings, code = begin(file, flags, quiet or as_json)
    with contextlib.ExitStack() as stack:
        judge = open_judge(settings, stack, console)
        before = revise.judged(judge, code)
        better, repairs = revise.mended(code)
        verdict = revise.judged(judge, better) if repairs else before
        if verdict.good or no_model:
            needed = bool(repairs) or not verdict.good
            result = Change(file, code, before, better if repairs else None, verdict, repairs, needed)
        else:
            lang = language(settings) or Lang.EN

            def ask(engine: Engine, judge: Judge, drawn: Sampling, tries: int, cancel: Cancel) -> Iterator[Event]:
                return revise.fix(better, verdict, engine, judge, drawn, lang=lang, candidates=tries, cancel=cancel)

            result = asked(file, better, verdict, ask, settings, judge, stack, console)
            result = Change(file, code, before, result.after or (better if repairs else None), result.verdict, repairs)
    for repair in repairs:
        console.print("[green]Repaired:[/] ", end="")
        console.print(repair, markup=False)
    finish(result, write, as_json, console)
