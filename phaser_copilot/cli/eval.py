"""``phaser-copilot eval``: how good a model's scenes are, measured on the benchmark."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.cli.completion import complete_model
from phaser_copilot.errors import MissingError, UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from phaser_copilot.browser import Session
    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.evaluate.bench import BenchTask
    from phaser_copilot.evaluate.records import Evaluation, Record, Setup
    from phaser_copilot.evaluate.run import Source
    from phaser_copilot.settings import Settings

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)
TASKS = Path("data/bench/tasks")
RESULTS = Path("docs/results.md")

folders_argument = click.argument("folders", nargs=-1, required=True, type=FOLDER, metavar="FOLDER...")


@dataclass(frozen=True)
class _Job:
    """What is to be evaluated, and how its answers come about once the browser is there."""

    setup: Setup
    tasks: list[BenchTask]
    source: Callable[[contextlib.ExitStack, Session, Cancel], Source]


@click.group("eval", invoke_without_command=True)
@click.option("-m", "--model", metavar="NAME|FILE|URL", shell_complete=complete_model, help="Model to evaluate.")
@click.option("--adapter", metavar="FILE", help="LoRA adapter, a GGUF file; none is the bare model.")
@click.option("--answers", type=FOLDER, help="Evaluate given scenes instead, <task>.js each; needs no model.")
@click.option("-n", "--n", "candidates", type=int, help="How many tries a scene gets at most.")
@click.option("--judge/--no-judge", default=True, help="Choose among the tries, or take the first answer.")
@click.option("--retrieve/--no-retrieve", default=None, help="Show the model the most similar known scene.")
@click.option("--reuse/--no-reuse", default=None, help="Take a known scene where one is what was asked for.")
@click.option("--tasks", "folder", type=FOLDER, default=TASKS, show_default=True, help="Folder of tasks.")
@click.option("--every", type=click.IntRange(min=1), default=1, metavar="K", help="Each K-th task only.")
@click.option("--seed", type=int, help="Same seed, same scenes.  [default: 1]")
@click.option("--max-tokens", type=int, help="Longest answer.")
@click.option("--temperature", type=float, help="0 is the likeliest answer, 1 a lively one.")
@click.option("-o", "--output", type=FOLDER, help="Folder to write to.  [default: eval/<model>-<hash of the settings>]")
@click.option("--from", "earlier", type=FOLDER, help="Evaluation with --no-reuse: what stays the same is taken over.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(context: click.Context, /, **options: Any) -> None:
    """Measure on the benchmark how many of a model's scenes run and do what was asked.

    For each task scenes are drawn and judged as gen and edit do it; then the task's probe plays each of them. The
    probe has no part in choosing. One run measures both the first answer and what is delivered after judging.
    Everything is kept in a folder with a report to look at; the same command goes on where it was stopped. Known scenes
    come first as with gen: --no-reuse, or a --model, measures what the model writes by itself.

    \b
    phaser-copilot eval
    phaser-copilot eval --model 1.5b --no-judge
    phaser-copilot eval compare eval/ONE eval/OTHER
    """
    if context.invoked_subcommand is None:
        _evaluate(**options)


@command.command("compare")
@click.argument("a")
@click.argument("b", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def compare_command(a: str, b: str | None, as_json: bool) -> None:
    """Compare two evaluations task by task, and say how likely luck alone makes the difference.

    A and B are folders; @first or @delivered behind one chooses what of it (what it delivers, unless it has only first
    answers). A alone is compared with itself: its first answers with what it delivers. The p values are those of
    McNemar's exact test for shares, of a sign-flip permutation test for means.
    """
    from phaser_copilot.cli.eval_output import show_comparison
    from phaser_copilot.evaluate.compare import compare, side

    sides = (side(a), side(b)) if b else (side(f"{a}@first"), side(f"{a}@delivered"))
    comparison = compare(*sides)
    if as_json:
        click.echo(json.dumps(comparison.to_json(), ensure_ascii=False, indent=2))
    else:
        show_comparison(comparison)


@command.command("report")
@folders_argument
@click.option("-o", "--output", type=FILE, help="Page to write.  [default: report.html in the folder, if it is one]")
def report_command(folders: tuple[Path, ...], output: Path | None) -> None:
    """Write one page about evaluations: measures, plots, and each scene with its picture, code and faults."""
    from phaser_copilot.evaluate import records, report

    if output is None and len(folders) > 1:
        raise UsageError("The page about several evaluations has no name", fix="-o report.html")
    target = output or folders[0] / records.REPORT
    report.write(target, [records.load(folder) for folder in folders])
    click.echo(str(target))


@command.command("results")
@folders_argument
@click.option("--into", type=FILE, default=RESULTS, show_default=True, help="Document to write the tables into.")
@click.option("--partial", is_flag=True, help="Take evaluations of some tasks only, too.")
def results_command(folders: tuple[Path, ...], into: Path, partial: bool) -> None:
    """Keep evaluations beside a document, and write the tables between its markers from all that are kept there.

    Only measures are kept, in a folder that has the document's name; `eval compare` takes these folders, too. Delete
    one of them, and it is left out the next time.
    """
    from phaser_copilot.evaluate import records, results

    results.write(into, [records.load(folder) for folder in folders], partial=partial)
    click.echo(str(into))


def _evaluate(
    *,
    answers: Path | None,
    judge: bool,
    folder: Path,
    every: int,
    output: Path | None,
    earlier: Path | None,
    as_json: bool,
    **flags: Any,
) -> None:
    from phaser_copilot.cli import workshop
    from phaser_copilot.cli.eval_output import show_summary
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.evaluate import measure, records, setup
    from phaser_copilot.paths import write_text
    from phaser_copilot.settings import load

    if not judge and (flags["candidates"] or 1) > 1:
        raise UsageError("--no-judge takes the first answer, so more tries are of no use", fix="leave one of them out")
    settings, console = load(workshop.with_reuse(flags)).settings, stderr()
    job = _given(answers, settings, folder, every) if answers else _drawn(settings, folder, every, judge, console)
    target = output or setup.default_folder(job.setup)
    with records.locked(target):
        found = records.begin(target, job.setup)
        if earlier:
            _take_over(found, records.load(earlier), job, settings, console)
        _fill(found, job, console)
        summary = measure.summarize(found)
        write_text(target / records.SUMMARY, json.dumps(summary.to_json(), ensure_ascii=False, indent=2) + "\n")
        page = _report(found, console)
    if as_json:
        files = {"folder": str(target), "report": str(page) if page else None}
        click.echo(json.dumps({**files, **summary.to_json()}, ensure_ascii=False, indent=2))
    else:
        show_summary(summary)
        click.echo(str(page or target))


def _take_over(found: Evaluation, earlier: Evaluation, job: _Job, settings: Settings, console: Console) -> None:
    """Enter the tasks that no known scene answers, and for which the nearest one is not needed."""
    from phaser_copilot import known
    from phaser_copilot.evaluate import records

    tasks = {task.name: task.task for task in job.tasks}

    def same(name: str, drawn: Sequence[Record]) -> bool:
        runs = any(record.marks["runs"] for record in drawn)
        return runs and not known.matching(tasks[name], settings, fair=True)

    console.print(f"{records.take_over(found, earlier, same)} tasks are taken over from {earlier.folder}")


def _drawn(settings: Settings, folder: Path, every: int, judge: bool, console: Console) -> _Job:
    """Evaluate what a model writes."""
    from phaser_copilot.cli import workshop
    from phaser_copilot.cli.models import ensure
    from phaser_copilot.engine import is_remote
    from phaser_copilot.evaluate import bench, setup

    everything = bench.load_all(folder)
    tasks = everything[::every]
    path = None if is_remote(settings.model) else ensure(settings.model)
    described = setup.for_model(settings, path, tasks, total=len(everything), judge=judge)

    def source(stack: contextlib.ExitStack, session: Session, cancel: Cancel) -> Source:
        from phaser_copilot import known
        from phaser_copilot.evaluate.run import ModelSource
        from phaser_copilot.retrieve import examples

        used = settings.model_copy(update={"reuse": described.settings["reuse"]})

        return ModelSource(
            engine=workshop.open_engine(settings, stack, console),
            judge=_judge(session, settings),
            sampling=setup.sampling(settings),
            candidates=described.settings["candidates"],
            examples=partial(examples, settings=settings, fair=True),
            known=partial(known.matching, settings=used, fair=True),
            nearest=partial(known.nearest, settings=used, fair=True),
            cancel=cancel,
            never_worse=judge,
        )

    return _Job(described, tasks, source)


def _given(answers: Path, settings: Settings, folder: Path, every: int) -> _Job:
    """Evaluate scenes that are there already."""
    from phaser_copilot.evaluate import bench, setup
    from phaser_copilot.evaluate.run import AnswerSource, read_answers

    everything, codes = bench.load_all(folder), read_answers(answers)
    tasks = [task for task in everything[::every] if task.name in codes]
    if not tasks:
        raise UsageError(f"No file in {answers} has the name of a task", fix=f"name them like {everything[0].name}.js")
    described = setup.for_answers(answers, codes, settings, tasks, total=len(everything))
    return _Job(described, tasks, lambda _, session, __: AnswerSource(codes, _judge(session, settings)))


def _judge(session: Session, settings: Settings) -> Any:
    from phaser_copilot.evaluate.run import TimedJudge

    return TimedJudge(session, frames=settings.frames, limit=settings.run_limit, try_out=settings.try_out)


def _fill(found: Evaluation, job: _Job, console: Console) -> None:
    """Evaluate the tasks that are not finished yet."""
    from phaser_copilot.cli.data_options import open_session
    from phaser_copilot.cli.eval_output import Progress
    from phaser_copilot.cli.stage import in_thread
    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.evaluate.run import evaluate

    left = [task for task in job.tasks if task.name in set(found.left)]
    if not left:
        return
    if len(left) < len(job.tasks):
        console.print(f"Going on in {found.folder}: {len(job.tasks) - len(left)} of {len(job.tasks)} tasks are there")
    cancel, ended = Cancel(), threading.Event()
    with contextlib.ExitStack() as stack:
        session = stack.enter_context(open_session())
        source = job.source(stack, session, cancel)
        progress = stack.enter_context(Progress(console, len(left)))
        try:
            for records in in_thread(_kept(found, evaluate(left, source, session, cancel), ended), cancel):
                progress.show(records)
        except KeyboardInterrupt:
            if not ended.is_set():
                console.print("Stopping after the scene that is running; Ctrl-C again stops at once")
                ended.wait()
            console.print(f"{len(found.scenes)} of {len(job.tasks)} tasks are kept; the same command goes on")
            raise


def _kept(
    found: Evaluation, tasks: Iterator[tuple[list[Record], dict[str, bytes]]], ended: threading.Event
) -> Iterator[list[Record]]:
    """Keep each task in the thread that evaluates: Ctrl-C, which only the main thread sees, never cuts a line."""
    try:
        for records, pictures in tasks:
            found.add(records, pictures)
            yield records
    finally:
        ended.set()


def _report(found: Evaluation, console: Console) -> Path | None:
    from phaser_copilot.evaluate import records, report

    target = found.folder / records.REPORT
    try:
        report.write(target, [found])
    except MissingError as error:
        console.print(f"[yellow]No report:[/] {error.what}. ", end="")
        console.print(error.fix, markup=False)
        return None
    return target
