"""One llama.cpp model with one sequence: tokens in, logits out.

A thin layer over the C API of llama-cpp-python. The high-level ``Llama`` class is not used since it
detokenizes the whole answer for every token, keeps the logits of whole batches, and cannot stop a prefill.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import logging
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phaser_copilot.engine.local import Aborted
from phaser_copilot.errors import MissingError, UsageError

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Cancel, Sampling

log = logging.getLogger(__name__)

BATCH = 512
"""Tokens handed to one prefill call."""
MICRO_BATCH = 256
"""Tokens computed at once inside such a call; more needs memory and is no faster on a CPU."""
REPEAT_WINDOW = 64
GUESSES = 8
"""Most tokens computed along with the one before them, each with its own logits."""
SPINS = 1000
"""Turns of a loop that a thread waits for the others before it sleeps: as quick as endless ones on idle cores."""
_SPINS = "GOMP_SPINCOUNT"


def allowed_cores() -> int:
    """Number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Native:
    """A loaded model, its vocabulary and the state of one sequence.

    Not thread-safe: one thread uses it at a time.

    Parameters
    ----------
    path
        A GGUF file.
    context
        Longest sequence in tokens; capped at what the model was trained for.
    threads
        None takes the cores this process may use.
    gpu_layers
        Layers computed on a GPU; None takes all when this build of llama.cpp can, else none.
    adapter
        A LoRA adapter as a GGUF file, made for this very model.

    Raises
    ------
    MissingError
        llama-cpp-python is not installed, or the memory does not suffice.
    UsageError
        The file is not a model that llama.cpp can load, or the adapter does not fit it.
    """

    most_guesses = GUESSES

    def __init__(
        self,
        path: Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        gpu_layers: int | None = None,
        adapter: Path | None = None,
    ) -> None:
        self.lib = lib = library()
        self.path, self.adapter = path, adapter
        self.ids: list[int] = []
        self._rows = 1
        self._cancel: Cancel | None = None
        self._exit = contextlib.ExitStack()
        self._model = _load(lib, path, gpu_layers)
        self._exit.callback(lib.llama_model_free, self._model)
        self._vocab = lib.llama_model_get_vocab(self._model)
        self.vocabulary = int(lib.llama_vocab_n_tokens(self._vocab))
        self.context = min(context, int(lib.llama_model_n_ctx_train(self._model)))
        self._context = self._open_context(threads or allowed_cores())
        self._exit.callback(lib.llama_free, self._context)
        if adapter:
            self._apply(adapter)
        self._memory = lib.llama_get_memory(self._context)
        self._piece_buffer = ctypes.create_string_buffer(512)

    def _open_context(self, threads: int) -> Any:
        lib = self.lib
        params = lib.llama_context_default_params()
        params.n_ctx = self.context
        params.n_batch = min(BATCH, self.context)
        params.n_ubatch = min(MICRO_BATCH, self.context)
        params.n_outputs_max = 1 + GUESSES  # logits of the last tokens only: 5 MB in place of 300
        params.n_threads = params.n_threads_batch = threads
        params.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_AUTO
        params.no_perf = True
        # the callback must live as long as the context that calls it
        self._abort = lib.ggml_abort_callback(lambda _: self._cancel is not None and self._cancel.is_set())
        params.abort_callback = self._abort
        handle = lib.llama_init_from_model(self._model, params)
        if not handle:
            self._exit.close()
            raise MissingError(
                f"Not enough memory for a context of {self.context} tokens",
                fix="a smaller one: --context 2048, or a smaller model",
            )
        return handle

    def _apply(self, adapter: Path) -> None:
        """Add an adapter to what is computed; llama.cpp frees it with the model."""
        lib = self.lib
        handle = lib.llama_adapter_lora_init(self._model, os.fsencode(adapter)) if adapter.is_file() else None
        handles, scales = (lib.llama_adapter_lora_p_ctypes * 1)(handle), (ctypes.c_float * 1)(1.0)
        if not handle or lib.llama_set_adapters_lora(self._context, handles, 1, scales):
            self._exit.close()
            why = "it was made for another model, or is damaged" if adapter.is_file() else "there is no such file"
            raise UsageError(f"The adapter {adapter} cannot be used with {self.path.name}", why=why)

    def close(self) -> None:
        """Free the model and its state; harmless when done twice."""
        self._exit.close()

    # vocabulary

    def tokenize(self, text: str, *, special: bool = False) -> list[int]:
        """Turn text into token ids; with `special`, names like ``<|im_end|>`` become their tokens."""
        return _tokenize(self.lib, self._vocab, text, special=special)

    def piece(self, token: int) -> bytes:
        """Bytes of one token; empty for special tokens, so that none leaks into a text."""
        buffer = self._piece_buffer
        size = self.lib.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, False)
        if size < 0:
            self._piece_buffer = buffer = ctypes.create_string_buffer(-size)
            size = self.lib.llama_token_to_piece(self._vocab, token, buffer, len(buffer), 0, False)
        return buffer.raw[:size]

    def ends(self, token: int) -> bool:
        """Whether the model says with this token that it is done."""
        return bool(self.lib.llama_vocab_is_eog(self._vocab, token))

    # the sequence

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens of the sequence."""
        if length < len(self.ids):
            self.lib.llama_memory_seq_rm(self._memory, 0, length, -1)
            del self.ids[length:]

    def extend(self, tokens: Sequence[int], cancel: Cancel | None = None, guesses: Sequence[int] = ()) -> None:
        """Compute more tokens at the end of the sequence; the logits of the last one are then at hand.

        Parameters
        ----------
        guesses
            Computed behind the others, with the logits of each; at most :data:`GUESSES`.

        Raises
        ------
        Aborted
            `cancel` was set; the sequence is as far as it came.
        """
        self._cancel = cancel
        try:
            if guesses:
                most = BATCH - len(guesses)
                for start in range(0, len(tokens) - most, most):
                    self._decode(tokens[start : start + most])
                self._decode_guesses(tokens[(len(tokens) - 1) // most * most :], guesses)
            else:
                for start in range(0, len(tokens), BATCH):
                    self._decode(tokens[start : start + BATCH])
        finally:
            self._cancel = None

    def _decode(self, tokens: Sequence[int]) -> None:
        buffer = (ctypes.c_int32 * len(tokens))(*tokens)
        self._take(tokens, self.lib.llama_batch_get_one(buffer, len(tokens)), rows=1)

    def _decode_guesses(self, tokens: Sequence[int], guesses: Sequence[int]) -> None:
        together = [*tokens, *guesses]
        batch = self.lib.llama_batch_init(len(together), 0, 1)
        try:
            batch.n_tokens = len(together)
            for place, token in enumerate(together):
                batch.token[place] = token
                batch.pos[place] = len(self.ids) + place
                batch.n_seq_id[place] = 1
                batch.seq_id[place][0] = 0
                batch.logits[place] = place >= len(tokens) - 1
            self._take(together, batch, rows=1 + len(guesses))
        finally:
            self.lib.llama_batch_free(batch)

    def _take(self, tokens: Sequence[int], batch: Any, rows: int) -> None:
        status = self.lib.llama_decode(self._context, batch)
        if status == 0:
            self.ids.extend(tokens)
            self._rows = rows
            return
        # An aborted batch leaves its finished part behind, which the next prompt may begin with, too.
        done = self.lib.llama_memory_seq_pos_max(self._memory, 0) + 1 - len(self.ids)
        self.ids.extend(tokens[:done])
        if status == 2:
            raise Aborted
        raise MissingError(f"llama.cpp could not compute (status {status})", fix="a smaller --context or fewer tokens")

    @contextlib.contextmanager
    def sampler(self, sampling: Sampling) -> Iterator[Any]:
        """Yield a sampler chain: the fewest candidates first, since each later step costs time per candidate."""
        lib = self.lib
        chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        add = lib.llama_sampler_chain_add
        try:
            if sampling.top_k:
                add(chain, lib.llama_sampler_init_top_k(sampling.top_k))
            if sampling.repeat_penalty != 1.0:
                penalty = sampling.repeat_penalty
                add(chain, lib.llama_sampler_init_penalties(self.vocabulary, REPEAT_WINDOW, penalty, 0.0, 0.0))
            if sampling.temperature > 0:
                add(chain, lib.llama_sampler_init_top_p(sampling.top_p, 1))
                add(chain, lib.llama_sampler_init_temp(sampling.temperature))
                add(chain, lib.llama_sampler_init_dist(sampling.seed & 0xFFFFFFFF))
            else:
                add(chain, lib.llama_sampler_init_greedy())
            yield chain
        finally:
            lib.llama_sampler_free(chain)

    def draw(self, sampler: Any, row: int = 0) -> int:
        """Draw the next token from the logits of the last computed one; `row` counts from there over the guesses."""
        return int(self.lib.llama_sampler_sample(sampler, self._context, row - self._rows))

    def logits(self) -> Any:
        """Logits behind the last computed token: an array of `vocabulary` floats of its own."""
        import numpy as np

        row = self.lib.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(row, shape=(self.vocabulary,)).copy()

    def accept(self, sampler: Any, tokens: Sequence[int]) -> None:
        """Tell a sampler of tokens that it did not draw."""
        for token in tokens:
            self.lib.llama_sampler_accept(sampler, token)

    # state on disk

    def save(self, path: Path) -> None:
        """Write the state of the whole sequence to a file."""
        ids = (ctypes.c_int32 * len(self.ids))(*self.ids)
        if not self.lib.llama_state_seq_save_file(self._context, os.fsencode(path), 0, ids, len(ids)):
            raise OSError(f"could not write {path}")

    def load(self, path: Path) -> bool:
        """Replace the sequence by one from a file; False (and an empty sequence) when it does not fit."""
        self.rewind(0)
        ids, count = (ctypes.c_int32 * self.context)(), ctypes.c_size_t()
        done = self.lib.llama_state_seq_load_file(
            self._context, os.fsencode(path), 0, ids, len(ids), ctypes.byref(count)
        )
        self.ids = list(ids[: count.value]) if done else []
        if not done:
            self.lib.llama_memory_clear(self._memory, True)
        return bool(done)


def token_ids(path: Path, text: str) -> list[int]:
    """Token ids of a text in a model's vocabulary; the model itself is not loaded."""
    lib = library()
    params = lib.llama_model_default_params()
    params.vocab_only = True
    model = lib.llama_model_load_from_file(os.fsencode(path), params)
    if not model:
        raise UsageError(f"Cannot load the model {path}", fix="phaser-copilot models pull")
    try:
        return _tokenize(lib, lib.llama_model_get_vocab(model), text, special=False)
    finally:
        lib.llama_model_free(model)


