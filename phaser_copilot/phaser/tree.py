"""The syntax tree as plain Python nodes, kept in parts so that an edit has to copy only what it changed.

tree-sitter reads any text, broken or not; its tree is copied because every later step walks it many times. A part is
an outermost function, or what stands between two of them: an edit inside of one function leaves all others as they
are, and they are taken over with everything that is known of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeVar

if TYPE_CHECKING:
    import tree_sitter

    from phaser_copilot.phaser.diagnostic import Range
    from phaser_copilot.phaser.syntax import Document

T = TypeVar("T")
Language = Literal["js", "ts"]
Change = tuple["Part", "Part"]
"""A part that is gone, and the one that stands in its place."""

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


class Part:
    """A stretch of a tree that an edit elsewhere leaves as it is.

    Attributes
    ----------
    document
        The document whose part it is; the next one after an edit.
    root
        The outermost function that it is; None for what stands between two of them.
    text
        The function's source in UTF-8; None when it cannot be taken over.
    by_kind
        Its nodes by their kind, in the order of the source.
    moved
        How many bytes of text were put in before it since it was copied.
    """

    __slots__ = ("_facts", "by_kind", "document", "moved", "root", "text")

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root: Node | None = None
        self.text: bytes | None = None
        self.by_kind: defaultdict[str, list[Node]] = defaultdict(list)
        self.moved = 0
        self._facts: dict[Callable[[Part], object], object] = {}

    def fact(self, find: Callable[[Part], T]) -> T:
        """What a function says of this part, asked once; it may look at nothing but the part's own nodes."""
        if find not in self._facts:
            self._facts[find] = find(self)
        return self._facts[find]  # type: ignore[return-value]


