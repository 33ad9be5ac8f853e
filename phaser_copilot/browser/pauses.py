"""Finding the line at which a scene hangs: the debugger can stop a loop that nothing else can reach."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.async_api import CDPSession

SCENE = "scene.js"


class Pauses:
    """The debugger of one tab: passes over every pause but the one that is asked for.

    It has to be on before the page hangs; a busy page no longer answers the request to enable it.
    """

    def __init__(self, channel: CDPSession) -> None:
        self._channel = channel
        self._scenes: set[str] = set()
        self._wanted: asyncio.Future[tuple[int, int] | None] | None = None
        self._resuming: set[asyncio.Task[Any]] = set()
        channel.on("Debugger.scriptParsed", self._on_script)
        channel.on("Debugger.paused", self._on_pause)

    async def enable(self) -> None:
        """Turn the debugger on; it stays on when the tab goes to another page."""
        await self._channel.send("Debugger.enable")

    async def place(self, seconds: float = 1.0) -> tuple[int, int] | None:
        """Stop the page and return the scene's line and column (from 1) in which it is; None when it is elsewhere."""
        self._wanted = asyncio.get_running_loop().create_future()
        request = asyncio.ensure_future(self._channel.send("Debugger.pause"))
        try:
            return await asyncio.wait_for(self._wanted, seconds)
        except TimeoutError:
            return None
        finally:
            self._wanted = None
            await _abandon(request)

    def _on_script(self, script: dict[str, Any]) -> None:
        if script["url"] == SCENE:
            self._scenes.add(script["scriptId"])

    def _on_pause(self, pause: dict[str, Any]) -> None:
        if self._wanted is not None and not self._wanted.done():
            self._wanted.set_result(self._find(pause["callFrames"]))
            return
        task = asyncio.ensure_future(self._resume())
        self._resuming.add(task)
        task.add_done_callback(self._resuming.discard)

    async def _resume(self) -> None:
        # The page may be gone by now; then there is nothing to resume.
        with contextlib.suppress(Exception):
            await self._channel.send("Debugger.resume")

    def _find(self, frames: list[dict[str, Any]]) -> tuple[int, int] | None:
        for frame in frames:
            place = frame["location"]
            if place["scriptId"] in self._scenes:
                return place["lineNumber"] + 1, place.get("columnNumber", 0) + 1
        return None


async def _abandon(request: asyncio.Future[Any]) -> None:
    request.cancel()
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await request
