"""PH401 to PH414 and PH419: systems, names and objects of Phaser 2."""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser import leftover_fixes as fixes
from phaser_copilot.phaser.analysis import Analysis, Use
from phaser_copilot.phaser.diagnostic import Fix, Severity
from phaser_copilot.phaser.edits import cutting, replacing
from phaser_copilot.phaser.leftovers import Leftover, leftover_rule
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.syntax import Node, arguments
from phaser_copilot.phaser.types import NUMBER

OBJECT = "Phaser.GameObjects.GameObject"

leftover_rule(
    "PH401",
    "game-instead-of-scene",
    Leftover(
        dict.fromkeys(
            ("add", "load", "make", "physics", "time", "tweens", "cameras", "math", "particles"),
            "the game has none of it, the scene has: use `this`",
        )
        | {
            "world": "use this.scale or this.cameras.main",
            "camera": "use this.cameras.main",
            "state": "use this.scene",
            "stage": "use this.cameras.main.setBackgroundColor or the config's backgroundColor",
            "rnd": "use Phaser.Math.RND",
        },
        ("Phaser.Game",),
        fixes.game_to_scene,
    ),
    why="""In Phaser 2 everything hung on the game; in Phaser 3 factories, loader, physics, time and tweens belong to
    each scene. `game.add` is undefined.""",
    bad="this.game.add.circle(100, 100, 20, 0xff0000);",
    good="this.add.circle(100, 100, 20, 0xff0000);",
)

leftover_rule(
    "PH402",
    "input-of-the-game",
    Leftover(
        dict.fromkeys(
            ("createCursorKeys", "addKey", "addKeys", "on", "once", "isDown", "onDown", "onUp"),
            "use the scene's this.input",
        ),
        ("Phaser.Input.InputManager", "Phaser.Input.Keyboard.KeyboardManager"),
        fixes.input_to_scene,
    ),
    why="The game's own input manager makes no keys and emits no pointer events; each scene's `this.input` does.",
    bad="const cursors = this.game.input.keyboard.createCursorKeys();",
    good="const cursors = this.input.keyboard.createCursorKeys();",
)

leftover_rule(
    "PH403",
    "scene-members-of-old",
    Leftover(
        {
            "world": "use this.scale for its size and this.physics.world for physics",
            "camera": "use this.cameras.main",
            "state": "use this.scene",
            "stage": "use this.cameras.main.setBackgroundColor",
            "rnd": "use Phaser.Math.RND",
            "math": "use Phaser.Math",
            "particles": "use this.add.particles",
        },
        ("Phaser.Scene",),
        fixes.renaming({"camera": "cameras.main", "state": "scene"}),
    ),
    why="A scene of Phaser 3 has other members than a state of Phaser 2.",
    bad="this.camera.shake(200);",
    good="this.cameras.main.shake(200);",
)

_NEW_NAMES = {
    "Keyboard": "Phaser.Input.Keyboard.KeyCodes",
    "KeyCode": "Phaser.Input.Keyboard.KeyCodes",
    "Point": "Phaser.Math.Vector2",
    "Rectangle": "Phaser.Geom.Rectangle",
    "Circle": "Phaser.Geom.Circle",
    "Ellipse": "Phaser.Geom.Ellipse",
    "Line": "Phaser.Geom.Line",
    "Polygon": "Phaser.Geom.Polygon",
    "Sprite": "Phaser.GameObjects.Sprite",
    "Image": "Phaser.GameObjects.Image",
    "Text": "Phaser.GameObjects.Text",
    "Graphics": "Phaser.GameObjects.Graphics",
    "Group": "Phaser.GameObjects.Group",
    "TileSprite": "Phaser.GameObjects.TileSprite",
    "BitmapText": "Phaser.GameObjects.BitmapText",
    "Container": "Phaser.GameObjects.Container",
    "State": "Phaser.Scene",
    "Easing": "Phaser.Math.Easing",
    "RandomDataGenerator": "Phaser.Math.RandomDataGenerator",
    "Color": "Phaser.Display.Color",
    "Signal": "Phaser.Events.EventEmitter",
    "Tween": "Phaser.Tweens.Tween",
    "ArrayUtils": "Phaser.Utils.Array",
    "Particle": "Phaser.GameObjects.Particles.Particle",
    "Tilemap": "Phaser.Tilemaps.Tilemap",
}
leftover_rule(
    "PH404",
    "moved-names",
    Leftover(
        {name: f"it is {new} now" for name, new in _NEW_NAMES.items()}
        | {"Timer": "write milliseconds: 1000", "Button": "use setInteractive() on any object"},
        ("@Phaser",),
        fixes.space_renaming(_NEW_NAMES),
    ),
    why="Classes moved into namespaces between Phaser 2 and 3: Phaser.Point, Phaser.Keyboard and others are undefined.",
    bad="const space = this.input.keyboard.addKey(Phaser.Keyboard.SPACE);",
    good="const space = this.input.keyboard.addKey(Phaser.Input.Keyboard.KeyCodes.SPACE);",
)


