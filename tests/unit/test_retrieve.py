"""Finding the scene of the corpus that is nearest to a task."""

import pytest

from phaser_copilot import retrieve
from phaser_copilot.answer import parse
from phaser_copilot.prompt import build
from phaser_copilot.settings import Settings
from phaser_copilot.task import Lang, Task


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("wall jump", "jump-and-run"),
        ("让敌人追玩家", "enemies"),
        ("snake", "mini-games"),
        ("做一个贪吃蛇", "mini-games"),
        ("save the high score", "storage"),
    ],
)
def test_it_finds_what_is_meant(text, family):
    assert family in {entry.name.split("/")[0] for entry in retrieve.search(text, 3)}


def test_what_people_ask_for_most_is_there_but_not_shown_when_measuring():
    wanted = "a red circle that turns blue when clicked"
    assert retrieve.search(wanted, 1)[0].name == "square-and-circle/click-turns-blue"
    assert "square-and-circle/click-turns-blue" not in {entry.name for entry in retrieve.search(wanted, 9, fair=True)}
    task = Task.from_text(wanted)
    assert retrieve.examples(task, Settings()) != retrieve.examples(task, Settings(), fair=True)


def test_word_forms_and_common_words_do_not_matter():
    assert retrieve.words("The balls are bouncing") == ["ball", "=circle", "bounc", "=bounce"]
    assert retrieve.words("getCursorKeys") == ["get", "cursor", "=mouse", "key"]
    assert retrieve.words("追玩家") == ["追", "玩", "家", "追玩", "玩家", "=player"]


def test_words_that_mean_the_same_find_the_same():
    for one, other in (("dot", "ball"), ("baddie", "monster"), ("小球", "圆形"), ("怪物", "敌人")):
        assert set(retrieve.words(one)) & set(retrieve.words(other))


@pytest.mark.parametrize("text", ["qwxyz", "!!!", "。"])
def test_nothing_similar_is_no_example(text):
    assert retrieve.search(text) == []
    assert retrieve.nearest(Task.from_text(text)) == []


@pytest.mark.parametrize("lang", Lang)
def test_an_example_is_a_whole_answer_in_the_language_of_the_task(lang):
    example = retrieve.nearest(Task.from_text("snake 贪吃蛇", lang=lang))[0]
    answer = parse(example.answer)
    assert answer.problems == ()
    assert (answer.req > "\u3000") == (lang is Lang.ZH)
    prompt = build(Task.from_text("snake", lang=lang), example)
    assert [role for role, _ in prompt.messages] == ["system", "user", "assistant", "user"]


def test_the_constant_start_of_a_prompt_is_the_same_with_and_without_an_example():
    task = Task.from_text("snake")
    plain, shown = build(task), build(task, retrieve.nearest(task)[0])
    assert plain.pieces[: plain.stable] == shown.pieces[: shown.stable]
    assert shown.text.endswith(plain.text[plain.text.index("<|im_start|>user") :])


def test_examples_leave_room_for_the_answer():
    task = Task.from_text("snake")
    assert retrieve.examples(task, Settings())
    assert retrieve.examples(task, Settings(context=2048)) == []
    assert retrieve.examples(task, Settings(retrieve=False)) == []
