"""What ``edit`` and ``fix`` share: a scene that is there, what it becomes, and the diff between them."""

from __future__ import annotations

import contextlib
import difflib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.cli.completion import complete_model
from phaser_copilot.errors import BadSceneError, UsageError
from phaser_copilot.task import Lang

if TYPE_CHECKING:
    from rich.console import Console

    from phaser_copilot.engine.protocol import Cancel, Engine, Sampling
    from phaser_copilot.generate import Event
    from phaser_copilot.settings import Settings
    from phaser_copilot.verdict import Judge, Verdict

    Ask = Callable[[Engine, Judge, Sampling, int, Cancel], Iterator[Event]]


def options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of both."""
    for option in reversed(
        [
            click.option("--write", is_flag=True, help="Change the file; without it, only the diff is shown."),
            click.option("-m", "--model", metavar="NAME|FILE|URL", shell_complete=complete_model, help="Model to use."),
            click.option("--adapter", metavar="FILE", help="LoRA adapter, a GGUF file; none is the bare model."),
            click.option("-n", "--n", "candidates", type=int, help="How many tries at most."),
            click.option("--run/--no-run", default=None, help="Start scenes in the browser, or do not."),
            click.option("--seed", type=int, help="Same seed, same change."),
            click.option("--max-tokens", type=int, help="Longest answer."),
            click.option("--temperature", type=float, help="0 is the likeliest answer, 1 a lively one."),
            click.option("-q", "--quiet", is_flag=True, help="Only the diff."),
            click.option("--json", "as_json", is_flag=True, help="Print one JSON object with code, diff and verdicts."),
        ]
    ):
        command = option(command)
    return command


@dataclass
class Change:
    """A scene and what it becomes.

    Attributes
    ----------
    after, verdict
        None and the old verdict when there is nothing better than what is there.
    repairs
        What was repaired without the model.
    needed
        Whether there was anything to do.
    """

    path: Path
    before: str
    before_verdict: Verdict
    after: str | None
    verdict: Verdict
    repairs: tuple[str, ...] = ()
    needed: bool = True

    @property
    def diff(self) -> str:
        """What changes, as a unified diff; empty when nothing does."""
        if self.after is None:
            return ""
        old, new = self.before.splitlines(keepends=True), self.after.splitlines(keepends=True)
        return "".join(difflib.unified_diff(old, new, f"a/{self.path.name}", f"b/{self.path.name}"))

    def to_json(self, wrote: bool) -> dict[str, Any]:
        """Plain data for ``--json``."""
        return {
            "file": str(self.path),
            "changed": self.after is not None,
            "written": wrote,
            "code": self.after,
            "diff": self.diff,
            "repairs": list(self.repairs),
            "before": self.before_verdict.to_json(),
            "verdict": self.verdict.to_json(),
        }


def begin(file: Path, flags: dict[str, Any], quiet: bool) -> tuple[Console, Settings, str]:
    """Read settings and scene."""
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.phaser import files
    from phaser_copilot.settings import load

    if file.suffix.lower() in files.PAGES:
        raise UsageError(f"{file} is a page", why="only scripts can be changed", fix="name its .js file")
    source = files.read(file)
    return stderr(quiet=quiet), load(flags).settings, source.code


def open_judge(settings: Settings, stack: contextlib.ExitStack, console: Console) -> Judge:
    """See :func:`~phaser_copilot.workshop.open_judge`."""
    from phaser_copilot import workshop
    from phaser_copilot.cli.workshop import find_phaser

    return workshop.open_judge(settings, find_phaser(settings, console), stack, console.print)


def asked(
    file: Path,
    code: str,
    before: Verdict,
    ask: Ask,
    settings: Settings,
    judge: Judge,
    stack: contextlib.ExitStack,
    console: Console,
) -> Change:
    """Let the model try, and take the best of what it offers, or nothing."""
    from phaser_copilot import revise
    from phaser_copilot.cli import workshop
    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.workshop import sampling

    engine, cancel = workshop.open_engine(settings, stack, console), Cancel()
    events = ask(engine, judge, sampling(settings), settings.candidates, cancel)
    found = workshop.collect(events, cancel, console)
    chosen = revise.choose(code, before, found)
    if chosen is None:
        return Change(file, code, before, None, before)
    return Change(file, code, before, chosen.answer.code, chosen.verdict)


def finish(result: Change, write: bool, as_json: bool, console: Console) -> None:
    """Print the diff, write the file if that is wanted, and set the exit code."""
    from phaser_copilot.cli.stage import show_verdict
    from phaser_copilot.paths import write_text

    wrote = write and result.after is not None
    if wrote and result.after is not None:
        write_text(result.path, result.after)
    if as_json:
        click.echo(json.dumps(result.to_json(wrote), ensure_ascii=False, indent=2))
    else:
        for line in result.diff.splitlines():
            click.secho(line, fg={"+": "green", "-": "red", "@": "cyan"}.get(line[:1]))
    show_verdict(console, result.verdict, result.path.name)
    if not result.needed:
        console.print("There is nothing to repair")
    elif result.after is None:
        raise BadSceneError(
            f"{result.path} is as it was", why="nothing better came back", fix="other words, or more tries: -n 8"
        )
    if wrote:
        console.print(f"Changed {result.path}")
    if not result.verdict.good:
        sys.exit(1)


def language(settings: Settings) -> Lang | None:
    """The language that was set; None leaves it to the words."""
    return None if settings.lang == "auto" else Lang(settings.lang)
