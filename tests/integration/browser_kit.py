"""What the browser tests share: one session for a module, and scenes that are good."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from phaser_copilot.browser import Session
from phaser_copilot.phaser import library

GOOD_SCENE = """
new Phaser.Game({
  width: 400, height: 300,
  scene: {
    create() { this.box = this.add.rectangle(200, 150, 40, 40, 0x33cc66); },
    update(time, delta) { this.box.x += delta * 0.06; },
  },
});
"""


def scene(create: str = "", update: str = "", config: str = "") -> str:
    """A small game whose scene has these bodies; `create` stands in line 2, a one-line `update` after it in line 4."""
    return (
        f"new Phaser.Game({{ width: 400, height: 300, {config} scene: {{ create() {{\n{create}\n}}, "
        f"update(time, delta) {{\n{update}\n}} }} }});"
    )


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """A running browser."""
    with Session(phaser=library.local() or library.fetch()) as running:
        yield running
