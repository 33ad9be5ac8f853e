"""How near texts are in meaning."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot import meaning


def nearness(one, other):
    left, right = meaning.shipped().of([one, other])
    return float(left @ right)


@pytest.mark.parametrize(
    ("text", "same", "other"),
    [
        ("the hero walks to where I click", "click to move the player", "the hero is hit when I click"),
        ("let the baddie hunt me", "让敌人追玩家", "让敌人消失"),
        ("贪吃蛇", "snake game", "pong game"),
        ("speed boost for a few seconds", "吃到道具后跑得更快", "两层背景滚动"),
    ],
)
def test_the_same_in_other_words_is_nearer_than_another_thing_in_the_same_words(text, same, other):
    assert nearness(text, same) > nearness(text, other)


@given(st.lists(st.text(max_size=40), max_size=5))
def test_every_text_has_a_vector_of_length_one_or_none_at_all(texts):
    vectors = meaning.shipped().of(texts)
    assert len(vectors) == len(texts)
    for length in np.linalg.norm(vectors, axis=1):
        assert length == pytest.approx(1, abs=1e-5) or length == 0


def test_words_and_vectors_come_back_as_they_were_saved():
    vectors = np.random.default_rng(1).normal(size=(3, 8)).astype(np.float32)
    file = io.BytesIO()
    meaning.save(file, ["ball", "=circle", "球"], vectors)
    file.seek(0)
    loaded = meaning.load(file)
    assert list(loaded.places) == ["ball", "=circle", "球"]
    assert np.abs(loaded.vectors - vectors).max() < np.abs(vectors).max() / 100
