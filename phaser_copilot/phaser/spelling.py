"""Did you mean: names that are spelled alike."""

from __future__ import annotations

from difflib import get_close_matches


def is_typo(written: str, known: str) -> bool:
    """Tell whether two names differ by case, by swapped letters, or by one letter.

    >>> is_typo("aplha", "alpha"), is_typo("visable", "visible"), is_typo("left", "right")
    (True, True, False)
    """
    a, b = written.lower(), known.lower()
    if sorted(a) == sorted(b):
        return True
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return len(longer) - len(shorter) == 1 and any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))


def nearest(name: str, names: list[str]) -> list[str]:
    """Return up to three of `names` that are spelled like `name`, best first.

    >>> nearest("setPos", ["setPosition", "setScale"])
    ['setPosition']
    """
    lower = name.lower()
    by_lower = {candidate.lower(): candidate for candidate in names if candidate != name}
    if lower in by_lower:
        return [by_lower[lower]]
    longer = [
        n for low, n in by_lower.items() if len(lower) > 3 and low.startswith(lower) and len(low) - len(lower) < 6
    ]
    close = [by_lower[match] for match in get_close_matches(lower, by_lower, n=3, cutoff=0.72)]
    return list(dict.fromkeys([*sorted(longer, key=len), *close]))[:3]
