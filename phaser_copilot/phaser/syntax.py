"""A source text and its syntax tree, with the positions that editors use.

Offsets inside are bytes of UTF-8; positions outside are lines and UTF-16 columns.
"""

from __future__ import annotations

import gc
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property

from phaser_copilot.phaser.diagnostic import Position, Range
from phaser_copilot.phaser.tree import CLASSES, FUNCTIONS, Change, Language, Node, Part, Tree

__all__ = ["CLASSES", "FUNCTIONS", "Change", "Document", "Kinds", "Language", "Node", "Part"]


class Kinds:
    """The nodes of a document by their kind, in the order of the source."""

    def __init__(self, parts: list[Part]) -> None:
        self._parts = parts
        self._found: dict[str, list[Node]] = {}

    def __getitem__(self, kind: str) -> list[Node]:
        if kind not in self._found:
            self._found[kind] = [node for part in self._parts for node in part.by_kind.get(kind, ())]
        return self._found[kind]

    def get(self, kind: str, default: Sequence[Node] = ()) -> Sequence[Node]:
        """The same, as of a dictionary."""
        return self[kind] or default


class Document:
    """A source text with its tree.

    Parameters
    ----------
    text
        JavaScript or TypeScript.
    language
        ``js`` (also modules) or ``ts``.
    previous
        What the document was before an edit. Its nodes are moved over here, so nobody may use it any more.
        Nodes outlive a time in which the text is broken, as it is while somebody writes.

    Attributes
    ----------
    root
        The syntax tree.
    has_errors
        Whether the text is broken.
    parts
        The tree's parts; see :class:`~phaser_copilot.phaser.tree.Tree`.
    changes
        How they differ from the previous ones; None when all may differ.
    by_kind
        All nodes by their kind.
    whole
        The last document of this chain of edits that was not broken; the first one where all are.
    """

    def __init__(self, text: str, language: Language = "js", previous: Document | None = None) -> None:
        self.text = text
        self.language = language
        self.data = text.encode("utf-8", "replace")
        self._is_ascii = text.isascii()
        base = previous.whole if previous is not None and previous.language == language else None
        with no_garbage_collection():
            self._tree: Tree = Tree(self, base._tree if base is not None else None)
        self.root, self.has_errors = self._tree.root, self._tree.has_errors
        self.parts, self.changes = self._tree.parts, self._tree.changes
        self.by_kind = Kinds(self.parts)
        self.whole: Document = base if base is not None and self.has_errors else self

    def slice(self, start: int, end: int) -> str:
        """The text between two offsets."""
        if self._is_ascii:
            return self.text[start:end]
        return self.data[start:end].decode("utf-8", "replace")

    def position(self, offset: int) -> Position:
        """Turn an offset into a line and a column."""
        line = bisect_right(self.line_starts, offset) - 1
        before = self.slice(self.line_starts[line], offset)
        column = len(before) if before.isascii() else len(before.encode("utf-16-le")) // 2
        return Position(line, column)

    def range(self, start: int, end: int) -> Range:
        """Turn two offsets into a range."""
        return Range(self.position(start), self.position(end))

    def offset(self, position: Position) -> int:
        """Turn a line and a column into an offset; places beyond the text become its nearest end."""
        if position.line >= len(self.line_starts):
            return len(self.data)
        start = self.line_starts[position.line]
        line = self.slice(start, self._line_end(position.line))
        return start + len(line.encode("utf-16-le")[: position.column * 2].decode("utf-16-le", "ignore").encode())

    def node_at(self, position: Position) -> Node:
        """The smallest named node around a position."""
        offset = self.offset(position)
        node = self.root
        while True:
            inner = next((child for child in node.children if child.start <= offset <= child.end), None)
            if inner is None:
                return node
            node = inner

    @cached_property
    def is_module(self) -> bool:
        """Whether the text imports or exports, and so is strict and has a scope of its own."""
        return bool(self.by_kind["import_statement"] or self.by_kind["export_statement"])

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of each line's first character."""
        starts = [0]
        find = self.data.find
        at = find(b"\n")
        while at >= 0:
            starts.append(at + 1)
            at = find(b"\n", at + 1)
        return starts

    def _line_end(self, line: int) -> int:
        return self.line_starts[line + 1] - 1 if line + 1 < len(self.line_starts) else len(self.data)


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Thousands of new objects that all stay would set off collections that find nothing; they cost half the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def string_value(node: Node | None) -> str | None:
    """The value of a string literal, or of a template without substitutions; None for all else."""
    if node is None or node.kind not in ("string", "template_string"):
        return None
    if any(child.kind == "template_substitution" for child in node.children):
        return None
    if any(child.kind == "escape_sequence" for child in node.children):
        return _unescape(node)
    return node.text[1:-1]


