"""Every scene of the corpus runs 300 frames without an error and does what its probe says."""

import pytest

from phaser_copilot import corpus
from phaser_copilot.browser import Session
from tests.conftest import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def session(phaser_path):
    with Session(phaser_path) as session:
        yield session


SCENES = list(corpus.load_all(ROOT / "data" / "corpus"))
PARTS = 12


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("part", range(PARTS))
def test_all_scenes_run_clean_and_pass_their_probes(session, part):
    failures = []
    for scene in SCENES[part::PARTS]:
        variant = scene.default
        report = session.run(variant.code, frames=300, limit=30)
        if not report.clean:
            failures.append((scene.name, report.errors))
        probed = session.run(variant.code, frames=1, probe=variant.probe, knobs=variant.knobs, limit=30)
        if not (probed.probe and probed.probe.passed):
            failures.append((scene.name, probed.probe or probed.errors))
    assert failures == []


EMPTY = "new Phaser.Game({ width: 800, height: 600, scene: { create() {} } });\n"


@pytest.mark.timeout(900)
def test_an_empty_scene_passes_no_probe(session):
    """The negative control: a probe that an empty scene passes tests nothing."""
    passed = []
    for scene in SCENES[::5]:
        report = session.run(EMPTY, frames=1, probe=scene.default.probe, knobs=scene.default.knobs, limit=30)
        if report.probe and report.probe.passed:
            passed.append(scene.name)
    assert passed == []
