"""Samples of repairs: a scene with a mistake, what is said about it, and the good scene.

Mistakes are planted, or a model's own (:mod:`~phaser_copilot.training.data.failures`).
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence

from phaser_copilot import revision
from phaser_copilot.corpus import Plan
from phaser_copilot.phaser import fix
from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Diagnostic, Severity
from phaser_copilot.task import Lang
from phaser_copilot.training.data import rows
from phaser_copilot.training.data.failures import Try
from phaser_copilot.training.data.mistakes import Planted, plant
from phaser_copilot.training.data.rows import Row
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.validate import findings
from phaser_copilot.verdict import SYNTAX

SYNTAX_SHARE = 0.3
"""Share of the planted syntax errors that are treated like the other mistakes."""

_PLANS = {
    Lang.EN: ("Repair line {}", "Line {}: `{}` becomes `{}`", "Put back `{}` at line {}", "Leave the rest as it is"),
    Lang.ZH: ("修复第 {} 行", "第 {} 行：`{}` 改成 `{}`", "补回 `{}`（第 {} 行）", "其余保持不变"),
}

_OWN_PLANS = {
    Lang.EN: ("Repair what is wrong", "Mend {}", "Leave the rest as it is"),
    Lang.ZH: ("修复问题", "改正{}", "其余保持不变"),
}


def repair_rows(samples: Sequence[Sample], quality: float, dice: random.Random) -> Iterator[Row]:
    """Yield repairs of one scene: mistakes that the static check finds, both languages in turn.

    Those that the deterministic fixes cannot mend come first: only these ever reach the model. Syntax errors are easy
    to plant and would crowd out the others, so most of them come last, too.

    Parameters
    ----------
    samples
        The variants of one scene.
    """
    sample = dice.choice(list(samples))
    if _serious(findings(sample.code)):
        return  # its own findings would stand among those of the mistake
    languages = list(Lang)
    dice.shuffle(languages)
    later: list[tuple[Planted, list[Diagnostic]]] = []
    turn = 0
    for planted in plant(sample.code, dice):
        found = _serious(check(planted.code))
        if not found:
            continue
        if _is_rare(found, dice) or not _serious(check(fix.apply(planted.code, found))):
            later.append((planted, found))
            continue
        yield _row(sample, planted, found, languages[turn % 2], quality)
        turn += 1
    for planted, found in later:
        yield _row(sample, planted, found, languages[turn % 2], quality)
        turn += 1


def own_rows(samples: Sequence[Sample], tries: Sequence[Try], quality: float) -> Iterator[Row]:
    """Yield repairs of what a model broke in one scene.

    Parameters
    ----------
    samples
        The variants of the scene.
    tries
        The model's, each with its problems.
    """
    variants = {sample.variant: sample for sample in samples}
    for each in tries:
        if (sample := variants.get(each.variant)) is not None:
            req, step, leave = _OWN_PLANS[each.lang]
            yield rows.make(
                sample,
                "repair",
                each.lang,
                revision.repair_input(each.lang, each.problems, each.code),
                Plan(req, (step.format(each.problems[0]), leave)),
                prompt_id=f"{sample.scene}/repair-own/{each.lang}",
                quality=quality,
            )


def _is_rare(found: list[Diagnostic], dice: random.Random) -> bool:
    return found[0].code in SYNTAX and dice.random() > SYNTAX_SHARE


def _serious(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    return [finding for finding in found if finding.severity is not Severity.HINT]


def _row(sample: Sample, planted: Planted, found: list[Diagnostic], lang: Lang, quality: float) -> Row:
    req, change, put_back, leave = _PLANS[lang]
    line = planted.line
    step = change.format(line, planted.wrong, planted.right) if planted.wrong else put_back.format(planted.right, line)
    return rows.make(
        sample,
        "repair",
        lang,
        revision.repair_input(lang, revision.problems(lang, found), planted.code),
        Plan(req.format(line), (step, leave)),
        prompt_id=f"{sample.scene}/repair-{found[0].code}/{lang}",
        quality=quality,
    )
