"""A recipe: the YAML file that says what is trained on what, and how.

It is LLaMA-Factory's own format with one more key, ``lora_layers``, and more values: the models ``default`` and
``trimmed``, ``adapter_name_or_path: shipped`` (or a GGUF adapter) to go on from, and ``bf16: auto``. All its mistakes
are found before anything is loaded, each named with what is right.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from phaser_copilot.errors import UsageError
from phaser_copilot.training.known import keys

LORA_LAYERS = "lora_layers"
"""Our key: ``8-23`` trains those layers only, which shortens the way back and makes the adapter small."""
LINEAR = (
    *(f"self_attn.{name}_proj" for name in "qkvo"),
    *(f"mlp.{name}_proj" for name in ("gate", "up", "down")),
)
"""The linear layers of a block that an adapter may change; never the tied embeddings."""

# What tutorials and older versions write, and what it is now.
_RENAMED = {
    "use_flash_attention": "flash_attn: fa2 (or auto, sdpa, disabled)",
    "use_flash_attn": "flash_attn: fa2 (or auto, sdpa, disabled)",
    "gradient_checkpointing": "disable_gradient_checkpointing: false",
    "no_cuda": "use_cpu: true",
    "save_safetensors": "nothing: safetensors are always written",
    "group_by_length": "nothing: it was removed",
    "evaluation_strategy": "eval_strategy",
    "model_hub": "the environment variable USE_MODELSCOPE_HUB=1",
    "warmup_ratio": "warmup_steps: 0.1 (below 1 it is a share)",
    "dataset_name": "dataset",
    "lora_modules": "lora_target",
    "max_seq_length": "cutoff_len",
    "max_length": "cutoff_len",
}
_VALUES: dict[str, dict[Any, str]] = {
    "quantization_method": {"bitsandbytes": "bnb"},
    "flash_attn": {True: "fa2", False: "disabled", "true": "fa2", "flash_attention_2": "fa2"},
    "stage": {"SFT": "sft"},
}
_NEEDED = ("model_name_or_path", "dataset_dir", "dataset", "template", "output_dir")


@dataclass(frozen=True)
class Recipe:
    """A checked recipe.

    Attributes
    ----------
    path
        Where it stands.
    values
        LLaMA-Factory's arguments, our own keys already translated.
    """

    path: Path
    values: Mapping[str, Any]

    @property
    def output(self) -> Path:
        """Folder for checkpoints and the adapter."""
        return Path(self.values["output_dir"])

    def dataset_files(self) -> dict[str, Path]:
        """Files of the training and evaluation sets, by name."""
        folder = Path(self.values["dataset_dir"])
        info = _dataset_info(folder)
        names = [*_names(self.values["dataset"]), *_names(self.values.get("eval_dataset"))]
        return {name: folder / info[name]["file_name"] for name in names}


def load(path: Path, overrides: Sequence[str] = ()) -> Recipe:
    """Read and check a recipe.

    Parameters
    ----------
    overrides
        ``key=value`` each; they win over the file.

    Raises
    ------
    UsageError
        With all mistakes at once.
    MissingError
        The train extra is not installed.
    """
    values = _read(path) | dict(map(override, overrides))
    problems = list(_problems(values))
    if problems:
        fix = "correct the recipe, or give key=value behind it"
        raise UsageError(f"{path} cannot be trained", why="\n     ".join(problems), fix=fix)
    return Recipe(path, _translated(values))


def _read(path: Path) -> dict[str, Any]:
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read", why=error.strerror or "", fix="ls configs/*.yaml") from error
    except yaml.YAMLError as error:
        raise UsageError(f"{path} is not YAML", why=" ".join(str(error).split())) from error
    if not isinstance(values, dict):
        raise UsageError(f"{path} is not a recipe", why="it is not a list of key: value")
    return values


def override(text: str) -> tuple[str, Any]:
    """The key and the value of a ``key=value``.

    Raises
    ------
    UsageError
        It is something else.
    """
    key, equals, value = text.partition("=")
    if not equals or not key:
        raise UsageError(f"'{text}' is not key=value", fix="for example: num_train_epochs=1")
    return key.strip(), yaml.safe_load(value)


def _problems(values: Mapping[str, Any]) -> Iterator[str]:
    for key, value in values.items():
        if key in _RENAMED:
            yield f"{key}: write {_RENAMED[key]}"
        elif key not in keys() and key != LORA_LAYERS:
            close = difflib.get_close_matches(key, [*keys(), LORA_LAYERS], 1)
            yield f"{key}: there is no such key" + (f"; did you mean {close[0]}?" if close else "")
        elif isinstance(value, str | bool) and value in _VALUES.get(key, {}):
            yield f"{key}: {value} has to be {_VALUES[key][value]}"
    for key in _NEEDED:
        if not values.get(key):
            yield f"{key}: is missing" + (" (dataset_dir alone names no data)" if key == "dataset" else "")
    yield from _layer_problems(values)
    yield from _evaluation_problems(values)
    if values.get("dataset_dir") and values.get("dataset"):
        yield from _data_problems(values)


def _layer_problems(values: Mapping[str, Any]) -> Iterator[str]:
    if LORA_LAYERS not in values:
        return
    if _layers(values[LORA_LAYERS]) is None:
        yield f"{LORA_LAYERS}: {values[LORA_LAYERS]} is no range such as 8-23"
    elif values.get("lora_target", "all") != "all":
        yield f"{LORA_LAYERS}: works with lora_target: all only"


def _evaluation_problems(values: Mapping[str, Any]) -> Iterator[str]:
    evaluates = str(values.get("eval_strategy", "no")) not in ("no", "False")
    if evaluates and not values.get("eval_dataset") and not values.get("val_size"):
        yield f"eval_strategy: {values['eval_strategy']} needs eval_dataset: NAME (or val_size: 0.05)"
    if values.get("eval_dataset") and values.get("val_size"):
        yield "val_size: leave it out, eval_dataset is given"


def _data_problems(values: Mapping[str, Any]) -> Iterator[str]:
    folder = Path(values["dataset_dir"])
    try:
        info = _dataset_info(folder)
    except UsageError as error:
        yield f"dataset_dir: {error.what} ({error.why})"
        return
    for key in ("dataset", "eval_dataset"):
        for name in _names(values.get(key)):
            if name not in info:
                yield f"{key}: {name} is not in {folder / 'dataset_info.json'}; there are {', '.join(info) or 'none'}"
                continue
            yield from _set_problems(key, name, folder, info[name])


def _set_problems(key: str, name: str, folder: Path, entry: Mapping[str, Any]) -> Iterator[str]:
    columns = entry.get("columns")
    if columns and "response" in columns and "query" not in columns:
        yield f"{key}: {name} names columns but no query, so the task itself would be left out without a word"
    file = folder / str(entry.get("file_name"))
    if not file.is_file():
        yield f"{key}: {name} is to be in {file}, which does not exist"


def _dataset_info(folder: Path) -> dict[str, Any]:
    path = folder / "dataset_info.json"
    try:
        info = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read", why=error.strerror or "") from error
    except ValueError as error:
        raise UsageError(f"{path} is not JSON", why=str(error)) from error
    return dict(info)


def _names(value: Any) -> list[str]:
    parts = value if isinstance(value, list) else str(value or "").split(",")
    return [str(part).strip() for part in parts if str(part).strip()]


def _translated(values: Mapping[str, Any]) -> dict[str, Any]:
    result = {key: value for key, value in values.items() if key != LORA_LAYERS}
    layers = _layers(values.get(LORA_LAYERS))
    if layers:
        result["lora_target"] = ",".join(f"layers.{layer}.{name}" for layer in layers for name in LINEAR)
    # transformers reports to whatever tracker happens to be installed, unless told otherwise
    return {"report_to": "none", **result}


def _layers(value: Any) -> range | None:
    first, dash, last = str(value).partition("-")
    if not first.isdigit() or (dash and not last.isdigit()):
        return None
    found = range(int(first), int(last if dash else first) + 1)
    return found if len(found) else None
