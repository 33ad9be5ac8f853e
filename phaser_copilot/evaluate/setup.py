"""What an evaluation is made of: the chosen tasks, and the settings that its answers depend on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phaser_copilot import __version__
from phaser_copilot.engine.protocol import Sampling
from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate.records import Setup

if TYPE_CHECKING:
    from phaser_copilot.evaluate.bench import BenchTask
    from phaser_copilot.settings import Settings

DEFAULT_SEED = 1
_USED = {
    "candidates",
    "context",
    "frames",
    "gpu_layers",
    "max_tokens",
    "repeat_penalty",
    "retrieve",
    "run_limit",
    "temperature",
    "threads",
    "top_k",
    "top_p",
}


def for_model(settings: Settings, path: Path | None, tasks: Sequence[BenchTask], *, total: int, judge: bool) -> Setup:
    """Describe an evaluation of a model.

    Parameters
    ----------
    path
        The model's file; None for a model elsewhere.
    total
        How many tasks there are, chosen or not.

    Raises
    ------
    UsageError
        There is no such adapter.
    """
    from phaser_copilot.models import adapters

    adapter = adapters.choose(settings.adapter, path) if path else None
    files = [file for file in (path, adapter) if file]
    used = settings.model_dump(include=_USED) | ({} if judge else {"candidates": 1})
    return Setup(
        label="+".join(file.stem for file in files) or settings.model,
        settings={
            **used,
            "judge": judge,
            "seed": sampling(settings).seed,
            "version": __version__,
            # Two adapters fresh from training often have one name.
            "adapter": hashlib.sha256(adapter.read_bytes()).hexdigest()[:12] if adapter else None,
        },
        tasks=_hashes(tasks),
        total=total,
        model_bytes=sum(file.stat().st_size for file in files) or None,
        machine=_machine(),
    )


def for_answers(
    folder: Path, codes: Mapping[str, str], settings: Settings, tasks: Sequence[BenchTask], *, total: int
) -> Setup:
    """Describe an evaluation of given answers, `codes` by task."""
    judged: dict[str, Any] = settings.model_dump(include={"frames", "run_limit"})
    answers = hashlib.sha256("\0".join(codes[task.name] for task in tasks).encode()).hexdigest()[:12]
    return Setup(
        label=folder.resolve().name,
        settings={**judged, "judge": False, "version": __version__, "answers": answers},
        tasks=_hashes(tasks),
        total=total,
        machine=_machine(),
    )


def sampling(settings: Settings) -> Sampling:
    """How answers are drawn; the seed is always the same one unless another is given."""
    drawn = settings.model_dump(include={field.name for field in fields(Sampling)})
    return Sampling(**drawn | {"seed": DEFAULT_SEED if settings.seed is None else settings.seed})


def choose(tasks: Sequence[BenchTask], every: int) -> list[BenchTask]:
    """Every `every`-th task.

    Raises
    ------
    UsageError
        They are changes to a given scene, which a prompt for a new scene cannot ask for.
    """
    if edits := [task.name for task in tasks if task.before is not None]:
        raise UsageError(f"{edits[0]} is a task that changes a given scene", fix="name a folder like data/bench/tasks")
    return list(tasks[::every])


def default_folder(setup: Setup) -> Path:
    """Where an evaluation goes when nobody says where."""
    return Path("eval") / f"{re.sub(r'[^A-Za-z0-9.+-]+', '-', setup.label).strip('-')}-{setup.hash}"


def _hashes(tasks: Sequence[BenchTask]) -> dict[str, str]:
    return {task.name: hashlib.sha256(f"{task.text}\0{task.probe}".encode()).hexdigest()[:12] for task in tasks}


def _machine() -> str:
    from phaser_copilot.machine import allowed_cores, cpu_name

    return f"{cpu_name()}, {allowed_cores()} cores"
