"""Requests to a teacher: tasks made of families, subjects, twists and members of the API, in both languages."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources
from itertools import combinations, count
from pathlib import Path
from typing import Any

import yaml

from phaser_copilot import paths
from phaser_copilot.errors import UsageError
from phaser_copilot.phaser.index import ApiIndex
from phaser_copilot.prompt import INSTRUCTIONS
from phaser_copilot.task import Difficulty, Lang, Task

MOST = 6000
TWISTS = {Difficulty.EASY: 0, Difficulty.MEDIUM: 1, Difficulty.HARD: 2}
"""How many twists a task of each difficulty has."""
_RULES = {
    Lang.EN: (
        "Phaser 3.90. 25 to 120 lines. No files, no network, no HTML: draw everything with code. Real behaviour, no "
        "placeholders. Two to seven steps. Use only API that exists in Phaser 3.90."
    ),
    Lang.ZH: (
        "使用 Phaser 3.90，25 到 120 行代码。不使用文件、网络和 HTML，全部用代码绘制。实现真实的行为，不要占位。"
        "步骤两到七条。只使用 Phaser 3.90 中存在的 API。"
    ),
}


@dataclass(frozen=True)
class Request:
    """One task for a teacher.

    Attributes
    ----------
    id
        Letters, digits, ``-`` and ``_`` only, at most 64, as batch services want it.
    text
        The task as a user would type it.
    apis
        What has to be used.
    """

    id: str
    family: str
    lang: Lang
    difficulty: Difficulty
    text: str
    apis: tuple[str, ...]

    @property
    def system(self) -> str:
        """The instruction that models are trained with, and what a teacher must know besides."""
        return f"{INSTRUCTIONS[self.lang]}\n\n{_RULES[self.lang]}"

    @property
    def prompt(self) -> str:
        """The task as the model reads it."""
        return Task.from_text(self.text, lang=self.lang, difficulty=self.difficulty, apis=self.apis).input


@cache
def _taxonomy() -> dict[str, Any]:
    text = resources.files(__package__).joinpath("taxonomy.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def make(number: int, seed: int) -> list[Request]:
    """Make requests: families, difficulties and languages in turn, no text twice.

    Parameters
    ----------
    number
        How many; at most 6,000.
    seed
        The same seed gives the same requests.

    Raises
    ------
    UsageError
        More are asked for than there can be.
    """
    if number > MOST:
        raise UsageError(f"{number} requests are too many", fix=f"at most {MOST}")
    streams = [
        _tasks(family, lang, difficulty, random.Random(f"{seed}/{family}/{lang}/{difficulty}"))
        for difficulty in Difficulty
        for family in _taxonomy()["families"]
        for lang in Lang
    ]
    made: list[Request] = []
    while streams and len(made) < number:
        for stream in list(streams):
            task = next(stream, None)
            if task is None:
                streams.remove(stream)
                continue
            family, lang, difficulty, text, apis = task
            made.append(Request(f"seed_{len(made):06d}", family, lang, difficulty, text, apis))
            if len(made) == number:
                break
    return made


_Made = tuple[str, Lang, Difficulty, str, tuple[str, ...]]


def _tasks(family: str, lang: Lang, difficulty: Difficulty, dice: random.Random) -> Iterator[_Made]:
    place = list(Lang).index(lang)
    entry = _taxonomy()["families"][family]
    twists = [twist[place] for twist in _taxonomy()["twists"]]
    members = api_members(tuple(entry["classes"]))
    texts = [
        _say(subject[place], chosen, lang)
        for subject in entry["subjects"]
        for chosen in combinations(twists, TWISTS[difficulty])
    ]
    dice.shuffle(texts)
    # an easy subject has one text only: it comes again with another member to use
    orders = {text: dice.sample(members, len(members)) for text in texts}
    for turn in count() if texts else ():
        for text in texts:
            yield family, lang, difficulty, text, (orders[text][turn % len(members)],)


def _say(subject: str, twists: Iterable[str], lang: Lang) -> str:
    return ", ".join([subject, *twists]) if lang is Lang.EN else "，".join([subject, *twists])


@cache
def api_members(classes: tuple[str, ...]) -> tuple[str, ...]:
    """Names of the documented methods that these classes and namespaces declare themselves."""
    api = ApiIndex.load()
    names = []
    for owner in classes:
        found = {**api.members(owner), **api.statics(owner)}
        names += [
            f"{owner}.{name}"
            for name, member in sorted(found.items())
            if member.callable and member.documented and member.owner == owner and not name.startswith("_")
        ]
    return tuple(names) or classes


def write(file: Path, made: Iterable[Request]) -> None:
    """Write requests as JSON lines."""
    paths.write_text(file, "".join(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in made))


def read(file: Path) -> list[Request]:
    """Read requests.

    Raises
    ------
    UsageError
        The file or a line of it cannot be read.
    """
    try:
        lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [
            Request(
                str(line["id"]),
                str(line["family"]),
                Lang(line["lang"]),
                Difficulty(line["difficulty"]),
                str(line["text"]),
                tuple(line["apis"]),
            )
            for line in lines
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(
            f"{file} cannot be read as requests", why=repr(error), fix="phaser-copilot data requests"
        ) from error
