"""How often retrieval finds the scene that is meant: wordings of scenes are looked up as if they were not known.

python benchmarks/retrieval.py [--every K] [--words-only]

Every K-th wording of data/corpus is kept apart: neither the index has it nor the word vectors, which are learned anew
(with the train extra, in some minutes). Prints, for each language, the share of these wordings whose own scene comes
first and among the first three; how often the own scene is taken as a known one, and how often another; and how often
another is taken when the own one is not there at all. With --words-only nearness in meaning has no part in the order.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from phaser_copilot import corpus, known, meaning, retrieve
from phaser_copilot.corpus import Scene
from phaser_copilot.retrieve import Entry, Index, wordings
from phaser_copilot.task import Lang, Task
from phaser_copilot.training import meaning as learning
from phaser_copilot.training.run import TRIMMED, base_folder

CORPUS = Path(__file__).parent.parent / "data" / "corpus"


class Asked(NamedTuple):
    """A wording that is kept apart: number of its scene, language, and place among the scene's wordings."""

    number: int
    lang: Lang
    place: int


def kept_apart(scenes: Sequence[Scene], every: int) -> list[Asked]:
    """Every so many of all wordings."""
    wordings_of = ((number, lang, scene.header["tasks"][lang]) for number, scene in enumerate(scenes) for lang in Lang)
    return [Asked(number, lang, place) for number, lang, texts in wordings_of for place in range(len(texts))][::every]


def without(scene: Scene, number: int, apart: set[Asked]) -> Scene:
    """A scene without those of its wordings that are kept apart."""
    tasks = {
        lang: [text for place, text in enumerate(scene.header["tasks"][lang]) if (number, lang, place) not in apart]
        for lang in Lang
    }
    return replace(scene, header={**scene.header, "tasks": tasks})


def learned(scenes: Sequence[Scene]) -> meaning.WordVectors:
    """Word vectors from the wordings of scenes, as exact as those that come with the package."""
    file = BytesIO()
    meaning.save(file, *learning.learn(list(map(wordings, scenes)), Path(base_folder(TRIMMED))))
    file.seek(0)
    return meaning.load(file)


@contextmanager
def forgotten(index: Index, number: int) -> Iterator[None]:
    """Let an entry of an index be found by no word for a while."""
    whole = index.entries[number]
    index.entries[number] = replace(whole, words=Counter())
    yield
    index.entries[number] = whole


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=7, help="each K-th wording is kept apart")
    parser.add_argument("--words-only", action="store_true", help="order by words alone")
    arguments = parser.parse_args()
    if arguments.words_only:
        retrieve.MEANING = 0
    scenes = list(corpus.load_all(CORPUS))
    apart = kept_apart(scenes, arguments.every)
    rest = [without(scene, number, set(apart)) for number, scene in enumerate(scenes)]
    index = Index([Entry.of(scene) for scene in rest], learned(rest))
    found: dict[Lang, Counter[str]] = defaultdict(Counter)
    for number, lang, place in apart:
        own, count = scenes[number].name, found[lang]
        task = Task.from_text(scenes[number].default.tasks[lang][place], lang=lang)
        names = [near.entry.name for near in index.search(task.description, 3)]
        answer = known.choose(task, index)
        with forgotten(index, number):
            count["strange"] += known.choose(task, index) is not None
        count["all"] += 1
        count["first"] += names[:1] == [own]
        count["three"] += own in names
        count["own"] += answer is not None and answer[0].name == own
        count["other"] += answer is not None and answer[0].name != own
    for lang, count in found.items():
        share = {name: f"{count[name] / count['all']:.1%}" for name in ("first", "three", "own", "other", "strange")}
        print(
            f"{lang}: {share['first']} first, {share['three']} among the first three; known scenes: {share['own']} "
            f"the own one, {share['other']} another, {share['strange']} another where the own one is not there; "
            f"of {count['all']} wordings"
        )


if __name__ == "__main__":
    main()
