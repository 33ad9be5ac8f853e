"""The words of a text, as scenes are found by them."""

from __future__ import annotations

import re

from phaser_copilot import concepts

_TOKEN = re.compile(r"[A-Za-z]+|[\u3400-\u9fff]+")
_COMMON = frozenset(
    re.findall(r"\w+", "a an and are as at be by for from i in is it its of on or that the to when with")
)


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
