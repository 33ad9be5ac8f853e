"""Measures, comparisons, tables and the page, on made-up evaluations whose numbers are known."""

import re
from dataclasses import replace

import pytest
from evaluation_kit import evaluation, pair, record

from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate import records, report, results
from phaser_copilot.evaluate.compare import compare, side
from phaser_copilot.evaluate.measure import REFUSED, summarize

# Names of even and odd length, which the kit takes for English and Chinese ones.
NAMES = sorted(f"task-{number:0{2 + number % 2}}" for number in range(20))


def scenes(solved, **changes):
    return [[record(name, behaves=name in solved, **changes)] for name in NAMES]


def test_one_run_has_the_first_answer_and_what_is_delivered(tmp_path):
    found = evaluation(tmp_path, [pair("one", False, True), pair("four", True, False), pair("five", False, True)])
    summary = summarize(found)
    first, delivered = summary.views["first"].overall, summary.views["delivered"].overall
    assert first.shares["behaves"].value == pytest.approx(1 / 3)
    assert delivered.shares["behaves"].value == pytest.approx(2 / 3)
    assert (first.shares["runs"].value, delivered.shares["runs"].value) == (0, 1)
    assert (first.seconds.value, delivered.seconds.value) == (10, 22), "both tries and both judgements"
    assert (first.tokens.value, delivered.tokens.value) == (200, 400)
    assert summary.tokens_per_second == 25
    assert [tries.behaves.value for tries in summary.by_tries] == pytest.approx([1 / 3, 2 / 3, 2 / 3, 2 / 3])
    assert [tries.any_behaves.value for tries in summary.by_tries] == pytest.approx([1 / 3, 1, 1, 1])


def test_the_groups_make_up_the_whole(tmp_path):
    summary = summarize(evaluation(tmp_path, scenes(NAMES[:7])))
    for kinds in summary.views["first"].groups.values():
        assert sum(kind.tasks for kind in kinds.values()) == len(NAMES)
        assert sum(kind.shares["behaves"].value * kind.tasks for kind in kinds.values()) == pytest.approx(7)
    assert list(summary.views["first"].groups["lang"]) == ["en", "zh"]


def test_without_the_judge_there_are_only_first_answers(tmp_path):
    summary = summarize(evaluation(tmp_path, scenes(NAMES), judge=False, candidates=1))
    assert list(summary.views) == ["first"]
    assert summary.by_tries == []
    assert summary.described == "1 try"
    with pytest.raises(UsageError, match="only first answers"):
        side(f"{tmp_path}@delivered")


def test_comparing_finds_the_tasks_that_changed_and_how_likely_luck_is(tmp_path):
    evaluation(tmp_path / "a", scenes(NAMES[:8]))
    evaluation(tmp_path / "b", scenes(NAMES[1:17], seconds=15.0))
    found = compare(side(str(tmp_path / "a")), side(str(tmp_path / "b")))
    assert (found.tasks, found.gained, found.lost, found.unmatched) == (20, NAMES[8:17], NAMES[:1], [])
    behaves = found.rows["behaves"]
    assert (behaves.a, behaves.b, behaves.difference.value) == pytest.approx((0.4, 0.8, 0.4))
    assert behaves.difference.p == pytest.approx(0.021484375)
    assert behaves.difference.low > 0
    assert found.rows["seconds"].difference.value == 5
    assert found.rows["seconds"].difference.p < 0.001
    assert found.rows["runs"].difference.p == 1


def test_a_run_is_compared_with_itself(tmp_path):
    evaluation(tmp_path, [pair(name, False, True) for name in NAMES])
    found = compare(side(f"{tmp_path}@first"), side(str(tmp_path)))
    assert (found.a, found.b) == ("tiny (up to 4 tries): first answer", "tiny (up to 4 tries): delivered")
    assert found.gained == sorted(NAMES)


def test_only_tasks_that_are_the_same_in_both_are_compared(tmp_path):
    evaluation(tmp_path / "a", scenes(NAMES[:8])[:6])
    evaluation(tmp_path / "b", scenes(NAMES)[4:9])
    sides = side(str(tmp_path / "a")), side(str(tmp_path / "b"))
    sides[1].probes[NAMES[5]] = "another probe"
    found = compare(*sides)
    assert found.tasks == 1
    assert len(found.unmatched) == 8
    del sides[0].outcomes[NAMES[4]]
    with pytest.raises(UsageError, match="no task in common"):
        compare(*sides)


