"""Rows are what serving asks and parses, the same for the same seed, and split by whole scenes."""

import json
import random
from collections import Counter, defaultdict
from dataclasses import replace

import pytest
from click.testing import CliRunner

from phaser_copilot import answer, corpus, infill
from phaser_copilot.cli import cli
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.prompt import INSTRUCTIONS, Example, build_input
from phaser_copilot.prompt import build as build_prompt
from phaser_copilot.task import Lang, Task
from phaser_copilot.training.data import build, dataset, edits, fim, repairs, rows, samples, shown, similarity, splits
from phaser_copilot.training.data.dataset import Recipe
from phaser_copilot.training.data.rows import Row
from phaser_copilot.training.data.splits import Shares
from phaser_copilot.training.data.verdicts import RunVerdict
from tests.unit.data_kit import CORPUS, folder, passed, some


@pytest.fixture(scope="module")
def pool():
    return some()


@pytest.fixture(scope="module")
def built(pool, tmp_path_factory):
    store = passed(pool, tmp_path_factory.mktemp("store") / "verdicts.sqlite")
    return build.build(pool, Recipe(rows=200, seed=3), store, CORPUS / "no-bench", cuts=60)


def everything(built):
    return [row for part in built.drawn.values() for row in part]


def test_a_scene_is_used_as_it_is_first_then_with_its_knobs_turned_together_and_alone(pool):
    scene = next(scene for scene in corpus.load_all(CORPUS) if len(scene.knobs) == 2)
    turns = samples.choices(scene)
    assert set(turns[0].values()) == {0}
    assert 0 not in turns[1].values()
    assert any(Counter(turn.values())[0] == 1 for turn in turns[2:])
    assert len({tuple(sorted(turn.items())) for turn in turns}) == len(turns) <= samples.VARIANTS
    assert samples.from_scene(scene)[0].code == scene.body


def test_the_prompt_of_a_row_is_the_one_that_serving_makes(pool, built):
    wordings = {(s.scene, text): s for s in pool for texts in s.tasks.values() for text in texts}
    plain = explicit = 0
    for row in everything(built):
        if row.metadata["kind"] != "scene":
            continue
        text = row.input.split("\n")[0].split(": ", 1)[1]
        sample = wordings[row.metadata["scene"], text]
        served = Task.from_text(text)
        if served.input != row.input:
            served = Task.from_text(text, difficulty=sample.difficulty, apis=sample.apis)
            explicit += 1
        else:
            plain += 1
        assert served.input == row.input
        assert build_prompt(served).messages[1][1] == f"{row.instruction}\n{row.input}"
    assert plain > 2 * explicit > 0


def test_every_answer_is_parsed_whole_by_serving_and_its_code_was_seen_to_run(pool, built):
    codes = {sample.digest: sample.code for sample in pool}
    for row in everything(built):
        parsed = answer.parse(row.output)
        assert parsed.problems == ()
        assert parsed.code.strip() == codes[row.metadata["verdict"]].strip()
        assert row.instruction == INSTRUCTIONS[Lang(row.metadata["lang"])]


def test_metadata_has_the_tutorials_fields_and_where_a_row_comes_from(built):
    keys = {tuple(row.metadata) for row in everything(built)}
    assert len(keys) == 1, "a data set's rows must all have the same columns"
    needed = {
        "id",
        "prompt_id",
        "source",
        "difficulty",
        "modules",
        "quality_score",
        "kind",
        "lang",
        "family",
        "licence",
    }
    assert needed | {"scene", "verdict", "phaser", "validator", "generator"} <= set(*keys)
    for row in everything(built):
        assert 0 <= row.metadata["quality_score"] <= 1
        assert row.metadata["modules"][0] == "Scene"
    ids = [row.metadata["id"] for row in everything(built)]
    assert len(set(ids)) == len(ids)


