"""Which members of Phaser's API a scene uses."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

Member = tuple[str, str]
"""The class that declares it, and its name."""
_MIXINS = "Phaser.GameObjects.Components."


@lru_cache(maxsize=4096)
def members(code: str) -> frozenset[Member]:
    """Find the members of Phaser that stand in a scene, with the class or namespace that declares each."""
    from phaser_copilot.phaser.analysis import Analysis
    from phaser_copilot.phaser.types import Method

    analysis = Analysis(code)
    found: set[Member] = set()
    for call in analysis.calls:
        if call.owner:
            found.add((call.owner, call.name))
    for use in analysis.uses:
        type_ = analysis.table.type_of(use.node)
        if isinstance(type_, Method):
            found.add((type_.member.owner, use.name))
            continue
        owner = analysis.class_of(use.target)
        member = analysis.api.member(owner, use.name) if owner else None
        if member is not None:
            found.add((member.owner, use.name))
    return frozenset(found)


@cache
def everyday() -> tuple[Member, ...]:
    """The 200 members that small games use most."""
    text = resources.files(__package__).joinpath("everyday.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((owner, name) for owner, _, name in (line.partition("#") for line in lines))


def never_used(used: frozenset[Member]) -> list[str]:
    """Names of the everyday members that are not among the used ones.

    The same property comes to some kinds of objects from another mixin; any of them will do.
    """
    mixed_in = {name for owner, name in used if owner.startswith(_MIXINS)}
    return [
        f"{owner}.{name}"
        for owner, name in everyday()
        if (owner, name) not in used and not (owner.startswith(_MIXINS) and name in mixed_in)
    ]