class Node:
    """A node of the syntax tree.

    Attributes
    ----------
    part
        The part of the tree that it belongs to.
    kind
        Name in tree-sitter's grammar of JavaScript or TypeScript.
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

    __slots__ = ("_end", "_start", "children", "fields", "is_missing", "kind", "parent", "part", "tokens")

    def __init__(self, part: Part, kind: str, start: int, end: int, parent: Node | None) -> None:
        self.part = part
        self.kind = kind
        self._start = start
        self._end = end
        self.parent = parent
        self.children: list[Node] = _NO_CHILDREN
        self.fields: dict[str, Node] = _NO_FIELDS
        self.tokens: tuple[str, ...] = ()
        self.is_missing = False

    def __repr__(self) -> str:
        return f"<{self.kind} {self.text[:40]!r}>"

    @property
    def document(self) -> Document:
        """The document that it is of."""
        return self.part.document

    @property
    def start(self) -> int:
        """Offset in bytes of UTF-8."""
        return self._start + self.part.moved

    @property
    def end(self) -> int:
        """Offset in bytes of UTF-8, behind the last one."""
        return self._end + self.part.moved

    def place(self, start: int, end: int) -> None:
        """Move the node, and nothing else, to another place."""
        self._start, self._end = start, end

    @property
    def text(self) -> str:
        """The source text of the node."""
        part = self.part
        return part.document.slice(self._start + part.moved, self._end + part.moved)

    @property
    def range(self) -> Range:
        """Where the node stands."""
        return self.part.document.range(self.start, self.end)

    def field(self, name: str) -> Node | None:
        """The first child in a field."""
        return self.fields.get(name)

    def add(self, child: Node, field: str | None) -> None:
        """Put a child behind the others."""
        child.parent = self
        if self.children is _NO_CHILDREN:
            self.children = []
        self.children.append(child)
        if field is not None:
            if self.fields is _NO_FIELDS:
                self.fields = {}
            self.fields.setdefault(field, child)

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
        node = self.parent
        while node is not None and node.kind not in kinds:
            node = node.parent
        return node


class Tree:
    """A tree in its parts.

    Parameters
    ----------
    document
        Whose tree it is.
    previous
        The tree of an earlier text of the document; what did not change is taken out of it.

    Attributes
    ----------
    root
        The whole.
    parts
        In the order of the source: what stands between functions, a function, and so on in turns.
    outside
        The text outside of all functions, in UTF-8, a zero character in place of each.
    changes
        Where the parts differ from the previous tree's; None when more than functions may have changed.
    """

    def __init__(self, document: Document, previous: Tree | None) -> None:
        self._original = _parse(document, previous)
        self.has_errors = self._original.root_node.has_error
        copier = _Copier(document, previous.parts[1::2] if previous is not None else [])
        self.root = copier.copy(self._original.walk())
        self.parts: list[Part] = copier.parts
        self._outer = _outer_nodes(self.root)
        self.outside = self._outside(document.data)
        self.changes: list[Change] | None = None
        if previous is not None and self._is_alike(previous):
            self._keep_outside(previous)
            pairs = zip(previous.parts, self.parts, strict=True)
            self.changes = [(old, new) for old, new in pairs if old is not new]

    @property
    def original(self) -> tree_sitter.Tree:
        """tree-sitter's own tree."""
        return self._original

    def _outside(self, data: bytes) -> bytes:
        roots = [part.root for part in self.parts[1::2] if part.root is not None]
        starts, ends = [root.start for root in roots], [root.end for root in roots]
        return b"\0".join(data[a:b] for a, b in zip([0, *ends], [*starts, len(data)], strict=True))

    def _is_alike(self, other: Tree) -> bool:
        """Whether two whole trees differ only inside of functions."""
        if self.has_errors or other.has_errors or self.outside != other.outside:
            return False
        same_number = len(self._outer) == len(other._outer) and len(self.parts) == len(other.parts)
        return same_number and all(_shape(a) == _shape(b) for a, b in zip(self._outer, other._outer, strict=True))

    def _keep_outside(self, previous: Tree) -> None:
        """Put the previous nodes outside of functions in place of the new ones that are like them."""
        for index, (old, new) in enumerate(zip(previous._outer, self._outer, strict=True)):
            if _is_function(new):
                continue
            self._outer[index] = old
            old.place(new.start, new.end)
            for place, child in enumerate(new.children):
                if _is_function(child):
                    old.children[place] = child
                    child.parent = old
            for name, child in new.fields.items():
                if _is_function(child):
                    old.fields[name] = child
        for part in previous.parts[::2]:
            part.document = self.root.document
        self.root = previous.root
        self.parts[::2] = previous.parts[::2]


def _is_function(node: Node) -> bool:
    """Whether a node is an outermost function."""
    return node.part.root is node


def _outer_nodes(root: Node) -> list[Node]:
    """The nodes outside of functions, and the functions."""
    found, stack = [], [root]
    while stack:
        node = stack.pop()
        found.append(node)
        if not _is_function(node):
            stack.extend(reversed(node.children))
    return found


def _shape(node: Node) -> tuple[object, ...]:
    inner = (len(node.children), node.tokens, tuple(node.fields)) if not _is_function(node) else ()
    return (node.kind, node.is_missing, *inner)


class _Spare:
    """Functions of an earlier tree, to be taken where the same text stands again."""

    def __init__(self, functions: list[Part]) -> None:
        self._functions = functions
        self._left: dict[tuple[str, bytes], list[Part]] = defaultdict(list)
        for part in functions:
            if part.root is not None and part.text is not None:
                self._left[part.root.kind, part.text].append(part)

    def take(self, number: int, kind: str, text: bytes) -> Part | None:
        """A function of this kind and text, of the same number where there are several."""
        left = self._left.get((kind, text))
        if not left:
            return None
        same = self._functions[number] if number < len(self._functions) else left[0]
        found = same if same in left else left[0]
        left.remove(found)
        return found


