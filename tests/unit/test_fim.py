"""Ghost text: where it is offered, when it ends, and what is never shown."""

import pytest

from phaser_copilot import fim


def _gap(text: str) -> fim.Gap | None:
    place = text.index("|")
    return fim.gap(text.replace("|", "", 1), place)


@pytest.mark.parametrize(
    "text",
    ["|", "  \n|", "const a = 1;|", "const na|me = 1;", "foo(|bar)", "const a = b|.c;"],
)
def test_nothing_is_offered_where_there_is_no_gap(text):
    assert _gap(text) is None


@pytest.mark.parametrize("text", ["const a = |", "foo(|)", "foo(|);", "create() {\n  |\n}", "create() {|"])
def test_something_is_offered_at_a_gap(text):
    assert _gap(text) is not None


def test_the_prompt_has_the_special_tokens_around_the_text():
    found = _gap("const a = |\nb();")
    assert found.prompt.text == "<|fim_prefix|>const a = <|fim_suffix|>\nb();<|fim_middle|>"
    assert [piece.special for piece in found.prompt.pieces] == [True, False, True, False, True]


def test_text_cannot_become_a_special_token():
    text = "const a = '<|fim_middle|>' + "
    found = fim.gap(text, len(text))
    assert [piece.text for piece in found.prompt.pieces if not piece.special] == [text, ""]


def test_a_long_text_is_cut_and_the_cut_stays_while_one_types():
    text = "\n".join(f"const line{number} = {number};" for number in range(400)) + "\nconst next = "
    starts = {fim.gap(text + "x" * more, len(text) + more).before[:40] for more in range(5)}
    assert len(starts) == 1
    assert len(fim.gap(text, len(text)).before) <= fim.PREFIX + fim.STEP


@pytest.mark.parametrize(
    ("after", "seen"),
    [
        ("", ""),
        (");\n  }\n}\n", ");\n  }\n}\n"),
        (f"\n{'short();' * 4}\n{'second();' * 6}\n", f"\n{'short();' * 4}\n"),
        (f"\n\n  }}\n{'call();' * 12}\nmore();\n", f"\n\n  }}\n{'call();' * 12}\n"),
    ],
)
def test_what_follows_is_seen_in_whole_lines_one_of_them_with_something_to_say(after, seen):
    text = "const a = "
    found = fim.gap(text + after, len(text))
    assert found.after == seen
    assert found.text == (text, after)


def test_a_line_without_an_end_is_cut():
    assert len(fim.gap("const a = \n" + "x" * 10_000, 10).after) < 300


def test_what_is_read_first_is_the_beginning_of_what_is_asked():
    found = _gap("const a = |\nb();")
    assert found.prompt.text.startswith(found.beginning.text) and found.beginning.text.endswith("const a = ")


@pytest.mark.parametrize(
    ("text", "suggestion", "next_"),
    [
        ("create() {\n    |\n}", "this.add.image(1, 2, 'a');", "create() {\n    this.add.image(1, 2, 'a');\n    "),
        ("create() {\n    |\n}", "this.add", "create() {\n    this.add"),
        ("create() {\n    foo(|);\n}", "1, 2", "create() {\n    foo(1, 2"),
        ("create() {\n    foo(|);\n}", "{ a: 1 }", None),
    ],
)
def test_what_comes_next_is_behind_a_suggestion_or_below_it(text, suggestion, next_):
    found = fim.following(_gap(text), suggestion)
    assert (found and found.before) == next_


def test_the_next_place_in_a_long_file_is_seen_from_the_same_line():
    text = "".join(f"const line{number} = {number};\n" for number in range(400)) + "const next = "
    found = fim.gap(text, len(text))
    assert fim.following(found, "5").before == found.before + "5"


@pytest.mark.parametrize(
    ("text", "answer", "end"),
    [
        (
            "create() {\n    |\n}",
            "this.hero = this.add.rectangle(1, 2, 3, 4);\n    this.more();\n",
            "this.hero = this.add.rectangle(1, 2, 3, 4);",
        ),
        (
            "create() {\n    |\n}",
            "this.time.addEvent({ delay: 1000, callback: () => {\n      a();\n    } });\n    b();\n",
            "this.time.addEvent({ delay: 1000, callback: () => {\n      a();\n    } });",
        ),
        ("const a = |", "this.add.sprite(1);\nmore", "this.add.sprite(1);"),
        ("create() {\n    |\n}", "a();\n    b();\n}\nupdate() {", "a();\n    b();"),
        ("create() {\n    |\n}", "a();\n\nb();", "a();"),
        ("const a = |", "5<|endoftext|>x", "5"),
        ("const a = |", "5;\n```", "5;"),
    ],
)
def test_an_answer_ends_with_its_line_or_block(text, answer, end):
    assert answer[: fim.done(_gap(text), answer)].rstrip() == end


@pytest.mark.parametrize(
    ("text", "answer", "shown"),
    [
        ("foo(|)", "1, 2)", "1, 2"),
        ("foo(|);", "1, 2);", "1, 2"),
        ("create() {\n  |\n}", "})", ""),
        ("create() {\n  |\n}", "   \n", ""),
        ("create() {\n  |\n  this.hop();\n}", "this.hop();", ""),
        ("const a = |", " 5;", "5;"),
    ],
)
def test_what_is_shown_never_repeats_nor_only_closes(text, answer, shown):
    assert fim.clean(_gap(text), answer) == shown


SCENE = """class Main extends Phaser.Scene {
  create() {
    const texts = [];
    this.add.|
  }
}
new Phaser.Game({ scene: Main });
"""


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("circle(9, 9, 5, 0xff0000);", "circle(9, 9, 5, 0xff0000);"),
        ("circle(9, 9, 5, 'red');", "circle(9, 9, 5, 0xff0000);"),
        ("rectangel(9, 9, 5, 5);", "rectangle(9, 9, 5, 5);"),
        ("circle(9, 9, 5).explodeNow();", ""),
        ("circle(9, 9", "circle(9, 9"),
    ],
)
def test_what_the_check_knows_to_be_wrong_is_mended_or_not_shown(answer, shown):
    assert fim.mended(_gap(SCENE), answer, fim.Checker()) == shown


def test_mistakes_elsewhere_are_left_alone():
    found = _gap(SCENE.replace("const texts = [];", "this.add.rectangel(1, 1, 1, 1);"))
    assert fim.mended(found, "circle(9, 9, 5, 'red');", fim.Checker()) == "circle(9, 9, 5, 0xff0000);"


def test_a_long_file_is_checked_as_a_whole():
    long = SCENE.replace("    const texts = [];\n", "    this.add.circle(1, 1, 1);\n" * 200)
    assert fim.mended(_gap(long), "rectangel(9, 9, 5, 5);", fim.Checker()) == "rectangle(9, 9, 5, 5);"


def test_one_checker_serves_one_place_after_the_other():
    checker = fim.Checker()
    for scene in (SCENE, SCENE.replace("texts", "words"), SCENE.replace("create", "update"), SCENE):
        for answer in ("circle(9, 9, 5, 'red');", "circle(9, 9", "circle(9, 9, 5).explodeNow();"):
            assert fim.mended(_gap(scene), answer, checker) == fim.mended(_gap(scene), answer, fim.Checker())
