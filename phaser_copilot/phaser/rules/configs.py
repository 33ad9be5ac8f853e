"""PH201 to PH209: keys of config objects."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from phaser_copilot.phaser.analysis import Analysis, Call
from phaser_copilot.phaser.diagnostic import Fix, Severity
from phaser_copilot.phaser.edits import cutting, replacing
from phaser_copilot.phaser.index import ApiIndex, Typedef
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.spelling import is_typo, nearest
from phaser_copilot.phaser.syntax import Node, entry, is_closed, pairs
from phaser_copilot.phaser.types import NUMBER

TYPES = "Phaser.Types."
# What the code reads although the documentation does not list it.
_MORE_KEYS: dict[str, frozenset[str]] = {
    "GameObjects.Text.TextStyle": frozenset({"fill", "wordWrapWidth", "shadowOffsetX", "shadowOffsetY", "shadowColor",
                                             "shadowBlur", "shadowStroke", "shadowFill"}),
    "Core.GameConfig": frozenset({"resolution", "autoCenter", "gamepad", "hideBanner", "hidePhaser", "width", "snap"}),
    "GameObjects.Graphics.Options": frozenset({"add"}),
    "Core.ScaleConfig": frozenset({"snap"}),
    "GameObjects.Particles.ParticleEmitterConfig": frozenset({"on", "frames", "cycle"}),
}  # fmt: skip
# Objects that may hold anything, or whose keys are names of properties.
_OPEN = ("Tweens.", "Physics.Matter.", "Math.", "Display.", "Input.EventData", "Scenes.", "Geom.", "Renderer.",
         "Core.Plugin", "Textures.PixelConfig", "GameObjects.PathFollower", "Curves.", "Sound.",
         "Core.Callbacks")  # fmt: skip


@rule(
    "PH201",
    "tween-without-targets",
    Severity.ERROR,
    why="""A tween needs `targets` (with an s): the object or objects to change. Without it Phaser fails with
    "Cannot read properties of null (reading 'length')".""",
    bad="const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);\nthis.tweens.add({ target: box, x: 300 });",
    good="const box = this.add.rectangle(100, 100, 20, 20, 0xff0000);\nthis.tweens.add({ targets: box, x: 300 });",
)
def tween_without_targets(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_where(_has_no_targets):
        config = analysis.value(call.args[0])
        if config is not None:
            yield _targets_missing(config)


def _has_no_targets(analysis: Analysis, call: Call) -> bool:
    if call.name not in ("add", "create") or call.owner != "Phaser.Tweens.TweenManager" or not call.args:
        return False
    config = analysis.value(call.args[0])
    if config is None or config.kind != "object" or not is_closed(config):
        return False
    return all(entry(config, name) is None for name in ("targets", "tweens", "from"))


def _targets_missing(config: Node) -> Finding:
    for name, key, _ in pairs(config):
        if name in ("target", "object", "objects", "Targets"):
            return Finding(key, f"A tween needs 'targets', not '{name}'", (replacing(key, "targets"),))
    return Finding(config, "A tween needs 'targets': the object that it changes")


_TWEEN_TYPOS = {
    "easing": "ease",
    "onCompleted": "onComplete",
    "onFinish": "onComplete",
    "onEnd": "onComplete",
    "complete": "onComplete",
    "time": "duration",
    "repeats": "repeat",
    "loops": "loop",
    "yoYo": "yoyo",
}


@rule(
    "PH202",
    "tween-key",
    Severity.WARNING,
    why="""Keys of a tween that it does not know are taken for properties of the target, so a misspelt option does
    nothing.""",
    bad="const dot = this.add.circle(9, 9, 5, 0xff0000);\nthis.tweens.add({ targets: dot, x: 300, easing: 'Sine' });",
    good="const dot = this.add.circle(9, 9, 5, 0xff0000);\nthis.tweens.add({ targets: dot, x: 300, ease: 'Sine' });",
)
def tween_key(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_where(_has_misspelt_options):
        yield from _misspelt_options(analysis, call)


def _has_misspelt_options(analysis: Analysis, call: Call) -> bool:
    return any(True for _ in _misspelt_options(analysis, call))


def _misspelt_options(analysis: Analysis, call: Call) -> Iterator[Finding]:
    if call.name not in ("add", "create", "chain", "addMultiple") or call.owner != "Phaser.Tweens.TweenManager":
        return
    options = _tween_options(analysis.api)
    for config in _tween_configs(analysis, call):
        for name, key, _ in pairs(config):
            meant = _TWEEN_TYPOS.get(name) or _misspelt(name, options)
            if meant == "targets":  # PH201 tells
                continue
            if meant is not None and entry(config, meant) is None:
                fixes = (replacing(key, meant, safe=name in _TWEEN_TYPOS),)
                yield Finding(key, f"A tween has no option '{name}'; did you mean '{meant}'?", fixes)


@cache
def _tween_options(api: ApiIndex) -> list[str]:
    known = api.typedef("Phaser.Types.Tweens.TweenBuilderConfig")
    return [name for name in known.properties if len(name) > 4] if known is not None else []


def _tween_configs(analysis: Analysis, call: Call) -> Iterator[Node]:
    for arg in call.args[:1]:
        config = analysis.value(arg)
        items = [config] if config is not None else []
        if config is not None and (inner := entry(config, "tweens")) is not None:
            items.append(inner)
        for item in items:
            for each in item.children if item.kind == "array" else [item]:
                if each.kind == "object":
                    yield each


def _misspelt(name: str, options: list[str]) -> str | None:
    """The option that a key nearly is; properties such as ``angle`` are left alone."""
    if name in options or len(name) < 5:
        return None
    return next((option for option in nearest(name, options) if option[:2] == name[:2] and is_typo(name, option)), None)


@rule(
    "PH203",
    "unknown-config-key",
    Severity.WARNING,
    why="Phaser reads no such key from this object, so the setting has no effect.",
    bad="this.time.addEvent({ delay: 500, looping: true, callback: () => {} });",
    good="this.time.addEvent({ delay: 500, loop: true, callback: () => {} });",
)
def unknown_config_key(analysis: Analysis) -> Iterator[Finding]:
    for game in analysis.table.scenes.games:
        if game.config is not None:
            yield from _check_keys(analysis, game.config, ["Phaser.Types.Core.GameConfig"])
    for call in analysis.calls_where(_has_unknown_keys):
        yield from _unknown_keys(analysis, call)


def _has_unknown_keys(analysis: Analysis, call: Call) -> bool:
    return any(True for _ in _unknown_keys(analysis, call))


def _unknown_keys(analysis: Analysis, call: Call) -> Iterator[Finding]:
    if call.method is None or call.owner.startswith(("Phaser.Tweens", "Phaser.Events", "Phaser.Plugins")):
        return
    for param, arg in zip(call.method.member.params or (), call.args, strict=False):
        config = analysis.value(arg)
        if config is not None and config.kind == "object":
            yield from _check_keys(analysis, config, _alternatives(analysis, param.type))


def _alternatives(analysis: Analysis, type_: str) -> list[str]:
    """The alternatives of a type that an object literal can be."""
    plain = ("null", "undefined", "boolean", "string", "number", "function")
    names = [name for name in type_.split("|") if name not in plain and not name.endswith("[]")]
    return [name for name in names if analysis.api.class_(name) is None]


def _check_keys(analysis: Analysis, config: Node, types: list[str]) -> Iterator[Finding]:
    typedefs = [analysis.api.typedef(name) for name in types]
    if not typedefs or any(typedef is None or not _is_checkable(typedef) for typedef in typedefs):
        return
    known = _known_keys([typedef for typedef in typedefs if typedef is not None])
    for name, key, value in pairs(config):
        if name not in known:
            if not (name in ("scenes", "Scene", "state") and "GameConfig" in types[0]):  # PH011 tells
                yield _unknown_key(name, key, known, types)
        elif value.kind == "object":
            yield from _check_keys(analysis, value, _alternatives(analysis, known[name]))


def _known_keys(typedefs: list[Typedef]) -> dict[str, str]:
    known: dict[str, str] = {}
    for typedef in typedefs:
        known |= {name: param.type for name, param in typedef.properties.items() if "." not in name}
        known |= dict.fromkeys(_MORE_KEYS.get(typedef.name.removeprefix(TYPES), ()), "any")
    return known


def _is_checkable(typedef: Typedef) -> bool:
    short = typedef.name.removeprefix(TYPES)
    return bool(typedef.properties) and typedef.name.startswith(TYPES) and not short.startswith(_OPEN)


_RENAMED_KEYS = {
    "looping": "loop", "looped": "loop", "function": "callback", "handler": "callback", "interval": "delay",
    "time": "delay", "fontsize": "fontSize", "size": "fontSize", "colour": "color", "textColor": "color",
    "bgColor": "backgroundColor", "background": "backgroundColor", "fps": "frameRate", "framerate": "frameRate",
    "life": "lifespan", "lifeSpan": "lifespan", "opacity": "alpha", "count": "quantity", "parentId": "parent",
    "render": "type", "renderer": "type", "name": "key", "drag": "draggable", "cursors": "cursor",
}  # fmt: skip


def _unknown_key(name: str, key: Node, known: dict[str, str], types: list[str]) -> Finding:
    renamed = _RENAMED_KEYS.get(name)
    close = [renamed] if renamed in known else nearest(name, list(known))
    hint = f"; did you mean '{close[0]}'?" if close else ""
    short = types[0].rpartition(".")[2]
    fixes: tuple[Fix, ...] = ()
    if close and close[0] is not None and key.kind != "shorthand_property_identifier":
        fixes = (replacing(key, close[0], safe=name.lower() == close[0].lower()),)
    return Finding(key, f"{short} has no key '{name}'{hint}", fixes)


@rule(
    "PH204",
    "spritesheet-size",
    Severity.ERROR,
    why="""The size of the frames is given as { frameWidth, frameHeight }; numbers in their place, as in Phaser 2, leave
    the sheet without frames.""",
    bad="this.load.spritesheet('hero', 'data:image/png;base64,AAAA', 32, 48);\nthis.load.start();",
    good="""this.load.spritesheet('hero', 'data:image/png;base64,AAAA', { frameWidth: 32, frameHeight: 48 });
