"""What the tests of the data pipeline share: small scenes with knobs, and verdicts that need no browser."""

from __future__ import annotations

from pathlib import Path

from phaser_copilot import corpus
from phaser_copilot.training.data.samples import Sample, from_scenes
from phaser_copilot.training.data.validate import still
from phaser_copilot.training.data.verdicts import RunVerdict, VerdictStore
from tests.conftest import ROOT

CORPUS = ROOT / "data" / "corpus"


def some(every: int = 12) -> list[Sample]:
    """The samples of every n-th scene of the corpus, those that are good as far as can be told without a browser."""
    found = list(from_scenes(map(corpus.load, sorted(CORPUS.glob("*/*.js"))[::every])))
    return [sample for sample in found if still(sample).good]


def folder(place: Path, count: int = 3) -> Path:
    """A folder with a few scenes of the corpus."""
    for path in sorted(CORPUS.glob("*/*.js"))[:count]:
        (place / path.parent.name).mkdir(parents=True, exist_ok=True)
        (place / path.parent.name / path.name).write_bytes(path.read_bytes())
    return place


def passed(samples: list[Sample], file: Path) -> VerdictStore:
    """A store in which all of them ran well."""
    store = VerdictStore(file)
    for sample in samples:
        store.put(sample.digest, RunVerdict(clean=True, behaves=True))
    return store
