"""The default engine: llama.cpp in this process."""

from __future__ import annotations

from pathlib import Path

from phaser_copilot.engine.local import LocalEngine
from phaser_copilot.engine.native import Native
from phaser_copilot.engine.prefix import PrefixStore


class LlamaEngine(LocalEngine):
    """A GGUF model run by llama.cpp.

    Parameters
    ----------
    path, context, threads, gpu_layers, adapter
        See :class:`~phaser_copilot.engine.native.Native`.
    name
        What it is called; by default after its files.
    prefixes
        Folder that keeps the computed state of the constant start of prompts; None keeps none.
    """

    native: Native

    def __init__(
        self,
        path: Path,
        *,
        context: int = 4096,
        threads: int | None = None,
        gpu_layers: int | None = None,
        adapter: Path | None = None,
        name: str = "",
        prefixes: Path | None = None,
    ) -> None:
        native = Native(path, context=context, threads=threads, gpu_layers=gpu_layers, adapter=adapter)
        name = name or "+".join(file.stem for file in (path, adapter) if file)
        super().__init__(name, native, PrefixStore(prefixes, native) if prefixes else None)
