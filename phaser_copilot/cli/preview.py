"""``phaser-copilot preview``: a live page of a scene that follows its file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("preview")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--open/--no-open", "open_", default=True, help="Open the page in your browser.", show_default=True)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port on this machine; 0 takes a free one.")
def command(file: Path, open_: bool, port: int) -> None:
    """Show a running scene that reloads when FILE is saved.

    FILE is a script, or a page with a script. Problems and the console stand beside the game; it can be paused,
    stepped, slowed down and photographed. Only this machine can see the page, and the scene cannot reach the
    network. Ctrl-C ends it.
    """
    from phaser_copilot.browser.preview import Preview
    from phaser_copilot.browser.watched import Watched, checked

    scene = Watched(file, checked)
    preview = Preview(scene, _phaser(), port)
    click.echo(preview.url)
    click.echo(f"Previewing {scene.file.name}; it reloads when you save. Ctrl-C ends it.", err=True)
    if open_:
        click.launch(preview.url)
    try:
        preview.serve()
    except KeyboardInterrupt:
        click.echo("Preview ended.", err=True)


def _phaser() -> Path:
    from phaser_copilot import settings
    from phaser_copilot.phaser import library

    return settings.load().settings.phaser or library.require()
