"""How near texts are in meaning, whatever words they use: a vector for each word, a text being the sum of its words.

The vectors are learned from what different people ask for in different words and in two languages
(:mod:`phaser_copilot.training.meaning`; ``scripts/build_word_vectors.py`` makes the file that comes with the package).
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import IO

import numpy as np

from phaser_copilot.words import words

FILE = "words.npz"


@dataclass(frozen=True)
class WordVectors:
    """A vector for each word.

    Attributes
    ----------
    places
        Word to row.
    vectors
        (words, dimensions), float32; longer vectors are of words that tell more.
    """

    places: Mapping[str, int]
    vectors: np.ndarray

    def of(self, texts: Sequence[str]) -> np.ndarray:
        """Vectors of texts, (texts, dimensions), of length 1; 0 where no word is known."""
        rows = [[self.places[word] for word in set(words(text)) if word in self.places] for text in texts]
        sums = np.stack([self.vectors[row].sum(0) for row in rows]) if rows else self.vectors[:0]
        return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9))


def save(file: IO[bytes], known: Iterable[str], vectors: np.ndarray) -> None:
    """Write words and their vectors, 8 bits a number."""
    scale = np.abs(vectors).max(1, keepdims=True) / 127
    small = np.rint(vectors / scale).astype(np.int8)
    np.savez_compressed(file, words="\n".join(known), vectors=small, scale=scale.astype(np.float16))


def load(file: IO[bytes]) -> WordVectors:
    """Read what :func:`save` wrote."""
    with np.load(file) as data:
        names = str(data["words"]).split("\n")
        vectors = data["vectors"].astype(np.float32) * data["scale"].astype(np.float32)
    return WordVectors({name: place for place, name in enumerate(names)}, vectors)


@functools.cache
def shipped() -> WordVectors:
    """The vectors that come with the package."""
    with resources.files("phaser_copilot").joinpath(FILE).open("rb") as file:
        return load(file)
