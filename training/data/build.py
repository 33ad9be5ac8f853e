"""Building a data set: the whole way from samples to files."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from phaser_copilot.errors import MissingError
from phaser_copilot.training.data import edits, quality, repairs, rows
from phaser_copilot.training.data.dataset import Source
from phaser_copilot.training.data.rows import Kind, Row
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
    scores: dict[str, float] = {}

    def with_score(make: Callable[[Sequence[Sample], float, random.Random], Iterator[Row]]) -> Source:
        def rows_of(variants: Sequence[Sample], dice: random.Random) -> Iterator[Row]:
            first = variants[0]
            if first.digest not in scores:
                scores[first.digest] = quality.marks(first).total
            return make(variants, scores[first.digest], dice)

        return rows_of

    return {
        "scene": with_score(rows.scene_rows),
        "edit": with_score(edits.edit_rows),
        "repair": with_score(repairs.repair_rows),
    }
