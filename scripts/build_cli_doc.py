"""Write docs/cli.md from the help texts of the commands themselves.

python scripts/build_cli_doc.py           write it
python scripts/build_cli_doc.py --check   show what would change and exit with 1
"""

from __future__ import annotations

import difflib
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from phaser_copilot.cli import COMMANDS, cli
from phaser_copilot.paths import write_text
from phaser_copilot.settings import Settings

DOCUMENT = Path(__file__).parent.parent / "docs" / "cli.md"
WIDTH = 100

HEAD = """\
# The command line

Made by `python scripts/build_cli_doc.py` from the help texts; change those, not this page.

Answers go to standard output, progress and everything else to standard error. With `--json` a command prints one
object. Ctrl-C stops at once and leaves no half file.

| exit code | means |
|---|---|
| 0 | done |
| 1 | the scene or file is bad |
| 2 | the command was used wrongly, or a setting is wrong |
| 3 | something is missing (model, browser, extra); the message says the command that brings it |
| 130 | stopped with Ctrl-C |
"""


SETTINGS = """\
## Settings

Later places win: defaults, your own file (`phaser-copilot config path`), the project's `phaser-copilot.toml` (in this
folder or one above), environment variables (`PHASER_COPILOT_MODEL` for `model`), flags. A project's file may not set
`browser`, `api_key_env` or a `model` on another machine: a folder from elsewhere must not start programs or send your
key somewhere. `PHASER_COPILOT_HOME` moves settings and caches into one folder.

| setting | default | what it does |
|---|---|---|"""


def document() -> str:
    """Return the whole page."""
    return "\n".join([HEAD, *(_section(path, text) for path, text in _pages()), _settings()])


def unwritten() -> list[str]:
    """Return the commands whose modules do not exist yet; they are left out of the page."""
    return [name for name, module in COMMANDS.items() if importlib.util.find_spec(module) is None]


def _pages() -> Iterator[tuple[str, str]]:
    root = _context(cli, "phaser-copilot", None)
    missing = unwritten()
    # The group's own help imports every command, so it waits until all of them exist.
    if not missing:
        yield root.command_path, cli.get_help(root)
    for name in COMMANDS:
        if name not in missing:
            yield from _walk(_command(cli, root, name), name, root)


def _walk(command: click.Command, name: str, parent: click.Context) -> Iterator[tuple[str, str]]:
    """Yield the help of a command and, depth first, of those below it."""
    context = _context(command, name, parent)
    yield context.command_path, command.get_help(context)
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            yield from _walk(_command(command, context, below), below, context)


def _context(command: click.Command, name: str, parent: click.Context | None) -> click.Context:
    # Fixed, or the page would depend on the terminal that it was made in.
    settings = {**command.context_settings, "terminal_width": WIDTH, "max_content_width": WIDTH}
    return click.Context(command, info_name=name, parent=parent, **settings)


def _command(group: click.Group, context: click.Context, name: str) -> click.Command:
    command = group.get_command(context, name)
    assert command is not None, name
    return command


def _section(path: str, text: str) -> str:
    level = "##" if path.count(" ") < 2 else "###"
    return f"{level} `{path}`\n\n```text\n{text.strip()}\n```\n"


def _settings() -> str:
    rows = [
        f"| `{name}` | {_default(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]
    return "\n".join([SETTINGS, *rows]) + "\n"


def _default(value: object) -> str:
    if value is None:
        return "unset"
    return f"`{str(value).lower()}`" if isinstance(value, bool) else f"`{value}`"


def main() -> int:
    """Write the page, or compare it with what is there."""
    old = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
    new = document()
    for name in unwritten():
        print(f"LEFT OUT: {COMMANDS[name]} does not exist", file=sys.stderr)
    if "--check" not in sys.argv[1:]:
        write_text(DOCUMENT, new)
    elif old != new:
        sys.stdout.writelines(
            difflib.unified_diff(old.splitlines(True), new.splitlines(True), "docs/cli.md", "help texts")
        )
        return 1
    return 1 if unwritten() else 0


if __name__ == "__main__":
    sys.exit(main())
