"""A transformers folder as a GGUF file.

Names and metadata are those of llama.cpp for the qwen2 architecture, tokens those of its ``qwen2`` pre-tokenizer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.paths import atomic_path

NORMAL, CONTROL, USER_DEFINED, UNUSED = 1, 3, 4, 5
"""Values of ``tokenizer.ggml.token_type``."""
MOSTLY_F16 = 1
"""Value of ``general.file_type``, llama.cpp's ``llama_ftype``."""


def write(folder: Path, target: Path, *, name: str = "") -> Path:
    """Write a model as a GGUF file: matrices in 16 bits, vectors in 32.

    Parameters
    ----------
    folder
        A qwen2 model as transformers saves it.
    name
        Stands in the file; the folder's name by default.

    Raises
    ------
    MissingError
        The train extra is not installed.
    UsageError
        There is no such model in the folder.
    """
    try:
        import gguf
    except ImportError as error:
        raise MissingError("Exporting needs more packages", why=str(error), fix="pip install '.[train]'") from error
    config = _json(folder / "config.json")
    if config.get("model_type") != "qwen2":
        raise UsageError(f"{folder} holds a {config.get('model_type')} model", why="only qwen2 can be exported")
    with atomic_path(target) as temporary:
        writer = gguf.GGUFWriter(temporary, "qwen2")
        writer.add_type("model")
        writer.add_name(name or folder.name)
        writer.add_file_type(MOSTLY_F16)
        _add_sizes(writer, config)
        _add_tokens(writer, folder, config)
        names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.QWEN2, config["num_hidden_layers"])
        for key, values in _tensors(folder):
            if key == "lm_head.weight" and config.get("tie_word_embeddings"):
                continue
            tensor = names.get_name(key, try_suffixes=(".weight", ".bias"))
            if tensor is None:
                raise UsageError(f"{folder} has a tensor that GGUF does not know", why=key)
            writer.add_tensor(tensor, values.astype(np.float16 if values.ndim == 2 else np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    return target


def _add_sizes(writer: Any, config: dict[str, Any]) -> None:
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    rope = config.get("rope_parameters") or config
    writer.add_rope_freq_base(float(rope["rope_theta"]))
    writer.add_layer_norm_rms_eps(float(config["rms_norm_eps"]))


def _add_tokens(writer: Any, folder: Path, config: dict[str, Any]) -> None:
    fast = _json(folder / "tokenizer.json")
    texts = [f"[PAD{number}]" for number in range(config["vocab_size"])]
    kinds = [UNUSED] * len(texts)
    for text, number in fast["model"]["vocab"].items():
        texts[number], kinds[number] = text, NORMAL
    for token in fast["added_tokens"]:
        texts[token["id"]] = token["content"]
        kinds[token["id"]] = CONTROL if token["special"] else USER_DEFINED
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(texts)
    writer.add_token_types(kinds)
    merges = fast["model"]["merges"]
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge) for merge in merges])
    writer.add_bos_token_id(config["bos_token_id"])
    writer.add_eos_token_id(_first(config["eos_token_id"]))
    writer.add_pad_token_id(config["pad_token_id"])
    writer.add_add_bos_token(False)
    template = folder / "chat_template.jinja"
    if template.is_file():
        writer.add_chat_template(template.read_text(encoding="utf-8"))


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value


def _tensors(folder: Path) -> Iterator[tuple[str, np.ndarray]]:
    from safetensors import safe_open

    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise UsageError(f"There is no model in {folder}", why="it has no .safetensors file")
    for file in files:
        with safe_open(file, framework="pt") as stored:
            for key in stored.keys():  # noqa: SIM118 - no mapping
                yield key, stored.get_tensor(key).float().numpy()


def _json(path: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read", why=str(error)) from error
