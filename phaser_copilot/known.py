"""Scenes of the corpus that are what a task asks for: they come at once, and are known to run.

A small model that is shown a scene and asked for the same scene makes mistakes in copying it. Where a task is about
nothing that a scene is not about, and every particular that it names (a number, a colour, a key, a text) is in the
scene or can be turned into it, the scene itself is the better answer. ``benchmarks/retrieval.py`` measures how often
that is right.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from phaser_copilot import concepts, expect, retrieve
from phaser_copilot.corpus import Scene, Value, Variant, value
from phaser_copilot.task import WORDS, Lang, Task

if TYPE_CHECKING:
    from phaser_copilot.retrieve import Index
    from phaser_copilot.settings import Settings

LOOKED_AT = 4
"""So many of the nearest scenes are looked at."""
ABOUT = 0.5
"""Least sum of two shares, rare words weighing more in both: how much of a task its scene is about, and how like it is
to one of the scene's wordings, as a scene that does much more is another one."""
SURE = 1.2
"""With this sum a scene is taken, whatever others there are."""
AHEAD, KIN = 1.15, 0.3
"""Else it has to be so many times nearer than any other scene that is not so like it: where several different ones are
about as near, none of them is what was asked for."""
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


class _Near(NamedTuple):
    """A scene near a task, turned to it: its score among all scenes, and how much it is about the task."""

    scene: Scene
    variant: Variant
    score: float
    about: float


def choose(task: Task, index: Index) -> tuple[Scene, Variant] | None:
    """The scene of an index that is what a task asks for, with its knobs turned to it; None where there is none."""
    text, near = task.description, list[_Near]()
    for score, entry in index.search(text, LOOKED_AT):
        variant = turn(entry.scene, task)
        if not any(lacking(task, variant)):
            about = index.coverage(text, entry) + _alike(index, (text,), _wordings(variant))
            near.append(_Near(entry.scene, variant, score, about))
    if not near:
        return None
    first, *others = near
    best = max(near, key=lambda each: each.about)
    if best.about >= SURE:
        return best[:2]
    alone = all(first.score >= AHEAD * other.score or _kin(index, first.variant, other.variant) for other in others)
    return first[:2] if first.about >= ABOUT and alone else None


def _kin(index: Index, one: Variant, other: Variant) -> bool:
    return _alike(index, _wordings(one), _wordings(other)) >= KIN


def _wordings(variant: Variant) -> tuple[str, ...]:
    return tuple(wording for lang in Lang for wording in variant.tasks[lang])


def _alike(index: Index, some: Sequence[str], others: Sequence[str]) -> float:
    """The likeness of the two that are most alike."""
    return max(index.likeness(one, other) for one in some for other in others)


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
    yield from (set(retrieve.words(text)) & concepts.THINGS) - set(retrieve.words(said))


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
