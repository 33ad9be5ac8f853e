"""How leftovers of other versions of Phaser are repaired."""

from __future__ import annotations

from phaser_copilot.phaser.analysis import Analysis, Use, is_called, is_written
from phaser_copilot.phaser.diagnostic import Fix
from phaser_copilot.phaser.edits import cutting, replacing
from phaser_copilot.phaser.leftovers import Fixer
from phaser_copilot.phaser.syntax import Node, arguments
from phaser_copilot.phaser.types import SCENE


def renaming(names: dict[str, str], *, unsafe: tuple[str, ...] = ()) -> Fixer:
    """Put a new name in the old one's place."""

    def fix(_: Analysis, use: Use) -> tuple[Fix, ...]:
        new = names.get(use.name)
        return (replacing(use.name_node, new, safe=use.name not in unsafe),) if new else ()

    return fix


def space_renaming(names: dict[str, str]) -> Fixer:
    """Replace ``Phaser.Old`` as a whole by a full new name."""

    def fix(_: Analysis, use: Use) -> tuple[Fix, ...]:
        new = names.get(use.name)
        return (replacing(use.node, new),) if new else ()

    return fix


def scene_is_this(analysis: Analysis, node: Node) -> bool:
    """Whether `this` at a place is the scene, so that code may be written with it."""
    inside = next((each for each in node.document.by_kind["this"] if _same_function(each, node)), None)
    if inside is not None:
        return analysis.table.api_class(analysis.table.type_of(inside)) == SCENE
    return analysis.table.api_class(analysis.table.callbacks.this_type(node)) == SCENE


def _same_function(a: Node, b: Node) -> bool:
    return next((n for n in a.ancestors() if "function" in n.kind or "method" in n.kind), None) is next(
        (n for n in b.ancestors() if "function" in n.kind or "method" in n.kind), None
    )


