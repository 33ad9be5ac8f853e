"""One page that shows a corpus: a picture of each scene, and a click plays it; everything is in the file."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Callable, Mapping, Sequence
from importlib import resources
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from phaser_copilot import paths
from phaser_copilot.errors import MissingError
from phaser_copilot.phaser.library import VERSION
from phaser_copilot.task import Lang
from phaser_copilot.training.data.samples import Sample

if TYPE_CHECKING:
    from phaser_copilot.browser import Session

WIDTH, FRAMES = 240, 90
"""Of a picture, in pixels; and how long a scene runs before it is taken, in frames."""


def pictures(
    samples: Sequence[Sample], open_session: Callable[[], Session], progress: Callable[[], object] = lambda: None
) -> dict[str, bytes]:
    """Return a small WebP picture of each scene, by sample id; taken once and kept in the cache.

    Raises
    ------
    MissingError
        Pillow, a browser or Phaser is missing.
    """
    found: dict[str, bytes] = {}
    session: Session | None = None
    try:
        for sample in samples:
            file = _cached(sample)
            if not file.exists():
                session = session or open_session()
                _take(session, sample, file)
            if file.exists():
                found[sample.id] = file.read_bytes()
            progress()
    finally:
        if session is not None:
            session.close()
    return found


def page(samples: Sequence[Sample], shots: Mapping[str, bytes], phaser: Path, facts: Sequence[str]) -> str:
    """Make the page.

    Parameters
    ----------
    shots
        Pictures by sample id.
    phaser
        ``phaser.min.js``; it goes into the page, so that the scenes play offline.
    facts
        Lines that stand above the scenes.
    """
    template = Template(resources.files(__package__).joinpath("report.html").read_text(encoding="utf-8"))
    scenes = [_scene(sample, shots.get(sample.id)) for sample in samples]
    return template.substitute(
        facts="\n".join(f"<li>{html.escape(fact)}</li>" for fact in facts),
        scenes=_script_safe(json.dumps(scenes, ensure_ascii=False)),
        phaser=base64.b64encode(phaser.read_bytes()).decode(),
        version=VERSION,
    )


def _scene(sample: Sample, shot: bytes | None) -> dict[str, Any]:
    return {
        "id": sample.scene,
        "family": sample.family,
        "difficulty": str(sample.difficulty),
        "tasks": [text for lang in Lang for text in sample.tasks.get(lang, ())],
        "code": sample.code,
        "picture": f"data:image/webp;base64,{base64.b64encode(shot).decode()}" if shot else "",
    }


def _script_safe(text: str) -> str:
    """JSON that cannot end the script element it stands in."""
    return text.replace("<", "\\u003c")


def _cached(sample: Sample) -> Path:
    name = hashlib.sha256(f"{VERSION}\0{FRAMES}\0{WIDTH}\0{sample.code}".encode()).hexdigest()[:32]
    return paths.cache_dir() / "verdicts" / "pictures" / f"{name}.webp"


def _take(session: Session, sample: Sample, file: Path) -> None:
    try:
        from PIL import Image
    except ImportError:
        raise MissingError("The report needs Pillow", fix="pip install 'phaser-copilot[data]'") from None
    from io import BytesIO

    shot = session.run(sample.code, frames=FRAMES, screenshot=True).screenshot
    if shot is None:
        return
    picture = Image.open(BytesIO(shot)).convert("RGB")
    picture.thumbnail((WIDTH, WIDTH))
    packed = BytesIO()
    picture.save(packed, "WEBP", quality=70)
    paths.write_bytes(file, packed.getvalue())
