"""The fast local file: base and adapter merged, the vocabulary trimmed, and the rest in 4 bits.

Decoding reads the whole model for each token, so a smaller file is a faster one. The stock file stores the vocabulary
matrix twice, 151,936 rows each; most of its rows are words of languages and domains that no scene has. llama.cpp
computes with 4-bit types fastest; of these IQ4_NL keeps most: ``benchmarks/fast.py`` compares them.
"""

from __future__ import annotations

import hashlib
import itertools
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phaser_copilot import paths
from phaser_copilot.errors import UsageError
from phaser_copilot.models.quantize import quantize_apart
from phaser_copilot.models.vocabulary import Vocabulary, byte_texts, select

if TYPE_CHECKING:
    import numpy as np

VERSION = 3
"""Counted up when the same inputs give another file."""
FIRST_TOKENS = 30_000
EMBEDDING, OUTPUT = "token_embd.weight", "output.weight"
KIND, VOCABULARY = "iq4_nl", "Q8_0"
"""Types of the blocks' matrices and of the vocabulary's."""
CHINESE = (0x4E00, 0x9FFF)

Note = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """What was made.

    Attributes
    ----------
    path
        The file.
    tokens
        Size of its vocabulary.
    """

    path: Path
    tokens: int


def place(base: Path, adapter: Path | None, texts: str, name: str = "fast") -> Path:
    """Where the file of these inputs is, or will be."""
    files = [f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in (base, adapter) if path]
    key = hashlib.sha256("\n".join([str(VERSION), *files, texts]).encode()).hexdigest()[:12]
    return paths.cache_dir() / "built" / f"{base.stem}-{name}-{key}.gguf"


def build(base: Path, adapter: Path | None, texts: str, target: Path, note: Note = lambda _: None) -> Built:
    """Make the fast file.

    Parameters and errors are those of :func:`trim`.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        made = trim(base, adapter, texts, Path(folder) / "whole.gguf", note)
        note("Rounding it to 4 bits, which takes a minute or two")
        # In the same folder: a process that is ended while it writes leaves nothing elsewhere.
        rounded = Path(folder) / target.name
        quantize_apart(made.path, rounded, KIND, VOCABULARY)
        rounded.replace(target)
    return Built(target, made.tokens)


def trim(base: Path, adapter: Path | None, texts: str, target: Path, note: Note = lambda _: None) -> Built:
    """Merge base and adapter, with a smaller vocabulary; what the adapter does not change stays as it is, bit by bit.

    Parameters
    ----------
    base
        A GGUF file of the qwen2 architecture.
    adapter
        A GGUF adapter for it; what it changes is written in 16 bits.
    texts
        Words and code such as the model is to read and write; their tokens stay.

    Raises
    ------
    UsageError
        A file is of another kind.
    """
    import gguf

    from phaser_copilot.engine.native import token_ids

    reader = gguf.GGUFReader(base)
    if _field(reader, "general.architecture") != "qwen2":
        raise UsageError(f"{base} is no qwen2 model", why="only those can be made faster")
    note("Choosing the vocabulary")
    whole = Vocabulary(*(_field(reader, f"tokenizer.ggml.{name}") for name in ("tokens", "token_type", "merges")))
    kept = _whole_blocks(select(whole, FIRST_TOKENS, [*token_ids(base, texts), *_chinese(whole)]), len(whole.tokens))
    note(f"Writing; {len(kept):,} of {len(whole.tokens):,} tokens stay")
    deltas = Deltas(adapter)
    with paths.atomic_path(target) as temporary:
        writer = gguf.GGUFWriter(temporary, "qwen2")
        _copy_fields(reader, writer, whole.trimmed(kept), kept)
        for name, values, kind in _tensors(reader, deltas, kept):
            writer.add_tensor(name, values, raw_dtype=kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    return Built(target, len(kept))


def _whole_blocks(kept: list[int], tokens: int, block: int = 64) -> list[int]:
    """Add rows from the end, which are padding, up to a whole number of blocks: matrix products are fastest so."""
    chosen = set(kept)
    spare = (number for number in range(tokens - 1, -1, -1) if number not in chosen)
    return sorted([*kept, *itertools.islice(spare, -len(kept) % block)])


class Deltas:
    """What an adapter adds to the matrices of its base."""

    def __init__(self, adapter: Path | None) -> None:
        import gguf

        self._tensors: Mapping[str, Any] = {}
        self._alpha = 0.0
        if adapter:
            reader = gguf.GGUFReader(adapter)
            self._tensors = {tensor.name: tensor for tensor in reader.tensors}
            self._alpha = float(_field(reader, "adapter.lora.alpha"))

    def __contains__(self, name: str) -> bool:
        return f"{name}.lora_a" in self._tensors

    def of(self, name: str) -> np.ndarray:
        """The product of an adapter's two matrices for a tensor, scaled by alpha / rank: (out, in)."""
        down, up = (_values(self._tensors[f"{name}.lora_{side}"]) for side in "ab")
        product: np.ndarray = up @ down * (self._alpha / down.shape[0])
        return product


def _tensors(reader: Any, deltas: Deltas, kept: list[int]) -> Iterator[tuple[str, np.ndarray, Any]]:
    """Yield name, data and type of each tensor of the fast file."""
    import numpy as np

    for tensor in reader.tensors:
        if tensor.name == EMBEDDING and any(other.name == OUTPUT for other in reader.tensors):
            continue  # the better stored copy of the tied matrix serves for both
        is_vocabulary = tensor.name in (EMBEDDING, OUTPUT)
        name, kind = EMBEDDING if is_vocabulary else tensor.name, tensor.tensor_type
        if name not in deltas:
            yield name, np.array(tensor.data[kept if is_vocabulary else slice(None)]), kind
            continue
        yield name, (_values(tensor) + deltas.of(name)).astype(np.float16), None


def _values(tensor: Any) -> np.ndarray:
    import gguf
    import numpy as np

    values = gguf.quants.dequantize(tensor.data, tensor.tensor_type)
    return np.asarray(values, dtype=np.float32)


_LEFT_OUT = (
    "GGUF.",
    "tokenizer.ggml.tokens",
    "tokenizer.ggml.token_type",
    "tokenizer.ggml.merges",
    "general.file_type",
)


def _copy_fields(reader: Any, writer: Any, vocabulary: Vocabulary, kept: list[int]) -> None:
    numbers = {old: new for new, old in enumerate(kept)}
    for key, field in reader.fields.items():
        if key == "general.architecture" or key.startswith(_LEFT_OUT):
            continue
        value = field.contents()
        if key.endswith("_token_id"):
            value = numbers[value]
        writer.add_key_value(key, value, field.types[0], field.types[-1] if len(field.types) > 1 else None)
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types(vocabulary.kinds)
    writer.add_token_merges(vocabulary.merges)


def _chinese(vocabulary: Vocabulary) -> Iterator[int]:
    """Ids of single Chinese characters of the basic block."""
    decoder = {text: byte for byte, text in enumerate(byte_texts())}
    for number, text in enumerate(vocabulary.tokens):
        if len(text) == 3 and all(character in decoder for character in text):
            character = bytes(decoder[each] for each in text).decode(errors="ignore")
            if len(character) == 1 and CHINESE[0] <= ord(character) <= CHINESE[1]:
                yield number


def _field(reader: Any, name: str) -> Any:
    field = reader.fields.get(name)
    if field is None:
        raise UsageError("The file lacks what a model has", why=f"there is no {name}")
    return field.contents()
