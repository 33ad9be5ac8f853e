"""``phaser-copilot serve``: the language server for editors."""

from __future__ import annotations

import click


@click.command("serve")
@click.option("--tcp", "port", type=click.IntRange(1, 65535), metavar="PORT", help="Listen on this machine instead.")
@click.option("--verbose", "-v", is_flag=True, help="Log what happens to standard error.")
@click.option("--stdio", is_flag=True, hidden=True, help="The usual way; some editors say so.")
def command(port: int | None, verbose: bool, stdio: bool) -> None:
    """Serve an editor: diagnostics, fixes, completion, ghost text and scenes on demand.

    Editors start it themselves and speak the Language Server Protocol over standard input and output. The model is
    loaded when it is first needed. Nothing here uses the network, except the command that fetches a model.
    """
    import logging

    from phaser_copilot.server.start import over_stdio, over_tcp

    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING, format="%(levelname)s %(name)s: %(message)s"
    )
    logging.getLogger("pygls").setLevel(logging.INFO if verbose else logging.ERROR)
    if port:
        over_tcp(port)
    else:
        over_stdio()
