"""A source text and its syntax tree, with the positions that editors use.

tree-sitter reads any text, broken or not; its tree is copied once into plain Python nodes because every later
step walks it many times. Offsets inside are bytes of UTF-8; positions outside are lines and UTF-16 columns.
"""

from __future__ import annotations

import gc
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal

from phaser_copilot.phaser.diagnostic import Position, Range

if TYPE_CHECKING:
    import tree_sitter

Language = Literal["js", "ts"]

FUNCTIONS = frozenset({
    "function_declaration",
    "function_expression",
    "generator_function",
    "generator_function_declaration",
    "arrow_function",
    "method_definition",
})  # fmt: skip
CLASSES = frozenset({"class_declaration", "class", "abstract_class_declaration"})
# TypeScript's types hold no expressions, so they are left out of the tree.
_TYPES = frozenset({
    "type_annotation", "type_arguments", "type_parameters", "interface_declaration", "type_alias_declaration",
    "implements_clause", "asserts", "type_predicate_annotation", "extends_type_clause",
})  # fmt: skip
# Operators and modifiers are anonymous in the grammar but matter to some rules.
_KEPT_TOKENS = frozenset({"static", "async", "get", "set", "var", "let", "const"})


# Most nodes are leaves and share these, which nothing may change.
_NO_CHILDREN: list[Node] = []
_NO_FIELDS: dict[str, Node] = {}


class Node:
    """A node of the syntax tree.

    Attributes
    ----------
    kind
        Name in tree-sitter's grammar of JavaScript or TypeScript.
    start, end
        Offsets in bytes of UTF-8; `end` is exclusive.
    parent
        None for the root.
    children
        Named children in order; anonymous tokens only where they stand in a field.
    fields
        First child of each field, by the field's name.
    tokens
        Keywords among the anonymous children: ``static``, ``async``, ``get``, ``set``, ``var``, ``let``, ``const``.
    is_missing
        The parser put it in where the text lacks something.
    """

    __slots__ = ("children", "document", "end", "fields", "is_missing", "kind", "parent", "start", "tokens")

    def __init__(self, document: Document, kind: str, start: int, end: int, parent: Node | None) -> None:
        self.document = document
        self.kind = kind
        self.start = start
        self.end = end
        self.parent = parent
        self.children: list[Node] = _NO_CHILDREN
        self.fields: dict[str, Node] = _NO_FIELDS
        self.tokens: tuple[str, ...] = ()
        self.is_missing = False

    def __repr__(self) -> str:
        return f"<{self.kind} {self.text[:40]!r}>"

    @property
    def text(self) -> str:
        """The source text of the node."""
        return self.document.slice(self.start, self.end)

    @property
    def range(self) -> Range:
        """Where the node stands."""
        return self.document.range(self.start, self.end)

    def field(self, name: str) -> Node | None:
        """The first child in a field."""
        return self.fields.get(name)

    def ancestors(self) -> Iterator[Node]:
        """The nodes around this one, innermost first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in the order of the source."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def enclosing(self, kinds: frozenset[str]) -> Node | None:
        """The nearest node around this one of one of these kinds."""
        return next((node for node in self.ancestors() if node.kind in kinds), None)


class Document:
    """A source text with its tree.

    Parameters
    ----------
    text
        JavaScript or TypeScript.
    language
        ``js`` (also modules) or ``ts``.
    """

    def __init__(self, text: str, language: Language = "js") -> None:
        self.text = text
        self.language = language
        self.data = text.encode("utf-8", "replace")
        self._is_ascii = text.isascii()
        self.by_kind: dict[str, list[Node]] = defaultdict(list)
        self.has_errors = False
        with no_garbage_collection():
            self.root = _copy_tree(self, _parser(language).parse(self.data).walk())

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
        return bool(self.by_kind.get("import_statement") or self.by_kind.get("export_statement"))

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


def _copy_tree(document: Document, cursor: tree_sitter.TreeCursor) -> Node:
    """Copy a whole tree with one cursor; recursion would be slower and could overflow."""
    top = cursor.node
    assert top is not None
    document.has_errors = top.has_error
    root = parent = Node(document, top.type, top.start_byte, top.end_byte, None)
    document.by_kind[root.kind].append(root)
    if not cursor.goto_first_child():
        return root
    while True:
        node = _copy_node(document, cursor, parent)
        if node is not None and cursor.goto_first_child():
            parent = node
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent() or parent.parent is None:
                return root
            parent = parent.parent


def _copy_node(document: Document, cursor: tree_sitter.TreeCursor, parent: Node) -> Node | None:
    original = cursor.node
    assert original is not None
    field = cursor.field_name
    kind = original.type
    if not original.is_named and field is None and not original.is_missing:
        if kind in _KEPT_TOKENS:
            parent.tokens += (kind,)
        return None
    start, end = original.byte_range
    node = Node(document, kind, start, end, parent)
    node.is_missing = start == end and original.is_missing
    if parent.children is _NO_CHILDREN:
        parent.children = []
    parent.children.append(node)
    if field is not None:
        if parent.fields is _NO_FIELDS:
            parent.fields = {}
        parent.fields.setdefault(field, node)
        if field == "kind":
            parent.tokens += (kind,)
    document.by_kind[kind].append(node)
    return node if original.is_named and kind not in _TYPES else None


@cache
def _parser(language: Language) -> tree_sitter.Parser:
    import tree_sitter

    if language == "ts":
        import tree_sitter_typescript

        return tree_sitter.Parser(tree_sitter.Language(tree_sitter_typescript.language_typescript()))
    import tree_sitter_javascript

    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_javascript.language()))


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
