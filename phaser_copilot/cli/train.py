"""``phaser-copilot train``: from a recipe to an adapter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

    from phaser_copilot.training.plan import Plan
    from phaser_copilot.training.run import Step


@click.command("train")
@click.argument("recipe", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("overrides", nargs=-1, metavar="[KEY=VALUE]...")
@click.option("--check", "only_check", is_flag=True, help="Check recipe and data, say what it will cost, and stop.")
def command(recipe: Path, overrides: tuple[str, ...], only_check: bool) -> None:
    """Train an adapter with LLaMA-Factory.

    Recipe and data are checked before anything is loaded. A run that was stopped (Ctrl-C finishes the step and writes
    a checkpoint) or killed goes on where it was when the same command is given again. The folder of the adapter is
    printed; in it are the loss plot and what was really trained.

    \b
    phaser-copilot train configs/sft_test.yaml
    phaser-copilot train configs/sft_cpu.yaml num_train_epochs=2
    """
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.training import plan, precision, run
    from phaser_copilot.training import recipe as recipes

    console = stderr()
    checked = precision.settle(recipes.load(recipe, overrides))
    with console.status("Looking at the base model"):
        model = run.base_folder(str(checked.values["model_name_or_path"]))
    if Path(model).is_dir():
        with console.status("Counting tokens"):
            console.print(_summary(plan.make(checked, Path(model))))
    if only_check:
        return
    if step := run.resumable(checked.output):
        console.print(f"Going on behind step {step} of an earlier run in {checked.output}")
    console.print("[dim]Loading the model[/]")
    with _Bar(console) as bar:
        folder = run.train(checked, bar.show)
    click.echo(str(folder))


def _summary(found: Plan) -> str:
    time = f", about {_duration(found.seconds)} on this CPU" if found.seconds is not None else ""
    return (
        f"{found.rows:,} samples, {found.tokens:,} tokens, the longest {found.longest:,}; {found.steps:,} steps, "
        f"about {found.memory / 1e9:.1f} GB of memory{time}"
    )


def _duration(seconds: float) -> str:
    minutes = max(round(seconds / 60), 1)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"


class _Bar:
    """Steps, loss and time left: a bar on a terminal, plain lines else."""

    def __init__(self, console: Console) -> None:
        from rich import progress

        self._console = console
        self._bar = progress.Progress(
            progress.BarColumn(),
            progress.MofNCompleteColumn(),
            progress.TextColumn("{task.fields[loss]}"),
            progress.TimeElapsedColumn(),
            progress.TimeRemainingColumn(),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("", total=None, loss="")

    def __enter__(self) -> _Bar:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, step: Step) -> None:
        """Take one line of the log."""
        self._bar.update(self._task, completed=step.done, total=step.total)
        losses = {"loss": step.loss, "eval loss": step.eval_loss}
        said = ", ".join(f"{name} {value:.3f}" for name, value in losses.items() if value is not None)
        if not said:
            return
        self._bar.update(self._task, loss=said)
        if not self._console.is_terminal:
            left = f", {step.remaining} left" if step.remaining else ""
            self._console.print(f"step {step.done}/{step.total}: {said}{left}")
