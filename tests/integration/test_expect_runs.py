"""Promises of a task, tried in a real browser: kept ones pass, broken ones are named, and right scenes are not accused."""

from __future__ import annotations

import pytest
from browser_kit import scene, session

from phaser_copilot import corpus, expect
from phaser_copilot.browser import Session
from tests.conftest import ROOT

__all__ = ["session"]

pytestmark = pytest.mark.browser

BOX = "this.box = this.add.rectangle(200, 150, 40, 40, 0x00ff00);"
KEYS = "this.keys = this.input.keyboard.createCursorKeys();"
WALK = "this.box.x += 3 * (this.keys.right.isDown - this.keys.left.isDown);"

# task, a scene that keeps it, one that does not, what is said of that
PROMISES = {
    "steering": (
        "move the green square with the arrow keys",
        scene(create=BOX + KEYS, update=WALK),
        scene(create=BOX + KEYS, update="this.box.alpha = this.keys.right.isDown ? 0.5 : 1;"),
        "pressing the arrow keys moves nothing",
    ),
    "space": (
        "press the space bar to jump",
        scene(create=BOX + "this.input.keyboard.on('keydown-SPACE', () => { this.box.y -= 20; });"),
        scene(create=BOX + "this.input.keyboard.on('keydown_SPACE', () => { this.box.y -= 20; });"),
        "pressing the space bar changes nothing",
    ),
    "click": (
        "点击方块变小",
        scene(create=BOX + "this.box.setInteractive().on('pointerdown', () => this.box.setScale(0.5));"),
        scene(create=BOX + "this.box.on('pointerdown', () => this.box.setScale(0.5));"),
        "clicking and dragging changes nothing",
    ),
    "drag": (
        "drag the square",
        scene(
            create=BOX + "this.input.setDraggable(this.box.setInteractive());"
            "this.input.on('drag', (p, o, x, y) => o.setPosition(x, y));"
        ),
        scene(create=BOX + "this.box.setInteractive();"),
        "clicking and dragging changes nothing",
    ),
    "drawn": (
        "click the green dot to make it pale",
        scene(
            create="const g = this.add.graphics().fillStyle(0x00ff00).fillCircle(90, 80, 20);"
            "this.input.on('pointerdown', (p) => { if (Math.hypot(p.x - 90, p.y - 80) < 20) g.setAlpha(0.5); });"
        ),
        scene(create="this.add.graphics().fillStyle(0x00ff00).fillCircle(90, 80, 20);"),
        "clicking and dragging changes nothing",
    ),
    "motion": (
        "a ball that bounces",
        scene(create=BOX, update="this.box.y = 100 + 40 * Math.abs(Math.sin(this.time.now / 300));"),
        scene(create=BOX),
        "nothing ever moves",
    ),
    "sound": (
        "press B to hear a beep",
        scene(
            create=BOX + "this.input.keyboard.on('keydown-B', () => { const o = this.sound.context.createOscillator();"
            "o.connect(this.sound.context.destination); o.start(); this.box.x += 1; });"
        ),
        scene(create=BOX + "this.input.keyboard.on('keydown-B', () => { this.box.x += 1; });"),
        "no sound is ever played",
    ),
    "number": (
        "show the score",
        scene(create=BOX + "this.add.text(9, 9, 'Score: 0');"),
        scene(create=BOX + "this.add.text(9, 9, 'Score');"),
        "no number is ever shown",
    ),
    "colour": (
        "a pink square",
        scene(create=BOX.replace("0x00ff00", "0xff69b4")),
        scene(create=BOX),
        "nothing is pink",
    ),
}


def said(session: Session, task: str, code: str) -> tuple[str, ...]:
    wanted = expect.expectations(task)
    return expect.unmet(wanted, expect.trials(wanted.inputs, session, code, limit=20))


@pytest.mark.parametrize("name", PROMISES)
def test_a_kept_promise_passes_and_a_broken_one_is_named(session, name):
    task, good, bad, complaint = PROMISES[name]
    assert said(session, task, good) == ()
    assert complaint in said(session, task, bad)


def test_without_input_two_runs_are_the_same(session):
    code = scene(create=BOX, update="this.box.x += Math.random() * 9; this.box.y = Date.now() % 200;")
    first, again = (session.run(code, frames=120, observe=True).observed for _ in range(2))
    assert first == again
    assert len(set(first.marks)) > 5


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_right_scenes_are_hardly_ever_accused(session):
    """A sample of the corpus; benchmarks/expect.py looks at all of it."""
    promising, accused = 0, []
    for found in list(corpus.load_all(ROOT / "data" / "corpus"))[::12]:
        for texts in found.default.tasks.values():
            for text in texts:
                wanted = expect.expectations(text)
                promising += bool(wanted)
                if wanted and (missing := said(session, text, found.default.code)):
                    accused.append((found.name, text, missing))
    assert promising > 60
    assert len(accused) <= promising * 0.08, accused