def game_to_scene(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
    """``game.add`` is ``this.add`` where `this` is the scene."""
    known = analysis.api.member(SCENE, use.name) is not None
    if not known or not scene_is_this(analysis, use.node):
        return ()
    return (replacing(use.target, "this"),)


def input_to_scene(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
    """``game.input.keyboard.addKey`` and ``this.game.input.on`` start at the scene instead."""
    node = use.target
    while node.kind == "member_expression" and (inner := node.field("object")) is not None:
        if analysis.class_of(inner) == "Phaser.Game":
            return (replacing(inner, "this"),) if scene_is_this(analysis, inner) else ()
        node = inner
    return ()


def dropping_step(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
    """``this.physics.arcade.collide`` is ``this.physics.collide``."""
    parent = use.node.parent
    name = parent.field("property") if parent is not None and parent.kind == "member_expression" else None
    if name is None or analysis.api.member("Phaser.Physics.Arcade.ArcadePhysics", name.text) is None:
        return ()
    return (cutting(use.node, use.target.end, use.node.end, f"Remove '.{use.name}'"),)


def set_call_to(setter: str, names: tuple[str, ...] = ("set", "setTo")) -> Fixer:
    """``sprite.anchor.setTo(a, b)`` is ``sprite.setOrigin(a, b)``."""

    def fix(_: Analysis, use: Use) -> tuple[Fix, ...]:
        parent = use.node.parent
        name = parent.field("property") if parent is not None and parent.kind == "member_expression" else None
        if parent is None or name is None or name.text not in names or not is_called(parent):
            return ()
        return (cutting(use.node, use.name_node.start, parent.end, f"Call '{setter}'", setter),)

    return fix


def scale_call(_: Analysis, use: Use) -> tuple[Fix, ...]:
    """``sprite.scale.setTo(a, b)`` is ``sprite.setScale(a, b)``; `use` is the access to ``setTo``."""
    name = use.target.field("property")
    if use.target.kind != "member_expression" or name is None or name.text != "scale" or not is_called(use.node):
        return ()
    return (cutting(use.node, name.start, use.node.end, "Call 'setScale'", "setScale"),)


def signal_to_event(events: dict[str, str], *, safe: bool = True) -> Fixer:
    """``key.onDown.add(f, this)`` is ``key.on('down', f, this)``."""

    def fix(_: Analysis, use: Use) -> tuple[Fix, ...]:
        parent = use.node.parent
        name = parent.field("property") if parent is not None and parent.kind == "member_expression" else None
        if parent is None or name is None or name.text not in ("add", "addOnce") or not is_called(parent):
            return ()
        call = parent.parent
        if call is None or not arguments(call):
            return ()
        verb = "on" if name.text == "add" else "once"
        text = f"{verb}('{events[use.name]}', "
        return (
            cutting(use.node, use.name_node.start, arguments(call)[0].start, f"Listen with '{verb}'", text, safe=safe),
        )

    return fix


def write_to_call(calls: dict[str, tuple[str, str]]) -> Fixer:
    """``sprite.fixedToCamera = true`` is ``sprite.setScrollFactor(0)``.

    For each name: the value that must stand on the right (empty: any, which becomes the argument) and the call.
    """

    def fix(_: Analysis, use: Use) -> tuple[Fix, ...]:
        assignment = use.node.parent
        if use.name not in calls or assignment is None or not is_written(use.node):
            return ()
        value, call = calls[use.name]
        right = assignment.field("right")
        if right is None or (value and right.text != value) or assignment.kind != "assignment_expression":
            return ()
        text = call.replace("$", right.text)
        return (cutting(use.node, use.name_node.start, assignment.end, f"Call '{call.partition('(')[0]}'", text),)

    return fix


def timer_call(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
    """``time.events.loop(1000, f, this)`` is ``time.addEvent({ … })``."""
    parent = use.node.parent
    name = parent.field("property") if parent is not None and parent.kind == "member_expression" else None
    call = parent.parent if parent is not None and is_called(parent) else None
    if name is None or call is None:
        return ()
    text = _timer_text(name.text, [argument.text for argument in arguments(call)])
    return (cutting(use.node, use.name_node.start, call.end, "Use Phaser 3's timer", text),) if text else ()


def _timer_text(kind: str, values: list[str]) -> str:
    if kind == "add" and len(values) in (2, 3):
        scope = f", [], {values[2]}" if len(values) == 3 else ""
        return f"delayedCall({values[0]}, {values[1]}{scope})"
    if kind == "loop" and len(values) in (2, 3):
        scope = f", callbackScope: {values[2]}" if len(values) == 3 else ""
        return f"addEvent({{ delay: {values[0]}, loop: true, callback: {values[1]}{scope} }})"
    if kind == "repeat" and len(values) in (3, 4):
        scope = f", callbackScope: {values[3]}" if len(values) == 4 else ""
        return f"addEvent({{ delay: {values[0]}, repeat: {values[1]}, callback: {values[2]}{scope} }})"
    return ""


def tween_call(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
    """``add.tween(x).to({ … }, 500)`` is ``tweens.add({ targets: x, …, duration: 500 })``."""
    made, call = use.target, use.node.parent
    if made.kind != "call_expression" or call is None or not is_called(use.node):
        return ()
    who, values = arguments(made), arguments(call)
    callee = made.field("function")
    if (
        len(who) != 1
        or not values
        or values[0].kind != "object"
        or callee is None
        or not callee.text.endswith("add.tween")
    ):
        return ()
    inner = values[0].text[1:-1].strip().rstrip(",")
    parts = [f"targets: {who[0].text}", *([inner] if inner else [])]
    parts += [f"duration: {values[1].text}"] if len(values) > 1 else []
    start = callee.text[: -len("add.tween")]
    text = f"{start}tweens.add({{ {', '.join(parts)} }})"
    return (cutting(use.node, made.start, call.end, "Use Phaser 3's tween", text, safe=False),)


def to_children(method: str = "getChildren()") -> Fixer:
    """``group.forEach(f)`` is ``group.getChildren().forEach(f)``."""

    def fix(_: Analysis, use: Use) -> tuple[Fix, ...]:
        if not is_called(use.node):
            return ()
        at = use.name_node.start
        return (cutting(use.node, at, at, f"Go through '{method}'", f"{method}."),)

    return fix


def first_of(*fixers: Fixer) -> Fixer:
    """The fixes of the first fixer that has any."""

    def fix(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
        for fixer in fixers:
            if found := fixer(analysis, use):
                return found
        return ()

    return fix
