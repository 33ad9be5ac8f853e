"""``phaser-copilot merge``: an adapter and its base as one model."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("merge")
@click.argument("adapter", type=click.Path(path_type=Path, file_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder to write; ADAPTER-merged by default.")
@click.option("--base", metavar="FOLDER|NAME", help="The base model; by default the one that the adapter names.")
def command(adapter: Path, output: Path | None, base: str | None) -> None:
    """Merge an adapter into its base, in 32 bits, as transformers loads it.

    \b
    phaser-copilot merge outputs/sft_cpu
    """
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.training.merge import merge

    target = output or adapter.with_name(adapter.name + "-merged")
    stderr().print("[dim]Loading base and adapter[/]")
    click.echo(str(merge(adapter, target, base=base)))
