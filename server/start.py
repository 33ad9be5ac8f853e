"""Starting the server over standard input and output, or on a port of this machine."""

from __future__ import annotations

import os

from phaser_copilot.errors import UsageError

HOST = "127.0.0.1"


def over_stdio() -> None:
    """Serve until the client leaves.

    Native code prints to file descriptor 1, which would break the protocol. So the protocol gets a private copy of
    it, and the descriptor itself is pointed at standard error.
    """
    from phaser_copilot.server.app import create

    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    create().start_io(stdout=out)
    # The thread that reads standard input cannot be interrupted; a worker's model is freed by the system.
    os._exit(0)


def over_tcp(port: int) -> None:
    """Serve one client on a port of this machine.

    Raises
    ------
    UsageError
        The port is taken.
    """
    from phaser_copilot.server.app import create

    try:
        create().start_tcp(HOST, port)
    except OSError as error:
        raise UsageError(f"Cannot listen on port {port}", why=error.strerror or "", fix="another --tcp PORT") from None
