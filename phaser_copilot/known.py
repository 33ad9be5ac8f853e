"""Scenes of the corpus that are what a task asks for: they come at once, and are known to run.

A small model that is shown a scene and asked for the same scene makes mistakes in copying it. Where a task is about
nothing that a scene is not about, and every particular that it names (a number, a colour, a key, a text) is in the
scene or can be turned into it, the scene itself is the better answer. ``benchmarks/retrieval.py`` measures how often
that is right.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phaser_copilot import concepts, expect, retrieve
from phaser_copilot.corpus import Scene, Value, Variant, value
from phaser_copilot.task import WORDS, Lang, Task
from phaser_copilot.words import words

if TYPE_CHECKING:
    from phaser_copilot.retrieve import Index
    from phaser_copilot.settings import Settings

LOOKED_AT = 4
"""So many of the nearest scenes are looked at."""
ABOUT = 1.1
"""Least sum of two measures: how much of a task its scene is about, rare words weighing more, and how near it is in
meaning to one of the scene's wordings, as a scene that does much more is another one."""
AHEAD, KIN = 1.1, 0.7
"""It has to be so many times nearer than any other scene that is not so near to it in meaning: where several different
ones are about as near, none of them is what was asked for."""
STRETCH = 3
"""A number may be so many times larger or smaller than those that the scene was tried with."""


@dataclass(frozen=True)
class Known:
    """A scene of the corpus, by name, and the whole answer that it is."""

    name: str
    answer: str


def matching(task: Task, settings: Settings, *, fair: bool = False) -> list[Known]:
    """The scene that is what a task asks for; none where there is none, or that is turned off.

    Parameters
    ----------
    fair
        Scenes that resemble a task of the benchmark are left out: this is a measurement.
    """
    if not settings.reuse or task.constraints != WORDS[task.lang].default_constraints:
        return []
    found = choose(task, retrieve.index(fair))
    return [_known(task, *found)] if found else []


def choose(task: Task, index: Index) -> tuple[Scene, Variant] | None:
    """The scene of an index that is what a task asks for, with its knobs turned to it; None where there is none."""
    text = task.description
    turned = ((found, turn(found.entry.scene, task)) for found in index.search(text, LOOKED_AT))
    fitting = [(found, variant) for found, variant in turned if not any(lacking(task, variant))]
    if not fitting:
        return None
    (best, variant), *others = fitting
    about = index.coverage(text, best.entry) + best.near
    alone = all(
        best.score >= AHEAD * other.score or index.kinship(best.entry, other.entry) >= KIN for other, _ in others
    )
    return (best.entry.scene, variant) if about >= ABOUT and alone else None


def nearest(task: Task, settings: Settings, *, fair: bool = False) -> list[Known]:
    """The one scene that is nearest to a task, however far that is; none where there is nothing near."""
    found = retrieve.search(task.description, 1, fair=fair) if settings.reuse else []
    return [_known(task, entry.scene, turn(entry.scene, task)) for entry in found]


def _known(task: Task, scene: Scene, variant: Variant) -> Known:
    return Known(scene.name, retrieve.answer(scene, variant, task.lang))


# What a task names, and whether a scene has it

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_COUNTED = dict(
    zip(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), range(2, 11), strict=True)
)
_LETTER = re.compile(r"(?<![A-Za-z])[B-HJ-Z](?![A-Za-z'])")
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])")


def lacking(task: Task, variant: Variant) -> Iterator[str]:
    """Yield what a task names that a scene does not have."""
    text = task.description
    said = " ".join(
        words for lang in Lang for words in (*variant.tasks[lang], variant.plans[lang].req, *variant.plans[lang].steps)
    )
    everything = f"{said}\n{variant.code}"
    numbers = set(_numbers(everything))
    yield from (f"{number:g}" for number in _numbers(text) if not {number, 1000 * number} & numbers)
    yield from set(expect.colours(text)) - set(expect.colours(said)) - set(_colours(variant.code))
    yield from (key for key in _LETTER.findall(text) if not re.search(rf"(?<![A-Za-z]){key}(?![A-Za-z])", everything))
    shown = (*_CAPITALS.findall(text), *expect.quoted(text))
    yield from (word for word in shown if word.lower() not in everything.lower())
    yield from (set(words(text)) & concepts.THINGS) - set(words(said))


