"""Samples of edits: a scene, a wish to change one thing, and the changed scene, from the turns of a scene's knobs."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from phaser_copilot.corpus import Plan
from phaser_copilot.revision import edit_input
from phaser_copilot.task import Lang, detect_lang
from phaser_copilot.training.data import rows, wishes
from phaser_copilot.training.data.rows import Row
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.wishes import Change

_PLANS = {
    Lang.EN: ("Change the scene: {}", "Replace `{}` by `{}`", "Leave everything else as it is"),
    Lang.ZH: ("修改场景：{}", "把 `{}` 换成 `{}`", "其余保持不变"),
}
_NAME = re.compile(r"(?:this\.)?([A-Za-z_]\w*)\s*(?:[=:(]|$)")


def edit_rows(samples: Sequence[Sample], quality: float, dice: random.Random) -> Iterator[Row]:
    """Yield the edits that the variants of one scene give, in random order, both languages in turn.

    Parameters
    ----------
    samples
        The variants of one scene.
    """
    pairs = [
        (before, after, name) for before, after in permutations(samples, 2) if (name := _difference(before, after))
    ]
    dice.shuffle(pairs)
    languages = list(Lang)
    dice.shuffle(languages)
    for turn, lang in enumerate(languages * 2):
        for before, after, name in pairs[turn % 2 :: 2] if len(pairs) > 1 else pairs:
            change = _change(before, after, name, lang)
            said = [text for text in wishes.wishes(change, lang) if detect_lang(text) is lang]
            if said:
                yield _row(before, after, change, lang, dice.choice(said), quality)


def _row(before: Sample, after: Sample, change: Change, lang: Lang, wish: str, quality: float) -> Row:
    name = change.knob
    req, replace, leave = _PLANS[lang]
    plan = Plan(
        req.format(wishes.exactly(change, lang)),
        (replace.format(before.literals[name], after.literals[name]), leave),
    )
    return rows.make(
        after,
        "edit",
        lang,
        edit_input(lang, wish, before.code),
        plan,
        prompt_id=f"{after.scene}/edit-{name}/{lang}",
        quality=quality,
    )


def _difference(before: Sample, after: Sample) -> str:
    """The only knob in which two variants differ; empty when there are more."""
    names = [name for name in after.knobs if before.literals.get(name) != after.literals.get(name)]
    return names[0] if len(names) == 1 else ""


def _change(before: Sample, after: Sample, name: str, lang: Lang) -> Change:
    literal = after.literals[name]
    found = _NAME.match(literal)
    return Change(
        knob=name,
        identifier=found[1] if found else "",
        is_key="key" in name or "keydown" in literal or "KEY" in literal,
        old=before.words[name][lang],
        new=after.words[name][lang],
        old_value=before.knobs[name],
        new_value=after.knobs[name],
    )
