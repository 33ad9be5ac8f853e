"""PH501 to PH509: `this` that is not the scene, and systems that the scene does not have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from phaser_copilot.phaser.analysis import Analysis, Use, is_called, is_dereferenced, is_written
from phaser_copilot.phaser.diagnostic import Fix, Severity, TextEdit
from phaser_copilot.phaser.edits import cutting, inserting
from phaser_copilot.phaser.javascript import builtin_members, is_global
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.scenes import superclass
from phaser_copilot.phaser.syntax import (
    CLASSES,
    FUNCTIONS,
    Node,
    arguments,
    entry,
    is_closed,
    key_name,
    own_nodes,
    string_value,
    superclass_calls,
)
from phaser_copilot.phaser.types import SCENE, Method, SceneThis

_NON_ARROWS = FUNCTIONS - {"arrow_function"}
_EMITTING = frozenset({"on", "once", "addListener"})
_TIMERS = ("setTimeout", "setInterval", "requestAnimationFrame")
_EACH = frozenset({"forEach", "map", "filter", "some", "every", "find"})
_CONFIG_HOLDERS = {"Phaser.Time.Clock": "Phaser.Time.TimerEvent", "Phaser.Tweens.TweenManager": "Phaser.Tweens.Tween"}
_SYSTEMS = frozenset({
    "add", "anims", "cache", "cameras", "children", "events", "game", "input", "lights", "load", "make", "matter",
    "physics",
    "plugins", "registry", "scale", "scene", "sound", "sys", "textures", "time", "tweens",
})  # fmt: skip


@dataclass(frozen=True)
class Lost:
    """A use of a function that calls it with another `this`: an object of this class of Phaser, or none at all."""

    holder: str
    call: Node | None = None


@rule(
    "PH501",
    "this-is-not-the-scene",
    Severity.ERROR,
    why="""Inside `function () {…}` that is passed as a callback, and inside a plain function that is called without
    an object, `this` is not the scene. Use an arrow function, or pass the scene as the callback's context.""",
    bad="""this.time.addEvent({
  delay: 500,
  callback: function () {
    this.add.circle(100, 100, 20, 0xff0000);
  },
});""",
    good="""this.time.addEvent({
  delay: 500,
  callback: () => {
    this.add.circle(100, 100, 20, 0xff0000);
  },
});""",
)
def this_is_not_the_scene(analysis: Analysis) -> Iterator[Finding]:
    told: set[Node] = set()
    for use in analysis.uses:
        if use.target.kind != "this" or use.type is not None or is_written(use.node):
            continue
        function = use.target.enclosing(_NON_ARROWS | CLASSES)
        if function is None or function in told or function.kind in (*CLASSES, "method_definition"):
            continue
        lost = _lost(analysis, function)
        if not lost or not is_dereferenced(use.node) or is_global(use.name) or not _is_scene_name(analysis, use):
            continue
        if not any(_has(analysis, each.holder, use.name) for each in lost):
            told.add(function)
            yield Finding(use.node, _message(use, lost), _fixes(analysis, function, lost))


def _message(use: Use, lost: list[Lost]) -> str:
    holder = lost[0].holder.rpartition(".")[2]
    where = f"it is the {holder}" if holder else "it is undefined"
    return f"`this` is not the scene here ({where}), so 'this.{use.name}' does not exist"


def _is_scene_name(analysis: Analysis, use: Use) -> bool:
    """Whether the scene has this member, from Phaser or from assignments to `this` in its own functions."""
    if analysis.api.member(SCENE, use.name) is not None:
        return True
    writes = [other for other in analysis.uses_by_name[use.name] if is_written(other.node)]
    return bool(writes) and all(analysis.table.api_class(other.type) == SCENE for other in writes)


def _has(analysis: Analysis, holder: str, name: str) -> bool:
    if holder:
        return analysis.api.member(holder, name) is not None or name in builtin_members("object")
    return name in builtin_members("function")


def _lost(analysis: Analysis, function: Node) -> list[Lost]:
    """How all uses of a function lose its `this`; empty as soon as one of them may not."""
    if function in analysis.table.scenes.functions:
        return []
    found = []
    for use in analysis.table.callbacks.uses(function):
        lost = _lost_at(analysis, use)
        if lost is None:
            return []
        found.append(lost)
    return found


