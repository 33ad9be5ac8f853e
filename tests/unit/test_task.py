"""Tasks: language, defaults, and the text that the model reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.errors import UsageError
from phaser_copilot.task import Difficulty, Lang, Task, detect_lang


def test_the_tutorials_input_is_reproduced_to_the_letter():
    task = Task.from_text(
        "使用 WASD 键控制一个方块移动，速度为 240 像素/秒。",
        apis=["Phaser.Input.Keyboard.KeyCodes", "Phaser.GameObjects.Graphics"],
    )
    assert task.input == (
        "任务: 使用 WASD 键控制一个方块移动，速度为 240 像素/秒。\n\n"
        "难度: 基础\n\n"
        "约束:\n- 使用 Phaser3\n- 不得依赖外部资源\n- 必须包含 preload/create 生命周期\n\n"
        "必须使用的 API:\n- Phaser.Input.Keyboard.KeyCodes\n- Phaser.GameObjects.Graphics"
    )


def test_an_english_task_has_english_fields_and_no_empty_api_list():
    task = Task.from_text("  a red\n circle ", constraints=["Canvas of 400x300"])
    assert task.input == (
        "Task: a red circle\n\nDifficulty: easy\n\nConstraints:\n- Use Phaser 3\n- No external assets\n"
        "- Must contain the preload/create lifecycle\n- Canvas of 400x300"
    )


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("做一个 snake 小游戏", Lang.ZH),
        ("跳高一点", Lang.ZH),
        ("用 WASD 移动 player，按 SPACE 射击", Lang.ZH),
        ("show the text '你好' in the middle of the screen in white", Lang.EN),
        ("make the ball bounce", Lang.EN),
        ("123", Lang.EN),
    ],
)
def test_language_is_found(text, lang):
    assert detect_lang(text) is lang


def test_what_is_given_wins_over_what_is_found():
    task = Task.from_text("a ball", lang=Lang.ZH, difficulty=Difficulty.HARD)
    assert (task.lang, task.difficulty) == (Lang.ZH, Difficulty.HARD)
    assert "难度: 困难" in task.input


def test_longer_wishes_are_harder():
    levels = [Task.from_text("move it " * count).difficulty for count in (2, 15, 40)]
    assert levels == [Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD]


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_an_empty_task_is_refused_with_an_example(text):
    with pytest.raises(UsageError) as caught:
        Task.from_text(text)
    assert "phaser-copilot gen" in caught.value.fix


@given(st.text(min_size=1).filter(lambda text: text.split()))
def test_any_text_makes_a_task_of_one_line(text):
    task = Task.from_text(text)
    assert task.description.split() == text.split()
    assert task.input.split("\n\n")[0].endswith(task.description)
