"""Settings: what they are, where they come from, and how a settings file is changed.

Later layers win: defaults, the user's ``config.toml``, the project's ``phaser-copilot.toml``
(looked for upwards from the working folder), environment variables ``PHASER_COPILOT_<NAME>``, flags.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from phaser_copilot import paths
from phaser_copilot.errors import UsageError

PROJECT_FILE = "phaser-copilot.toml"
ENV_PREFIX = "PHASER_COPILOT_"
DEFAULT = "default"

# A folder that somebody else wrote must not choose a program to start, nor whom to send a key to.
PERSONAL = frozenset({"browser", "api_key_env"})


def _expand(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:  # ~nobody: stays as it is, and is not found later
        return path


UserPath = Annotated[Path, AfterValidator(_expand)]


class Settings(BaseModel):
    """Everything that can be set once instead of with each command."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str = Field(
        default="default",
        min_length=1,
        description="A name of `models list`, a GGUF file, an adapter's folder, or a URL",
    )
    adapter: str = Field(
        default="auto", min_length=1, description="LoRA adapter, a GGUF file; auto is the one that comes along, or none"
    )
    fast: bool = Field(default=True, description="Run the default model in a smaller, faster version, made once")
    lang: Literal["auto", "en", "zh"] = Field(default="auto", description="Language of the answer; auto is the task's")
    difficulty: Literal["auto", "easy", "medium", "hard"] = Field(
        default="auto", description="How much a scene has to do"
    )
    temperature: float = Field(default=0.2, ge=0, le=2, description="0 takes the likeliest token, 1 is lively")
    top_p: float = Field(default=0.95, gt=0, le=1, description="Draw from the tokens that make up this probability")
    top_k: int = Field(default=40, ge=0, description="Draw from at most so many tokens; 0 is no limit")
    repeat_penalty: float = Field(default=1.0, ge=1, le=2, description="Above 1, recent tokens become less likely")
    max_tokens: int = Field(default=1536, ge=64, le=32_768, description="Longest answer, in tokens")
    seed: int | None = Field(default=None, ge=0, lt=2**32, description="Same seed, same scene; unset is a new one")
    retrieve: bool = Field(default=True, description="Show the model the most similar scene of the corpus")
    reuse: bool = Field(default=True, description="Answer with a known scene where one is what was asked for")
    candidates: int = Field(default=4, ge=1, le=64, description="Tries a scene gets before the best one is kept")
    run: bool = Field(default=True, description="Start every scene in the browser before showing it")
    try_out: bool = Field(default=True, description="Press the keys and click as the task says, to see that it helps")
    threads: int | None = Field(default=None, ge=1, le=1024, description="Threads; unset is one per allowed core")
    gpu_layers: int | None = Field(default=None, ge=0, description="Layers on the GPU; unset is all if the build can")
    context: int = Field(
        default=4096, ge=512, le=131_072, description="Tokens that prompt and answer may have together"
    )
    browser: UserPath | None = Field(default=None, description="Chromium, Chrome or Edge; unset finds one")
    phaser: UserPath | None = Field(default=None, description="phaser.min.js to use; unset is the local store")
    frames: int = Field(default=120, ge=1, le=36_000, description="Frames of 1/60 s that a scene is run for")
    run_limit: float = Field(default=10.0, gt=0, le=600, description="Seconds after which a running scene is stopped")
    api_key_env: str = Field(
        default="OPENAI_API_KEY",
        pattern=r"^[A-Za-z_][A-Za-z0-9_]*$",
        description="Environment variable that holds the key of a remote model",
    )


@dataclass(frozen=True)
class Loaded:
    """Settings and where each of them came from.

    Attributes
    ----------
    settings
        The merged values.
    sources
        Field name to ``"default"``, a file's path, an environment variable's name, or a flag.
    files
        The settings files that were read, weakest first.
    """

    settings: Settings
    sources: Mapping[str, str]
    files: tuple[Path, ...]


