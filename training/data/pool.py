"""The pool of samples: everything that rows may be made of, from folders of scenes and from files of answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from phaser_copilot import corpus, paths
from phaser_copilot.corpus import Plan
from phaser_copilot.errors import UsageError
from phaser_copilot.task import Difficulty, Lang, guess_difficulty
from phaser_copilot.training.data.samples import CORPUS_LICENCE, VARIANTS, Sample, from_scenes


@dataclass(frozen=True)
class Origin:
    """Where the samples of a pool come from.

    Attributes
    ----------
    corpora
        Folders of scenes with headers (docs/data.md).
    files
        JSON lines of samples, as ``data parse`` and ``data select`` write them, or of one's own.
    variants
        How many turns of its knobs each scene of a folder is used with.
    licence
        Terms of the scenes in the folders.
    """

    corpora: Sequence[Path] = ()
    files: Sequence[Path] = ()
    variants: int = VARIANTS
    licence: str = CORPUS_LICENCE


def load(origin: Origin) -> list[Sample]:
    """Read all samples.

    Raises
    ------
    UsageError
        There are none, a file cannot be read, or two are called the same.
    """
    found: list[Sample] = []
    for folder in origin.corpora:
        found += from_scenes(corpus.load_all(folder), variants=origin.variants, licence=origin.licence)
    for file in origin.files:
        found += read(file)
    if not found:
        places = ", ".join(str(place) for place in (*origin.corpora, *origin.files))
        raise UsageError(f"There is no sample in {places or 'nothing'}", fix="--corpus data/corpus, or --samples FILE")
    ids = [sample.id for sample in found]
    if len(set(ids)) < len(ids):
        twice = next(name for name in ids if ids.count(name) > 1)
        raise UsageError(f"Two samples are called {twice}", fix="rename one, or leave out one of its folders")
    return found


def read(file: Path) -> Iterator[Sample]:
    """Read samples from JSON lines.

    Raises
    ------
    UsageError
        The file or a line of it cannot be read.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file} cannot be read", why=str(error)) from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield from_json(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                why = f"{error} is missing" if isinstance(error, KeyError) else str(error)
                raise UsageError(f"Line {number} of {file} is no sample", why=why, fix="see docs/data.md") from error


def write(file: Path, samples: Iterable[Sample]) -> None:
    """Write samples as JSON lines, as a whole or not at all."""
    paths.write_text(file, "".join(json.dumps(to_json(sample), ensure_ascii=False) + "\n" for sample in samples))


def to_json(sample: Sample) -> dict[str, Any]:
    """A sample as plain data."""
    return {
        "id": sample.scene,
        "family": sample.family,
        "difficulty": str(sample.difficulty),
        "apis": list(sample.apis),
        "tasks": {str(lang): list(texts) for lang, texts in sample.tasks.items()},
        "plans": {str(lang): {"req": plan.req, "steps": list(plan.steps)} for lang, plan in sample.plans.items()},
        "code": sample.code,
        "probe": sample.probe,
        "source": sample.source,
        "licence": sample.licence,
        "generator": sample.generator,
        "raw": sample.raw,
    }


def from_json(data: Mapping[str, Any]) -> Sample:
    """Read a sample from plain data; only ``id``, ``tasks``, ``plans`` and ``code`` are needed.

    Raises
    ------
    KeyError, TypeError, ValueError
        Something is missing or of the wrong kind.
    """
    tasks = {
        Lang(lang): tuple(map(str, [texts] if isinstance(texts, str) else texts))
        for lang, texts in data["tasks"].items()
    }
    plans = {Lang(lang): Plan(str(plan["req"]), tuple(map(str, plan["steps"]))) for lang, plan in data["plans"].items()}
    longest = max((text for texts in tasks.values() for text in texts), key=len, default="")
    return Sample(
        scene=str(data["id"]),
        variant=0,
        family=str(data.get("family", "own")),
        difficulty=Difficulty(data.get("difficulty", guess_difficulty(longest))),
        apis=tuple(map(str, data.get("apis", ()))),
        tasks=tasks,
        plans=plans,
        code=str(data["code"]),
        probe=data.get("probe"),
        source=str(data.get("source", "own")),
        licence=str(data.get("licence", "own")),
        generator=str(data.get("generator", "")),
        raw=str(data.get("raw", "")),
    )
