"""What a task's words promise, and when a scene is said not to keep it."""

import pytest

from phaser_copilot.browser.report import Observed, RunError, RunReport
from phaser_copilot.expect import Trials, expectations, unmet, unsaid
from phaser_copilot.task import Task
from phaser_copilot.verdict import Judge


@pytest.mark.parametrize(
    ("task", "inputs"),
    [
        ("a green square I can move with the arrow keys", ["pressing the arrow keys"]),
        ("用方向键移动一个方块", ["pressing the arrow keys"]),
        ("walk with WASD and jump with the space bar", ["pressing W, A, S and D", "pressing the space bar"]),
        ("按空格跳跃", ["pressing the space bar"]),
        ("a red circle that turns blue when clicked", ["clicking and dragging"]),
        ("拖动盒子", ["clicking and dragging"]),
        ("zoom with the mouse wheel", ["turning the mouse wheel"]),
        ("press R to roll the dice", ["pressing R"]),
    ],
)
def test_named_inputs_have_to_do_something(task, inputs):
    assert [each.name for each in expectations(task).inputs] == inputs


@pytest.mark.parametrize(
    "task",
    [
        "a house with a chimney",
        "stars drift through outer space when I fly",
        "arrow keys steer, press R to restart after game over",
        "点击空格子扫雷",
        "画一个十字方向键",
    ],
)
def test_what_may_mean_something_else_is_not_tried(task):
    names = [each.name for each in expectations(task).inputs]
    assert "pressing the space bar" not in names
    assert "pressing R" not in names
    assert task.startswith("arrow") or "pressing the arrow keys" not in names


@pytest.mark.parametrize(
    ("task", "field"),
    [
        ("a bouncing ball", "moves"),
        ("雪花飘落", "moves"),
        ("a countdown from ten", "number"),
        ("beep when it lands", "sound"),
        ("点一下就播放声音", "sound"),
    ],
)
def test_motion_numbers_and_sounds_are_promises(task, field):
    assert getattr(expectations(task), field)


@pytest.mark.parametrize(
    ("task", "code", "said"),
    [
        ('when it is over show "Game over"', "this.add.text(9, 9, 'GAME OVER')", ()),
        ('when it is over show "Game over"', "this.add.text(9, 9, 'You lose')", ('"Game over" is nowhere',)),
        ("按对后显示“秘籍激活”", "this.add.text(9, 9, 'Cheat on!')", ('"秘籍激活" is nowhere',)),
        ('it shows "Hello, NAME!"', "text.setText(`Hello, ${name}!`)", ()),
        ('a "+10" text at the pointer', "this.add.circle(9, 9, 9)", ()),
        ("说“嘀”", "this.add.circle(9, 9, 9)", ()),
    ],
)
def test_quoted_words_have_to_be_in_the_code(task, code, said):
    assert unsaid(task, code) == said


def test_colours_are_read_in_both_languages():
    assert expectations("a red ball on a green hill").colours == ("red", "green")
    assert expectations("粉红色的球").colours == ("pink",)
    assert expectations("the ball turns red when it is hit").colours == ()


def report(*marks, **seen):
    return RunReport(loaded=True, frames=300, asked=300, observed=Observed(marks=marks, **seen))


def test_a_key_that_changes_nothing_is_named():
    wanted = expectations("press the space bar to jump")
    still, jumps = report("a", "a", "a"), report("a", "b", "a")
    assert unmet(wanted, Trials(still, {"pressing the space bar": still})) == (
        "pressing the space bar changes nothing",
    )
    assert unmet(wanted, Trials(still, {"pressing the space bar": jumps})) == ()


def test_keys_that_are_to_move_something_have_to_send_it_their_way():
    wanted = expectations("move the square with the arrow keys")
    still, flickers, moves = report("a", "a"), report("a", "b"), report("a", "b", steers=True)
    assert unmet(wanted, Trials(still, {"pressing the arrow keys": flickers})) == (
        "pressing the arrow keys moves nothing",
    )
    assert unmet(wanted, Trials(still, {"pressing the arrow keys": moves})) == ()


def test_what_is_seen_in_any_run_counts():
    wanted = expectations("click the red button to raise the score")
    dull = report("a", colours=frozenset({"blue"}))
    clicked = report("b", colours=frozenset({"red"}), texts=("Score: 1",))
    assert unmet(wanted, Trials(dull, {"clicking and dragging": clicked})) == ()
    assert unmet(wanted, Trials(dull, {"clicking and dragging": dull})) == (
        "clicking and dragging changes nothing",
        "no number is ever shown",
        "nothing is red",
    )


class Browser:
    """Runs clean, whatever is pressed, unless a key breaks it."""

    def __init__(self, breaks=False):
        self.breaks = breaks

    def run(self, code, *, actions=(), **_):
        if actions and self.breaks:
            return RunReport(loaded=True, frames=9, asked=300, errors=(RunError("TypeError", "x is null", 4),))
        return report("a", "a")


def test_the_judge_reports_the_error_that_a_key_provokes(answer_of):
    task, answer = Task.from_text("arrow keys move a square"), answer_of("new Phaser.Game({ scene: { create() {} } });")
    assert Judge(Browser()).judge(task, answer).unmet == ("pressing the arrow keys moves nothing",)
    verdict = Judge(Browser(breaks=True)).judge(task, answer)
    assert not verdict.good
    assert verdict.run.errors[0].message == "x is null"
    assert Judge(Browser(), try_out=False).judge(task, answer).unmet == ()


@pytest.fixture
def answer_of():
    from phaser_copilot.answer import parse, render

    return lambda code: parse(render("r", ("a",), ("s",), code))
