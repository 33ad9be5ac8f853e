"""What a client may choose when it starts the server."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True)
class Options:
    """The initialization options; see ``docs/server.md``."""

    stream: bool = False
    inlineCompletion: bool = True  # noqa: N815 - as clients write it
    completionFallback: bool = False  # noqa: N815
    debounce: int = 150
    idleMinutes: float = 10.0  # noqa: N815


def parse(given: Any) -> Options:
    """Read what a client sent; what is unknown or of a wrong type is as usual."""
    if not isinstance(given, dict):
        return Options()
    usual = Options()
    values = {each.name: given[each.name] for each in fields(Options) if _fits(given, each.name, usual)}
    return Options(**values)


def _fits(given: dict[str, Any], name: str, usual: Options) -> bool:
    value, default = given.get(name), getattr(usual, name)
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    return isinstance(value, (int, float)) and value >= 0
