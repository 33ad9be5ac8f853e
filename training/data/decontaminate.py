"""Keeping the benchmark out of the training data: no sample may resemble a task of it, in words or in code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from phaser_copilot.evaluate import bench
from phaser_copilot.evaluate.bench import BenchTask
from phaser_copilot.training.data import similarity
from phaser_copilot.training.data.samples import Sample

SAME_WORDS, SAME_CODE = 0.5, 0.6
"""Jaccard similarity, of word trigrams and of runs of five code tokens, from which a sample is dropped."""


@dataclass(frozen=True)
class Pair:
    """A sample and the task of the benchmark that it resembles.

    Attributes
    ----------
    kind
        ``words`` or ``code``.
    score
        Jaccard similarity, 0 to 1; 1 for code with the same syntax tree.
    said, asked
        The sample's words and the benchmark's; empty for code.
    """

    kind: str
    score: float
    scene: str
    task: str
    said: str = ""
    asked: str = ""

    @property
    def overlaps(self) -> bool:
        """Whether the sample must go."""
        return self.score >= (SAME_WORDS if self.kind == "words" else SAME_CODE)


@dataclass(frozen=True)
class Outcome:
    """What decontamination found.

    Attributes
    ----------
    kept
        The samples that may stay: all of a scene or none.
    dropped
        Why the others may not.
    closest
        The closest pair that stays, by kind.
    tasks
        How many tasks of the benchmark were looked at.
    """

    kept: list[Sample]
    dropped: list[Pair] = field(default_factory=list)
    closest: dict[str, Pair] = field(default_factory=dict)
    tasks: int = 0


def load(folder: Path) -> list[BenchTask]:
    """Read all tasks of a benchmark folder, edits included; none when the folder is not there or empty."""
    parts = (folder / "tasks", folder / "edits")
    return [task for part in parts if any(part.glob("*/task.yaml")) for task in bench.load_all(part)]


def decontaminate(samples: Sequence[Sample], tasks: Sequence[BenchTask]) -> Outcome:
    """Drop every scene that resembles a task, in any of its wordings, either language, or its code.

    The wordings of a scene say the same in both languages, so a task's twin in the other language is found, too.
    """
    closest: dict[tuple[str, str], Pair] = {}
    for sample in samples:
        for pair in _pairs(sample, tasks):
            key = (sample.scene, pair.kind)
            if key not in closest or pair.score > closest[key].score:
                closest[key] = pair
    dropped = [pair for pair in closest.values() if pair.overlaps]
    gone = {pair.scene for pair in dropped}
    staying = [pair for pair in closest.values() if pair.scene not in gone]
    best = {kind: max(of_kind, key=lambda pair: pair.score) for kind, of_kind in _by_kind(staying)}
    return Outcome([sample for sample in samples if sample.scene not in gone], dropped, best, len(tasks))


def _by_kind(pairs: Iterable[Pair]) -> Iterator[tuple[str, list[Pair]]]:
    found = list(pairs)
    for kind in ("words", "code"):
        of_kind = [pair for pair in found if pair.kind == kind]
        if of_kind:
            yield kind, of_kind


def _pairs(sample: Sample, tasks: Sequence[BenchTask]) -> Iterator[Pair]:
    shingles = similarity.code_shingles(sample.code) if sample.variant == 0 else frozenset()
    for task in tasks:
        asked = similarity.text_shingles(task.text)
        for texts in sample.tasks.values():
            for text in texts:
                score = similarity.jaccard(similarity.text_shingles(text), asked)
                if score:
                    yield Pair("words", score, sample.scene, task.name, text, task.text)
        if shingles:
            yield Pair("code", _code_score(sample.code, shingles, task), sample.scene, task.name)


def _code_score(code: str, shingles: frozenset[str], task: BenchTask) -> float:
    solutions = [*task.references, *([task.before] if task.before else [])]
    if any(similarity.structure(code) == similarity.structure(solution) for solution in solutions):
        return 1.0
    return max((similarity.jaccard(shingles, similarity.code_shingles(each)) for each in solutions), default=0.0)
