"""What a training run will cost, before it starts: tokens, steps, memory and time."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from phaser_copilot.errors import UsageError
from phaser_copilot.training import precision
from phaser_copilot.training.recipe import LINEAR, Recipe

TEMPLATE_TOKENS = 28
"""Tokens that the qwen template adds to a sample: the system turn and the marks between the turns."""


@dataclass(frozen=True)
class Plan:
    """The size of a run.

    Attributes
    ----------
    rows, tokens, longest
        Of the training set: samples, their tokens with the template, and those of the longest one.
    steps
        Updates of the weights.
    memory
        Bytes, roughly.
    seconds
        Roughly, for a CPU; None where a GPU does the work.
    """

    rows: int
    tokens: int
    longest: int
    steps: int
    memory: int
    seconds: float | None


def make(recipe: Recipe, model: Path) -> Plan:
    """Estimate a run.

    Parameters
    ----------
    model
        Folder of the base model, for its tokenizer and its size.

    Raises
    ------
    UsageError
        A sample is longer than ``cutoff_len``: it would be cut, its end included, and the model would learn not to
        stop.
    """
    values = recipe.values
    lengths = _lengths(recipe, model)
    cutoff = int(values.get("cutoff_len", 2048))
    cut = sum(length > cutoff for length in lengths)
    if cut:
        raise UsageError(
            f"{cut} of {len(lengths)} samples are longer than cutoff_len {cutoff}",
            why="they would lose their end, and the model would learn not to stop",
            fix=f"cutoff_len={max(lengths)}, or leave them out",
        )
    epochs = float(values.get("num_train_epochs", 3))
    batch = int(values.get("per_device_train_batch_size", 8))
    steps = math.ceil(len(lengths) / (batch * int(values.get("gradient_accumulation_steps", 1))) * epochs)
    config = json.loads((model / "config.json").read_text(encoding="utf-8"))
    seconds = _cpu_seconds(values, config, sum(lengths) * epochs) if values.get("use_cpu") else None
    memory = _memory(values, config, batch * max(lengths))
    return Plan(len(lengths), sum(lengths), max(lengths), steps, memory, seconds)


def _lengths(recipe: Recipe, model: Path) -> list[int]:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    names = str(recipe.values["dataset"]).split(",")
    files = [file for name, file in recipe.dataset_files().items() if name in (part.strip() for part in names)]
    most = recipe.values.get("max_samples")
    texts = [text for file in files for text in itertools.islice(_texts(file), int(most) if most else None)]
    return [len(encoding) + TEMPLATE_TOKENS for encoding in tokenizer.encode_batch_fast(texts)]


def _texts(file: Path) -> Iterator[str]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row: dict[str, Any] = json.loads(line)
        except ValueError as error:
            raise UsageError(f"{file}, line {number} is not JSON", why=str(error)) from error
        if "text" in row:
            yield str(row["text"])
        else:
            earlier = [text for turn in row.get("history") or [] for text in turn]
            yield "\n".join([*earlier, *(str(row.get(key, "")) for key in ("instruction", "input", "output"))])


def _parameters(config: Mapping[str, Any]) -> tuple[float, float]:
    """Parameters of one block, and of the vocabulary matrix."""
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    key_value = hidden * config["num_key_value_heads"] / config["num_attention_heads"]
    return 2 * hidden * hidden + 2 * hidden * key_value + 3 * hidden * inner, config["vocab_size"] * hidden


def _trained_layers(values: Mapping[str, Any], layers: int) -> int:
    """Layers on the way back: from the last one down to the first that has an adapter."""
    target = str(values.get("lora_target", "all"))
    numbers = [int(part.split(".")[1]) for part in target.split(",") if part.startswith("layers.")]
    return layers - min(numbers) if numbers else layers


def _cpu_seconds(values: Mapping[str, Any], config: Mapping[str, Any], tokens: float) -> float:
    """Two operations a parameter and token forward, two more on the way back, at the speed measured here."""
    block, head = _parameters(config)
    layers = config["num_hidden_layers"]
    operations = 2 * (block * layers + head) + 2 * (block * _trained_layers(values, layers) + head)
    # attention, norms, the loss and the optimizer take about half of the time beside the products
    return float(operations * tokens) / (0.5 * precision.speed("bfloat16" if values.get("bf16") else "float32"))


def _memory(values: Mapping[str, Any], config: Mapping[str, Any], tokens: int) -> int:
    block, head = _parameters(config)
    layers, width = config["num_hidden_layers"], 2 if values.get("bf16") or values.get("fp16") else 4
    rank = int(values.get("lora_rank", 8))
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    adapter = rank * len(LINEAR) * (hidden + inner) * _trained_layers(values, layers)
    weights = (block * layers + head) * width
    # adapter, its gradient and Adam's two moments, all 32-bit
    optimizer = adapter * 16
    # kept for the way back: about 12 hidden and 4 inner vectors a layer, and the logits twice in 32 bits
    activations = tokens * (layers * (12 * hidden + 4 * inner) * width + 2 * 4 * config["vocab_size"])
    return int(weights + optimizer + activations + 1.5e9)
