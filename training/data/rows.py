"""Rows: what a model is trained on, one task and its answer each, exactly as serving asks and parses."""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from phaser_copilot.prompt import INSTRUCTIONS
from phaser_copilot.task import Difficulty, Lang, Task
from phaser_copilot.training.data.samples import Sample

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

    def to_json(self) -> str:
        """The row as a line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def make(
    sample: Sample, kind: Kind, lang: Lang, input_: str, *, prompt_id: str, difficulty: Difficulty, quality: float
) -> Row:
    """Make a row that asks with `input_` for a sample's scene.

    Parameters
    ----------
    prompt_id
        Names the way of asking; rows that differ only in knobs share it.
    difficulty
        The real one, for the metadata.
    quality
        0 to 1.
    """
    output = sample.output(lang)
    digest = hashlib.sha256(f"{input_}\0{output}".encode()).hexdigest()[:12]
    return Row(
        instruction=INSTRUCTIONS[lang],
        input=input_,
        output=output,
        metadata={
            "id": f"{sample.source}_{digest}",
            "prompt_id": prompt_id,
            "source": sample.source,
            "difficulty": str(difficulty),
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
            **_versions(),
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
        (lang, place, number)
        for number, sample in enumerate(samples)
        for lang in sample.tasks
        for place in range(len(sample.tasks[lang]))
    ]
    dice.shuffle(ways)
    for lang, place, number in _most_different(ways):
        sample = samples[number]
        task = _task(sample, lang, place, explicit=dice.random() < EXPLICIT)
        if task.lang is not lang:
            continue  # serving would take it for the other language
        yield make(
            sample,
            "scene",
            lang,
            task.input,
            prompt_id=f"{sample.scene}/{lang}{place}",
            difficulty=sample.difficulty,
            quality=quality,
        )


def _task(sample: Sample, lang: Lang, place: int, *, explicit: bool) -> Task:
    text = sample.tasks[lang][place]
    if explicit:
        return Task.from_text(text, difficulty=sample.difficulty, apis=sample.apis)
    return Task.from_text(text)


def _most_different(ways: list[tuple[Lang, int, int]]) -> Iterator[tuple[Lang, int, int]]:
    """Order ways of asking so that each next one repeats as little as possible of those before it."""
    seen: Counter[Any] = Counter()
    left = list(ways)
    while left:
        way = min(left, key=lambda each: (seen[each[:2]], seen[each[0], each[2]], seen[each[0]], seen[each[2]]))
        left.remove(way)
        lang, place, number = way
        seen.update([(lang, place), (lang, number), lang, number])
        yield way


def modules(code: str) -> list[str]:
    """The parts of Phaser that a scene uses, such as ``GameObjects`` and ``Input``; ``Scene`` at least."""
    from phaser_copilot.training.data.coverage import members

    owners = (owner.replace("Phaser.Types.", "Phaser.") for owner, _ in members(code))
    parts = {owner.split(".")[1] for owner in owners if owner.startswith("Phaser.") and owner.count(".") > 1}
    return ["Scene", *sorted(parts - {"Scene", "Scenes"})]


def _versions() -> dict[str, str]:
    from phaser_copilot.phaser.library import VERSION
    from phaser_copilot.training.data.verdicts import VALIDATOR

    return {"phaser": VERSION, "validator": VALIDATOR}
