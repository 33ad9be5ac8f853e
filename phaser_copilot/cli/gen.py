"""``phaser-copilot gen``: from one sentence to a scene."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.cli.completion import complete_model
from phaser_copilot.errors import BadSceneError, UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from phaser_copilot.engine.protocol import Engine
    from phaser_copilot.generate import Candidate
    from phaser_copilot.project import Format
    from phaser_copilot.scene import Target
    from phaser_copilot.settings import Settings
    from phaser_copilot.task import Task
    from phaser_copilot.verdict import Judge


@click.command("gen")
@click.argument("task", nargs=-1)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, allow_dash=True), help="File to write; - prints the code."
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["html", "js", "module", "ts"]),
    help="Page and script (usual), only the script, or a class to import, in JavaScript or TypeScript.",
)
@click.option("--force", is_flag=True, help="Overwrite existing files.")
@click.option("--api", "apis", multiple=True, metavar="NAME", help="A Phaser name that must be used; repeatable.")
@click.option("--constraint", "constraints", multiple=True, metavar="TEXT", help="A further constraint; repeatable.")
@click.option("--lang", type=click.Choice(["auto", "en", "zh"]), help="Language of the plan.")
@click.option("--difficulty", type=click.Choice(["auto", "easy", "medium", "hard"]), help="How much is asked.")
@click.option("-m", "--model", metavar="NAME|FILE|URL", shell_complete=complete_model, help="Model to use.")
@click.option("--adapter", metavar="FILE", help="LoRA adapter, a GGUF file; none is the bare model.")
@click.option("--retrieve/--no-retrieve", default=None, help="Show the model the most similar known scene.")
@click.option("--reuse/--no-reuse", default=None, help="Take a known scene where one is what was asked for.")
@click.option("-n", "--n", "candidates", type=int, help="How many tries at most.")
@click.option("--run/--no-run", default=None, help="Start each scene in the browser, or do not.")
@click.option("--seed", type=int, help="Same seed, same scene.")
@click.option("--max-tokens", type=int, help="Longest answer.")
@click.option("--temperature", type=float, help="0 is the likeliest answer, 1 a lively one.")
@click.option("--open", "open_", is_flag=True, help="Open the page in the browser afterwards.")
@click.option("-q", "--quiet", is_flag=True, help="Only the result.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object with plan, code, verdict and files.")
def command(
    task: tuple[str, ...],
    output: Path | None,
    format_: Format | None,
    force: bool,
    apis: tuple[str, ...],
    constraints: tuple[str, ...],
    open_: bool,
    quiet: bool,
    as_json: bool,
    **flags: Any,
) -> None:
    """Write a scene from one sentence, English or Chinese.

    The scene is checked against Phaser's API and started in a browser before you see it. It is written to scene.js
    and scene.html (or the first free name); their names are printed. In a project that uses Phaser it is a class that
    the project can import, in its language. Without TASK, or with -, the task is read from standard input. Exit code 1
    means that the best scene found is still broken; it is written all the same.

    Where one of the known scenes that come along is what was asked for, you get that one, at once; else the model
    writes one. --no-reuse, or a --model, always lets it write.

    \b
    phaser-copilot gen "a paddle and a bouncing ball"
    phaser-copilot gen "让敌人追玩家" -o chase.html
    echo "a snake game" | phaser-copilot gen -o -
    """
    from phaser_copilot import scene
    from phaser_copilot.cli import workshop
    from phaser_copilot.cli.stage import show_verdict, stderr
    from phaser_copilot.generate import best
    from phaser_copilot.settings import load

    settings = load(workshop.with_reuse(flags)).settings
    wanted = _task(task, settings, apis, constraints)
    to_stdout = output is not None and str(output) == "-"
    console = stderr(quiet=quiet or as_json)
    format_, folder = _form(format_, output, console)
    target = None if to_stdout else _target(output, format_, folder, force)

    started = time.perf_counter()
    phaser, model, candidates = _candidates(wanted, settings, console)
    chosen = best(candidates)
    code = _in_form(chosen.answer.code, format_, target.script.name if target else f"scene{_suffix(format_)}", console)
    if target:
        scene.write(target, code, title=wanted.description, lang=wanted.lang, phaser=phaser)
    show_verdict(console, chosen.verdict, target.script.name if target else "scene")
    files = [str(path) for path in target.files] if target else []
    if as_json:
        report = _report(wanted, model, candidates, chosen, time.perf_counter() - started)
        click.echo(json.dumps({**report, "files": files}, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(files) + "\n" if files else code, nl=False)
    if open_ and target and target.page:
        click.launch(target.page.resolve().as_uri())
    if not chosen.verdict.good:
        sys.exit(1)


def _form(wanted: Format | None, output: Path | None, console: Console) -> tuple[Format, Path]:
    """What is written, and the folder for a file without a name: as the project here has it, unless told otherwise."""
    from phaser_copilot import project

    if wanted is None and output is not None:
        return ("ts" if output.suffix == ".ts" else "html"), Path()
    found = project.find() if wanted is None else None
    if found is None:
        return wanted or "html", Path()
    console.print(f"For the project here ({found}): a scene class to import")
    if found.major not in (3, None):
        console.print(f"[yellow]The scene is for Phaser 3; this project has {found.phaser}[/]")
    return found.format, Path(os.path.relpath(found.scenes))


def _target(output: Path | None, format_: Format, folder: Path, force: bool) -> Target:
    from phaser_copilot import scene

    return scene.choose_target(output, page=format_ == "html", force=force, suffix=_suffix(format_), folder=folder)


def _suffix(format_: Format) -> str:
    return ".ts" if format_ == "ts" else ".js"


def _in_form(code: str, format_: Format, file: str, console: Console) -> str:
    """The code as it is written; what cannot become a module stays a script, and that is said."""
    from phaser_copilot.phaser.module import to_module
    from phaser_copilot.phaser.typescript import to_typescript

    if format_ not in ("module", "ts"):
        return code
    try:
        module = to_module(code, file)
    except BadSceneError as error:
        console.print(f"[yellow]{error.what}, so it is written as a script:[/] {error.why}")
        return code
    return to_typescript(module) if format_ == "ts" else module


def _task(words: tuple[str, ...], settings: Settings, apis: tuple[str, ...], constraints: tuple[str, ...]) -> Task:
    from phaser_copilot.task import Difficulty, Lang, Task

    text = " ".join(words)
    if text in ("", "-"):
        if sys.stdin.isatty():
            raise UsageError("There is no task", fix='phaser-copilot gen "a paddle and a bouncing ball"')
        text = sys.stdin.read()
    return Task.from_text(
        text,
        lang=None if settings.lang == "auto" else Lang(settings.lang),
        difficulty=None if settings.difficulty == "auto" else Difficulty(settings.difficulty),
        constraints=constraints,
        apis=apis,
    )


def _candidates(task: Task, settings: Settings, console: Console) -> tuple[Path | None, str | None, list[Candidate]]:
    """Phaser's file, the name of the model if it was needed, and what was drawn until a scene was good."""
    from phaser_copilot.cli import workshop
    from phaser_copilot.generate import ended
    from phaser_copilot.workshop import open_judge

    with contextlib.ExitStack() as stack:
        phaser = workshop.find_phaser(settings, console)
        judge = open_judge(settings, phaser, stack, console.print)
        known = _known(task, settings, judge, console)
        if ended(known):
            return phaser, None, known
        engine = workshop.open_engine(settings, stack, console)
        return phaser, engine.name, known + _write(task, settings, engine, judge, known, console)


