"""A file that is still arriving: its bytes, their running hash, and whose bytes they are.

The bytes grow in ``<name>.part``; ``<name>.part.json`` says what they are the beginning of, so that a later
run only goes on with them when the source still offers the same file.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from phaser_copilot import paths
from phaser_copilot.errors import MissingError

BLOCK = 1 << 20
SPARE = 64 << 20
"""Bytes that must stay free on the disk besides the file itself."""


class Partial:
    """The beginning of a file on disk; use it as a context manager.

    Parameters
    ----------
    path
        Where the bytes grow; the folder is made when it is missing.

    Attributes
    ----------
    size
        Bytes that are there.
    origin
        What they are the beginning of, as given to :meth:`restart`; empty when there is nothing yet.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._sidecar = path.with_name(path.name + ".json")
        self.origin = self._read_origin()
        self._file: BinaryIO = path.open("ab" if self.origin else "wb")
        self._hash, self.size = _hash_of(path) if self.origin else (hashlib.sha256(), 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if not self.size:
            self.discard()

    @property
    def hexdigest(self) -> str:
        """SHA-256 of the bytes so far."""
        return self._hash.hexdigest()

    def restart(self, origin: Mapping[str, object]) -> None:
        """Forget the bytes; what comes now is the beginning of `origin`."""
        self.truncate(0, hashlib.sha256())
        self.note(origin)

    def note(self, origin: Mapping[str, object]) -> None:
        """Record what the bytes belong to without touching them."""
        self.origin = dict(origin)
        paths.write_text(self._sidecar, json.dumps(self.origin))

    def truncate(self, size: int, digest: hashlib._Hash | None = None) -> None:
        """Keep the first `size` bytes; `digest` is their hash state where the caller has it."""
        self._file.truncate(size)
        self._file.seek(size)
        self._hash, self.size = (digest, size) if digest else _hash_of(self.path)

    def write(self, data: bytes) -> None:
        """Append `data`.

        Raises
        ------
        MissingError
            The disk is full; what was written stays for the next run.
        """
        try:
            self._file.write(data)
            self._file.flush()
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            raise disk_full(self.path.parent) from error
        self._hash.update(data)
        self.size += len(data)

    def finish(self, target: Path) -> None:
        """Put the complete file in its place."""
        self._file.flush()
        os.fsync(self._file.fileno())  # a power cut must not leave a file of the right name and wrong bytes
        self._file.close()
        self.path.replace(target)
        self._sidecar.unlink(missing_ok=True)

    def discard(self) -> None:
        """Delete the bytes and what was known about them."""
        self._file.close()
        self.path.unlink(missing_ok=True)
        self._sidecar.unlink(missing_ok=True)

    def _read_origin(self) -> dict[str, object]:
        try:
            origin = json.loads(self._sidecar.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return origin if isinstance(origin, dict) else {}


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    return _hash_of(path)[0].hexdigest()


def ensure_space(folder: Path, needed: int) -> None:
    """Raise `MissingError` when `folder` has no room for `needed` more bytes and a little air."""
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE:
        raise disk_full(folder, f"{megabytes(needed + SPARE)} are needed and {megabytes(free)} are free")


def disk_full(folder: Path, why: str = "") -> MissingError:
    """Return the error for a disk without room."""
    return MissingError(
        f"There is not enough space on the disk of {folder}",
        why=why,
        fix="free some space and start again (it goes on from there); or set PHASER_COPILOT_HOME to a larger disk",
    )


def megabytes(count: int) -> str:
    """Return a number of bytes in decimal megabytes, as people and disks count them."""
    return f"{count / 1e6:,.0f} MB"


def _hash_of(path: Path) -> tuple[hashlib._Hash, int]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
            size += len(block)
    return digest, size
