"""The nearest scenes of the corpus for a task, by their words: an example for the model to lean on.

BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the wordings and plans of each scene
in both languages, its name, and its API. ``scripts/build_retrieval_index.py`` makes the index that comes with the
package; ``benchmarks/retrieval.py`` measures how often the right scene is found.
"""

from __future__ import annotations

import functools
import json
import lzma
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phaser_copilot import concepts
from phaser_copilot.answer import render
from phaser_copilot.corpus import Scene, Variant
from phaser_copilot.prompt import INSTRUCTIONS, SYSTEM, Example
from phaser_copilot.task import Lang, Task

if TYPE_CHECKING:
    from phaser_copilot.settings import Settings

INDEX = "retrieval.json.xz"
K1, B = 1.2, 0.75
"""BM25's saturation of a word's count, and its share of length normalisation: the usual values."""

PLAIN = 1
"""Place of the plain wording of a task, between the terse and the exact one."""
SHOWN, NEAR = 3, 0.6
"""So many examples are taken at most, and with at least this part of the best one's score."""

BESIDE, LEAST_BYTES = 700, 2.5
"""Tokens of a prompt without its example, at most; bytes that a token of an example has, at least."""

_TOKEN = re.compile(r"[A-Za-z]+|[\u3400-\u9fff]+")
_COMMON = frozenset(
    re.findall(r"\w+", "a an and are as at be by for from i in is it its of on or that the to when with")
)


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
        usual = scene.default
        said = [
            text
            for lang in Lang
            for plan in (usual.plans[lang],)
            for text in (*usual.tasks[lang], plan.req, *plan.steps)
        ]
        return cls(scene, Counter(words(" ".join((*said, scene.name.replace("/", " "), *scene.apis)))), like_bench)

    @property
    def name(self) -> str:
        """Family and file."""
        return self.scene.name

    def example(self, lang: Lang) -> Example:
        """The scene as the model is shown it: its plain wording with the whole answer."""
        usual = self.scene.default
        return Example(Task.from_text(usual.tasks[lang][PLAIN], lang=lang).input, answer(self.scene, usual, lang))


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
    return [entry.example(task.lang) for score, entry in found if score >= NEAR * found[0][0]]


def search(text: str, count: int = 5, *, fair: bool = False) -> list[Entry]:
    """The scenes nearest to a text, best first; those that share no word with it are left out."""
    return [entry for _, entry in index(fair).search(text, count)]


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


def words(text: str) -> list[str]:
    """Words of a text: English ones in lower case without plural s, Chinese characters and pairs of them.

    What a word means in games (:mod:`~phaser_copilot.concepts`) counts as a word more.
    """
    found: list[str] = []
    for token in _TOKEN.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)):
        if token[0] > "\u3000":
            found += [*token, *(token[at : at + 2] for at in range(len(token) - 1)), *concepts.of_han(token)]
        elif token.lower() not in _COMMON:
            found += [_stem(token.lower()), *concepts.of_word(token.lower())]
    return found


def _stem(word: str) -> str:
    for ending, least in (("ing", 6), ("es", 5), ("s", 4)):
        if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
            return word.removesuffix(ending)
    return word


class Index:
    """Entries, and what BM25 needs to know of all of them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = list(entries)
        self._lengths = [entry.words.total() for entry in entries]
        self._mean = sum(self._lengths) / max(len(entries), 1)
        self._holding = Counter(word for entry in entries for word in entry.words)

    def search(self, text: str, count: int) -> list[tuple[float, Entry]]:
        """The entries nearest to a text with their scores, best first, without those that share no word with it."""
        wanted = words(text)
        found = sorted(((self._score(wanted, number), number) for number in range(len(self.entries))), reverse=True)
        return [(score, self.entries[number]) for score, number in found[:count] if score > 0]

    def coverage(self, text: str, entry: Entry) -> float:
        """How much of a text an entry is about: the share of its words, rare ones weighing more, 0 to 1."""
        wanted = set(words(text))
        return self._share(wanted & entry.words.keys(), wanted)

    def likeness(self, one: str, other: str) -> float:
        """How alike two texts are: the share of their words that both have, rare ones weighing more, 0 to 1."""
        left, right = set(words(one)), set(words(other))
        return self._share(left & right, left | right)

    def _share(self, part: Iterable[str], whole: Iterable[str]) -> float:
        total = sum(map(self._rarity, whole))
        return sum(map(self._rarity, part)) / total if total else 0.0

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
