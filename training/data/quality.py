"""The quality score of a sample, 0 to 1, from what can be measured."""

from __future__ import annotations

import re
from dataclasses import dataclass

from phaser_copilot.training.data.coverage import members
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.validate import findings
from phaser_copilot.verdict import api

_CHECK = re.compile(r"\bt\.(?:ok|near)\(")
_COMMENT = re.compile(r"^\s*//|/\*", re.MULTILINE)
ENOUGH_CHECKS, ENOUGH_MEMBERS = 5, 8
SHORT, LONG = 20, 140
"""Lines of code between which a scene is of a good length."""


@dataclass(frozen=True)
class Marks:
    """Marks from 0 to 1, and what each weighs.

    Attributes
    ----------
    tested
        Checks of the probe, five being enough; a sample without a probe has none.
    quiet
        The static check says nothing at all, hints included.
    api
        Different members of Phaser, eight being enough.
    plan
        Three to seven steps, and every API of the plan in the code.
    length
        Neither a stub nor a novel.
    """

    tested: float
    quiet: float
    api: float
    plan: float
    length: float

    @property
    def total(self) -> float:
        """The score, with three decimals."""
        weighted = 0.3 * self.tested + 0.2 * self.quiet + 0.2 * self.api + 0.2 * self.plan + 0.1 * self.length
        return round(weighted, 3)


def marks(sample: Sample) -> Marks:
    """Mark a validated sample."""
    steps = [len(plan.steps) for plan in sample.plans.values()]
    lines = sum(1 for line in sample.code.splitlines() if line.strip() and not _COMMENT.match(line))
    return Marks(
        tested=min(len(_CHECK.findall(sample.probe or "")) / ENOUGH_CHECKS, 1),
        quiet=1 / (1 + len(findings(sample.code))),
        api=min(len(members(sample.code)) / ENOUGH_MEMBERS, 1),
        plan=(sum(3 <= count <= 7 for count in steps) / max(len(steps), 1) + api(sample.code, sample.apis)) / 2,
        length=1.0 if SHORT <= lines <= LONG else 0.5,
    )
