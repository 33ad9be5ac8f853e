"""Running a recipe through LLaMA-Factory: thin around it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from phaser_copilot.errors import BadSceneError, MissingError
from phaser_copilot.paths import cache_dir, write_text
from phaser_copilot.training.recipe import Recipe

if TYPE_CHECKING:
    from transformers import TrainerCallback

DEFAULT, TRIMMED, SHIPPED = "default", "trimmed", "shipped"


@dataclass(frozen=True)
class Step:
    """One line of the log.

    Attributes
    ----------
    done, total
        Steps.
    loss, eval_loss
        None where this line has none.
    remaining
        Time left, ``H:MM:SS``.
    """

    done: int
    total: int
    loss: float | None
    eval_loss: float | None
    remaining: str


Progress = Callable[[Step], None]


def base_folder(model: str) -> str:
    """Return what LLaMA-Factory loads: a folder or a hub's name.

    ``default`` is made from the default GGUF file, ``trimmed`` from the same with the smaller vocabulary.

    Raises
    ------
    MissingError
        The default model is not here.
    """
    if model not in (DEFAULT, TRIMMED):
        return model
    from phaser_copilot.models import serving, store
    from phaser_copilot.training.hf_folder import convert

    source = store.resolve(DEFAULT)
    source = serving.trimmed_file(source) if model == TRIMMED else source
    target = cache_dir() / "hf" / source.stem
    return str(target if target.is_dir() else convert(source, target))


def adapter_folder(start: str, output: Path, base: str) -> str:
    """Return the PEFT folder that LLaMA-Factory goes on from; made in the output from a GGUF file.

    Parameters
    ----------
    start
        ``shipped``, a GGUF adapter, or what LLaMA-Factory itself knows.

    Raises
    ------
    MissingError
        No adapter comes with phaser-copilot.
    UsageError
        The file is no adapter.
    """
    if start != SHIPPED and not start.endswith(".gguf"):
        return start
    from phaser_copilot.models import adapters, catalogue
    from phaser_copilot.training import gguf_adapter

    file = adapters.shipped(Path(catalogue.find(DEFAULT).file)) if start == SHIPPED else Path(start)
    if file is None:
        raise MissingError("No adapter comes with this version", fix="leave adapter_name_or_path out")
    return str(gguf_adapter.read(file, output / "start", base))


def train(recipe: Recipe, progress: Progress) -> Path:
    """Train, or go on where a killed run stopped, and return the adapter's folder.

    Ctrl-C finishes the step, writes a checkpoint and raises KeyboardInterrupt.

    Raises
    ------
    MissingError
        The train extra or the base model is missing.
    BadSceneError
        LLaMA-Factory gave up.
    """
    base = base_folder(str(recipe.values["model_name_or_path"]))
    values = dict(recipe.values) | {"model_name_or_path": base}
    if start := values.get("adapter_name_or_path"):
        values["adapter_name_or_path"] = adapter_folder(str(start), recipe.output, base)
    recipe.output.mkdir(parents=True, exist_ok=True)
    # what was really trained stands beside the result
    write_text(recipe.output / "recipe.yaml", yaml.safe_dump(values, allow_unicode=True, sort_keys=False))
    if _distributed(values):
        _launch(recipe.output / "recipe.yaml")
    else:
        _run(values, progress)
    return recipe.output


def quiet() -> None:
    """Leave out what LLaMA-Factory and transformers say about everything that is well; before they are imported."""
    os.environ.setdefault("LLAMAFACTORY_VERBOSITY", "ERROR")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("HF_DATASETS_DISABLE_PROGRESS_BARS", "1")


def resumable(output: Path) -> int:
    """Step of the newest checkpoint in a folder; 0 when there is none."""
    steps = [path.name.removeprefix("checkpoint-") for path in output.glob("checkpoint-*")]
    return max((int(step) for step in steps if step.isdigit()), default=0)


def history(output: Path) -> list[dict[str, Any]]:
    """The lines of LLaMA-Factory's ``trainer_log.jsonl``."""
    path = output / "trainer_log.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return [json.loads(line) for line in lines]


def _distributed(values: Mapping[str, Any]) -> bool:
    if values.get("use_cpu"):
        return False
    if os.environ.get("FORCE_TORCHRUN") or values.get("deepspeed"):
        return True
    import torch

    return bool(torch.cuda.device_count() > 1)


def _launch(recipe: Path) -> None:
    """Several GPUs or machines: LLaMA-Factory's launcher starts torchrun, led by NNODES, NODE_RANK, MASTER_ADDR …"""
    environment = os.environ | {"FORCE_TORCHRUN": "1"}
    done = subprocess.run([sys.executable, "-m", "llamafactory.cli", "train", str(recipe)], env=environment)
    if done.returncode:
        raise BadSceneError("The training failed", why=f"torchrun ended with {done.returncode}", fix="see its output")


def _run(values: dict[str, Any], progress: Progress) -> None:
    if values.get("use_cpu"):
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    quiet()
    try:
        from llamafactory.train.tuner import run_exp
    except ImportError as error:
        raise MissingError("Training needs more packages", why=str(error), fix="pip install '.[train]'") from error
    stop = _Stop()
    # LLaMA-Factory prints a sample and each log line to stdout, where only the result belongs
    with stop.on_interrupt(), Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
        try:
            run_exp(values | {"disable_tqdm": True}, callbacks=[_callback(progress, stop)])
        except (ValueError, RuntimeError, OSError) as error:
            raise BadSceneError("LLaMA-Factory could not train", why=str(error).strip()) from error
    if stop.wanted:
        raise KeyboardInterrupt


class _Stop:
    """The wish to stop at the end of the step."""

    def __init__(self) -> None:
        self.wanted = False

    @contextmanager
    def on_interrupt(self) -> Iterator[None]:
        """Let Ctrl-C set the wish; a second one stops at once."""

        def note(*_: object) -> None:
            self.wanted = True
            signal.signal(signal.SIGINT, signal.default_int_handler)

        before = signal.signal(signal.SIGINT, note)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)


def _callback(progress: Progress, stop: _Stop) -> TrainerCallback:
    from transformers import TrainerCallback

    class Reporter(TrainerCallback):
        def on_train_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
            progress(Step(state.global_step, state.max_steps, None, None, ""))

        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **kwargs: Any) -> None:
            lines = history(Path(args.output_dir))
            left = str(lines[-1].get("remaining_time", "")) if lines else ""
            logs = logs or {}
            progress(Step(state.global_step, state.max_steps, _number(logs, "loss"), _number(logs, "eval_loss"), left))

        def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
            progress(Step(state.global_step, state.max_steps, None, None, ""))
            if stop.wanted:
                control.should_save = control.should_training_stop = True

    return Reporter()


def _number(logs: Mapping[str, Any], key: str) -> float | None:
    return float(logs[key]) if key in logs else None
