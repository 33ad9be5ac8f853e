"""Evaluating as ``gen`` draws, with an engine that says what it is told and a browser that believes the code."""

from dataclasses import dataclass, field

import pytest
from evaluation_kit import PNG
from test_generate import BROKEN, GOOD, MISSPELT, Parrot, answer

from phaser_copilot.browser.report import ProbeResult, RunReport
from phaser_copilot.engine.protocol import Cancel, Finish, Sampling
from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate import setup
from phaser_copilot.evaluate.bench import BenchTask
from phaser_copilot.evaluate.run import AnswerSource, ModelSource, TimedJudge, evaluate, read_answers
from phaser_copilot.settings import Settings
from phaser_copilot.task import Difficulty, Lang

TASK = BenchTask("circle", "a red circle", Lang.EN, Difficulty.EASY, "shapes", "the probe", (GOOD,), BROKEN)
BEHAVES = "// behaves"
UNPARSABLE = "let x = ;\n"


@dataclass
class Believer:
    """A browser in which everything runs, and behaves if it says so."""

    probed: list[str] = field(default_factory=list)

    def run(self, code, *, frames, probe=None, screenshot=False, limit):
        if not probe:
            return RunReport(loaded=True, frames=frames, asked=frames)
        self.probed.append(code)
        result = ProbeResult(True) if BEHAVES in code else ProbeResult(False, ("it is not red", "nor round"))
        return RunReport(loaded=True, frames=1, asked=1, probe=result, screenshot=PNG if screenshot else None)


def run(*codes, candidates=4, cancel=None, **options):
    engine, session, cancel = Parrot([answer(code) for code in codes], **options), Believer(), cancel or Cancel()
    source = ModelSource(engine, TimedJudge(session), Sampling(seed=5), candidates, False, cancel)
    return session, list(evaluate([TASK], source, session, cancel))


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


def test_tasks_that_change_a_scene_are_refused():
    from dataclasses import replace

    with pytest.raises(UsageError, match="changes a given scene"):
        setup.choose([replace(TASK, before=GOOD)], 1)


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


def _stopped():
    cancel = Cancel()
    cancel.set()
    return cancel
