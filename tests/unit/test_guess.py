"""Looking up how a text may go on."""

from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.engine.guess import FEWEST, Guesser


def test_what_followed_last_time_is_guessed():
    guesser = Guesser([1, 2, 3, 4, 5, 6, 7, 9, 1, 2, 3], most=8)
    assert guesser.guess() == [4, 5, 6, 7]
    guesser.add(8)
    assert guesser.guess() == []


def test_of_several_places_the_last_one_counts():
    assert Guesser([1, 2, 3, 4, 1, 2, 3, 5, 1, 2, 3], most=8).guess()[0] == 5


def test_right_guesses_make_longer_ones_and_wrong_guesses_shorter_ones():
    guesser = Guesser([*range(100), 0, 1, 2], most=8)
    guesser.learn(made=4, right=4)
    assert len(guesser.guess()) == 8
    guesser.learn(made=8, right=0)
    assert len(guesser.guess()) == FEWEST


def test_nothing_is_guessed_where_none_are_taken():
    assert Guesser([1, 2, 3, 4, 1, 2, 3], most=0).guess() == []


@given(st.lists(st.integers(0, 3), max_size=60), st.lists(st.integers(0, 3), max_size=30), st.integers(0, 8))
def test_a_guess_is_always_a_stretch_of_the_text(prompt, written, most):
    guesser, text = Guesser(prompt, most), list(prompt)
    for token in written:
        guesser.add(token)
        text.append(token)
        guess = guesser.guess()
        assert len(guess) <= most
        assert not guess or any(text[at : at + len(guess)] == guess for at in range(len(text)))
    guesser.truncate(len(prompt))
    assert guesser.guess() == []
