"""The nearest scenes of the corpus for a task, by words and meaning: an example for the model to lean on.

Two measures together: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the wordings
and plans of each scene in both languages, its name, and its API; and how near the task is in meaning
(:mod:`~phaser_copilot.meaning`) to the wording that is nearest to it. ``scripts/build_retrieval_index.py`` makes the
index that comes with the package; ``benchmarks/retrieval.py`` measures how often the right scene is found.
"""

from __future__ import annotations

import functools
import json
import lzma
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from phaser_copilot import meaning
from phaser_copilot.answer import render
from phaser_copilot.corpus import Scene, Variant
from phaser_copilot.prompt import INSTRUCTIONS, SYSTEM, Example
from phaser_copilot.task import Lang, Task
from phaser_copilot.words import words

if TYPE_CHECKING:
    from phaser_copilot.meaning import WordVectors
    from phaser_copilot.settings import Settings

INDEX = "retrieval.json.xz"
K1, B = 1.2, 0.75
"""BM25's saturation of a word's count, and its share of length normalisation: the usual values."""
MEANING = 2.0
"""How much nearness in meaning counts, -1 to 1, beside BM25's share of the best score, 0 to 1."""

PLAIN = 1
"""Place of the plain wording of a task, between the terse and the exact one."""
SHOWN, NEAR = 3, 0.6
"""So many examples are taken at most, and with at least this part of the best one's score."""

BESIDE, LEAST_BYTES = 700, 2.5
"""Tokens of a prompt without its example, at most; bytes that a token of an example has, at least."""


@dataclass(frozen=True)
class Entry:
    """One scene of the index.

    Attributes
    ----------
    scene
        What was asked in each language, its plan and its code.
    words
        How often each word that it is found by occurs.
    like_bench
        It resembles a task of the benchmark: measuring with it would flatter.
    """

    scene: Scene
    words: Counter[str]
    like_bench: bool = False

    @classmethod
    def of(cls, scene: Scene, *, like_bench: bool = False) -> Entry:
        """The entry of a scene; it is found by its wordings, its plans, its name and its API."""
        steps = [step for lang in Lang for step in scene.default.plans[lang].steps]
        said = (*wordings(scene), *steps, scene.name.replace("/", " "), *scene.apis)
        return cls(scene, Counter(words(" ".join(said))), like_bench)

    @property
    def name(self) -> str:
        """Family and file."""
        return self.scene.name

    def example(self, lang: Lang) -> Example:
        """The scene as the model is shown it: its plain wording with the whole answer."""
        usual = self.scene.default
        return Example(Task.from_text(usual.tasks[lang][PLAIN], lang=lang).input, answer(self.scene, usual, lang))


def wordings(scene: Scene) -> list[str]:
    """All ways of saying in a sentence what a scene does, in both languages."""
    usual = scene.default
    return [text for lang in Lang for text in (*usual.tasks[lang], usual.plans[lang].req)]


def answer(scene: Scene, variant: Variant, lang: Lang) -> str:
    """The whole answer that a scene is, as a model would write it."""
    plan = variant.plans[lang]
    return render(plan.req, scene.apis, plan.steps, variant.code)


def examples(task: Task, settings: Settings, *, fair: bool = False) -> list[Example]:
    """What the model is shown: the most similar scenes, unless that is turned off, as far as the context holds them.

    Parameters
    ----------
    fair
        Scenes that resemble a task of the benchmark are not shown: this is a measurement.
    """
    if not settings.retrieve:
        return []
    room = settings.context - settings.max_tokens - BESIDE
    return [found for found in nearest(task, fair=fair) if len(found.answer.encode()) < room * LEAST_BYTES]


def nearest(task: Task, count: int = SHOWN, *, fair: bool = False) -> list[Example]:
    """The most similar scenes as examples in the task's language, best first, without those that are far behind."""
    found = index(fair).search(task.description, count)
    return [each.entry.example(task.lang) for each in found if each.score >= NEAR * found[0].score]


def search(text: str, count: int = 5, *, fair: bool = False) -> list[Entry]:
    """The scenes nearest to a text, best first; those that share no word with it are left out."""
    return [found.entry for found in index(fair).search(text, count)]