def test_the_tables_are_written_between_the_markers_and_nothing_else_changes(tmp_path):
    document = tmp_path / "docs" / "results.md"
    judged = evaluation(tmp_path / "a", [pair(name, False, True) for name in NAMES])
    results.write(document, [judged])
    text = document.read_text()
    assert "| tiny | up to 4 tries | 20 | delivered | 100 % (84–100) | 100 % (84–100) |" in text
    assert "| 25.0 | 500 MB |" in text
    assert "< 0.001" in text
    document.write_text(f"My words before.\n{text}My words after.\n")
    results.write(document, [evaluation(tmp_path / "b", scenes(NAMES), judge=False, candidates=1)])
    text = document.read_text()
    assert text.startswith("My words before.\n")
    assert text.endswith("My words after.\n")
    assert "| tiny | 1 try | 20 | first answer |" in text
    assert "| tiny | up to 4 tries | 20 | delivered |" in text, "what was kept before stays in the tables"


def test_what_is_kept_gives_the_same_tables_and_comparisons_without_the_scenes(tmp_path):
    judged = evaluation(tmp_path / "a", [pair(name, False, True) for name in NAMES])
    results.write(tmp_path / "results.md", [judged])
    (kept,) = (tmp_path / "results").iterdir()
    assert results.tables([records.load(kept)]) == results.tables([judged])
    assert compare(side(f"{kept}@first"), side(f"{kept}@delivered")).gained == sorted(NAMES)
    assert "if (1 < 2)" not in (kept / "results.jsonl").read_text()
    before = (tmp_path / "results.md").read_text()
    results.write(tmp_path / "results.md", [judged])
    assert (tmp_path / "results.md").read_text() == before, "the same one is kept once"


def test_seconds_of_several_machines_are_told_apart(tmp_path):
    one, other = (evaluation(tmp_path / name, [pair(name, False, True) for name in NAMES]) for name in "ab")
    assert "a machine |" not in results.tables([one])
    other.setup = replace(other.setup, machine="another machine")
    text = results.tables([one, other])
    assert "; a machine |" in text
    assert "; another machine |" in text


def test_the_tables_are_tables(tmp_path):
    text = results.tables([evaluation(tmp_path, [pair(name, False, True) for name in NAMES])])
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        assert len({line.count("|") for line in table.splitlines()}) == 1


def test_what_is_not_whole_is_no_result_unless_told(tmp_path):
    found = evaluation(tmp_path / "e", scenes(NAMES), total=40)
    document = tmp_path / "results.md"
    with pytest.raises(UsageError, match="only 20 of the benchmark's 40"):
        results.write(document, [found])
    assert not document.exists()
    results.write(document, [found], partial=True)
    assert "| 20 of 40 |" in document.read_text()


def test_a_document_without_an_ending_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(UsageError, match="Nothing can be kept"):
        results.write(tmp_path / "results", [evaluation(tmp_path / "e", scenes(NAMES))])
    assert not (tmp_path / "results").exists()


def test_a_document_without_markers_is_left_alone(tmp_path):
    document = tmp_path / "results.md"
    document.write_text("precious")
    with pytest.raises(UsageError, match="no place"):
        results.write(document, [evaluation(tmp_path / "e", scenes(NAMES))])
    assert document.read_text() == "precious"


def test_the_page_shows_everything_and_needs_nothing(tmp_path):
    pytest.importorskip("matplotlib")
    one = evaluation(tmp_path / "a", [pair("one", False, True), pair("four", True, False)])
    two = evaluation(tmp_path / "b", [[record("one", behaves=False)]], judge=False)
    page = report.render([one, two])
    assert page.count('<section class="task"') == 2
    assert len(re.findall('<div class="shot[ "]', page)) == 5
    assert page.count("(delivered)") == 2
    assert "the ball does not move" in page
    assert "a scene &lt;one&gt; &amp; more" in page
    assert "run(&#39;&lt;/code&gt;&#39;)" in page
    assert page.count("data:image/svg+xml") == 5
    assert not re.search(r"""(?:src|href)="(?!data:)""", page)
    assert report.render([one, two]) == page, "the same evaluation, the same page"


def test_the_page_says_where_no_change_is_delivered(tmp_path):
    pytest.importorskip("matplotlib")
    kept, refused = (pair(name, True, True) for name in ("one", "four"))
    found = evaluation(tmp_path, [kept, [replace(each, best=None) for each in refused]])
    page = report.render([found])
    assert page.count("(delivered)") == 1
    assert page.count(f"Nothing is delivered: {REFUSED}") == 1
    assert summarize(found).views["delivered"].overall.shares["behaves"].value == 0.5


def test_nothing_finished_is_no_page(tmp_path):
    found = evaluation(tmp_path, scenes(NAMES))
    empty = records.Evaluation(tmp_path, found.setup)
    with pytest.raises(UsageError, match="no finished task"):
        report.render([empty])
