"""PH301 to PH319: textures, animations, sounds and scenes that are used by a key, and files that are loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from phaser_copilot.phaser.analysis import Analysis, Call, enclosing_function
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.phaser.edits import replacing
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.spelling import nearest
from phaser_copilot.phaser.syntax import Node, arguments, key_name, superclass_calls
from phaser_copilot.phaser.types import STRING

LOADER = "Phaser.Loader.LoaderPlugin"
_TEXTURE_MAKERS = frozenset({
    "generateTexture", "saveTexture", "addCanvas", "createCanvas", "addBase64", "addImage", "addSpriteSheet",
    "addAtlas",
    "addDynamicTexture", "addRenderTexture", "addGLTexture", "addUint8Array", "addSpriteSheetFromAtlas", "addAtlasXML",
    "addAtlasJSONHash", "addAtlasJSONArray", "addUnityAtlas", "addCompressedTexture", "generate", "createTexture",
})  # fmt: skip
_TEXTURE_FILES = frozenset(
    {"image", "spritesheet", "atlas", "svg", "atlasXML", "unityAtlas", "htmlTexture", "texture", "bitmapFont"}
)
_SOUND_FILES = frozenset({"audio", "audioSprite"})
_OPAQUE_FILES = frozenset(
    {"pack", "multiatlas", "aseprite", "animation", "plugin", "scenePlugin", "sceneFile", "script", "scripts"}
)
_OTHER_MAKERS = frozenset({"renameTexture", "create", "createFromAseprite", "fromJSON"})
_SCENE_CALLS = frozenset(
    {"start", "launch", "switch", "run", "wake", "stop", "sleep", "get", "bringToTop", "transition"}
)


@dataclass
class Keys:
    """Keys of one kind that the file creates; `opaque` when some cannot be told."""

    names: set[str] = field(default_factory=set)
    opaque: bool = False

    def add(self, value: str | None) -> None:
        """Note a key; None stands for one that is computed."""
        if value is None:
            self.opaque = True
        else:
            self.names.add(value)


@dataclass
class Resources:
    """What a file creates under keys."""

    textures: Keys = field(default_factory=Keys)
    animations: Keys = field(default_factory=Keys)
    sounds: Keys = field(default_factory=Keys)
    scenes: Keys = field(default_factory=Keys)


@lru_cache(maxsize=4)
def resources(analysis: Analysis) -> Resources:
    """Collect the keys that a file creates."""
    found = Resources()
    for call in analysis.calls_where(_may_make):
        if call.name in _TEXTURE_MAKERS:
            found.textures.add(analysis.text_value(call.args[0]) if call.args else None)
        elif call.name == "renameTexture":
            found.textures.add(analysis.text_value(call.args[1]) if len(call.args) > 1 else None)
        elif call.owner == LOADER or (call.target is not None and call.target.text.endswith(".load")):
            _note_file(analysis, call, found)
        elif call.name == "create" and (call.owner.startswith("Phaser.Animations") or "anims" in call.node.text[:60]):
            found.animations.add(analysis.text_value(analysis.option(call.args[0], "key")) if call.args else None)
        elif call.name in ("createFromAseprite", "fromJSON"):
            found.animations.opaque = True
    _note_scenes(analysis, found.scenes)
    return found


def _may_make(analysis: Analysis, call: Call) -> bool:
    if call.name in _TEXTURE_MAKERS or call.name in _OTHER_MAKERS or call.owner == LOADER:
        return True
    return call.target is not None and call.target.text.endswith(".load")


def _note_file(analysis: Analysis, call: Call, found: Resources) -> None:
    if not call.args or call.name in _OPAQUE_FILES:
        found.textures.opaque = found.animations.opaque = found.sounds.opaque = call.name in _OPAQUE_FILES
        return
    first = analysis.value(call.args[0])
    key = analysis.option(first, "key") if first is not None and first.kind == "object" else call.args[0]
    if call.name in _TEXTURE_FILES:
        found.textures.add(analysis.text_value(key))
    elif call.name in _SOUND_FILES:
        found.sounds.add(analysis.text_value(key))


def _note_scenes(analysis: Analysis, keys: Keys) -> None:
    scenes = analysis.table.scenes
    keys.opaque = scenes.opaque or not scenes.games
    for node in scenes.objects:
        if analysis.option(node, "key") is not None:
            keys.add(analysis.text_value(analysis.option(node, "key")))
    for class_node in scenes.classes:
        for call in superclass_calls(class_node):
            values = arguments(call)
            value = analysis.value(values[0]) if values else None
            key = analysis.option(value, "key") if value is not None and value.kind == "object" else value
            if values:
                keys.add(analysis.text_value(key))
        body = class_node.field("body")
        if any(key_name(member) == "key" for member in (body.children if body is not None else ())):
            keys.opaque = True
    for added in analysis.calls_to("add"):
        if added.target is not None and added.target.text.endswith("scene") and added.args:
            keys.add(analysis.text_value(added.args[0]))


@rule(
    "PH301",
    "unknown-texture",
    Severity.ERROR,
    why="""Nothing in the file makes a texture of this key, so Phaser draws its green "missing" box and only warns on
    the console.""",
    bad="this.add.image(100, 100, 'hero');",
    good="""this.make.graphics({}, false).fillStyle(0xff0000).fillRect(0, 0, 32, 32).generateTexture('hero', 32, 32);
