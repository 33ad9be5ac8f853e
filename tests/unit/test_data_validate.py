"""The validators reject what is planted for them, let good scenes pass, and remember what they saw."""

import json
import threading

import pytest
from click.testing import CliRunner

from phaser_copilot import corpus
from phaser_copilot.browser.report import Finding, ProbeResult, RunError, RunReport
from phaser_copilot.cli import cli
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.training.data import controls, pool, samples, validate, verdicts
from phaser_copilot.training.data.validate import Level
from phaser_copilot.training.data.verdicts import RunVerdict, VerdictStore
from tests.unit.data_kit import CORPUS, folder, passed, some

CONTROLS = controls.all_controls()
STILL = [(level, name) for level in (Level.FORMAT, Level.SYNTAX, Level.API) for name in CONTROLS[level]]


@pytest.mark.parametrize("level", list(Level))
def test_there_are_ten_controls_of_each_level(level):
    assert len(CONTROLS[level]) >= 10


@pytest.mark.parametrize(("level", "name"), STILL)
def test_a_level_rejects_the_defects_of_its_kind(level, name):
    judged = validate.still(CONTROLS[level][name])
    assert judged.level is level
    assert judged.problems and all(judged.problems)


@pytest.mark.parametrize("name", list(CONTROLS[Level.RUN]))
def test_the_levels_before_let_run_time_defects_pass(name):
    assert validate.still(CONTROLS[Level.RUN][name]).good


def test_the_sample_that_the_controls_are_made_of_is_good():
    assert validate.still(controls.GOOD).good


def test_every_scene_of_the_corpus_passes_the_levels_that_need_no_browser():
    first = samples.from_scenes(corpus.load_all(CORPUS), variants=1)
    assert [(each.sample.id, each.problems) for each in map(validate.still, first) if not each.good] == []


def report(**fields):
    return RunReport(**{"loaded": True, "frames": 300, "asked": 300, "objects": 2, **fields})


@pytest.mark.parametrize(
    ("found", "probed", "good"),
    [
        (report(), False, True),
        (report(objects=0), False, False),
        (report(silent=(Finding("S1", "the key is never pressed"),)), False, False),
        (report(errors=(RunError("TypeError", "x"),)), False, False),
        (report(timed_out=True), False, False),
        (report(frames=20), False, False),
        (report(probe=ProbeResult(True, (), 3)), True, True),
        (report(probe=ProbeResult(True, (), 0)), True, False),
        (report(probe=ProbeResult(False, ("it moves",), 3)), True, False),
        (report(probe=None), True, False),
        (report(probe=ProbeResult(True, (), 3), errors=(RunError("TypeError", "x"),)), True, False),
    ],
)
def test_a_run_is_good_when_it_is_clean_and_behaves(found, probed, good):
    verdict = verdicts.judge(found, probed=probed)
    assert verdict.good is good


def test_verdicts_are_kept_by_content_and_void_with_another_validator(tmp_path, monkeypatch):
    sample = some(40)[0]
    store = passed([sample], tmp_path / "verdicts.sqlite")
    store.close()
    again = VerdictStore(tmp_path / "verdicts.sqlite")
    assert again.find([sample.digest, "unknown"]) == {sample.digest: RunVerdict(True, True)}
    monkeypatch.setattr(verdicts, "VALIDATOR", "another")
    assert again.find([sample.digest]) == {}


def test_many_may_keep_verdicts_at_once(tmp_path):
    def work(name):
        store = VerdictStore(tmp_path / "verdicts.sqlite")
        for number in range(20):
            store.put(f"{name}-{number}", RunVerdict(True, False, ("日本", "x")))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    wanted = [f"{name}-{number}" for name in "abcd" for number in range(20)]
    assert len(VerdictStore(tmp_path / "verdicts.sqlite").find(wanted * 10)) == 80


