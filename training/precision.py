"""Sixteen bits or thirty-two: what this machine multiplies faster."""

from __future__ import annotations

import time
from dataclasses import replace

from phaser_copilot.training.recipe import Recipe

AUTO = "auto"
"""Our value of ``bf16``: 16 bits where the machine computes with them; a CPU that does not is fifty times slower."""


def settle(recipe: Recipe) -> Recipe:
    """Decide on ``bf16: auto``.

    Raises
    ------
    MissingError
        The train extra is not installed.
    """
    if recipe.values.get("bf16") != AUTO:
        return recipe
    return replace(recipe, values={**recipe.values, "bf16": _has_bf16(cpu=bool(recipe.values.get("use_cpu")))})


def _has_bf16(*, cpu: bool) -> bool:
    import torch

    if not cpu and torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return speed("bfloat16", 256) > speed("float32", 256)


def speed(kind: str, size: int = 1024) -> float:
    """Operations a second of products of matrices of this size and type, measured for a moment."""
    import torch

    dtype = getattr(torch, kind)
    left, right = torch.rand(size, size).to(dtype), torch.rand(size, 4 * size).to(dtype)
    left @ right
    started, done = time.perf_counter(), 0
    while time.perf_counter() - started < 0.3:
        left @ right
        done += 1
    return done * 8 * size**3 / (time.perf_counter() - started)
