"""PH010 to PH019: whether the file makes a game, and whether the game gets its scenes."""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser.analysis import Analysis, Call
from phaser_copilot.phaser.diagnostic import Position, Range, Severity
from phaser_copilot.phaser.edits import inserting, replacing
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.rules.api_use import lacks
from phaser_copilot.phaser.scenes import ROLES
from phaser_copilot.phaser.syntax import Node, entry, is_closed, pairs

_TOP = Range(Position(0, 0), Position(0, 0))


@rule(
    "PH010",
    "no-game",
    Severity.ERROR,
    why="Nothing makes a Phaser.Game, so the page stays empty however good the scene is.",
    bad="""class Main extends Phaser.Scene {
  create() {
    this.add.circle(100, 100, 20, 0xff0000);
  }
}
// new Phaser.Game is missing""",
    good="""class Main extends Phaser.Scene {
  create() {
    this.add.circle(100, 100, 20, 0xff0000);
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });""",
)
def no_game(analysis: Analysis) -> Iterator[Finding]:
    document = analysis.document
    if not analysis.standalone or analysis.shares_globals or document.is_module or analysis.table.scenes.games:
        return
    if not any(use.name == "Game" for use in analysis.uses):
        yield Finding(_TOP, "Nothing makes a game: 'new Phaser.Game(config)' is missing")


@rule(
    "PH011",
    "no-scene",
    Severity.ERROR,
    why="""The game is given no scene, so it runs and shows nothing. Scenes stand under the key `scene` of the
    config, or are added later with game.scene.add.""",
    bad="""const scene = { create() { this.add.circle(100, 100, 20, 0xff0000); } };
new Phaser.Game({ width: 400, height: 300 });""",
    good="""const scene = { create() { this.add.circle(100, 100, 20, 0xff0000); } };
new Phaser.Game({ width: 400, height: 300, scene });""",
)
def no_scene(analysis: Analysis) -> Iterator[Finding]:
    if not analysis.standalone or analysis.calls_where(_is_about_scenes):
        return
    for game in analysis.table.scenes.games:
        if game.config is None or not is_closed(game.config) or entry(game.config, "scene") is not None:
            continue
        for name, key, _ in pairs(game.config):
            if name in ("scenes", "Scene", "state"):
                fixes = (replacing(key, "scene"),)
                yield Finding(key, f"The game gets no scene: the key is 'scene', not '{name}'", fixes)
                return
        yield Finding(game.config, "The game gets no scene: its config has no key 'scene'")


def _is_about_scenes(analysis: Analysis, call: Call) -> bool:
    return call.node.text.startswith(("game.scene", "this.scene"))


@rule(
    "PH012",
    "scene-unused",
    Severity.WARNING,
    why="A scene class that no game is given and that nothing refers to never runs.",
    bad="""class Menu extends Phaser.Scene {
  constructor() { super('Menu'); }
}
class Main extends Phaser.Scene {
  constructor() { super('Main'); }
}
new Phaser.Game({ width: 400, height: 300, scene: [Main] });""",
    good="""class Menu extends Phaser.Scene {
  constructor() { super('Menu'); }
}
class Main extends Phaser.Scene {
  constructor() { super('Main'); }
}
new Phaser.Game({ width: 400, height: 300, scene: [Menu, Main] });""",
)
def scene_unused(analysis: Analysis) -> Iterator[Finding]:
    if analysis.document.is_module or not analysis.table.scenes.games:
        return
    for node in analysis.table.scenes.classes:
        name = node.field("name")
        binding = analysis.table.scopes.binding(name) if name is not None else None
        if name is not None and binding is not None and not binding.references:
            yield Finding(name, f"No game is given the scene '{name.text}'")


@rule(
    "PH013",
    "lifecycle-unused",
    Severity.WARNING,
    why="""A function named like a part of a scene (preload, create, update) that the scene's object does not
    mention is never called.""",
    bad="""function create() { this.ball = this.add.circle(100, 100, 20, 0xff0000); }
function update() { this.ball.x += 1; }
new Phaser.Game({ width: 400, height: 300, scene: { create: create } });""",
    good="""function create() { this.ball = this.add.circle(100, 100, 20, 0xff0000); }
function update() { this.ball.x += 1; }
new Phaser.Game({ width: 400, height: 300, scene: { create: create, update: update } });""",
)
def lifecycle_unused(analysis: Analysis) -> Iterator[Finding]:
    scenes = analysis.table.scenes
    if not scenes.games or not scenes.objects or scenes.opaque:
        return
    for role in ROLES:
        binding = analysis.table.scopes.top.names.get(role)
        if binding is None or binding.kind != "function" or binding.references:
            continue
        yield Finding(
            binding.node,
            f"The scene never calls '{role}': its object does not mention it",
            _adding(scenes.objects, role),
        )


def _adding(objects: set[Node], role: str) -> tuple:  # type: ignore[type-arg]
    if len(objects) != 1:
        return ()
    scene = next(iter(objects))
    if not scene.children or entry(scene, role) is not None:
        return ()
    return (inserting(scene.children[-1], f", {role}", f"Add '{role}' to the scene", after=True),)


@rule(
    "PH014",
    "helper-not-on-scene",
    Severity.ERROR,
    why="""Of an object that is given as a scene, Phaser takes init, preload, create and update only; other functions
    of the object are not methods of the scene. Put them under `extend`, or write a class.""",
    bad="""new Phaser.Game({
  width: 400, height: 300,
  scene: {
    create() { this.drawBall(); },
    drawBall() { this.add.circle(100, 100, 20, 0xff0000); },
  },
});""",
    good="""new Phaser.Game({
  width: 400, height: 300,
  scene: {
    create() { this.drawBall(); },
    extend: { drawBall() { this.add.circle(100, 100, 20, 0xff0000); } },
  },
});""",
)
def helper_not_on_scene(analysis: Analysis) -> Iterator[Finding]:
    helpers = {name for scene in analysis.table.scenes.objects for name, _, _ in pairs(scene)}
    for use in analysis.uses_where(lacks):
        if use.name in helpers and use.target.kind == "this":
            yield Finding(
                use.name_node, f"'{use.name}' is not on the scene: Phaser ignores other functions of a scene's object"
            )
