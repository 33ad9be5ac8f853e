"""Where a cursor stands in a text that is being written: in which brackets, behind which dot, in which string.

The tree of an unfinished line is whatever the parser could save, so this looks at the characters before the cursor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?(?:\*/|\Z)|(?P<quote>['"])(?:\\.|(?!(?P=quote))[^\\\n])*(?P<closed>(?P=quote))?"""
    r"""|`(?:\\.|[^\\`])*(?P<ticked>`)?|[()\[\]{},;]""",
    re.DOTALL,
)
_CLOSES = {")": "(", "]": "[", "}": "{"}
_WORD = re.compile(r"[\w$]*\Z")
_KEY = re.compile(r"""(?:([\w$]+)|'([^'\n]*)'|"([^"\n]*)")\s*:\s*\Z""")


@dataclass
class Open:
    """A bracket that is not closed before the cursor.

    Attributes
    ----------
    kind
        ``(``, ``[`` or ``{``.
    start
        Its place, in characters.
    commas
        How many commas stand in it before the cursor.
    last
        Where the present item begins: behind the bracket or its last comma.
    """

    kind: str
    start: int
    commas: int = 0
    last: int = 0


@dataclass
class Cursor:
    """What stands before a cursor.

    Attributes
    ----------
    text
        The text before the cursor.
    word
        Beginning of the name or string that the cursor is in.
    start
        Where that begins.
    string
        The quote, when the cursor is in a string.
    comment
        The cursor is in a comment.
    brackets
        Those that are open, outermost first.
    """

    text: str
    word: str = ""
    start: int = 0
    string: str = ""
    comment: bool = False
    brackets: list[Open] = field(default_factory=list)

    @property
    def dot(self) -> int | None:
        """Place of the dot before the word."""
        before = self.text[: self.start].rstrip()
        is_range = before.endswith("..") or before[-2:-1].isdigit()
        return None if self.string or not before.endswith(".") or is_range else len(before) - 1

    def key(self, bracket: Open) -> str | None:
        """The key whose value is being written in an object literal; None where the key itself is."""
        end = self.start - 1 if self.string else self.start
        found = _KEY.search(self.text[bracket.last : end] if bracket is self.brackets[-1] else self._item(bracket))
        return next((name for name in found.groups() if name is not None), None) if found else None

    def _item(self, bracket: Open) -> str:
        following = self.brackets[self.brackets.index(bracket) + 1]
        return self.text[bracket.last : following.start]

    @property
    def call(self) -> Open | None:
        """The innermost open parenthesis with a name before it."""
        for bracket in reversed(self.brackets):
            if bracket.kind == "(" and re.search(r"[\w$\])]\s*\Z", self.text[: bracket.start]):
                return bracket
        return None


def look(text: str, offset: int) -> Cursor:
    """Look at the text before an offset in characters."""
    cursor = Cursor(text[:offset])
    before, at = cursor.text, 0
    while (match := _TOKEN.search(before, at)) is not None:
        token, at = match[0], match.end()
        if token[:2] in ("//", "/*"):
            cursor.comment = at == len(before) and not (token[1] == "*" and token.endswith("*/") and len(token) > 3)
        elif token[0] in "'\"`":
            if match["closed"] is None and match["ticked"] is None and at == len(before):
                cursor.string, cursor.start, cursor.word = token[0], match.start() + 1, token[1:]
                return cursor
        else:
            _bracket(cursor.brackets, token, match.start())
    cursor.word = _WORD.search(before)[0]  # type: ignore[index]  # an empty word is found everywhere
    cursor.start = len(before) - len(cursor.word)
    return cursor


def _bracket(brackets: list[Open], token: str, at: int) -> None:
    if token in "([{":
        brackets.append(Open(token, at, last=at + 1))
    elif token == ",":
        if brackets:
            brackets[-1].commas += 1
            brackets[-1].last = at + 1
    elif token == ";":
        # A statement ends, so what is open up to its block was never closed.
        while brackets and brackets[-1].kind != "{":
            brackets.pop()
        if brackets:
            brackets[-1].last = at + 1
    else:
        opening = _CLOSES[token]
        if any(each.kind == opening for each in brackets):
            while brackets.pop().kind != opening:
                pass
            if token == "}" and brackets and brackets[-1].kind == "{" and brackets[-1].commas == 0:
                brackets[-1].last = at + 1
