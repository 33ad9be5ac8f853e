"""Whether a value certainly has no member of some name: what every alarm about members rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phaser_copilot.phaser.javascript import builtin_members
from phaser_copilot.phaser.scenes import superclass
from phaser_copilot.phaser.syntax import CLASSES, Node
from phaser_copilot.phaser.types import (
    SCENE,
    Api,
    Function,
    Instance,
    ListOf,
    Method,
    Prim,
    SceneThis,
    Shape,
    Space,
    Type,
    UserClass,
)

if TYPE_CHECKING:
    from phaser_copilot.phaser.resolve import TypeTable

UNKNOWN_NAMES = ("unknown names",)
"""What answers rest on that ask whether the file writes properties whose names cannot be seen."""


class Lacking:
    """Answers for one table of types."""

    def __init__(self, table: TypeTable) -> None:
        self._table = table

    def lacks(self, type_: Type | None, name: str) -> bool:
        """Whether a value certainly has no member of this name."""
        if type_ is None or self._table.is_named(name) or self.is_open(type_):
            return False
        match type_:
            case Prim(kind):
                return kind in ("number", "string", "boolean") and name not in builtin_members(kind)
            case Method(member):
                return member.documented and name not in builtin_members("function")
            case Function():
                return name not in builtin_members("function")
            case ListOf():
                return name not in builtin_members("array")
            case Space(space):
                return not self._table.api.exists(f"{space}.{name}") and name not in builtin_members("function")
        return self._class_lacks(type_, name)

    def _class_lacks(self, type_: Type, name: str) -> bool:
        owner = self._table.api_class(type_)
        if name in builtin_members("object"):
            return False
        if owner is None:  # a class of the file that extends nothing; its members are all named
            return isinstance(type_, Instance)
        if self._table.api.member(owner, name) is not None:
            return False
        if isinstance(type_, Api) and not type_.exact:
            return not any(self._table.api.member(sub, name) for sub in self._table.api.subclasses(owner))
        return True

    def is_open(self, type_: Type | None) -> bool:
        """Whether a value may have members that neither Phaser's index nor the file names."""
        match type_:
            case SceneThis():
                return self._assigns_unknown_names
            case Instance(node):
                return self._assigns_unknown_names or self._has_unknown_base(node)
            case Api(name, exact):
                return not self._is_complete(name) or (not exact and self._may_be_user_made(name))
            case Shape() | UserClass() | None:
                return True
        return False

    @property
    def _assigns_unknown_names(self) -> bool:
        """Whether some code writes properties whose names cannot be seen to scenes or objects of its own classes."""
        return bool(self._table.memory.recall(UNKNOWN_NAMES, UNKNOWN_NAMES, self._find_unknown_names))

    def _find_unknown_names(self, _: object) -> bool:
        for target in self._table.properties.computed_targets:
            if target.text.endswith(".prototype") or isinstance(self._table.type_of(target), SceneThis | Instance):
                return True
        return False

    def _has_unknown_base(self, class_node: Node) -> bool:
        last = self._table.lineage(class_node)[-1]
        return superclass(last) is not None and self._table.base_of(last) is None

    def _is_complete(self, name: str) -> bool:
        """Whether the index lists all members: true of classes and of typedefs that extend one."""
        if self._table.api.class_(name) is not None:
            return True
        return name.endswith(".CursorKeys") or any(
            self._table.api.class_(parent) for parent in self._table.api.parents(name)
        )

    def _may_be_user_made(self, name: str) -> bool:
        """Whether an object that is declared as this class may be one of the file's own classes."""
        if name == SCENE:
            return True
        classes = [node for kind in CLASSES for node in self._table.document.by_kind[kind]]
        return any(
            (base := self._table.base_of(node)) is not None and self._table.api.is_a(base, name) for node in classes
        )
