"""Running a model: in this process with llama.cpp or transformers, or through an OpenAI-compatible endpoint."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot.paths import cache_dir

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Engine
    from phaser_copilot.settings import Settings


def is_remote(model: str) -> bool:
    """Whether a model is named by an address."""
    return model.startswith(("http://", "https://"))


def open_engine(settings: Settings, path: Path | None = None, note: Callable[[str], None] = lambda _: None) -> Engine:
    """Open the engine that runs a model.

    Parameters
    ----------
    settings
        Where the model is an address, the endpoint and its key come from here.
    path
        The GGUF file of a model that runs in this process, or the folder of one that was not exported yet.
    note
        Is told what goes on when the fast version of the model has to be made first.

    Raises
    ------
    CopilotError
        See the engines.
    """
    if is_remote(settings.model):
        from phaser_copilot.engine.remote import RemoteEngine

        return RemoteEngine(settings.model, key=os.environ.get(settings.api_key_env), context=settings.context)
    assert path is not None, "a local model has a file"
    if path.is_dir():
        from phaser_copilot.engine.hf import HfEngine

        return HfEngine(path, context=settings.context)
    from phaser_copilot.engine.llama import LlamaEngine
    from phaser_copilot.models import serving

    files = serving.prepare(settings, path, note)
    return LlamaEngine(
        files.model,
        context=settings.context,
        threads=settings.threads,
        gpu_layers=settings.gpu_layers,
        adapter=files.adapter,
        # the fast file is how the base is served, nothing else to the user
        name=path.stem if files.model != path else "",
        prefixes=cache_dir() / "prefixes",
    )
