"""Ghost text: asked for when typing pauses, remembered, and thrown away as soon as it is stale."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from typing import TYPE_CHECKING

from lsprotocol import types as lsp

from phaser_copilot import fim
from phaser_copilot.errors import CopilotError
from phaser_copilot.server import convert

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel
    from phaser_copilot.server.app import Server

LEAST, MOST = 0.1, 1.0
"""Seconds of rest before the model is asked."""
_CACHED = 200


class Cache:
    """The last suggestions, by what stands before and after the cursor.

    Typing along a suggestion finds the rest of it, without the model.
    """

    def __init__(self) -> None:
        self._found: OrderedDict[tuple[str, str], str] = OrderedDict()

    def put(self, where: fim.Gap, text: str) -> None:
        """Remember a suggestion; an empty one is worth as much, since it need not be computed again."""
        self._found[self._key(where.before, where.after)] = text
        while len(self._found) > _CACHED:
            self._found.popitem(last=False)

    def get(self, where: fim.Gap) -> str | None:
        """The suggestion for a gap, or what is left of one for an earlier gap; None when there is none."""
        exact = self._found.get(self._key(where.before, where.after))
        if exact is not None:
            return exact
        for typed in range(1, min(len(where.before), 120)):
            head, tail = where.before[:-typed], where.before[-typed:]
            known = self._found.get(self._key(head, where.after))
            if known and known.startswith(tail) and len(known) > typed:
                return known[typed:]
        return None

    @staticmethod
    def _key(before: str, after: str) -> tuple[str, str]:
        # Editors put in closing brackets while one types, so the rest of the line does not count.
        return before[-400:], after.partition("\n")[2][:80]


class Pace:
    """How long to wait before asking: longer while suggestions are slow or turn out stale."""

    def __init__(self) -> None:
        self.wait = LEAST

    def note(self, seconds: float, stale: bool) -> None:
        """Learn from one request that took so long and was, or was not, still wanted."""
        target = seconds * (0.6 if stale else 0.25)
        self.wait = min(max(0.7 * self.wait + 0.3 * target, LEAST), MOST)


class Ghost:
    """Makes suggestions; a newer request always replaces an older one."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.cache, self.pace = Cache(), Pace()
        self._turn = 0
        self._ahead: asyncio.Task[None] | None = None
        self._broken_until = 0.0

    async def suggest(self, uri: str, at: lsp.Position, *, wait: bool) -> tuple[str, fim.Gap] | None:
        """The text to show at a position."""
        state = self._server.state(uri)
        where = self._gap(uri, at)
        if where is None or not state.uses_phaser or not self._server.options.inlineCompletion:
            return None
        self._turn += 1
        turn = self._turn
        known = self.cache.get(where)
        if known is None:
            if wait:
                await asyncio.sleep(self.pace.wait)
            known = await self._ask(where) if turn == self._turn else None
        if not known:
            return None
        self._look_ahead(where, known)
        return known, where

    def _gap(self, uri: str, at: lsp.Position) -> fim.Gap | None:
        document = self._server.workspace.get_text_document(uri)
        return fim.gap(document.source, document.offset_at_position(at))

    async def _ask(self, where: fim.Gap) -> str | None:
        worker = self._server.worker
        if self._ahead is not None:
            self._ahead.cancel()
            self._ahead = None
        if worker.busy and worker.state != "ghost" and not self._own_job_runs:
            return None  # a scene is being written
        if time.monotonic() < self._broken_until:
            return None
        started, stale = time.monotonic(), True
        try:
            text = await self._fill(where)
            stale = False
        except CopilotError:
            self._broken_until = time.monotonic() + 60  # there is no model; ask again in a while
            return None
        finally:
            self.pace.note(time.monotonic() - started, stale)
        return text

    _own_job_runs = False

    async def _fill(self, where: fim.Gap) -> str:
        from phaser_copilot.settings import load

        settings = load({}).settings
        worker = self._server.worker

        def job(cancel: Cancel) -> str:
            engine = worker.engine(settings)
            text = fim.fill(where, engine, cancel)
            worker.note_speed(engine.usage.tokens_per_second)
            return "" if cancel.is_set() else text

        self._own_job_runs = True
        try:
            text = await worker.run(job)
        finally:
            self._own_job_runs = False
        self.cache.put(where, text)
        return text

    def _look_ahead(self, where: fim.Gap, text: str) -> None:
        """Compute what comes after a suggestion that is taken, while it is being read."""
        if self._ahead is not None and not self._ahead.done():
            return
        following = fim.gap(where.before + text + "\n" + " " * where.indent + where.after, 0)
        del following
        whole = where.before + text
        next_gap = fim.gap(whole + where.after, len(whole))
        if next_gap is not None and self.cache.get(next_gap) is None:
            self._ahead = asyncio.ensure_future(self._prefetch(next_gap))

    async def _prefetch(self, where: fim.Gap) -> None:
        await asyncio.sleep(0.3)
        if not self._server.worker.busy:
            await self._ask_quietly(where)

    async def _ask_quietly(self, where: fim.Gap) -> None:
        try:
            await self._fill(where)
        except CopilotError:
            self._broken_until = time.monotonic() + 60
