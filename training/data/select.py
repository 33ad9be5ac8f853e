"""L5, selection: near-duplicates go, families are kept in balance, and of what is alike the best stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from phaser_copilot.training.data import quality, similarity
from phaser_copilot.training.data.samples import Sample


@dataclass(frozen=True)
class Selection:
    """What was selected.

    Attributes
    ----------
    kept
        Best first.
    dropped
        Sample ids to the reason.
    """

    kept: list[Sample]
    dropped: dict[str, str]


def select(candidates: Sequence[Sample], references: Iterable[Sample], *, per_family: int, least: float) -> Selection:
    """Select good samples.

    Parameters
    ----------
    candidates
        Validated samples; of those that are alike, the one with the best score is kept.
    references
        What is there already: candidates that resemble it are dropped.
    per_family
        At most so many of a family.
    least
        Quality score below which nothing is kept.
    """
    first = [sample for sample in references if sample.variant == 0]
    scores = {sample.id: quality.marks(sample).total for sample in candidates}
    ordered = sorted(candidates, key=lambda sample: (-scores[sample.id], sample.id))
    code = _leaders(
        [*first, *ordered], {s.id: similarity.code_shingles(s.code) for s in [*first, *ordered]}, similarity.SAME_CODE
    )
    words = _leaders([*first, *ordered], _text_shingles([*first, *ordered]), similarity.SAME_TEXT)
    dropped: dict[str, str] = {}
    kept: list[Sample] = []
    families: Counter[str] = Counter()
    for sample in ordered:
        reason = _reason(sample, scores[sample.id], least, code, words, families[sample.family] >= per_family)
        if reason:
            dropped[sample.id] = reason
            continue
        kept.append(sample)
        families[sample.family] += 1
    return Selection(kept, dropped)


def twins(samples: Iterable[Sample]) -> list[tuple[str, ...]]:
    """Scenes whose code is so much alike that they must stay in one split."""
    first = {sample.scene: similarity.code_shingles(sample.code) for sample in samples if sample.variant == 0}
    return similarity.near_duplicates(first, similarity.SAME_CODE)


def _reason(
    sample: Sample, score: float, least: float, code: Mapping[str, str], words: Mapping[str, str], is_full: bool
) -> str:
    if score < least:
        return f"its quality score is {score:.2f}"
    if code.get(sample.id, sample.id) != sample.id:
        return f"its code is like that of {code[sample.id]}"
    if words.get(sample.id, sample.id) != sample.id:
        return f"its task is like that of {words[sample.id]}"
    return f"there are enough of {sample.family}" if is_full else ""


def _leaders(samples: Sequence[Sample], shingles: Mapping[str, frozenset[str]], threshold: float) -> dict[str, str]:
    """Each sample of a group of near-duplicates to the group's first."""
    known = {sample.id: shingles[sample.id] for sample in samples}
    return {name: group[0] for group in similarity.near_duplicates(known, threshold) for name in group}


def _text_shingles(samples: Iterable[Sample]) -> dict[str, frozenset[str]]:
    return {
        sample.id: frozenset().union(
            *(similarity.text_shingles(text) for texts in sample.tasks.values() for text in texts)
        )
        for sample in samples
    }
