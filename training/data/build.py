"""Building a data set: the whole way from samples to files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from phaser_copilot.errors import MissingError
from phaser_copilot.training.data import quality, rows
from phaser_copilot.training.data.dataset import Source
from phaser_copilot.training.data.rows import Kind
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.validate import Judged, still, with_run
from phaser_copilot.training.data.verdicts import VerdictStore


def verified(samples: Sequence[Sample], store: VerdictStore, command: str) -> list[Judged]:
    """Judge samples from kept verdicts alone.

    Parameters
    ----------
    command
        What brings the verdicts that are missing.

    Raises
    ------
    MissingError
        Some samples were never run: no row is made of what nobody saw run.
    """
    known = store.find(sample.digest for sample in samples)
    judged = [still(sample) for sample in samples]
    unknown = [each.sample.id for each in judged if each.good and each.sample.digest not in known]
    if unknown:
        raise MissingError(
            f"{len(unknown)} of {len(samples)} samples were never run, {unknown[0]} for one",
            why="rows are made only of code that was seen to run",
            fix=command,
        )
    return [with_run(each, known[each.sample.digest]) if each.good else each for each in judged]


def sources() -> dict[Kind, Source]:
    """What makes the rows of each kind."""

    @cache
    def score(sample: Sample) -> float:
        return quality.marks(sample).total

    return {"scene": lambda variants, dice: rows.scene_rows(variants, score(variants[0]), dice)}