this.add.image(100, 100, 'hero');""",
)
def unknown_texture(analysis: Analysis) -> Iterator[Finding]:
    keys = resources(analysis).textures
    if not analysis.standalone or keys.opaque:
        return
    for call in analysis.calls_where(_has_textures):
        for node in _textures(analysis, call):
            key = analysis.text_value(node)
            if key and key not in keys.names and not key.startswith("__"):
                yield _unknown(node, "texture", key, keys)


def _has_textures(analysis: Analysis, call: Call) -> bool:
    return any(True for _ in _textures(analysis, call))


def _textures(analysis: Analysis, call: Call) -> Iterator[Node]:
    if call.method is None or call.has_spread:
        return
    for param, arg in zip(call.method.member.params or (), call.args, strict=False):
        if param.name == "texture" or (param.name == "key" and _takes_texture(call)):
            yield arg
    if call.name in ("createMultiple", "createFromConfig") and call.args:
        key = analysis.option(call.args[0], "key")
        yield from [key] if key is not None else []


def _takes_texture(call: Call) -> bool:
    if call.name in ("generateFrameNumbers", "generateFrameNames"):
        return True
    if call.name in ("create", "setTexture", "get", "getFirstDead", "getFirstAlive"):
        return call.owner.startswith(("Phaser.GameObjects", "Phaser.Physics"))
    return call.owner.endswith(("Arcade.Factory", "Matter.Factory"))


def _unknown(node: Node, what: str, key: str, keys: Keys) -> Finding:
    close = nearest(key, sorted(keys.names))
    hint = f"; did you mean '{close[0]}'?" if close else ""
    fixes = (replacing(node, f"'{close[0]}'", safe=False),) if close and node.kind == "string" else ()
    return Finding(node, f"Nothing makes a {what} '{key}'{hint}", fixes)


@rule(
    "PH302",
    "unknown-animation",
    Severity.WARNING,
    why="Nothing in the file creates an animation of this key; play() then only warns on the console.",
    bad="const hero = this.add.sprite(100, 100, '__WHITE');\nhero.play('walk');",
    good="""this.anims.create({ key: 'walk', frames: [{ key: '__WHITE' }], frameRate: 8 });
const hero = this.add.sprite(100, 100, '__WHITE');
hero.play('walk');""",
)
def unknown_animation(analysis: Analysis) -> Iterator[Finding]:
    keys = resources(analysis).animations
    if not analysis.standalone or keys.opaque:
        return
    for call in analysis.calls_to("play", "playReverse", "chain", "playAfterDelay", "playAfterRepeat"):
        if not call.args or not (call.owner.endswith("Sprite") or call.owner.startswith("Phaser.Animations")):
            continue
        key = analysis.text_value(call.args[0])
        if key and key not in keys.names:
            yield _unknown(call.args[0], "animation", key, keys)


@rule(
    "PH303",
    "unknown-sound",
    Severity.ERROR,
    why="Nothing in the file loads a sound of this key; playing it throws.",
    bad="this.sound.play('jump');",
    good="""this.load.audio('jump', 'data:audio/wav;base64,AAAA');
