"""The guide: whatever a model writes, the answer has its format."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phaser_copilot.answer import parse
from phaser_copilot.engine.protocol import Finish
from phaser_copilot.guide import SceneGuide, loops
from phaser_copilot.task import Task


def write(pieces, task=None):
    """Play an engine that draws `pieces`, one a token; None ends the answer."""
    guide = SceneGuide(task or Task.from_text("a ball"))
    answer, ended, sent = "", False, ""
    pieces = iter(pieces)
    while True:
        step = guide.advance(answer, ended)
        if step:
            answer = answer[: step.keep] + step.force
            assert answer.startswith(sent), "text that was shown is taken back"
            if step.finish:
                return answer, step.finish
        sent = answer
        piece = next(pieces, None)
        ended = piece is None
        answer += piece or ""


GOOD = [
    " A",
    " ball",
    ".\n",
    " this",
    ".add",
    "\n",
    " Draw",
    " it\n",
    "2",
    ".",
    " Move it",
    "\n",
    "[",
    "let",
    " a;\n",
    "```",
]


def test_the_model_fills_the_gaps():
    answer, finish = write(GOOD)
    assert answer == (
        "[PLAN]\nREQ: A ball.\nAPI: this.add\nSTEPS:\n1. Draw it\n2. Move it\n[/PLAN]\n\n```javascript\nlet a;\n```"
    )
    assert finish is Finish.STOP
    assert parse(answer).complete


def test_a_model_that_says_nothing_still_gets_a_plan():
    answer, _ = write([])
    parsed = parse(answer)
    assert parsed.req == "a ball"
    assert parsed.problems == ("there is no code",)


def test_required_apis_stand_in_for_an_empty_list():
    answer, _ = write([], Task.from_text("a ball", apis=["this.add.circle"]))
    assert parse(answer).apis == ("this.add.circle",)


def test_lines_and_steps_without_end_are_ended():
    answer, _ = write(["word "] * 400 + ["\n"])
    assert len(parse(answer).req) < 300
    many = [" req\n", " api\n", " one\n"] + [f"{n}. more\n" for n in range(2, 60)]
    assert len(parse(write(many)[0]).steps) <= 10


@pytest.mark.parametrize("name", ["<|im_end|>", "<|endoftext|>"])
def test_spelled_out_special_tokens_do_not_leak(name):
    answer, _ = write([" r\n", " a\n", " s\n", "[", "let a;", name, "more"])
    assert "<|" not in answer
    assert parse(answer).code == "let a;\n"


def test_a_loop_is_noticed_and_ended():
    answer, finish = write([" r\n", " a\n", " s\n", "[", "let a;\n"] + ["  this.add.circle(1, 2);\n"] * 50)
    assert finish is Finish.REPETITION
    assert answer.count("circle") < 10
    assert parse(answer).complete


@pytest.mark.parametrize("text", ["0, " * 200, "a = [" + "1, 2, " * 60 + "1, "])
def test_a_loop_inside_a_line_is_noticed(text):
    assert loops(text)


@pytest.mark.parametrize(
    "text",
    [
        "}\n" * 20,
        "".join(f"  this.add.circle({n}, 2);\n" for n in range(40)),
        "const level = [\n" + "  [1, 1, 1, 1],\n" * 4,
        "const row = '" + "#" * 150 + "';",
    ],
)
def test_ordinary_code_is_no_loop(text):
    assert not loops(text)


tokens = st.sampled_from(
    ["\n", "\n\n", "```", "[/PLAN]", "1", ".", " ", "2. go", "API:", "REQ:", "x", "。\n", "```js\n", "{", "-"]
)


@settings(max_examples=300)
@given(st.lists(tokens, max_size=60), st.integers())
def test_any_tokens_end_in_the_format(pieces, seed):
    random.Random(seed).shuffle(pieces)
    answer, finish = write(pieces)
    problems = set(parse(answer).problems)
    assert problems <= {"there is no code"}
    assert finish in (Finish.STOP, Finish.REPETITION)
