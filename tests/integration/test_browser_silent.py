"""What fails without an error is found, and nothing is found where nothing fails."""

from __future__ import annotations

import pytest
from browser_kit import scene, session

from phaser_copilot.browser import Session

__all__ = ["session"]

pytestmark = pytest.mark.browser

ARCADE = "physics: { default: 'arcade' },"

SILENT = {
    "a missing texture": (scene("this.add.image(9, 9, 'hero');"), "texture-missing", 2),
    "a missing texture set later": (
        scene("this.a = this.add.image(9, 9, '__WHITE');", "this.a.setTexture('hero');"),
        "texture-missing",
        4,
    ),
    "a file in preload": (
        "new Phaser.Game({ scene: { preload() { this.load.image('a', 'a.png'); }, create() { this.add.text(9, 9, 'x'); } } });",
        "asset-failed",
        None,
    ),
    "a file in create": (
        scene("this.load.image('a', 'https://example.org/a.png'); this.load.start(); this.add.text(9, 9, 'x');"),
        "asset-failed",
        None,
    ),
    "a file that nobody starts to load": (
        scene("this.load.image('a', 'a.png'); this.add.text(9, 9, 'x');"),
        "load-not-started",
        None,
    ),
    "an image element": (
        scene("this.add.text(9, 9, 'x'); new Image().src = 'https://example.org/a.png';"),
        "network-refused",
        None,
    ),
    "an empty stage": (scene(), "stage-empty", None),
    "only hidden objects": (scene("this.add.text(9, 9, 'x').setVisible(false);"), "stage-empty", None),
    "all off the screen": (scene("this.add.rectangle(-900, 9, 5, 5, 0xffffff);"), "stage-blank", None),
    "a Phaser 2 key event": (
        scene("this.add.text(9, 9, 'x'); this.input.keyboard.on('keydown_SPACE', () => {});"),
        "event-unknown",
        None,
    ),
    "a DOM event on input": (
        scene("this.add.text(9, 9, 'x'); this.input.on('click', () => {});"),
        "event-unknown",
        None,
    ),
    "a DOM event on an object": (
        scene("this.add.text(9, 9, 'x').setInteractive().on('mousedown', () => {});"),
        "event-unknown",
        None,
    ),
    "a listener without setInteractive": (
        scene("this.add.text(9, 9, 'x').on('pointerdown', () => {});"),
        "not-interactive",
        None,
    ),
    "graphics without a hit area": (
        scene(
            "this.add.graphics().fillRect(9, 9, 5, 5).fillStyle(0xff).fillRect(0, 0, 9, 9).setInteractive().on('pointerdown', () => {});"
        ),
        "not-interactive",
        None,
    ),
    "an overlap with nothing": (
        scene("this.physics.add.overlap(this.physics.add.image(9, 9, '__WHITE'), undefined);", config=ARCADE),
        "collider-empty",
        None,
    ),
    "a game that ends itself": (
        scene("this.add.text(9, 9, 'x'); setTimeout(() => this.game.destroy(true), 200);"),
        "game-ended",
        None,
    ),
    "leaving the page": (scene("this.add.text(9, 9, 'x'); location.href = 'https://example.org/';"), "refused", None),
    "a popup": (scene("this.add.text(9, 9, 'x'); window.open('https://example.org/');"), "refused", 2),
}

FINE = {
    "a group that collides with itself": scene(
        "this.physics.add.collider(this.physics.add.group([this.physics.add.image(9, 9, '__WHITE')]));", config=ARCADE
    ),
    "overlap of object and group": scene(
        "this.physics.add.overlap(this.physics.add.image(9, 9, '__WHITE'), this.physics.add.group());", config=ARCADE
    ),
    "right events": scene(
        "this.add.text(9, 9, 'x').setInteractive().on('pointerdown', () => {}).on('my-event', () => {});"
        "this.input.keyboard.on('keydown-SPACE', () => {}); this.input.on('pointerdown', () => {});"
    ),
    "a generated texture": scene(
        "const g = this.make.graphics({}, false); g.fillStyle(0xff0000).fillRect(0, 0, 9, 9).generateTexture('hero', 9, 9);"
        "this.add.image(20, 20, 'hero');"
    ),
    "a container with an interactive child": scene(
        "const b = this.add.rectangle(0, 0, 9, 9, 0xff0000).setInteractive().on('pointerdown', () => {});"
        "this.add.container(50, 50, [b]);"
    ),
}


@pytest.mark.parametrize(("code", "finding", "line"), SILENT.values(), ids=SILENT.keys())
def test_a_silent_failure_is_found(session: Session, code: str, finding: str, line: int | None) -> None:
    report = session.run(code, frames=60)
    found = {each.code: each for each in report.silent}
    assert finding in found, (report.silent, report.errors)
    assert report.errors == ()
    if line is not None:
        assert found[finding].line == line


@pytest.mark.parametrize("code", FINE.values(), ids=FINE.keys())
def test_nothing_is_found_where_nothing_fails(session: Session, code: str) -> None:
    report = session.run(code, frames=60)
    assert report.clean, report.errors
    assert report.silent == ()
