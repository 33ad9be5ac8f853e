"""The core's positions, ranges and findings as the protocol has them."""

from __future__ import annotations

from lsprotocol import types as lsp

from phaser_copilot.phaser.diagnostic import Diagnostic, Position, Range, Severity, TextEdit

_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.HINT: lsp.DiagnosticSeverity.Hint,
}
_UNUSED = ("PH012", "PH013")


def position(place: Position) -> lsp.Position:
    """A position for the client."""
    return lsp.Position(place.line, place.column)


def range_(where: Range) -> lsp.Range:
    """A range for the client."""
    return lsp.Range(position(where.start), position(where.end))


def place(given: lsp.Position) -> Position:
    """A position of the client."""
    return Position(given.line, given.character)


def edits(found: tuple[TextEdit, ...]) -> list[lsp.TextEdit]:
    """Text edits for the client."""
    return [lsp.TextEdit(range_(each.range), each.text) for each in found]


def diagnostic(found: Diagnostic) -> lsp.Diagnostic:
    """A finding for the client."""
    tags = []
    if found.code.startswith("PH4"):
        tags.append(lsp.DiagnosticTag.Deprecated)
    if found.code in _UNUSED:
        tags.append(lsp.DiagnosticTag.Unnecessary)
    return lsp.Diagnostic(
        range=range_(found.range),
        message=found.message,
        severity=_SEVERITIES[found.severity],
        code=found.code,
        source="phaser-copilot",
        tags=tags or None,
    )
