"""What the checker knows about a value: an object of Phaser's API, a class of the file, a literal, …

``None`` in place of a type means that nothing is known, and then the checker stays silent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from phaser_copilot.phaser.index import Member
from phaser_copilot.phaser.syntax import Node


@dataclass(frozen=True)
class Api:
    """An object of a class or object typedef of Phaser.

    Attributes
    ----------
    name
        Full name of the class.
    exact
        It was made right here, so it cannot be of a subclass.
    origin
        The call that made it, when there is just one.
    """

    name: str
    exact: bool = False
    origin: Node | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Space:
    """A namespace or class of Phaser itself, as in ``Phaser.Math``."""

    name: str


@dataclass(frozen=True)
class Method:
    """A function of Phaser, with the object it was taken from."""

    member: Member
    receiver: Type | None


@dataclass(frozen=True)
class UserClass:
    """A class that the file defines, as a value."""

    node: Node


@dataclass(frozen=True)
class Instance:
    """An object of a class that the file defines."""

    node: Node


@dataclass(frozen=True)
class SceneThis:
    """`this` of scenes that are written as functions; the file's function scenes count as one."""


@dataclass(frozen=True)
class Shape:
    """An object literal."""

    node: Node


@dataclass(frozen=True)
class Function:
    """A function that the file defines."""

    node: Node


@dataclass(frozen=True)
class ListOf:
    """An array."""

    element: Type | None


@dataclass(frozen=True)
class Prim:
    """``number``, ``string``, ``boolean``, ``function`` (of unknown origin) or ``nothing`` (null and undefined)."""

    name: str


Type = Api | Space | Method | UserClass | Instance | SceneThis | Shape | Function | ListOf | Prim

NUMBER, STRING, BOOLEAN, NOTHING = Prim("number"), Prim("string"), Prim("boolean"), Prim("nothing")
SCENE = "Phaser.Scene"


def join(types: Iterable[Type | None]) -> Type | None:
    """The type of a value that may come from several places; unknown as soon as they differ.

    null and undefined do not count: most variables start so and get their object later.
    """
    result: Type | None = NOTHING
    for type_ in types:
        if type_ is None:
            return None
        if type_ == NOTHING:
            continue
        if result == NOTHING:
            result = type_
        elif isinstance(result, Api) and isinstance(type_, Api) and result.name == type_.name:
            result = Api(result.name, result.exact and type_.exact)
        elif result != type_:
            return None
    return result


def describe(type_: Type | None) -> str:
    """A short name of a type for messages and editors."""
    match type_:
        case None:
            return "unknown"
        case Api(name) | Space(name) | Prim(name):
            return name.replace("Phaser.Types.", "").replace("Phaser.", "") if isinstance(type_, Api) else name
        case Method(member):
            return member.signature
        case UserClass(node) | Instance(node):
            name_node = node.field("name")
            return name_node.text if name_node is not None else "class"
        case SceneThis():
            return "Scene"
        case Shape():
            return "object"
        case Function():
            return "function"
        case ListOf(element):
            return f"{describe(element)}[]"
