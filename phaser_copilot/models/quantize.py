"""A GGUF file in another precision, written by llama.cpp's own quantization."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phaser_copilot.errors import BadSceneError, UsageError
from phaser_copilot.paths import atomic_path

if TYPE_CHECKING:
    import numpy as np

KINDS = ("q8_0", "q4_k_m", "q4_0", "iq4_nl")


def quantize(
    source: Path,
    target: Path,
    kind: str,
    *,
    importance: Mapping[str, np.ndarray] | None = None,
    vocabulary: str | None = None,
) -> Path:
    """Write a GGUF file in another precision.

    Parameters
    ----------
    kind
        One of :data:`KINDS`.
    importance
        GGUF name of a matrix to the weight of each of its input columns, float32; None treats all columns alike.
    vocabulary
        Type of the vocabulary's matrices, as ``Q8_0``; None leaves it to `kind`.

    Raises
    ------
    UsageError
        The kind is unknown.
    BadSceneError
        llama.cpp could not do it.
    """
    if kind not in KINDS:
        raise UsageError(f"There is no quantization {kind}", fix=f"one of f16, {', '.join(KINDS)}")
    from phaser_copilot.engine.native import library

    lib = library()
    params = lib.llama_model_quantize_default_params()
    params.ftype = getattr(lib, f"LLAMA_FTYPE_MOSTLY_{kind.upper()}")
    params.allow_requantize = True
    if vocabulary:
        params.token_embedding_type = params.output_tensor_type = getattr(lib, f"GGML_TYPE_{vocabulary}")
    with atomic_path(target) as temporary, _entries(lib, importance or {}) as entries:
        if importance:
            params.imatrix = entries
        if lib.llama_model_quantize(os.fsencode(source), os.fsencode(temporary), ctypes.byref(params)):
            raise BadSceneError(f"{source} could not be quantized to {kind}")
    return target


def quantize_apart(source: Path, target: Path, kind: str, vocabulary: str) -> None:
    """The same in a process of its own: llama.cpp cannot be interrupted while it rounds, but a process can be ended.

    Raises
    ------
    BadSceneError
        It failed.
    """
    command = [sys.executable, "-m", __name__, str(source), str(target), kind, vocabulary]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BadSceneError(f"{source} could not be quantized to {kind}", why=done.stderr.strip()[-300:])


@contextmanager
def _entries(lib: Any, importance: Mapping[str, np.ndarray]) -> Iterator[Any]:
    """Yield what `llama_model_quantize_params.imatrix` points to: entries, ended by one without a name."""
    import numpy as np

    arrays = [np.ascontiguousarray(values, dtype=np.float32) for values in importance.values()]
    entries = (lib.llama_model_imatrix_data * (len(arrays) + 1))()
    for place, name, values in zip(entries, importance, arrays, strict=False):
        place.name = name.encode()
        place.data = values.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
        place.size = values.size
    yield entries


if __name__ == "__main__":
    quantize(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], vocabulary=sys.argv[4])
