"""PH511 to PH520, PH524: mistakes that throw nothing and do nothing, or throw something cryptic."""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser.analysis import Analysis, Call, is_dereferenced, is_written
from phaser_copilot.phaser.diagnostic import Fix, Severity
from phaser_copilot.phaser.edits import cutting, inserting, replacing
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.syntax import Node, own_nodes, pairs, string_value, unwrap
from phaser_copilot.phaser.types import NOTHING, Api

_COLLIDING = frozenset({"collider", "overlap", "collide"})
_LISTENING = ("on", "once", "off", "addListener")
ARCADE = "Phaser.Physics.Arcade"


_POINTER_EVENTS = {
    "click": "pointerdown", "mousedown": "pointerdown", "touchstart": "pointerdown", "tap": "pointerdown",
    "onclick": "pointerdown", "pointerclick": "pointerdown", "mouseup": "pointerup", "touchend": "pointerup",
    "mousemove": "pointermove", "touchmove": "pointermove", "mouseover": "pointerover", "mouseout": "pointerout",
    "pointerenter": "pointerover", "pointerleave": "pointerout", "hover": "pointerover", "down": "pointerdown",
    "up": "pointerup", "onpointerdown": "pointerdown", "onDown": "pointerdown",
}  # fmt: skip
_INPUT_CLASSES = ("Phaser.Input.InputPlugin", "Phaser.GameObjects.GameObject")


