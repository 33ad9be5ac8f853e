"""Known scenes: taken where one is what a task asks for, and only there."""

import pytest

from phaser_copilot import known
from phaser_copilot.answer import parse
from phaser_copilot.settings import Settings
from phaser_copilot.task import Task


def first(text, **settings):
    found = known.matching(Task.from_text(text), Settings(**settings))
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("snake game", "mini-games/snake"),
        ("俄罗斯方块", "classics/tetris"),
        ("让敌人追玩家", "enemies/chase-player"),
        ("a red circle that turns blue when clicked", "square-and-circle/click-turns-blue"),
    ],
)
def test_what_people_ask_for_is_known(text, name):
    found = first(text)
    assert found.name == name
    assert parse(found.answer).problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "a dog that barks",
        "qwxyz",
        "a red ball that bounces and says OUCH",
        "snake game with 7 snakes",
        "a paddle and a bouncing ball, press Q to quit",
        "make a purple square that spins when clicked",
    ],
)
def test_what_a_scene_lacks_makes_it_another_one(text):
    assert first(text) is None


def test_knobs_are_turned_to_what_the_task_says():
    assert "'GAME OVER'" in first("text that says GAME OVER and blinks").answer
    usual, fast = first("move a square with the arrow keys"), first("a square moves with the arrow keys at speed 300")
    assert "300" not in usual.answer.split("SPEED = ")[1][:4]
    assert fast.name.startswith("first-steps/square")


def test_a_text_cannot_leave_its_quotes():
    found = first('text that says "don\'t" and blinks')
    assert found is None or "'don't'" not in found.answer


def test_it_can_be_turned_off_and_terms_of_the_user_are_for_the_model():
    task = Task.from_text("snake game", constraints=["no text on the screen"])
    assert known.matching(task, Settings()) == []
    assert first("snake game", reuse=False) is None
    assert known.nearest(Task.from_text("snake game"), Settings(reuse=False)) == []


def test_scenes_like_the_benchmark_are_not_taken_when_measuring():
    task = Task.from_text("a red circle that turns blue when clicked")
    assert "square-and-circle/click-turns-blue" not in {
        found.name for found in known.matching(task, Settings(), fair=True)
    }


def test_there_is_always_something_nearest():
    (found,) = known.nearest(Task.from_text("a wizard who collects gems and fights a dragon in a cave"), Settings())
    assert parse(found.answer).problems == ()
