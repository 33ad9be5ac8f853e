"""What stands at a place: the API behind a name, the call around it, the outline of a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.complete import type_before
from phaser_copilot.phaser.cursor import look
from phaser_copilot.phaser.diagnostic import Position, Range
from phaser_copilot.phaser.facts import about, declared, notes, param_line, parameters, properties, short
from phaser_copilot.phaser.index import Member
from phaser_copilot.phaser.places import key_at, places
from phaser_copilot.phaser.syntax import Node, arguments, key_name, pairs
from phaser_copilot.phaser.types import Api, Function, Method, Space, Type

_CLOSERS = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True)
class Info:
    """What is known of the name at a place.

    Attributes
    ----------
    range
        The name.
    declaration
        One line of code.
    notes
        Sentences in Markdown.
    """

    range: Range
    declaration: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signature:
    """The call around a place; `active` is the parameter that is being written, None behind the last."""

    label: str
    parameters: tuple[str, ...]
    active: int | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Symbol:
    """A part of a file's outline; `kind` is ``scene``, ``class``, ``method``, ``field``, ``function`` or ``game``."""

    name: str
    kind: str
    range: Range
    name_range: Range
    children: tuple[Symbol, ...] = ()


def hover(analysis: Analysis, position: Position) -> Info | None:
    """What is known of the name at a position; None when nothing is."""
    key = key_at(analysis, position)
    if key is not None:
        return _key_info(analysis, *key)
    node = analysis.document.node_at(position)
    if node.kind not in ("identifier", "property_identifier", "this", "shorthand_property_identifier"):
        return None
    parent = node.parent
    if parent is not None and parent.kind == "pair" and parent.field("key") is node:
        return _option_info(analysis, node, parent)
    whole = parent if parent is not None and parent.kind == "member_expression" else node
    if whole is not node and whole.field("property") is not node:
        whole = node
    type_ = analysis.table.type_of(whole)
    member = _member(analysis, whole, type_)
    if member is not None:
        return Info(node.range, declared(member), tuple(notes(member)))
    if type_ is None:
        return None
    return Info(node.range, _said(node.text, type_), _class_notes(analysis, type_))


def _key_info(analysis: Analysis, kind: object, key: str, where: Range) -> Info | None:
    made = [place for place in places(analysis) if place.key == key and (kind is None or place.kind is kind)]
    if not made:
        return None
    return Info(where, f"{made[0].kind} '{key}'", (f"Made in line {made[0].range.start.line + 1}.",))


def _option_info(analysis: Analysis, node: Node, pair: Node) -> Info | None:
    literal = pair.parent
    types = option_types(analysis, literal) if literal is not None else ""
    found = properties(analysis.api, types).get(key_name(pair) or "")
    if found is None:
        return None
    return Info(node.range, param_line(found[1]), (f"A key of `{found[0]}`.",))


def option_types(analysis: Analysis, literal: Node) -> str:
    """The type that Phaser wants where an object literal stands; empty when that is not known."""
    if any(game.config is literal for game in analysis.table.scenes.games):
        return "Phaser.Types.Core.GameConfig"
    parent = literal.parent
    if parent is not None and parent.kind == "array":
        literal, parent = parent, parent.parent
    if parent is None:
        return ""
    if parent.kind == "pair" and parent.parent is not None:
        outer = properties(analysis.api, option_types(analysis, parent.parent))
        found = outer.get(key_name(parent) or "")
        return found[1].type if found is not None else ""
    call = parent.parent if parent.kind == "arguments" else None
    callee = (call.field("function") or call.field("constructor")) if call is not None else None
    if call is None or callee is None:
        return ""
    params, given = parameters(analysis.table.type_of(callee), analysis.api), arguments(call)
    index = given.index(literal) if literal in given else len(params)
    return params[index].type if index < len(params) else ""


def _member(analysis: Analysis, node: Node, type_: Type | None) -> Member | None:
    if isinstance(type_, Method):
        return type_.member
    target = node.field("object")
    if node.kind != "member_expression" or target is None:
        return None
    receiver, name = analysis.table.type_of(target), node.fields["property"].text
    if isinstance(receiver, Space):
        return analysis.api.static(receiver.name, name)
    if receiver is None or analysis.table.has_own(receiver, name):
        return None
    owner = analysis.table.api_class(receiver)
    return analysis.api.member(owner, name) if owner else None


