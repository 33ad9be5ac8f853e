"""Filling in the middle: the prompt with which a code model writes what belongs between two pieces of a document.

The tokens are those that Qwen2.5-Coder was trained with (Qwen2.5-Coder technical report, section 3.2).
"""

from __future__ import annotations

from phaser_copilot.engine.protocol import Piece

_PREFIX, _SUFFIX, _MIDDLE = "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"


def pieces(prefix: str, suffix: str) -> tuple[Piece, ...]:
    """The prompt as the engine takes it: special tokens, and text in which nothing is special."""
    return (
        Piece(_PREFIX, special=True),
        Piece(prefix),
        Piece(_SUFFIX, special=True),
        Piece(suffix),
        Piece(_MIDDLE, special=True),
    )


def text(prefix: str, suffix: str, middle: str = "") -> str:
    """The same as one text, with the middle behind it: what a model is trained on."""
    return f"{_PREFIX}{prefix}{_SUFFIX}{suffix}{_MIDDLE}{middle}"
