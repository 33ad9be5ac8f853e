"""Guessing the next tokens from what was written before: code repeats itself, and leans on the example in its prompt.

A model computes several tokens at once for little more than the price of one, since reading its weights is what takes
time. So tokens that are likely to follow are computed along with the last one, and those that the model then really
draws need not be computed again (prompt lookup decoding, a form of speculative decoding; Leviathan et al., 2023).
What is drawn does not change: each token is drawn from the model's own distribution.
"""

from __future__ import annotations

from collections.abc import Iterable

MATCH = 3
"""So many last tokens have to have stood somewhere before."""
FEWEST = 2


class Guesser:
    """Looks up how the text went on where its last tokens stood before.

    Parameters
    ----------
    ids
        The prompt.
    most
        Guesses made at once, at most; 0 makes none.
    """

    def __init__(self, ids: Iterable[int], most: int) -> None:
        self._ids: list[int] = []
        self._places: dict[tuple[int, ...], int] = {}
        self._match: int | None = None
        self._most = most
        self._length = min(2 * FEWEST, most)
        for token in ids:
            self.add(token)

    def add(self, token: int) -> None:
        """Take the next token of the text."""
        self._ids.append(token)
        key = tuple(self._ids[-MATCH:])
        self._match = self._places.get(key)
        self._places[key] = len(self._ids)

    def truncate(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        del self._ids[length:]
        self._match = None

    def guess(self) -> list[int]:
        """The tokens that followed last time; none when the text is new."""
        if self._match is None:
            return []
        return self._ids[self._match : self._match + self._length]

    def learn(self, made: int, right: int) -> None:
        """Guess more at once while guesses are right, fewer when not."""
        if made:
            self._length = min(2 * self._length, self._most) if right == made else max(right + 1, FEWEST)
