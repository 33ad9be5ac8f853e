"""PH415 to PH418: members that graphics, groups and texts had in Phaser 2."""

from __future__ import annotations

from phaser_copilot.phaser import leftover_fixes as fixes
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.phaser.leftovers import Leftover, leftover_rule

_DRAWING = {
    "beginFill": "fillStyle",
    "drawRect": "fillRect",
    "drawRoundedRect": "fillRoundedRect",
    "drawEllipse": "fillEllipse",
    "drawCircle": "fillCircle",
    "endFill": "fillPath",
}
leftover_rule(
    "PH415",
    "graphics-of-old",
    Leftover(
        {old: f"use {new}" for old, new in _DRAWING.items()}
        | {"drawCircle": "use fillCircle(x, y, radius), with the radius instead of the diameter",
           "endFill": "nothing has to be ended, remove it",
           "drawPolygon": "use fillPoints", "drawTriangle": "use fillTriangle"},
        ("Phaser.GameObjects.Graphics",),
        fixes.renaming(_DRAWING, unsafe=("drawCircle", "endFill", "drawEllipse")),
    ),
    why="Graphics of Phaser 3 fill with fillStyle and fillRect, and draw lines with lineStyle and strokeRect.",
    bad="const pen = this.add.graphics();\npen.beginFill(0xff0000);\npen.drawRect(10, 10, 50, 50);",
    good="const pen = this.add.graphics();\npen.fillStyle(0xff0000);\npen.fillRect(10, 10, 50, 50);",
)  # fmt: skip

_ARRAY_CALLS = ("forEach", "map", "filter", "some", "every", "find", "forEachAlive", "forEachExists")
leftover_rule(
    "PH416",
    "groups-of-old",
    Leftover(
        dict.fromkeys(_ARRAY_CALLS, "go through getChildren()")
        | {
            "setAll": "use setXY, setAlpha, … or getChildren().forEach",
            "callAll": "use getChildren().forEach",
            "getFirstExists": "use getFirstDead or get",
            "countLiving": "use countActive(true)",
            "countDead": "use countActive(false)",
            "enableBody": "make the group with this.physics.add.group",
            "physicsBodyType": "make the group with this.physics.add.group",
            "length": "use getLength()",
            "removeAll": "use clear(true)",
        },
        ("Phaser.GameObjects.Group",),
        lambda analysis, use: (
            fixes.to_children()(analysis, use)
            if use.name in _ARRAY_CALLS[:6]
            else fixes.renaming({"length": "getLength()", "countLiving": "countActive"})(analysis, use)
        ),
        era="Phaser 2, or of arrays",
    ),
    why="A group is no array and has lost the mass calls of Phaser 2; its members are in getChildren().",
    bad="const group = this.add.group();\ngroup.forEach((child) => child.destroy());",
    good="const group = this.add.group();\ngroup.getChildren().forEach((child) => child.destroy());",
)

leftover_rule(
    "PH417",
    "sets-are-no-arrays",
    Leftover(
        {
            "forEach": "use iterate",
            "length": "use size",
            "map": "use getChildren().map",
            "filter": "use getChildren().filter",
        },
        ("Phaser.Structs.Set",),
        fixes.renaming({"forEach": "iterate", "length": "size"}),
        era="arrays",
    ),
    why="group.children is a set of Phaser with iterate and size; it is no array.",
    bad="const group = this.add.group();\ngroup.children.forEach((child) => child.destroy());",
    good="const group = this.add.group();\ngroup.children.iterate((child) => child.destroy());",
)

_TEXT_SETTERS = {
    "fill": "setFill", "font": "setFont", "fontSize": "setFontSize", "align": "setAlign", "color": "setColor",
    "backgroundColor": "setBackgroundColor", "fontStyle": "setFontStyle", "fontFamily": "setFontFamily",
}  # fmt: skip
leftover_rule(
    "PH418",
    "text-properties",
    Leftover(
        {old: f"use {new}(…)" for old, new in _TEXT_SETTERS.items()},
        ("Phaser.GameObjects.Text",),
        fixes.write_to_call({old: ("", f"{new}($)") for old, new in _TEXT_SETTERS.items()}),
    ),
    severity=Severity.WARNING,
    why="The looks of a text are set with methods in Phaser 3; writing to the old properties does nothing.",
    bad="const label = this.add.text(10, 10, 'score');\nlabel.fill = '#ff0000';",
    good="const label = this.add.text(10, 10, 'score');\nlabel.setFill('#ff0000');",
)
