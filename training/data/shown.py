"""Rows that show a scene before they ask, as ``gen`` does: a model learns to lean on an example.

In turn the example is the same scene with its knobs turned another way, which has to be kept but for what the task asks
otherwise, and one of the nearest other scenes, if it is of use for the answer: examples that are not would teach to put
them aside. LLaMA-Factory calls earlier turns the history; with ``mask_history: true`` only the last answer is learned.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, zip_longest
from pathlib import Path

from phaser_copilot import answer, paths
from phaser_copilot.corpus import Scene
from phaser_copilot.prompt import INSTRUCTIONS
from phaser_copilot.retrieve import SHOWN, Entry, Index
from phaser_copilot.task import WORDS, Lang
from phaser_copilot.training.data import dataset
from phaser_copilot.training.data.rows import Row
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.similarity import code_shingles
from phaser_copilot.training.data.splits import Split

COLUMNS = {**dataset.COLUMNS, "history": "history"}
LONGEST = 7500
"""Bytes of a row, at most, so that none is cut at 3,072 tokens."""
OF_USE = 0.3
"""Least share of an answer's code that another scene has as well, to be its example."""


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
    asking = list(_scene_by_scene(asking))
    with_nearest = (_with_example(row, _nearest(row, index)) for row in asking[::2])
    with_twin = (_with_example(row, _twin(row, variants)) for row in asking[1::2])
    ways = [(row for row in way if row and row.size <= longest) for way in (with_nearest, with_twin)]
    in_turn = (row for pair in zip_longest(*ways) for row in pair if row)
    return list(islice(in_turn, count))


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
    """Of the other scenes that are most like the task, the one that is of most use for the answer."""
    described = row.input.split("\n")[0].removeprefix(f"{WORDS[Lang(row.metadata['lang'])].task}:").strip()
    entries = (found.entry for found in index.search(described, SHOWN + 1))
    near = [entry for entry in entries if entry.name != row.metadata["scene"]][:SHOWN]
    needed = code_shingles(answer.parse(row.output).code)

    def use(entry: Entry) -> float:
        return len(needed & code_shingles(entry.scene.default.code)) / max(len(needed), 1)

    best = max(near, key=use, default=None)
    return best if best and use(best) >= OF_USE else None


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
