"""A PEFT adapter as a GGUF adapter, which llama.cpp applies to a quantized base while it runs; and the way back.

Format: ``general.type`` adapter, ``adapter.type`` lora, ``adapter.lora.alpha``; tensors ``<base tensor>.lora_a`` of
shape (rank, in) and ``.lora_b`` of shape (out, rank). llama.cpp scales by alpha / rank.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.paths import atomic_path, write_text
from phaser_copilot.training.merge import adapter_config

NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_MODULES = {tensor: module for module, tensor in NAMES.items()}
_TENSOR = re.compile(r"base_model\.model\.model\.layers\.(\d+)\.(\w+\.\w+)\.lora_([AB])\.weight")
_GGUF_TENSOR = re.compile(r"blk\.(\d+)\.(\w+)\.weight\.lora_([ab])")


def write(adapter: Path, target: Path, *, name: str = "") -> Path:
    """Write the adapter in a PEFT folder as one GGUF file, 16-bit.

    Parameters
    ----------
    adapter
        Folder with ``adapter_config.json`` and ``adapter_model.safetensors``.
    name
        Stands in the file; the folder's name by default.

    Raises
    ------
    MissingError
        The train extra is not installed.
    UsageError
        There is no adapter, or one that GGUF cannot express.
    """
    try:
        import gguf
    except ImportError as error:
        raise MissingError("Exporting needs more packages", why=str(error), fix="pip install '.[train]'") from error
    config = _config(adapter)
    with atomic_path(target) as temporary:
        writer = gguf.GGUFWriter(temporary, "qwen2")
        writer.add_type("adapter")
        writer.add_name(name or adapter.name)
        writer.add_string("adapter.type", "lora")
        writer.add_float32("adapter.lora.alpha", alpha(config))
        for tensor, values in tensors(adapter):
            writer.add_tensor(tensor, values.astype(np.float16))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    return target


def read(path: Path, target: Path, base: str) -> Path:
    """Write a GGUF adapter as a PEFT folder, 32-bit, so that training can go on from it.

    Parameters
    ----------
    target
        Folder to write.
    base
        Folder or hub name of the model that it belongs to.

    Raises
    ------
    MissingError
        The train extra is not installed.
    UsageError
        The file is no adapter.
    """
    try:
        import gguf
        from safetensors.numpy import save_file
    except ImportError as error:
        raise MissingError("Training needs more packages", why=str(error), fix="pip install '.[train]'") from error
    try:
        reader = gguf.GGUFReader(path)
        scale = float(reader.fields["adapter.lora.alpha"].contents())
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise UsageError(f"{path} is no GGUF adapter", why=str(error)) from error
    values = {
        _peft_name(tensor.name): np.asarray(gguf.quants.dequantize(tensor.data, tensor.tensor_type), dtype=np.float32)
        for tensor in reader.tensors
    }
    modules = sorted({key.removeprefix("base_model.model.model.").split(".lora_")[0] for key in values})
    config = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "base_model_name_or_path": base,
        "r": next(matrix.shape[0] for key, matrix in values.items() if "lora_A" in key),
        "lora_alpha": scale,
        "lora_dropout": 0.0,
        "target_modules": modules,
    }
    target.mkdir(parents=True, exist_ok=True)
    save_file(values, target / "adapter_model.safetensors")
    write_text(target / "adapter_config.json", json.dumps(config, indent=2) + "\n")
    return target


def _peft_name(tensor: str) -> str:
    match = _GGUF_TENSOR.fullmatch(tensor)
    if match is None or match[2] not in _MODULES:
        raise UsageError("The adapter has a part that cannot be trained further", why=tensor)
    layer, name, side = match.groups()
    return f"base_model.model.model.layers.{layer}.{_MODULES[name]}.lora_{side.upper()}.weight"


def alpha(config: dict[str, Any]) -> float:
    """The alpha to write: llama.cpp knows no rank-stabilised scale (alpha / sqrt(rank)), so it is put into alpha."""
    value = float(config["lora_alpha"])
    return value * math.sqrt(config["r"]) if config.get("use_rslora") else value


def tensors(adapter: Path) -> Iterator[tuple[str, np.ndarray]]:
    """Yield GGUF name and values of each matrix of a PEFT folder, by layer."""
    from safetensors.numpy import load_file

    found = load_file(adapter / "adapter_model.safetensors")
    unknown = [key for key in found if not _TENSOR.fullmatch(key)]
    if unknown:
        raise UsageError(f"The adapter {adapter} has a part that cannot be exported", why=unknown[0])
    for key in sorted(found, key=_order):
        layer, module, side = _match(key)
        yield f"blk.{layer}.{NAMES[module]}.weight.lora_{side.lower()}", found[key]


def _order(key: str) -> tuple[int, str, str]:
    layer, module, side = _match(key)
    return int(layer), module, side


def _match(key: str) -> tuple[str, str, str]:
    match = _TENSOR.fullmatch(key)
    assert match is not None, key
    return match[1], match[2], match[3]


def _config(adapter: Path) -> dict[str, Any]:
    config = adapter_config(adapter)
    if config.get("use_dora"):
        raise UsageError(f"The adapter in {adapter} is a DoRA adapter", why="GGUF knows only plain LoRA")
    return config
