"""The page that a scene runs in: what it holds, and what it may do."""

from __future__ import annotations

from functools import cache
from importlib import resources

# In the order in which they are joined.
_SCRIPTS = (
    "clock.js",
    "faults.js",
    "quiet.js",
    "stage.js",
    "silent.js",
    "look.js",
    "probe.js",
    "observe.js",
    "harness.js",
)

PHASER = "phaser.min.js"

# No plug-ins, workers, frames, forms, popups, dialogs or downloads; data and blobs that the scene makes are fine.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:",
        "style-src 'unsafe-inline'",
        "img-src data: blob:",
        "media-src data: blob:",
        "font-src data: blob:",
        "connect-src data: blob:",
        "worker-src 'none'",
        "frame-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "webrtc 'block'",
        "sandbox allow-scripts allow-same-origin",
    )
)


def origin(number: int) -> str:
    """Return the address of a session's scene `number`: a name that never resolves, with storage of its own."""
    return f"https://scene-{number}.invalid/"


@cache
def harness() -> str:
    """Return the script that makes the page deterministic and gives out ``run``."""
    folder = resources.files(__package__)
    parts = (folder.joinpath(name).read_text(encoding="utf-8") for name in _SCRIPTS)
    return "(() => {\n'use strict';\n" + "\n".join(parts) + "\n})();\n//# sourceURL=harness.js"


@cache
def html() -> str:
    """Return the page: the harness first, because Phaser must see its clock, then Phaser."""
    return (
        '<!doctype html><html><head><meta charset="utf-8"><title>scene</title>'
        "<style>html, body { margin: 0; height: 100% }</style></head><body>"
        f'<script>{harness()}</script><script src="{PHASER}"></script></body></html>'
    )
