"""Every scene of the corpus runs 300 frames without an error and does what its probe says."""

import pytest

from phaser_copilot import corpus
from phaser_copilot.browser import Session
from phaser_copilot.training.data import pool, validate
from phaser_copilot.training.data.verdicts import VerdictStore
from tests.conftest import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CORPUS = ROOT / "data" / "corpus"
SCENES = list(corpus.load_all(CORPUS))


@pytest.mark.timeout(2400)
def test_all_scenes_run_clean_and_pass_their_probes(phaser_path, tmp_path):
    samples = pool.load(pool.Origin([CORPUS], variants=1))
    store = VerdictStore(tmp_path / "verdicts.sqlite")
    judged = list(validate.validate(samples, store, lambda: Session(phaser_path), jobs=2, limit=120))
    assert [(each.sample.scene, each.level, each.problems) for each in judged if not each.good] == []
    assert len(judged) == len(SCENES)


EMPTY = "new Phaser.Game({ width: 800, height: 600, scene: { create() {} } });\n"


@pytest.mark.timeout(900)
def test_an_empty_scene_passes_no_probe(phaser_path):
    """The negative control: a probe that an empty scene passes tests nothing."""
    passed = []
    with Session(phaser_path) as session:
        for scene in SCENES[::5]:
            report = session.run(EMPTY, frames=1, probe=scene.default.probe, knobs=scene.default.knobs, limit=30)
            if report.probe and report.probe.passed:
                passed.append(scene.name)
    assert passed == []
