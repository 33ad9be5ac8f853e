"""Leading an answer through its format: the skeleton is forced, the model fills the gaps.

Forcing the fixed pieces costs one batched computation each and cannot fail, where a grammar would have to look
at the whole vocabulary for every token.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from phaser_copilot.engine.protocol import Finish, Step
from phaser_copilot.task import Lang, Task

LINE_LIMIT = 240
"""Characters of a plan line; a longer one is ended."""
STEPS_LIMIT, STEPS_COUNT = 900, 10

# Ordinary tokens can spell the name of a special one; a model that writes it wants to end.
_END_NAMES = ("<|im_end|>", "<|endoftext|>")


class _Gap(NamedTuple):
    """A piece of the skeleton, and the gap behind it that the model fills.

    `end` says how many characters of the gap stay once it is full, None while it is not;
    `fallback` fills a gap that the model left empty.
    """

    piece: str
    end: Callable[[str, bool], int | None]
    stops: list[str]
    fallback: str = ""


class SceneGuide:
    """The :class:`~phaser_copilot.engine.protocol.Guide` of a scene's answer; used for one generation."""

    def __init__(self, task: Task) -> None:
        step = " 写出完整的场景" if task.lang is Lang.ZH else " Write the complete scene"
        self._gaps = [
            _Gap("[PLAN]\nREQ:", _end_of_line, ["\n"], f" {task.description}"),
            _Gap("\nAPI:", _end_of_line, ["\n"], f" {', '.join(task.apis) or 'Phaser.Game, Phaser.Scene'}"),
            _Gap("\nSTEPS:\n1.", _end_of_steps, ["\n[", "\n\n", "\n```"], step),
            _Gap("\n[/PLAN]\n\n```javascript\n", _end_of_code, ["\n```"]),
        ]
        self._index = -1
        self._start = 0

    def advance(self, answer: str, ended: bool) -> Step | None:
        """See :class:`~phaser_copilot.engine.protocol.Guide`."""
        if self._index < 0:
            return self._enter(0, "")
        gap = self._gaps[self._index]
        text = answer[self._start :]
        if gap is self._gaps[-1] and loops(text):
            return Step(len(answer), _closing_fence(answer), Finish.REPETITION)
        kept = gap.end(text, ended)
        if kept is None:
            return None
        keep = self._start + kept
        if gap is self._gaps[-1]:
            return Step(keep, _closing_fence(answer[:keep]), Finish.STOP)
        return self._enter(keep, "" if text[:kept].strip() else gap.fallback)

    def stops(self, answer: str) -> list[str]:
        """See :class:`~phaser_copilot.engine.protocol.Guide`."""
        return self._gaps[max(self._index, 0)].stops

    def _enter(self, keep: int, fallback: str) -> Step:
        self._index += 1
        force = fallback + self._gaps[self._index].piece
        self._start = keep + len(force)
        return Step(keep, force)


def _end_of_line(text: str, ended: bool) -> int | None:
    end = text.find("\n")
    if end >= 0:
        return end
    return len(text) if ended or len(text) > LINE_LIMIT else None


def _end_of_steps(text: str, ended: bool) -> int | None:
    first = text.find("\n")
    if first >= 0 and not text[:first].strip():
        return first
    position = 0
    for count, line in enumerate(text.split("\n")):
        if count and not line[:1].isdigit():
            begins = not line and position == len(text) and not ended
            return None if begins else position - 1
        if count >= STEPS_COUNT or position > STEPS_LIMIT:
            return position - 1
        position += len(line) + 1
    too_long = len(text) - text.rfind("\n") > LINE_LIMIT
    return len(text) if ended or too_long else None


def _end_of_code(text: str, ended: bool) -> int | None:
    ends = [place for name in _END_NAMES if (place := text.find(name)) >= 0]
    if fence := re.search("^```", text, re.MULTILINE):
        ends.append(fence.start())
    if ends:
        return min(ends)
    return len(text) if ended else None


def _closing_fence(answer: str) -> str:
    return "```" if answer.endswith("\n") else "\n```"


def loops(text: str, repeats: int = 6, longest: int = 12) -> bool:
    """Tell an endless repetition at the end of a text.

    A text loops when its last lines are one block of up to `longest` lines, written `repeats` times over, or when
    its last line is one short piece over and over.
    """
    if text.endswith("\n"):
        return _lines_loop(text.split("\n")[:-1], repeats, longest)
    line = text[text.rfind("\n") + 1 :]
    return len(line) >= 200 and bool(re.search(r"(.{2,40}?)\1{11,}$", line[-600:]))


def _lines_loop(lines: list[str], repeats: int, longest: int) -> bool:
    for size in range(1, min(longest, len(lines) // repeats) + 1):
        block = lines[-size:]
        says_something = any(len(line.strip()) > 3 for line in block)
        if says_something and lines[-size * repeats :] == block * repeats:
            return True
    return False