this.load.start();""",
)
def spritesheet_size(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("spritesheet"):
        if call.owner != "Phaser.Loader.LoaderPlugin" or len(call.args) < 3:
            continue
        if analysis.table.type_of(call.args[2]) == NUMBER:
            sizes = [arg.text for arg in call.args[2:4]]
            text = f"{{ frameWidth: {sizes[0]}, frameHeight: {sizes[-1]} }}"
            fix = cutting(
                call.node, call.args[2].start, call.args[min(3, len(call.args) - 1)].end, "Make it a config", text
            )
            yield Finding(call.args[2], "The size of the frames belongs into { frameWidth, frameHeight }", (fix,))


@rule(
    "PH205",
    "create-multiple-number",
    Severity.ERROR,
    why="""createMultiple takes a config object; with a number, as in Phaser 2, it makes nothing.""",
    bad="const group = this.add.group();\ngroup.createMultiple(30, '__WHITE');",
    good="const group = this.add.group();\ngroup.createMultiple({ key: '__WHITE', quantity: 30 });",
)
def create_multiple_number(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("createMultiple"):
        if call.owner != "Phaser.GameObjects.Group" or not call.args or analysis.table.type_of(call.args[0]) != NUMBER:
            continue
        fixes: tuple[Fix, ...] = ()
        if len(call.args) == 2:
            text = f"{{ key: {call.args[1].text}, quantity: {call.args[0].text} }}"
            fixes = (cutting(call.node, call.args[0].start, call.args[1].end, "Make it a config", text),)
        yield Finding(call.args[0], "createMultiple takes { key, quantity }, not a number", fixes)


@rule(
    "PH206",
    "emitter-on",
    Severity.WARNING,
    why="The option `on` of emitters is `emitting` since 3.60; the old name is ignored and the emitter starts at once.",
    bad="this.add.particles(100, 100, '__WHITE', { speed: 100, on: false });",
    good="this.add.particles(100, 100, '__WHITE', { speed: 100, emitting: false });",
)
def emitter_on(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("particles"):
        config = analysis.value(call.args[3]) if len(call.args) > 3 else None
        if call.owner != "Phaser.GameObjects.GameObjectFactory" or config is None or config.kind != "object":
            continue
        for name, key, _ in pairs(config):
            if name == "on":
                yield Finding(key, "The emitter's option 'on' is 'emitting' since 3.60", (replacing(key, "emitting"),))
