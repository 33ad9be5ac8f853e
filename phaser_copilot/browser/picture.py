"""Screenshots that know their maker, so that a run replaces its own pictures and nobody else's."""

from __future__ import annotations

import zlib
from pathlib import Path

from phaser_copilot import paths
from phaser_copilot.errors import UsageError

# PNG (ISO/IEC 15948): 8 bytes of signature, then chunks of length, type, data and CRC; IHDR first, 25 bytes in all.
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_AFTER_HEADER = len(_SIGNATURE) + 25
_MARK = b"Software\0phaser-copilot"


def is_ours(path: Path) -> bool:
    """Tell whether `path` is a picture that `save` wrote."""
    with path.open("rb") as file:
        start = file.read(256)
    return start.startswith(_SIGNATURE) and _MARK in start


def may_replace(path: Path) -> bool:
    """Tell whether `path` is free, or one of our own pictures."""
    return not path.exists() or (path.is_file() and is_ours(path))


def save(png: bytes, path: Path, *, force: bool = False) -> None:
    """Write a screenshot as a whole or not at all.

    Raises
    ------
    UsageError
        There is another file of that name and `force` is not set.
    """
    if not force and not may_replace(path):
        raise UsageError(f"{path} exists and is not a screenshot of ours", fix="give another name, or --force")
    paths.write_bytes(path, stamp(png))


def stamp(png: bytes) -> bytes:
    """Put our mark, a ``tEXt`` chunk, behind the header of a PNG."""
    body = b"tEXt" + _MARK
    chunk = len(_MARK).to_bytes(4) + body + zlib.crc32(body).to_bytes(4)
    return png[:_AFTER_HEADER] + chunk + png[_AFTER_HEADER:]
