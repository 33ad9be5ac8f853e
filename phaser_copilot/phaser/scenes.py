"""Where a file makes its game, and which of its classes, objects and functions are scenes."""

from __future__ import annotations

from dataclasses import dataclass, field

from phaser_copilot.phaser.scopes import Scopes
from phaser_copilot.phaser.syntax import (
    CLASSES,
    FUNCTIONS,
    Document,
    Node,
    Part,
    arguments,
    entry,
    is_closed,
    pairs,
    unwrap,
)

ROLES = ("init", "preload", "create", "update")
_SCENE_NAMES = ("Phaser.Scene", "Scene")


@dataclass(eq=False)
class Game:
    """A ``new Phaser.Game(config)``; `config` is its object literal, if that can be seen."""

    node: Node
    config: Node | None


@dataclass(eq=False)
class Scenes:
    """The games and scenes of a file.

    Attributes
    ----------
    games
        In the order of the source.
    classes
        Classes that extend Phaser.Scene, also through each other.
    objects
        Object literals that are given to a game as scenes.
    functions
        Functions that a game calls with a function-style scene as `this`, and their roles.
    listed
        Scene classes that a game is given, or that are added later.
    opaque
        Some scene is given in a way that cannot be followed.
    """

    games: list[Game] = field(default_factory=list)
    classes: set[Node] = field(default_factory=set)
    objects: set[Node] = field(default_factory=set)
    functions: dict[Node, str] = field(default_factory=dict)
    listed: set[Node] = field(default_factory=set)
    opaque: bool = False

    def roles(self, without: set[Part]) -> tuple[dict[Node, str], set[Node]]:
        """Functions and classes of scenes outside of some parts of the tree."""
        functions = {node: role for node, role in self.functions.items() if node.part not in without}
        return functions, {node for node in self.classes if node.part not in without}


def find_scenes(document: Document, scopes: Scopes) -> Scenes:
    """Find the games and scenes of a document."""
    return _Finder(document, scopes).find()


def resolve_value(node: Node, scopes: Scopes) -> Node | None:
    """Follow a name to the one literal, function or class that it stands for."""
    seen = 0
    node = unwrap(node)
    while node.kind in ("identifier", "shorthand_property_identifier") and seen < 5:
        binding = scopes.binding(node)
        if binding is None or len(binding.sources) != 1 or binding.sources[0] is None:
            return None
        node = unwrap(binding.sources[0])
        seen += 1
    return node


class _Finder:
    def __init__(self, document: Document, scopes: Scopes) -> None:
        self.document = document
        self.scopes = scopes
        self.scenes = Scenes()

    def find(self) -> Scenes:
        self._find_classes()
        for node in self.document.by_kind["new_expression"]:
            if (callee := node.field("constructor")) is not None and callee.text in ("Phaser.Game", "Game"):
                self._add_game(node, callee)
        for part in self.document.parts:
            for scene in part.fact(_added_scenes):
                self._add_scene(scene)
        if not self.scenes.games:
            self._guess()
        return self.scenes

    def _find_classes(self) -> None:
        classes = [node for kind in CLASSES for node in self.document.by_kind[kind]]
        for _ in range(4):
            for node in classes:
                base = superclass(node)
                if base is None:
                    continue
                parent = resolve_value(base, self.scopes) if base.kind == "identifier" else None
                if parent in self.scenes.classes or (base.text in _SCENE_NAMES and parent is None):
                    self.scenes.classes.add(node)

    def _add_game(self, node: Node, callee: Node) -> None:
        if callee.text == "Game" and getattr(self.scopes.binding(callee), "kind", "") != "import":
            return
        values = arguments(node)
        config = resolve_value(values[0], self.scopes) if values else None
        if config is not None and config.kind != "object":
            config = None
        self.scenes.games.append(Game(node, config))
        if config is None:
            self.scenes.opaque = self.scenes.opaque or bool(values)
            return
        scene = entry(config, "scene")
        if scene is not None:
            self._add_scene(scene)
        elif not is_closed(config):
            self.scenes.opaque = True

    def _guess(self) -> None:
        """Without a game, take what looks like a scene for one."""
        for pair in self.document.by_kind["pair"]:
            if pair.fields["key"].text == "scene" and "value" in pair.fields:
                self._add_scene(pair.fields["value"])
        for name in ROLES:
            binding = self.scopes.top.names.get(name)
            if binding is not None and binding.node.parent is not None and binding.node.parent.kind in FUNCTIONS:
                self.scenes.functions[binding.node.parent] = name

    def _add_scene(self, value: Node) -> None:
        node = resolve_value(value, self.scopes)
        if node is None:
            self.scenes.opaque = True
        elif node.kind == "array":
            for child in node.children:
                if child.kind != "comment":
                    self._add_scene(child)
        elif node.kind == "object":
            self._add_object(node)
        elif node.kind in CLASSES:
            self.scenes.listed.add(node)
        elif node.kind in FUNCTIONS:
            self.scenes.functions[node] = "create"
        elif node.kind == "new_expression":
            self._add_instance(node)
        else:
            self.scenes.opaque = True

    def _add_instance(self, node: Node) -> None:
        """``scene: new Main()``."""
        callee = node.field("constructor")
        target = resolve_value(callee, self.scopes) if callee is not None else None
        if target is not None and target.kind in CLASSES:
            self.scenes.listed.add(target)
        else:
            self.scenes.opaque = True

    def _add_object(self, node: Node) -> None:
        self.scenes.objects.add(node)
        for name, _, value in pairs(node):
            if name == "extend":
                extension = resolve_value(value, self.scopes)
                for inner, _, function in pairs(extension) if extension is not None else ():
                    self._add_function(inner, function)
            elif name in ROLES:
                self._add_function(name, value)

    def _add_function(self, role: str, value: Node) -> None:
        function = resolve_value(value, self.scopes)
        if function is not None and function.kind in FUNCTIONS and function.kind != "arrow_function":
            self.scenes.functions[function] = role


def _added_scenes(part: Part) -> list[Node]:
    """What is given to ``scene.add`` after the key."""
    calls = [(node.field("function"), arguments(node)) for node in part.by_kind.get("call_expression", ())]
    return [
        values[1]
        for callee, values in calls
        if len(values) > 1 and callee is not None and callee.kind == "member_expression"
        if callee.text.endswith("scene.add")
    ]


def superclass(node: Node) -> Node | None:
    """The expression after ``extends``."""
    for child in node.children:
        if child.kind != "class_heritage":
            continue
        for inner in child.walk():
            if inner.kind in ("identifier", "member_expression"):
                return inner
    return None
