"""``phaser-copilot export``: an adapter as GGUF files that are served, with a parity report."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.command("export")
@click.argument("adapter", type=click.Path(path_type=Path, file_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Folder to write; ADAPTER-export by default.")
@click.option(
    "-q",
    "--quantize",
    "kinds",
    multiple=True,
    metavar="KIND",
    help="f16, q8_0, q4_k_m (default), q4_0 or iq4_nl; repeatable.",
)
@click.option(
    "--rows", type=click.Path(path_type=Path, exists=True), help="Held-out rows (JSON lines) for the parity report."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(adapter: Path, output: Path | None, kinds: tuple[str, ...], rows: Path | None, as_json: bool) -> None:
    """Write an adapter as GGUF: alone, and merged with its base.

    With --rows each file is compared with what was trained: the prompt's tokens, the likeliest next token, and whether
    answers end by themselves. A file that differs too much fails the export (exit code 1). A Modelfile for Ollama and
    a model card are written beside.

    \b
    phaser-copilot export outputs/sft_cpu --rows data/sft_dataset/val.jsonl
    phaser-copilot gen --adapter outputs/sft_cpu-export/sft_cpu-adapter.gguf "a bouncing ball"
    """
    from phaser_copilot.cli.stage import stderr
    from phaser_copilot.training.export import export

    console = stderr()
    target = output or adapter.with_name(adapter.name + "-export")
    done = export(
        adapter,
        target,
        kinds=kinds or ("q4_k_m",),
        rows=rows,
        base_gguf=_base_file(adapter),
        note=lambda text: console.print(f"[dim]{text}[/]"),
    )
    for each in done.report:
        console.print(
            f"{each.name}: same next token in {each.agreement:.1%} of {each.positions} places, "
            f"divergence {each.divergence:.4f} nats, {each.ends:.0%} of the answers end by themselves"
        )
    if as_json:
        files = {kind: str(path) for kind, path in done.files.items()}
        click.echo(json.dumps({"files": files, "parity": [each.to_json() for each in done.report]}, indent=2))
    else:
        for path in done.files.values():
            click.echo(str(path))


def _base_file(adapter: Path) -> Path | None:
    """The GGUF file that the adapter's base was made from, if it was the default model's, trimmed or not."""
    from phaser_copilot.models import store
    from phaser_copilot.paths import cache_dir
    from phaser_copilot.training.merge import adapter_config

    default = store.path("default")
    base = Path(adapter_config(adapter)["base_model_name_or_path"])
    files = [default, *(cache_dir() / "built").glob("*.gguf")]
    return next((file for file in files if file and file.stem == base.name), None)
