"""Property names that a file gives to objects, found by syntax alone."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from phaser_copilot.phaser.syntax import Document, Node, Part, arguments, key_name, string_value

_WRITING = ("assignment_expression", "augmented_assignment_expression", "update_expression")
CLASS_MEMBERS = ("method_definition", "field_definition", "public_field_definition", "abstract_method_signature")


Write = tuple[Node, Node | None]
"""The object that a property is assigned on, and the value."""


class Properties:
    """Where a document writes properties."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def written(self) -> dict[str, list[Write]]:
        """For each property name: the objects it is assigned on, with the values."""
        found: dict[str, list[Write]] = defaultdict(list)
        for kind in _WRITING:
            for part in self.document.parts:
                for name, write in part.fact(_writes)[kind]:
                    found[name].append(write)
        return found

    @cached_property
    def named(self) -> frozenset[str]:
        """Property names that the file itself defines somewhere, on whatever object."""
        return frozenset().union(*(part.fact(_named_in) for part in self.document.parts))

    @cached_property
    def computed_targets(self) -> list[Node]:
        """Objects to which properties are written whose names cannot be seen."""
        return [target for part in self.document.parts for target in part.fact(computed_in)]


def names_in(part: Part) -> set[str]:
    """Names of properties that a part has a say in: those that it writes, and the one that a method is."""
    names = {name for writes in part.fact(_writes).values() for name, _ in writes}
    if part.root is not None and (name := key_name(part.root)):
        names.add(name)
    return names


def _writes(part: Part) -> dict[str, list[tuple[str, Write]]]:
    """By the kind of the expression that writes: names of properties, each with its object and value."""
    found: dict[str, list[tuple[str, Write]]] = {kind: [] for kind in _WRITING}
    for kind in _WRITING:
        for node in part.by_kind.get(kind, ()):
            left = node.field("left") or node.field("argument")
            name = written_name(left)
            if left is not None and name is not None and (target := left.field("object")) is not None:
                found[kind].append((name, (target, node.field("right") if kind == "assignment_expression" else node)))
    return found


def _named_in(part: Part) -> set[str]:
    names = {name for writes in part.fact(_writes).values() for name, _ in writes}
    for kind in CLASS_MEMBERS:
        for node in part.by_kind.get(kind, ()):
            if node.parent is not None and node.parent.kind == "class_body" and (name := key_name(node)):
                names.add(name)
    for call in part.by_kind.get("call_expression", ()):
        names |= _names_given_by(call)
    for pair in part.by_kind.get("pair", ()):
        names |= _names_of_plugin(pair)
    return names


def computed_in(part: Part) -> list[Node]:
    """Objects to which a part writes properties whose names cannot be seen."""
    targets = []
    for kind in ("assignment_expression", "augmented_assignment_expression"):
        for node in part.by_kind.get(kind, ()):
            left = node.field("left")
            if left is not None and left.kind == "subscript_expression" and written_name(left) is None:
                targets.append(left.field("object"))
    for call in part.by_kind.get("call_expression", ()):
        values = arguments(call)
        if _is_object_assign(call) and any(value.kind != "object" for value in values[1:]):
            targets.append(values[0])
    return [target for target in targets if target is not None]


def written_name(left: Node | None) -> str | None:
    """The property that an assignment writes, when it is a plain name or a string."""
    if left is None or left.kind not in ("member_expression", "subscript_expression"):
        return None
    if left.kind == "member_expression":
        name = left.field("property")
        return name.text if name is not None else None
    return string_value(left.field("index"))


def _is_object_assign(call: Node) -> bool:
    callee = call.field("function")
    return callee is not None and callee.text == "Object.assign"


def _names_given_by(call: Node) -> set[str]:
    """Names that ``Object.assign(x, {…})``, ``Object.defineProperty(x, 'name', …)`` and ``register`` make."""
    callee = call.field("function")
    if callee is None or callee.kind != "member_expression":
        return set()
    function = callee.field("property")
    if function is None or function.text not in ("assign", "defineProperty", "register"):
        return set()
    if function.text != "register" and callee.text not in ("Object.assign", "Object.defineProperty"):
        return set()
    names: set[str] = set()
    for value in arguments(call):
        if value.kind == "object":
            names |= {name for child in value.children if (name := key_name(child))}
        if (text := string_value(value)) is not None:
            names.add(text)
    return names


def _names_of_plugin(pair: Node) -> set[str]:
    """``mapping: 'name'`` puts a plugin on every scene; ``extend: {…}`` puts functions on one."""
    key, value = key_name(pair), pair.field("value")
    if key == "mapping" and (name := string_value(value)) is not None:
        return {name}
    if key == "extend" and value is not None and value.kind == "object":
        return {name for child in value.children if (name := key_name(child))}
    return set()
