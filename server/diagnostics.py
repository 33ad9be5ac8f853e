"""Diagnostics: pushed a moment after a change, or pulled by clients that can."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lsprotocol import types as lsp

from phaser_copilot.server import convert

if TYPE_CHECKING:
    from phaser_copilot.server.app import Server


class Pusher:
    """Pushes the findings of a document once it has been left alone for a moment."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._background: set[asyncio.Task[None]] = set()

    def soon(self, uri: str, seconds: float) -> None:
        """Push after a while, unless the document changes again before."""
        self.forget(uri)
        # A client that pulls would show everything twice.
        if self._server.capability("text_document", "diagnostic") is None:
            self._waiting[uri] = asyncio.ensure_future(self._push(uri, seconds))

    def forget(self, uri: str) -> None:
        """Push nothing."""
        if task := self._waiting.pop(uri, None):
            task.cancel()

    def neighbours(self, uri: str) -> None:
        """Read the scripts beside a document in the background."""
        document = self._server.workspace.get_text_document(uri)
        task = asyncio.ensure_future(self._server.documents.read_neighbours(document))
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _push(self, uri: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        state = self._server.state(uri)
        found = [convert.diagnostic(each) for each in state.diagnostics]
        self._server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, state.version))
        self._waiting.pop(uri, None)


def register(server: Server) -> None:
    """Follow the documents, and say what is wrong with them."""
    pusher = Pusher(server)

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
        pusher.soon(params.text_document.uri, 0)
        pusher.neighbours(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
        pusher.soon(params.text_document.uri, ls.options.debounce / 1000)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(ls: Server, params: lsp.DidSaveTextDocumentParams) -> None:
        pusher.neighbours(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        pusher.forget(uri)
        ls.documents.close(uri)
        if preview := ls.previews.pop(uri, None):
            await asyncio.to_thread(preview.close)
        if ls.capability("text_document", "diagnostic") is None:
            ls.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    @server.feature(
        lsp.TEXT_DOCUMENT_DIAGNOSTIC,
        lsp.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=False, identifier="phaser-copilot"),
    )
    def pull(ls: Server, params: lsp.DocumentDiagnosticParams) -> lsp.DocumentDiagnosticReport:
        state = ls.state(params.text_document.uri)
        mark = f"{state.version}:{hash(state.source.text)}"
        if params.previous_result_id == mark:
            return lsp.RelatedUnchangedDocumentDiagnosticReport(result_id=mark)
        items = [convert.diagnostic(each) for each in state.diagnostics]
        return lsp.RelatedFullDocumentDiagnosticReport(items=items, result_id=mark)
