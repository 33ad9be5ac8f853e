"""The adapters that come with phaser-copilot: what makes a stock model good at Phaser."""

from __future__ import annotations

import json
from pathlib import Path

from phaser_copilot.errors import UsageError

SHIPPED = Path(__file__).parent / "shipped"
AUTO, NONE = "auto", "none"


def choose(wanted: str, base: Path) -> Path | None:
    """Return the adapter to run a model with, None for the bare model.

    Parameters
    ----------
    wanted
        ``auto`` is the one shipped for this model, if there is one; ``none`` is none; else a file.
    base
        The model's file.

    Raises
    ------
    UsageError
        There is no such file.
    """
    if wanted == NONE:
        return None
    if wanted == AUTO:
        return shipped(base)
    path = Path(wanted).expanduser()
    if not path.is_file():
        raise UsageError(
            f"There is no adapter {wanted}", why="no such file", fix="--adapter auto, none, or the name of a GGUF file"
        )
    return path


def shipped(base: Path) -> Path | None:
    """The adapter that was trained on this model; models are told apart by their file's name."""
    for card in sorted(SHIPPED.glob("*.json")):
        if json.loads(card.read_text(encoding="utf-8"))["base_file"] == base.name:
            return card.with_suffix(".gguf")
    return None
