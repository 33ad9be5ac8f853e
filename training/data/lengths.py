"""How long rows are in tokens of the model that is to be trained; only its vocabulary is loaded."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

from phaser_copilot.errors import UsageError
from phaser_copilot.prompt import SYSTEM
from phaser_copilot.training.data.rows import Row

CUTOFF = 2048
"""``cutoff_len`` of the recipes: what is longer is cut, end token included, which teaches a model not to stop."""
_TEMPLATE = 18
"""Tokens that the template adds: five markers with three roles and the line breaks between them, and one to spare."""


class TokenCounter:
    """Counts tokens in a model's vocabulary.

    Parameters
    ----------
    model
        A GGUF file.

    Raises
    ------
    UsageError
        It cannot be loaded.
    """

    def __init__(self, model: Path) -> None:
        from phaser_copilot.engine import native

        self._lib = native.library()
        params = self._lib.llama_model_default_params()
        params.vocab_only = True
        self._model = self._lib.llama_model_load_from_file(os.fsencode(model), params)
        if not self._model:
            raise UsageError(f"Cannot load the model {model}", fix="phaser-copilot models pull")
        self._vocabulary = self._lib.llama_model_get_vocab(self._model)

    def __enter__(self) -> TokenCounter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lib.llama_model_free(self._model)

    def count(self, text: str) -> int:
        """Number of tokens of a text."""
        data = text.encode()
        # without room for the tokens, their number comes back as a negative one
        return abs(int(self._lib.llama_tokenize(self._vocabulary, data, len(data), None, 0, False, False)))

    def row(self, row: Row) -> int:
        """Number of tokens of a row as it is trained on, template included."""
        turns = [*row.history, [f"{row.instruction}\n{row.input}", row.output]]
        return self.count(SYSTEM) + sum(_TEMPLATE + sum(map(self.count, turn)) for turn in turns)
