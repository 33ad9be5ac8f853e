"""Rows: what a model is trained on, one task and its answer each, exactly as serving asks and parses."""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple

from phaser_copilot import answer
from phaser_copilot.corpus import Plan
from phaser_copilot.phaser.library import VERSION
from phaser_copilot.prompt import INSTRUCTIONS
from phaser_copilot.task import Lang, Task
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.verdicts import VALIDATOR

Kind = Literal["scene", "edit", "repair"]
KINDS: tuple[Kind, ...] = ("scene", "edit", "repair")
EXPLICIT = 0.2
"""Share of the scene rows that name the APIs and the true difficulty, as a user may with ``--api``; all others have
what serving finds by itself in the words."""


@dataclass(frozen=True)
class Row:
    """One line of a data set; the fields are the tutorial's."""

    instruction: str
    input: str
    output: str
    metadata: dict[str, Any]
    history: list[list[str]] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Bytes of what a model reads and writes."""
        earlier = "".join(text for turn in self.history for text in turn)
        return len(f"{earlier}{self.instruction}{self.input}{self.output}".encode())

    def to_json(self) -> str:
        """The row as a line of JSON."""
        values = asdict(self)
        if not self.history:
            del values["history"]
        return json.dumps(values, ensure_ascii=False)


def make(sample: Sample, kind: Kind, lang: Lang, input_: str, plan: Plan, *, prompt_id: str, quality: float) -> Row:
    """Make a row that asks with `input_` for a sample's scene.

    Parameters
    ----------
    plan
        Stands before the code in the answer.
    prompt_id
        Names the way of asking; rows that differ only in knobs share it.
    quality
        0 to 1.
    """
    output = answer.render(plan.req, sample.apis, plan.steps, sample.code)
    digest = hashlib.sha256(f"{input_}\0{output}".encode()).hexdigest()[:12]
    return Row(
        instruction=INSTRUCTIONS[lang],
        input=input_,
        output=output,
        metadata={
            "id": f"{sample.source}_{digest}",
            "prompt_id": prompt_id,
            "source": sample.source,
            "difficulty": str(sample.difficulty),
            "modules": modules(sample.code),
            "quality_score": quality,
            "kind": kind,
            "lang": str(lang),
            "family": sample.family,
            "scene": sample.scene,
            "variant": sample.variant,
            # a text, because all rows of a data set must have the same columns
            "knobs": json.dumps(dict(sample.knobs), ensure_ascii=False, sort_keys=True),
            "licence": sample.licence,
            "generator": sample.generator,
            "verdict": sample.digest,
            "phaser": VERSION,
            "validator": VALIDATOR,
        },
    )


def scene_rows(samples: Sequence[Sample], quality: float, dice: random.Random) -> Iterator[Row]:
    """Yield the rows that ask for a scene from nothing: every wording of every variant, the most different first.

    Parameters
    ----------
    samples
        The variants of one scene.
    """
    ways = [
        _Way(lang, place, number, sample.tasks[lang][place])
        for number, sample in enumerate(samples)
        for lang in sample.tasks
        for place in range(len(sample.tasks[lang]))
    ]
    dice.shuffle(ways)
    for way in _most_different(ways):
        sample = samples[way.variant]
        task = _task(sample, way.text, explicit=dice.random() < EXPLICIT)
        if task.lang is way.lang:  # else serving would take it for the other language
            name = f"{sample.scene}/{way.lang}{way.place}"
            yield make(sample, "scene", way.lang, task.input, sample.plans[way.lang], prompt_id=name, quality=quality)


class _Way(NamedTuple):
    """One way of asking for a scene: a wording, by its place, of a variant."""

    lang: Lang
    place: int
    variant: int
    text: str


def _task(sample: Sample, text: str, *, explicit: bool) -> Task:
    if explicit:
        return Task.from_text(text, difficulty=sample.difficulty, apis=sample.apis)
    return Task.from_text(text)


def _most_different(ways: list[_Way]) -> Iterator[_Way]:
    """Order ways of asking so that each next one repeats as little as possible of those before it.

    The same words come again only at the end: they would ask for the same and be answered differently.
    """
    seen: Counter[object] = Counter()
    left = list(ways)
    while left:
        way = min(
            left, key=lambda each: (seen[each.text], seen[each[:2]], seen[each.lang, each.variant], seen[each.variant])
        )
        left.remove(way)
        seen.update([way.text, way[:2], (way.lang, way.variant), way.variant])
        yield way


def modules(code: str) -> list[str]:
    """The parts of Phaser that a scene uses, such as ``GameObjects`` and ``Input``; ``Scene`` at least."""
    from phaser_copilot.training.data.coverage import members

    owners = (owner.replace("Phaser.Types.", "Phaser.") for owner, _ in members(code))
    parts = {owner.split(".")[1] for owner in owners if owner.startswith("Phaser.") and owner.count(".") > 1}
    return ["Scene", *sorted(parts - {"Scene", "Scenes"})]
