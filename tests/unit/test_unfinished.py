"""Code that is still being written: what certainly breaks it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.phaser.check import check
from phaser_copilot.unfinished import close, hopeless

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


@given(st.text(alphabet="(){}[];'\"`/*\\\n a"))
def test_any_text_can_be_closed(text):
    assert text.startswith(close(text).code.removesuffix("\n"))


def test_a_name_that_phaser_does_not_have_is_noticed_while_its_function_is_open():
    assert not hopeless("".join(LINES[:7])), "the newest lines may be half of something"
    assert hopeless("".join(LINES[:9]))


def test_what_may_still_be_written_is_missed_by_nobody():
    assert not hopeless("".join(line for line in LINES[:12] if "nothingOf" not in line and "1);" not in line))


@pytest.mark.parametrize("path", sorted((ROOT / "data/bench/tasks").glob("*/reference.js"))[::6], ids=str)
def test_a_good_scene_is_never_given_up(path):
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    assert not [written for written in range(4, len(lines), 4) if hopeless("".join(lines[:written]))]
