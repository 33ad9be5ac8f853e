"""Similarity, decontamination, statistics, preview and the page."""

import json
import re
from dataclasses import replace

import pytest
from click.testing import CliRunner

from phaser_copilot.cli import cli
from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate.bench import BenchTask
from phaser_copilot.phaser.index import ApiIndex
from phaser_copilot.task import Difficulty, Lang
from phaser_copilot.training.data import build, controls, coverage, decontaminate, report, similarity, stats, validate
from phaser_copilot.training.data.dataset import Recipe
from tests.conftest import ROOT
from tests.unit.data_kit import CORPUS, passed, some

POOL = some()
GOOD = controls.GOOD


def task(
    text="something else entirely for once", lang=Lang.EN, reference="new Phaser.Game({});\n", name="t", before=None
):
    return BenchTask(name, text, lang, Difficulty.EASY, "f", "", (reference,), "", before)


# similarity


def test_literals_comments_and_names_of_variables_make_no_other_structure():
    code = "const speed = 5; // fast\nthis.add.circle(1, 2, speed, 0xff0000);\n"
    same = "const v = 77;\nthis.add.circle(9, 9, v, 0x00ff00); /* slow */\n"
    assert similarity.structure(code) == similarity.structure(same)
    assert similarity.structure(code) != similarity.structure(code.replace("circle", "star"))
    assert similarity.structure(code) != similarity.structure(code + "this.step();\n")


def test_the_variants_of_a_scene_have_one_structure_and_scenes_different_ones():
    by_scene = {}
    for sample in POOL:
        by_scene.setdefault(sample.scene, set()).add(similarity.structure(sample.code))
    assert sum(len(found) == 1 for found in by_scene.values()) > 0.9 * len(by_scene)
    first = [similarity.structure(sample.code) for sample in POOL if sample.variant == 0]
    assert len(set(first)) == len(first)


def test_near_duplicates_are_grouped_through_one_another():
    a = frozenset(map(str, range(100)))
    b = frozenset(map(str, range(8, 100)))
    c = frozenset(map(str, range(16, 100)))
    groups = similarity.near_duplicates({"a": a, "x": frozenset("xyz"), "c": c, "b": b}, 0.9)
    assert groups == [("a", "c", "b")]


# decontamination


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (task("A GREEN box on the arrow keys!"), "words"),
        (task("用方向键移动绿色方块。", Lang.ZH), "words"),
        (task(reference=GOOD.code.replace("200", "350").replace("hero", "player")), "code"),
        (task(before=GOOD.code), "code"),
    ],
)
def test_a_twin_of_a_task_is_dropped_in_either_language_and_by_its_code(made, kind):
    outcome = decontaminate.decontaminate([GOOD, replace(GOOD, variant=1), POOL[0]], [made])
    assert [sample.scene for sample in outcome.kept] == [POOL[0].scene]
    assert [(pair.kind, pair.scene, pair.overlaps) for pair in outcome.dropped] == [(kind, GOOD.scene, True)]


def test_what_is_unlike_stays_and_the_closest_pair_is_told():
    near = task("a green box that jumps with space", name="near")
    outcome = decontaminate.decontaminate([GOOD], [task(), near])
    assert outcome.kept == [GOOD] and outcome.dropped == []
    pair = outcome.closest["words"]
    assert pair.task == "near" and 0 < pair.score < decontaminate.SAME_WORDS
    assert (pair.said, pair.asked) == ("a green box on the arrow keys", near.text)
    assert "code" in outcome.closest


def test_nothing_of_the_benchmark_is_in_the_corpus_after_decontamination():
    tasks = decontaminate.load(ROOT / "data" / "bench")
    outcome = decontaminate.decontaminate(POOL, tasks)
    again = decontaminate.decontaminate(outcome.kept, tasks)
    assert again.dropped == [] and len(again.kept) == len(outcome.kept)


# statistics


def test_the_everyday_members_are_two_hundred_that_exist():
    api = ApiIndex.load()
    everyday = coverage.everyday()
    assert len(set(everyday)) == 200
    assert [each for each in everyday if not (api.member(*each) or api.static(*each))] == []


def test_members_are_found_through_variables_chains_and_namespaces():
    found = coverage.members(GOOD.code)
    names = {name for _, name in found}
    assert {"image", "setCollideWorldBounds", "createCursorKeys", "setText", "setVelocityX", "generateTexture"} <= names
    assert ("Phaser.Math", "Between") in coverage.members("const n = Phaser.Math.Between(1, 2);\n")


