"""The computed state of a prompt's constant start, kept on disk so that a new process need not compute it again."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot.paths import atomic_path

if TYPE_CHECKING:
    from phaser_copilot.engine.native import Native

log = logging.getLogger(__name__)

KEPT = 8
"""Newest files that stay; one is about 12 KB a token for the smallest model."""


class PrefixStore:
    """Files of computed prompt starts, one for each model and start."""

    def __init__(self, folder: Path, native: Native) -> None:
        self._folder, self._native = folder, native

    def load(self, ids: list[int]) -> bool:
        """Make the sequence exactly `ids` from its file; False when there is none that fits."""
        path = self._path(ids)
        return path.is_file() and self._native.load(path) and self._native.ids == ids

    def save(self, ids: list[int]) -> None:
        """Keep the sequence, which is exactly `ids`."""
        try:
            with atomic_path(self._path(ids)) as temporary:
                self._native.save(temporary)
            self._prune()
        except OSError as error:  # a full or read-only disk costs time, nothing else
            log.info("prompt start not kept: %s", error)

    def _path(self, ids: list[int]) -> Path:
        return self._folder / f"{self._key(ids)}.state"

    def _key(self, ids: list[int]) -> str:
        import llama_cpp

        files = [file for file in (self._native.path, self._native.adapter) if file]
        stats = [(file, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
        parts = (llama_cpp.__version__, *stats, self._native.context, ids)
        return hashlib.sha256(repr(parts).encode()).hexdigest()[:24]

    def _prune(self) -> None:
        files = sorted(self._folder.glob("*.state"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files[KEPT:]:
            path.unlink(missing_ok=True)