def _known(task: Task, settings: Settings, judge: Judge, console: Console) -> list[Candidate]:
    """Judge the known scenes that may be what was asked for; the model, which may have to be fetched, is not needed."""
    from phaser_copilot import known
    from phaser_copilot.cli.workshop import collect
    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.generate import reuse

    cancel = Cancel()
    return collect(reuse(task, judge, known.matching(task, settings), cancel=cancel), cancel, console)


def _write(
    task: Task, settings: Settings, engine: Engine, judge: Judge, found: list[Candidate], console: Console
) -> list[Candidate]:
    from phaser_copilot import known
    from phaser_copilot.cli.workshop import collect
    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.generate import deliver
    from phaser_copilot.retrieve import examples
    from phaser_copilot.workshop import sampling

    cancel = Cancel()
    events = deliver(
        task,
        lambda: engine,
        judge,
        sampling(settings),
        found=found,
        nearest=known.nearest(task, settings),
        candidates=settings.candidates,
        examples=examples(task, settings),
        cancel=cancel,
    )
    return collect(events, cancel, console)


def _report(
    task: Task, model: str | None, candidates: list[Candidate], chosen: Candidate, seconds: float
) -> dict[str, Any]:
    answer = chosen.answer
    return {
        "task": {"description": task.description, "lang": task.lang, "difficulty": task.difficulty},
        "model": model,
        "known": chosen.attempt.known or None,
        "seed": chosen.attempt.seed,
        "attempts": len(candidates),
        "finish": chosen.finish,
        "plan": {"req": answer.req, "apis": list(answer.apis), "steps": list(answer.steps)},
        "code": answer.code,
        "repairs": list(chosen.repairs),
        "verdict": chosen.verdict.to_json(),
        "usage": {**vars(chosen.usage), "tokens_per_second": round(chosen.usage.tokens_per_second, 1)},
        "seconds": round(seconds, 2),
    }
