"""Source files: which there are, and the script inside a page, at its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from phaser_copilot.errors import UsageError
from phaser_copilot.phaser.syntax import Language

SCRIPTS: dict[str, Language] = {".js": "js", ".mjs": "js", ".ts": "ts"}
PAGES = (".html", ".htm")
_SKIPPED_FOLDERS = frozenset({"node_modules", ".git", "dist", "build"})
_SCRIPT = re.compile(r"<script\b(?P<attributes>[^>]*)>(?P<code>.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TYPE = re.compile(r"\btype\s*=\s*[\"']?([\w/+-]+)", re.IGNORECASE)
_SOURCE = re.compile(r"\bsrc\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_SCRIPT_TYPES = ("", "module", "text/javascript", "application/javascript", "text/ecmascript")


@dataclass(frozen=True)
class Source:
    """A text to check.

    Attributes
    ----------
    name
        As the user knows it: a path, or ``<stdin>``.
    text
        The file's text.
    code
        The script in it: the text itself, or for a page the text with everything but its scripts blanked out.
    language
        ``js`` or ``ts``.
    shares_globals
        The page loads further scripts, which may define names.
    has_code
        False for a page without any script of its own.
    """

    name: str
    text: str
    code: str
    language: Language = "js"
    shares_globals: bool = False
    has_code: bool = True


def read(path: Path) -> Source:
    """Read a script or page.

    Raises
    ------
    UsageError
        It is missing, no text, or of another kind.
    """
    suffix = path.suffix.lower()
    if suffix not in (*SCRIPTS, *PAGES):
        raise UsageError(f"{path} is not a scene", fix=f"give a {', '.join([*SCRIPTS, PAGES[0]])} file or a folder")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path} cannot be read", why=error.strerror or "") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not a text in UTF-8") from None
    return page(str(path), text) if suffix in PAGES else Source(str(path), text, text, SCRIPTS[suffix])


def page(name: str, text: str) -> Source:
    """Keep the scripts of a page at their places."""
    shares = False
    kept: list[tuple[int, int]] = []
    visible = _COMMENT.sub(lambda match: _blank(match[0]), text)
    for match in _SCRIPT.finditer(visible):
        source = _SOURCE.search(match["attributes"])
        kind = _TYPE.search(match["attributes"])
        if source is not None:
            shares = shares or "phaser" not in source[1].rpartition("/")[2].lower()
        elif (kind[1].lower() if kind else "") in _SCRIPT_TYPES:
            kept.append(match.span("code"))
    return Source(name, text, _only(text, kept), shares_globals=shares, has_code=bool(kept))


def find(path: Path) -> list[Path]:
    """The files behind a name: itself, or all scripts and pages below a folder.

    Raises
    ------
    UsageError
        There is no such file or folder, or the folder has none.
    """
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise UsageError(f"There is no file {path}")
    files = [each for each in sorted(path.rglob("*")) if each.suffix.lower() in (*SCRIPTS, *PAGES) and each.is_file()]
    files = [
        each for each in files if not _SKIPPED_FOLDERS & set(each.relative_to(path).parts) and ".d." not in each.name
    ]
    if not files:
        raise UsageError(f"There are no scenes in {path}", fix=f"scenes are {', '.join([*SCRIPTS, PAGES[0]])} files")
    return files


def _only(text: str, spans: list[tuple[int, int]]) -> str:
    """Blank out everything outside of the spans, so that all lines and columns stay."""
    parts, at = [], 0
    for start, end in spans:
        # The semicolon, in place of the tag's "<", ends a statement that the page's author ended with the script.
        parts += [_blank(text[at:start]), text[start:end], ";"]
        at = end + 1
    return "".join([*parts, _blank(text[at:])])


def _blank(text: str) -> str:
    # An astral character counts two columns in editors, so it becomes two spaces.
    return re.sub(r"[^\r\n]", lambda match: "  " if ord(match[0]) > 0xFFFF else " ", text)
