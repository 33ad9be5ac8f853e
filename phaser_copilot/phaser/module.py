"""A scene that makes its own game, as a module with a scene class that a project can import.

Functions of a scene become methods of a class; what the game's configuration says of the scene itself (physics,
background) goes into the class's settings; the game is made by the project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from phaser_copilot.errors import BadSceneError
from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.scenes import ROLES, resolve_value
from phaser_copilot.phaser.syntax import FUNCTIONS, Node, entry, pairs, string_value, superclass_calls

_STATEMENTS = ("expression_statement", "lexical_declaration", "variable_declaration", "function_declaration")


@dataclass(frozen=True)
class Edit:
    """Replace the bytes from `start` to `end` by `text`."""

    start: int
    end: int
    text: str


def to_module(code: str, file: str = "scene.js") -> str:
    """Turn a script that makes its own game into a module that exports its scenes.

    Parameters
    ----------
    code
        JavaScript.
    file
        Name of the file that it will be in: a scene without a key of its own gets one from it, so that the scenes of a
        project have different ones, and the comment at the top shows how to import it.

    Raises
    ------
    BadSceneError
        There is not exactly one game whose configuration and scenes can be seen.
    """
    return _Converter(Analysis(code), file).convert()


class _Converter:
    def __init__(self, analysis: Analysis, file: str) -> None:
        self.key, _, extension = file.rpartition(".")
        self.module = f"./{self.key}" if extension == "ts" else f"./{file}"
        self.analysis, self.document, self.scopes = analysis, analysis.document, analysis.table.scopes
        self.scenes = analysis.table.scenes
        self.config = self._config()
        self.names: list[str] = []

    def _config(self) -> Node:
        games = self.scenes.games
        if len(games) != 1 or games[0].config is None or self.scenes.opaque or self.document.has_errors:
            raise BadSceneError(
                "The scene cannot become a module",
                why="it does not make exactly one game with a configuration that can be seen",
                fix="--format html",
            )
        return games[0].config

    def convert(self) -> str:
        edits = [self._removal(self.scenes.games[0].node), *self._config_edits()]
        if self.scenes.objects:
            text, removed = self._class_of_functions()
            edits += removed
        else:
            text = ""
            for node in sorted(self.scenes.listed, key=lambda each: each.start):
                edits += self._class_edits(node)
        body = apply(self.document.data, edits)
        body = re.sub(r"\n{3,}", "\n\n", f"{body.strip()}\n\n{text}".strip())
        return f"{self._head()}\nimport Phaser from 'phaser';\n\n{body}\n{self._tail()}"

    def _head(self) -> str:
        size = [value.text if (value := entry(self.config, side)) else "" for side in ("width", "height")]
        size = [side if side.isdigit() else default for side, default in zip(size, ("1024", "768"), strict=True)]
        scenes = self.names[0] if len(self.names) == 1 else "scenes"
        return (
            f"// import {scenes} from '{self.module}';\n"
            f"// new Phaser.Game({{ type: Phaser.AUTO, width: {size[0]}, height: {size[1]}, scene: {scenes} }});"
        )

    def _tail(self) -> str:
        if len(self.names) == 1:
            return f"\nexport default {self.names[0]};\n"
        return f"\nexport default [{', '.join(self.names)}];\n"

    # the game and its configuration

    def _removal(self, node: Node) -> Edit:
        """Remove the statement that a node stands in."""
        statement = next((each for each in (node, *node.ancestors()) if each.kind in _STATEMENTS), node)
        return Edit(statement.start, statement.end, "")

    def _config_edits(self) -> Iterator[Edit]:
        declarator = self.config.parent
        if declarator is None or declarator.kind != "variable_declarator":
            return
        name = declarator.fields["name"].text
        uses = [node for node in self.document.by_kind["identifier"] if node.text == name]
        if len(uses) <= 2:  # its declaration, and the game
            yield self._removal(declarator)
        elif (scene := entry(self.config, "scene")) is not None and scene.parent is not None:
            pair = scene if scene.kind == "shorthand_property_identifier" else scene.parent
            after = self.document.data[pair.end : pair.end + 1]
            yield Edit(pair.start, pair.end + (after == b","), "")

    def _settings(self, key: str) -> str:
        """What ``super(…)`` is given: the scene's key, and what the game's configuration says of the scene."""
        physics, background = entry(self.config, "physics"), entry(self.config, "backgroundColor")
        parts = [f"key: {key}"]
        if physics is not None and physics.kind != "shorthand_property_identifier":
            parts.append(f"physics: {_one_line(physics.text)}")
        if background is not None and background.kind != "shorthand_property_identifier":
            parts.append(f"cameras: {{ backgroundColor: {background.text} }}")
        return parts[0].removeprefix("key: ") if len(parts) == 1 else f"{{ {', '.join(parts)} }}"

    # classes

    def _class_edits(self, node: Node) -> Iterator[Edit]:
        name = node.field("name")
        if name is None:
            raise BadSceneError("The scene cannot become a module", why="its class has no name", fix="--format html")
        self.names.append(name.text)
        body = node.fields["body"]
        calls = [call for call in superclass_calls(node) if call.enclosing(FUNCTIONS) is not None]
        if not calls:
            settings = self._settings(f"'{self.key if len(self.scenes.listed) == 1 else name.text}'")
            if any(_is_constructor(child) for child in body.children):
                return
            yield Edit(body.start + 1, body.start + 1, f"\n  constructor() {{\n    super({settings});\n  }}\n")
            return
        given = calls[0].fields["arguments"]
        values = [child for child in given.children if child.kind != "comment"]
        if values and string_value(values[0]) is not None:
            key = f"'{self.key}'" if self._names_nothing_else(values[0]) else values[0].text
            yield Edit(given.start, given.end, f"({self._settings(key)})")
        elif values and values[0].kind == "object":
            present = {key for key, _, _ in pairs(values[0])}
            settings = re.sub(r"^\{ key: '', |^''$| \}$", "", self._settings("''"))
            if settings and not present & {"physics", "cameras"}:
                yield Edit(values[0].end - 1, values[0].end - 1, f", {settings} ")

    def _names_nothing_else(self, key: Node) -> bool:
        """Whether the key of the only scene is used nowhere else, so that another one will do."""
        same = [node for node in self.document.by_kind["string"] if string_value(node) == string_value(key)]
        return len(self.scenes.listed) == 1 and len(same) == 1

    # functions

    def _class_of_functions(self) -> tuple[str, list[Edit]]:
        """The class made of an object with ``preload``, ``create`` …, and the edits that take these functions away."""
        scene = next(iter(self.scenes.objects))
        key = entry(scene, "key")
        methods: list[str] = []
        edits: list[Edit] = []
        for name, _, value in pairs(scene):
            if name in ROLES:
                function = resolve_value(value, self.scopes)
                if function is None or function.kind not in FUNCTIONS:
                    raise BadSceneError("The scene cannot become a module", why=f"its {name} cannot be seen")
                methods.append(self._method(name, function))
                edits += self._function_edits(function)
        name = _class_name(self.key)
        self.names.append(name)
        settings = self._settings(key.text if key is not None and string_value(key) else f"'{self.key}'")
        constructor = f"  constructor() {{\n    super({settings});\n  }}"
        return f"class {name} extends Phaser.Scene {{\n" + "\n\n".join([constructor, *methods]) + "\n}", edits

    def _function_edits(self, function: Node) -> Iterator[Edit]:
        if function.kind == "function_declaration":
            yield Edit(function.start, function.end, "")
        elif function.parent is not None and function.parent.kind == "variable_declarator":
            yield self._removal(function.parent)

    def _method(self, name: str, function: Node) -> str:
        if function.kind == "function_declaration" and self._is_called(function):
            raise BadSceneError("The scene cannot become a module", why=f"it calls its own {name}", fix="--format html")
        parameters = function.field("parameters")
        asynchronous = "async " if "async" in function.tokens else ""
        head = f"{asynchronous}{name}{parameters.text if parameters is not None else '()'} "
        return _shifted(head, function.fields["body"], 2)

    def _is_called(self, function: Node) -> bool:
        name = function.fields["name"].text
        calls = [node.field("function") for node in self.document.by_kind["call_expression"]]
        return any(callee is not None and re.match(rf"{name}\b", callee.text) for callee in calls)


def _class_name(stem: str) -> str:
    """``coin-race`` becomes CoinRaceScene, ``scene-2`` Scene2, and ``scene`` alone MainScene."""
    words = re.findall(r"[A-Za-z0-9]+", stem)
    name = "".join(word[0].upper() + word[1:] for word in words)
    if not name[:1].isalpha() or name == "Scene":
        return "MainScene"
    return name if "Scene" in name else f"{name}Scene"


def _is_constructor(node: Node) -> bool:
    return node.kind == "method_definition" and node.fields["name"].text == "constructor"


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _shifted(head: str, body: Node, indent: int) -> str:
    """A function's body with its lines moved to an indentation; lines inside of template strings stay."""
    document = body.document
    line = document.text.splitlines()[body.range.start.line]
    move = indent - (len(line) - len(line.lstrip()))
    inside = {
        number
        for node in body.walk()
        if node.kind == "template_string"
        for number in range(node.range.start.line + 1, node.range.end.line + 1)
    }
    first = body.range.start.line
    lines = body.text.split("\n")
    moved = [
        text if not at or first + at in inside or not text.strip() else _moved(text, move)
        for at, text in enumerate(lines)
    ]
    return " " * indent + head + "\n".join(moved)


def _moved(line: str, move: int) -> str:
    return " " * move + line if move >= 0 else line[min(-move, len(line) - len(line.lstrip())) :]


def apply(data: bytes, edits: list[Edit]) -> str:
    """Make edits that do not overlap."""
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        data = data[: edit.start] + edit.text.encode() + data[edit.end :]
    return data.decode()
