"""The protocol's machinery where ours differs from that of pygls."""

from __future__ import annotations

import contextvars
from typing import Any

from lsprotocol import types as lsp
from pygls.protocol import LanguageServerProtocol

work_done_token: contextvars.ContextVar[lsp.ProgressToken | None] = contextvars.ContextVar("token", default=None)
"""The progress token of the request that is being handled."""


class Protocol(LanguageServerProtocol):
    """Positions are always UTF-16, and a cancelled command really stops.

    pygls runs a command behind a future of its own, so that cancelling the request would leave the command running;
    here the request's task is the command's.
    """

    def _handle_request(self, msg_id: Any, method_name: str, params: Any) -> None:
        if method_name == lsp.INITIALIZE and getattr(params.capabilities, "general", None) is not None:
            params.capabilities.general.position_encodings = [lsp.PositionEncodingKind.Utf16]
        work_done_token.set(getattr(params, "work_done_token", None))
        super()._handle_request(msg_id, method_name, params)

    def _execute_handler(self, msg_id: Any, *args: Any, **kwargs: Any) -> None:
        super()._execute_handler(msg_id, *args, **kwargs)
        # pygls 2.1 keeps the futures of notifications, and of handlers that its own ones call, for good.
        if (future := self._request_futures.get(msg_id)) is not None:
            future.add_done_callback(lambda _: self._request_futures.pop(msg_id, None))

    def _get_handler(self, feature_name: str) -> Any:
        if feature_name == lsp.WORKSPACE_EXECUTE_COMMAND:
            return self._run_command
        return super()._get_handler(feature_name)

    async def _run_command(self, params: lsp.ExecuteCommandParams) -> Any:
        from phaser_copilot.server.commands import run

        return await run(self._server, params)  # type: ignore[arg-type]