def _tokenize(lib: Any, vocabulary: Any, text: str, *, special: bool) -> list[int]:
    data = text.encode()
    buffer = (ctypes.c_int32 * (len(data) + 8))()
    count = lib.llama_tokenize(vocabulary, data, len(data), buffer, len(buffer), False, special)
    return list(buffer[:count])


def gpu_offload() -> bool:
    """Whether this build of llama.cpp can use a GPU."""
    return bool(library().llama_supports_gpu_offload())


def system_info() -> str:
    """What llama.cpp says of its build and the processor."""
    return str(library().llama_print_system_info().decode())


def library() -> Any:
    """The C API of llama.cpp, its messages sent to our log.

    Raises
    ------
    MissingError
        llama-cpp-python is not installed.
    """
    try:
        lib = _bindings()
    except ImportError as error:
        raise MissingError(
            "llama-cpp-python is not installed",
            why=str(error),
            fix="pip install llama-cpp-python==0.3.36, or name a server: --model http://localhost:8080",
        ) from error
    _quiet(lib)
    return lib


@functools.cache
def _bindings() -> Any:
    """Load llama.cpp; its threads go to sleep soon when they wait for each other, unless the user wants it otherwise.

    GNU's OpenMP lets them spin for milliseconds. Where another program wants a core, one of the threads then keeps its
    own busy waiting for the other, which gets none: each token takes several times as long. It reads these variables
    once, when it is loaded (libgomp manual, "GOMP_SPINCOUNT").
    """
    ours = not {"OMP_WAIT_POLICY", _SPINS} & set(os.environ)
    if ours:
        os.environ[_SPINS] = str(SPINS)
    try:
        from llama_cpp import llama_cpp as lib
    finally:
        if ours:
            del os.environ[_SPINS]
    return lib


@functools.cache
def _quiet(lib: Any) -> Any:
    """Send llama.cpp's messages to our log: they must never reach the standard streams."""
    callback = lib.llama_log_callback(_log)
    lib.llama_log_set(callback, None)
    return callback  # cached, and so alive as long as llama.cpp calls it


def _log(level: int, text: bytes, _: Any) -> None:
    # ggml levels: 1 debug, 2 info, 3 warn, 4 error, 5 continued line
    log.log({3: logging.INFO, 4: logging.WARNING}.get(level, logging.DEBUG), text.decode(errors="replace").rstrip())


def _load(lib: Any, path: Path, gpu_layers: int | None) -> Any:
    params = lib.llama_model_default_params()
    if gpu_layers is None:
        gpu_layers = 999 if lib.llama_supports_gpu_offload() else 0
    params.n_gpu_layers = gpu_layers
    model = lib.llama_model_load_from_file(os.fsencode(path), params) if path.is_file() else None
    if not model:
        why = "it is damaged, or of a kind this llama.cpp does not know" if path.is_file() else "there is no such file"
        raise UsageError(f"Cannot load the model {path}", why=why, fix="phaser-copilot models pull")
    return model