def test_a_file_that_is_no_database_is_named(tmp_path):
    (tmp_path / "verdicts.sqlite").write_text("this is no database, and long enough to be looked at")
    with pytest.raises(MissingError) as caught:
        VerdictStore(tmp_path / "verdicts.sqlite")
    assert "verdicts.sqlite" in caught.value.what


class Browser:
    """Stands in for a session; counts what it runs and may be interrupted."""

    runs = 0
    stop_after = 10**9

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def run(self, code, **_):
        Browser.runs += 1
        if Browser.runs > Browser.stop_after:
            raise KeyboardInterrupt
        return report(probe=ProbeResult(bool(code), (), 1))


def test_a_stopped_validation_goes_on_where_it_was(tmp_path, monkeypatch):
    scenes = some(40)
    store = VerdictStore(tmp_path / "verdicts.sqlite")
    Browser.runs, Browser.stop_after = 0, 4
    with pytest.raises(KeyboardInterrupt):
        list(validate.validate(scenes, store, Browser))
    Browser.runs, Browser.stop_after = 0, 10**9
    judged = list(validate.validate(scenes, store, Browser, jobs=2))
    assert len(judged) == len(scenes)
    assert Browser.runs == len(scenes) - 4
    Browser.runs = 0
    assert all(each.good for each in validate.validate(scenes, store, Browser))
    assert Browser.runs == 0


def test_what_failed_is_run_once_more_when_asked_for(tmp_path):
    scenes = some(40)
    store = passed(scenes, tmp_path / "verdicts.sqlite")
    store.put(scenes[0].digest, RunVerdict(clean=False, behaves=False, problems=("it hangs",)))
    assert [each.level for each in validate.validate(scenes[:2], store, Browser)] == [Level.RUN, None]
    Browser.runs = 0
    assert all(each.good for each in validate.validate(scenes, store, Browser, again=True))
    assert Browser.runs == 1


def test_own_games_come_in_as_json_lines(tmp_path):
    game = pool.to_json(controls.GOOD)
    own = {key: game[key] for key in ("id", "tasks", "plans", "code", "apis")}
    (tmp_path / "own.jsonl").write_text(json.dumps({**own, "id": "mine/pong"}) + "\n\n")
    (sample,) = pool.load(pool.Origin(files=[tmp_path / "own.jsonl"]))
    assert (sample.scene, sample.source, sample.licence, sample.probe) == ("mine/pong", "own", "own", None)
    assert validate.still(sample).good


@pytest.mark.parametrize(
    ("line", "words"),
    [("{", "line 1"), ('{"id": 1}', "'tasks' is missing"), ("[]", "line 1"), ('{"id":1,"tasks":{"fr":"a"}}', "fr")],
)
def test_a_line_that_is_no_sample_is_named(tmp_path, line, words):
    (tmp_path / "own.jsonl").write_text(line)
    with pytest.raises(UsageError) as caught:
        pool.load(pool.Origin(files=[tmp_path / "own.jsonl"]))
    assert words.lower() in str(caught.value).lower()


def test_an_empty_pool_and_two_of_a_name_are_refused(tmp_path):
    with pytest.raises(UsageError):
        pool.load(pool.Origin([tmp_path]))
    with pytest.raises(UsageError) as caught:
        pool.load(pool.Origin([folder(tmp_path / "scenes")] * 2, variants=1))
    assert "are called" in caught.value.what


def test_the_command_tells_what_is_bad_and_exits_with_1(home, tmp_path):
    bad = CONTROLS[Level.API]["a factory that is not there"]
    pool.write(tmp_path / "own.jsonl", [bad])
    done = CliRunner().invoke(cli, ["data", "validate", "--samples", str(tmp_path / "own.jsonl")])
    assert done.exit_code == 1
    assert "L3 API" in done.output and "label" in done.output
    done = CliRunner().invoke(cli, ["data", "validate", "--samples", str(tmp_path / "own.jsonl"), "--json"])
    assert json.loads(done.stdout)["bad"][0]["level"] == "L3 API"
