"""Getting a scene's JavaScript out of a file, with every line where it was."""

from __future__ import annotations

import re
from pathlib import Path

from phaser_copilot.errors import UsageError

_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
_OTHER_TYPE = re.compile(r"""\btype\s*=\s*["']?(?!module\b|text/javascript\b)[\w/+-]+""", re.IGNORECASE)
_SOURCE = re.compile(r"""\bsrc\s*=\s*["']?([^\s"'>]+)""", re.IGNORECASE)
_NOT_NEWLINE = re.compile(r"[^\n]")


def read(path: Path) -> str:
    """Return the code of a ``.js``, ``.mjs`` or ``.html`` file; line and column numbers are the file's own.

    A page's scripts are put together in their order; local scripts that it names (``src="scene.js"``) are read
    too when no script stands in the page itself.

    Raises
    ------
    UsageError
        The file cannot be read, is of another kind, or holds no script.
    """
    text = _text(path)
    kind = path.suffix.lower()
    if kind in (".js", ".mjs"):
        return text
    if kind in (".html", ".htm"):
        return _scripts(text, path)
    if kind == ".ts":
        raise UsageError(f"{path} is TypeScript, which a browser cannot run", fix="compile it and run the .js file")
    raise UsageError(f"{path} is not a scene", fix="give a .js, .mjs or .html file")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read", why=str(error)) from error


def _scripts(page: str, path: Path) -> str:
    """Blank everything that is not script text, so that places stay what they are."""
    kept = []
    end = 0
    for match in _SCRIPT.finditer(page):
        if _SOURCE.search(match[1]) or _OTHER_TYPE.search(match[1]):
            continue
        # The semicolon ends a statement that the page's author ended with the script.
        kept += [_NOT_NEWLINE.sub(" ", page[end : match.start(2)]), match[2], ";"]
        end = match.end(2) + 1
    if kept:
        return "".join(kept)
    linked = [path.parent / name for name in _local_sources(page)]
    if not linked:
        raise UsageError(f"{path} holds no script")
    return "\n".join(_text(file) for file in linked)


def _local_sources(page: str) -> list[str]:
    sources = (_SOURCE.search(match[1]) for match in _SCRIPT.finditer(page))
    names = [found[1] for found in sources if found]
    return [name for name in names if "://" not in name and "phaser" not in Path(name).name]