class _Copier:
    """Copies a whole tree with one cursor; recursion would be slower and could overflow."""

    def __init__(self, document: Document, functions: list[Part]) -> None:
        self._document = document
        self._spare = _Spare(functions)
        self._part = Part(document)
        self.parts = [self._part]

    def copy(self, cursor: tree_sitter.TreeCursor) -> Node:
        top = cursor.node
        assert top is not None
        root = parent = self._make(top.type, top.start_byte, top.end_byte, None)
        if not cursor.goto_first_child():
            return root
        while True:
            node = self._copy_node(cursor, parent)
            if node is not None and cursor.goto_first_child():
                parent = node
                continue
            while not cursor.goto_next_sibling():
                if not cursor.goto_parent() or parent.parent is None:
                    return root
                if self._part.root is parent:
                    self._open(Part(self._document))
                parent = parent.parent

    def _open(self, part: Part) -> None:
        self._part = part
        self.parts.append(part)

    def _make(self, kind: str, start: int, end: int, parent: Node | None) -> Node:
        node = Node(self._part, kind, start, end, parent)
        self._part.by_kind[kind].append(node)
        return node

    def _copy_node(self, cursor: tree_sitter.TreeCursor, parent: Node) -> Node | None:
        """Copy a node; return it when its children are to be copied, too."""
        original = cursor.node
        assert original is not None
        field = cursor.field_name
        kind = original.type
        is_named = original.is_named
        if not is_named and field is None and not original.is_missing:
            if kind in _KEPT_TOKENS:
                parent.tokens += (kind,)
            return None
        if kind in FUNCTIONS and is_named and self._part.root is None:
            return self._function(original, parent, field)
        start, end = original.byte_range
        node = self._make(kind, start, end, parent)
        node.is_missing = start == end and original.is_missing
        parent.add(node, field)
        if field == "kind":
            parent.tokens += (kind,)
        return node if is_named and kind not in _TYPES else None

    def _function(self, original: tree_sitter.Node, parent: Node, field: str | None) -> Node | None:
        """Take an outermost function over, or begin to copy it."""
        start, end = original.byte_range
        text = None if original.has_error else self._document.data[start:end]
        known = self._spare.take(len(self.parts) // 2, original.type, text) if text is not None else None
        if known is not None and known.root is not None:
            known.document = self._document
            known.moved += start - known.root.start
            parent.add(known.root, field)
            self.parts.append(known)
            self._open(Part(self._document))
            return None
        self._open(Part(self._document))
        node = self._part.root = self._make(original.type, start, end, parent)
        self._part.text = text
        parent.add(node, field)
        return node


def _parse(document: Document, previous: Tree | None) -> tree_sitter.Tree:
    """Parse, from the previous tree where both texts are whole: what is saved of a broken text depends on the way."""
    parser = _parser(document.language)
    if previous is not None and not previous.has_errors:
        old = previous.original.copy()
        old.edit(*_edit(previous.root.document.data, document.data))
        tree = parser.parse(document.data, old)
        if not tree.root_node.has_error:
            return tree
    return parser.parse(document.data)


_Point = tuple[int, int]


def _edit(old: bytes, new: bytes) -> tuple[int, int, int, _Point, _Point, _Point]:
    """The stretch in which two texts differ, as tree-sitter wants it: bytes, then rows and columns."""
    shorter = min(len(old), len(new))
    start = _common(shorter, lambda size: old[:size] == new[:size])
    same = _common(shorter - start, lambda size: old[len(old) - size :] == new[len(new) - size :])
    old_end, new_end = len(old) - same, len(new) - same
    return start, old_end, new_end, _point(old, start), _point(old, old_end), _point(new, new_end)


def _common(most: int, holds: Callable[[int], bool]) -> int:
    """The largest size that something holds for, when it holds for all that are smaller."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if holds(middle):
            least = middle
        else:
            most = middle - 1
    return least


def _point(data: bytes, offset: int) -> _Point:
    return data.count(b"\n", 0, offset), offset - data.rfind(b"\n", 0, offset) - 1


@cache
def _parser(language: Language) -> tree_sitter.Parser:
    import tree_sitter

    if language == "ts":
        import tree_sitter_typescript

        return tree_sitter.Parser(tree_sitter.Language(tree_sitter_typescript.language_typescript()))
    import tree_sitter_javascript

    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_javascript.language()))
