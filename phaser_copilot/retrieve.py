"""The nearest scenes of the corpus for a task, by their words: an example for the model to lean on.

BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the wordings of each scene in both
languages and the names of its API. ``scripts/build_retrieval_index.py`` makes the index that comes with the package.
"""

from __future__ import annotations

import functools
import json
import lzma
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any

from phaser_copilot.answer import render
from phaser_copilot.prompt import Example
from phaser_copilot.task import Lang, Task

if TYPE_CHECKING:
    from phaser_copilot.settings import Settings

INDEX = "retrieval.json.xz"
K1, B = 1.2, 0.75
"""BM25's saturation of a word's count, and its share of length normalisation: the usual values."""

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
    name
        Family and file.
    tasks
        One wording in each language, to be shown with the answer.
    answers
        The whole answer in each language.
    words
        How often each word of its wordings and API occurs.
    """

    name: str
    tasks: dict[Lang, str]
    answers: dict[Lang, str]
    words: Counter[str]


def examples(task: Task, settings: Settings) -> list[Example]:
    """What the model is shown: the most similar scenes, unless that is turned off, as far as the context holds them."""
    if not settings.retrieve:
        return []
    room = settings.context - settings.max_tokens - BESIDE
    return [found for found in nearest(task) if len(found.answer.encode()) < room * LEAST_BYTES]


def nearest(task: Task, count: int = SHOWN) -> list[Example]:
    """The most similar scenes as examples in the task's language, best first, without those that are far behind."""
    found = scored(task.description, count)
    return [_example(entry, task.lang) for score, entry in found if score >= NEAR * found[0][0]]


def _example(entry: Entry, lang: Lang) -> Example:
    return Example(Task.from_text(entry.tasks[lang], lang=lang).input, entry.answers[lang])


def search(text: str, count: int = 5) -> list[Entry]:
    """The scenes nearest to a text, best first; those that share no word with it are left out."""
    return [entry for _, entry in scored(text, count)]


def scored(text: str, count: int) -> list[tuple[float, Entry]]:
    """As :func:`search`, with the scores."""
    index, wanted = _index(), words(text)
    found = sorted(((index.score(wanted, number), number) for number in range(len(index.entries))), reverse=True)
    return [(score, index.entries[number]) for score, number in found[:count] if score > 0]


def all_texts() -> str:
    """Tasks and answers of all scenes: what a model reads and writes."""
    return "\n".join(
        text for entry in _index().entries for lang in Lang for text in (entry.tasks[lang], entry.answers[lang])
    )


def words(text: str) -> list[str]:
    """Words of a text: English ones in lower case without plural s, pairs of Chinese characters."""
    found: list[str] = []
    for token in _TOKEN.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)):
        if token[0] > "\u3000":
            found += [token[at : at + 2] for at in range(max(len(token) - 1, 1))]
        elif token.lower() not in _COMMON:
            found.append(_stem(token.lower()))
    return found


def _stem(word: str) -> str:
    for ending, least in (("ing", 6), ("es", 5), ("s", 4)):
        if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
            return word.removesuffix(ending)
    return word


class _Index:
    """Entries with what BM25 needs to know of all of them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self._lengths = [entry.words.total() for entry in entries]
        self._mean = sum(self._lengths) / max(len(entries), 1)
        self._holding = Counter(word for entry in entries for word in entry.words)

    def score(self, query: Sequence[str], number: int) -> float:
        counts, length = self.entries[number].words, self._lengths[number]
        total = 0.0
        for word in set(query):
            count = counts[word]
            if count:
                rarity = math.log(1 + (len(self.entries) - self._holding[word] + 0.5) / (self._holding[word] + 0.5))
                total += rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * length / self._mean))
        return total


@functools.cache
def _index() -> _Index:
    data = resources.files("phaser_copilot").joinpath(INDEX).read_bytes()
    return _Index([_entry(row) for row in json.loads(lzma.decompress(data))])


def _entry(row: dict[str, Any]) -> Entry:
    tasks = {lang: row["tasks"][lang] for lang in Lang}
    apis = tuple(row["apis"])
    return Entry(
        name=row["name"],
        tasks={lang: tasks[lang][1] for lang in Lang},  # the plain wording, between the terse and the exact one
        answers={
            lang: render(row["plan"][lang]["req"], apis, tuple(row["plan"][lang]["steps"]), row["code"])
            for lang in Lang
        },
        words=Counter(words(" ".join((*tasks[Lang.EN], *tasks[Lang.ZH], *apis)))),
    )
