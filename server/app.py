"""The server itself: its state, and what it can do."""

from __future__ import annotations

import asyncio
import gc
import logging
from typing import TYPE_CHECKING, Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

import phaser_copilot
from phaser_copilot.server import options
from phaser_copilot.server.documents import Documents, State
from phaser_copilot.server.inline import Ghost
from phaser_copilot.server.protocol import Protocol
from phaser_copilot.server.worker import Worker

if TYPE_CHECKING:
    from phaser_copilot.browser.preview import Preview

log = logging.getLogger(__name__)


class Server(LanguageServer):
    """A language server with documents and one model."""

    def __init__(self, worker: Worker | None = None) -> None:
        super().__init__("phaser-copilot", phaser_copilot.__version__, protocol_cls=Protocol)
        self.documents = Documents()
        self.options = options.Options()
        self.worker = worker or Worker()
        self.ghost = Ghost(self)
        self.verdict: dict[str, Any] | None = None
        self.previews: dict[str, Preview] = {}
        self.loop: asyncio.AbstractEventLoop | None = None

    def state(self, uri: str) -> State:
        """The present version of a document."""
        return self.documents.get(self.workspace, uri)

    def capability(self, *path: str) -> Any:
        """What the client says about one of its abilities; None when it says nothing."""
        found: Any = self.client_capabilities
        for name in path:
            found = getattr(found, name, None)
        return found

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Only the log is told; users get an answer to what they asked."""
        log.warning("%s: %s", getattr(source, "__name__", source), error)


def create(worker: Worker | None = None) -> Server:
    """Make a server with everything that it can do."""
    from phaser_copilot.server import actions, commands, diagnostics, inline, knowledge

    server = Server(worker)

    @server.feature(lsp.INITIALIZE)
    async def initialize(ls: Server, params: lsp.InitializeParams) -> None:
        ls.loop = asyncio.get_running_loop()
        ls.options = options.parse(params.initialization_options)
        ls.worker.idle_seconds = ls.options.idleMinutes * 60

    @server.feature(lsp.INITIALIZED)
    async def initialized(ls: Server, params: lsp.InitializedParams) -> None:
        _warm_up()

    @server.feature(lsp.SHUTDOWN)
    async def shutdown(ls: Server, params: Any) -> None:
        for each in ls.previews.values():
            each.close()
        await ls.worker.close()

    for module in (diagnostics, knowledge, actions, commands, inline):
        module.register(server)
    return server


def _warm_up() -> None:
    """Load Phaser's API before somebody waits for it, and take what stays for ever out of every later collection."""
    from phaser_copilot.phaser.check import check

    check("new Phaser.Game({ scene: { create() { this.add.text(0, 0, ''); } } });")
    gc.collect()
    gc.freeze()
