"""``phaser-copilot models``: what there is, what is here, fetching and removing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phaser_copilot.cli.completion import complete_model
from phaser_copilot.errors import BadSceneError, MissingError, UsageError

if TYPE_CHECKING:
    from phaser_copilot.models.catalogue import ModelSpec
    from phaser_copilot.models.store import Installed

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
name_argument = click.argument("name", default="default", shell_complete=complete_model)


@click.group()
def command() -> None:
    """List, fetch and remove models."""


@command.command("list")
@json_option
@click.option("--verify", is_flag=True, help="Read the files here and check their hashes.")
def list_models(as_json: bool, verify: bool) -> None:
    """Show the models that there are, and which are here."""
    rows = _rows(verify)
    if as_json:
        click.echo(json.dumps({"models": rows}, indent=2))
    else:
        _print_table(rows)


@command.command()
@name_argument
@json_option
def pull(name: str, as_json: bool) -> None:
    """Fetch the model NAME (the default one if left out) and print where it is.

    Phaser comes along, unless it is here, so that everything else works offline, and the fast version of the default
    model is made.
    """
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.cli.transfer import shown
    from phaser_copilot.models import serving
    from phaser_copilot.models.catalogue import find
    from phaser_copilot.phaser import library
    from phaser_copilot.settings import load

    spec = find(name)
    path = _pull(spec)
    if library.local() is None:
        with shown("Phaser") as progress:
            library.fetch(progress)
    serving.prepare(load().settings, path, stderr().print)
    click.echo(json.dumps(_row(spec.name, spec, path), indent=2) if as_json else str(path))


@command.command()
@name_argument
@click.option("--verify", is_flag=True, help="Read the file and check its hash.")
def path(name: str, verify: bool) -> None:
    """Print the file of the model NAME, for other programs."""
    from phaser_copilot.models import store

    found = store.resolve(name)
    if verify and not all(store.verify(entry) for entry in store.installed() if entry.path == found):
        raise _damaged(name)
    click.echo(str(found))


@command.command()
@click.option("--adapter", default="auto", metavar="FILE", help="LoRA adapter, a GGUF file; none is the bare model.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write.")
def build(adapter: str, output: Path | None) -> None:
    """Make the fast version of the default model and print its file.

    Base and adapter are merged, and words that no scene needs leave the vocabulary; any text can still be read and
    written. Without -o the file goes where `gen` finds it (setting `fast`), which makes it by itself.
    """
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.models import adapters, serving
    from phaser_copilot.models.build import build as make
    from phaser_copilot.models.catalogue import find
    from phaser_copilot.retrieve import all_texts

    base = ensure(find("default").name)
    chosen = adapters.choose(adapter, base)
    console = stderr()
    with console.status("Making the fast version") as status:
        if output:
            made = make(base, chosen, all_texts(), output, status.update).path
        else:
            made = serving.fast_file(base, chosen, status.update)
    click.echo(str(made))


@command.command("hf")
@click.argument("target", type=click.Path(path_type=Path, file_okay=False))
@click.argument("name", default="default", shell_complete=complete_model)
def to_hf(target: Path, name: str) -> None:
    """Write the model NAME (or a GGUF file) as a folder TARGET that transformers and LLaMA-Factory load.

    For machines that reach no hub: what is trained is then exactly what is served. `train` does it by itself for the
    default model.
    """
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.models import store
    from phaser_copilot.training.hf_folder import convert

    if target.exists():
        raise UsageError(f"{target} exists", fix="another folder, or remove it first")
    source = store.resolve(name)
    with stderr().status(f"Writing {source.name} in 32 bits"):
        click.echo(str(convert(source, target)))


@command.command()
@click.argument("name", shell_complete=complete_model)
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@click.option("--forget", is_flag=True, help="Also forget the hash recorded at the first download.")
def remove(name: str, yes: bool, forget: bool) -> None:
    """Delete the model NAME from this machine."""
    from phaser_copilot.models import store

    if not yes:
        click.confirm(f"Delete the model {name}?", abort=True, err=True)
    gone = store.remove(name, forget=forget)
    if not gone and not forget:
        raise MissingError(f"The model {name} is not on this machine", fix="phaser-copilot models list")
    for file in gone:
        click.echo(f"Deleted {file}", err=True)


def ensure(model: str) -> Path:
    """Return the file of `model`; the default one is fetched, in sight of the user, when it is not here.

    Parameters
    ----------
    model
        As for `phaser_copilot.models.store.resolve`, whose errors are raised too: the other models are
        large, and fetched only when `models pull` asks for them.
    """
    from phaser_copilot.models import store
    from phaser_copilot.models.catalogue import find, lookup

    spec = lookup(model)
    if spec is None or spec != find("default"):
        return store.resolve(model)
    if store.path(spec.name) is None:
        click.echo("The model is fetched once; afterwards nothing goes over the network.", err=True)
    return _pull(spec)


def _pull(spec: ModelSpec) -> Path:
    from phaser_copilot.cli.transfer import shown
    from phaser_copilot.models import store

    here = store.path(spec.name)
    if here:
        return here
    if spec.licence != "Apache-2.0":
        click.echo(f"{spec.name} has its own licence, {spec.licence}: read it before any commercial use.", err=True)
    with shown(spec.name) as progress:
        return store.pull(spec, progress)


def _rows(verify: bool) -> list[dict[str, Any]]:
    """Return a row for each model of the catalogue and each other file in the store."""
    from phaser_copilot.models import store
    from phaser_copilot.models.catalogue import models

    here = {entry.name: entry for entry in store.installed()}
    rows = [_row(spec.name, spec, here[spec.name].path if spec.name in here else None) for spec in models()]
    rows += [_row(entry.name, None, entry.path) for entry in here.values() if entry.spec is None]
    if verify:
        for row in rows:
            row["verified"] = _verified(here.get(row["name"]))
    return rows


def _verified(entry: Installed | None) -> bool | None:
    from phaser_copilot.models import store

    return store.verify(entry) if entry else None


def _row(name: str, spec: ModelSpec | None, path: Path | None) -> dict[str, Any]:
    """Describe one model; `size` is in bytes, null when nobody knows it yet."""
    return {
        "name": name,
        "aliases": list(spec.aliases) if spec else [],
        "title": spec.title if spec else "",
        "licence": spec.licence if spec else "",
        "size": path.stat().st_size if path else spec and spec.size,
        "installed": path is not None,
        "path": str(path) if path else None,
    }


def _print_table(rows: list[dict[str, Any]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("Model", no_wrap=True)
    table.add_column("Also called")
    table.add_column("Size", justify="right", no_wrap=True)
    table.add_column("Licence")
    table.add_column("Here")
    for row in rows:
        size = f"{row['size'] / 1e6:,.0f} MB" if row["size"] else "?"
        table.add_row(row["name"], ", ".join(row["aliases"]), size, row["licence"], _state(row))
    Console(highlight=False).print(table)


def _state(row: dict[str, Any]) -> str:
    if not row["installed"]:
        return "no"
    return "damaged" if row.get("verified") is False else "yes"


def _damaged(name: str) -> BadSceneError:
    return BadSceneError(
        f"The file of the model {name} is damaged",
        why="its hash is not the expected one",
        fix=f"phaser-copilot models remove {name} --yes, then phaser-copilot models pull {name}",
    )
