"""What an evaluation keeps, and how it goes on after it was stopped."""

import json

import pytest
from evaluation_kit import PNG, evaluation, pair, record, setup

from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate import records


def test_what_was_added_is_read_again(tmp_path):
    scenes = [pair("one", False, True), [record("two", behaves=True)]]
    evaluation(tmp_path / "e", scenes)
    found = records.load(tmp_path / "e")
    assert list(found.scenes.values()) == scenes
    assert found.complete
    assert found.left == []


def test_pictures_are_kept_beside(tmp_path):
    found = records.begin(tmp_path / "e", setup(["one"]))
    found.add([record("one", behaves=True, picture="one-1.png")], {"one-1.png": PNG})
    kept = (tmp_path / "e" / "scenes" / "one-1.png").read_bytes()
    assert kept.startswith(PNG[:8])
    assert kept.endswith(b"the picture")


@pytest.mark.parametrize("cut", [1, 200, -30])
def test_a_task_that_was_being_written_is_done_again(tmp_path, cut):
    names = ["one", "two"]
    found = records.begin(tmp_path, setup(names))
    found.add([record("one", behaves=True)], {})
    whole = (tmp_path / "results.jsonl").read_bytes()
    found.add(pair("two", True, True), {})
    both = (tmp_path / "results.jsonl").read_bytes()
    torn = both[len(whole) :][:cut]
    (tmp_path / "results.jsonl").write_bytes(whole + torn)
    assert records.load(tmp_path).left == ["two"]
    again = records.begin(tmp_path, setup(names))
    assert again.left == ["two"]
    again.add(pair("two", True, True), {})
    assert (tmp_path / "results.jsonl").read_bytes() == both


def test_other_settings_do_not_go_on_in_the_same_folder(tmp_path):
    evaluation(tmp_path, [[record("one", behaves=True)]])
    before = (tmp_path / "results.jsonl").read_bytes()
    with pytest.raises(UsageError) as caught:
        records.begin(tmp_path, setup(["one"], temperature=0.7, seed=2))
    assert "temperature was 0.2, is 0.7" in caught.value.why
    assert "seed was 1, is 2" in caught.value.why
    with pytest.raises(UsageError, match="other settings") as caught:
        records.begin(tmp_path, setup(["one", "two"]))
    assert "1 of its tasks" in caught.value.why
    assert (tmp_path / "results.jsonl").read_bytes() == before


def test_a_folder_with_something_else_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("precious")
    with pytest.raises(UsageError, match="is no evaluation"):
        records.begin(tmp_path, setup(["one"]))
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_only_one_process_evaluates_into_a_folder(tmp_path):
    with records.locked(tmp_path / "e"):
        with pytest.raises(UsageError, match="Another process"), records.locked(tmp_path / "e"):
            pass
        records.begin(tmp_path / "e", setup(["one"]))


def test_a_file_in_the_way_is_a_clear_error(tmp_path):
    (tmp_path / "e").write_text("")
    with pytest.raises(UsageError, match="cannot be a folder"), records.locked(tmp_path / "e"):
        pass


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"label": 1}'])
def test_a_broken_setup_is_a_clear_error(tmp_path, text):
    (tmp_path / "setup.json").write_text(text)
    with pytest.raises(UsageError, match="cannot be read"):
        records.load(tmp_path)


def test_a_broken_line_is_a_clear_error(tmp_path):
    evaluation(tmp_path, [[record("one", behaves=True)]])
    (tmp_path / "results.jsonl").write_text(json.dumps({"task": "one"}) + "\n")
    with pytest.raises(UsageError, match="cannot be read"):
        records.load(tmp_path)


def test_no_evaluation_is_a_clear_error(tmp_path):
    with pytest.raises(UsageError, match="no evaluation"):
        records.load(tmp_path / "nowhere")


def test_the_hash_depends_on_what_changes_the_answers():
    one = setup(["one"])
    assert one.hash == setup(["one"], total=9).hash
    assert one.hash != setup(["one"], seed=2).hash
    assert one.hash != setup(["two"]).hash


def test_what_known_scenes_do_not_change_is_taken_over(tmp_path):
    earlier = evaluation(tmp_path / "a", [[record(name, behaves=True)] for name in ("one", "two")], reuse=False)
    found = records.begin(tmp_path / "b", setup(["one", "two", "three"], reuse=True))
    assert records.take_over(found, earlier, lambda name, drawn: name == "one" and len(drawn) == 1) == 1
    assert found.left == ["two", "three"]
    assert records.load(tmp_path / "b").scenes == {"one": earlier.scenes["one"]}


@pytest.mark.parametrize("changes", [{"reuse": True}, {"reuse": False, "seed": 2}])
def test_another_evaluation_is_not_taken_over(tmp_path, changes):
    earlier = evaluation(tmp_path / "a", [[record("one", behaves=True)]], **changes)
    found = records.begin(tmp_path / "b", setup(["one"], reuse=True))
    with pytest.raises(UsageError, match="nothing that can be taken over"):
        records.take_over(found, earlier, lambda *_: True)
    assert found.left == ["one"]
