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
from phaser_copilot.evaluate.records import Setup
from phaser_copilot.models import adapters, serving

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
    "reuse",
    "run_limit",
    "temperature",
    "threads",
    "top_k",
    "top_p",
    "try_out",
}


def for_model(settings: Settings, path: Path | None, tasks: Sequence[BenchTask], *, total: int, judge: bool) -> Setup:
    """Describe an evaluation of a model; its fast file is made when that is what serves it.

    Parameters
    ----------
    path
        The model's file, or the folder of one that is not exported; None for a model elsewhere.
    total
        How many tasks there are, chosen or not.

    Raises
    ------
    UsageError
        There is no such adapter.
    """
    adapter = _adapter(settings, path) if path else None
    files = [file for file in (path, adapter) if file] if path and path.is_file() else []
    served = [file for file in serving.prepare(settings, files[0]) if file] if files else []
    used = settings.model_dump(include=_USED) | ({} if judge else {"candidates": 1, "reuse": False})
    from_nothing = any(task.before is None for task in tasks)
    used |= {name: used[name] and from_nothing for name in ("retrieve", "reuse")}
    return Setup(
        label="+".join(file.stem for file in files) or settings.model,
        settings={
            **used,
            "judge": judge,
            "seed": sampling(settings).seed,
            "version": __version__,
            # Two adapters fresh from training often have one name.
            "adapter": hashlib.sha256(adapter.read_bytes()).hexdigest()[:12] if adapter else None,
            **({"fast": True} if served != files else {}),
        },
        tasks=_hashes(tasks),
        total=total,
        model_bytes=sum(file.stat().st_size for file in served) or None,
        machine=_machine(),
    )


def _adapter(settings: Settings, path: Path) -> Path | None:
    """The file of what was trained, in the model's folder or beside the model's file."""
    if path.is_file():
        return adapters.choose(settings.adapter, path)
    inside = path / "adapter_model.safetensors"
    return inside if inside.is_file() else None


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


def default_folder(setup: Setup) -> Path:
    """Where an evaluation goes when nobody says where."""
    return Path("eval") / f"{re.sub(r'[^A-Za-z0-9.+-]+', '-', setup.label).strip('-')}-{setup.hash}"


def _hashes(tasks: Sequence[BenchTask]) -> dict[str, str]:
    return {task.name: _hash(task) for task in tasks}


def _hash(task: BenchTask) -> str:
    parts = (task.text, task.probe) if task.before is None else (task.text, task.probe, task.before)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def _machine() -> str:
    from phaser_copilot.machine import allowed_cores, cpu_name

    cores = allowed_cores()
    return f"{cpu_name()}, {cores} core{'s' * (cores > 1)}"