def test_the_same_seed_gives_the_same_files_and_another_one_others(pool, tmp_path):
    store = passed(pool, tmp_path / "verdicts.sqlite")
    for name, seed, part in (("one", 5, pool), ("two", 5, list(reversed(pool))), ("other", 6, pool)):
        ordered = sorted(part, key=lambda sample: sample.variant)
        build.write(build.build(ordered, Recipe(rows=90, seed=seed), store, tmp_path), tmp_path / name, "set")
    files = {name: (tmp_path / name / "train.jsonl").read_bytes() for name in ("one", "two", "other")}
    assert files["one"] == files["two"] != files["other"]


def test_no_scene_stands_in_two_splits_and_held_out_scenes_come_from_many_families(built):
    where = defaultdict(set)
    for split, part in built.drawn.items():
        for row in part:
            where[row.metadata["scene"]].add(split)
    assert all(len(found) == 1 for found in where.values())
    cuts = {hole.sample.scene: split for split, part in built.cuts.items() for hole in part}
    assert all(where[scene] == {split} for scene, split in cuts.items() if scene in where)


def test_each_family_gives_its_share_and_twins_stay_together():
    families = {f"{family}/{n}": family for family in "abcdefghij" for n in range(10)}
    where = splits.assign(families, [("a/1", "a/2", "a/3")], Shares(90, 5, 5), 1)
    assert Counter(where.values()) == {"train": 90, "val": 5, "test": 5} or where["a/1"] != "train"
    assert len({where[name] for name in ("a/1", "a/2", "a/3")}) == 1
    held = Counter(families[name] for name, split in where.items() if split != "train")
    assert max(held.values()) <= 3
    assert len(held) >= 7


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [("90/5/5", 3400, (3060, 170, 170)), ("29/1/1", 31, (29, 1, 1)), ("1/0/0", 7, (7, 0, 0))],
)
def test_shares_divide_a_number_exactly(text, total, parts):
    assert tuple(Shares.parse(text).of(total).values()) == parts


@pytest.mark.parametrize("text", ["90/10", "a/b/c", "0/5/5", "90/-5/5", ""])
def test_wrong_shares_are_refused(text):
    with pytest.raises(UsageError):
        Shares.parse(text)


def test_an_edit_asks_for_one_change_and_gives_the_changed_scene(pool, built):
    codes = {sample.code.rstrip() for sample in pool}
    found = [row for row in everything(built) if row.metadata["kind"] == "edit"]
    assert 28 <= len(found) <= 32
    assert {row.metadata["lang"] for row in found} == {"en", "zh"}
    for row in found:
        wish, before = row.input.split("```javascript\n")[0], row.input.split("```javascript\n")[1].split("\n```")[0]
        after = answer.parse(row.output).code.rstrip()
        assert before in codes and after in codes and before != after
        assert wish.startswith(("Task: ", "任务: "))


def test_edits_and_repairs_have_the_prompt_that_serving_makes(built):
    for row in everything(built):
        if row.metadata["kind"] != "scene":
            served = build_input(Lang(row.metadata["lang"]), row.input)
            assert served.messages[1][1] == f"{row.instruction}\n{row.input}"


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("a orange ball and an red one", "an orange ball and a red one"),
        ("A aqua square, a one-way gate, a European map", "An aqua square, a one-way gate, a European map"),
        ("press a E key, an hour later, a blue box", "press a E key, an hour later, a blue box"),
    ],
)
def test_articles_fit_what_a_knob_puts_behind_them(said, right):
    assert samples._with_articles(said) == right


def test_edits_are_asked_for_in_the_users_language(pool):
    variants = [sample for sample in pool if sample.scene == pool[0].scene]
    for row in edits.edit_rows(variants, 0.5, random.Random(1)):
        task = row.input.split("\n")[0].split(": ", 1)[1]
        assert Task.from_text(task).lang == row.metadata["lang"]


