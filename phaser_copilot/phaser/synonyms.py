"""What a member that does not exist was meant to be, where spelling does not tell."""

from __future__ import annotations

from phaser_copilot.phaser.analysis import Analysis, Use, is_called
from phaser_copilot.phaser.diagnostic import Fix
from phaser_copilot.phaser.edits import cutting, replacing
from phaser_copilot.phaser.syntax import Node

OBJECT = "Phaser.GameObjects.GameObject"
BODY = "Phaser.Physics.Arcade.Body"

# Class -> wrong name -> right name. The first name of a class that fits is taken.
_NAMES: dict[str, dict[str, str]] = {
    "Phaser.GameObjects.Shape": dict.fromkeys(
        ("setTint", "setFill", "setColor", "setFillColor", "setColour"), "setFillStyle"
    )
    | dict.fromkeys(("setStroke", "setLineStyle", "setBorder", "setOutline"), "setStrokeStyle"),
    "Phaser.GameObjects.Graphics": dict.fromkeys(("setFillStyle", "setFill", "setFillColor", "fillColor"), "fillStyle")
    | dict.fromkeys(("setLineStyle", "setStrokeStyle", "strokeStyle", "setStroke"), "lineStyle")
    | {"rect": "fillRect", "circle": "fillCircle", "line": "lineBetween", "drawLine": "lineBetween"},
    "Phaser.GameObjects.Text": {"setTextColor": "setColor", "setFontColor": "setColor", "setContent": "setText",
                                "updateText": "setText", "setValue": "setText", "setSize": "setFontSize"},
    "Phaser.GameObjects.Group": {"getAll": "getChildren", "addChild": "add", "removeChild": "remove", "empty": "clear"},
    "Phaser.Input.Keyboard.Key": dict.fromkeys(("isPressed", "pressed", "down", "isdown", "justDown"), "isDown"),
    "Phaser.Input.Keyboard.KeyboardPlugin": {"isDown": "checkDown", "isPressed": "checkDown",
                                             "createCursor": "createCursorKeys", "cursorKeys": "createCursorKeys"},
    "Phaser.Cameras.Scene2D.Camera": {"follow": "startFollow", "setFollow": "startFollow", "setShake": "shake"},
    "Phaser.GameObjects.GameObjectFactory": {"square": "rectangle", "box": "rectangle", "rect": "rectangle",
                                             "label": "text", "emitter": "particles", "oval": "ellipse"},
    "Phaser.Time.Clock": {"addTimer": "addEvent", "addDelay": "delayedCall", "setTimeout": "delayedCall",
                          "wait": "delayedCall", "loop": "addEvent"},
    "Phaser.Scenes.ScenePlugin": {"change": "start", "goto": "start", "load": "start", "reset": "restart"},
    "Phaser.Tweens.TweenManager": {"to": "add", "animate": "add"},
    OBJECT: {"setPos": "setPosition", "move": "setPosition", "moveTo": "setPosition", "rotate": "setRotation",
             "remove": "destroy", "delete": "destroy", "hide": "setVisible", "setOpacity": "setAlpha"},
}  # fmt: skip
# These take other arguments than the names that were meant.
_UNLIKE = frozenset({"square", "move", "moveTo", "rotate", "hide", "isDown", "isPressed", "line", "load", "loop", "to",
                     "animate", "addTimer", "addDelay", "setTimeout", "emitter", "setSize", "strokeStyle"})  # fmt: skip
_MADE_BY_ADD = frozenset({
    "circle", "rectangle", "ellipse", "polygon", "star", "triangle", "text", "tileSprite", "zone", "arc", "container",
})  # fmt: skip


def meant(analysis: Analysis, use: Use) -> list[str]:
    """Names of members that a wrong one may have meant, best first."""
    owner = analysis.table.api_class(use.type)
    if owner is None:
        return []
    for base, names in _NAMES.items():
        right = names.get(use.name)
        if right is not None and analysis.api.is_a(owner, base) and analysis.api.member(owner, right) is not None:
            return [right]
    return analysis.api.suggest(owner, use.name)


def is_same(analysis: Analysis, use: Use, name: str) -> bool:
    """Whether another name can stand in the wrong one's place as it is."""
    if name.lower() == use.name.lower():
        return True
    owner = analysis.table.api_class(use.type) or ""
    listed = any(names.get(use.name) == name and analysis.api.is_a(owner, base) for base, names in _NAMES.items())
    return listed and use.name not in _UNLIKE


def special(analysis: Analysis, use: Use) -> tuple[str, Fix] | None:
    """A repair that is more than another name: what to say, and the fix."""
    owner = analysis.table.api_class(use.type)
    call = use.node.parent
    if owner is None or call is None or not is_called(use.node):
        return None
    if owner == "Phaser.Physics.Arcade.Factory" and use.name in _MADE_BY_ADD and use.target.text == "this.physics.add":
        arguments = call.fields["arguments"].text
        text = f"this.physics.add.existing(this.add.{use.name}{arguments})"
        return "give one from this.add a body with existing()", replacing(
            call, text, "Give an object of this.add a body"
        )
    if analysis.api.is_a(owner, OBJECT) and analysis.api.member(BODY, use.name) is not None:
        return f"its body has: .body.{use.name}", _through_body(analysis, use, call)
    return None


def _through_body(analysis: Analysis, use: Use, call: Node) -> Fix:
    """``ball.setVelocity(…)`` as ``ball.body.setVelocity(…)``: safe as a statement, when something makes bodies."""
    statement = call.parent is not None and call.parent.kind == "expression_statement"
    bodies = any(
        each.owner.startswith("Phaser.Physics.Arcade") for each in analysis.calls_to("existing", "add", "enable")
    )
    at = use.target.end
    return cutting(use.node, at, at, "Use its body", ".body", safe=statement and bodies)
