"""Evaluating as ``gen`` and ``edit`` draw, with an engine that says what it is told and a browser that believes it."""

import json
from contextlib import nullcontext
from dataclasses import dataclass, field, replace

import pytest
from click.testing import CliRunner
from evaluation_kit import PNG
from test_generate import BROKEN, GOOD, MISSPELT, Parrot, answer

from phaser_copilot import engine as engines
from phaser_copilot.browser.report import ProbeResult, RunReport
from phaser_copilot.cli import data_options
from phaser_copilot.cli.eval import command
from phaser_copilot.engine.protocol import Cancel, Finish, Sampling
from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate import measure, setup
from phaser_copilot.evaluate.bench import BenchTask
from phaser_copilot.evaluate.run import AnswerSource, ModelSource, TimedJudge, evaluate, read_answers
from phaser_copilot.settings import Settings
from phaser_copilot.task import Difficulty, Lang

TASK = BenchTask("circle", "a red circle", Lang.EN, Difficulty.EASY, "shapes", "the probe", (GOOD,), BROKEN)
EDIT = replace(TASK, name="blue", text="make it blue", before=GOOD)
BLUE = GOOD.replace("0xff0000", "0x0000ff")
BEHAVES = "// behaves"
UNPARSABLE = "let x = ;\n"


@dataclass
class Believer:
    """A browser in which everything runs, and behaves if it says so."""

    probed: list[str] = field(default_factory=list)

    def run(self, code, *, frames, probe=None, screenshot=False, limit, **_):
        if not probe:
            return RunReport(loaded=True, frames=frames, asked=frames)
        self.probed.append(code)
        result = ProbeResult(True) if BEHAVES in code else ProbeResult(False, ("it is not red", "nor round"))
        return RunReport(loaded=True, frames=1, asked=1, probe=result, screenshot=PNG if screenshot else None)


def run(*codes, task=TASK, candidates=4, cancel=None, never_worse=True, **options):
    engine, session, cancel = Parrot([answer(code) for code in codes], **options), Believer(), cancel or Cancel()
    source = ModelSource(
        engine, TimedJudge(session), Sampling(seed=5), candidates, *[lambda _: []] * 3, cancel, never_worse
    )
    return session, list(evaluate([task], source, session, cancel))


@pytest.fixture
def cli(tmp_path, monkeypatch, home):
    """Evaluate a model elsewhere on one change, as a user does; return what is printed and what the model was told."""
    folder = tmp_path / "edits" / EDIT.name
    folder.mkdir(parents=True)
    for name, text in (("before", EDIT.before), ("probe", EDIT.probe), ("mutant", EDIT.mutant)):
        (folder / f"{name}.js").write_text(text)
    header = {"task": EDIT.text, "lang": "en", "difficulty": "easy", "family": "shapes"}
    (folder / "task.yaml").write_text(json.dumps(header))
    monkeypatch.chdir(tmp_path)

    def call(*arguments, offers):
        engine = Parrot([answer(offer) for offer in offers])
        monkeypatch.setattr(engines, "open_engine", lambda *_: engine)
        monkeypatch.setattr(data_options, "open_session", lambda: nullcontext(Believer()))
        given = ["--tasks", "edits", "--model", "http://box:8080/v1", "--json", *arguments]
        done = CliRunner().invoke(command, given, catch_exceptions=False)
        assert done.exit_code == 0
        return json.loads(done.stdout), engine.seen, done.stderr

    return call


def test_every_candidate_is_probed_and_kept():
    session, [(records, pictures)] = run(BROKEN, GOOD + BEHAVES, GOOD)
    assert [record.attempt for record in records] == [1, 2], "the first good one ends the drawing"
    assert [record.seed for record in records] == [5, 6]
    assert [record.drawn for record in records] == [2, 2]
    assert [record.marks["behaves"] for record in records] == [False, True]
    assert [record.marks["static"] for record in records] == [False, True]
    assert [record.best for record in records] == [1, 2]
    assert len(session.probed) == 2
    assert pictures == {"circle-1.png": PNG, "circle-2.png": PNG}


def test_the_probe_has_no_part_in_choosing():
    _, [(records, _)] = run(BROKEN + BEHAVES, GOOD)
    assert [record.marks["behaves"] for record in records] == [True, False]
    assert records[-1].best == 2
    assert records[1].reason == "it is not red; nor round"


def test_what_cannot_be_parsed_is_not_started():
    session, [(records, pictures)] = run(UNPARSABLE, "", candidates=2)
    assert session.probed == []
    assert pictures == {}
    assert [record.picture for record in records] == [None, None]
    assert not any(record.marks["loads"] or record.marks["runs"] or record.marks["static"] for record in records)
    assert all(record.reason for record in records)
    assert records[1].marks["format"] is False


def test_repairs_are_told_apart_from_what_the_model_wrote():
    _, [(records, _)] = run(MISSPELT)
    assert "setPositon" in records[0].raw
    assert "setPosition" in records[0].code
    assert records[0].repairs


