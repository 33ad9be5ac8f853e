"""The pipeline with the real browser: level four, the whole way from a folder of scenes to rows, and the page."""

import json
import shutil
import subprocess
import sys

import pytest

from phaser_copilot import answer, corpus
from phaser_copilot.browser import Session
from phaser_copilot.browser.chromium import find, flags
from phaser_copilot.training.data import controls, report, validate
from phaser_copilot.training.data.samples import from_scene
from phaser_copilot.training.data.validate import Level
from phaser_copilot.training.data.verdicts import VerdictStore
from tests.conftest import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CORPUS = ROOT / "data" / "corpus"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return VerdictStore(tmp_path_factory.mktemp("verdicts") / "verdicts.sqlite")


@pytest.mark.timeout(600)
def test_each_level_rejects_its_own_defects_and_the_good_sample_passes(store, phaser_path):
    judged = validate.validate(controls.samples(), store, lambda: Session(phaser_path), jobs=2)
    assert controls.outcome(judged) == {str(level): [] for level in Level}


def run(*args, cwd, environment):
    command = [sys.executable, "-m", "phaser_copilot", "data", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, timeout=500, cwd=cwd, env=environment)


@pytest.fixture
def environment(tmp_path, phaser_path):
    import os

    return {**os.environ, "PHASER_COPILOT_HOME": str(tmp_path / "home"), "PHASER_COPILOT_PHASER": str(phaser_path)}


@pytest.fixture
def folder(tmp_path):
    """A small corpus: the first scene of some families, and one of one's own without a probe."""
    families = sorted({path.parent.name for path in CORPUS.glob("*/*.js")})[:6]
    for family in families:
        scene = min((CORPUS / family).glob("*.js"))
        (tmp_path / "scenes" / family).mkdir(parents=True)
        shutil.copy(scene, tmp_path / "scenes" / family)
    return tmp_path / "scenes"


@pytest.mark.timeout(900)
def test_from_a_folder_of_scenes_to_rows(folder, tmp_path, environment):
    scenes = ("--corpus", folder, "--variants", 3)
    build = ("build", *scenes, "--split", "38/1/1", "--fim", 12, "--out", "set", "--rows")
    early = run(*build, 40, cwd=tmp_path, environment=environment)
    assert early.returncode == 3 and "data validate" in early.stderr and not (tmp_path / "set").exists()

    checked = run("validate", *scenes, "--json", cwd=tmp_path, environment=environment)
    assert json.loads(checked.stdout)["bad"] == [], checked.stderr
    done = run(*build, 40, cwd=tmp_path, environment=environment)
    assert done.returncode == 0, done.stderr
    assert "38 train, 1 val, 1 test" in done.stdout
    rows = [json.loads(line) for line in (tmp_path / "set" / "train.jsonl").read_text().splitlines()]
    assert {row["metadata"]["kind"] for row in rows} == {"scene", "edit", "repair"}
    assert json.loads((tmp_path / "set" / "report.json").read_text())["ran_clean_and_behaved"] >= 12

    broken = min(folder.glob("*/*.js"))
    broken.write_text(broken.read_text().replace("new Phaser.Game", "JSON.parse('{');\nnew Phaser.Game"))
    checked = run("validate", *scenes, cwd=tmp_path, environment=environment)
    assert checked.returncode == 1 and "L4 run" in checked.stdout and broken.stem in checked.stdout
    done = run(*build, 30, cwd=tmp_path, environment=environment)
    assert done.returncode == 0 and "left out: " in done.stderr, done.stderr
    assert broken.stem not in (tmp_path / "set" / "train.jsonl").read_text()


def test_rows_of_the_committed_set_run_clean(phaser_path):
    lines = (ROOT / "data" / "sft_dataset_test" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    with Session(phaser_path) as session:
        for line in lines[::6]:
            row = json.loads(line)
            assert session.run(answer.parse(row["output"]).code, frames=120, limit=30).clean, row["metadata"]["id"]


@pytest.mark.timeout(300)
def test_a_click_on_the_page_plays_the_scene_offline(home, tmp_path, phaser_path):
    from playwright.sync_api import sync_playwright

    pytest.importorskip("PIL")
    scene = corpus.load(min((CORPUS / "movement").glob("*.js")))
    sample = from_scene(scene, variants=1)[0]
    shots = report.pictures([sample], lambda: Session(phaser_path))
    assert len(shots[sample.id]) > 200
    again = report.pictures([sample], lambda: pytest.fail("the picture is kept"))
    assert again == shots
    page_file = tmp_path / "report.html"
    page_file.write_text(report.page([sample], shots, phaser_path, ["1 scene"]), encoding="utf-8")
    asked = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=list(flags()))
        page = browser.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(page_file.as_uri())
        page.click("button.scene")
        frame = page.frame_locator("iframe")
        frame.locator("canvas").wait_for(timeout=60_000)
        assert page.inner_text("#title").startswith(scene.name)
        reach = page.frames[1].evaluate("() => { try { return parent.document.title } catch (e) { return 'locked' } }")
        assert reach == "locked"
        page.click("#close")
        page.wait_for_selector("iframe", state="detached")
        browser.close()
    assert [url for url in asked if url.startswith("http")] == []