@rule(
    "PH405",
    "key-code-place",
    Severity.WARNING,
    why="Key codes stand in Phaser.Input.Keyboard.KeyCodes; elsewhere they are undefined and the key never reacts.",
    bad="const space = this.input.keyboard.addKey(Phaser.Input.Keyboard.SPACE);",
    good="const space = this.input.keyboard.addKey(Phaser.Input.Keyboard.KeyCodes.SPACE);",
)
def key_code_place(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses_where(_is_misplaced_key_code):
        fix = replacing(use.target, "Phaser.Input.Keyboard.KeyCodes")
        yield Finding(use.name_node, f"'{use.name}' is in Phaser.Input.Keyboard.KeyCodes", (fix,))


def _is_misplaced_key_code(analysis: Analysis, use: Use) -> bool:
    if use.target.kind != "member_expression" or use.target.text != "Phaser.Input.Keyboard":
        return False
    return use.name in analysis.api.statics("Phaser.Input.Keyboard.KeyCodes")


leftover_rule(
    "PH406",
    "physics-systems",
    Leftover(
        {
            "arcade": "this.physics is Arcade Physics itself",
            "startSystem": "put physics: { default: 'arcade' } into the game's config",
            "enable": "use this.physics.add.existing(object)",
            "p2": "use Matter: this.matter",
            "ninja": "use this.physics or this.matter",
        },
        ("Phaser.Physics.Arcade.ArcadePhysics",),
        fixes.first_of(fixes.dropping_step, fixes.renaming({"enable": "add.existing"})),
    ),
    why="Phaser 3 starts physics from the config, and this.physics is Arcade Physics itself.",
    bad="const box = this.physics.add.image(100, 100, '__WHITE');\nthis.physics.arcade.moveTo(box, 200, 100);",
    good="const box = this.physics.add.image(100, 100, '__WHITE');\nthis.physics.moveTo(box, 200, 100);",
)

leftover_rule(
    "PH407",
    "anchor",
    Leftover({"anchor": "use setOrigin(x, y)"}, (OBJECT,), fixes.set_call_to("setOrigin")),
    why="The anchor of Phaser 2 is the origin of Phaser 3.",
    bad="const label = this.add.text(100, 100, 'hello');\nlabel.anchor.setTo(0.5, 0.5);",
    good="const label = this.add.text(100, 100, 'hello');\nlabel.setOrigin(0.5, 0.5);",
)

leftover_rule(
    "PH408",
    "scale-point",
    Leftover(
        {"setTo": "scale is a number now, use setScale(x, y)", "set": "scale is a number now, use setScale(x, y)"},
        ("number",),
        fixes.scale_call,
    ),
    why="In Phaser 2 scale was a point; in Phaser 3 it is a number, with scaleX and scaleY beside it.",
    bad="const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);\nbox.scale.setTo(2, 2);",
    good="const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);\nbox.setScale(2, 2);",
)


@rule(
    "PH409",
    "key-signals",
    Severity.ERROR,
    why="Keys, pointers and objects emit events in Phaser 3; signals such as key.onDown.add are gone.",
    bad="const cursors = this.input.keyboard.createCursorKeys();\ncursors.up.onDown.add(() => {}, this);",
    good="const cursors = this.input.keyboard.createCursorKeys();\ncursors.up.on('down', () => {}, this);",
)
def key_signals(analysis: Analysis) -> Iterator[Finding]:
    signal = fixes.signal_to_event({"onDown": "down", "onUp": "up"})
    for name in ("onDown", "onUp"):
        for use in analysis.uses_by_name.get(name, ()):
            parent = use.node.parent
            if analysis.table.api_class(use.type) != "Phaser.Input.Keyboard.Key" or parent is None:
                continue
            if parent.kind == "member_expression" and parent.field("object") is use.node:
                event = "down" if name == "onDown" else "up"
                yield Finding(use.name_node, f"'{name}' is from Phaser 2: use on('{event}', …)", signal(analysis, use))


_POINTER_EVENTS = {"onDown": "pointerdown", "onUp": "pointerup", "onTap": "pointerdown"}
leftover_rule(
    "PH410",
    "pointer-signals",
    Leftover(
        {name: f"use this.input.on('{event}', …)" for name, event in _POINTER_EVENTS.items()},
        ("Phaser.Input.InputPlugin",),
        fixes.signal_to_event(_POINTER_EVENTS),
    ),
    why="this.input emits 'pointerdown', 'pointerup' and 'pointermove'; it has no signals.",
    bad="this.input.onDown.add(() => {}, this);",
    good="this.input.on('pointerdown', () => {}, this);",
)

leftover_rule(
    "PH411",
    "object-members-of-old",
    Leftover(
        {
            "inputEnabled": "use setInteractive()",
            "events": "use setInteractive().on('pointerdown', …)",
            "animations": "use anims",
            "kill": "use setActive(false).setVisible(false), or disableBody(true, true) with physics",
            "revive": "use setActive(true).setVisible(true)",
            "checkWorldBounds": "look at the position in update, or listen to the world's 'worldbounds' event",
            "outOfBoundsKill": "look at the position in update",
            "fixedToCamera": "use setScrollFactor(0)",
            "cameraOffset": "use setScrollFactor(0) and x, y",
            "loadTexture": "use setTexture",
            "bringToTop": "use setDepth, or this.children.bringToTop(object)",
            "lifespan": "use this.time.delayedCall",
            "exists": "use active",
            "smoothed": "set pixelArt in the config",
        },
        (OBJECT,),
        fixes.first_of(
            fixes.write_to_call({
                "fixedToCamera": ("true", "setScrollFactor(0)"),
                "inputEnabled": ("true", "setInteractive()"),
            }),
            fixes.renaming({"animations": "anims", "loadTexture": "setTexture"}),
        ),
    ),
    why="Game objects of Phaser 3 have other members than sprites of Phaser 2; writing to the old ones does nothing.",
    bad="const label = this.add.text(10, 10, 'score');\nlabel.fixedToCamera = true;",
    good="const label = this.add.text(10, 10, 'score');\nlabel.setScrollFactor(0);",
)  # fmt: skip

leftover_rule(
    "PH412",
    "timer-events",
    Leftover({"events": "use this.time.addEvent or this.time.delayedCall"}, ("Phaser.Time.Clock",), fixes.timer_call),
    why="Timers are made with this.time.addEvent({ delay, callback, loop }) and this.time.delayedCall.",
    bad="this.time.events.loop(1000, () => {}, this);",
    good="this.time.addEvent({ delay: 1000, loop: true, callback: () => {}, callbackScope: this });",
)

leftover_rule(
    "PH413",
    "tween-to",
    Leftover(
        {"to": "give everything to this.tweens.add({ targets, …, duration })"},
        ("Phaser.Tweens.BaseTween",),
        fixes.tween_call,
    ),
    why="A tween is described by one config object in Phaser 3.",
    bad="const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);\nthis.add.tween(box).to({ x: 300 }, 500);",
    good="""const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);
this.tweens.add({ targets: box, x: 300, duration: 500 });""",
)

leftover_rule(
    "PH414",
    "factories-of-old",
    Leftover(
        {
            "button": "use setInteractive() on any object and listen to 'pointerdown'",
            "bitmapData": "use this.textures.createCanvas, or graphics.generateTexture",
            "emitter": "use this.add.particles",
            "audio": "use this.sound.add",
            "sound": "use this.sound.add",
            "physicsGroup": "use this.physics.add.group",
            "spriteBatch": "use this.add.blitter",
            "retroFont": "use this.add.bitmapText",
            "weapon": "use a group and a timer",
        },
        ("Phaser.GameObjects.GameObjectFactory",),
    ),
    why="These factories of Phaser 2 are gone; calling one throws a TypeError.",
    bad="const button = this.add.button(100, 100, 'play', () => {}, this);",
    good="const button = this.add.text(100, 100, 'play').setInteractive();\nbutton.on('pointerdown', () => {}, this);",
)


@rule(
    "PH419",
    "game-arguments",
    Severity.ERROR,
    why="Phaser 3 takes one config object; the list of arguments of Phaser 2 leaves the game without scenes.",
    bad="new Phaser.Game(800, 600, Phaser.AUTO, '', { create() { this.add.circle(9, 9, 5, 0xff0000); } });",
    good="new Phaser.Game({ width: 800, height: 600, scene: { create() { this.add.circle(9, 9, 5, 0xff0000); } } });",
)
def game_arguments(analysis: Analysis) -> Iterator[Finding]:
    for game in analysis.table.scenes.games:
        values = arguments(game.node)
        if values and (len(values) > 1 or analysis.table.type_of(values[0]) == NUMBER):
            message = "The game takes one config object: { width, height, scene }"
            yield Finding(game.node, message, _as_config(game.node, values))


def _as_config(node: Node, values: list[Node]) -> tuple[Fix, ...]:
    keys = ("width", "height", "type", "parent", "scene")
    if len(values) != len(keys):
        return ()
    text = ", ".join(f"{key}: {value.text}" for key, value in zip(keys, values, strict=True))
    return (cutting(node, values[0].start, values[-1].end, "Make one config object", f"{{ {text} }}"),)
