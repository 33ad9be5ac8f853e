"""``phaser-copilot completion``: the Tab key for bash, zsh and fish, and what it offers where."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import get_args

import click
from click.shell_completion import CompletionItem, get_completion_class

from phaser_copilot.errors import UsageError

SHELLS = ("bash", "zsh", "fish")
PROGRAM = "phaser-copilot"
VARIABLE = "_PHASER_COPILOT_COMPLETE"

# zsh knows compdef only after compinit, which a bare ~/.zshrc does not call.
ZSH_START = "(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }\n"


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS), required=False)
@click.option("--install", is_flag=True, help="Set it up for every new shell, instead of printing the script.")
@click.pass_context
def command(ctx: click.Context, shell: str | None, install: bool) -> None:
    """Print the script that makes the Tab key complete commands, options, models and settings.

    Without SHELL it is the one you use.

    \b
    phaser-copilot completion --install
    source <(phaser-copilot completion bash)
    """
    shell = shell or _login_shell()
    text = script(ctx.find_root().command, shell)
    if not install:
        click.echo(text)
        return
    click.echo(f"Wrote {_install(shell, text)}; a new {shell} completes {PROGRAM}", err=True)


def script(root: click.Command, shell: str) -> str:
    """Return the completion script of the command line `root` for one of `SHELLS`."""
    kind = get_completion_class(shell)
    if kind is None:
        raise UsageError(f"There is no completion for {shell}", fix=f"one of {', '.join(SHELLS)}")
    text = kind(root, {}, PROGRAM, VARIABLE).source()
    return ZSH_START + text if shell == "zsh" else text


def complete_model(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer the models that are known by name, or files once a path is being typed."""
    from phaser_copilot.models import catalogue, store

    if incomplete.startswith((".", "/", "~")):
        return [CompletionItem(incomplete, type="file")]
    known = {spec.name: spec.title for spec in catalogue.models()}
    others = {entry.name: "on this machine" for entry in store.installed() if entry.spec is None}
    return [CompletionItem(name, help=text) for name, text in (known | others).items() if name.startswith(incomplete)]


def complete_key(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer the settings whose names start so."""
    from phaser_copilot import settings

    matching = [name for name in settings.names() if name.startswith(incomplete.replace("-", "_"))]
    return [CompletionItem(name, help=settings.description(name)) for name in matching]


def complete_value(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer what the setting named before can be."""
    from phaser_copilot.settings import Settings

    key = str(ctx.params.get("key", "")).replace("-", "_")
    field = Settings.model_fields.get(key)
    if key == "model":
        return complete_model(ctx, param, incomplete)
    if key in {"browser", "phaser"}:
        return [CompletionItem(incomplete, type="file")]
    words = ("true", "false") if field and field.annotation is bool else get_args(field.annotation) if field else ()
    return [CompletionItem(word) for word in words if isinstance(word, str) and word.startswith(incomplete)]


def _login_shell() -> str:
    name = Path(os.environ.get("SHELL", "")).name
    if name not in SHELLS:
        raise UsageError("Which shell is it for?", fix=f"{PROGRAM} completion {' or '.join(SHELLS)}")
    return name


def _install(shell: str, text: str) -> Path:
    """Write the script to a file and have the shell read it at its start."""
    from phaser_copilot import paths

    configuration = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    if shell == "fish":
        file = configuration / "fish" / "completions" / f"{PROGRAM}.fish"
        paths.write_text(file, text)
        return file
    file = paths.config_file().parent / f"completion.{shell}"
    paths.write_text(file, text)
    folder = Path(os.environ.get("ZDOTDIR") or Path.home()) if shell == "zsh" else Path.home()
    _append_once(folder / f".{shell}rc", f"source {shlex.quote(str(file))}")
    return file


def _append_once(file: Path, line: str) -> None:
    text = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
    if line in text.splitlines():
        return
    with file.open("a", encoding="utf-8") as stream:
        stream.write(("\n" if text and not text.endswith("\n") else "") + line + "\n")
