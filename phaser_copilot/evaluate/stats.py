"""How sure a number is: 95 % confidence intervals, and tests for the difference of two runs over the same tasks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

Z = 1.959963984540054
"""Two-sided 95 % point of the normal distribution."""
RESAMPLES = 4000
SEED = 1


@dataclass(frozen=True)
class Estimate:
    """A share or a mean over `count` values, with the ends of its 95 % confidence interval."""

    value: float
    low: float
    high: float
    count: int


@dataclass(frozen=True)
class Difference:
    """How much B is above A over the same tasks, with its 95 % interval and the chance of as much by luck alone."""

    value: float
    low: float
    high: float
    p: float


def share(successes: int, count: int) -> Estimate:
    """Estimate a share with Wilson's score interval, which stays within 0 and 1 and is sound for small counts.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.

    Raises
    ------
    ValueError
        `count` is 0, or `successes` is not between 0 and `count`.
    """
    if not 0 <= successes <= count or not count:
        raise ValueError(f"{successes} of {count} is no share")
    value, square = successes / count, Z * Z
    middle = (value + square / (2 * count)) / (1 + square / count)
    half = Z / (1 + square / count) * math.sqrt(value * (1 - value) / count + square / (4 * count * count))
    # At 0 and 1 an end of the interval is the share itself, but for rounding.
    return Estimate(value, max(0.0, min(middle - half, value)), min(1.0, max(middle + half, value)), count)


def mean(values: Sequence[float]) -> Estimate:
    """Estimate a mean with the percentile bootstrap (Efron, 1979).

    Raises
    ------
    ValueError
        There are no values.
    """
    low, high = _bootstrap(values)
    return Estimate(float(np.mean(values)), low, high, len(values))


def mcnemar(only_a: int, only_b: int) -> float:
    """Exact two-sided p of McNemar's test: how likely luck alone splits the tasks that changed as unevenly.

    Parameters
    ----------
    only_a, only_b
        Number of tasks that only A, only B passes.
    """
    changed = only_a + only_b
    tail = sum(math.comb(changed, number) for number in range(min(only_a, only_b) + 1))
    return min(1.0, float(2 * tail / 2**changed))


def shares_differ(a: Sequence[bool], b: Sequence[bool]) -> Difference:
    """Compare what A and B pass, task by task: McNemar's p, and an interval from the paired bootstrap."""
    differences = [int(y) - int(x) for x, y in zip(a, b, strict=True)]
    low, high = _bootstrap(differences)
    p = mcnemar(differences.count(-1), differences.count(1))
    return Difference(float(np.mean(differences)), low, high, p)


def means_differ(a: Sequence[float], b: Sequence[float]) -> Difference:
    """Compare numbers of A and B, task by task: p from a sign-flip permutation test, interval from the bootstrap."""
    differences = np.subtract(b, a)
    low, high = _bootstrap(differences.tolist())
    signs = np.random.default_rng(SEED).choice((-1.0, 1.0), size=(RESAMPLES, len(differences)))
    seen = abs(differences.sum())
    # What differs only by rounding counts as equal.
    as_far = int((abs(signs @ differences) >= seen * (1 - 1e-9)).sum())
    return Difference(float(differences.mean()), low, high, (as_far + 1) / (RESAMPLES + 1))


def _bootstrap(values: Sequence[float]) -> tuple[float, float]:
    if not len(values):
        raise ValueError("there are no values")
    array = np.asarray(values, dtype=float)
    drawn = np.random.default_rng(SEED).integers(len(array), size=(RESAMPLES, len(array)))
    low, high = np.quantile(array[drawn].mean(axis=1), (0.025, 0.975))
    middle = float(array.mean())
    return min(float(low), middle), max(float(high), middle)
