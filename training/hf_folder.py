"""Turning a GGUF file into a folder that transformers and LLaMA-Factory can load and train.

For places that reach no hub: the weights are the file's own, dequantized, so that an adapter learns on exactly what is
served, quantization error included. What transformers' reader leaves out is put right here: the special tokens
(it registers three of twenty-two), the ids in the configurations, the chat template, and the tied matrix, which the
file stores twice in different precision.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.prompt import SYSTEM

CONTROL = 3
"""Value of ``tokenizer.ggml.token_type`` for special tokens (llama.cpp, ``llama_token_type``)."""
USER_DEFINED = 4
END_OF_TEXT, END_OF_TURN = "<|endoftext|>", "<|im_end|>"
CHAT_TEMPLATE = (
    "{%- if messages[0].role != 'system' -%}<|im_start|>system\n" + SYSTEM + "<|im_end|>\n{%- endif -%}"
    "{%- for message in messages -%}"
    "<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>{{ '\n' }}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}<|im_start|>assistant\n{%- endif -%}"
)


def convert(source: Path, target: Path) -> Path:
    """Write the model in a GGUF file as a transformers folder, float32.

    Parameters
    ----------
    source
        A GGUF file of the qwen2 architecture, in any quantization.
    target
        Folder to write; it is complete once it exists.

    Raises
    ------
    MissingError
        The train extra is not installed.
    UsageError
        The file is not a GGUF file of this architecture.
    """
    try:
        import torch
        from transformers import AutoModelForCausalLM
        from transformers.utils import logging
    except ImportError as error:
        raise MissingError("Training needs more packages", why=str(error), fix="pip install '.[train]'") from error
    logging.disable_progress_bar()
    _fields(source)  # refuses what is no model before anything is written
    draft = target.with_name(target.name + ".part")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    model = AutoModelForCausalLM.from_pretrained(str(source.parent), gguf_file=source.name, dtype=torch.float32)
    # The input matrix is kept and the head is tied to it: one matrix trains, merges and exports alike.
    model.config.tie_word_embeddings = True
    model.tie_weights()
    save(model, draft, tokens(source))
    write_tokenizer(source, draft)
    shutil.rmtree(target, ignore_errors=True)
    draft.rename(target)
    return target


def save(model: Any, folder: Path, tokens: list[str]) -> None:
    """Save a model with the ids of its special tokens in both of its configurations."""
    end_of_text, end_of_turn = tokens.index(END_OF_TEXT), tokens.index(END_OF_TURN)
    for config in (model.config, model.generation_config):
        config.bos_token_id = config.pad_token_id = end_of_text
    model.config.eos_token_id = end_of_turn
    model.generation_config.eos_token_id = [end_of_turn, end_of_text]
    model.save_pretrained(folder)


def write_tokenizer(source: Path, folder: Path) -> None:
    """Write the tokenizer of a GGUF file as transformers loads it.

    Raises
    ------
    UsageError
        The file is not a GGUF file of this architecture.
    """
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(str(source.parent), gguf_file=source.name)
    tokenizer.save_pretrained(folder)
    _repair_tokenizer(folder, _fields(source))


def tokens(source: Path) -> list[str]:
    """Texts of a GGUF file's tokens, in the order of their ids."""
    return list(_fields(source)["tokenizer.ggml.tokens"].contents())


def _fields(source: Path) -> Any:
    from gguf import GGUFReader

    try:
        fields = GGUFReader(source).fields
        architecture = fields["general.architecture"].contents()
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(f"{source} is not a GGUF model", why=str(error)) from error
    if architecture != "qwen2":
        raise UsageError(f"{source} is a {architecture} model", why="only qwen2 models can be converted")
    return fields


def special_tokens(fields: Any) -> Iterator[tuple[int, str, bool]]:
    """Yield (id, text, control) of the tokens that are whole words of their own; padding is not among them."""
    kinds = fields["tokenizer.ggml.token_type"].contents()
    texts = fields["tokenizer.ggml.tokens"].contents()
    for number, (kind, text) in enumerate(zip(kinds, texts, strict=True)):
        if kind in (CONTROL, USER_DEFINED) and not text.startswith("[PAD"):
            yield number, text, kind == CONTROL


def _repair_tokenizer(folder: Path, fields: Any) -> None:
    added = [
        {
            "id": number,
            "content": text,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": control,
        }
        for number, text, control in special_tokens(fields)
    ]
    path = folder / "tokenizer.json"
    fast = json.loads(path.read_text(encoding="utf-8"))
    fast["added_tokens"] = added
    path.write_text(json.dumps(fast, ensure_ascii=False), encoding="utf-8")

    path = folder / "tokenizer_config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config |= {
        "added_tokens_decoder": {
            str(token["id"]): {key: value for key, value in token.items() if key != "id"} for token in added
        },
        "bos_token": None,
        "eos_token": END_OF_TURN,
        "pad_token": END_OF_TEXT,
        "unk_token": None,
        "add_bos_token": False,
        "add_prefix_space": False,
        "clean_up_tokenization_spaces": False,
        "model_max_length": int(fields["qwen2.context_length"].contents()),
    }
    path.write_text(json.dumps(config, ensure_ascii=False, indent=2), encoding="utf-8")
    (folder / "chat_template.jinja").write_text(CHAT_TEMPLATE, encoding="utf-8")
