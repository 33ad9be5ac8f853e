"""Writing a scene to files: the script, and a page that opens with a double click."""

from __future__ import annotations

import html
import shutil
from dataclasses import dataclass
from pathlib import Path

from phaser_copilot.errors import UsageError
from phaser_copilot.paths import atomic_path, write_text
from phaser_copilot.phaser import library

_PAGE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>body {{ margin: 0; background: #202028; display: grid; place-items: center; min-height: 100vh }}</style>
{phaser}
</head>
<body>
<script src="{script}"></script>
</body>
</html>
"""


@dataclass(frozen=True)
class Target:
    """Files that a scene will be written to.

    Attributes
    ----------
    script
        The ``.js`` or ``.ts`` file.
    page
        The ``.html`` file beside it; None leaves it out.
    """

    script: Path
    page: Path | None

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them, the page first."""
        return (self.page, self.script) if self.page else (self.script,)


def choose_target(
    output: Path | None, *, page: bool = True, force: bool = False, suffix: str = ".js", folder: Path = Path()
) -> Target:
    """Find the files for a scene before any work is done.

    Parameters
    ----------
    output
        A ``.js``, ``.ts`` or ``.html`` name from the user; None takes the first free of scene, scene-2, scene-3, …
    page
        Whether a page is wanted beside the script.
    force
        Overwrite what is there.
    suffix, folder
        Of a file that has no name from the user.

    Raises
    ------
    UsageError
        A named file exists, has another ending, or lies in no folder.
    """
    if output is None:
        return _free_target(folder, page, suffix)
    if output.suffix not in (suffix, ".html" if suffix == ".js" else suffix):
        kinds = f"a {suffix} file" if suffix != ".js" else "a .js or .html file"
        raise UsageError(f"A scene is written to {kinds}, not {output.name!r}", fix=f"-o {output.stem}{suffix}")
    if not output.parent.is_dir():
        raise UsageError(f"There is no folder {output.parent}", fix=f"mkdir -p {output.parent}")
    script = output.with_suffix(suffix)
    target = Target(script, script.with_suffix(".html") if page or output.suffix == ".html" else None)
    taken = [path for path in target.files if path.exists()]
    if taken and not force:
        raise UsageError(f"{taken[0]} is there already", fix="another name, or --force to overwrite it")
    return target


def _free_target(folder: Path, page: bool, suffix: str) -> Target:
    number = 1
    while True:
        script = folder / (f"scene-{number}{suffix}" if number > 1 else f"scene{suffix}")
        target = Target(script, script.with_suffix(".html") if page else None)
        if not any(path.exists() for path in (script, script.with_suffix(".html"))):
            return target
        number += 1


def write(target: Target, code: str, *, title: str, lang: str = "en", phaser: Path | None = None) -> None:
    """Write a scene's files; each as a whole or not at all.

    Parameters
    ----------
    phaser
        Phaser's library on this machine; it is put beside the page, so that the folder works offline and can be
        given away. Without it the page loads the same version from a CDN, checked by its hash.
    """
    write_text(target.script, code)
    if target.page:
        tag = _local_tag(target.page.parent, phaser) if phaser else _remote_tag()
        page = _PAGE.format(lang=lang, title=html.escape(title), phaser=tag, script=html.escape(target.script.name))
        write_text(target.page, page)


def _local_tag(folder: Path, phaser: Path) -> str:
    copy = folder / f"phaser-{library.VERSION}.min.js"
    if not copy.exists():
        with atomic_path(copy) as temporary:
            shutil.copyfile(phaser, temporary)
    return f'<script src="{copy.name}"></script>'


def _remote_tag() -> str:
    return f'<script src="{library.CDN_URL}" integrity="{library.INTEGRITY}" crossorigin="anonymous"></script>'
