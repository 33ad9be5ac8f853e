"""Types of expressions: receivers followed through variables, `this`, chains, factories and callbacks.

Flow plays no part: a variable or property has the one type that all values assigned to it share, or none.
"""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser.callbacks import Callbacks
from phaser_copilot.phaser.diagnostic import Position
from phaser_copilot.phaser.expressions import Expressions
from phaser_copilot.phaser.index import ApiIndex
from phaser_copilot.phaser.lacking import UNKNOWN_NAMES, Lacking
from phaser_copilot.phaser.memory import Memory
from phaser_copilot.phaser.properties import CLASS_MEMBERS, Properties, computed_in, names_in
from phaser_copilot.phaser.scenes import Scenes, find_scenes, superclass
from phaser_copilot.phaser.scopes import Binding, Scopes
from phaser_copilot.phaser.syntax import CLASSES, Change, Document, Node, Part, entry, key_name, string_value
from phaser_copilot.phaser.types import (
    BOOLEAN,
    NOTHING,
    NUMBER,
    SCENE,
    STRING,
    Api,
    Instance,
    ListOf,
    Method,
    Prim,
    SceneThis,
    Shape,
    Space,
    Type,
    UserClass,
    describe,
    join,
)

_DEEPEST = 60  # of expressions within expressions; nothing that people write comes near Python's limit then
_PRIMITIVES = {
    "number": NUMBER,
    "string": STRING,
    "boolean": BOOLEAN,
    "true": BOOLEAN,
    "false": BOOLEAN,
    "function": Prim("function"),
    "void": NOTHING,
    "undefined": NOTHING,
    "null": NOTHING,
}