@dataclass(frozen=True)
class _Layer:
    """Values that come from one place, by field name."""

    values: dict[str, Any]
    file: Path | None = None
    text: str = ""
    environment: bool = False

    def source(self, key: str) -> str:
        """Name the place of one key as a user would."""
        if self.file:
            return str(self.file)
        if self.environment:
            return ENV_PREFIX + key.upper()
        return ("--no-" if self.values.get(key) is False else "--") + key.replace("_", "-")

    def place(self, key: str) -> str:
        """Name the place of one key, with its line in a file."""
        found = re.search(rf"""^\s*["']?{re.escape(key)}["']?\s*[=.]""", self.text, re.MULTILINE)
        line = f", line {self.text[: found.end()].count(chr(10)) + 1}" if found else ""
        return self.source(key) + line


def names() -> list[str]:
    """Names of all settings, in the order in which they are shown."""
    return list(Settings.model_fields)


def description(key: str) -> str:
    """Return the one-line description of a setting."""
    return Settings.model_fields[known(key)].description or ""


def known(key: str) -> str:
    """Return the name of a setting, written with ``-`` or ``_``.

    Raises
    ------
    UsageError
        When there is no such setting.
    """
    name = key.replace("-", "_")
    if name not in Settings.model_fields:
        raise UsageError(f"There is no setting '{key}'", fix=_suggest(name))
    return name


def load(flags: Mapping[str, object] | None = None, cwd: Path | None = None) -> Loaded:
    """Merge all layers.

    Parameters
    ----------
    flags
        Values of command-line flags by field name; None means "not given".
    cwd
        Where the search for the project's file starts; the working folder by default.

    Raises
    ------
    UsageError
        When a layer holds an unknown key, a wrong value or broken TOML.
    """
    values: dict[str, Any] = {}
    sources = dict.fromkeys(Settings.model_fields, DEFAULT)
    files = []
    for layer in _layers(flags or {}, cwd or Path.cwd()):
        values |= _checked(layer)
        sources |= {key: layer.source(key) for key in layer.values}
        files += [layer.file] if layer.file else []
    return Loaded(Settings(**values), sources, tuple(files))


def project_file(cwd: Path | None = None) -> Path | None:
    """Find the nearest ``phaser-copilot.toml`` from `cwd` upwards."""
    start = (cwd or Path.cwd()).absolute()
    return next((path for folder in (start, *start.parents) if (path := folder / PROJECT_FILE).is_file()), None)


def store(file: Path, key: str, text: str) -> Any:
    """Write one setting to a settings file, keeping its comments and layout, and return the stored value.

    Raises
    ------
    UsageError
        When there is no such setting, the value does not fit, or the file cannot be read or written.
    """
    import tomlkit

    name = known(key)
    value = getattr(_validated(_Layer({name: text}), project=file.name == PROJECT_FILE), name)
    document = tomlkit.parse(_valid_text(file))
    document[name] = _portable(name, value, file)
    _save(file, tomlkit.dumps(document))
    return value


def discard(file: Path, key: str) -> bool:
    """Remove one key from a settings file and tell whether it stood there.

    Keys that are no settings (any more) can be removed too.

    Raises
    ------
    UsageError
        When the file cannot be read or written.
    """
    import tomlkit

    document = tomlkit.parse(_valid_text(file))
    name = next((name for name in (key, key.replace("-", "_")) if name in document), None)
    if name is None:
        return False
    del document[name]
    _save(file, tomlkit.dumps(document))
    return True


def unknown_environment() -> Iterator[tuple[str, str]]:
    """Yield each ``PHASER_COPILOT_*`` variable that sets nothing, with advice."""
    expected = {ENV_PREFIX + name.upper() for name in Settings.model_fields} | {ENV_PREFIX + "HOME"}
    for variable in sorted(os.environ):
        if variable.startswith(ENV_PREFIX) and variable not in expected:
            close = difflib.get_close_matches(variable, expected, 1)
            yield variable, f"did you mean {close[0]}?" if close else "it has no meaning"


