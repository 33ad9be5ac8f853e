"""Errors that JavaScript reports before it runs anything: bad syntax and what the standard calls early errors.

QuickJS compiles the text behind a statement that throws, so nothing of the text is ever executed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from phaser_copilot.phaser.syntax import Document

_GUARD = "throw 0;\n"
_PLACE = re.compile(r"<input>:(\d+):(\d+)")
_MEMORY_BYTES = 256 << 20
_SECONDS = 2
# QuickJS has globals of its own, and names declared twice are told better by the rule that knows both places.
_IGNORED = ("invalid redefinition of global identifier",)


@dataclass(frozen=True)
class EarlyError:
    """The first error in a text: what, and the offset in bytes of UTF-8 where it was noticed."""

    message: str
    offset: int


@lru_cache(maxsize=4)  # several rules ask about the same document
def early_error(document: Document) -> EarlyError | None:
    """Return the first syntax or early error of a document.

    TypeScript is only parsed by tree-sitter, which finds bad syntax but no early errors.
    """
    if document.language == "ts":
        return _tree_error(document)
    # QuickJS takes no zero characters; outside of texts this one is as wrong, and as long.
    message = _compile(document.data.decode("utf-8", "replace").replace("\0", "\x01"), module=document.is_module)
    if message is None or message.startswith(_IGNORED):
        return None
    place = _PLACE.search(message)
    offset = _offset(document, int(place[1]) - 2, int(place[2]) - 1) if place else 0
    return EarlyError(message.partition("\n")[0], offset)


def _compile(text: str, *, module: bool) -> str | None:
    import quickjs

    context = quickjs.Context()
    context.set_memory_limit(_MEMORY_BYTES)
    context.set_time_limit(_SECONDS)
    try:
        (context.module if module else context.eval)(_GUARD + text)
    except quickjs.JSException as error:
        found = str(error)
        return found.removeprefix("SyntaxError: ") if found.startswith("SyntaxError: ") else None
    return None


def _offset(document: Document, line: int, column: int) -> int:
    starts = document.line_starts
    if line < 0:
        return 0
    return min(starts[line] + column, len(document.data)) if line < len(starts) else len(document.data)


def _tree_error(document: Document) -> EarlyError | None:
    if not document.has_errors:
        return None
    for node in document.root.walk():
        if node.kind == "ERROR":
            return EarlyError("unexpected " + (node.text.split("\n")[0][:30] or "end"), node.start)
        if node.is_missing:
            return EarlyError(f"'{node.kind}' is missing", node.start)
    return EarlyError("this is not valid TypeScript", 0)
