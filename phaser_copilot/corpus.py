"""Scenes of the corpus: a file with a header that says what was asked, and the code that answers it.

The format is described in ``docs/data.md``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from phaser_copilot.errors import UsageError
from phaser_copilot.task import Difficulty, Lang

_HEADER = re.compile(r"\A/\* scene\n(.*?)\n\*/\n", re.DOTALL)
_PLACE = re.compile(r"\{(\w+)\}")
WORDINGS = 3
"""Least number of wordings of a task in each language."""


@dataclass(frozen=True)
class Value:
    """One value of a knob: as it stands in the code, as the probe sees it (a JSON value), and in words."""

    code: str
    value: Any
    words: Mapping[Lang, str]


@dataclass(frozen=True)
class Plan:
    """The [PLAN] block of an answer in one language."""

    req: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Variant:
    """A scene with one value chosen for each knob.

    Attributes
    ----------
    code
        The scene without its header.
    tasks, plans
        By language.
    probe
        JavaScript that tests the running scene.
    knobs
        Name to the value that the probe sees.
    """

    code: str
    tasks: Mapping[Lang, tuple[str, ...]]
    plans: Mapping[Lang, Plan]
    probe: str
    knobs: Mapping[str, Any]


@dataclass(frozen=True)
class Scene:
    """One file of the corpus.

    Attributes
    ----------
    path
        Where it is; the folder is its family.
    header
        The parsed header.
    body
        The code behind the header.
    offset
        Number of lines of the header.
    """

    path: Path
    header: Mapping[str, Any]
    body: str
    offset: int

    @property
    def family(self) -> str:
        """What kind of scene it is."""
        return self.path.parent.name

    @property
    def name(self) -> str:
        """Family and file, unique in the corpus."""
        return f"{self.family}/{self.path.stem}"

    @property
    def difficulty(self) -> Difficulty:
        """How much it has in it."""
        return Difficulty(self.header["difficulty"])

    @property
    def apis(self) -> tuple[str, ...]:
        """The Phaser calls that matter in it."""
        return tuple(self.header["apis"])

    @cached_property
    def knobs(self) -> dict[str, list[Value]]:
        """Name to values; the first value of each is the one in the file."""
        return {name: list(_values(spec)) for name, spec in (self.header.get("knobs") or {}).items()}

    @cached_property
    def default(self) -> Variant:
        """The scene as it stands in the file."""
        return self.vary({})

    def vary(self, choice: Mapping[str, int]) -> Variant:
        """Choose a value for each knob by its index; those not named keep their first."""
        return self.turn({name: self.knobs[name][index] for name, index in choice.items() if name in self.knobs})

    def turn(self, values: Mapping[str, Value]) -> Variant:
        """Give knobs any values, as :func:`value` makes them; those not named keep their first."""
        chosen = {name: values.get(name, known[0]) for name, known in self.knobs.items()}
        code = self.body
        for name, value in chosen.items():
            if value.code != self.knobs[name][0].code:
                code = _replace_code(code, self.knobs[name][0].code, value.code)
        return Variant(
            code=code,
            tasks={lang: tuple(_fill(text, chosen, lang) for text in self.header["tasks"][lang]) for lang in Lang},
            plans={lang: _plan(self.header["plan"][lang], chosen, lang) for lang in Lang},
            probe=str(self.header.get("probe", "")),
            knobs={name: value.value for name, value in chosen.items()},
        )


def load(path: Path) -> Scene:
    """Read one scene.

    Raises
    ------
    UsageError
        There is no header, it cannot be read, or it lacks something.
    """
    text = path.read_text(encoding="utf-8")
    match = _HEADER.match(text)
    if not match:
        raise UsageError(f"{path} has no scene header", fix="see docs/data.md")
    try:
        header = yaml.load(match[1], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise UsageError(f"The header of {path} cannot be read", why=" ".join(str(error).split())) from error
    problems = list(_problems(header, text[match.end() :]))
    if problems:
        raise UsageError(f"The header of {path} is not right", why="; ".join(problems))
    return Scene(path, header, text[match.end() :], match[0].count("\n"))


def load_all(folder: Path) -> Iterator[Scene]:
    """Read all scenes below a folder, by family and name."""
    for path in sorted(folder.glob("*/*.js")):
        yield load(path)


def value(pattern: str, number: Any) -> Value:
    """A value of a knob that is written with a pattern such as ``SPEED = {}``."""
    # a text stands in the code with the quotes of the pattern
    code = pattern.replace("{}", number if isinstance(number, str) else json.dumps(number))
    return Value(code, number, dict.fromkeys(Lang, str(number)))


def _values(spec: Any) -> Iterator[Value]:
    if isinstance(spec, list):
        for item in spec:
            code = str(item["code"])
            yield Value(code, _literal(code), {lang: str(item[lang]) for lang in Lang})
        return
    for each in spec["values"]:
        yield value(spec["code"], each)


def _literal(code: str) -> Any:
    """The value in a piece of code such as ``COLOUR = 0xff0000``; the piece itself when there is none."""
    value = code.rsplit("=", 1)[-1].strip().rstrip(";").strip()
    is_literal = re.fullmatch(r"0x[0-9a-fA-F]+|-?[\d.]+|'[^']*'|\"[^\"]*\"|true|false", value)
    return yaml.safe_load(value) if is_literal else value


def _replace_code(code: str, old: str, new: str) -> str:
    before = r"(?<![\w.])" if old[:1].isdigit() else r"(?<!\w)" if old[:1].isalpha() else ""
    after = r"(?![\w.]*\w)" if old[-1:].isdigit() else r"(?!\w)" if old[-1:].isalpha() else ""
    return re.sub(before + re.escape(old) + after, lambda _: new, code)


def _fill(text: str, chosen: Mapping[str, Value], lang: Lang) -> str:
    return _PLACE.sub(lambda place: chosen[place[1]].words[lang] if place[1] in chosen else place[0], str(text))


def _plan(plan: Mapping[str, Any], chosen: Mapping[str, Value], lang: Lang) -> Plan:
    return Plan(_fill(plan["req"], chosen, lang), tuple(_fill(step, chosen, lang) for step in plan["steps"]))


def _problems(header: Any, body: str) -> Iterator[str]:
    if not isinstance(header, dict):
        yield "it is not a mapping"
        return
    missing = {"tasks", "difficulty", "apis", "plan", "probe"} - header.keys()
    if missing:
        yield f"it lacks {', '.join(sorted(missing))}"
        return
    if header["difficulty"] not in set(Difficulty):
        yield f"difficulty {header['difficulty']!r} is none of {', '.join(Difficulty)}"
    for lang in Lang:
        texts = header["tasks"].get(lang) or ()
        if len(texts) < WORDINGS or not all(isinstance(text, str) for text in texts):
            yield f"tasks.{lang} needs {WORDINGS} texts"
        plan = header["plan"].get(lang) or {}
        if not isinstance(plan.get("req"), str) or not all(isinstance(step, str) for step in plan.get("steps") or [0]):
            yield f"plan.{lang} needs a req and steps that are texts"
    try:
        knobs = {name: list(_values(spec)) for name, spec in (header.get("knobs") or {}).items()}
    except (KeyError, TypeError, AttributeError) as error:
        yield f"a knob cannot be read ({error!r})"
        return
    for name, values in knobs.items():
        if _replace_code(body, values[0].code, "\0") == body:
            yield f"the code of knob {name} ({values[0].code!r}) does not stand in the scene"
