"""Code that is still being written: looking at it as if it were closed."""

from __future__ import annotations

import re
from typing import NamedTuple

from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Diagnostic
from phaser_copilot.verdict import LOCAL_RULES, is_error

NEWEST_LINES = 2
"""So many last lines may be half of something."""
OPEN_RULES = ("PH2", "PH5")
"""Rules about configs and about what goes with something elsewhere: what they miss may still come."""

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


def hopeless(code: str) -> bool:
    """Whether there is a mistake in unfinished code that certainly breaks it and cannot be repaired."""
    lines = close(code).text.split("\n")
    oldest = code.count("\n") - NEWEST_LINES
    return any(item.range.end.line < oldest and _stays(item, lines) for item in check("\n".join(lines)))


def _stays(item: Diagnostic, lines: list[str]) -> bool:
    """Whether nothing that is still to be written makes a finding go away."""
    start = item.range.start
    # Members of the scene itself may be written further down.
    own = lines[start.line][: start.column].endswith("this.")
    return (
        is_error(item) and item.code >= LOCAL_RULES and not item.code.startswith(OPEN_RULES) and not (item.fixes or own)
    )
