"""What is asked: a description in English or Chinese, and the terms under which it is to be answered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from phaser_copilot.errors import UsageError


class Lang(StrEnum):
    """Language of a task, and so of the instruction and of the plan."""

    EN = "en"
    ZH = "zh"


class Difficulty(StrEnum):
    """How much a scene has in it."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True)
class _Words:
    """How the fields of a task are written in one language."""

    task: str
    difficulty: str
    constraints: str
    apis: str
    levels: dict[Difficulty, str]
    default_constraints: tuple[str, ...]


WORDS = {
    Lang.ZH: _Words(
        task="任务",
        difficulty="难度",
        constraints="约束",
        apis="必须使用的 API",
        levels={Difficulty.EASY: "基础", Difficulty.MEDIUM: "中等", Difficulty.HARD: "困难"},
        default_constraints=("使用 Phaser3", "不得依赖外部资源", "必须包含 preload/create 生命周期"),
    ),
    Lang.EN: _Words(
        task="Task",
        difficulty="Difficulty",
        constraints="Constraints",
        apis="Required APIs",
        levels={Difficulty.EASY: "easy", Difficulty.MEDIUM: "medium", Difficulty.HARD: "hard"},
        default_constraints=(
            "Use Phaser 3",
            "No external assets",
            "Must contain the preload/create lifecycle",
        ),
    ),
}

_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[A-Za-z]+")
# A description of so many words (a Chinese character counts as half a word) is taken for medium, hard.
_MEDIUM_WORDS, _HARD_WORDS = 24, 60


@dataclass(frozen=True)
class Task:
    """One scene that somebody wants.

    Attributes
    ----------
    description
        What the scene shall do, in the user's words.
    lang
        Language of the description.
    difficulty
        How much it asks for.
    constraints
        Terms that every scene obeys.
    apis
        Phaser names that must be used; often empty.
    """

    description: str
    lang: Lang
    difficulty: Difficulty
    constraints: tuple[str, ...]
    apis: tuple[str, ...] = ()

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        lang: Lang | None = None,
        difficulty: Difficulty | None = None,
        constraints: Sequence[str] = (),
        apis: Sequence[str] = (),
    ) -> Task:
        """Make a task from one free sentence; what is not given is found in it or filled with the defaults.

        Parameters
        ----------
        constraints
            Further constraints, added to the defaults.

        Raises
        ------
        UsageError
            The text is empty.
        """
        description = " ".join(text.split())
        if not description:
            raise UsageError("The task is empty", fix='phaser-copilot gen "a paddle and a bouncing ball"')
        lang = lang or detect_lang(description)
        return cls(
            description=description,
            lang=lang,
            difficulty=difficulty or guess_difficulty(description),
            constraints=tuple(dict.fromkeys((*WORDS[lang].default_constraints, *constraints))),
            apis=tuple(dict.fromkeys(apis)),
        )

    @property
    def input(self) -> str:
        """The task as the model reads it, field by field."""
        words = WORDS[self.lang]
        fields = [
            f"{words.task}: {self.description}",
            f"{words.difficulty}: {words.levels[self.difficulty]}",
            f"{words.constraints}:\n{_bullets(self.constraints)}",
        ]
        if self.apis:
            fields.append(f"{words.apis}:\n{_bullets(self.apis)}")
        return "\n\n".join(fields)


def detect_lang(text: str) -> Lang:
    """Chinese when at least a third of the text's words and characters are Han."""
    han, words = len(_HAN.findall(text)), len(_WORD.findall(text))
    return Lang.ZH if han * 2 >= words and han else Lang.EN


def guess_difficulty(text: str) -> Difficulty:
    """Take the length of a description for the work in it."""
    words = len(_WORD.findall(text)) + len(_HAN.findall(text)) / 2
    if words >= _HARD_WORDS:
        return Difficulty.HARD
    return Difficulty.MEDIUM if words >= _MEDIUM_WORDS else Difficulty.EASY


def _bullets(items: Sequence[str]) -> str:
    return "\n".join(f"- {item}" for item in items)