def test_what_was_drawn_when_it_is_stopped_is_not_kept():
    assert run(GOOD, finish=Finish.CANCELLED, cancel=_stopped())[1] == []


def test_given_answers_are_judged_as_they_are():
    session = Believer()
    source = AnswerSource({"circle": MISSPELT + BEHAVES}, TimedJudge(session))
    [(records, _)] = evaluate([TASK], source, session, Cancel())
    assert records[0].code == MISSPELT + BEHAVES
    assert records[0].raw is None
    assert (records[0].marks["static"], records[0].marks["behaves"]) == (False, True)


def test_answers_are_read_by_their_names(tmp_path):
    (tmp_path / "circle.js").write_text(GOOD)
    (tmp_path / "notes.txt").write_text("")
    assert read_answers(tmp_path) == {"circle": GOOD}


def test_no_answers_are_a_clear_error(tmp_path):
    with pytest.raises(UsageError, match="no answer"):
        read_answers(tmp_path / "nowhere")
    (tmp_path / "circle.js").write_bytes(b"\xff")
    with pytest.raises(UsageError, match="cannot be read"):
        read_answers(tmp_path)


def behaves(summary, view="delivered"):
    return summary["views"][view]["overall"]["shares"]["behaves"]["value"]


def test_a_change_is_asked_for_as_edit_does_and_then_probed(cli):
    summary, seen, said = cli(offers=[BLUE + BEHAVES])
    assert behaves(summary) == behaves(summary, "first") == 1
    assert summary["label"] == "http://box:8080/v1"
    prompt, _ = seen[0]
    assert "make it blue" in prompt
    assert GOOD.strip() in prompt
    assert "✓ blue" in said


def test_no_similar_scene_is_shown_beside_one_to_change(cli):
    plain, [(prompt, _)], _ = cli("-o", "plain", offers=[BLUE])
    shown, [(other, _)], _ = cli("-o", "retrieve", "--retrieve", offers=[BLUE])
    assert other == prompt
    assert shown["described"] == plain["described"]


def test_a_change_that_edit_would_not_offer_is_not_delivered(cli):
    summary, _, said = cli("-n", "1", offers=[BROKEN + BEHAVES])
    assert (behaves(summary, "first"), behaves(summary)) == (1, 0)
    assert measure.REFUSED in said


def test_without_the_judge_the_first_change_is_taken(cli):
    summary, _, said = cli("--no-judge", offers=[BROKEN + BEHAVES])
    assert behaves(summary, "first") == 1
    assert "✓ blue" in said


def test_the_scene_as_it_is_is_no_change():
    _, [(records, _)] = run(BROKEN, GOOD, task=EDIT)
    assert [record.best for record in records] == [None, None], "edit stops at the second, and offers nothing"
    assert not any(measure.delivered(records).record.marks.values())


def test_of_several_changes_the_best_is_delivered():
    _, [(records, _)] = run(UNPARSABLE, BLUE + BEHAVES, task=EDIT)
    assert [record.best for record in records] == [None, 2]
    assert measure.delivered(records).record.marks["behaves"]


def test_the_scene_to_change_is_part_of_the_task():
    tasks = [TASK, replace(TASK, before=GOOD), replace(TASK, before=BLUE)]
    made = [setup.for_model(Settings(model="http://box/v1"), None, [task], total=1, judge=True) for task in tasks]
    assert len({each.tasks["circle"] for each in made}) == 3


def test_the_setup_names_the_model_with_its_adapter(tmp_path):
    model, adapter = tmp_path / "tiny.gguf", tmp_path / "phaser.gguf"
    model.write_bytes(b"12345")
    adapter.write_bytes(b"678")
    settings = Settings(adapter=str(adapter), candidates=4)
    made = setup.for_model(settings, model, [TASK], total=3, judge=True)
    assert made.label == "tiny+phaser"
    assert made.model_bytes == 8
    assert made.settings["seed"] == setup.DEFAULT_SEED
    adapter.write_bytes(b"679")
    assert setup.for_model(settings, model, [TASK], total=3, judge=True).hash != made.hash, "trained again"
    assert setup.for_model(settings, model, [TASK], total=3, judge=False).settings["candidates"] == 1
    assert setup.default_folder(made).parts == ("eval", f"tiny+phaser-{made.hash}")


def test_a_model_elsewhere_has_a_folder_of_its_own():
    made = setup.for_model(Settings(model="http://box:8080/v1#big"), None, [TASK], total=1, judge=True)
    assert setup.default_folder(made).name == f"http-box-8080-v1-big-{made.hash}"


def test_a_folder_that_is_not_exported_is_told_apart_by_what_was_trained(tmp_path):
    def made():
        return setup.for_model(Settings(model="v1.5"), tmp_path, [TASK], total=1, judge=True)

    weights = tmp_path / "adapter_model.safetensors"
    weights.write_bytes(b"1")
    before = made()
    assert (before.label, before.model_bytes) == ("v1.5", None)
    weights.write_bytes(b"2")
    assert made().hash != before.hash


def _stopped():
    cancel = Cancel()
    cancel.set()
    return cancel