def _said(name: str, type_: Type) -> str:
    if isinstance(type_, Space):
        return type_.name
    return f"{name}()" if isinstance(type_, Function) else f"{name}: {about(type_)}"


def _class_notes(analysis: Analysis, type_: Type) -> tuple[str, ...]:
    name = type_.name if isinstance(type_, (Api, Space)) else ""
    info = analysis.api.class_(name)
    if info is None:
        return ()
    found = [f"`{name}`"]
    if info.parents:
        found.append("Extends " + ", ".join(f"`{short(parent)}`" for parent in info.parents[:6]) + ".")
    if info.constructor is not None and isinstance(type_, Space):
        found.append(f"`new {name}({', '.join(map(param_line, info.constructor))})`")
    return tuple(found)


def signature(analysis: Analysis, position: Position) -> Signature | None:
    """The call of a function of Phaser around a position."""
    document = analysis.document
    offset = len(document.data[: document.offset(position)].decode("utf-8", "ignore"))
    cursor = look(document.text, offset)
    call = cursor.call
    if call is None or cursor.comment:
        return None
    callee = type_before(analysis, document.text, call.start)
    if callee is None and document.has_errors:  # closing what is open may make the text whole
        closers = "".join(_CLOSERS[each.kind] for each in reversed(cursor.brackets[cursor.brackets.index(call) :]))
        whole = document.text[:offset] + closers + document.text[offset:]
        analysis = Analysis(whole, language=document.language)
        callee = type_before(analysis, whole, call.start)
    lines = tuple(map(param_line, parameters(callee, analysis.api)))
    if isinstance(callee, Method):
        member = callee.member
        label, more = f"{member.name}({', '.join(lines)}): {member.type}", tuple(notes(member))
    elif isinstance(callee, Space) and analysis.api.class_(callee.name) is not None:
        label, more = f"new {short(callee.name)}({', '.join(lines)})", (f"`{callee.name}`",)
    else:
        return None
    rest = bool(lines) and lines[-1].startswith("...")
    active = min(call.commas, len(lines) - 1) if rest else call.commas
    return Signature(label, lines, active if active < len(lines) else None, more)


def outline(analysis: Analysis) -> tuple[Symbol, ...]:
    """Scenes, classes and functions of a file, and where it makes its game."""
    found = list(_top(analysis))
    for game in analysis.table.scenes.games:
        found.append(Symbol("Phaser.Game", "game", game.node.range, game.node.range))
    return tuple(sorted(found, key=lambda symbol: symbol.range.start))


def _top(analysis: Analysis) -> Iterator[Symbol]:
    scenes, document = analysis.table.scenes, analysis.document
    for kind in ("class_declaration", "class", "abstract_class_declaration"):
        for node in document.by_kind[kind]:
            name = node.field("name")
            if name is not None:
                sort = "scene" if node in scenes.classes else "class"
                yield Symbol(name.text, sort, node.range, name.range, tuple(_members(node)))
    for node in scenes.objects:
        key = next((value.text.strip("'\"`") for name, _, value in pairs(node) if name == "key"), "scene")
        methods = tuple(
            Symbol(name, "method", value.range if value.kind == "method_definition" else value.parent.range, at.range)
            for name, at, value in pairs(node)
            if value.kind in ("method_definition", "function_expression", "arrow_function") and value.parent is not None
        )
        yield Symbol(key, "scene", node.range, document.range(node.start, node.start), methods)
    for node in document.by_kind["function_declaration"]:
        name = node.field("name")
        if name is not None and node.parent is not None and node.parent.kind in ("program", "export_statement"):
            yield Symbol(name.text, "function", node.range, name.range)


def _members(class_node: Node) -> Iterator[Symbol]:
    body = class_node.field("body")
    for member in body.children if body is not None else ():
        name = member.field("name") or member.field("property")
        if name is not None and (member.kind == "method_definition" or "field" in member.kind):
            kind = "method" if member.kind == "method_definition" else "field"
            yield Symbol(name.text, kind, member.range, name.range)