@rule(
    "PH511",
    "pointer-event-name",
    Severity.WARNING,
    why="Phaser's pointer events are 'pointerdown', 'pointerup', 'pointermove', 'pointerover' and 'pointerout'.",
    bad="this.input.on('click', () => {});",
    good="this.input.on('pointerdown', () => {});",
)
def pointer_event_name(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to(*_LISTENING):
        event = string_value(call.args[0]) if call.args else None
        if event not in _POINTER_EVENTS or not any(analysis.is_a(call.target, name) for name in _INPUT_CLASSES):
            continue
        if event is not None and not _is_emitted(analysis, event):
            right = _POINTER_EVENTS[event]
            yield Finding(
                call.args[0], f"No '{event}' is emitted; use '{right}'", (replacing(call.args[0], f"'{right}'"),)
            )


def _is_emitted(analysis: Analysis, event: str) -> bool:
    """Whether the file emits an event of this name itself."""
    return any(call.args and string_value(call.args[0]) == event for call in analysis.calls_to("emit"))


@rule(
    "PH512",
    "nothing-to-collide",
    Severity.ERROR,
    why="""One side of the collider is undefined. overlap() then never calls back, and collider() throws as soon as
    physics steps.""",
    bad="let wall;\nconst box = this.physics.add.image(100, 100, '__WHITE');\nthis.physics.add.collider(box, wall);",
    good="""const wall = this.physics.add.staticImage(200, 100, '__WHITE');
const box = this.physics.add.image(100, 100, '__WHITE');
this.physics.add.collider(box, wall);""",
)
def nothing_to_collide(analysis: Analysis) -> Iterator[Finding]:
    for call in _collisions(analysis):
        # A group alone collides with itself.
        alone = bool(call.args) and analysis.is_a(call.args[0], "Phaser.GameObjects.Group")
        if len(call.args) == 1 and _is_object(analysis, call.args[0]):
            yield Finding(call.node, f"'{call.args[0].text}' alone collides with nothing", _without(call.node))
        for arg in call.args[: 1 if alone else 2]:
            if arg.kind == "undefined" or (arg.kind != "null" and analysis.table.type_of(arg) == NOTHING):
                yield Finding(arg, f"'{arg.text}' is undefined here, so nothing collides")


def _is_object(analysis: Analysis, node: Node) -> bool:
    return analysis.is_a(node, "Phaser.GameObjects.GameObject")


def _without(call: Node) -> tuple[Fix, ...]:
    """Leave a call out that is a statement of its own."""
    statement = call.parent
    if statement is None or statement.kind != "expression_statement":
        return ()
    return (cutting(statement, statement.start, statement.end, f"Leave out '{call.text}'"),)


def _collisions(analysis: Analysis) -> Iterator[Call]:
    for call in analysis.calls_to(*_COLLIDING):
        if call.owner.startswith(ARCADE) and not call.has_spread:
            yield call


@rule(
    "PH513",
    "no-body-to-collide",
    Severity.ERROR,
    why="""The object has no physics body: it was made with this.add and never given one. Colliders with it do
    nothing, or throw. Make it with this.physics.add, or call this.physics.add.existing(object).""",
    bad="""const floor = this.add.rectangle(200, 290, 400, 20, 0x00ff00);
const box = this.physics.add.image(100, 100, '__WHITE');
this.physics.add.collider(box, floor);""",
    good="""const floor = this.add.rectangle(200, 290, 400, 20, 0x00ff00);
this.physics.add.existing(floor, true);
const box = this.physics.add.image(100, 100, '__WHITE');
this.physics.add.collider(box, floor);""",
)
def no_body_to_collide(analysis: Analysis) -> Iterator[Finding]:
    for call in _collisions(analysis):
        for arg in call.args[:2]:
            if _is_bodiless(analysis, arg):
                yield Finding(arg, f"'{arg.text}' has no physics body", _give_body(analysis, arg, call))


def _give_body(analysis: Analysis, arg: Node, call: Call) -> tuple[Fix, ...]:
    statement = call.node.parent
    if statement is None or statement.kind != "expression_statement" or "this.physics" not in call.node.text:
        return ()
    indent = " " * statement.range.start.column
    text = f"this.physics.add.existing({arg.text});\n{indent}"
    return (inserting(statement, text, f"Give '{arg.text}' a body", safe=False),)


@rule(
    "PH514",
    "body-of-plain-object",
    Severity.ERROR,
    why="""Objects made with this.add have no physics body: `body` is null, and using something of it throws. Make
    the object with this.physics.add, or call this.physics.add.existing(object).""",
    bad="const hero = this.add.sprite(100, 100, '__WHITE');\nhero.body.velocity.x = 100;",
    good="const hero = this.physics.add.sprite(100, 100, '__WHITE');\nhero.body.velocity.x = 100;",
)
def body_of_plain_object(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses_by_name.get("body", ()):
        if is_dereferenced(use.node) and _is_bodiless(analysis, use.target):
            yield Finding(
                use.name_node, f"'{use.target.text}' has no physics body", _with_physics(analysis, use.target)
            )


def _with_physics(analysis: Analysis, target: Node) -> tuple[Fix, ...]:
    type_ = analysis.table.type_of(target)
    origin = type_.origin if isinstance(type_, Api) else None
    callee = origin.field("function") if origin is not None else None
    factory = callee.field("object") if callee is not None else None
    name = callee.field("property") if callee is not None else None
    if factory is None or name is None or name.text not in ("sprite", "image") or factory.text != "this.add":
        return ()
    return (replacing(factory, "this.physics.add", safe=False),)


def _is_bodiless(analysis: Analysis, node: Node) -> bool:
    """Whether an object comes from ``this.add`` and nothing in the file can have given it a body."""
    type_ = analysis.table.type_of(node)
    if (
        not isinstance(type_, Api)
        or type_.origin is None
        or not analysis.api.is_a(type_.name, "Phaser.GameObjects.GameObject")
    ):
        return False
    if type_.name.startswith("Phaser.Types") or type_.name.endswith(("TilemapLayer", "Group", "Container")):
        return False
    callee = type_.origin.field("function")
    method = analysis.table.type_of(callee) if callee is not None else None
    if getattr(getattr(method, "member", None), "owner", "") != "Phaser.GameObjects.GameObjectFactory":
        return False
    return _is_only_used_plainly(analysis, node, type_.origin)


def _is_only_used_plainly(analysis: Analysis, node: Node, origin: Node) -> bool:
    """Whether every mention is a member access or a side of a collision, so that no other code gets at the object."""
    holder = origin.parent
    while holder is not None and holder.kind in ("member_expression", "call_expression"):
        holder = holder.parent  # this.add.image(…).setOrigin(…)
    if holder is None or not _holds(analysis, holder, unwrap(node)):
        return False
    return all(_is_plain_mention(mention) for mention in _mentions(analysis, node))


def _holds(analysis: Analysis, holder: Node, node: Node) -> bool:
    """Whether a declaration or assignment is the one that gives this variable or property its object."""
    target = holder.field("name") if holder.kind == "variable_declarator" else holder.field("left")
    if target is None or target.kind != node.kind:
        return False
    if node.kind == "identifier":
        return analysis.table.scopes.binding(target) is analysis.table.scopes.binding(node)
    return target.text == node.text


def _mentions(analysis: Analysis, node: Node) -> list[Node]:
    node = unwrap(node)
    if node.kind == "identifier":
        binding = analysis.table.scopes.binding(node)
        return (
            [each for each in binding.references if each not in binding.writes]
            if binding is not None
            else [analysis.document.root]
        )
    name = node.field("property")
    if node.kind != "member_expression" or name is None:
        return [analysis.document.root]
    return [use.node for use in analysis.uses_by_name[name.text] if not is_written(use.node)]


def _is_plain_mention(node: Node) -> bool:
    parent = node.parent
    if parent is None:
        return False
    if parent.kind == "member_expression":
        name = parent.field("property")
        return parent.field("object") is node and name is not None and not name.text.startswith("setData")
    if parent.kind != "arguments" or parent.parent is None:
        return False
    callee = parent.parent.field("function")
    name = callee.field("property") if callee is not None else None
    return name is not None and name.text in _COLLIDING


@rule(
    "PH515",
    "no-hit-area",
    Severity.WARNING,
    why="""Graphics and containers have no size of their own, so setInteractive() needs a hit area; without one no
    event arrives.""",
    bad="const pen = this.add.graphics();\npen.fillRect(0, 0, 50, 50);\npen.setInteractive();",
    good="""const pen = this.add.graphics();
pen.fillRect(0, 0, 50, 50);
pen.setInteractive(new Phaser.Geom.Rectangle(0, 0, 50, 50), Phaser.Geom.Rectangle.Contains);""",
)
def no_hit_area(analysis: Analysis) -> Iterator[Finding]:
    sized = any(True for _ in analysis.calls_to("setSize"))
    for call in analysis.calls_to("setInteractive"):
        config = call.args[0] if call.args else None
        has_area = config is not None and not (config.kind == "object" and "hitArea" not in config.text)
        if has_area or call.has_spread:
            continue
        name = analysis.class_of(call.target)
        if name == "Phaser.GameObjects.Graphics" or (name == "Phaser.GameObjects.Container" and not sized):
            kind = name.rpartition(".")[2]
            yield Finding(call.node, f"A {kind} needs a hit area: setInteractive(shape, Shape.Contains)")


@rule(
    "PH516",
    "never-interactive",
    Severity.WARNING,
    why="A game object emits pointer events only after setInteractive(); the file never calls it.",
    bad="const box = this.add.rectangle(100, 100, 50, 50, 0xff0000);\nbox.on('pointerdown', () => box.destroy());",
    good="""const box = this.add.rectangle(100, 100, 50, 50, 0xff0000).setInteractive();
box.on('pointerdown', () => box.destroy());""",
)
def never_interactive(analysis: Analysis) -> Iterator[Finding]:
    enabling = ("setInteractive", "setHitArea", "makePixelPerfect", "setHitAreaFromTexture", "enable")
    if any(True for _ in analysis.calls_to(*enabling)) or not analysis.standalone:
        return
    for call in analysis.calls_to("on", "once"):
        event = string_value(call.args[0]) if call.args else None
        if event in _OBJECT_EVENTS and analysis.is_a(call.target, "Phaser.GameObjects.GameObject"):
            fixes = (
                (inserting(call.target, ".setInteractive()", "Make it interactive", after=True),) if call.target else ()
            )
            yield Finding(call.node, f"'{event}' never comes: nothing calls setInteractive()", fixes)


_OBJECT_EVENTS = frozenset({"pointerdown", "pointerup", "pointerover", "pointerout", "pointermove", "wheel", "drag"})


@rule(
    "PH517",
    "colour-as-text",
    Severity.WARNING,
    why="""Shapes, graphics and tints take colours as numbers (0xff0000); a text such as '#ff0000' gives black or
    nothing.""",
    bad="this.add.circle(100, 100, 20, '#ff0000');",
    good="this.add.circle(100, 100, 20, 0xff0000);",
)
def colour_as_text(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_where(_has_colour_as_text):
        for arg, text in _colours_as_text(call):
            number = _colour_number(text)
            fixes = (replacing(arg, number),) if number else ()
            yield Finding(arg, f"'{call.name}' takes the colour as a number, such as {number or '0xff0000'}", fixes)


def _has_colour_as_text(analysis: Analysis, call: Call) -> bool:
    return any(True for _ in _colours_as_text(call))


def _colours_as_text(call: Call) -> Iterator[tuple[Node, str]]:
    params = call.method.member.params if call.method is not None and not call.has_spread else None
    for param, arg in zip(params or (), call.args, strict=False):
        text = string_value(arg) if param.type == "number" and _is_colour_name(param.name) else None
        if text is not None:
            yield arg, text


def _is_colour_name(name: str) -> bool:
    return "olor" in name or name.startswith(("tint", "top", "bottom"))


_NAMED = {
    "red": "0xff0000", "green": "0x00ff00", "blue": "0x0000ff", "yellow": "0xffff00", "white": "0xffffff",
    "black": "0x000000", "orange": "0xffa500", "purple": "0x800080", "gray": "0x808080", "grey": "0x808080",
    "pink": "0xffc0cb", "cyan": "0x00ffff", "brown": "0xa52a2a", "gold": "0xffd700",
}  # fmt: skip


def _colour_number(text: str) -> str:
    digits = text.lower().removeprefix("#").removeprefix("0x")
    if len(digits) == 3 and text.startswith("#"):
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) == 6 and all(digit in "0123456789abcdef" for digit in digits):
        return f"0x{digits}"
    return _NAMED.get(text.lower(), "")


@rule(
    "PH518",
    "text-colour-as-number",
    Severity.WARNING,
    why="The colours of texts are CSS colours ('#ff0000'); a number is no CSS colour and is ignored.",
    bad="this.add.text(10, 10, 'score', { color: 0xff0000 });",
    good="this.add.text(10, 10, 'score', { color: '#ff0000' });",
)
def text_colour_as_number(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("text", "setStyle"):
        index = 3 if call.name == "text" else 0
        style = analysis.value(call.args[index]) if len(call.args) > index else None
        if not call.owner.startswith("Phaser.GameObjects") or style is None or style.kind != "object":
            continue
        for name, _, value in pairs(style):
            if name in ("color", "fill", "stroke", "backgroundColor") and value.kind == "number":
                yield Finding(value, "A text's colour is a CSS colour, such as '#ff0000'", _css(value))
    for call in analysis.calls_to("setColor", "setFill", "setBackgroundColor", "setStroke", "setShadowColor"):
        if call.owner == "Phaser.GameObjects.Text" and call.args and call.args[0].kind == "number":
            yield Finding(call.args[0], "A text's colour is a CSS colour, such as '#ff0000'", _css(call.args[0]))


def _css(value: Node) -> tuple[Fix, ...]:
    text = value.text.lower()
    if not text.startswith("0x") or len(text) > 8:
        return ()
    return (replacing(value, f"'#{text[2:].zfill(6)}'"),)


@rule(
    "PH519",
    "endless-loop",
    Severity.ERROR,
    why="The loop never ends, so the page hangs: nothing is drawn and no input arrives. Frames come from update().",
    bad="let frame = 0;\nwhile (true) {\n  frame += 1;\n}",
    good="this.events.on('update', () => {});",
)
def endless_loop(analysis: Analysis) -> Iterator[Finding]:
    leaving = ("break_statement", "return_statement", "throw_statement", "yield_expression", "await_expression")
    loops = analysis.document.by_kind["while_statement"] + analysis.document.by_kind["for_statement"]
    for loop in loops:
        condition, body = loop.field("condition"), loop.field("body")
        if condition is None or body is None or condition.text.strip("();") not in ("true", "1", ""):
            continue
        if not any(node.kind in leaving for node in own_nodes(body)):
            yield Finding(loop, "This loop never ends and hangs the page")


@rule(
    "PH520",
    "blocking-dialog",
    Severity.WARNING,
    why="alert, confirm and prompt stop the whole page, the game included. Show a text instead.",
    bad="alert('Game over');",
    good="this.add.text(100, 100, 'Game over');",
)
def blocking_dialog(analysis: Analysis) -> Iterator[Finding]:
    for node in analysis.table.scopes.unresolved:
        parent = node.parent
        if node.text in ("alert", "confirm", "prompt") and parent is not None and parent.kind == "call_expression":
            yield Finding(node, f"'{node.text}' stops the game; show a text instead")


_BODY_MAKERS = {"sprite": "", "image": "", "staticSprite": ", true", "staticImage": ", true"}
"""Methods that make an object with a body; what `existing` needs beside an object to do the same."""


@rule(
    "PH524",
    "body-for-existing",
    Severity.ERROR,
    why="""sprite() and image() make new objects from a place and a texture's key. An object that is there already gets
    its body from existing().""",
    bad="const ball = this.add.circle(100, 100, 20, 0xff0000);\nthis.physics.add.sprite(ball);",
    good="const ball = this.add.circle(100, 100, 20, 0xff0000);\nthis.physics.add.existing(ball);",
)
def body_for_existing(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to(*_BODY_MAKERS):
        if not call.owner.startswith(ARCADE) or not call.args or not _is_object(analysis, call.args[0]):
            continue
        given, name = call.args[0], call.node.field("function")
        assert name is not None
        start = name.end - len(call.name)
        text = f"existing({given.text}{_BODY_MAKERS[call.name]})"
        fix = cutting(call.node, start, call.node.end, f"Use 'existing' for '{given.text}'", text)
        yield Finding(call.node, f"'{given.text}' is there already; existing() gives it a body", (fix,))
