"""Changing and repairing a scene: what is offered is never worse than what is there."""

import json

import pytest
from click.testing import CliRunner

from phaser_copilot import revise
from phaser_copilot.cli import workshop
from phaser_copilot.cli.edit import command as edit
from phaser_copilot.cli.fix import command as fix
from phaser_copilot.engine.protocol import Sampling
from phaser_copilot.generate import Candidate
from phaser_copilot.task import Lang
from phaser_copilot.verdict import Judge
from tests.unit.test_generate import BROKEN, GOOD, MISSPELT, Parrot, answer

BLUE = GOOD.replace("0xff0000", "0x0000ff")


@pytest.fixture
def scene(tmp_path, monkeypatch, home):
    """Run a command on a scene file with a model that offers given codes; return its result and the file's text."""
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "scene.js"

    def call(command, code, *arguments, offers=()):
        file.write_text(code)
        engine = Parrot([answer(offer) for offer in offers])
        monkeypatch.setattr(workshop, "open_engine", lambda *_: engine)
        monkeypatch.setattr(workshop, "find_phaser", lambda *_: None)
        done = CliRunner().invoke(command, ["scene.js", *arguments], catch_exceptions=True)
        return done, file.read_text(), engine

    return call


def test_a_change_is_shown_as_a_diff_and_the_file_stays(scene):
    done, text, engine = scene(edit, GOOD, "make it blue", offers=[BLUE])
    assert done.exit_code == 0
    assert "-    this.add.circle(400, 300, 40, 0xff0000);" in done.stdout
    assert "+    this.add.circle(400, 300, 40, 0x0000ff);" in done.stdout
    assert text == GOOD
    assert "make it blue" in engine.seen[0][0]
    assert GOOD.strip() in engine.seen[0][0]


def test_write_changes_the_file(scene):
    done, text, _ = scene(edit, GOOD, "make it blue", "--write", offers=[BLUE])
    assert done.exit_code == 0
    assert text == BLUE


@pytest.mark.parametrize("offer", [BROKEN, GOOD, "let x = ;", ""], ids=["worse", "the same", "unreadable", "nothing"])
def test_nothing_worse_than_the_file_is_offered(scene, offer):
    done, text, _ = scene(edit, GOOD, "make it blue", "--write", "-n", "1", offers=[offer])
    assert done.exit_code == 1
    assert text == GOOD
    assert "as it was" in str(done.exception)


def test_a_mistake_that_the_check_can_fix_needs_no_model(scene):
    done, text, engine = scene(fix, MISSPELT, "--write")
    assert done.exit_code == 0
    assert "setPosition(10, 10)" in text
    assert engine.seen == []


def test_what_it_cannot_fix_is_told_to_the_model(scene):
    done, text, engine = scene(fix, BROKEN, "--write", offers=[GOOD])
    assert done.exit_code == 0
    assert text == GOOD
    assert "nothingOfTheKind" in engine.seen[0][0]
    assert "line 3" in engine.seen[0][0]


def test_without_the_model_a_broken_scene_stays_broken(scene):
    done, text, _ = scene(fix, BROKEN, "--no-model", "--write")
    assert done.exit_code == 1
    assert text == BROKEN


def test_a_good_scene_has_nothing_to_repair(scene):
    done, text, _ = scene(fix, GOOD, "--write")
    assert done.exit_code == 0
    assert text == GOOD
    assert done.stdout == ""


def test_json_has_both_verdicts(scene):
    done, _, _ = scene(edit, GOOD, "blue", "--json", offers=[BLUE])
    report = json.loads(done.stdout)
    assert report["changed"] and not report["written"]
    assert report["before"]["good"] and report["verdict"]["good"]
    assert report["code"] == BLUE


@pytest.mark.parametrize("name", ["gone.js", "page.html"])
def test_what_cannot_be_changed_is_said(scene, tmp_path, name, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text("<script src='scene.js'></script>")
    done = CliRunner().invoke(edit, [name, "blue"])
    assert done.exit_code != 0
    assert name in str(done.exception)


def test_the_best_of_several_changes_is_taken():
    judge = Judge()
    found = [
        each
        for each in revise.edit(
            "蓝色", GOOD, Parrot([answer("let x = ;"), answer(BLUE)]), judge, Sampling(), candidates=2
        )
        if isinstance(each, Candidate)
    ]
    chosen = revise.choose(GOOD, revise.judged(judge, GOOD), found)
    assert chosen is not None
    assert chosen.answer.code == BLUE


def test_problems_name_their_lines():
    verdict = revise.judged(Judge(), BROKEN)
    assert any(text.startswith("line 3: ") for text in revise.found_problems(Lang.EN, verdict))
    assert any(text.startswith("第 3 行") for text in revise.found_problems(Lang.ZH, verdict))
