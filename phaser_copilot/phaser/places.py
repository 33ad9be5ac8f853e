"""Places of a file that people jump to: where keys and scenes are made and used, and where names are declared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from phaser_copilot.phaser.analysis import Analysis, Call
from phaser_copilot.phaser.diagnostic import Position, Range
from phaser_copilot.phaser.index import ApiIndex
from phaser_copilot.phaser.rules.keys import LOADER
from phaser_copilot.phaser.syntax import Node, arguments, entry, string_value, superclass_calls
from phaser_copilot.phaser.types import Instance, Method, SceneThis, Type


class Kind(StrEnum):
    """What a key is of."""

    TEXTURE = "texture"
    ANIMATION = "animation"
    SOUND = "sound"
    SCENE = "scene"


@dataclass(frozen=True)
class Place:
    """Where a key is made."""

    kind: Kind
    key: str
    range: Range


_SOUNDS = ("audio", "audioSprite")
_PLAYERS = ("play", "playReverse", "chain", "playAfterDelay", "playAfterRepeat", "exists", "get", "remove")


def places(analysis: Analysis) -> list[Place]:
    """Where a file makes textures, animations, sounds and scenes under keys, in the order of the source."""
    found: list[tuple[Kind, Node | None]] = [
        made for call in analysis.calls if (made := _made(analysis, call)) is not None
    ]
    for node in analysis.table.scenes.objects:
        found.append((Kind.SCENE, entry(node, "key")))
    for node in analysis.table.scenes.classes:
        for call in superclass_calls(node):
            found += [(Kind.SCENE, _key(analysis, value)) for value in arguments(call)[:1]]
    known = [(kind, node, analysis.text_value(node)) for kind, node in found]
    made_keys = [Place(kind, key, node.range) for kind, node, key in known if node is not None and key]
    return sorted(made_keys, key=lambda place: place.range.start)


def _made(analysis: Analysis, call: Call) -> tuple[Kind, Node | None] | None:
    if not call.args:
        return None
    first = _key(analysis, call.args[0])
    if call.name == "generateTexture" and len(call.args) < 4:
        return Kind.TEXTURE, first
    if call.owner == LOADER:
        params = call.method.member.params if call.method is not None else None
        if not params or params[0].name != "key":
            return None
        return (Kind.SOUND if call.name in _SOUNDS else Kind.TEXTURE), first
    if call.name == "create" and call.owner.startswith("Phaser.Animations"):
        return Kind.ANIMATION, first
    if call.owner == "Phaser.Textures.TextureManager" and call.name.startswith(("add", "create", "generate")):
        return Kind.TEXTURE, first
    if call.name == "add" and call.owner.startswith("Phaser.Scenes."):
        return Kind.SCENE, first
    return None


def _key(analysis: Analysis, node: Node) -> Node | None:
    value = analysis.value(node)
    return analysis.option(node, "key") if value is not None and value.kind == "object" else node


def key_kind(api: ApiIndex, callee: Type | None, position: int, option: str | None = None) -> Kind | None:
    """What kind of key a function of Phaser takes at a position, or under an option of its config object."""
    if not isinstance(callee, Method):
        return None
    member = callee.member
    params = member.params or ()
    name = option or (params[position].name if position < len(params) else "")
    if option == "key" and member.name in ("createMultiple", "createFromConfig", "create"):
        return Kind.TEXTURE if "Anim" not in member.owner else None
    if option is not None:
        return Kind.TEXTURE if option == "texture" else None
    if member.owner.startswith("Phaser.Scenes.") and name in ("key", "target", "from", "to"):
        return Kind.SCENE
    if member.name in _PLAYERS and position == 0 and ("Anim" in member.owner or member.owner.endswith("Sprite")):
        return Kind.ANIMATION
    if member.owner.startswith("Phaser.Sound."):
        return Kind.SOUND if name == "key" and member.name in ("play", "add", "get", "removeByKey") else None
    takes_key = member.name in ("setTexture", "generateFrameNumbers", "generateFrameNames", "get", "exists", "create")
    if name == "texture" or (name == "key" and (takes_key or member.owner.endswith(("Factory", "FactoryDeprecated")))):
        return None if member.owner == LOADER else Kind.TEXTURE
    return None


def key_at(analysis: Analysis, position: Position) -> tuple[Kind | None, str, Range] | None:
    """The key that is used or made at a position: its kind where that is known, and where it stands."""
    node = analysis.document.node_at(position)
    if node.kind == "string_fragment" and node.parent is not None:
        node = node.parent
    key = string_value(node)
    if key is None:
        return None
    holder, option = node, None
    parent = node.parent
    if parent is not None and parent.kind == "pair" and parent.field("value") is node:
        option = parent.fields["key"].text
        holder = parent.parent or node
    values = holder.parent
    call = values.parent if values is not None and values.kind == "arguments" else None
    if call is None or call.kind != "call_expression":
        return None, key, node.range
    callee = call.field("function")
    type_ = analysis.table.type_of(callee) if callee is not None else None
    given = arguments(call)
    index = given.index(holder) if holder in given else 0
    return key_kind(analysis.api, type_, index, option), key, node.range


def declaration(analysis: Analysis, position: Position) -> Range | None:
    """Where the name at a position is declared in the file."""
    node = analysis.document.node_at(position)
    binding = analysis.table.scopes.binding(node)
    if binding is not None:
        return binding.node.range
    parent = node.parent
    if node.kind != "property_identifier" or parent is None or parent.kind != "member_expression":
        return None
    target = parent.field("object")
    type_ = analysis.table.type_of(target) if target is not None else None
    if isinstance(type_, Instance):
        member = analysis.table.class_member(type_.node, node.text)
        name = (member.field("name") or member.field("property")) if member is not None else None
        if name is not None:
            return name.range
    if isinstance(type_, (Instance, SceneThis)):
        for written, _ in analysis.table.properties.written.get(node.text, ()):
            name = written.parent.field("property") if written.parent is not None else None
            if name is not None and analysis.table.type_of(written) == type_:
                return name.range
    return None
