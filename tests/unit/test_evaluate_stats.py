"""Intervals and tests against known values and the properties that make them intervals."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phaser_copilot.evaluate import stats

UNHURRIED = settings(deadline=None)
COUNTS = st.integers(1, 500).flatmap(lambda count: st.tuples(st.integers(0, count), st.just(count)))
VALUES = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=30)


@UNHURRIED
@given(COUNTS)
def test_the_interval_of_a_share_holds_it_and_stays_a_share(counts):
    found = stats.share(*counts)
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert found.low < found.high


@UNHURRIED
@given(COUNTS, st.integers(2, 50))
def test_the_interval_of_a_share_shrinks_with_more_tasks(counts, times):
    successes, count = counts
    small, large = stats.share(successes, count), stats.share(successes * times, count * times)
    assert large.high - large.low < small.high - small.low


@UNHURRIED
@given(COUNTS)
def test_the_interval_of_the_rest_is_the_mirror_image(counts):
    successes, count = counts
    found, rest = stats.share(successes, count), stats.share(count - successes, count)
    assert rest.low == pytest.approx(1 - found.high)


@pytest.mark.parametrize(
    ("successes", "count", "low", "high"),
    # Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_published_intervals(successes, count, low, high):
    found = stats.share(successes, count)
    assert (found.low, found.high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


@pytest.mark.parametrize("counts", [(0, 0), (3, 2), (-1, 2)])
def test_what_is_no_share_is_refused(counts):
    with pytest.raises(ValueError, match="no share"):
        stats.share(*counts)


@UNHURRIED
@given(VALUES)
def test_the_interval_of_a_mean_holds_it_and_stays_among_the_values(values):
    found = stats.mean(values)
    assert found.low <= found.value <= found.high
    slack = 1e-6 * max(1.0, *map(abs, values))
    assert min(values) - slack <= found.low
    assert found.high <= max(values) + slack
    assert stats.mean(values) == found, "the same values, the same interval"


def test_the_bootstrap_agrees_with_the_normal_interval_where_that_is_right():
    source = random.Random(1)
    values = [source.gauss(10, 2) for _ in range(400)]
    found = stats.mean(values)
    assert found.high - found.low == pytest.approx(2 * 1.96 * 2 / 20, rel=0.12)


@pytest.mark.parametrize(
    ("only_a", "only_b", "p"), [(0, 0, 1.0), (5, 5, 1.0), (0, 5, 0.0625), (1, 9, 0.021484375), (9, 1, 0.021484375)]
)
def test_mcnemar(only_a, only_b, p):
    assert stats.mcnemar(only_a, only_b) == pytest.approx(p)


@UNHURRIED
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_swapping_the_sides_turns_the_difference_around(pairs):
    a, b = zip(*pairs, strict=True)
    there, back = stats.shares_differ(a, b), stats.shares_differ(b, a)
    assert there.value == -back.value
    assert there.p == back.p
    assert -1 <= there.low <= there.value <= there.high <= 1


def test_a_difference_in_every_task_is_no_luck_and_none_is():
    a = [float(number) for number in range(20)]
    up = stats.means_differ(a, [value + 1 for value in a])
    assert up.value == up.low == up.high == pytest.approx(1)
    assert up.p < 0.001
    assert stats.means_differ(a, a).p == 1


def test_the_permutation_test_is_close_to_the_exact_one():
    # Of the 2^3 sign flips of (1, 2, 3), two have a sum as far from 0 as 6.
    assert stats.means_differ([0, 0, 0], [1, 2, 3]).p == pytest.approx(2 / 8, abs=0.03)