def _lost_at(analysis: Analysis, use: Node) -> Lost | None:
    parent = use.parent
    if parent is None:
        return None
    if is_called(use) and use.kind == "identifier":
        return Lost("", parent)
    if parent.kind == "arguments" and parent.parent is not None and parent.parent.kind == "call_expression":
        return _lost_argument(analysis, parent.parent, use)
    if parent.kind == "pair" and parent.parent is not None and parent.field("value") is use:
        return _lost_option(analysis, parent, parent.parent)
    return None


def _lost_argument(analysis: Analysis, call: Node, use: Node) -> Lost | None:
    callee = call.field("function")
    if callee is None or analysis.table.callbacks.context_argument(call, use) is not None:
        return None
    if callee.text in _TIMERS:
        return Lost("")
    name = callee.field("property")
    method = analysis.table.type_of(callee)
    if not isinstance(method, Method):
        return Lost("") if name is not None and name.text in _EACH and len(arguments(call)) == 1 else None
    if method.member.name in _EMITTING:
        owner = analysis.table.api_class(method.receiver)
        return Lost(owner) if owner is not None and owner != SCENE else None
    names = {param.name for param in method.member.params or ()}
    if "callbackContext" in names and method.member.owner.startswith("Phaser.Physics.Arcade"):
        return Lost("")
    return Lost("Phaser.Time.TimerEvent") if method.member.name == "delayedCall" else None


def _lost_option(analysis: Analysis, pair: Node, config: Node) -> Lost | None:
    """A callback inside the config of a timer or tween, which has no callbackScope."""
    key = key_name(pair) or ""
    call = config.parent.parent if config.parent is not None and config.parent.kind == "arguments" else None
    if call is None or not (key == "callback" or key.startswith("on")) or not is_closed(config):
        return None
    callee = call.field("function")
    method = analysis.table.type_of(callee) if callee is not None else None
    if not isinstance(method, Method) or entry(config, "callbackScope") is not None:
        return None
    holder = _CONFIG_HOLDERS.get(method.member.owner)
    return Lost(holder) if holder is not None else None


def _fixes(analysis: Analysis, function: Node, lost: list[Lost]) -> tuple[Fix, ...]:
    if function.kind == "function_expression":
        return _arrow(function)
    calls = [each.call for each in lost if each.call is not None]
    if len(calls) == len(lost) and all(_called_from_scene(analysis, call) for call in calls):
        return _with_call(calls)
    return ()


def _arrow(function: Node) -> tuple[Fix, ...]:
    parameters, body = function.field("parameters"), function.field("body")
    if parameters is None or body is None or "name" in function.fields:
        return ()
    if any(node.kind == "identifier" and node.text == "arguments" for node in own_nodes(body)):
        return ()
    start = "async " if "async" in function.tokens else ""
    title = "Make it an arrow function"
    edits = (
        TextEdit(function.document.range(function.start, parameters.start), start),
        TextEdit(function.document.range(parameters.end, body.start), " => "),
    )
    return (Fix(title, edits, safe=True),)


def _called_from_scene(analysis: Analysis, call: Node) -> bool:
    function = call.enclosing(_NON_ARROWS | CLASSES)
    if function is None or function.kind in CLASSES:
        return False
    return isinstance(analysis.table.callbacks.function_this(function), SceneThis) or (
        analysis.table.api_class(analysis.table.callbacks.function_this(function)) == SCENE
    )


def _with_call(calls: list[Node]) -> tuple[Fix, ...]:
    """``spawn(x)`` as ``spawn.call(this, x)``."""
    edits = []
    for call in sorted(calls, key=lambda node: node.start):
        values = call.fields["arguments"]
        comma = ", " if arguments(call) else ""
        edits.append(TextEdit(call.document.range(values.start, values.start + 1), f".call(this{comma}"))
    return (Fix("Call it with the scene as `this`", tuple(edits), safe=True),)