def test_a_repair_shows_a_broken_scene_with_what_is_wrong_and_gives_the_good_one(built):
    found = [row for row in everything(built) if row.metadata["kind"] == "repair"]
    assert 18 <= len(found) <= 22
    for row in found:
        broken = row.input.split("```javascript\n")[1].split("\n```")[0] + "\n"
        assert [finding for finding in check(broken) if finding.severity is not Severity.HINT]
        assert "- line" in row.input or "- 第" in row.input
        assert not [finding for finding in check(answer.parse(row.output).code) if finding.severity is Severity.ERROR]


def test_repairs_that_no_rule_mends_come_first(pool):
    from phaser_copilot.phaser import fix

    first = next(repairs.repair_rows(pool[:1], 0.5, random.Random(2)))
    broken = first.input.split("```javascript\n")[1].split("\n```")[0] + "\n"
    mended = fix.apply(broken, check(broken))
    assert [finding for finding in check(mended) if finding.severity is not Severity.HINT]


def test_a_shown_row_has_the_prompt_of_serving_with_another_scene_before_it(pool, built):
    found = shown.draw(built.drawn["train"], pool, 40, seed=1)
    assert len({row.metadata["scene"] for row in found}) > 20
    for row in found:
        [[asked, given]] = row.history
        example = Example(asked.removeprefix(f"{row.instruction}\n"), given)
        assert row.output != given
        assert answer.parse(given).problems == ()
        prompt = build_input(Lang(row.metadata["lang"]), row.input, example)
        assert [text for _, text in prompt.messages[1:]] == [asked, given, f"{row.instruction}\n{row.input}"]


def test_about_half_of_the_shown_rows_show_their_own_scene_turned_another_way(pool, built):
    scenes = {sample.code.strip(): sample.scene for sample in pool}
    found = shown.draw(built.drawn["train"], pool, 40, seed=1)
    own = [scenes[answer.parse(row.history[0][1]).code.strip()] == row.metadata["scene"] for row in found]
    assert 0.3 < sum(own) / len(own) < 0.7


def test_another_scene_is_shown_only_if_it_is_of_use(pool, built):
    scenes = {sample.code.strip(): sample.scene for sample in pool}
    for row in shown.draw(built.drawn["train"], pool, 40, seed=1):
        given, wanted = answer.parse(row.history[0][1]).code, answer.parse(row.output).code
        common = similarity.code_shingles(given) & similarity.code_shingles(wanted)
        share = len(common) / len(similarity.code_shingles(wanted))
        assert share >= shown.OF_USE or scenes[given.strip()] == row.metadata["scene"]


def test_scenes_without_knobs_are_shown_beside_others_alone(pool, built):
    plain = [sample for sample in pool if sample.variant == 0]
    rows_of_them = [row for row in built.drawn["train"] if row.metadata["variant"] == 0]
    found = shown.draw(rows_of_them, plain, 20, seed=1)
    codes = {sample.scene: sample.code.strip() for sample in plain}
    assert found
    assert all(answer.parse(row.history[0][1]).code.strip() != codes[row.metadata["scene"]] for row in found)


def test_shown_rows_can_be_kept_short(pool, built):
    every, short = (shown.draw(built.drawn["train"], pool, 400, 1, *longest) for longest in ((), (4000,)))
    assert 0 < len(short) < len(every)
    assert all(row.size <= 4000 for row in short)


def test_a_cut_is_a_scene_in_three_pieces_in_the_order_that_the_model_knows(built):
    holes = [hole for part in built.cuts.values() for hole in part]
    assert len(holes) == 60
    assert {hole.cut for hole in holes} == {"line", "lines", "arguments", "body"}
    for hole in holes:
        assert hole.prefix + hole.middle + hole.suffix == hole.sample.code
        assert hole.middle.strip()
        text = json.loads(hole.to_json())["text"]
        assert text == "".join(piece.text for piece in infill.pieces(hole.prefix, hole.suffix)) + hole.middle
        assert text.startswith("<|fim_prefix|>")


