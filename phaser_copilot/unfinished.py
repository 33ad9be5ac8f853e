"""Code that is still being written: looking at it as if it were closed, and the beginning of it that can be kept."""

from __future__ import annotations

import re
from typing import NamedTuple

from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Diagnostic
from phaser_copilot.phaser.syntax import FUNCTIONS, Document
from phaser_copilot.verdict import LOCAL_RULES, is_error

NEWEST_LINES = 2
"""So many last lines may be half of something."""
OPEN_RULES = ("PH2", "PH5")
"""Rules about configs and about what goes with something elsewhere: what they miss may still come."""
NAMED = frozenset({"method_definition", "function_declaration"})

_CLOSERS = dict(zip("([{", ")]}", strict=True))
_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"|`(?:\\.|[^`\\])*`|[()\[\]{}]|\n", re.DOTALL
)


class Closed(NamedTuple):
    """The whole statements of unfinished code, and the brackets that close what is open behind them."""

    code: str
    closers: str

    @property
    def text(self) -> str:
        """Code that parses, if what was written so far does."""
        return self.code + self.closers


def close(code: str) -> Closed:
    """Leave out the statement that is being written, and close all brackets; nothing is left where none fit."""
    found, opened, start = Closed("", ""), list[str](), 0
    for token in _TOKEN.finditer(code if code.endswith("\n") else f"{code}\n"):
        text = token[0]
        if text == "\n":
            line, start = code[start : token.start()], token.end()
            if opened[-1:] in ([], ["}"]) and line.rstrip()[-1:] in (";", "{", "}"):
                found = Closed(code[:start], "".join(reversed(opened)))
        elif text in _CLOSERS:
            opened.append(_CLOSERS[text])
        elif text in ")]}" and (not opened or opened.pop() != text):
            break
    return found


def hopeless(code: str) -> int | None:
    """Line, from 0, of the first mistake in unfinished code that certainly breaks it and cannot be repaired."""
    lines = close(code).text.split("\n")
    oldest = code.count("\n") - NEWEST_LINES
    found = check("\n".join(lines))
    return next((item.range.start.line for item in found if item.range.end.line < oldest and _stays(item, lines)), None)


def _stays(item: Diagnostic, lines: list[str]) -> bool:
    """Whether nothing that is still to be written makes a finding go away."""
    start = item.range.start
    # Members of the scene itself may be written further down.
    own = lines[start.line][: start.column].endswith("this.")
    return (
        is_error(item) and item.code >= LOCAL_RULES and not item.code.startswith(OPEN_RULES) and not (item.fixes or own)
    )


def sound(code: str, line: int, *, function: bool = True) -> str:
    """The beginning of code that can be kept where there is a mistake in it: whole lines.

    Parameters
    ----------
    line
        Of the mistake, from 0.
    function
        Whether the whole function or method around the mistake is left out, or only the statement and what follows it.
    """
    before = close("".join(code.splitlines(keepends=True)[:line]))
    if not function:
        return before.code
    document, end = Document(before.text), len(before.code.encode())
    around = [node for kind in FUNCTIONS for node in document.by_kind[kind] if node.start < end < node.end]
    named = [node for node in around if node.kind in NAMED]
    if not around:
        return before.code
    # The innermost one that has a name of its own, else the outermost: a callback alone is too little to write anew.
    node = max(named, key=lambda each: each.start) if named else min(around, key=lambda each: each.start)
    return before.code[: before.code.rfind("\n", 0, len(document.slice(0, node.start))) + 1]
