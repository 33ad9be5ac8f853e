"""PH420 to PH449: what came before 3.60, and what only Phaser 4 has."""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser import leftover_fixes as fixes
from phaser_copilot.phaser.analysis import Analysis, Use
from phaser_copilot.phaser.diagnostic import Fix, Severity
from phaser_copilot.phaser.edits import cutting, replacing
from phaser_copilot.phaser.leftovers import Leftover, leftover_rule
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.syntax import Node, arguments, entry, pairs
from phaser_copilot.phaser.types import STRING

EMITTER = "Phaser.GameObjects.Particles.ParticleEmitter"
OLD_3 = "Phaser before 3.60"


@rule(
    "PH420",
    "create-emitter",
    Severity.ERROR,
    why="""Since 3.60 this.add.particles makes the emitter itself; createEmitter throws. The config moved to the
    fourth parameter.""",
    bad="const sparks = this.add.particles('spark').createEmitter({ speed: 100 });",
    good="const sparks = this.add.particles(0, 0, '__WHITE', { speed: 100 });",
)
def create_emitter(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("createEmitter"):
        name = call.node.fields["function"].field("property")
        if call.target is not None and name is not None and analysis.is_a(call.target, EMITTER):
            message = f"'createEmitter' is from {OLD_3}: this.add.particles(x, y, texture, config) makes the emitter"
            yield Finding(name, message, _joined(call.node, call.target, call.args))


def _joined(node: Node, made: Node, values: list[Node]) -> tuple[Fix, ...]:
    """``add.particles('k').createEmitter({…})`` as one call."""
    textures = arguments(made) if made.kind == "call_expression" else []
    if len(textures) != 1 or len(values) > 1:
        return ()
    config = f", {values[0].text}" if values else ""
    text = f"(0, 0, {textures[0].text}{config})"
    return (cutting(node, made.fields["arguments"].start, node.end, "Make the emitter in one call", text),)


@rule(
    "PH421",
    "particles-arguments",
    Severity.WARNING,
    why="Since 3.60 this.add.particles takes x, y, texture and config; a lone texture lands in x and nothing shows.",
    bad="const sparks = this.add.particles('__WHITE');",
    good="const sparks = this.add.particles(0, 0, '__WHITE');",
)
def particles_arguments(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("particles"):
        if call.owner != "Phaser.GameObjects.GameObjectFactory" or not call.args:
            continue
        chained = call.node.parent
        joined = chained is not None and chained.kind == "member_expression" and "createEmitter" in chained.text[-13:]
        if analysis.table.type_of(call.args[0]) == STRING and not joined:
            fix = cutting(call.node, call.args[0].start, call.args[0].start, "Insert a position", "0, 0, ")
            yield Finding(call.args[0], "this.add.particles takes x and y before the texture", (fix,))


leftover_rule(
    "PH422",
    "emitter-setters",
    Leftover(
        {
            "setScaleX": "use the config, or emitter.particleScaleX",
            "setScaleY": "use the config, or emitter.particleScaleY",
            "setGravityX": "use setParticleGravity(x, y)",
            "setGravityY": "use setParticleGravity(x, y)",
            "setGravity": "use setParticleGravity(x, y)",
            "setSpeed": "use setParticleSpeed(x, y)",
            "setSpeedX": "use setParticleSpeed(x, y)",
            "setSpeedY": "use setParticleSpeed(x, y)",
            "setLifespan": "use setParticleLifespan(ms)",
            "setTint": "use setParticleTint(tint)",
            "setAngleRange": "use setEmitterAngle",
            "setOn": "use start() and stop()",
            "manager": "an emitter is a game object of its own",
        },
        (EMITTER,),
        fixes.renaming({
            "setGravity": "setParticleGravity", "setLifespan": "setParticleLifespan", "setTint": "setParticleTint",
        }),
        era=OLD_3,
    ),
    why="Emitters became game objects in 3.60, and many setters got other names.",
    bad="const sparks = this.add.particles(0, 0, '__WHITE');\nsparks.setLifespan(500);",
    good="const sparks = this.add.particles(0, 0, '__WHITE');\nsparks.setParticleLifespan(500);",
)  # fmt: skip


def _chain_instead(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
    """The new name, safe where the timeline used nothing that a chain has not."""
    call = use.node.parent
    values = arguments(call) if call is not None else []
    config = analysis.value(values[0]) if values else None
    plain = (
        config is not None
        and config.kind == "object"
        and {name for name, _, _ in pairs(config)} <= {"targets", "tweens"}
    )
    tweens = entry(config, "tweens") if config is not None and plain else None
    simple = tweens is not None and "offset" not in tweens.text
    return (replacing(use.name_node, "chain", safe=simple),) if use.name == "timeline" else ()


leftover_rule(
    "PH423",
    "tween-timeline",
    Leftover(
        {
            "timeline": "use this.tweens.chain({ tweens }), or this.add.timeline",
            "createTimeline": "use this.tweens.chain({ tweens }), or this.add.timeline",
        },
        ("Phaser.Tweens.TweenManager",),
        _chain_instead,
        era=OLD_3,
    ),
    why="Timelines of tweens were replaced in 3.60 by this.tweens.chain and the timeline of events this.add.timeline.",
    bad="""const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);
this.tweens.timeline({ targets: box, tweens: [{ x: 200 }, { y: 200 }] });""",
    good="""const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);
this.tweens.chain({ targets: box, tweens: [{ x: 200 }, { y: 200 }] });""",
)

leftover_rule(
    "PH424",
    "tilemap-layers",
    Leftover(
        dict.fromkeys(("createStaticLayer", "createDynamicLayer"), "use createLayer"),
        ("Phaser.Tilemaps.Tilemap",),
        fixes.renaming(dict.fromkeys(("createStaticLayer", "createDynamicLayer"), "createLayer")),
        era="Phaser before 3.50",
    ),
    why="Static and dynamic tilemap layers were merged in 3.50.",
    bad="const map = this.make.tilemap({ data: [[0]] });\nmap.createStaticLayer(0, map.addTilesetImage('__WHITE'));",
    good="const map = this.make.tilemap({ data: [[0]] });\nmap.createLayer(0, map.addTilesetImage('__WHITE'));",
)

PHASER_4 = "Phaser 4"
leftover_rule(
    "PH440",
    "phaser-4-objects",
    Leftover(
        {
            "enableFilters": "use preFX or postFX",
            "filters": "use preFX or postFX",
            "setFilters": "use preFX or postFX",
            "setTintMode": "use setTint or setTintFill",
            "tintMode": "use tintFill",
            "setLighting": "use setPipeline('Light2D')",
            "setRenderNodeRole": "use setPipeline",
        },
        ("Phaser.GameObjects.GameObject", "Phaser.Cameras.Scene2D.Camera"),
        era=PHASER_4,
    ),
    why="Filters, tint modes and render nodes belong to Phaser 4; this project runs 3.90.",
    bad="const box = this.add.image(100, 100, '__WHITE');\nbox.enableFilters();",
    good="const box = this.add.image(100, 100, '__WHITE');\nbox.postFX.addGlow(0xff0000);",
)

leftover_rule(
    "PH441",
    "phaser-4-factories",
    Leftover(
        dict.fromkeys(
            ("spriteGPULayer", "captureFrame", "gradient", "noise", "noisecell2d", "noisesimplex2d", "tilemapGPULayer"),
            "3.90 has no such object",
        ),
        ("Phaser.GameObjects.GameObjectFactory",),
        era=PHASER_4,
    ),
    why="These objects came with Phaser 4; this project runs 3.90, where making one throws a TypeError.",
    bad="this.add.gradient({}, 100, 100, 200, 200);",
    good="this.add.graphics().fillGradientStyle(0xff0000, 0xff0000, 0x0000ff, 0x0000ff).fillRect(0, 0, 200, 200);",
)

leftover_rule(
    "PH442",
    "phaser-4-names",
    Leftover(
        {"TintModes": "use setTint or setTintFill", "Filters": "use preFX or postFX"},
        ("@Phaser",),
        era=PHASER_4,
    ),
    why="These namespaces came with Phaser 4; this project runs 3.90, where they are undefined.",
    bad="const mode = Phaser.TintModes.FILL;",
    good="const box = this.add.image(100, 100, '__WHITE').setTintFill(0xff0000);",
)
