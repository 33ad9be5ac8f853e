"""How a model is asked to change or repair a scene: the input behind the same instruction as for a new one.

The first field has the same name as a task's, so that the computed state of the prompt's beginning serves all three.
Answers have the same format, too: a plan, then the whole scene.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phaser_copilot.task import WORDS, Lang

if TYPE_CHECKING:
    from phaser_copilot.browser.report import RunError
    from phaser_copilot.phaser.diagnostic import Diagnostic

MOST_PROBLEMS = 5
"""So many are named; one mistake often has more consequences than anybody wants to read."""


@dataclass(frozen=True)
class _Words:
    """What the fields are called in one language."""

    change: str
    repair: str
    problems: str
    broken: str
    line: str


_WORDS = {
    Lang.EN: _Words("Scene to change", "Repair this scene", "Problems", "Scene to repair", "line {}: "),
    Lang.ZH: _Words("要修改的场景", "修复这个场景", "问题", "要修复的场景", "第 {} 行: "),
}


def edit_input(lang: Lang, change: str, code: str) -> str:
    """The input that asks for a change.

    Parameters
    ----------
    change
        In the user's words.
    code
        The scene as it is.
    """
    return f"{WORDS[lang].task}: {' '.join(change.split())}\n\n{_WORDS[lang].change}:\n{_fence(code)}"


def repair_input(lang: Lang, problems: Sequence[str], code: str) -> str:
    """The input that asks for a repair.

    Parameters
    ----------
    problems
        What is wrong, as :func:`problems` says it.
    code
        The broken scene.
    """
    words = _WORDS[lang]
    listed = "\n".join(f"- {problem}" for problem in problems[:MOST_PROBLEMS])
    return f"{WORDS[lang].task}: {words.repair}\n\n{words.problems}:\n{listed}\n\n{words.broken}:\n{_fence(code)}"


def problems(lang: Lang, findings: Iterable[Diagnostic], errors: Iterable[RunError] = ()) -> tuple[str, ...]:
    """What the static check and a run found, one text each, with the line counted from 1."""
    said = [(finding.range.start.line + 1, finding.message) for finding in findings]
    said += [(error.line or 0, f"{error.kind}: {error.message}") for error in errors]
    texts = ((_WORDS[lang].line.format(line) if line else "") + " ".join(text.split()) for line, text in said)
    return tuple(dict.fromkeys(texts))


def _fence(code: str) -> str:
    return f"```javascript\n{code.rstrip()}\n```"
