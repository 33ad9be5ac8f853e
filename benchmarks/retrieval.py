"""How often retrieval finds the scene that is meant: each wording of each scene is looked up as if it were not known.

python benchmarks/retrieval.py [--every K]

The index is made of all scenes of data/corpus, the asked one without that wording. Prints, for each language, the share
of wordings whose own scene comes first and among the first three; how often the own scene is taken as a known one, and
how often another; and how often another is taken when the own one is not there at all.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from phaser_copilot import corpus, known
from phaser_copilot.retrieve import Entry, Index, words
from phaser_copilot.task import Lang, Task

CORPUS = Path(__file__).parent.parent / "data" / "corpus"


@contextmanager
def forgotten(index: Index, number: int, lang: Lang | None = None, place: int = 0) -> Iterator[None]:
    """Take a wording from an entry of an index for a while, from its words and its scene; without `lang` all words."""
    whole = index.entries[number]
    index.entries[number] = replace(whole, words=Counter()) if lang is None else _without(whole, lang, place)
    yield
    index.entries[number] = whole


def _without(entry: Entry, lang: Lang, place: int) -> Entry:
    header = entry.scene.header
    texts = [text for other, text in enumerate(header["tasks"][lang]) if other != place]
    scene = replace(entry.scene, header={**header, "tasks": {**header["tasks"], lang: texts}})
    return replace(entry, scene=scene, words=entry.words - Counter(words(entry.scene.default.tasks[lang][place])))


def taken(index: Index, text: str, lang: Lang) -> str | None:
    """Name of the known scene that answers a task."""
    found = known.choose(Task.from_text(text, lang=lang), index)
    return found[0].name if found else None


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="each K-th scene only")
    index = Index([Entry.of(scene) for scene in corpus.load_all(CORPUS)])
    found: dict[Lang, Counter[str]] = defaultdict(Counter)
    for number in range(0, len(index.entries), parser.parse_args().every):
        entry = index.entries[number]
        for lang in Lang:
            for place, text in enumerate(entry.scene.default.tasks[lang]):
                count = found[lang]
                with forgotten(index, number, lang, place):
                    names = [near.name for _, near in index.search(text, 3)]
                    answer = taken(index, text, lang)
                with forgotten(index, number):
                    count["strange"] += taken(index, text, lang) is not None
                count["all"] += 1
                count["first"] += names[:1] == [entry.name]
                count["three"] += entry.name in names
                count["own"] += answer == entry.name
                count["other"] += answer not in (entry.name, None)
    for lang, count in found.items():
        share = {name: f"{count[name] / count['all']:.1%}" for name in ("first", "three", "own", "other", "strange")}
        print(
            f"{lang}: {share['first']} first, {share['three']} among the first three; known scenes: {share['own']} "
            f"the own one, {share['other']} another, {share['strange']} another where the own one is not there; "
            f"of {count['all']} wordings"
        )


if __name__ == "__main__":
    main()
