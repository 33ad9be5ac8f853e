"""Samples: a task with the code that answers it, whoever wrote them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from phaser_copilot import answer
from phaser_copilot.corpus import Plan, Scene
from phaser_copilot.task import Difficulty, Lang

CORPUS_LICENCE = "Apache-2.0"
VARIANTS = 5
"""How many ways of turning its knobs a scene is used with, the one in its file included."""
# Not before words such as "one" and "European", "hour" and "honest"; single letters are names of keys.
_NEEDS_AN = re.compile(r"\b([Aa]) (?=[aeio][a-z])(?!one|once|eu)")
_NEEDS_A = re.compile(r"\b([Aa])n (?=[bcdfgjklmnpqrstvwxyz][a-z])")


@dataclass(frozen=True)
class Sample:
    """A task and its answer.

    Attributes
    ----------
    scene
        Where it comes from: ``family/name`` in the corpus, or the id of the request that a teacher answered. Samples
        of one scene never stand in two splits.
    variant
        Which turn of the scene's knobs it is, counted from 0.
    family, difficulty, apis
        What kind of scene it is, and the Phaser calls that matter in it.
    tasks
        Wordings by language; a language may be absent.
    plans
        The [PLAN] block by language; the same languages as in `tasks`.
    code
        The scene.
    probe
        JavaScript that tests the running scene; None when there is none.
    knobs
        Names to the values that the probe sees.
    source
        ``corpus``, ``own`` or ``distill``.
    licence
        Terms of the code, an SPDX identifier where there is one.
    generator
        Who wrote it: a model's name for a teacher's answer, else empty.
    raw
        A teacher's answer as it was written; empty for others.
    words
        Names of the knobs to how each is said in each language.
    literals
        Names of the knobs to the piece of code that each stands for.
    """

    scene: str
    variant: int
    family: str
    difficulty: Difficulty
    apis: tuple[str, ...]
    tasks: Mapping[Lang, tuple[str, ...]]
    plans: Mapping[Lang, Plan]
    code: str
    probe: str | None = None
    knobs: Mapping[str, Any] = field(default_factory=dict)
    source: str = "corpus"
    licence: str = CORPUS_LICENCE
    generator: str = ""
    raw: str = ""
    words: Mapping[str, Mapping[Lang, str]] = field(default_factory=dict)
    literals: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Unique in a collection, and good for file names and log lines."""
        return f"{self.scene}#{self.variant}"

    @property
    def digest(self) -> str:
        """Hash of all that decides how the scene runs and is judged."""
        parts = json.dumps([self.code, self.probe, dict(self.knobs)], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(parts.encode()).hexdigest()

    def output(self, lang: Lang) -> str:
        """The whole answer in a language, as the model is to write it."""
        plan = self.plans[lang]
        return answer.render(plan.req, self.apis, plan.steps, self.code)


def choices(scene: Scene, count: int = VARIANTS) -> list[dict[str, int]]:
    """Ways of turning the knobs of a scene, always the same ones.

    First comes the scene as it is, then all knobs turned at once, then each knob alone: pairs that differ in one knob
    make the samples of edits.
    """
    sizes = {name: len(values) for name, values in scene.knobs.items()}
    turns = [
        {},
        {name: 1 % size for name, size in sizes.items()},
        *({name: 1} for name, size in sizes.items() if size > 1),
        {name: 2 % size for name, size in sizes.items()},
        *({name: 2} for name, size in sizes.items() if size > 2),
    ]
    whole = [tuple(sorted({**dict.fromkeys(sizes, 0), **turn}.items())) for turn in turns]
    return [dict(turn) for turn in dict.fromkeys(whole)][:count]


def from_scene(
    scene: Scene, *, variants: int = VARIANTS, source: str = "corpus", licence: str = CORPUS_LICENCE
) -> list[Sample]:
    """Make the samples of one scene, one for each turn of its knobs."""
    found = []
    for number, choice in enumerate(choices(scene, variants)):
        variant = scene.vary(choice)
        chosen = {name: values[choice[name]] for name, values in scene.knobs.items()}
        found.append(
            Sample(
                scene=scene.name,
                variant=number,
                family=scene.family,
                difficulty=scene.difficulty,
                apis=scene.apis,
                tasks={
                    lang: tuple(_with_articles(text) if lang is Lang.EN else text for text in texts)
                    for lang, texts in variant.tasks.items()
                },
                plans={
                    lang: Plan(_with_articles(plan.req), tuple(map(_with_articles, plan.steps)))
                    if lang is Lang.EN
                    else plan
                    for lang, plan in variant.plans.items()
                },
                code=variant.code,
                probe=variant.probe,
                knobs=variant.knobs,
                source=source,
                licence=licence,
                words={name: value.words for name, value in chosen.items()},
                literals={name: value.code for name, value in chosen.items()},
            )
        )
    return found


def from_scenes(scenes: Iterable[Scene], **options: Any) -> Iterator[Sample]:
    """Make the samples of many scenes; the options are those of :func:`from_scene`."""
    for scene in scenes:
        yield from from_scene(scene, **options)


def _with_articles(text: str) -> str:
    """English with the article that fits what a knob put behind it: an orange ball, a red ball."""
    return _NEEDS_A.sub(r"\1 ", _NEEDS_AN.sub(r"\1n ", text))
