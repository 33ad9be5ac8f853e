"""The command line: each command in a module of its own, imported only when it is used."""

from __future__ import annotations

import importlib
import sys
from typing import NoReturn

import click

import phaser_copilot
from phaser_copilot.errors import CopilotError

# command -> the module that defines it; the order is the one of --help
COMMANDS = {
    "gen": "phaser_copilot.cli.gen",
    "check": "phaser_copilot.cli.check",
    "run": "phaser_copilot.cli.run",
    "preview": "phaser_copilot.cli.preview",
    "edit": "phaser_copilot.cli.edit",
    "fix": "phaser_copilot.cli.fix",
    "serve": "phaser_copilot.cli.serve",
    "models": "phaser_copilot.cli.models",
    "data": "phaser_copilot.cli.data",
    "train": "phaser_copilot.cli.train",
    "merge": "phaser_copilot.cli.merge",
    "export": "phaser_copilot.cli.export",
    "eval": "phaser_copilot.cli.eval",
    "config": "phaser_copilot.cli.config",
    "doctor": "phaser_copilot.cli.doctor",
    "completion": "phaser_copilot.cli.completion",
}


class LazyGroup(click.Group):
    """A group that imports a command's module when that command is looked up."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a whole sentence as a task for ``gen``: ``phaser-copilot "a red ball"``."""
        if args and args[0] not in COMMANDS and is_sentence(args[0]):
            args = ["gen", *args]
        return super().resolve_command(ctx, args)


def is_sentence(word: str) -> bool:
    """Tell a task from a mistyped command: it has a space or is not written in ASCII."""
    return not word.startswith("-") and (" " in word.strip() or not word.isascii())


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(phaser_copilot.__version__, "-V", "--version", prog_name="phaser-copilot")
def cli() -> None:
    """Write Phaser 3 game scenes that really run, on this machine.

    \b
    phaser-copilot gen "a paddle and a bouncing ball"
    phaser-copilot gen "用方向键控制一个绿色方块移动"
    """


def main(argv: list[str] | None = None) -> NoReturn:
    """Run the command line and exit; the project's own errors become a message and an exit code."""
    try:
        code = cli.main(args=argv, prog_name="phaser-copilot", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)  # click returns the code of ctx.exit()
    except CopilotError as error:
        _complain(error)
        sys.exit(error.exit_code)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)


def _complain(error: CopilotError) -> None:
    click.secho(f"Error: {error.what}", fg="red", err=True)
    if error.why:
        click.echo(f"  Why: {error.why}", err=True)
    if error.fix:
        click.echo(f"  Try: {error.fix}", err=True)
