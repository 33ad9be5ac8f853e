"""Phaser's API as facts: classes, members, factories, config keys, events and constants.

The data comes from ``scripts/build_api_index.py`` and is loaded on first use (about 15 ms).
Classes, mixins and "typedef classes" such as ``SpriteWithDynamicBody`` are looked up alike.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from typing import Any

from phaser_copilot.phaser.spelling import nearest

FORMAT = 1
OPTIONAL, REST = 1, 2

# How a scene reaches the classes that make things, written after `this.`
FACTORIES = {
    "add": "Phaser.GameObjects.GameObjectFactory",
    "make": "Phaser.GameObjects.GameObjectCreator",
    "load": "Phaser.Loader.LoaderPlugin",
    "physics.add": "Phaser.Physics.Arcade.Factory",
    "matter.add": "Phaser.Physics.Matter.Factory",
}


@dataclass(frozen=True)
class Param:
    """A parameter of a function.

    Attributes
    ----------
    name
        Its name in Phaser's documentation.
    type
        Alternatives joined by ``|``, arrays as ``X[]``, ``any`` when nothing is known.
    optional, rest
        Whether it may be left out; whether it takes all further arguments.
    default
        Its default as written, or empty.
    """

    name: str
    type: str
    optional: bool = False
    rest: bool = False
    default: str = ""


@dataclass(frozen=True)
class Member:
    """A property, method, function or constant.

    Attributes
    ----------
    owner
        The class, mixin, typedef or namespace that declares it.
    name
        Its name.
    type
        Type of the property, or what the method returns (``this``: its receiver).
    params
        Parameters of a method or function; None for a property, and for a function without documentation.
    callable
        Whether it is a method or function.
    static
        Whether it belongs to the class or namespace itself.
    readonly
        Whether writing to it has no effect or is forbidden.
    since
        The version of Phaser that brought it; empty for 3.0.0.
    value
        Value of a constant.
    documented
        False for names that exist at run time without documentation.
    """

    owner: str
    name: str
    type: str
    params: tuple[Param, ...] | None = None
    callable: bool = False
    static: bool = False
    readonly: bool = False
    since: str = ""
    value: str | int | float | bool | None = None
    documented: bool = True

    @property
    def signature(self) -> str:
        """The member as a line of declaration: ``setPosition(x?: number, y?: number): this``."""
        if not self.callable:
            return f"{self.name}: {self.type}"
        return f"{self.name}({', '.join(map(_declare, self.params or ()))}): {self.type}"


@dataclass(frozen=True)
class ClassInfo:
    """A class or mixin.

    Attributes
    ----------
    name
        Full name, such as ``Phaser.GameObjects.Sprite``.
    parents
        Its base class and mixins, in order.
    constructor
        Parameters of ``new``; None when it is not a class that can be made.
    since
        The version of Phaser that brought it; empty for 3.0.0.
    """

    name: str
    parents: tuple[str, ...]
    constructor: tuple[Param, ...] | None
    since: str = ""


@dataclass(frozen=True)
class Typedef:
    """The shape of a config object, the signature of a callback, or an alias.

    Attributes
    ----------
    name
        Full name, such as ``Phaser.Types.Core.GameConfig``.
    properties
        Keys with their types, inherited ones included; empty for callbacks and aliases.
    params
        Parameters of a callback, else None.
    type
        What a callback returns, or what an alias stands for.
    """

    name: str
    properties: dict[str, Param] = field(default_factory=dict)
    params: tuple[Param, ...] | None = None
    type: str = "any"


@dataclass(frozen=True)
class Event:
    """An event: its constant, the string behind it, and what listeners are given."""

    constant: str
    value: str
    params: tuple[Param, ...]


class ApiIndex:
    """Look-ups in Phaser's API; obtain it with :meth:`load`."""

    def __init__(self, data: dict[str, Any]) -> None:
        if data["format"] != FORMAT:
            raise ValueError(f"API index of format {data['format']}, expected {FORMAT}")
        self.version: str = data["version"]
        self._types: list[str] = data["types"]
        self._raw_params: list[list[Any]] = data["params"]
        self._spaces: dict[str, dict[str, Any]] = data["spaces"]
        self._typedefs: dict[str, dict[str, Any]] = data["typedefs"]
        self._members: dict[tuple[str, str], Member | None] = {}
        self._params: dict[int, Param] = {}

    @staticmethod
    def load() -> ApiIndex:
        """Return the index that ships with this package; the same object each time."""
        return _shipped()

    # classes

    @cache  # noqa: B019 - as for `_lineage`
    def class_(self, name: str) -> ClassInfo | None:
        """Return a class or mixin by its full name."""
        raw = self._spaces.get(name)
        if raw is None or not ("c" in raw or "m" in raw):
            return None
        constructor = self._parameters(raw["c"]) if "c" in raw and not raw.get("absent") else None
        return ClassInfo(name, tuple(raw.get("x", ())), constructor, raw.get("v", ""))

    def knows_type(self, name: str) -> bool:
        """Tell whether members of this type can be looked up: a class, a mixin or an object typedef."""
        raw = self._spaces.get(name)
        if raw is not None:
            return "c" in raw or "m" in raw
        typedef = self._typedefs.get(name)
        return typedef is not None and ("p" in typedef or "x" in typedef)

    def parents(self, name: str) -> tuple[str, ...]:
        """Direct base class and mixins of a class or typedef."""
        raw = self._spaces.get(name) or self._typedefs.get(name) or {}
        return tuple(raw.get("x", ()))

    def ancestors(self, name: str) -> tuple[str, ...]:
        """The class itself and all that it inherits from, nearest first."""
        return self._lineage(name)

    def is_a(self, name: str, base: str) -> bool:
        """Tell whether a class is `base` or inherits from it."""
        return base in self._lineage(name)

    def subclasses(self, name: str) -> frozenset[str]:
        """All classes and typedefs that inherit from `name`, directly or not."""
        return self._descendants.get(name, frozenset())

    def member(self, class_name: str, name: str) -> Member | None:
        """Return an instance member of a class or object typedef, inherited ones included."""
        key = (class_name, name)
        if key not in self._members:
            self._members[key] = self._find_member(class_name, name)
        return self._members[key]

    def members(self, class_name: str, *, hidden: bool = False) -> dict[str, Member]:
        """Return all instance members by name; with `hidden` also those that have no documentation."""
        found: dict[str, Member] = {}
        for name in self.member_names(class_name, hidden=hidden):
            member = self.member(class_name, name)
            if member is not None:
                found[name] = member
        return found

    def member_names(self, class_name: str, *, hidden: bool = False) -> list[str]:
        """Names of all instance members, nearest class first."""
        names: dict[str, None] = {}
        for owner in self._lineage(class_name):
            raw = self._spaces.get(owner) or self._typedefs.get(owner) or {}
            names.update(dict.fromkeys(raw.get("m") or raw.get("p") or ()))
            if hidden:
                names.update(dict.fromkeys(raw.get("h", ())))
        return list(names)

    # functions, constants, namespaces

    @cache  # noqa: B019 - as for `_lineage`
    def static(self, owner: str, name: str) -> Member | None:
        """Return a function or constant of a namespace, or a static member of a class."""
        for space in self._lineage(owner) or (owner,):
            raw = self._spaces.get(space, {})
            if name in raw.get("s", {}):
                return self._make_member(space, name, raw["s"][name], static=True)
            if name in raw.get("e", {}):
                return Member(space, name, "string", static=True, readonly=True, value=raw["e"][name][0])
        return None

    def statics(self, owner: str) -> dict[str, Member]:
        """Return functions, constants and event names directly in a namespace or class."""
        raw = self._spaces.get(owner, {})
        found = (self.static(owner, name) for name in [*raw.get("s", {}), *raw.get("e", {})])
        return {member.name: member for member in found if member is not None}

    def spaces(self, owner: str) -> list[str]:
        """Short names of the namespaces and classes directly in a namespace."""
        return self._children.get(owner, [])

    def function(self, dotted: str) -> Member | None:
        """Return a function by its full name: ``Phaser.Math.Between``."""
        owner, _, name = dotted.rpartition(".")
        member = self.static(owner, name)
        return member if member is not None and member.callable else None

    def is_space(self, dotted: str) -> bool:
        """Tell whether a full name is a namespace or class that exists at run time."""
        raw = self._spaces.get(dotted)
        return raw is not None and not raw.get("absent") and not dotted.startswith("Phaser.Types")

    def exists(self, dotted: str) -> bool:
        """Tell whether a full name such as ``Phaser.Math.Between`` or ``Phaser.GameObjects.Sprite#setScale`` exists."""
        if "#" in dotted:
            owner, _, name = dotted.partition("#")
            return self.member(owner, name) is not None
        owner, _, name = dotted.rpartition(".")
        return self.is_space(dotted) or self.static(owner, name) is not None

    # configs, factories, events

    @cache  # noqa: B019 - as for `_lineage`
    def typedef(self, name: str) -> Typedef | None:
        """Return a typedef by its full name, with inherited keys."""
        raw = self._typedefs.get(name)
        if raw is None:
            return None
        if "f" in raw:
            return Typedef(name, params=self._parameters(raw["f"][1]), type=self._types[raw["f"][0]])
        type_ = self._types[raw["t"]] if "t" in raw else "object"
        return Typedef(name, properties=dict(self._properties(name)), type=type_)

    def factory(self, kind: str, name: str) -> Member | None:
        """Return a factory method; `kind` is a key of `FACTORIES`, such as ``add`` or ``physics.add``."""
        member = self.member(FACTORIES[kind], name)
        return member if member is not None and member.callable else None

    def events(self, owner: str = "") -> list[Event]:
        """Return the events of one namespace (``Phaser.Scenes.Events``) or all of them."""
        spaces = [owner] if owner else list(self._spaces)
        return [
            Event(f"{space}.{name}", raw[0], self._parameters(raw[1]))
            for space in spaces
            for name, raw in self._spaces.get(space, {}).get("e", {}).items()
        ]

    # did you mean

    def suggest(self, class_name: str, name: str) -> list[str]:
        """Return up to three member names that `name` may have meant, best first."""
        return nearest(name, self.member_names(class_name))

    def suggest_static(self, owner: str, name: str) -> list[str]:
        """Return up to three names in a namespace that `name` may have meant, best first."""
        return nearest(name, [*self.statics(owner), *self.spaces(owner)])

    # inside

    def _find_member(self, class_name: str, name: str) -> Member | None:
        for owner in self._lineage(class_name):
            raw = self._spaces.get(owner) or self._typedefs.get(owner) or {}
            if name in raw.get("m", {}):
                return self._make_member(owner, name, raw["m"][name])
            if name in raw.get("p", {}):
                return Member(owner, name, self._types[raw["p"][name][0]])
            if name in raw.get("h", ()):
                return Member(owner, name, "any", documented=False)
        return None

    def _make_member(self, owner: str, name: str, raw: list[Any], *, static: bool = False) -> Member:
        type_ = self._types[raw[0]]
        if raw[1] is None:
            return Member(owner, name, type_, callable=True, static=static, documented=False)
        if isinstance(raw[1], list):
            return Member(owner, name, type_, self._parameters(raw[1]), True, static, since=raw[2])
        value = raw[3] if len(raw) > 3 else None
        return Member(owner, name, type_, static=static, readonly=bool(raw[1]), since=raw[2], value=value)

    def _properties(self, typedef: str) -> Iterator[tuple[str, Param]]:
        for owner in reversed(self._lineage(typedef)):
            for name, (type_, flags) in self._typedefs.get(owner, {}).get("p", {}).items():
                yield name, Param(name, self._types[type_], bool(flags & OPTIONAL))

    def _parameters(self, numbers: list[int]) -> tuple[Param, ...]:
        return tuple(map(self._parameter, numbers))

    def _parameter(self, number: int) -> Param:
        if number not in self._params:
            name, type_, flags, *default = self._raw_params[number]
            self._params[number] = Param(
                name, self._types[type_], bool(flags & OPTIONAL), bool(flags & REST), default[0] if default else ""
            )
        return self._params[number]

    @cache  # noqa: B019 - there is one index in a process, and it lives as long as that
    def _lineage(self, name: str) -> tuple[str, ...]:
        if name not in self._spaces and name not in self._typedefs:
            return ()
        order: dict[str, None] = {name: None}
        for parent in self.parents(name):
            order.update(dict.fromkeys(self._lineage(parent)))
        return tuple(order)

    @cached_property
    def _descendants(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for name in [*self._spaces, *self._typedefs]:
            for ancestor in self._lineage(name)[1:]:
                found.setdefault(ancestor, set()).add(name)
        return {name: frozenset(names) for name, names in found.items()}

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self._spaces:
            owner, _, short = name.rpartition(".")
            if self.is_space(name):
                found.setdefault(owner, []).append(short)
        return found


@cache
def _shipped() -> ApiIndex:
    packed = resources.files("phaser_copilot.phaser").joinpath("api.json.xz").read_bytes()
    return ApiIndex(json.loads(lzma.decompress(packed)))


def _declare(param: Param) -> str:
    dots = "..." if param.rest else ""
    mark = "?" if param.optional else ""
    return f"{dots}{param.name}{mark}: {param.type}"
