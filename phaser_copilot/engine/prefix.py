"""The computed state of a prompt's constant start, kept on disk so that a new process need not compute it again."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot.paths import atomic_path

if TYPE_CHECKING:
    from phaser_copilot.engine.native import Native
    from phaser_copilot.engine.protocol import Cancel

log = logging.getLogger(__name__)

KEPT = 8
"""Newest files that stay; one is about 12 KB a token for the smallest model."""


class PrefixStore:
    """Files of computed prompt starts, one for each model and start."""

    def __init__(self, folder: Path, native: Native) -> None:
        self._folder, self._native = folder, native

    def restore(self, ids: list[int], cancel: Cancel) -> None:
        """Make the sequence start with `ids`: from the file, else computed and written for the next time."""
        if not ids:
            return
        path = self._folder / f"{self._key(ids)}.state"
        if path.is_file() and self._native.load(path) and self._native.ids == ids:
            return
        self._native.rewind(0)
        self._native.extend(ids, cancel)
        try:
            with atomic_path(path) as temporary:
                self._native.save(temporary)
            self._prune()
        except OSError as error:  # a full or read-only disk costs time, nothing else
            log.info("prompt start not kept: %s", error)

    def _key(self, ids: list[int]) -> str:
        import llama_cpp

        stat = self._native.path.stat()
        parts = (llama_cpp.__version__, self._native.path, stat.st_size, stat.st_mtime_ns, self._native.context, ids)
        return hashlib.sha256(repr(parts).encode()).hexdigest()[:24]

    def _prune(self) -> None:
        files = sorted(self._folder.glob("*.state"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files[KEPT:]:
            path.unlink(missing_ok=True)
