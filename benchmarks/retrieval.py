"""How often retrieval finds the scene that is meant: each wording of each scene is looked up as if it were not known.

python benchmarks/retrieval.py

The index is made of all scenes of data/corpus, the asked one without that wording. Prints the share of wordings whose
own scene comes first, and among the first three, for each language.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from phaser_copilot import corpus
from phaser_copilot.retrieve import Entry, Index, words
from phaser_copilot.task import Lang

CORPUS = Path(__file__).parent.parent / "data" / "corpus"


def main() -> None:
    """Measure and print."""
    index = Index([Entry.of(scene) for scene in corpus.load_all(CORPUS)])
    places: dict[Lang, list[int]] = defaultdict(list)
    for number, whole in enumerate(index.entries):
        name = whole.name
        for lang in Lang:
            for text in whole.scene.default.tasks[lang]:
                index.entries[number] = replace(whole, words=whole.words - Counter(words(text)))
                names = [entry.name for _, entry in index.search(text, 3)]
                places[lang].append(names.index(name) if name in names else 3)
        index.entries[number] = whole
    for lang, found in places.items():
        first, three = (sum(place < most for place in found) / len(found) for most in (1, 3))
        print(f"{lang}: {first:.1%} first, {three:.1%} among the first three, of {len(found)} wordings")


if __name__ == "__main__":
    main()
