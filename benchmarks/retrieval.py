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
def forgotten(index: Index, number: int, gone: Counter[str]) -> Iterator[None]:
    """Take words from an entry of an index for a while."""
    whole = index.entries[number]
    index.entries[number] = replace(whole, words=whole.words - gone)
    yield
    index.entries[number] = whole


def taken(index: Index, text: str, lang: Lang) -> str | None:
    """Name of the known scene that answers a task."""
    return next((scene.name for scene, _ in known.choose(Task.from_text(text, lang=lang), index)), None)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="each K-th scene only")
    index = Index([Entry.of(scene) for scene in corpus.load_all(CORPUS)])
    found: dict[Lang, Counter[str]] = defaultdict(Counter)
    for number in range(0, len(index.entries), parser.parse_args().every):
        entry = index.entries[number]
        for lang in Lang:
            for text in entry.scene.default.tasks[lang]:
                count = found[lang]
                with forgotten(index, number, Counter(words(text))):
                    names = [near.name for _, near in index.search(text, 3)]
                    answer = taken(index, text, lang)
                with forgotten(index, number, entry.words):
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
