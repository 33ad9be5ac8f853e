"""Which files serve a model: the fast local file where there is one or can be one, else base and adapter."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from filelock import FileLock

from phaser_copilot.models import adapters, build
from phaser_copilot.models.catalogue import find

if TYPE_CHECKING:
    from phaser_copilot.settings import Settings

Note = Callable[[str], None]

KEPT = 3
"""Newest fast files that stay; each has nearly 300 MB."""


class Files(NamedTuple):
    """A model's file, and the adapter to apply while it runs."""

    model: Path
    adapter: Path | None


def prepare(settings: Settings, base: Path, note: Note = lambda _: None) -> Files:
    """Return the files to load for a base model; the fast file is made if it is not here, once.

    Parameters
    ----------
    note
        Is told what goes on while that takes time.

    Raises
    ------
    UsageError
        The adapter that is set does not exist.
    """
    adapter = adapters.choose(settings.adapter, base)
    if not settings.fast or base.name != find("default").file:
        return Files(base, adapter)
    return Files(fast_file(base, adapter, note), None)


def fast_file(base: Path, adapter: Path | None, note: Note = lambda _: None) -> Path:
    """The fast file of a base and an adapter; made if it is not here. Two processes make it once."""
    return _made(build.build, base, adapter, "fast", note)


def trimmed_file(base: Path, note: Note = lambda _: None) -> Path:
    """The base with the smaller vocabulary and its own weights: an adapter that is trained on it fits the base."""
    return _made(build.trim, base, None, "trimmed", note)


def _made(make: Callable[..., object], base: Path, adapter: Path | None, name: str, note: Note) -> Path:
    from phaser_copilot.retrieve import all_texts

    texts = all_texts()
    target = build.place(base, adapter, texts, name)
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(target.with_suffix(".lock")):
            if not target.is_file():
                note("Making a smaller version of the model, once")
                make(base, adapter, texts, target, note)
                _forget_old(target, name)
    return target


def _forget_old(made: Path, name: str) -> None:
    """Delete all but the newest files of a kind; another version of phaser-copilot or of an adapter made them."""
    files = sorted(made.parent.glob(f"*-{name}-*.gguf"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in files[KEPT:]:
        with contextlib.suppress(OSError):  # Windows keeps a file that a process has open
            path.unlink()
