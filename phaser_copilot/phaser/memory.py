"""Answers that are remembered, and what they rest on, so that an edit makes forget no more than it has to.

Answers have homes: a part of the tree, a name, whatever can be told apart and compared. While an answer is computed,
its home is noted to rest on every home that is asked. After an edit, the homes that changed are forgotten, and all
that rest on them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

A = TypeVar("A")
Q = TypeVar("Q", bound=Hashable)


class _Home:
    """The answers of one home; `wavers` when one of them depends on what was asked first."""

    __slots__ = ("answers", "rests_on", "wavers")

    def __init__(self) -> None:
        self.answers: dict[Hashable, object] = {}
        self.rests_on: set[_Home] = set()
        self.wavers = False


# In place of answers: one that is being computed, and one that nobody has asked for.
_COMPUTING, _NOTHING = object(), object()


class Memory:
    """Remembers answers to questions, each in its home."""

    def __init__(self) -> None:
        self._homes: dict[object, _Home] = {}
        self._asking: list[_Home] = []

    def note(self, name: object) -> _Home:
        """Whatever is being computed rests on this home."""
        home = self._homes.get(name)
        if home is None:
            home = self._homes[name] = _Home()
        asking = self._asking
        if asking and asking[-1] is not home:
            asking[-1].rests_on.add(home)
        return home

    def recall(self, name: object, question: Q, compute: Callable[[Q], A]) -> A | None:
        """The answer to a question, computed when it is asked for the first time.

        None when it is asked while it is computed: what comes of a circle depends on where one enters it.
        """
        home = self.note(name)
        answers = home.answers
        found = answers.get(question, _NOTHING)
        if found is _COMPUTING:
            self.waver()
            return None
        if found is not _NOTHING:
            return found  # type: ignore[return-value]
        answers[question] = _COMPUTING
        self._asking.append(home)
        answer = None
        try:
            answer = compute(question)
        finally:
            self._asking.pop()
            answers[question] = answer
        return answer

    def waver(self) -> None:
        """Whatever is being computed would be another answer, had something else been asked before."""
        for home in self._asking:
            home.wavers = True

    def clear(self) -> None:
        """Forget everything."""
        self._homes.clear()

    def forget(self, changed: Iterable[object]) -> None:
        """Forget homes, those that waver, and all that rest on them."""
        resting: dict[_Home, list[_Home]] = {}
        for each in self._homes.values():
            for other in each.rests_on:
                resting.setdefault(other, []).append(each)
        left = [home for name in changed if (home := self._homes.get(name)) is not None]
        left += [home for home in self._homes.values() if home.wavers]
        gone = set(left)
        while left:
            fresh = [home for home in resting.get(left.pop(), ()) if home not in gone]
            gone.update(fresh)
            left += fresh
        self._homes = {name: home for name, home in self._homes.items() if home not in gone}
