"""Merging an adapter into its base, in 32 bits, through LLaMA-Factory's own export."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from phaser_copilot.errors import MissingError, UsageError


def merge(adapter: Path, target: Path, *, base: str | None = None) -> Path:
    """Write base and adapter as one model in transformers' format.

    Parameters
    ----------
    adapter
        Folder of a LoRA adapter.
    target
        Folder to write; it is complete once it exists.
    base
        Folder or hub name of the base; by default the one that the adapter names.

    Raises
    ------
    MissingError
        The train extra is not installed.
    UsageError
        There is no adapter, or `target` exists.
    """
    from phaser_copilot.training.run import quiet

    config = adapter_config(adapter)
    quiet()
    if target.exists():
        raise UsageError(f"{target} exists", fix="another folder, or remove it first")
    try:
        from llamafactory.train.tuner import export_model
    except ImportError as error:
        raise MissingError("Merging needs more packages", why=str(error), fix="pip install '.[train]'") from error
    draft = target.with_name(target.name + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    arguments = {
        "model_name_or_path": base or config["base_model_name_or_path"],
        "adapter_name_or_path": str(adapter),
        "template": "qwen",
        "finetuning_type": "lora",
        "export_dir": str(draft),
        "export_device": "cpu",
        # half precision would round small changes of the adapter away
        "infer_dtype": "float32",
    }
    export_model(arguments)
    draft.rename(target)
    return target


def adapter_config(adapter: Path) -> dict[str, Any]:
    """The ``adapter_config.json`` of a LoRA adapter.

    Raises
    ------
    UsageError
        There is none, or it is of another kind.
    """
    try:
        config: dict[str, Any] = json.loads((adapter / "adapter_config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"There is no adapter in {adapter}", why=str(error)) from error
    if config.get("peft_type") != "LORA":
        raise UsageError(f"The adapter in {adapter} is a {config.get('peft_type')} adapter", why="only LoRA is known")
    return config
