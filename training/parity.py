"""Is what is served what was trained? The same rows through training's model and through each exported file.

Users of such pipelines complain of three things: merged is not the adapter, worse after GGUF, and never stops. So each
export is compared on held-out rows: the prompt's tokens, the likeliest next token, how far the distributions are apart,
and whether the answer's end is predicted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from phaser_copilot.errors import BadSceneError
from phaser_copilot.prompt import SYSTEM

LEAST_AGREEMENT = {
    "merged": 0.999,
    "f16": 0.99,
    "q8_0": 0.97,
    "adapter": 0.97,
    "q4_k_m": 0.85,
    "iq4_nl": 0.85,
    "q4_0": 0.8,
}
"""Share of positions whose likeliest token has to be the reference's."""
NEGLIGIBLE = 1e-5
"""Nats: where distributions differ by less, only tokens that are equally likely change places."""

Logits = Callable[[Sequence[int], int], np.ndarray]
"""From token ids and a position to the logits behind each token from that position on: (tokens, vocabulary)."""


@dataclass(frozen=True)
class Sample:
    """A held-out row as tokens: the prompt's, and the answer's with the token that ends it."""

    prompt: tuple[int, ...]
    answer: tuple[int, ...]


@dataclass(frozen=True)
class Parity:
    """How one model compares with the reference.

    Attributes
    ----------
    name
        What was compared.
    agreement
        Share of positions with the same likeliest token.
    divergence
        Mean Kullback-Leibler divergence from the reference, in nats.
    ends
        Share of answers behind whose last word the model's likeliest token ends the turn.
    positions
        Number of compared positions.
    """

    name: str
    agreement: float
    divergence: float
    ends: float
    positions: int

    @property
    def fails(self) -> bool:
        """Whether it is further from the reference than this kind of file may be."""
        differs = self.agreement < LEAST_AGREEMENT.get(self.name, 0.8) and self.divergence > NEGLIGIBLE
        return differs or not np.isfinite(self.divergence)

    def to_json(self) -> dict[str, Any]:
        """Plain data."""
        return asdict(self)


def prompt_text(row: dict[str, Any]) -> str:
    """The text that training's template makes of a row, up to the answer."""
    user = f"{row['instruction']}\n{row['input']}"
    return f"<|im_start|>system\n{SYSTEM}<|im_end|>\n<|im_start|>user\n{user}<|im_end|>\n<|im_start|>assistant\n"


def compare(name: str, samples: Sequence[Sample], reference: Logits, other: Logits, end: int, limit: int) -> Parity:
    """Compare a model with the reference.

    Parameters
    ----------
    end
        Id of the token that ends a turn.
    limit
        Positions of each answer that are compared, from its start; its end is always among them.
    """
    same, divergences, ends = 0, [], 0
    for sample in samples:
        answer = sample.answer[:limit]
        ids, start = [*sample.prompt, *answer], len(sample.prompt) - 1
        want, got = reference(ids, start), other(ids, start)
        same += int(np.sum(want.argmax(-1) == got.argmax(-1)))
        divergences.append(_divergence(want, got))
        whole = [*sample.prompt, *sample.answer[:-1]]
        ends += int(other(whole, len(whole) - 1)[-1].argmax()) == end
    positions = sum(len(each) for each in divergences)
    return Parity(name, same / positions, float(np.concatenate(divergences).mean()), ends / len(samples), positions)


def _divergence(want: np.ndarray, got: np.ndarray) -> np.ndarray:
    left, right = _log_softmax(want), _log_softmax(got)
    return np.asarray(np.sum(np.exp(left) * (left - right), axis=-1))


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    logits = logits.astype(np.float64)
    logits -= logits.max(-1, keepdims=True)
    return np.asarray(logits - np.log(np.exp(logits).sum(-1, keepdims=True)))


def transformers_logits(folder: Path, adapter: Path | None = None) -> Logits:
    """Logits of a transformers model in 32 bits, an adapter on it if one is given."""
    import torch
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    if adapter:
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, adapter)
    model.eval()

    def logits(ids: Sequence[int], start: int) -> np.ndarray:
        with torch.no_grad():
            output = model(torch.tensor([list(ids)]), logits_to_keep=len(ids) - start)
        return np.asarray(output.logits[0].float().numpy())

    return logits


def gguf_logits(path: Path, adapter: Path | None = None) -> Logits:
    """Logits of a GGUF file as the engine computes them: token by token."""
    from phaser_copilot.engine.native import Native

    native = Native(path, adapter=adapter)

    def logits(ids: Sequence[int], start: int) -> np.ndarray:
        native.rewind(0)
        native.extend(ids[:start])
        rows = []
        for token in ids[start:]:
            native.extend([token])
            rows.append(native.logits())
        return np.stack(rows)

    return logits


def check_tokens(rows: Sequence[dict[str, Any]], tokenizer: Any, native: Any) -> None:
    """Compare the tokens of prompts in training (a transformers tokenizer) and in serving.

    Raises
    ------
    BadSceneError
        They differ: the served model would read something it was never trained on.
    """
    for row in rows:
        text = prompt_text(row)
        trained = tokenizer.encode(text, add_special_tokens=False)
        served = native.tokenize(text, special=True)
        if list(trained) != list(served):
            at = next(n for n, (a, b) in enumerate(zip(trained, served, strict=False)) if a != b)
            raise BadSceneError(
                "A prompt has other tokens in training than in serving",
                why=f"from token {at} on: {trained[at : at + 5]} and {served[at : at + 5]}",
            )
