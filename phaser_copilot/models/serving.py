"""Which files serve a model: the fast local file where there is one or can be one, else base and adapter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from filelock import FileLock

from phaser_copilot.models import adapters, build
from phaser_copilot.models.catalogue import find

if TYPE_CHECKING:
    from phaser_copilot.settings import Settings

Note = Callable[[str], None]


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
    from phaser_copilot.retrieve import all_texts

    texts = all_texts()
    return _once(build.place(base, adapter, texts), lambda to: build.build(base, adapter, texts, to, note), note)


def trimmed_file(base: Path, note: Note = lambda _: None) -> Path:
    """The base with the smaller vocabulary, its weights as they are: training is quicker on it.

    The blocks' matrices are the same, and so an adapter that was trained on it fits the base.
    """
    from phaser_copilot.retrieve import all_texts

    texts = all_texts()
    return _once(
        build.place(base, None, texts, "trimmed"),
        lambda to: build.build(base, None, texts, to, note, matrix=None, vocabulary=None),
        note,
    )


def _once(target: Path, make: Callable[[Path], object], note: Note) -> Path:
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(target.with_suffix(".lock")):
            if not target.is_file():
                note("Making a smaller version of the model, once; about a minute")
                make(target)
    return target
