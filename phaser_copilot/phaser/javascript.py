"""Names that JavaScript and browsers provide: globals, and members of numbers, strings, arrays and functions."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

# Provided by Phaser's own file, by module loaders, or inside functions.
_MORE_GLOBALS = frozenset({"Phaser", "arguments", "require", "module", "exports", "define", "process", "global"})


@cache
def _data() -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    text = resources.files("phaser_copilot.phaser").joinpath("browser_names.json").read_text(encoding="utf-8")
    data = json.loads(text)
    return frozenset(data["globals"]), {kind: frozenset(names) for kind, names in data["members"].items()}


def is_global(name: str) -> bool:
    """Tell whether a page can use a name without declaring it."""
    return name in _MORE_GLOBALS or name in _data()[0]


@cache
def builtin_members(kind: str) -> frozenset[str]:
    """Names of the members of a built-in; `kind` is ``number``, ``string``, ``boolean``, ``array`` or ``function``."""
    members = _data()[1]
    more = frozenset({"prototype"}) if kind == "function" else frozenset()
    return members[kind] | members["object"] | more
