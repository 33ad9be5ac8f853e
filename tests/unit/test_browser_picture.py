"""A run replaces its own screenshots and nobody else's."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from phaser_copilot.browser import picture
from phaser_copilot.errors import UsageError


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0"))
    + chunk(b"IEND", b"")
)


def test_the_mark_is_a_well_formed_chunk() -> None:
    stamped = picture.stamp(PNG)
    at, kinds = 8, []
    while at < len(stamped):
        (length,) = struct.unpack(">I", stamped[at : at + 4])
        body = stamped[at + 4 : at + 8 + length]
        assert zlib.crc32(body) == struct.unpack(">I", stamped[at + 8 + length : at + 12 + length])[0]
        kinds.append(body[:4])
        at += 12 + length
    assert kinds == [b"IHDR", b"tEXt", b"IDAT", b"IEND"]


def test_its_own_picture_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "shot.png"
    picture.save(PNG, target)
    assert picture.may_replace(target)
    picture.save(PNG + b"2", target)
    assert target.read_bytes().endswith(b"2")


@pytest.mark.parametrize("content", [PNG, b"my notes", b""])
def test_another_file_is_kept_unless_forced(tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "shot.png"
    target.write_bytes(content)
    with pytest.raises(UsageError, match="not a screenshot of ours"):
        picture.save(PNG, target)
    assert target.read_bytes() == content
    picture.save(PNG, target, force=True)
    assert picture.is_ours(target)


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    assert not picture.may_replace(tmp_path)
