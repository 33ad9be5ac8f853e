"""The open documents as the core sees them: their script, its analysis, and the keys that neighbours make."""

from __future__ import annotations

import asyncio
import contextlib
import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot.errors import CopilotError
from phaser_copilot.phaser import files
from phaser_copilot.phaser.files import Source

if TYPE_CHECKING:
    from pygls.workspace import TextDocument, Workspace

    from phaser_copilot.phaser.analysis import Analysis
    from phaser_copilot.phaser.complete import Completer
    from phaser_copilot.phaser.diagnostic import Diagnostic, Range
    from phaser_copilot.phaser.places import Kind, Place

_PHASER = re.compile(r"\bPhaser\b|(?:from|require\()\s*['\"]phaser['\"]")
_GAME = re.compile(r"\bnew\s+(?:Phaser\s*\.\s*)?Game\s*\(")
_NEIGHBOURS, _LARGEST = 60, 200_000
_MOST = 2_000_000
"""Characters; longer documents are left alone."""


@dataclass
class State:
    """One version of a document."""

    uri: str
    version: int | None
    source: Source
    _analysis: Analysis | None = field(default=None, init=False, repr=False)
    _earlier: Analysis | None = field(default=None, init=False, repr=False)

    @property
    def uses_phaser(self) -> bool:
        """Whether there is anything to say about it."""
        text = self.source.text
        return self.source.has_code and len(text) <= _MOST and _PHASER.search(text) is not None

    @property
    def is_game(self) -> bool:
        """Whether it makes a game itself."""
        return _GAME.search(self.source.code) is not None

    @property
    def analysis(self) -> Analysis:
        """Its tree, names and types; made again when a later version has taken them."""
        if self._analysis is None:
            earlier, self._earlier = self._earlier, None
            self._analysis = self._analyse(earlier)
        return self._analysis

    def follow(self, earlier: State) -> None:
        """Go on from the analysis of an earlier version, which has it no more."""
        self._earlier = earlier._analysis or earlier._earlier
        earlier._analysis = earlier._earlier = None

    def _analyse(self, earlier: Analysis | None) -> Analysis:
        from phaser_copilot.phaser.analysis import Analysis
        from phaser_copilot.phaser.syntax import no_garbage_collection

        # A file without a game is a part of one: names and keys may come from other files.
        whole = self.is_game and not self.source.shares_globals
        with no_garbage_collection():
            return Analysis(
                self.source.code,
                language=self.source.language,
                standalone=whole,
                shares_globals=not self.is_game,
                previous=earlier,
            )

    @cached_property
    def diagnostics(self) -> list[Diagnostic]:
        """What the static check finds; nothing in files that do not use Phaser."""
        from phaser_copilot.phaser.check import diagnose

        return diagnose(self.analysis) if self.uses_phaser else []

    @cached_property
    def places(self) -> list[Place]:
        """Where it makes keys."""
        from phaser_copilot.phaser.places import places

        return places(self.analysis)


class Documents:
    """The documents of a workspace, each analysed once per version."""

    def __init__(self) -> None:
        self._states: dict[str, State] = {}
        self._completers: dict[str, Completer] = {}
        self._neighbours: dict[Path, tuple[int, list[Place]]] = {}

    def get(self, workspace: Workspace, uri: str) -> State:
        """The present version of a document."""
        document = workspace.get_text_document(uri)
        state = self._states.get(uri)
        if state is None or state.version != document.version or state.source.text != document.source:
            earlier, state = state, State(uri, document.version, _source(document))
            if uri in workspace.text_documents:
                self._states[uri] = state
                if earlier is not None:
                    state.follow(earlier)
        return state

    def completer(self, uri: str) -> Completer:
        """What completes in a document; it knows the text of the last time."""
        from phaser_copilot.phaser.complete import Completer

        return self._completers.setdefault(uri, Completer())

    def close(self, uri: str) -> None:
        """Forget a document."""
        self._states.pop(uri, None)
        self._completers.pop(uri, None)

    def of_text(self, state: State, text: str) -> State:
        """What a document would be with another text."""
        source = state.source
        return State(
            state.uri,
            None,
            files.page(state.uri, text) if source.code != source.text else replace(source, text=text, code=text),
        )

    def keys(self, uri: str) -> dict[Kind, list[str]]:
        """Keys that other files make."""
        found: dict[Kind, list[str]] = {}
        for _, place in self.elsewhere(uri):
            found.setdefault(place.kind, []).append(place.key)
        return found

    def elsewhere(self, uri: str) -> list[tuple[str, Place]]:
        """Where other files make keys: open ones as they are now, others as they were read."""
        found = [(other, each) for other, state in self._states.items() if other != uri for each in _places(state)]
        known = {*self._states, uri}
        for path, (_, places) in self._neighbours.items():
            if path.as_uri() not in known:
                found += [(path.as_uri(), each) for each in places]
        return found

    async def read_neighbours(self, document: TextDocument) -> None:
        """Read the scripts beside a document, a little at a time."""
        if not document.uri.startswith("file:"):
            return
        folder = Path(document.path).parent
        with contextlib.suppress(OSError):
            scripts = [each for each in sorted(folder.iterdir()) if each.suffix in files.SCRIPTS][:_NEIGHBOURS]
            for path in scripts:
                if path.as_uri() != document.uri:
                    self._read(path)
                    await asyncio.sleep(0.01)

    def _read(self, path: Path) -> None:
        stamp = path.stat()
        if stamp.st_size > _LARGEST or self._neighbours.get(path, (0, []))[0] == stamp.st_mtime_ns:
            return
        try:
            state = State(path.as_uri(), None, files.read(path))
        except CopilotError:
            return
        self._neighbours[path] = (stamp.st_mtime_ns, _places(state))


def _places(state: State) -> list[Place]:
    return state.places if state.uses_phaser else []


def _source(document: TextDocument) -> Source:
    text, suffix = document.source, Path(document.path or "").suffix.lower()
    if document.language_id == "html" or suffix in files.PAGES:
        return files.page(document.uri, text)
    is_typescript = (document.language_id or "").startswith("typescript") or suffix == ".ts"
    return Source(document.uri, text, text, "ts" if is_typescript else "js")


def overlaps(a: Range, b: Range) -> bool:
    """Whether two ranges have a place in common."""
    return a.start <= b.end and b.start <= a.end