class TypeTable:
    """Types of the expressions of a document.

    Attributes
    ----------
    document, scopes, scenes
        What it was made from.
    api
        The API index.
    memory
        What is known of the types; after an edit, most of it stays.
    whole
        The table of :attr:`~phaser_copilot.phaser.syntax.Document.whole`.
    """

    def __init__(self, document: Document, api: ApiIndex | None = None, *, previous: TypeTable | None = None) -> None:
        known = previous.whole if previous is not None and document.changes is not None else None
        self.document = document
        self.api = api or ApiIndex.load()
        self.memory: Memory = known.memory if known is not None else Memory()
        self.scopes = Scopes(document, self.memory)
        self.scenes: Scenes = find_scenes(document, self.scopes)
        self.callbacks = Callbacks(self)
        self.properties = Properties(document)
        self.whole: TypeTable = self if previous is None or document.whole is document else previous.whole
        self._lacking = Lacking(self)
        self._depth = 0
        self._class_members: dict[Node, dict[str, Node]] = {}
        self._expressions = Expressions(self)
        if known is not None:
            forget_changes(known, self)

    def type_of(self, node: Node) -> Type | None:
        """The type of an expression; None when nothing certain is known."""
        return self.memory.recall(node.part, node, self._type_of)

    def _type_of(self, node: Node) -> Type | None:
        if self._depth > _DEEPEST:
            self.memory.waver()
            return None
        self._depth += 1
        try:
            return self._expressions.compute(node)
        finally:
            self._depth -= 1

    def at(self, position: Position) -> tuple[Node, Type | None]:
        """The innermost expression around a position and its type."""
        node = self.document.node_at(position)
        parent = node.parent
        if node.kind == "property_identifier" and parent is not None and parent.kind == "member_expression":
            node = parent
        return node, self.type_of(node)

    def describe(self, node: Node) -> str:
        """The type of an expression in words."""
        return describe(self.type_of(node))

    def api_class(self, type_: Type | None) -> str | None:
        """The class of Phaser whose members a value has; None when it has none or they are not known."""
        match type_:
            case Api(name):
                return name
            case SceneThis():
                return SCENE
            case Instance(node):
                return self.base_of(node)
        return None

    def base_of(self, class_node: Node) -> str | None:
        """The class of Phaser that a class of the file extends, directly or not."""
        return self.memory.recall(class_node.part, ("base", class_node), lambda _: self._find_base(class_node))

    def _find_base(self, class_node: Node) -> str | None:
        for _ in range(8):
            base = superclass(class_node)
            if base is None:
                return None
            type_ = self.type_of(base)
            if isinstance(type_, Space):
                return type_.name if self.api.class_(type_.name) else None
            if not isinstance(type_, UserClass):
                return None
            class_node = type_.node
        return None

    def is_named(self, name: str) -> bool:
        """Whether the file itself defines a property of this name somewhere, on whatever object."""
        self.memory.note(name)
        return name in self.properties.named

    def lacks(self, type_: Type | None, name: str) -> bool:
        """Whether a value certainly has no member of this name."""
        return self._lacking.lacks(type_, name)

    def is_open(self, type_: Type | None) -> bool:
        """Whether a value may have members that neither Phaser's index nor the file names."""
        return self._lacking.is_open(type_)

    def property_type(self, type_: Type | None, name: str) -> Type | None:
        """The type of `value.name`, for a value of a type."""
        match type_:
            case Space(space):
                return self._space_member(space, name)
            case ListOf():
                return NUMBER if name == "length" else None
            case Prim("string"):
                return NUMBER if name == "length" else None
            case Shape() | SceneThis() | Instance():
                own = self._own_property(type_, name)
                if own is not None or self.has_own(type_, name):
                    return own
        owner = self.api_class(type_)
        return self._api_member(owner, name, type_) if owner else None

    def has_own(self, type_: Type, name: str) -> bool:
        """Whether the file itself gives this property to such a value."""
        return bool(self._sources(type_, name))

    def class_member(self, class_node: Node, name: str) -> Node | None:
        """A method or field of a class of the file, inherited ones included."""
        return next((found for each in self.lineage(class_node) if (found := self._members(each).get(name))), None)

    def _members(self, class_node: Node) -> dict[str, Node]:
        """Methods and fields that a class declares itself."""
        if class_node not in self._class_members:
            body = class_node.field("body")
            members = [m for m in (body.children if body is not None else ()) if m.kind in CLASS_MEMBERS]
            named = {key_name(member): member for member in reversed(members) if "static" not in member.tokens}
            self._class_members[class_node] = {name: member for name, member in named.items() if name is not None}
        return self._class_members[class_node]

    def binding_type(self, binding: Binding) -> Type | None:
        """The type of a variable, parameter, function, class or import."""
        if self.scopes.is_outer(binding):
            return self.memory.recall(binding.node, binding.node, lambda _: self._binding_type(binding))
        return self.memory.recall(binding.node.part, binding, self._binding_type)

    def _binding_type(self, binding: Binding) -> Type | None:
        if binding.kind == "import":
            return _imported(binding.node)
        if binding.kind == "param":
            if binding.sources != [None]:
                return None
            return self.callbacks.parameter_type(binding)
        if binding.kind == "function" and any(kind != "function" for kind, _ in binding.again):
            return None
        if binding.sources == [None]:
            return self._destructured(binding)
        return join(self.type_of(source) if source is not None else None for source in binding.sources)

    def _destructured(self, binding: Binding) -> Type | None:
        """The type of ``a`` in ``const { a } = value``."""
        name = binding.node
        pattern = name.parent
        declarator = pattern.parent if pattern is not None else None
        if pattern is None or pattern.kind != "object_pattern" or declarator is None:
            return None
        value = declarator.field("value")
        if declarator.kind != "variable_declarator" or value is None:
            return None
        return self.property_type(self.type_of(value), name.text)

    def from_api(self, text: str, receiver: Type | None = None) -> Type | None:
        """Turn a type of the index into a type; `receiver` is what ``this`` means."""
        names = [name for name in text.split("|") if name not in ("null", "undefined", "void")]
        if not names:
            return NOTHING
        if len(names) > 1:
            return self._common_base(names)
        name = names[0]
        if name == "this":
            return receiver
        if name.endswith("[]"):
            return ListOf(self.from_api(name[:-2]))
        if name in _PRIMITIVES:
            return _PRIMITIVES[name]
        return Api(name) if self.api.knows_type(name) else None

    def _common_base(self, names: list[str]) -> Type | None:
        """The nearest class that all alternatives are."""
        for base in self.api.ancestors(names[0]):
            if self.api.class_(base) is not None and all(self.api.is_a(name, base) for name in names):
                return Api(base)
        return None

    def _api_member(self, owner: str, name: str, receiver: Type | None) -> Type | None:
        member = self.api.member(owner, name)
        if member is None or not member.documented:
            return None
        if member.callable:
            return Method(member, receiver)
        type_ = self.from_api(member.type, receiver)
        if isinstance(type_, Api) and owner.endswith("Body") and name == "body":
            return Api(type_.name, True)
        return type_

    def _space_member(self, space: str, name: str) -> Type | None:
        dotted = f"{space}.{name}"
        if self.api.is_space(dotted):
            return Space(dotted)
        member = self.api.static(space, name)
        if member is None:
            return None
        return Method(member, None) if member.callable else self.from_api(member.type)

    def _own_property(self, type_: Type, name: str) -> Type | None:
        return self.memory.recall(name, type_, lambda each: self._join_sources(each, name))

    def _join_sources(self, type_: Type, name: str) -> Type | None:
        sources = self._sources(type_, name)
        if not sources or self._maybe_written_elsewhere(name):
            return None
        return join(self._source_type(source) for source in sources)

    def _source_type(self, source: Node | None) -> Type | None:
        if source is None:
            return NOTHING
        if source.kind == "abstract_method_signature":
            return None
        if source.kind == "method_definition" and ("get" in source.tokens or "set" in source.tokens):
            return None
        return self.type_of(source)

    def _sources(self, type_: Type, name: str) -> list[Node | None]:
        """Values that the file gives to a property of such a value; None for a field without one."""
        self.memory.note(name)
        found: list[Node | None] = []
        if isinstance(type_, Instance) and (member := self.class_member(type_.node, name)) is not None:
            found.append(member.field("value") if "field" in member.kind else member)
        if isinstance(type_, Shape) and (value := entry(type_.node, name)) is not None:
            found.append(value)
        for target, value in self.properties.written.get(name, ()):
            if self._same_object(self.type_of(target), type_):
                found.append(value)
        return found

    def _same_object(self, written: Type | None, type_: Type) -> bool:
        if written == type_:
            return True
        return isinstance(written, Instance) and isinstance(type_, Instance) and self._related(written.node, type_.node)

    def _related(self, a: Node, b: Node) -> bool:
        return a in self.lineage(b) or b in self.lineage(a)

    def lineage(self, class_node: Node) -> list[Node]:
        """A class of the file and those that it extends, nearest first."""
        question = ("lineage", class_node)
        return self.memory.recall(class_node.part, question, lambda _: self._find_lineage(class_node)) or [class_node]

    def _find_lineage(self, class_node: Node) -> list[Node]:
        found = [class_node]
        while len(found) < 8 and (base := superclass(found[-1])) is not None:
            type_ = self.type_of(base)
            if not isinstance(type_, UserClass):
                break
            found.append(type_.node)
        return found

    def _maybe_written_elsewhere(self, name: str) -> bool:
        return any(self.type_of(target) is None for target, _ in self.properties.written.get(name, ()))