def test_what_is_never_used_is_named_and_any_mixin_counts():
    everything = frozenset(coverage.everyday())
    assert coverage.never_used(everything) == []
    alpha = ("Phaser.GameObjects.Components.Alpha", "alpha")
    assert coverage.never_used(everything - {alpha}) == ["Phaser.GameObjects.Components.Alpha.alpha"]
    single = ("Phaser.GameObjects.Components.AlphaSingle", "alpha")
    assert coverage.never_used(everything - {alpha} | {single}) == []


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    store = passed(POOL, tmp_path_factory.mktemp("store") / "verdicts.sqlite")
    return build.build(POOL, Recipe(rows=120, seed=1), store, CORPUS / "none")


def test_facts_and_what_is_wrong_with_them(built):
    facts = stats.facts(built.judged)
    rows = stats.row_facts([row for part in built.drawn.values() for row in part], None)
    assert facts.scenes == facts.structures == len({sample.scene for sample in POOL})
    assert facts.defects == {} and 0 < facts.quality[0] <= facts.quality[1] <= 1
    assert sum(facts.languages.values()) == sum(len(t) for s in POOL if s.variant == 0 for t in s.tasks.values())
    assert rows.rows == 120 and rows.tokens is None
    said = stats.complaints(facts, rows)
    assert len(said) == 2 + (len(facts.families) < 30)
    bad = [*built.judged, validate.still(controls.all_controls()[validate.Level.API]["a factory that is not there"])]
    assert any("defects" in each for each in stats.complaints(stats.facts(bad), rows))
    assert any("longer than" in each for each in stats.complaints(facts, replace(rows, too_long=["x"])))
    full = replace(facts, structures=420, families=dict.fromkeys(map(str, range(30)), 1), defects={})
    assert stats.complaints(full, replace(rows, rows=3200)) == []
    assert json.dumps(stats.to_json(facts, rows))


@pytest.mark.model
def test_lengths_are_those_that_training_sees(built, model_path):
    from phaser_copilot.engine.native import token_ids
    from phaser_copilot.training.data.lengths import CUTOFF, TokenCounter

    row = built.drawn["train"][0]
    with TokenCounter(model_path) as counter:
        assert counter.count("const a = 1; // 你好") == len(token_ids(model_path, "const a = 1; // 你好"))
        parts = f"{row.instruction}\n{row.input}", row.output
        assert counter.row(row) > sum(len(token_ids(model_path, part)) for part in parts)
        found = stats.row_facts([row for part in built.drawn.values() for row in part], counter)
    assert found.too_long == [] and found.tokens[2] <= CUTOFF


# looking at rows


def test_preview_shows_rows_that_fit(built, tmp_path):
    build.write(built, tmp_path / "set", "set")
    done = CliRunner().invoke(
        cli, ["data", "preview", str(tmp_path / "set"), "-n", "2", "--kind", "edit", "--lang", "zh"]
    )
    assert done.exit_code == 0
    assert done.output.count("· edit ·") == 2 and "任务:" in done.output and "[PLAN]" in done.output
    none = CliRunner().invoke(cli, ["data", "preview", str(tmp_path / "set"), "--family", "nothing"])
    assert isinstance(none.exception, UsageError)
    (tmp_path / "odd.jsonl").write_text('{"a": 1}\n')
    assert isinstance(CliRunner().invoke(cli, ["data", "preview", str(tmp_path / "odd.jsonl")]).exception, UsageError)


def test_the_page_holds_everything_and_reaches_for_nothing(tmp_path):
    phaser = tmp_path / "phaser.min.js"
    phaser.write_text("var Phaser = '</script>';")
    nasty = replace(POOL[0], code="const a = '</script><script>alert(1)</script>';\n")
    page = report.page([nasty, POOL[5]], {nasty.id: b"RIFF"}, phaser, ["<2> scenes"])
    assert page.count("</script>") == 3, "nothing of a scene may end a script of the page"
    assert "<!--" not in page, "it would change what ends a script"
    assert "&lt;2&gt; scenes" in page and "data:image/webp;base64," in page
    scenes = json.loads(re.search(r'id="scenes">(.*?)</script>', page, re.DOTALL)[1])
    assert scenes[0]["code"] == nasty.code and scenes[1]["family"] == POOL[5].family
    assert not re.search(r"(?:src|href)=.?https?:", page)
    assert "sandbox = 'allow-scripts'" in page


# the committed test set


def test_the_committed_set_has_31_rows_in_the_tutorials_shape():
    folder = ROOT / "data" / "sft_dataset_test"
    counts = {split: len((folder / f"{split}.jsonl").read_text().splitlines()) for split in ("train", "val", "test")}
    assert counts == {"train": 29, "val": 1, "test": 1}
    info = json.loads((ROOT / "data" / "dataset_info.json").read_text())
    for entry in info.values():
        assert (ROOT / "data" / entry["file_name"]).is_file()
        assert set(entry["columns"]) == {"prompt", "query", "response"}
    for split in counts:
        for line in (folder / f"{split}.jsonl").read_text().splitlines():
            assert list(json.loads(line)) == ["instruction", "input", "output", "metadata"]
