"""Which columns of each matrix matter: what quantization is to be careful with (llama.cpp's importance matrix).

The weight of a column is the mean square of what is multiplied with it, over texts of our own kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

TEXTS = 40
"""So many rows are read, at most."""


def collect(folder: Path, texts: Sequence[str]) -> dict[str, np.ndarray]:
    """Run a model over texts.

    Parameters
    ----------
    folder
        A qwen2 model as transformers saves it.
    texts
        Prompts with their answers, special tokens by name.

    Returns
    -------
    dict
        GGUF name of a matrix to the mean square of each of its input columns, float32.
    """
    import gguf
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.QWEN2, model.config.num_hidden_layers)
    sums: dict[str, Any] = {}
    tokens = 0
    hooks = [
        module.register_forward_pre_hook(_adder(sums, f"{name}.weight"))
        for module_name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) and (name := names.get_name(module_name))
    ]
    with torch.no_grad():
        for text in texts[:TEXTS]:
            ids = tokenizer.encode(text, add_special_tokens=False, return_tensors="pt")
            tokens += ids.shape[1]
            model(ids)
    for hook in hooks:
        hook.remove()
    return {name: np.asarray((total / tokens).numpy(), dtype=np.float32) for name, total in sums.items()}


def _adder(sums: dict[str, Any], name: str) -> Any:
    def add(_: Any, inputs: tuple[Any, ...]) -> None:
        squares = inputs[0].float().pow(2).flatten(0, -2).sum(0)
        sums[name] = sums[name] + squares if name in sums else squares

    return add
