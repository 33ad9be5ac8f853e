"""The project that a scene is written for: its Phaser, its modules, its language."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Format = Literal["html", "js", "module", "ts"]

_BUNDLERS = ("vite", "webpack", "parcel", "rollup", "esbuild", "snowpack")
_FOLDERS = ("src/scenes", "src/game/scenes", "src")


@dataclass(frozen=True)
class Project:
    """A folder with a ``package.json`` that uses Phaser.

    Attributes
    ----------
    root
        The folder.
    phaser
        Version that is installed, else the range that is asked for, such as ``^3.80.0``.
    bundler
        Name of the bundler; empty when there is none.
    modules
        Whether it is written in ES modules.
    typescript
        Whether it is written in TypeScript.
    """

    root: Path
    phaser: str
    bundler: str
    modules: bool
    typescript: bool

    @property
    def major(self) -> int | None:
        """Phaser's major version, when the version says it."""
        found = re.search(r"\d+", self.phaser)
        return int(found[0]) if found else None

    @property
    def format(self) -> Format:
        """What a scene has to be to be imported here."""
        return "ts" if self.typescript else "module" if self.modules else "js"

    @property
    def scenes(self) -> Path:
        """The folder in which scenes are kept."""
        return next((self.root / name for name in _FOLDERS if (self.root / name).is_dir()), self.root)

    def __str__(self) -> str:
        parts = [f"Phaser {self.phaser}", self.bundler, "TypeScript" if self.typescript else "JavaScript"]
        return ", ".join(part for part in parts if part)


def find(folder: Path | None = None) -> Project | None:
    """The project of a folder: the nearest ``package.json`` upwards, if it uses Phaser."""
    start = (folder or Path.cwd()).absolute()
    for root in (start, *start.parents):
        package = _json(root / "package.json")
        if package is not None:
            return _project(root, package)
    return None


def _project(root: Path, package: dict[str, Any]) -> Project | None:
    needs = {name: str(range_) for key in ("dependencies", "devDependencies") for name, range_ in _part(package, key)}
    if "phaser" not in needs:
        return None
    installed = _json(root / "node_modules" / "phaser" / "package.json") or {}
    bundler = next((name for name in _BUNDLERS if name in needs), "")
    typescript = "typescript" in needs or (root / "tsconfig.json").is_file()
    return Project(
        root=root,
        phaser=str(installed.get("version") or needs["phaser"]),
        bundler=bundler,
        modules=bool(bundler) or typescript or package.get("type") == "module",
        typescript=typescript,
    )


def _part(package: dict[str, Any], key: str) -> list[tuple[str, Any]]:
    part = package.get(key)
    return list(part.items()) if isinstance(part, dict) else []


def _json(path: Path) -> dict[str, Any] | None:
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return None
    return value if isinstance(value, dict) else None
