"""A smaller vocabulary for a model: fewer rows of the largest matrix, and any text still has tokens.

A byte-pair vocabulary can lose any token that no kept one is merged from: its text falls into smaller pieces, in the
end into single bytes, which all stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

NORMAL = 1
"""``tokenizer.ggml.token_type`` of tokens that are made by merging."""
UNUSED = 5
BYTES = 256
"""The first tokens are the single bytes."""


@dataclass(frozen=True)
class Vocabulary:
    """A vocabulary as a GGUF file stores it: texts, kinds, and merges in the order of their ranks."""

    tokens: Sequence[str]
    kinds: Sequence[int]
    merges: Sequence[str]

    def trimmed(self, kept: Sequence[int]) -> Vocabulary:
        """The vocabulary of the tokens in `kept`, which :func:`select` made, renumbered in their order."""
        texts = {self.tokens[number] for number in kept}
        return Vocabulary(
            tokens=[self.tokens[number] for number in kept],
            kinds=[self.kinds[number] for number in kept],
            merges=[merge for merge in self.merges if _parts(merge) <= texts and merge.replace(" ", "", 1) in texts],
        )


def select(vocabulary: Vocabulary, first: int, used: Iterable[int]) -> list[int]:
    """Choose the tokens to keep.

    Parameters
    ----------
    first
        So many of the lowest ids: byte-pair ids are in the order of frequency in what the vocabulary was made from.
    used
        Ids that occur in texts that matter.

    Returns
    -------
    list of int
        Ascending ids: the chosen ones, every token that they are merged from, all special ones.
    """
    numbers = {text: number for number, text in enumerate(vocabulary.tokens)}
    made_from: dict[int, list[int]] = {}
    for merge in vocabulary.merges:
        left, right = merge.split(" ", 1)
        made = numbers.get(left + right)
        if made is not None and left in numbers and right in numbers:
            made_from.setdefault(made, []).extend((numbers[left], numbers[right]))
    special = [number for number, kind in enumerate(vocabulary.kinds) if kind not in (NORMAL, UNUSED)]
    kept: set[int] = set()
    waiting = [*range(max(first, BYTES)), *used, *special]
    while waiting:
        number = waiting.pop()
        if number in kept:
            continue
        kept.add(number)
        waiting += made_from.get(number, ())
    return sorted(kept)


def byte_texts() -> list[str]:
    """How a byte-level vocabulary writes each byte: printable Latin-1 as it is, the others from U+0100 on."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = iter(range(0x100, 0x200))
    return [chr(byte if byte in printable else next(others)) for byte in range(256)]


def _parts(merge: str) -> set[str]:
    return set(merge.split(" ", 1))
