"""How numbers of an evaluation are written for people."""

from __future__ import annotations

from collections.abc import Sequence

from phaser_copilot.evaluate.compare import Row
from phaser_copilot.evaluate.records import MEASURES
from phaser_copilot.evaluate.stats import Difference, Estimate

TITLES = {
    "format": "whole format",
    "static": "no static error",
    "loads": "loads",
    "runs": "runs clean",
    "behaves": "does what was asked",
    "rubric": "rubric, of 100",
    "seconds": "seconds a scene",
    "tokens": "tokens a scene",
}
NAMES = {"en": "English", "zh": "Chinese", "lang": "language"}
"""Kinds of tasks, where their own name is not the word for it."""


def percent(estimate: Estimate) -> str:
    """A share with its interval: ``45 % (34–56)``."""
    return f"{100 * estimate.value:.0f} % ({100 * estimate.low:.0f}–{100 * estimate.high:.0f})"


def number(estimate: Estimate) -> str:
    """A mean with its interval: ``12.3 (10.1–15.0)``."""
    places = 0 if estimate.value >= 100 else 1
    return f"{estimate.value:.{places}f} ({estimate.low:.{places}f}–{estimate.high:.{places}f})"


def row(name: str, found: Row) -> tuple[str, str, str, str, str]:
    """A line of a comparison: its title, A, B, the difference with its interval, and p."""
    points = name in MEASURES
    scale, unit = (100, " %") if points else (1, "")
    a, b = (f"{scale * value:.{0 if points else 1}f}{unit}" for value in (found.a, found.b))
    return TITLES[name], a, b, difference(found.difference, points=points), chance(found.difference.p)


def difference(found: Difference, *, points: bool) -> str:
    """A difference with its interval: ``+12 (3 to 21)``, in percentage points for shares."""
    scale, places = (100, 0) if points else (1, 1)
    value, low, high = (scale * number for number in (found.value, found.low, found.high))
    return f"{value:+.{places}f} ({low:.{places}f} to {high:.{places}f})".replace("-0 ", "0 ")


def chance(p: float) -> str:
    """A p value: ``0.012``, ``< 0.001``."""
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def megabytes(size: int | None) -> str:
    """A file's size in MB of a million bytes; a dash where there is no file."""
    return f"{size / 1e6:.0f} MB" if size else "–"


def sample(tasks: int, total: int) -> str:
    """How many tasks a number is about: ``80 tasks``, ``16 of 80 tasks``."""
    return f"{tasks} tasks" if tasks == total else f"{tasks} of {total} tasks"


def listed(names: Sequence[str]) -> str:
    """Names in a row; a dash for none."""
    return ", ".join(names) or "–"
