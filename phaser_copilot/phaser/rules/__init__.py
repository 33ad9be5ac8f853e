"""The rules of the static check.

A rule is a function that looks at an `Analysis` and yields findings; the decorator `rule` registers it together
with its code, its explanation and two examples. ``docs/rules.md`` and a test are made from the same registry.

Codes: ``PH0xx`` syntax and structure, ``PH1xx`` use of the API, ``PH2xx`` config objects, ``PH3xx`` keys and assets,
``PH4xx`` leftovers of other versions, ``PH5xx`` mistakes that stay silent.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.diagnostic import Fix, Range, Severity
from phaser_copilot.phaser.syntax import Node

MODULES = (
    "syntax",
    "structure",
    "api_use",
    "configs",
    "keyboard",
    "keys",
    "legacy",
    "legacy_members",
    "legacy_versions",
    "scene_context",
    "silent",
)


@dataclass(frozen=True)
class Finding:
    """What a rule found.

    Attributes
    ----------
    where
        The node, or the range, to point at.
    message
        One sentence without a full stop.
    fixes
        Best first.
    severity
        When it differs from the rule's.
    """

    where: Node | Range
    message: str
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None


Finder = Callable[[Analysis], Iterable[Finding]]


@dataclass(frozen=True)
class Rule:
    """A rule with its documentation; `bad` and `good` are bodies of ``create()`` or whole games."""

    code: str
    name: str
    severity: Severity
    why: str
    bad: str
    good: str
    find: Finder


_RULES: dict[str, Rule] = {}


def rule(code: str, name: str, severity: Severity, *, why: str, bad: str, good: str) -> Callable[[Finder], Finder]:
    """Register a function as a rule."""

    def register(find: Finder) -> Finder:
        if code in _RULES:
            raise ValueError(f"{code} is registered twice")
        _RULES[code] = Rule(code, name, severity, " ".join(why.split()), bad.strip("\n"), good.strip("\n"), find)
        return find

    return register


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes."""
    for module in MODULES:
        importlib.import_module(f"{__name__}.{module}")
    return tuple(_RULES[code] for code in sorted(_RULES))


def run(analysis: Analysis, rules: Iterable[Rule]) -> Iterator[tuple[Rule, Finding]]:
    """Yield what the rules find."""
    for each in rules:
        for finding in each.find(analysis):
            yield each, finding


def as_game(example: str) -> str:
    """Make a whole game of a rule's example."""
    if "Phaser.Game" in example:
        return example
    body = "\n".join(f"  {line}" for line in example.splitlines())
    return (
        f"function create() {{\n{body}\n}}\n\n"
        "new Phaser.Game({ width: 800, height: 600, physics: { default: 'arcade' }, scene: { create } });\n"
    )