this.load.once('complete', () => this.sound.play('jump'));
this.load.start();""",
)
def unknown_sound(analysis: Analysis) -> Iterator[Finding]:
    keys = resources(analysis).sounds
    if not analysis.standalone or keys.opaque:
        return
    for call in analysis.calls_to("play", "add", "addAudioSprite", "playAudioSprite"):
        if call.owner.startswith("Phaser.Sound.") and call.owner.endswith("Manager") and call.args:
            key = analysis.text_value(call.args[0])
            if key and key not in keys.names:
                yield _unknown(call.args[0], "sound", key, keys)


@rule(
    "PH304",
    "unknown-scene",
    Severity.ERROR,
    why="No scene of the game has this key, so starting it does nothing.",
    bad="this.scene.start('GameOver');",
    good="this.scene.restart();",
)
def unknown_scene(analysis: Analysis) -> Iterator[Finding]:
    keys = resources(analysis).scenes
    if not analysis.standalone or keys.opaque:
        return
    for call in analysis.calls_to(*sorted(_SCENE_CALLS)):
        if call.owner not in ("Phaser.Scenes.ScenePlugin", "Phaser.Scenes.SceneManager") or not call.args:
            continue
        key = analysis.text_value(call.args[0])
        if key and key not in keys.names and key != "default":
            yield _unknown(call.args[0], "scene", key, keys)


@rule(
    "PH310",
    "external-asset",
    Severity.WARNING,
    why="""The file is not part of the scene. Scenes here bring everything with them: draw with shapes, or make
    textures with graphics.generateTexture; data: URLs are fine.""",
    bad="this.load.image('hero', 'assets/hero.png');\nthis.load.start();",
    good="this.make.graphics({}, false).fillStyle(0xff0000).fillRect(0, 0, 32, 32).generateTexture('hero', 32, 32);",
)
def external_asset(analysis: Analysis) -> Iterator[Finding]:
    names = set(analysis.api.member_names(LOADER))
    for call in analysis.calls_where(_is_of_loader):
        if not call.args or call.name not in names:
            continue
        params = call.method.member.params if call.method is not None and call.method.member.params else ()
        if len(params) < 2 or params[0].name != "key" or "rl" not in params[1].name.lower():
            continue
        url = _url(analysis, call)
        if url is not None and not url.startswith(("data:", "blob:")):
            yield Finding(call.node, f"'{url}' is a file of its own, which this scene does not bring")


def _is_of_loader(analysis: Analysis, call: Call) -> bool:
    return call.owner == LOADER


def _url(analysis: Analysis, call: Call) -> str | None:
    first = analysis.value(call.args[0])
    if first is not None and first.kind == "object":
        return analysis.text_value(analysis.option(first, "url"))
    if len(call.args) > 1:
        value = analysis.value(call.args[1])
        if value is not None and value.kind == "array" and value.children:
            value = value.children[0]
        return analysis.text_value(value) or (value.text if value is not None and _is_path(analysis, value) else None)
    key = analysis.text_value(call.args[0])
    return f"{key}.png" if key else None


def _is_path(analysis: Analysis, value: Node) -> bool:
    """A text that is put together and starts like a path."""
    return analysis.table.type_of(value) == STRING and value.text.strip("'\"`").startswith(
        ("assets", "http", "./", "img", "/")
    )


@rule(
    "PH311",
    "load-outside-preload",
    Severity.WARNING,
    why="""Outside of preload the loader does not start by itself: call this.load.start() and use the file only when
    'complete' has come.""",
    bad="this.load.image('dot', 'data:image/png;base64,AAAA');",
    good="""this.load.image('dot', 'data:image/png;base64,AAAA');
this.load.once('complete', () => this.add.image(9, 9, 'dot'));
this.load.start();""",
)
def load_outside_preload(analysis: Analysis) -> Iterator[Finding]:
    if any(call.owner == LOADER for call in analysis.calls_to("start")):
        return
    for call in analysis.calls_where(_is_of_loader):
        params = call.method.member.params if call.method is not None else None
        if params and params[0].name == "key" and _role(analysis, call.node) in ("create", "update"):
            yield Finding(
                call.node, f"load.{call.name} in {_role(analysis, call.node)}() loads nothing without this.load.start()"
            )


def _role(analysis: Analysis, node: Node) -> str | None:
    function = enclosing_function(node)
    if function is None:
        return None
    if function in analysis.table.scenes.functions:
        name = function.field("name")
        return name.text if name is not None else analysis.table.scenes.functions[function]
    owner = function.parent.parent if function.parent is not None else None
    return key_name(function) if owner in analysis.table.scenes.classes else None
