"""A scene's file that is being edited: what stands in it now, and word when that changes."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from phaser_copilot.errors import MissingError, UsageError

SCRIPTS = (".js", ".mjs")
PAGES = (".html", ".htm")

DEBOUNCE_MS = 60
LOOK_AGAIN_MS = 500

_MODULE = re.compile(r"^\s*(?:import\b(?!\s*\()|export\b)", re.MULTILINE)


@dataclass(frozen=True)
class Finding:
    """What a check says about a line of the scene.

    Attributes
    ----------
    line
        Counted from 1.
    severity
        ``error``, ``warning`` or ``hint``.
    code, message
        The rule's code and one sentence.
    """

    line: int
    severity: str
    code: str
    message: str


Diagnose = Callable[[str], Sequence[Finding]]


def checked(source: str) -> list[Finding]:
    """What the static check says about a scene."""
    from phaser_copilot.phaser.check import check

    return [Finding(each.range.start.line + 1, each.severity.value, each.code, each.message) for each in check(source)]


@dataclass(frozen=True)
class Version:
    """One state of a scene.

    Attributes
    ----------
    number
        Grows with each change of the source.
    source
        The script; in the lines that it has in its file, even when that is a page.
    module
        Whether it is an ECMAScript module.
    findings
        What the check says about it.
    problem
        Empty, or why the file cannot be read now: ``gone`` or ``unreadable``.
    """

    number: int
    source: str
    module: bool
    findings: Sequence[Finding] = ()
    problem: str = ""


class Watched:
    """A scene's file and its present version.

    Parameters
    ----------
    file
        A script, or a page with a script in it or beside it.
    diagnose
        The check whose findings go with each version.

    Raises
    ------
    UsageError
        The file is not there, not readable, or no scene.
    MissingError
        watchfiles is not installed.
    """

    def __init__(self, file: Path, diagnose: Diagnose = lambda source: ()) -> None:
        self.file = script_of(file)
        self._diagnose = diagnose
        self._watch = _watcher()
        self._changed = threading.Condition()
        self._serial = 1
        source, module = read(self.file)
        self._version = Version(1, source, module, diagnose(source))

    @property
    def version(self) -> Version:
        """The present version."""
        return self._version

    def refresh(self) -> None:
        """Look at the file and tell those who wait when something is different."""
        before = self._version
        try:
            source, module = read(self.file)
        except UsageError:
            self._publish(replace(before, problem="unreadable" if self.file.exists() else "gone"))
            return
        if (source, module) != (before.source, before.module):
            self._publish(Version(before.number + 1, source, module, self._diagnose(source)))
        else:
            self._publish(replace(before, problem=""))

    def wait(self, seen: Version | None, timeout: float) -> Version:
        """Return the present version, as soon as it is another than `seen` or after `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._version is not seen, timeout)
            return self._version

    def watch(self, stop: threading.Event) -> None:
        """Refresh at each change until `stop` is set."""
        while not stop.is_set():
            # Many editors write a new file and rename it, so the folders are watched.
            folders = {file.parent for file in (self.file, self.file.resolve()) if file.parent.is_dir()}
            if not folders:
                stop.wait(LOOK_AGAIN_MS / 1000)
                continue
            # Not every disk tells of changes; the file is looked at now and then all the same.
            changes = self._watch(
                *folders,
                watch_filter=None,
                debounce=DEBOUNCE_MS,
                step=DEBOUNCE_MS // 2,
                rust_timeout=LOOK_AGAIN_MS,
                yield_on_timeout=True,
                stop_event=stop,
                recursive=False,
                raise_interrupt=False,
            )
            for _ in changes:
                self.refresh()
                if not all(folder.is_dir() for folder in folders):
                    break

    def _publish(self, version: Version) -> None:
        if version == self._version:
            return
        with self._changed:
            self._version = version
            self._changed.notify_all()


def script_of(file: Path) -> Path:
    """Return the file that holds the scene: itself, or the script beside it that a page loads.

    Raises
    ------
    UsageError
        The file is neither script nor page, or is not there.
    """
    if file.suffix.lower() not in SCRIPTS + PAGES:
        raise UsageError(f"{file} is no scene", fix=f"a file that ends in {', '.join(SCRIPTS + PAGES)}")
    file = file.absolute()
    if file.suffix.lower() in SCRIPTS:
        return file
    page = _parse(_text(file))
    if page.inline.strip():
        return file
    beside = (file.parent / unquote(urlsplit(source).path) for source in page.sources if "//" not in source)
    found = [script for script in beside if script.is_file() and not script.name.startswith("phaser")]
    if not found:
        raise UsageError(f"{file.name} holds no script and loads none from its folder")
    return found[-1]


def read(file: Path) -> tuple[str, bool]:
    """Return the script in a file, and whether it is a module.

    Raises
    ------
    UsageError
        The file cannot be read.
    """
    text = _text(file)
    if file.suffix.lower() in PAGES:
        page = _parse(text)
        return page.inline, page.module
    return text, file.suffix.lower() == ".mjs" or bool(_MODULE.search(text))


@dataclass
class _Page(HTMLParser):
    """The scripts of a page; inline ones stay in their lines."""

    inline: str = ""
    module: bool = False
    sources: list[str] = field(default_factory=list)
    _inside: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "script":
            return
        values = dict(attrs)
        source, kind = values.get("src"), values.get("type") or "text/javascript"
        if source:
            self.sources.append(source)
        elif "javascript" in kind or kind == "module":
            self._inside = True
            self.module = self.module or kind == "module"

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            line = self.getpos()[0] - 1
            self.inline += "\n" * (line - self.inline.count("\n")) + data


def _parse(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    page.close()
    return page


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{file} is not a text file in UTF-8", fix="save it as UTF-8") from None
    except OSError as error:
        raise UsageError(f"Cannot read {file}", why=error.strerror or str(error)) from None


def _watcher() -> Callable[..., Iterator[object]]:
    try:
        from watchfiles import watch
    except ImportError:
        raise MissingError("The preview needs watchfiles", fix="pip install 'phaser-copilot[browser]'") from None
    return watch