def forget_changes(old: TypeTable, new: TypeTable) -> None:
    """Forget what an edit changed of the types that both tables remember together."""
    changes = new.document.changes
    if changes is None or not _differ_inside_only(old, new, changes):
        new.memory.clear()
        return
    names = old.properties.named ^ new.properties.named
    new.memory.forget([*names, *(each for a, b in changes for each in (*_touched(old, a), *_touched(new, b)))])


def _differ_inside_only(old: TypeTable, new: TypeTable, changes: list[Change]) -> bool:
    """Whether all that is not remembered by its place is the same: declarations, scenes, classes."""
    gone = {part for change in changes for part in change}
    return (
        [(each.name, each.kind, len(each.again)) for each in old.scopes.outer]
        == [(each.name, each.kind, len(each.again)) for each in new.scopes.outer]
        and not any(part.by_kind.get(kind) for part in gone for kind in CLASSES)
        and old.scenes.roles(gone) == new.scenes.roles(gone)
    )


def _touched(table: TypeTable, part: Part) -> Iterator[object]:
    """What a part has a say in."""
    yield part
    yield from table.scopes.touched(part)
    yield from part.fact(names_in)
    if part.fact(computed_in):
        yield UNKNOWN_NAMES


def _imported(name: Node) -> Type | None:
    """What an import from ``phaser`` brings."""
    statement = name.enclosing(frozenset({"import_statement"}))
    if statement is None or string_value(statement.field("source")) != "phaser":
        return None
    parent = name.parent
    if parent is not None and parent.kind == "import_specifier":
        imported = parent.field("name")
        short = imported.text if imported is not None else ""
        return Space("Phaser" if short == "default" else f"Phaser.{short}")
    return Space("Phaser")