def _layers(flags: Mapping[str, object], cwd: Path) -> Iterator[_Layer]:
    for file in (paths.config_file(), project_file(cwd)):
        if file and file.is_file():
            yield _read(file)
    environment = {name: os.environ.get(ENV_PREFIX + name.upper()) for name in Settings.model_fields}
    yield _Layer({name: value for name, value in environment.items() if value}, environment=True)
    yield _Layer({name: value for name, value in flags.items() if value is not None})


def _read(file: Path) -> _Layer:
    text = _valid_text(file)
    return _Layer({key.replace("-", "_"): value for key, value in tomllib.loads(text).items()}, file, text)


def _valid_text(file: Path) -> str:
    """Text of a settings file; empty when there is none."""
    try:
        text = file.read_text(encoding="utf-8-sig")
        tomllib.loads(text)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise UsageError(f"Cannot read {file}", why=error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise UsageError(f"{file} is not a text file in UTF-8", fix="save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{file} is not valid TOML", why=str(error), fix="correct that line by hand") from None
    return text


def _save(file: Path, text: str) -> None:
    try:
        # Replacing a link by a file would cut dotfile set-ups loose.
        paths.write_text(file.resolve(), text)
    except OSError as error:
        raise UsageError(f"Cannot write {file}", why=error.strerror or str(error)) from None


def _checked(layer: _Layer) -> dict[str, Any]:
    """Validate one layer on its own, so that an error names the place where the value stands."""
    settings = _validated(layer, project=bool(layer.file) and layer.file != paths.config_file())
    values = {key: getattr(settings, key) for key in layer.values}
    return _anchored(values, layer.file.parent) if layer.file else values


def _validated(layer: _Layer, *, project: bool) -> Settings:
    if project:
        _refuse_personal(layer)
    try:
        return Settings(**layer.values)
    except ValidationError as error:
        raise _explain(layer, error) from None


def _explain(layer: _Layer, error: ValidationError) -> UsageError:
    first = error.errors(include_url=False)[0]
    key = str(first["loc"][0])
    if first["type"] == "extra_forbidden":
        return UsageError(f"Unknown setting '{key}' ({layer.place(key)})", fix=_suggest(key))
    what = f"{key} cannot be {layer.values[key]!r} ({layer.place(key)})"
    return UsageError(what, why=first["msg"], fix=f"phaser-copilot config explains it: {description(key)}")


def _refuse_personal(layer: _Layer) -> None:
    for key, value in layer.values.items():
        if key in PERSONAL or (key == "model" and "://" in str(value)):
            raise UsageError(
                f"A project may not set {key} to {value!r} ({layer.place(key)})",
                why="a folder from elsewhere could start a program or send your tasks and your key to a stranger",
                fix=f"phaser-copilot config set {key} '{value}'",
            )


def _anchored(values: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Resolve relative paths in a file against the file's folder, wherever the command runs."""
    return {key: type(value)(folder / value) if _is_path(key, value) else value for key, value in values.items()}


def _portable(key: str, value: Any, file: Path) -> Any:
    """Turn a path typed in the working folder into what has to stand in `file`."""
    if not _is_path(key, value):
        return value
    path = Path(value).absolute()
    inside = file.name == PROJECT_FILE and path.is_relative_to(file.parent.absolute())
    return path.relative_to(file.parent.absolute()).as_posix() if inside else str(path)


def _is_path(key: str, value: Any) -> bool:
    """Tell paths from other values, and a model's file from a model's name."""
    if key in ("model", "adapter"):
        return "://" not in value and (value.endswith(".gguf") or value.startswith(("./", "../")))
    return isinstance(value, Path)


def _suggest(key: str) -> str:
    close = difflib.get_close_matches(key, Settings.model_fields, 1)
    return f"did you mean {close[0]}?" if close else "phaser-copilot config lists all settings"
