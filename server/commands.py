"""The commands: writing, fixing and explaining scenes, preview, fetching the model, status."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

import phaser_copilot
from phaser_copilot.errors import CopilotError, UsageError

if TYPE_CHECKING:
    from phaser_copilot.server.app import Server

PREFIX = "phaserCopilot."
FAILED = lsp.LSPErrorCodes.RequestFailed.value
Command = Callable[["Server", dict[str, Any]], Awaitable[dict[str, Any]]]


def register(server: Server) -> None:
    """Announce the commands; the protocol hands them to :func:`run`."""
    for name in _commands():
        server.command(PREFIX + name)(_unused)

    def changed() -> None:
        loop.call_soon_threadsafe(send_status, server) if (loop := server.loop) is not None else None

    server.worker.changed = changed


def _unused(*_: Any) -> None:
    """Stands for a command in the list of pygls."""


def _commands() -> dict[str, Command]:
    from phaser_copilot.server import revising, tools, writing

    return {
        "generate": writing.generate,
        "fix": revising.fix,
        "explain": revising.explain,
        "preview": tools.preview,
        "pullModel": tools.pull_model,
        "status": tools.status,
    }


async def run(server: Server, params: lsp.ExecuteCommandParams) -> dict[str, Any]:
    """Run a command; a user's mistake becomes an error with the message to show."""
    command = _commands().get(params.command.removeprefix(PREFIX))
    if command is None or not params.command.startswith(PREFIX):
        raise JsonRpcException(f"There is no command {params.command}", code=lsp.ErrorCodes.InvalidParams.value)
    given = params.arguments[0] if params.arguments else {}
    if not isinstance(given, dict):
        raise JsonRpcException("A command takes one object", code=lsp.ErrorCodes.InvalidParams.value)
    try:
        return await command(server, given)
    except CopilotError as error:
        raise JsonRpcException(str(error), code=FAILED) from None


def send_status(server: Server) -> None:
    """Tell the client how things are."""
    server.protocol.notify("phaserCopilot/status", status_of(server))


def status_of(server: Server) -> dict[str, Any]:
    """How things are."""
    from phaser_copilot import engine
    from phaser_copilot.phaser import library
    from phaser_copilot.server.scenes import settings
    from phaser_copilot.server.worker import model_file

    chosen = settings()
    path = None if engine.is_remote(chosen.model) else model_file(chosen.model)
    here = path is not None or engine.is_remote(chosen.model)
    phaser = chosen.phaser or library.local()
    found: dict[str, Any] = {
        "version": phaser_copilot.__version__,
        "model": chosen.model,
        "state": server.worker.state if here or server.worker.state != "ready" else "absent",
        "tokensPerSecond": round(server.worker.tokens_per_second, 1) or None,
        "verdict": server.verdict,
        "phaser": str(phaser) if phaser else None,
        "path": str(path) if path else None,
    }
    return {name: value for name, value in found.items() if value is not None}


def text(given: dict[str, Any], name: str, *, needed: bool = False) -> str | None:
    """A text among a command's arguments.

    Raises
    ------
    UsageError
        It is of another type, or missing although it is needed.
    """
    value = given.get(name)
    if isinstance(value, str) or (value is None and not needed):
        return value
    raise UsageError(f"'{name}' has to be a text")


def where(given: dict[str, Any], name: str = "range") -> lsp.Range | None:
    """A range among a command's arguments; a position is an empty range.

    Raises
    ------
    UsageError
        It is no range.
    """
    value = given.get(name)
    if value is None:
        return None
    try:
        if name == "position":
            place = lsp.Position(int(value["line"]), int(value["character"]))
            return lsp.Range(place, place)
        ends = [lsp.Position(int(value[end]["line"]), int(value[end]["character"])) for end in ("start", "end")]
        return lsp.Range(*ends)
    except (KeyError, TypeError, ValueError):
        raise UsageError(f"'{name}' is not a {name} of the protocol") from None


def open_document(server: Server, uri: str) -> Any:
    """An open document.

    Raises
    ------
    UsageError
        The client has not opened it.
    """
    document = server.workspace.text_documents.get(uri)
    if document is None:
        raise UsageError(f"{uri} is not open", fix="open the file first")
    return document


async def in_thread(work: Callable[[], Any]) -> Any:
    """Run something that waits for the network or a disk, without the model's thread."""
    return await asyncio.to_thread(work)
