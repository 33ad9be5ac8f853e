"""What the probe sees of a game that it knows nothing about: patches, shifts, what moved and what the player steers."""

from __future__ import annotations

import pytest
from browser_kit import scene, session

from phaser_copilot.browser import Session

__all__ = ["session"]

pytestmark = pytest.mark.browser

PAINTED = scene(
    create="this.pen = this.add.graphics(); this.x = 100; this.y = 40; this.keys = this.input.keyboard.addKeys('LEFT,RIGHT,A,D');",
    update="""
      this.x += 2 * (this.keys.RIGHT.isDown - this.keys.LEFT.isDown); this.y += 1;
      this.pen.clear().fillStyle(0x00ff00).fillRect(this.x - 20, 200, 40, 20);
      this.pen.fillStyle(0xff0000).fillRect(300, this.y, 20, 20);""",
)
OBJECTS = scene(
    create="""
      this.box = this.add.rectangle(100, 200, 40, 40, 0x00ff00); this.drop = this.add.circle(250, 40, 10, 0xffff00);
      this.add.rectangle(300, 250, 40, 40, 0x0000ff); this.keys = this.input.keyboard.addKeys('A,D');""",
    update="this.box.x += 2 * (this.keys.D.isDown - this.keys.A.isDown); this.drop.y += 1;",
)
MOUSE = scene(
    create="this.box = this.add.rectangle(100, 200, 40, 40, 0x00ff00); this.input.on('pointermove', (p) => { this.box.x = p.x; });"
)
RANDOM = scene(
    create="this.boxes = [1, 2, 3, 4].map((i) => this.add.rectangle(i * 70, 100, 20, 20, 0x00ff00));",
    update="for (const box of this.boxes) box.x += Phaser.Math.Between(-9, 9);",
)
SCROLLING = scene(
    create="this.posts = [0, 1, 2, 3].map((i) => this.add.rectangle(i * 110, 150, 20 + i * 6, 80, 0x3366ff));",
    update="for (const post of this.posts) post.x -= 3;",
)

GOOD = {
    "patches": (
        PAINTED,
        """t.step(); const [green, red] = t.patches(); t.ok(green.colour.join() === '0,255,0' && red.colour.join() === '255,0,0');
        t.near(green.x, 100, 2, 'x'); t.near(green.count, 800, 60, 'n'); t.near(green.right - green.left, 40, 3, 'w');""",
    ),
    "where": (
        PAINTED,
        """t.step(); const a = t.snap(); t.ok(t.where(a, a) === null); t.step(10); const box = t.where(a, t.snap());
        t.ok(box.left >= 299 && box.right <= 321, JSON.stringify(box));""",
    ),
    "drift of patches": (
        PAINTED,
        """t.step(); const [one, ...others] = t.drift(() => t.step(10)); t.ok(one.object === null && others.length === 0);
        t.near(one.dy, 10, 2, 'dy'); t.near(one.dx, 0, 0.5, 'dx'); t.ok(one.colour.join() === '255,0,0');""",
    ),
    "drift of objects": (
        OBJECTS,
        "const [one, ...others] = t.drift(() => t.step(10)); t.ok(one.object.type === 'Arc' && !others.length); t.near(one.dy, 10, 0, 'dy');",
    ),
    "a painted player": (
        PAINTED,
        """const player = t.player(); t.ok(player.object === null && player.way.join() === 'LEFT,RIGHT');
        for (let i = 0; i < 120; i += 1) player.toward(220); player.rest(); t.near(player.at().x, 220, 6, 'there');
        t.step(5); t.near(player.at().x, 220, 6, 'and stays');""",
    ),
    "a player with letters": (
        OBJECTS,
        """const player = t.player(); t.ok(player.object === t.scene().box && player.way.join() === 'A,D');
        for (let i = 0; i < 120; i += 1) player.toward(40); player.rest(); t.near(player.at().x, 40, 4, 'there');""",
    ),
    "a player with the mouse": (
        MOUSE,
        "const player = t.player(); t.ok(player.way === 'mouse'); player.toward(77); t.step(); t.near(player.at().x, 77, 1, 'there');",
    ),
    "nobody steers what moves at random": (RANDOM, "t.ok(t.player() === null);"),
    "nobody steers a picture": (scene(create="this.add.circle(99, 99, 9, 0xffffff);"), "t.ok(t.player('y') === null);"),
    "shifts": (
        SCROLLING,
        """t.step(); const a = t.snap(); t.step(4); const lines = t.shifts(a, t.snap());
        t.ok(lines.length > 5 && lines.every(({ by }) => by === -12), JSON.stringify(lines)); t.ok(t.shifts(a, a).length === 0);""",
    ),
    "a paused scene is still seen": (
        OBJECTS,
        "t.scene().scene.pause(); t.step(2); t.ok(t.scenes().length === 0 && t.objects().length === 3); t.ok(!t.drift(() => t.step(9)).length);",
    ),
}


@pytest.mark.parametrize("renderer", ["canvas", "webgl"])
@pytest.mark.parametrize(("code", "text"), GOOD.values(), ids=GOOD.keys())
def test_the_probe_sees_what_a_player_sees(session: Session, code: str, text: str, renderer: str) -> None:
    report = session.run(code, probe=text, renderer=renderer)  # type: ignore[arg-type]
    assert report.probe is not None
    assert report.probe.failures == ()
    assert report.probe.checks > 0
