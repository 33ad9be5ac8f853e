"""Code that is still being written: what certainly breaks it, and what of it can be kept."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.phaser.check import check
from phaser_copilot.unfinished import close, hopeless, sound

ROOT = Path(__file__).parents[2]
SCENE = """\
class Main extends Phaser.Scene {
  // the ball (and its "shadow
  create() {
    this.ball = this.add.circle(400, 300, 40, 0xff0000);
    this.input.on('pointerdown', () => {
      this.ball.nothingOfTheKind(
        1);
      this.shake();
    });
  }

  shake() {
    this.cameras.main.shake(200);
  }
}
new Phaser.Game({ width: 800, height: 600, scene: Main });
"""
LINES = SCENE.splitlines(keepends=True)


@pytest.mark.parametrize("written", range(1, len(LINES)))
def test_code_parses_at_any_line_once_it_is_closed(written):
    assert not [item for item in check(close("".join(LINES[:written])).text) if item.code == "PH001"]


@given(st.text(alphabet="(){}[];'\"`/*\\\n a"), st.integers(0, 9))
def test_any_text_can_be_closed_and_kept_a_beginning_of(text, line):
    assert text.startswith(close(text).code.removesuffix("\n"))
    assert text.startswith(sound(text, line).removesuffix("\n"))


def test_a_name_that_phaser_does_not_have_is_noticed_while_its_function_is_open():
    assert hopeless("".join(LINES[:7])) is None, "the newest lines may be half of something"
    assert hopeless("".join(LINES[:9])) == 5


def test_what_may_still_be_written_is_missed_by_nobody():
    assert hopeless("".join(line for line in LINES[:12] if "nothingOf" not in line and "1);" not in line)) is None


@pytest.mark.parametrize("path", sorted((ROOT / "data/bench/tasks").glob("*/reference.js"))[::6], ids=str)
def test_a_good_scene_is_never_given_up(path):
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    assert not [written for written in range(4, len(lines), 4) if hopeless("".join(lines[:written])) is not None]


@pytest.mark.parametrize(
    ("function", "kept"),
    [(True, 2), (False, 5)],
    ids=["the whole method is left out", "the statement is left out"],
)
def test_the_code_before_a_mistake_is_kept(function, kept):
    assert sound(SCENE, 5, function=function) == "".join(LINES[:kept])


def test_a_mistake_outside_of_functions_leaves_all_that_is_before_it():
    assert sound(SCENE, 15) == "".join(LINES[:15])


def test_a_function_in_a_config_is_written_anew_from_its_line():
    code = "const config = {\n  scene: {\n    create: function () {\n      a();\n      b.c();\n    }\n  }\n};\n"
    assert sound(code, 4) == "const config = {\n  scene: {\n"


def test_the_place_is_right_behind_other_letters_than_latin_ones():
    code = "function create() {\n  a('小球');\n}\nfunction update() {\n  a('小球');\n  b.c();\n}\n"
    assert sound(code, 5) == "function create() {\n  a('小球');\n}\n"
