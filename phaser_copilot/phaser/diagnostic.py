"""What a static check says: a finding in a place of the source, with an explanation and perhaps a fix."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How sure and how bad: an error breaks the scene, a warning probably disappoints, a hint improves."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, order=True)
class Position:
    """A place in a source text.

    Attributes
    ----------
    line
        Counted from 0.
    column
        Counted from 0, in UTF-16 code units as editors count them.
    """

    line: int
    column: int


@dataclass(frozen=True)
class Range:
    """A stretch of source text; `end` is exclusive."""

    start: Position
    end: Position


@dataclass(frozen=True)
class TextEdit:
    """Replace the text in `range` by `text`."""

    range: Range
    text: str


@dataclass(frozen=True)
class Fix:
    """A repair of one diagnostic.

    Attributes
    ----------
    title
        What it does, in the imperative: ``Replace 'setPos' by 'setPosition'``.
    edits
        Text edits that do not overlap, in the order of their places.
    safe
        Whether it may be applied without asking.
    """

    title: str
    edits: tuple[TextEdit, ...]
    safe: bool = True


@dataclass(frozen=True)
class Diagnostic:
    """One finding of a static check.

    Attributes
    ----------
    code
        Stable code of the rule, such as ``PH101``.
    severity
        Errors only where the scene certainly breaks.
    message
        One sentence that names what stands there and what is wrong with it.
    range
        Where.
    fixes
        Best first; often empty.
    """

    code: str
    severity: Severity
    message: str
    range: Range
    fixes: tuple[Fix, ...] = field(default=())
