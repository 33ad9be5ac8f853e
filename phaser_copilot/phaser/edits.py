"""Fixes, made of nodes."""

from __future__ import annotations

from phaser_copilot.phaser.diagnostic import Fix, TextEdit
from phaser_copilot.phaser.syntax import Node


def replacing(node: Node, text: str, title: str = "", *, safe: bool = True) -> Fix:
    """A fix that puts `text` in place of a node."""
    return Fix(title or f"Replace '{_short(node)}' by '{text}'", (TextEdit(node.range, text),), safe)


def inserting(node: Node, text: str, title: str, *, after: bool = False, safe: bool = True) -> Fix:
    """A fix that puts `text` before or after a node."""
    at = node.document.range(node.end, node.end) if after else node.document.range(node.start, node.start)
    return Fix(title, (TextEdit(at, text),), safe)


def cutting(node: Node, start: int, end: int, title: str, text: str = "", *, safe: bool = True) -> Fix:
    """A fix that puts `text` in place of a stretch between two offsets of the node's document."""
    return Fix(title, (TextEdit(node.document.range(start, end), text),), safe)


def _short(node: Node) -> str:
    text = node.text
    return text if len(text) <= 40 else text[:37] + "..."