@rule(
    "PH502",
    "physics-not-configured",
    Severity.ERROR,
    why="""`this.physics` exists only when the config of the game (or of the scene) asks for Arcade Physics, and
    `this.matter` only when it asks for Matter: physics: { default: 'arcade' }.""",
    bad="""function create() {
  this.physics.add.sprite(100, 100, '__WHITE');
}
new Phaser.Game({ width: 400, height: 300, scene: { create } });""",
    good="""function create() {
  this.physics.add.sprite(100, 100, '__WHITE');
}
new Phaser.Game({ width: 400, height: 300, physics: { default: 'arcade' }, scene: { create } });""",
)
def physics_not_configured(analysis: Analysis) -> Iterator[Finding]:
    config = analysis.game_config
    if not analysis.standalone or config is None or _scene_has_physics(analysis):
        return
    physics = analysis.option(config, "physics")
    if physics is not None and (physics.kind != "object" or not is_closed(physics)):
        return
    system = string_value(entry(physics, "default")) if physics is not None else None
    if physics is not None and entry(physics, "default") is not None and system is None:
        return
    for name, wanted in (("physics", "arcade"), ("matter", "matter")):
        if system != wanted:
            yield from _systems_missing(analysis, config, physics, name, wanted)


def _scene_has_physics(analysis: Analysis) -> bool:
    """Whether a scene brings its own physics config or plugins."""
    for node in analysis.table.scenes.objects:
        if entry(node, "physics") is not None or entry(node, "plugins") is not None or not is_closed(node):
            return True
    for class_node in analysis.table.scenes.classes:
        for call in superclass_calls(class_node):
            values = arguments(call)
            if values and string_value(values[0]) is None:
                literal = analysis.value(values[0])
                if literal is None or literal.kind not in ("object", "string") or "physics" in literal.text:
                    return True
    return False


def _systems_missing(
    analysis: Analysis, config: Node, physics: Node | None, name: str, wanted: str
) -> Iterator[Finding]:
    for use in analysis.uses_by_name.get(name, ()):
        if analysis.table.api_class(use.type) != SCENE or not is_dereferenced(use.node) or is_written(use.node):
            continue
        if use.type is not None and analysis.table.has_own(use.type, name):
            continue
        message = f"'this.{name}' does not exist: the config does not say physics: {{ default: '{wanted}' }}"
        yield Finding(use.node, message, _configuring(config, physics, wanted))
        return  # once is enough


def _configuring(config: Node, physics: Node | None, wanted: str) -> tuple[Fix, ...]:
    if physics is not None:
        default = entry(physics, "default")
        if default is not None or not physics.children:
            return ()
        return (inserting(physics.children[0], f"default: '{wanted}', ", f"Make '{wanted}' the default"),)
    if not config.children:
        return ()
    text = f"physics: {{ default: '{wanted}' }}, "
    return (inserting(config.children[0], text, "Configure the physics"),)


@rule(
    "PH503",
    "system-overwritten",
    Severity.WARNING,
    why="The scene keeps its own systems under these names; overwriting one takes it away from the whole scene.",
    bad="this.time = 60;",
    good="this.timeLeft = 60;",
)
def system_overwritten(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses:
        if use.target.kind != "this" or use.name not in _SYSTEMS or not is_written(use.node):
            continue
        function = use.target.enclosing(_NON_ARROWS)
        owner = function.parent.parent if function is not None and function.parent is not None else None
        if owner is not None and owner.kind in CLASSES and superclass(owner) is None:
            continue
        if analysis.table.api_class(use.type) == SCENE:
            other = f"my{use.name.capitalize()}"
            yield Finding(
                use.name_node, f"'this.{use.name}' is a system of the scene; name yours differently ({other})"
            )


@rule(
    "PH504",
    "canvas-has-no-effects",
    Severity.ERROR,
    why="With type: Phaser.CANVAS there are no effects: preFX and postFX are null, and using them throws.",
    bad="""function create() {
  this.add.image(100, 100, '__WHITE').postFX.addGlow(0xff0000);
}
new Phaser.Game({ type: Phaser.CANVAS, width: 400, height: 300, scene: { create } });""",
    good="""function create() {
  this.add.image(100, 100, '__WHITE').postFX.addGlow(0xff0000);
}
new Phaser.Game({ type: Phaser.WEBGL, width: 400, height: 300, scene: { create } });""",
)
def canvas_has_no_effects(analysis: Analysis) -> Iterator[Finding]:
    kind = entry(analysis.game_config, "type") if analysis.game_config is not None else None
    if kind is None or kind.text != "Phaser.CANVAS":
        return
    fix = cutting(kind, kind.start, kind.end, "Use WebGL", "Phaser.WEBGL")
    for name in ("preFX", "postFX"):
        for use in analysis.uses_by_name.get(name, ()):
            if analysis.table.api_class(use.type) is not None and is_dereferenced(use.node):
                yield Finding(use.name_node, f"'{name}' is null under Phaser.CANVAS", (fix,))