def _numbers(text: str) -> Iterator[float]:
    yield from map(float, _NUMBER.findall(text))
    yield from (float(_COUNTED[word]) for word in re.findall(r"[a-z]+", text.lower()) if word in _COUNTED)


def _colours(code: str) -> Iterator[str]:
    """Yield the names of the colours that stand in a code as numbers."""
    for red, green, blue in re.findall(r"(?:0x|#)([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})\b", code):
        hue, light, saturation = colorsys.rgb_to_hls(*(int(part, 16) / 255 for part in (red, green, blue)))
        if saturation * min(light, 1 - light) < 0.1:
            yield from ("white",) * (light > 0.9)
        else:
            yield next(name for most, name in _HUES if 360 * hue <= most)


_HUES = (
    (15, "red"),
    (42, "orange"),
    (70, "yellow"),
    (170, "green"),
    (255, "blue"),
    (290, "purple"),
    (340, "pink"),
    (360, "red"),
)
"""Colours by the last degree of hue that people call so."""


# Turning knobs to the words of a task


def turn(scene: Scene, task: Task) -> Variant:
    """The scene as a task wants it, as far as its knobs go."""
    pairs = ((name, _wanted(scene, name, values, task)) for name, values in scene.knobs.items())
    return scene.turn({name: found for name, found in pairs if found})


def _wanted(scene: Scene, name: str, values: list[Value], task: Task) -> Value | None:
    text = task.description
    spec = scene.header["knobs"][name]
    if isinstance(spec, Mapping) and all(isinstance(each.value, int | float) for each in values):
        number = _number_for(name, scene, task)
        small, large = min(each.value for each in values) / STRETCH, max(each.value for each in values) * STRETCH
        return value(spec["code"], number) if number is not None and small <= number <= large else None
    named = [each for each in values if any(_names(words, text) for words in each.words.values())]
    if named:
        return max(named, key=lambda each: len(each.words[task.lang]))
    return _text_for(values, text)


def _names(words: str, text: str) -> bool:
    if words[:1] > "\u3000":
        return words in text
    return bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE))


def _number_for(name: str, scene: Scene, task: Task) -> int | float | None:
    """The number in a task that stands where a wording of the scene has a knob: before the same word."""
    for wording in scene.header["tasks"][task.lang]:
        for unit in re.findall(rf"\{{{name}\}}[- ]*([A-Za-z]+|[\u4e00-\u9fff])", wording):
            for scale, word in (1, unit), *((1000, word) for word in _SECONDS.get(unit, ())):
                if found := re.search(rf"(\d+(?:\.\d+)?)[- ]*{word}(?![a-z])", task.description, re.IGNORECASE):
                    number = scale * float(found[1])
                    return int(number) if number.is_integer() else number
    return None


_SECONDS: dict[str, tuple[str, ...]] = dict.fromkeys(("milliseconds", "ms"), ("seconds?", "s"))
_SECONDS["毫"] = ("秒",)


def _text_for(values: list[Value], text: str) -> Value | None:
    """The text that a task wants shown, for a knob that is one."""
    is_text = all(each.code == f"'{each.value}'" == f"'{each.words[Lang.EN]}'" for each in values)
    wanted = [*expect.quoted(text), *(" ".join(_CAPITALS.findall(text)).split("\n") if _CAPITALS.search(text) else ())]
    if not is_text or not wanted or re.search(r"['\\]", wanted[0]):
        return None
    return Value(f"'{wanted[0]}'", wanted[0], dict.fromkeys(Lang, wanted[0]))
