"""An answer of the model, taken apart while it is being written: the [PLAN] block and the code.

The format is the one of the training data: ``[PLAN]``, ``REQ:``, ``API:``, ``STEPS:`` with numbered lines,
``[/PLAN]``, then one fenced JavaScript block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

_FIELD = re.compile(r"^\s*(REQ|API|STEPS)\s*[:：]\s*(.*)$", re.IGNORECASE)
_STEP = re.compile(r"^\s*(?:\d+\s*[.、)．:：]|[-*])\s*(.+)$")
_FENCE = re.compile(r"^\s*```\s*([\w+-]*)\s*$")
_COMMA = re.compile(r"[,，、;；]\s*(?![^()（）]*[)）])")  # not the commas inside parentheses
_CODE_LANGUAGES = {"", "javascript", "js", "jsx", "mjs", "typescript", "ts"}


class Section(Enum):
    """Part of an answer that a line belongs to."""

    PLAN = "plan"
    CODE = "code"


class Line(NamedTuple):
    """A finished line of the plan or of the code, without its line break."""

    section: Section
    text: str


@dataclass(frozen=True)
class Answer:
    """A parsed answer.

    Attributes
    ----------
    req
        The request, summed up by the model.
    apis
        The Phaser calls it wants to use.
    steps
        Its steps, without their numbers.
    code
        The scene; ends with a line break unless empty.
    problems
        What is missing from the format, in plain words; empty for a complete answer.
    """

    req: str
    apis: tuple[str, ...]
    steps: tuple[str, ...]
    code: str
    problems: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing of the format is missing."""
        return not self.problems


class AnswerParser:
    """Takes an answer in pieces of any size and knows after each what it has so far."""

    def __init__(self) -> None:
        self._open_line = ""
        self._state = self._outside
        self._fields: dict[str, str] = {}
        self._steps: list[str] = []
        self._code: list[str] = []
        self._plan_closed = self._code_opened = self._code_closed = False

    def feed(self, text: str) -> Iterator[Line]:
        """Take more text; yield the lines of plan and code that are finished by it."""
        *lines, self._open_line = (self._open_line + text).split("\n")
        for line in lines:
            yield from self._take(line.removesuffix("\r"))

    def finish(self) -> Iterator[Line]:
        """Take the last line, which no line break ended."""
        line, self._open_line = self._open_line, ""
        if line:
            yield from self._take(line)

    @property
    def answer(self) -> Answer:
        """What the finished lines say."""
        return Answer(
            req=self._fields.get("REQ", ""),
            apis=tuple(filter(None, (part.strip() for part in _COMMA.split(self._fields.get("API", ""))))),
            steps=tuple(self._steps),
            code="".join(f"{line}\n" for line in self._code),
            problems=tuple(self._problems()),
        )

    def _take(self, line: str) -> Iterator[Line]:
        found = self._state(line)
        if found:
            yield Line(found, line)

    def _outside(self, line: str) -> Section | None:
        if line.strip() == "[PLAN]" and not self._plan_closed:
            self._state = self._in_plan
            return Section.PLAN
        fence = _FENCE.match(line)
        if fence and fence[1].lower() in _CODE_LANGUAGES and not self._code_closed:
            self._state = self._in_code
            self._code_opened = True
        return None

    def _in_plan(self, line: str) -> Section | None:
        if line.strip() == "[/PLAN]":
            self._plan_closed = True
            self._state = self._outside
        elif _FENCE.match(line):  # the plan was never closed
            return self._outside(line)
        elif field := _FIELD.match(line):
            self._fields[field[1].upper()] = field[2].strip()
        elif step := _STEP.match(line):
            self._steps.append(step[1].strip())
        return Section.PLAN

    def _in_code(self, line: str) -> Section | None:
        if _FENCE.match(line):
            self._code_closed = True
            self._state = self._outside
            return None
        self._code.append(line)
        return Section.CODE

    def _problems(self) -> Iterator[str]:
        if not self._plan_closed:
            yield "there is no whole [PLAN] block"
        for name in ("REQ", "API"):
            if not self._fields.get(name):
                yield f"the plan has no {name}"
        if not self._steps:
            yield "the plan has no STEPS"
        if not any(line.strip() for line in self._code):
            yield "there is no code"
        elif not self._code_closed:
            yield "the code is cut off"


def parse(text: str) -> Answer:
    """Take a whole answer apart."""
    parser = AnswerParser()
    for _ in parser.feed(text):
        pass
    for _ in parser.finish():
        pass
    return parser.answer


def render(req: str, apis: tuple[str, ...], steps: tuple[str, ...], code: str) -> str:
    """Write an answer in the format that :func:`parse` reads: the text that models are trained on."""
    numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    plan = f"[PLAN]\nREQ: {req}\nAPI: {', '.join(apis)}\nSTEPS:\n{numbered}\n[/PLAN]"
    return f"{plan}\n\n```javascript\n{code.rstrip()}\n```"