def all_texts() -> str:
    """Prompts and answers of all scenes: what a model reads and writes."""
    scenes = (
        text
        for entry in index(False).entries
        for lang in Lang
        for text in (*entry.scene.default.tasks[lang], *entry.example(lang))
    )
    roles = ("system", "user", "assistant")
    return "\n".join((*roles, SYSTEM, *INSTRUCTIONS.values(), *scenes))


class Found(NamedTuple):
    """An entry that is near to a text.

    Attributes
    ----------
    score
        By both measures.
    near
        How near the text is in meaning, -1 to 1, to the wording that is nearest to it.
    """

    entry: Entry
    score: float
    near: float


class Index:
    """Entries, and what the two measures need to know of all of them.

    Parameters
    ----------
    vectors
        What words mean; by default the vectors that come with the package.
    """

    def __init__(self, entries: Sequence[Entry], vectors: WordVectors | None = None) -> None:
        self.entries = list(entries)
        self._vectors = vectors
        self._lengths = [entry.words.total() for entry in entries]
        self._mean = sum(self._lengths) / max(len(entries), 1)
        self._holding = Counter(word for entry in entries for word in entry.words)

    def search(self, text: str, count: int) -> list[Found]:
        """The entries nearest to a text, best first, without those that share no word with it."""
        wanted = words(text)
        shared = np.array([self._score(wanted, number) for number in range(len(self.entries))])
        if not shared.any():
            return []
        near = self._near(text)
        scores = np.where(shared > 0, shared / shared.max() + MEANING * near, 0)
        best = np.argsort(-scores, kind="stable")[:count]
        found = (Found(self.entries[number], float(scores[number]), float(near[number])) for number in best)
        return [each for each in found if each.score > 0]

    def coverage(self, text: str, entry: Entry) -> float:
        """How much of a text an entry is about: the share of its words, rare ones weighing more, 0 to 1."""
        wanted = set(words(text))
        total = sum(map(self._rarity, wanted))
        return sum(map(self._rarity, wanted & entry.words.keys())) / total if total else 0.0

    def kinship(self, one: Entry, other: Entry) -> float:
        """How near two entries are in meaning, -1 to 1: the two wordings that are nearest to each other."""
        vectors, _, _ = self._meanings
        return float((vectors.of(wordings(one.scene)) @ vectors.of(wordings(other.scene)).T).max())

    def _near(self, text: str) -> np.ndarray:
        """How near a text is in meaning to each entry: to the wording that is nearest to it."""
        vectors, said, starts = self._meanings
        return np.maximum.reduceat(said @ vectors.of([text])[0], starts)

    @functools.cached_property
    def _meanings(self) -> tuple[WordVectors, np.ndarray, np.ndarray]:
        """The vectors of words, those of all wordings, and where each entry's wordings begin."""
        vectors = self._vectors or meaning.shipped()
        said = [wordings(entry.scene) for entry in self.entries]
        return vectors, vectors.of([text for texts in said for text in texts]), np.cumsum([0, *map(len, said[:-1])])

    def _rarity(self, word: str) -> float:
        holding = self._holding[word]
        return math.log(1 + (len(self.entries) - holding + 0.5) / (holding + 0.5))

    def _score(self, query: Sequence[str], number: int) -> float:
        counts, length = self.entries[number].words, self._lengths[number]
        total = 0.0
        for word in set(query):
            count = counts[word]
            if count:
                total += self._rarity(word) * count * (K1 + 1) / (count + K1 * (1 - B + B * length / self._mean))
        return total


@functools.cache
def index(fair: bool) -> Index:
    """The scenes that come with the package; fair without those that resemble a task of the benchmark."""
    data = resources.files("phaser_copilot").joinpath(INDEX).read_bytes()
    entries = map(_entry, json.loads(lzma.decompress(data)))
    return Index([entry for entry in entries if not (fair and entry.like_bench)])


def _entry(row: dict[str, Any]) -> Entry:
    scene = Scene(Path(f"{row['name']}.js"), row["header"], row["code"], 0)
    return Entry.of(scene, like_bench=row["like_bench"])