def _unescape(node: Node) -> str:
    plain = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
    parts = []
    for child in node.children:
        text = child.text
        if child.kind != "escape_sequence":
            parts.append(text)
        elif text[1] in "xu":
            parts.append(chr(int(text[2:].strip("{}"), 16)))
        elif text[1] not in "\r\n":
            parts.append(plain.get(text[1], text[1]))
    return "".join(parts)


def key_name(node: Node) -> str | None:
    """Name of a property in an object or class, if it is not computed."""
    key = node.field("key") or node.field("name") or node.field("property")
    if node.kind in ("shorthand_property_identifier", "shorthand_property_identifier_pattern"):
        key = node
    if key is None or key.kind == "computed_property_name":
        return None
    if key.kind == "string":
        return string_value(key)
    return key.text


def arguments(call: Node) -> list[Node]:
    """Arguments of a call or `new`, comments left out."""
    node = call.field("arguments")
    if node is None or node.kind != "arguments":
        return []
    return [child for child in node.children if child.kind != "comment"]


def unwrap(node: Node) -> Node:
    """Look through parentheses and TypeScript's assertions."""
    while node.kind in ("parenthesized_expression", "as_expression", "non_null_expression", "satisfies_expression"):
        if not node.children:
            return node
        node = node.children[0]
    return node


def pairs(obj: Node) -> Iterator[tuple[str, Node, Node]]:
    """Key, key node and value node of each plainly named entry of an object literal.

    The value of a method is the method itself, that of a shorthand the identifier.
    """
    for child in obj.children:
        name = key_name(child)
        if name is None:
            continue
        if child.kind == "pair":
            value = child.field("value")
            if value is not None:
                yield name, child.fields["key"], value
        elif child.kind in ("method_definition", "shorthand_property_identifier"):
            yield name, child.fields.get("name", child), child


def entry(obj: Node, name: str) -> Node | None:
    """The value at a key of an object literal."""
    found = None
    for key, _, value in pairs(obj):
        if key == name:
            found = value
    return found


def is_closed(obj: Node) -> bool:
    """Whether all keys of an object literal can be seen: no spread, no computed key."""
    return all(
        child.kind in ("pair", "method_definition", "shorthand_property_identifier", "comment")
        and (child.kind == "comment" or key_name(child) is not None)
        for child in obj.children
    )


def superclass_calls(class_node: Node) -> Iterator[Node]:
    """The ``super(…)`` calls of a class."""
    for callee in class_node.document.by_kind["super"]:
        call = callee.parent
        inside = class_node.start <= callee.start < class_node.end
        if inside and call is not None and call.kind == "call_expression" and call.field("function") is callee:
            yield call


def own_nodes(body: Node) -> list[Node]:
    """The nodes of a function's body without those of functions inside."""
    found: list[Node] = []
    stack = list(reversed(body.children))
    while stack:
        node = stack.pop()
        found.append(node)
        if node.kind not in FUNCTIONS and node.kind not in CLASSES:
            stack.extend(reversed(node.children))
    return found
