"""Rows that show a scene before they ask, as ``gen`` does: a model learns to lean on an example.

In turn the example is the same scene with its knobs turned another way, which has to be kept but for what the task asks
otherwise, and the nearest other scene, which alone would teach to put the example aside. LLaMA-Factory calls earlier
turns the history; with ``mask_history: true`` only the last answer is learned.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from phaser_copilot import paths
from phaser_copilot.corpus import Scene
from phaser_copilot.prompt import INSTRUCTIONS
from phaser_copilot.retrieve import Entry, Index
from phaser_copilot.task import WORDS, Lang
from phaser_copilot.training.data import dataset
from phaser_copilot.training.data.rows import Row
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.splits import Split

COLUMNS = {**dataset.COLUMNS, "history": "history"}
LONGEST = 7500
"""Bytes of a row, at most, so that none is cut at 3,072 tokens."""


def draw(rows: Sequence[Row], samples: Iterable[Sample], count: int, seed: int, longest: int = LONGEST) -> list[Row]:
    """Give `count` rows an example, at most: one row of each scene, then another of each.

    Parameters
    ----------
    rows
        Those that ask for a new scene are taken.
    samples
        Where examples come from.
    longest
        Bytes of a row, at most: shorter rows are more scenes in the same time.
    """
    variants: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        if set(sample.tasks) == set(Lang):
            variants[sample.scene].append(sample)
    index = Index([_entry(sample) for each in variants.values() for sample in each if sample.variant == 0])
    asking = [row for row in rows if row.metadata["kind"] == "scene"]
    random.Random(seed).shuffle(asking)
    found = (
        _with_example(row, _twin(row, variants) if turn % 2 else _nearest(row, index))
        for turn, row in enumerate(_scene_by_scene(asking))
    )
    fitting = (row for row in found if row is not None and row.size <= longest)
    return [row for row, _ in zip(fitting, range(count), strict=False)]


def _scene_by_scene(rows: Sequence[Row]) -> Iterator[Row]:
    turns: dict[str, int] = {}
    placed = []
    for row in rows:
        scene = str(row.metadata["scene"])
        turns[scene] = turns.get(scene, 0) + 1
        placed.append((turns[scene], row))
    return (row for _, row in sorted(placed, key=lambda pair: pair[0]))


def _twin(row: Row, variants: Mapping[str, Sequence[Sample]]) -> Entry | None:
    """The row's own scene with its knobs turned to the next way."""
    others = [sample for sample in variants[str(row.metadata["scene"])] if sample.variant != row.metadata["variant"]]
    later = [sample for sample in others if sample.variant > row.metadata["variant"]]
    return _entry((later or others)[0]) if others else None


def _nearest(row: Row, index: Index) -> Entry | None:
    """The scene that is most like the task, but for the row's own."""
    described = row.input.split("\n")[0].removeprefix(f"{WORDS[Lang(row.metadata['lang'])].task}:").strip()
    near = (entry for _, entry in index.search(described, 2) if entry.name != row.metadata["scene"])
    return next(near, None)


def _with_example(row: Row, entry: Entry | None) -> Row | None:
    if entry is None:
        return None
    lang = Lang(row.metadata["lang"])
    asked, given = entry.example(lang)
    return replace(row, history=[[f"{INSTRUCTIONS[lang]}\n{asked}", given]])


def _entry(sample: Sample) -> Entry:
    plans = {lang: {"req": plan.req, "steps": plan.steps} for lang, plan in sample.plans.items()}
    header = {"tasks": sample.tasks, "apis": sample.apis, "plan": plans}
    return Entry.of(Scene(Path(f"{sample.scene}.js"), header, sample.code, 0))


def write(folder: Path, name: str, parts: Mapping[Split, Sequence[Row]]) -> None:
    """Write ``shown_<split>.jsonl`` for each split and enter them into the folder's ``dataset_info.json``."""
    entries: dict[str, object] = {}
    for split, rows in parts.items():
        file = f"shown_{split}.jsonl"
        paths.write_text(folder / file, "".join(f"{row.to_json()}\n" for row in rows))
        entries[f"{name}_shown_{split}"] = {"file_name": file, "formatting": "alpaca", "columns": COLUMNS}
    dataset.enter(folder / "dataset_info.json", entries)
