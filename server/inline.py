"""Ghost text: asked for when typing pauses, remembered, and thrown away as soon as it is stale."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from lsprotocol import types as lsp

from phaser_copilot import fim
from phaser_copilot.errors import CopilotError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from phaser_copilot.engine.protocol import Cancel, Engine
    from phaser_copilot.server.app import Server

LEAST, MOST = 0.1, 1.0
"""Seconds of rest before the model is asked."""
MISSING, READ = 60.0, 0.3
"""Seconds until a missing model is looked for again, and until the text after a suggestion is computed."""
_CACHED = 200
T = TypeVar("T")
log = logging.getLogger(__name__)


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
        self._checker = fim.Checker()  # of the worker's thread
        self._turn = 0
        self._jobs: set[asyncio.Task[Any]] = set()
        self._missing_until = 0.0

    async def suggest(
        self, uri: str, at: lsp.Position, *, wait: bool, chosen: lsp.SelectedCompletionInfo | None = None
    ) -> str | None:
        """The text to show at a position; None when there is nothing to show.

        Parameters
        ----------
        wait
            Somebody is typing, so the model is asked only after a rest.
        chosen
            What is chosen in the list of completions that is open: editors show only what goes on from there.
        """
        where = self.gap(uri, at, chosen)
        if where is None:
            return None
        self._turn += 1
        turn, known = self._turn, self.cache.get(where)
        if known is None:
            self._stop()
            if wait:
                reading = self._start(self._run(partial(fim.warm, where)))
                # cancelling the request ends both; a newer request ends the reading, which is no error here
                await asyncio.gather(reading, asyncio.sleep(self.pace.wait), return_exceptions=True)
            known = await self._ask(where) if turn == self._turn else None
        if known:
            self._look_ahead(where, known, turn)
        return known or None

    def gap(self, uri: str, at: lsp.Position, chosen: lsp.SelectedCompletionInfo | None = None) -> fim.Gap | None:
        """The place to fill, as if what is chosen were there already; None where nothing is offered."""
        state = self._server.state(uri)
        if not state.uses_phaser or not self._server.options.inlineCompletion:
            return None
        document = self._server.workspace.get_text_document(uri)
        source, offset = document.source, document.offset_at_position(at)
        if chosen is None:
            return fim.gap(source, offset)
        before = source[: document.offset_at_position(chosen.range.start)] + chosen.text
        return fim.gap(before + source[document.offset_at_position(chosen.range.end) :], len(before))

    def prepare(self, where: fim.Gap) -> None:
        """Compute a suggestion for later, unless the model has something else to do."""
        if not self._jobs:
            self._start(self._fill(where))

    def _start(self, job: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.ensure_future(job)
        self._jobs.add(task)
        task.add_done_callback(self._jobs.discard)
        return task

    def _stop(self) -> None:
        while self._jobs:
            self._jobs.pop().cancel()

    async def _ask(self, where: fim.Gap) -> str | None:
        started, stale = time.monotonic(), True
        try:
            text = await self._start(self._fill(where))
            stale = text is None
            return text
        finally:
            self.pace.note(time.monotonic() - started, stale)

    async def _fill(self, where: fim.Gap) -> str | None:
        text = await self._run(partial(fim.fill, where, checker=self._checker))
        if text is not None:
            self.cache.put(where, text)
        return text

    async def _run(self, work: Callable[[Engine, Cancel], T]) -> T | None:
        """Do something with the model; None where it is not there, has something else to do or was stopped."""
        from phaser_copilot.engine import is_remote
        from phaser_copilot.settings import load

        worker = self._server.worker
        if worker.busy or time.monotonic() < self._missing_until:
            return None

        def job(cancel: Cancel) -> T | None:
            settings = load({}).settings
            if is_remote(settings.model):  # endpoints for chat cannot fill in
                return None
            engine = worker.engine(settings)
            done = work(engine, cancel)
            worker.note_speed(engine.usage.tokens_per_second)
            return None if cancel.is_set() else done

        try:
            return await worker.run(job, behind=True)
        except CopilotError as error:  # there is no model; look again in a while
            log.info("no ghost text: %s", error)
            self._missing_until = time.monotonic() + MISSING
            return None

    def _look_ahead(self, where: fim.Gap, text: str, turn: int) -> None:
        """Compute what comes after a suggestion that is taken, while it is being read."""
        following = fim.following(where, text)
        if following is not None and self.cache.get(following) is None:
            loop = asyncio.get_running_loop()
            loop.call_later(READ, lambda: self.prepare(following) if turn == self._turn else None)


async def fallback(server: Server, params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
    """The same text as a completion item, for clients that have no inline completion and ask for this.

    Only what is known already is offered, so that completion never waits for the model.
    """
    if not server.options.completionFallback or server.capability("text_document", "inline_completion"):
        return []
    where = server.ghost.gap(params.text_document.uri, params.position)
    if where is None:
        return []
    text = server.ghost.cache.get(where)
    if text is None:
        server.ghost.prepare(where)
    if not text:
        return []
    label = text.strip().split("\n", 1)[0][:60]
    return [
        lsp.CompletionItem(
            label,
            kind=lsp.CompletionItemKind.Snippet,
            detail="by the model",
            documentation=text,
            filter_text=where.before.rsplit("\n", 1)[-1].split(" ")[-1] + text,
            sort_text="0",
            text_edit=lsp.TextEdit(lsp.Range(params.position, params.position), text),
        )
    ]


def register(server: Server) -> None:
    """Offer ghost text."""

    @server.feature(lsp.TEXT_DOCUMENT_INLINE_COMPLETION, lsp.InlineCompletionOptions())
    async def inline(ls: Server, params: lsp.InlineCompletionParams) -> lsp.InlineCompletionList | None:
        typing = params.context.trigger_kind == lsp.InlineCompletionTriggerKind.Automatic
        chosen = params.context.selected_completion_info
        text = await ls.ghost.suggest(params.text_document.uri, params.position, wait=typing, chosen=chosen)
        if not text:
            return None
        where = chosen.range if chosen else lsp.Range(params.position, params.position)
        return lsp.InlineCompletionList([lsp.InlineCompletionItem((chosen.text if chosen else "") + text, range=where)])
