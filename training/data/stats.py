"""Facts about a pool of samples and the rows made of it, and what they have to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import mean
from typing import Any

from phaser_copilot.training.data import coverage, quality, similarity
from phaser_copilot.training.data.lengths import CUTOFF, TokenCounter
from phaser_copilot.training.data.rows import Row
from phaser_copilot.training.data.select import twins
from phaser_copilot.training.data.validate import Judged

LEAST_STRUCTURES, LEAST_FAMILIES, LEAST_ROWS = 420, 30, 3200
"""What the full data set must have."""


@dataclass(frozen=True)
class Facts:
    """Facts about a pool.

    Attributes
    ----------
    scenes, samples, codes, structures
        How many scenes, turns of their knobs, different codes, and syntax trees without literals.
    families, difficulties, languages
        Scenes in each; wordings in each language.
    never
        Everyday members of Phaser that no scene uses.
    members
        How many different members of Phaser are used.
    duplicates
        Groups of scenes that are much alike.
    quality
        Least, mean and greatest score of the scenes.
    defects
        Sample ids to what is wrong with them.
    """

    scenes: int
    samples: int
    codes: int
    structures: int
    families: Mapping[str, int]
    difficulties: Mapping[str, int]
    languages: Mapping[str, int]
    never: list[str]
    members: int
    duplicates: list[tuple[str, ...]]
    quality: tuple[float, float, float]
    defects: dict[str, list[str]]


@dataclass(frozen=True)
class RowFacts:
    """Facts about rows.

    Attributes
    ----------
    rows, kinds, languages
        How many, of each kind, in each language.
    tokens
        Median, 95th percentile and maximum; None when no model is here.
    too_long
        Ids of the rows that are longer than the cut-off.
    repeated
        How many rows have an input that another row has, too.
    """

    rows: int
    kinds: Mapping[str, int]
    languages: Mapping[str, int]
    tokens: tuple[int, int, int] | None = None
    too_long: list[str] = field(default_factory=list)
    repeated: int = 0


def facts(judged: Sequence[Judged]) -> Facts:
    """Gather facts about a validated pool."""
    samples = [each.sample for each in judged]
    first = [sample for sample in samples if sample.variant == 0]
    used = frozenset().union(*(coverage.members(sample.code) for sample in first))
    scores = [quality.marks(sample).total for sample in first] or [0.0]
    return Facts(
        scenes=len(first),
        samples=len(samples),
        codes=len({sample.code for sample in samples}),
        structures=len({similarity.structure(sample.code) for sample in first}),
        families=_count(sample.family for sample in first),
        difficulties=_count(str(sample.difficulty) for sample in first),
        languages=_count(str(lang) for sample in first for lang, texts in sample.tasks.items() for _ in texts),
        never=coverage.never_used(used),
        members=len(used),
        duplicates=twins(samples),
        quality=(min(scores), round(mean(scores), 3), max(scores)),
        defects={
            each.sample.id: [f"{each.level}: {problem}" for problem in each.problems]
            for each in judged
            if not each.good
        },
    )


def row_facts(rows: Iterable[Row], counter: TokenCounter | None) -> RowFacts:
    """Gather facts about rows; lengths only with a counter."""
    found = list(rows)
    lengths = [(counter.row(row), str(row.metadata["id"])) for row in found] if counter else []
    ordered = sorted(length for length, _ in lengths)
    inputs = Counter(row.input for row in found)
    return RowFacts(
        rows=len(found),
        kinds=_count(str(row.metadata["kind"]) for row in found),
        languages=_count(str(row.metadata["lang"]) for row in found),
        tokens=(ordered[len(ordered) // 2], ordered[len(ordered) * 95 // 100], ordered[-1]) if ordered else None,
        too_long=[name for length, name in lengths if length > CUTOFF],
        repeated=sum(count for count in inputs.values() if count > 1),
    )


def complaints(pool: Facts, made: RowFacts) -> list[str]:
    """What keeps this from being the full data set; empty when nothing does."""
    found = []
    if pool.structures < LEAST_STRUCTURES:
        found.append(f"{pool.structures} different structures, {LEAST_STRUCTURES} are needed")
    if len(pool.families) < LEAST_FAMILIES:
        found.append(f"{len(pool.families)} families, {LEAST_FAMILIES} are needed")
    if made.rows < LEAST_ROWS:
        found.append(f"{made.rows} rows, {LEAST_ROWS} are needed")
    if pool.defects:
        found.append(f"{len(pool.defects)} samples have defects")
    if made.too_long:
        found.append(f"{len(made.too_long)} rows are longer than {CUTOFF} tokens")
    return found


def to_json(pool: Facts, made: RowFacts) -> dict[str, Any]:
    """Everything as plain data."""
    return {"pool": asdict(pool), "rows": asdict(made), "complaints": complaints(pool, made)}


def _count(names: Iterable[str]) -> dict[str, int]:
    return dict(Counter(names))
