"""What can be said of a name of Phaser's API: its signature, where it comes from, what it wants."""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.index import ApiIndex, Event, Member, Param
from phaser_copilot.phaser.syntax import Node, key_name
from phaser_copilot.phaser.types import Function, Instance, Method, SceneThis, Shape, Type, describe

_PLAIN = frozenset({"null", "undefined", "boolean", "string", "number", "function", "any"})


def about(type_: Type | None) -> str:
    """A type in a few words."""
    return "function" if isinstance(type_, Function) else describe(type_)


def declared(member: Member) -> str:
    """A member as a line of declaration, with its owner."""
    prefix = f"{member.owner}." if member.static else f"{short(member.owner)}#"
    return f"{prefix}{member.signature}"


def short(name: str) -> str:
    """A class without its namespaces: ``Sprite``."""
    return name.rpartition(".")[2]


def notes(member: Member) -> list[str]:
    """What else is worth knowing of a member, one sentence each."""
    found = [f"From `{member.owner}`."]
    if member.since:
        found.append(f"Since Phaser {member.since}.")
    if member.readonly and not member.callable and member.value is None:
        found.append("Read only.")
    if member.value is not None:
        found.append(f"Its value is `{member.value!r}`.")
    if not member.documented:
        found.append("It is not documented.")
    return found


def param_line(param: Param) -> str:
    """A parameter as it is declared, with its default."""
    dots, mark = ("..." if param.rest else ""), ("?" if param.optional else "")
    return f"{dots}{param.name}{mark}: {param.type}" + (f" = {param.default}" if param.default else "")


def param_type(callee: Type | None, position: int, api: ApiIndex) -> str:
    """The type that a function or class of Phaser wants at a position; empty when it is not known."""
    params = parameters(callee, api)
    if position >= len(params):
        return params[-1].type if params and params[-1].rest else ""
    return params[position].type


def parameters(callee: Type | None, api: ApiIndex) -> tuple[Param, ...]:
    """The parameters of a function or class of Phaser."""
    if isinstance(callee, Method):
        return callee.member.params or ()
    info = api.class_(getattr(callee, "name", ""))
    return (info.constructor or ()) if info is not None else ()


def properties(api: ApiIndex, type_: str) -> dict[str, tuple[str, Param]]:
    """Keys of an object literal of a type, each with the typedef it is from."""
    found: dict[str, tuple[str, Param]] = {}
    for name in type_.split("|"):
        typedef = api.typedef(name.removesuffix("[]")) if name not in _PLAIN else None
        for key, param in typedef.properties.items() if typedef is not None else ():
            if "." not in key:
                found.setdefault(key, (name.removesuffix("[]"), param))
    return found


def events_of(analysis: Analysis, method: Method) -> list[Event]:
    """Events that an emitter of Phaser can be listened to for."""
    api = analysis.api
    owner = analysis.table.api_class(method.receiver) or ""
    if owner.startswith("Phaser.Input.Keyboard"):
        wanted = "Phaser.Input.Keyboard.Events"
    elif owner == "Phaser.Input.InputPlugin":
        wanted = "Phaser.Input.Events"
    elif api.is_a(owner, "Phaser.GameObjects.GameObject"):
        objects = [e for e in api.events("Phaser.Input.Events") if ".GAMEOBJECT_" in e.constant]
        more = "Phaser.Animations.Events" if owner.endswith(("Sprite", "Body")) else "Phaser.GameObjects.Events"
        return [*objects, *api.events(more), *(api.events("Phaser.GameObjects.Events") if "Anim" in more else [])]
    else:
        wanted = f"{owner.rpartition('.')[0]}.Events"
    return [event for event in api.events(wanted) if "GAMEOBJECT_" not in event.constant]


def own_members(analysis: Analysis, type_: Type | None) -> dict[str, str]:
    """What the file itself gives to values of a type: each name with a word on it."""
    found: dict[str, str] = {}
    for name, node in _own(analysis, type_):
        if name not in found:
            found[name] = _declaration(analysis, name, node, type_)
    return found


def _own(analysis: Analysis, type_: Type | None) -> Iterator[tuple[str, Node | None]]:
    table = analysis.table
    if isinstance(type_, Instance):
        for each in table.lineage(type_.node):
            body = each.field("body")
            for member in body.children if body is not None else ():
                name = key_name(member)
                if name and name != "constructor" and "static" not in member.tokens:
                    yield name, member
    if isinstance(type_, Shape):
        for child in type_.node.children:
            if name := key_name(child):
                yield name, None
    if isinstance(type_, (Instance, SceneThis)):
        for name, writes in table.properties.written.items():
            if any(table.type_of(target) == type_ for target, _ in writes):
                yield name, None


def _declaration(analysis: Analysis, name: str, node: Node | None, type_: Type | None) -> str:
    if node is not None and node.kind == "method_definition":
        parameters = node.field("parameters")
        return f"{name}{parameters.text if parameters is not None else '()'}"
    return f"{name}: {about(analysis.table.property_type(type_, name))}" if type_ is not None else name
