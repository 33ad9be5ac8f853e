"""The command that writes a scene into a document."""

from __future__ import annotations

import asyncio
import re
import uuid
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from lsprotocol import types as lsp

from phaser_copilot.answer import Line, Section
from phaser_copilot.errors import BadSceneError, UsageError
from phaser_copilot.generate import Attempt, Candidate, Event, best
from phaser_copilot.server import edits, scenes
from phaser_copilot.server.commands import open_document, text, where
from phaser_copilot.server.progress import Progress

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel, Engine, Sampling
    from phaser_copilot.server.app import Server
    from phaser_copilot.settings import Settings
    from phaser_copilot.task import Task
    from phaser_copilot.verdict import Judge

_COMMENT = re.compile(r"^\s*(?://+|/\*+|\*+/?|<!--)?\s*|\s*(?:\*+/|-->)\s*$")
_TODO = re.compile(r"^(?:TODO|FIXME)\b[:\s]*", re.IGNORECASE)


async def generate(server: Server, given: dict[str, Any]) -> dict[str, Any]:
    """Write a scene; see ``docs/server.md``."""
    uri, seed = text(given, "uri"), given.get("seed")
    document = open_document(server, uri) if uri is not None else None
    place = where(given) or where(given, "position")
    task = _task(text(given, "task") or (_comment(document, place) if document is not None else ""))
    target = _target(document.source, place, where(given)) if document is not None else None
    chosen = scenes.settings(seed=seed)
    version = document.version if document is not None else None
    applies = target is not None and given.get("apply") is not False
    async with Progress(server, "Phaser scene") as progress:
        writer = _Writer(server, uri or "", target, progress, applies)
        try:
            found = await server.worker.run(lambda cancel: _draw(server, task, chosen, writer, cancel))
            code = _in_form(server, uri, found.answer.code)
        except BaseException:
            writer.end(None)
            raise
        server.verdict = scenes.verdict_json(found.verdict)
        applied = writer.end(code)
        if applies and not writer.streams and uri is not None and target is not None:
            applied = await edits.apply(server, uri, version, [lsp.TextEdit(target, code)], "Phaser scene")
    return _answer(server, found, code, applied)


def _draw(server: Server, task: Task, chosen: Settings, writer: _Writer, cancel: Cancel) -> Candidate:
    def ask(
        engine: Callable[[], Engine], judge: Judge, sampling: Sampling, settings: Settings, cancel: Cancel
    ) -> Iterator[Event]:
        from phaser_copilot import known
        from phaser_copilot.generate import deliver
        from phaser_copilot.retrieve import examples

        return deliver(
            task,
            engine,
            judge,
            sampling,
            known=known.matching(task, settings),
            nearest=known.nearest(task, settings),
            candidates=settings.candidates,
            examples=examples(task, settings),
            cancel=cancel,
        )

    with scenes.judge(chosen) as judge:
        return best(scenes.candidates(server.worker, chosen, ask, writer.see, cancel, judge))


def _answer(server: Server, found: Candidate, code: str, applied: bool) -> dict[str, Any]:
    answer = found.answer
    return {
        "code": code,
        "plan": {"req": answer.req, "apis": list(answer.apis), "steps": list(answer.steps)},
        "verdict": server.verdict,
        "repairs": list(found.repairs),
        "seed": found.attempt.seed,
        "known": found.attempt.known or None,
        "model": scenes.settings().model,
        "tokensPerSecond": round(found.usage.tokens_per_second, 1),
        "applied": applied,
    }


class _Writer:
    """Shows a scene as it is written: in the document where the client can stream, else in the progress."""

    def __init__(self, server: Server, uri: str, target: lsp.Range | None, progress: Progress, applies: bool) -> None:
        self._server, self._progress = server, progress
        self._id = str(uuid.uuid4())
        self._loop = asyncio.get_running_loop()
        self.streams = applies and server.options.stream
        self._ended = False
        if self.streams:
            self._send("begin", uri=uri, range=target)

    def see(self, event: Event) -> None:
        """Show an event; called in the worker's thread."""
        self._progress.say(scenes.words(event))
        if self.streams:
            self._loop.call_soon_threadsafe(self._stream, event)

    def _stream(self, event: Event) -> None:
        if isinstance(event, Attempt) and event.number > 1:
            self._send("restart")
        elif isinstance(event, Line) and event.section is Section.CODE:
            self._send("text", text=f"{event.text}\n")

    def end(self, code: str | None) -> bool:
        """Put the finished code in place of what was streamed, or what was there before; tell whether it was."""
        if self.streams and not self._ended:
            self._send("end", text=code)
        self._ended = True
        return self.streams and code is not None

    def _send(self, kind: str, **more: Any) -> None:
        if not self._ended:
            self._server.protocol.notify("phaserCopilot/stream", {"kind": kind, "id": self._id, **more})


def _task(words: str) -> Task:
    from phaser_copilot.task import Difficulty, Lang, Task

    if not words.strip():
        raise UsageError("There is no task", fix='say what is wanted: "a paddle and a bouncing ball"')
    chosen = scenes.settings()
    return Task.from_text(
        words,
        lang=None if chosen.lang == "auto" else Lang(chosen.lang),
        difficulty=None if chosen.difficulty == "auto" else Difficulty(chosen.difficulty),
    )


def _comment(document: Any, place: lsp.Range | None) -> str:
    """The words of the comment at a place."""
    if place is None:
        return ""
    lines = document.source.splitlines()[place.start.line : place.end.line + 1]
    return words_of("\n".join(lines))


def words_of(comment: str) -> str:
    """The words of a comment, without its marks."""
    lines = [_COMMENT.sub("", line) for line in comment.splitlines()]
    return _TODO.sub("", " ".join(line for line in lines if line).strip())


def _target(source: str, place: lsp.Range | None, given: lsp.Range | None) -> lsp.Range:
    if given is not None:
        return given
    if place is None:
        return edits.whole(source)
    lines = source.splitlines()
    line = place.start.line
    if line < len(lines) and lines[line].strip():
        end = lsp.Position(line + 1, 0) if line + 1 < len(lines) or source.endswith("\n") else edits.whole(source).end
        return lsp.Range(end, end)
    return lsp.Range(place.start, place.start)


def _in_form(server: Server, uri: str | None, code: str) -> str:
    """The code as the document wants it: a class to import in a module or a TypeScript file, else a script."""
    from phaser_copilot.phaser.module import to_module
    from phaser_copilot.phaser.typescript import to_typescript

    source = server.state(uri).source if uri is not None else None
    if source is None or not (source.language == "ts" or re.search(r"^\s*(?:import|export)\b", source.code, re.M)):
        return code
    try:
        module = to_module(code, "ts" if source.language == "ts" else "js")
    except BadSceneError:
        return code
    return to_typescript(module) if source.language == "ts" else module
