"""Trying an adapter before it is exported: transformers and PEFT in this process. Slower than llama.cpp."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phaser_copilot.engine.local import Aborted, LocalEngine
from phaser_copilot.engine.native import REPEAT_WINDOW
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.models.vocabulary import byte_texts

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel, Sampling

BATCH = 64
"""Tokens computed at once; between two batches a cancelled prefill stops."""


class HfEngine(LocalEngine):
    """A folder with a LoRA adapter, or with a whole model.

    Parameters
    ----------
    path, context
        See :class:`Transformers`.
    """

    def __init__(self, path: Path, *, context: int = 4096) -> None:
        super().__init__(path.resolve().name, Transformers(path, context=context))


@dataclass
class Sampler:
    """What draws the tokens of one answer."""

    sampling: Sampling
    generator: Any
    recent: list[int] = field(default_factory=list)


class Transformers:
    """A model of transformers with one sequence: a :class:`~phaser_copilot.engine.local.Runtime`.

    Parameters
    ----------
    path
        Folder of an adapter, which names its base, or of a model.
    context
        Longest sequence in tokens; capped at what the model was trained for.

    Raises
    ------
    MissingError
        The train extra is not installed.
    UsageError
        The folder cannot be loaded.
    """

    most_guesses = 0

    def __init__(self, path: Path, *, context: int = 4096) -> None:
        try:
            import torch
            from transformers import AutoTokenizer, DynamicCache
        except ImportError as error:
            raise MissingError(
                "A model that is not exported needs more packages",
                why=str(error),
                fix="pip install 'phaser-copilot[train]', or phaser-copilot export",
            ) from error
        self._torch = torch
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        base = _base(path)
        try:
            self._model = _load(base, path).to(self._device).eval()
            self._tokenizer = AutoTokenizer.from_pretrained(base)
        except (OSError, ValueError, RuntimeError) as error:
            raise UsageError(f"Cannot load the model in {path}", why=str(error).splitlines()[0]) from error
        self._cache: Any = DynamicCache()
        self._logits: Any = None
        self.ids: list[int] = []
        self.context = min(context, self._model.config.max_position_embeddings)
        self._bytes = {text: byte for byte, text in enumerate(byte_texts())}
        self._special = set(self._tokenizer.added_tokens_decoder)
        ends = self._model.generation_config.eos_token_id
        self._ends = set(ends if isinstance(ends, list) else [ends])

    def close(self) -> None:
        """Free the model."""
        self._model = self._cache = None

    def tokenize(self, text: str, *, special: bool = False) -> list[int]:
        """Turn text into token ids; with `special`, names like ``<|im_end|>`` become their tokens."""
        if special:
            return list(self._tokenizer.encode(text, add_special_tokens=False))
        # The tokenizer itself would find added tokens in any text.
        whole = self._tokenizer.backend_tokenizer
        words = whole.pre_tokenizer.pre_tokenize_str(whole.normalizer.normalize_str(text))
        return [token.id for word, _ in words for token in whole.model.tokenize(word)]

    def piece(self, token: int) -> bytes:
        """Bytes of one token; empty for special tokens."""
        if token in self._special:
            return b""
        text = self._tokenizer.convert_ids_to_tokens(token) or ""
        return bytes(self._bytes[character] for character in text)

    def ends(self, token: int) -> bool:
        """Whether the model says with this token that it is done."""
        return token in self._ends

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        if length < len(self.ids):
            self._cache.crop(length)
            del self.ids[length:]

    def extend(self, tokens: Sequence[int], cancel: Cancel | None = None, guesses: Sequence[int] = ()) -> None:
        """Compute more tokens at the end of the sequence; guesses are not taken."""
        for start in range(0, len(tokens), BATCH):
            if cancel and cancel.is_set():
                raise Aborted
            batch = list(tokens[start : start + BATCH])
            with self._torch.no_grad():
                output = self._model(
                    self._torch.tensor([batch], device=self._device), past_key_values=self._cache, logits_to_keep=1
                )
            self._logits = output.logits[0, -1].float().cpu()
            self.ids += batch

    @contextmanager
    def sampler(self, sampling: Sampling) -> Iterator[Sampler]:
        """Yield what draws the tokens of one answer."""
        yield Sampler(sampling, self._torch.Generator().manual_seed(sampling.seed))

    def draw(self, sampler: Sampler, row: int = 0) -> int:
        """Draw the next token; the order of the filters is llama.cpp's."""
        torch, wanted = self._torch, sampler.sampling
        logits = self._logits.clone()
        values, tokens = torch.sort(logits, descending=True)
        if wanted.top_k:
            values, tokens = values[: wanted.top_k], tokens[: wanted.top_k]
        if wanted.repeat_penalty != 1.0:
            seen = torch.isin(tokens, torch.tensor(sampler.recent[-REPEAT_WINDOW:], dtype=tokens.dtype))
            penalized = torch.where(values > 0, values / wanted.repeat_penalty, values * wanted.repeat_penalty)
            values, order = torch.sort(torch.where(seen, penalized, values), descending=True)
            tokens = tokens[order]
        place = 0
        if wanted.temperature > 0:
            likely = torch.softmax(values, -1)
            values = values[: int((likely.cumsum(-1) < wanted.top_p).sum()) + 1]
            chances = torch.softmax(values / wanted.temperature, -1)
            place = int(torch.multinomial(chances, 1, generator=sampler.generator))
        token = int(tokens[place])
        sampler.recent.append(token)
        return token

    def accept(self, sampler: Sampler, tokens: Sequence[int]) -> None:
        """Tell a sampler of tokens that it did not draw."""
        sampler.recent += tokens


def _base(path: Path) -> str:
    """What is loaded first: an adapter's base, else the folder itself."""
    config = path / "adapter_config.json"
    if not config.is_file():
        return str(path)
    try:
        return str(json.loads(config.read_text(encoding="utf-8"))["base_model_name_or_path"])
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(f"The adapter in {path} does not say what its base is", why=str(error)) from error


def _load(base: str, path: Path) -> Any:
    import torch
    from transformers import AutoModelForCausalLM

    kind = torch.bfloat16 if torch.cuda.is_available() else torch.float32
    model = AutoModelForCausalLM.from_pretrained(base, dtype=kind)
    if base == str(path):
        return model
    from peft import PeftModel

    return PeftModel.from_pretrained(model, path)
