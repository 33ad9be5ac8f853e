"""Building a data set: the whole way from samples to files."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from phaser_copilot import paths
from phaser_copilot.errors import MissingError
from phaser_copilot.phaser.library import VERSION
from phaser_copilot.training.data import dataset, decontaminate, edits, fim, quality, repairs, rows, select, shown
from phaser_copilot.training.data.dataset import Recipe, Source
from phaser_copilot.training.data.decontaminate import Outcome
from phaser_copilot.training.data.failures import Try, by_scene
from phaser_copilot.training.data.fim import Hole
from phaser_copilot.training.data.rows import Kind, Row
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.splits import SPLITS, Split
from phaser_copilot.training.data.validate import Judged, still, with_run
from phaser_copilot.training.data.verdicts import VALIDATOR, VerdictStore

VALIDATE = "phaser-copilot data validate"


@dataclass(frozen=True)
class Built:
    """A data set that is not written yet.

    Attributes
    ----------
    recipe
        What was asked for.
    judged
        All samples with their verdicts; only the good ones went on.
    outcome
        What decontamination kept and dropped.
    drawn, shown, cuts
        Rows, rows with an example before them, and fill-in-the-middle cuts, by split.
    """

    recipe: Recipe
    judged: list[Judged]
    outcome: Outcome
    drawn: dict[Split, list[Row]]
    shown: dict[Split, list[Row]] = field(default_factory=dict)
    cuts: dict[Split, list[Hole]] = field(default_factory=dict)

    @property
    def rejected(self) -> dict[str, str]:
        """Samples that failed validation, with the level that they failed."""
        return {each.sample.id: str(each.level) for each in self.judged if not each.good}


def verified(samples: Sequence[Sample], store: VerdictStore) -> list[Judged]:
    """Judge samples from kept verdicts alone.

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
            fix=f"{VALIDATE}, with the same --corpus, --samples and --variants",
        )
    return [with_run(each, known[each.sample.digest]) if each.good else each for each in judged]


def build(
    samples: Sequence[Sample],
    recipe: Recipe,
    store: VerdictStore,
    bench: Path,
    *,
    examples: int = 0,
    longest: int = shown.LONGEST,
    cuts: int = 0,
    tries: Sequence[Try] = (),
) -> Built:
    """Build a data set from samples whose verdicts are kept.

    Parameters
    ----------
    bench
        Folder of the benchmark that must stay out.
    examples
        How many rows are made again with an example before them, at most.
    longest
        Bytes of such a row, at most.
    cuts
        How many fill-in-the-middle cuts are made, at most.
    tries
        What a model made of some scenes; its mistakes become repairs.

    Raises
    ------
    MissingError
        Some samples were never run.
    UsageError
        The good samples do not give so many rows.
    """
    judged = verified(samples, store)
    good = [each.sample for each in judged if each.good]
    outcome = decontaminate.decontaminate(good, decontaminate.load(bench))
    drawn = dataset.draw(outcome.kept, recipe, sources(tries), select.twins(outcome.kept))
    wanted = recipe.shares.of(examples) if examples else {}
    with_example = {
        split: shown.draw(drawn[split], outcome.kept, count, recipe.seed, longest) for split, count in wanted.items()
    }
    return Built(recipe, judged, outcome, drawn, with_example, _cut(outcome.kept, recipe, drawn, cuts))


def write(built: Built, out: Path, name: str) -> None:
    """Write the splits, ``dataset_info.json`` and ``report.json``."""
    dataset.write(out, name, built.drawn)
    if built.shown:
        shown.write(out, name, built.shown)
    if built.cuts:
        fim.write(out, name, built.cuts)
    paths.write_text(out / "report.json", json.dumps(_report(built), ensure_ascii=False, indent=2) + "\n")


def sources(tries: Sequence[Try] = ()) -> dict[Kind, Source]:
    """What makes the rows of each kind."""
    own = by_scene(tries)

    def repairs_of(variants: Sequence[Sample], score: float, dice: random.Random) -> Iterator[Row]:
        yield from repairs.own_rows(variants, own.get(variants[0].scene, ()), score)
        yield from repairs.repair_rows(variants, score, dice)

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
        "repair": with_score(repairs_of),
    }


def _cut(
    samples: Sequence[Sample], recipe: Recipe, drawn: dict[Split, list[Row]], count: int
) -> dict[Split, list[Hole]]:
    """Cut holes into the scenes of each split; a scene is in the same split as its rows."""
    if not count:
        return {}
    where = {str(row.metadata["scene"]): split for split, part in drawn.items() for row in part}
    wanted = recipe.shares.of(count)
    return {
        split: fim.draw([each for each in samples if where.get(each.scene) == split], wanted[split], recipe.seed)
        for split in SPLITS
    }


def _report(built: Built) -> dict[str, Any]:
    made = [row for part in built.drawn.values() for row in part]
    return {
        "seed": built.recipe.seed,
        "phaser": VERSION,
        "validator": VALIDATOR,
        "samples": len(built.judged),
        "ran_clean_and_behaved": sum(each.good for each in built.judged),
        "rejected": built.rejected,
        "own_mistakes": sum("/repair-own/" in str(row.metadata["prompt_id"]) for row in made),
        "rows": {split: len(part) for split, part in built.drawn.items()},
        "shown": {split: len(part) for split, part in built.shown.items()},
        "cuts": {split: len(part) for split, part in built.cuts.items()},
        "kinds": dict(Counter(str(row.metadata["kind"]) for row in made)),
        "languages": dict(Counter(str(row.metadata["lang"]) for row in made)),
        "scenes": {split: len({row.metadata["scene"] for row in part}) for split, part in built.drawn.items()},
        "benchmark": {
            "tasks": built.outcome.tasks,
            "dropped": [asdict(pair) for pair in built.outcome.dropped],
            "closest": {kind: asdict(pair) for kind, pair in built.outcome.closest.items()},
        },
    }