def test_a_cut_survives_characters_of_more_than_one_byte():
    sample = replace(some(40)[0], code="function create() {\n  const t = '分数：' + 1;\n  this.add.text(0, 0, t);\n}\n")
    for hole in fim.holes(sample, random.Random(0)):
        assert hole.prefix + hole.middle + hole.suffix == sample.code


def test_the_files_are_what_llama_factory_reads_with_every_column_named(built, tmp_path):
    build.write(built, tmp_path, "set")
    info = json.loads((tmp_path / "dataset_info.json").read_text())
    names = {f"set{kind}_{split}" for kind in ("", "_fim") for split in ("train", "val", "test")}
    assert set(info) == {"set", *names} and info["set"] == info["set_train"]
    for name, entry in info.items():
        lines = (tmp_path / entry["file_name"]).read_text().splitlines()
        assert lines
        for column in entry["columns"].values():
            assert all(isinstance(json.loads(line)[column], str) for line in lines)
        if "fim" not in name:
            assert set(entry["columns"]) == {"prompt", "query", "response"}
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["rows"] == {"train": 180, "val": 10, "test": 10}
    assert report["samples"] == report["ran_clean_and_behaved"]


def test_registering_elsewhere_keeps_what_stands_there(built, tmp_path):
    other = tmp_path / "dataset_info.json"
    other.write_text('{"mine": {"file_name": "mine.json"}}')
    build.write(built, tmp_path / "set", "set")
    dataset.register(other, tmp_path / "set", "set")
    info = json.loads(other.read_text())
    assert info["mine"] == {"file_name": "mine.json"}
    assert info["set_val"]["file_name"] == "set/val.jsonl"
    other.write_text("[")
    with pytest.raises(UsageError):
        dataset.register(other, tmp_path / "set", "set")
    assert other.read_text() == "["


def test_nothing_is_built_of_what_was_never_run_and_what_failed_is_left_out(pool, tmp_path):
    store = passed(pool[:-1], tmp_path / "verdicts.sqlite")
    with pytest.raises(MissingError) as caught:
        build.build(pool, Recipe(rows=30), store, tmp_path)
    assert pool[-1].id in caught.value.what
    store.put(pool[-1].digest, RunVerdict(clean=True, behaves=False, problems=("probe: no",)))
    built = build.build(pool, Recipe(rows=90), store, tmp_path)
    assert built.rejected == {pool[-1].id: "L4 run"}
    assert pool[-1].digest not in {row.metadata["verdict"] for row in everything(built)}


def test_more_rows_than_there_are_is_said(pool, tmp_path):
    store = passed(pool[:5], tmp_path / "verdicts.sqlite")
    with pytest.raises(UsageError) as caught:
        build.build(pool[:5], Recipe(rows=5000), store, tmp_path)
    assert "rows" in caught.value.what
    fewer = build.build(pool[:5], Recipe(rows=5000, exact=False), store, tmp_path)
    assert 0 < len(everything(fewer)) < 5000


def test_the_command_says_what_is_missing_and_writes_nothing(home, tmp_path):
    scenes = folder(tmp_path / "scenes")
    done = CliRunner().invoke(cli, ["data", "build", "--out", str(tmp_path / "out"), "--corpus", str(scenes)])
    assert isinstance(done.exception, MissingError)
    assert "data validate" in done.exception.fix
    assert not (tmp_path / "out").exists()


def test_rows_that_differ_only_in_wording_come_late():
    sample = some(40)[0]
    found = list(rows.scene_rows([sample], 0.5, random.Random(1)))
    assert len(found) == sum(map(len, sample.tasks.values()))
    assert {Row.to_json(row) for row in found[:2]} != {Row.to_json(found[0])}
    assert {found[0].metadata["lang"], found[1].metadata["lang"]} == {"en", "zh"}
