"""``phaser-copilot config``: which settings hold, where they come from, and how to change them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.cli.completion import complete_key, complete_value

if TYPE_CHECKING:
    from phaser_copilot.settings import Loaded


@click.group("config", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one object: {key: {value, source, description}}.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """Show each setting and where it comes from; change one.

    Later places win: defaults, your own file, the project's phaser-copilot.toml (in this folder or
    one above), environment variables PHASER_COPILOT_<NAME>, flags of a command.
    """
    if ctx.invoked_subcommand:
        return
    from phaser_copilot import settings

    loaded = settings.load()
    if as_json:
        click.echo(json.dumps(_rows(loaded), ensure_ascii=False, indent=2))
    elif sys.stdout.isatty():
        _show_table(loaded)
    else:
        for key, row in _rows(loaded).items():
            click.echo(f"{key} = {_shown(row['value'])}  # {row['source']}: {row['description']}")


@command.command("get")
@click.argument("key", shell_complete=complete_key)
def get(key: str) -> None:
    """Print the value of one setting; nothing when it is unset."""
    from phaser_copilot import settings

    value = getattr(settings.load().settings, settings.known(key))
    click.echo("" if value is None else _shown(value))


@command.command("set")
@click.argument("key", shell_complete=complete_key)
@click.argument("value", shell_complete=complete_value)
@click.option("--project", is_flag=True, help="Write to the project's phaser-copilot.toml instead of your own file.")
def set_(key: str, value: str, project: bool) -> None:
    """Store one setting; comments in the file stay.

    \b
    phaser-copilot config set candidates 8
    phaser-copilot config set lang zh --project
    """
    from phaser_copilot import settings

    file = _file(project)
    stored = settings.store(file, key, value)
    click.echo(f"{settings.known(key)} = {_shown(stored)}  ({file})", err=True)


@command.command("unset")
@click.argument("key", shell_complete=complete_key)
@click.option("--project", is_flag=True, help="Remove it from the project's phaser-copilot.toml.")
def unset(key: str, project: bool) -> None:
    """Remove one setting from its file, so that an earlier place decides again."""
    from phaser_copilot import settings

    file = _file(project)
    if settings.discard(file, key):
        click.echo(f"Removed {key} from {file}", err=True)
        return
    settings.known(key)
    click.echo(f"{key} was not set in {file}", err=True)


@command.command("path")
@click.option("--project", is_flag=True, help="The project's file instead of your own.")
def path(project: bool) -> None:
    """Print the path of the settings file, which need not exist yet."""
    click.echo(_file(project))


def _file(project: bool) -> Path:
    from phaser_copilot import paths, settings

    return (settings.project_file() or Path.cwd() / settings.PROJECT_FILE) if project else paths.config_file()


def _rows(loaded: Loaded) -> dict[str, dict[str, Any]]:
    from phaser_copilot import settings

    values = loaded.settings.model_dump(mode="json")
    return {
        key: {"value": values[key], "source": loaded.sources[key], "description": settings.description(key)}
        for key in settings.names()
    }


def _shown(value: object) -> str:
    """Write a value as it is typed after ``config set``; ``-`` for one that is unset."""
    if value is None:
        return "-"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _show_table(loaded: Loaded) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("setting", style="bold", no_wrap=True)
    table.add_column("value", style="cyan", overflow="fold")
    table.add_column("from", overflow="fold")
    table.add_column("what it does", style="dim")
    for key, row in _rows(loaded).items():
        changed = "" if row["source"] == "default" else "green"
        table.add_row(key, Text(_shown(row["value"])), Text(_short(row["source"]), style=changed), row["description"])
    Console().print(table)


def _short(source: str) -> str:
    """Shorten a path for a narrow column: below the working folder or the home folder."""
    place = Path(source)
    if not place.is_absolute():
        return source
    if place.parent == Path.cwd():
        return place.name
    home = Path.home()
    return f"~/{place.relative_to(home).as_posix()}" if place.is_relative_to(home) else source
