"""Which keys a recipe may have: read from the installed LLaMA-Factory and transformers, without importing them.

Importing takes many seconds and may start a GPU; the fields stand in the sources.
"""

from __future__ import annotations

import ast
import functools
import importlib.util
from collections.abc import Iterator
from pathlib import Path

from phaser_copilot.errors import MissingError

_SOURCES = {"llamafactory": "hparams/*.py", "transformers": "training_args*.py"}


@functools.cache
def keys() -> frozenset[str]:
    """Names of all fields of LLaMA-Factory's argument classes, those inherited from transformers included.

    Raises
    ------
    MissingError
        The train extra is not installed.
    """
    return frozenset(
        name
        for package, pattern in _SOURCES.items()
        for path in sorted(_folder(package).glob(pattern))
        for name in _fields(path)
    )


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise MissingError("Training needs more packages", why=f"{package} is missing", fix="pip install '.[train]'")
    return Path(spec.submodule_search_locations[0])


def _fields(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and "Arguments" in node.name:
            for item in node.body:
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                    yield item.target.id
