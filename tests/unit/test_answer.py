"""Answers: parsed the same in any pieces, and what is missing is named."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.answer import AnswerParser, Section, parse, render

COMPLETE = """[PLAN]
REQ: 使用 WASD 键控制方块
API: this.add.graphics(), this.input.keyboard.addKey(a, b)、Phaser.Math.Between
STEPS:
1. 创建 Graphics
2. 在 update 中移动
[/PLAN]

```javascript
function create() {
  this.add.graphics();
}

new Phaser.Game({ scene: { create } });
```
"""


def feed(pieces):
    parser = AnswerParser()
    lines = [line for piece in pieces for line in parser.feed(piece)]
    return [*lines, *parser.finish()], parser.answer


def test_a_complete_answer():
    answer = parse(COMPLETE)
    assert answer.complete
    assert answer.req == "使用 WASD 键控制方块"
    assert answer.apis == ("this.add.graphics()", "this.input.keyboard.addKey(a, b)", "Phaser.Math.Between")
    assert answer.steps == ("创建 Graphics", "在 update 中移动")
    assert answer.code.startswith("function create() {\n") and answer.code.endswith("});\n")


@given(st.lists(st.integers(0, len(COMPLETE)), max_size=30))
def test_pieces_do_not_matter(cuts):
    places = sorted({0, len(COMPLETE), *cuts})
    pieces = [COMPLETE[a:b] for a, b in itertools.pairwise(places)]
    assert feed(pieces) == feed([COMPLETE])


def test_lines_come_as_soon_as_they_are_finished():
    parser = AnswerParser()
    assert list(parser.feed("[PLAN]\nREQ: a ")) == [(Section.PLAN, "[PLAN]")]
    assert list(parser.feed("ball\nAPI")) == [(Section.PLAN, "REQ: a ball")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("[/PLAN]\n", ""), "there is no whole [PLAN] block"),
        (("[PLAN]\n", ""), "there is no whole [PLAN] block"),
        (("REQ: 使用 WASD 键控制方块", "REQ:"), "the plan has no REQ"),
        (("API: ", "APPI: "), "the plan has no API"),
        (("1. 创建 Graphics\n2. 在 update 中移动\n", ""), "the plan has no STEPS"),
        (("```javascript", "javascript"), "there is no code"),
        (("});\n```", "});"), "the code is cut off"),
    ],
)
def test_each_missing_part_is_named(change, problem):
    answer = parse(COMPLETE.replace(*change))
    assert problem in answer.problems
    assert not answer.complete


def test_an_echo_of_the_instruction_is_no_plan():
    assert "there is no whole [PLAN] block" in parse("[PLAN]...[/PLAN]\n```javascript\nlet a;\n```").problems


def test_only_the_first_code_block_counts_and_other_languages_do_not():
    answer = parse("```html\n<p>\n```\n")
    assert answer.code == ""
    assert parse(COMPLETE + "\n```javascript\nlater();\n```\n").code == parse(COMPLETE).code


words = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="`[]"), min_size=1).filter(str.strip)


@given(words, st.lists(words, min_size=1), st.lists(words, min_size=1))
def test_what_is_rendered_is_parsed_again(req, steps, code):
    text = render(req, ("this.add.text",), tuple(steps), "\n".join(code))
    answer = parse(text)
    assert answer.complete
    assert answer.req == req
    assert answer.code.rstrip() == "\n".join(code).rstrip()


@given(st.text())
def test_no_text_breaks_the_parser(text):
    parse(text)
