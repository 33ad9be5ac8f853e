"""Work-done progress: under the client's token or one of ours, with a cancel button that works."""

from __future__ import annotations

import asyncio
import uuid
from types import TracebackType
from typing import TYPE_CHECKING, Self

from lsprotocol import types as lsp

from phaser_copilot.server.protocol import work_done_token

if TYPE_CHECKING:
    from phaser_copilot.server.app import Server


class Progress:
    """The progress of one request; use it as an asynchronous context manager around its work."""

    def __init__(self, server: Server, title: str) -> None:
        self._server, self._title = server, title
        self._token: lsp.ProgressToken | None = work_done_token.get()
        self.over = False

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        progress = self._server.work_done_progress
        if self._token is None and self._server.capability("window", "work_done_progress"):
            self._token = str(uuid.uuid4())
            await progress.create_async(self._token)
        if self._token is None:
            return self
        progress.begin(self._token, lsp.WorkDoneProgressBegin(self._title, cancellable=True))
        task = asyncio.current_task()
        assert task is not None
        progress.tokens[self._token].add_done_callback(
            lambda future: self._loop.call_soon_threadsafe(task.cancel) if future.cancelled() else None
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over = True
        if self._token is not None:
            self._server.work_done_progress.end(self._token, lsp.WorkDoneProgressEnd())
            self._server.work_done_progress.tokens.pop(self._token, None)
            self._token = None

    def say(self, message: str, percentage: int | None = None) -> None:
        """Report something; from any thread."""
        self._loop.call_soon_threadsafe(self._say, message, percentage)

    def _say(self, message: str, percentage: int | None) -> None:
        if self._token is not None:
            report = lsp.WorkDoneProgressReport(message=message[:120], percentage=percentage)
            self._server.work_done_progress.report(self._token, report)
