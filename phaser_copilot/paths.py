"""Where phaser-copilot keeps its files.

``PHASER_COPILOT_HOME`` moves everything below one folder, which tests and shared machines use.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

APP = "phaser-copilot"


def cache_dir() -> Path:
    """Folder for everything that can be fetched or made again: models, Phaser, caches."""
    home = os.environ.get("PHASER_COPILOT_HOME")
    return Path(home) / "cache" if home else platformdirs.user_cache_path(APP)


def config_file() -> Path:
    """The user's settings file; it need not exist."""
    home = os.environ.get("PHASER_COPILOT_HOME")
    folder = Path(home) / "config" if home else platformdirs.user_config_path(APP)
    return folder / "config.toml"


def models_dir() -> Path:
    """Folder of the fetched models."""
    return cache_dir() / "models"


@contextmanager
def atomic_path(target: Path, *, private: bool = False) -> Iterator[Path]:
    """Yield a temporary path beside `target` that replaces it when the block ends well.

    When the block raises, the temporary file is removed and `target` is as it was. A `private` file can be read by this
    user alone.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        if not private:
            _share(temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def write_text(target: Path, text: str) -> None:
    """Write `text` (UTF-8) to `target` as a whole or not at all."""
    with atomic_path(target) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


def write_bytes(target: Path, data: bytes) -> None:
    """Write `data` to `target` as a whole or not at all."""
    with atomic_path(target) as temporary:
        temporary.write_bytes(data)


def _share(path: Path) -> None:
    # mkstemp makes files that only their owner can read; give them what open() would have given.
    if os.name == "posix":
        umask = os.umask(0)
        os.umask(umask)
        path.chmod(0o666 & ~umask)
