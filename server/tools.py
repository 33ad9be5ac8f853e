"""Commands that need no model: preview, fetching a model, status."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from pygls.uris import to_fs_path

from phaser_copilot.errors import UsageError
from phaser_copilot.server import scenes
from phaser_copilot.server.commands import in_thread, open_document, send_status, status_of, text
from phaser_copilot.server.progress import Progress

if TYPE_CHECKING:
    from phaser_copilot.server.app import Server


async def status(server: Server, given: dict[str, Any]) -> dict[str, Any]:
    """Say how things are."""
    return status_of(server)


async def preview(server: Server, given: dict[str, Any]) -> dict[str, Any]:
    """Give what a preview needs, or serve one; see ``docs/server.md``."""
    from phaser_copilot.phaser import library

    uri = text(given, "uri", needed=True) or ""
    open_document(server, uri)
    state = server.state(uri)
    phaser = scenes.settings().phaser or library.local()
    url = await in_thread(lambda: _url(server, uri)) if given.get("serve") is True else None
    return {
        "script": state.source.code,
        "module": state.analysis.document.is_module,
        "phaser": str(phaser) if phaser else None,
        "url": url,
    }


def _url(server: Server, uri: str) -> str:
    from phaser_copilot.browser.preview import Preview
    from phaser_copilot.browser.watched import Watched, checked
    from phaser_copilot.phaser import library

    known = server.previews.get(uri)
    if known is None:
        path = to_fs_path(uri)
        if path is None or not uri.startswith("file:"):
            raise UsageError("Only a saved file can be served", fix="save the document first")
        phaser = scenes.settings().phaser or library.require()
        known = server.previews[uri] = Preview(Watched(Path(path), checked), phaser).__enter__()
    return known.url


async def pull_model(server: Server, given: dict[str, Any]) -> dict[str, Any]:
    """Fetch a model and Phaser; see ``docs/server.md``."""
    from phaser_copilot.models import serving, store
    from phaser_copilot.models.catalogue import find
    from phaser_copilot.phaser import library

    spec = find(text(given, "name") or "default")
    async with Progress(server, "Fetching the model") as progress:
        path = await in_thread(lambda: store.path(spec.name) or store.pull(spec, _Transfer(spec.name, progress)))
        phaser = await in_thread(lambda: library.local() or library.fetch(_Transfer("Phaser", progress)))
        await in_thread(lambda: serving.prepare(scenes.settings(), path, progress.say))
    send_status(server)
    return {"model": spec.name, "path": str(path), "phaser": str(phaser)}


class _StoppedError(Exception):
    """The client does not want a transfer any more."""


class _Transfer:
    """Reports a transfer to the client, each per cent once."""

    def __init__(self, title: str, progress: Progress) -> None:
        self._title, self._progress, self._shown = title, progress, -1

    def update(self, source: str, done: int, total: int | None) -> None:
        """See :class:`~phaser_copilot.download.Progress`."""
        if self._progress.over:
            raise _StoppedError
        percent = done * 100 // total if total else 0
        if percent != self._shown:
            self._shown = percent
            self._progress.say(f"{self._title} from {source}: {done / 1e6:,.0f} MB", percent)

    def note(self, text: str) -> None:
        """See :class:`~phaser_copilot.download.Progress`."""
        self._progress.say(text)
