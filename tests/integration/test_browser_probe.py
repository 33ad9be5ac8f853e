"""The probe's calls do what docs/data.md says, on both renderers."""

from __future__ import annotations

import pytest
from browser_kit import scene, session

from phaser_copilot.browser import ProbeResult, Session

__all__ = ["session"]

pytestmark = pytest.mark.browser

PLAYGROUND = scene(
    create="""
      this.red = this.add.rectangle(100, 100, 40, 40, 0xff0000).setInteractive({ draggable: true });
      this.red.on('drag', (pointer, x, y) => this.red.setPosition(x, y));
      this.red.on('pointerdown', () => { this.clicked = (this.clicked || 0) + 1; });
      this.inner = this.add.circle(10, 20, 8, 0x0000ff);
      this.hidden = this.add.text(0, 0, 'hidden').setVisible(false);
      this.box = this.add.container(200, 150, [this.inner, this.add.text(-20, -40, 'Score: 12')]);
      this.layer = this.add.layer([this.add.text(5, 270, 'Lives 3', { fontSize: '12px' })]);
      this.group = this.add.group([this.add.star(300, 200, 5, 5, 10, 0x00ff00)]);
      this.keys = this.input.keyboard.addKeys('RIGHT,SPACE,W,ONE,NUMPAD_FIVE,ESC,ENTER,SHIFT');
      this.log = [];
      this.input.keyboard.on('keydown', (e) => this.log.push(e.key + '|' + e.code + '|' + e.keyCode));
      this.input.on('wheel', (p, over, dx, dy) => { this.wheel = dy; });
      this.input.on('pointermove', (p) => { this.at = [p.worldX, p.worldY]; });
      this.frames = 0; this.right = 0;""",
    update="""
      this.frames += 1;
      if (this.keys.RIGHT.isDown) { this.red.x += 2; this.right += 1; }
      if (Phaser.Input.Keyboard.JustDown(this.keys.SPACE)) this.jumps = (this.jumps || 0) + 1;
      this.group.getChildren()[0].y += 1;""",
    config="backgroundColor: '#101010',",
)


def probe(session: Session, text: str, **options: object) -> ProbeResult:
    report = session.run(PLAYGROUND, probe=text, **options)  # type: ignore[arg-type]
    assert report.errors == ()
    assert report.probe is not None
    return report.probe


GOOD = {
    "colours by name": """
      t.near(t.count('red'), 1600, 60, 'red'); t.ok(t.centre('blue') && !t.centre('purple'), 'blue');
      t.ok(t.looks([255, 0, 0], 'red') && t.looks([255, 0, 20], 'red') && !t.looks([255, 220, 0], 'red'), 'hue');
      t.ok(t.looks([250, 250, 250], 'white') && t.looks([9, 9, 9], 'black') && !t.looks([90, 90, 90], 'white'), 'grey');""",
    "track": """
      const red = t.track(t.scene().red), star = t.track(t.patches().find(({ colour }) => t.looks(colour, 'green')));
      const [x, y] = [red().x, star().y]; t.hold('RIGHT', 10);
      t.near(red().x - x, 20, 0.01, 'an object'); t.near(star().y - y, 10, 2, 'a patch');
      t.scene().red.setVisible(false); t.ok(red() === null, 'gone');""",
    "step": "const s = t.scene(), f = s.frames; t.step(); t.step(9); t.seconds(0.5); t.ok(s.frames - f === 40, s.frames - f);",
    "hold": "t.hold('RIGHT', 30); t.ok(t.scene().right === 30); t.step(5); t.ok(t.scene().right === 30);",
    "hold list": "t.hold(['RIGHT', 'SPACE'], 4); t.ok(t.scene().right === 4 && t.scene().jumps === 1);",
    "down and up": "t.down('RIGHT'); t.step(3); t.up('RIGHT'); t.step(3); t.ok(t.scene().right === 3);",
    "press": "t.press('SPACE'); t.press('SPACE'); t.ok(t.scene().jumps === 2, t.scene().jumps);",
    "key names": """
      for (const key of ['W', 'ONE', 'NUMPAD_FIVE', 'SPACE', 'ESC', 'LEFT', 'ENTER', 'SHIFT', 'F1', 'COMMA']) t.press(key);
      t.ok(t.scene().log.join(' ') === 'w|KeyW|87 1|Digit1|49 5|Numpad5|101  |Space|32 Escape|Escape|27 ArrowLeft|ArrowLeft|37 Enter|Enter|13 Shift|ShiftLeft|16 F1|F1|112 ,|Comma|188', t.scene().log.join(' '));""",
    "many keys at once": """
      const s = t.scene(); t.hold(['RIGHT', 'W', 'SPACE', 'ONE'], 3); t.hold(['RIGHT', 'UP', 'W'], 3);
      t.ok(s.log.length === 7, s.log.join(' '));""",
    "click": "t.click(100, 100); t.click(t.scene().red); t.click({ x: 300, y: 10 }); t.ok(t.scene().clicked === 2);",
    "pointer": """
      t.move(30, 40); t.step(); t.ok(String(t.scene().at) === '30,40', String(t.scene().at));
      t.pointerDown(t.scene().red); t.ok(t.scene().input.activePointer.isDown); t.pointerUp();
      t.ok(!t.scene().input.activePointer.isDown);""",
    "drag": "t.drag(t.scene().red, { x: 250, y: 60 }); t.near(t.scene().red.x, 250, 1, 'x'); t.near(t.scene().red.y, 60, 1, 'y');",
    "wheel": "t.wheel(50, 50, 120); t.ok(t.scene().wheel === 120); t.wheel(t.scene().red, -60); t.ok(t.scene().wheel === -60);",
    "camera": """
      const s = t.scene(); s.cameras.main.setScroll(-40, -30).setZoom(2); t.step();
      t.click(s.red); t.ok(s.clicked === 1, 'the click follows the camera');""",
    "game and scenes": "t.ok(t.game instanceof Phaser.Game); t.ok(t.scenes().join() === 'default'); t.ok(t.scene('default') === t.scene());",
    "objects": """
      t.ok(t.objects('Rectangle').length === 1); t.ok(t.objects(['Arc', 'Star']).length === 2);
      t.ok(t.objects('Text').length === 2, 'hidden ones do not count');
      t.ok(t.objects((o) => o.fillColor === 0x0000ff)[0] === t.scene().inner, 'containers are opened');
      t.ok(t.objects().includes(t.scene().box) && t.objects('Arc').length === 1);""",
    "one": "t.ok(t.one('Arc') === t.scene().inner); t.ok(t.one() === t.objects()[0]);",
    "texts": """
      t.ok(t.texts().join() === 'Score: 12,Lives 3', t.texts().join()); t.ok(t.text(/lives/i).text === 'Lives 3');
      t.ok(t.text('score').text === 'Score: 12'); t.ok(t.text('nothing') === null);
      t.ok(t.number() === 12 && t.number('Lives') === 3 && t.number(/x/) === null);""",
    "travel": """
      const moved = t.travel(t.scene().red, () => t.hold('RIGHT', 10)); t.near(moved.x, 20, 0, 'x'); t.near(moved.distance, 20, 0, 'd');
      const inner = t.travel(t.scene().inner, () => { t.scene().box.y += 30; }); t.near(inner.y, 30, 0, 'a container takes its child along');""",
    "movers": """
      const all = t.movers(() => t.hold('RIGHT', 10)); t.ok(all.length === 2); t.ok(all[0].object === t.scene().red);
      t.near(all[0].x, 20, 0, 'x'); t.near(all[1].y, 10, 0, 'y');""",
    "pixel": "t.ok(t.pixel(100, 100).join() === '255,0,0', t.pixel(100, 100).join()); t.ok(t.pixel(390, 10).join() === '16,16,16');",
    "count and centre": """
      t.near(t.count([255, 0, 0]), 1600, 100, 'count'); const c = t.centre([255, 0, 0]);
      t.near(c.x, 100, 1, 'x'); t.near(c.y, 100, 1, 'y'); t.near(c.count, 1600, 100, 'n'); t.ok(t.centre([255, 255, 0], 5) === null);
      t.ok(t.count([255, 255, 0], 5) === 0);""",
    "snap": """
      const a = t.snap(); t.ok(t.changed(a, t.snap()) === 0); t.hold('RIGHT', 20);
      const share = t.changed(a, t.snap()); t.ok(share > 0.005 && share < 0.1, share);""",
    "sound": """
      t.ok(t.sound() === 0); const context = t.scene().sound.context, osc = context.createOscillator();
      osc.connect(context.destination); osc.start(); t.ok(t.sound() === 1); new AudioContext().createBufferSource().start(); t.ok(t.sound() === 2);""",
    "near": "t.near(1, 1.5, 0.5, 'x');",
    "knobs": "t.ok(knobs.speed === 3 && knobs.colours.length === 2);",
}


@pytest.mark.parametrize("renderer", ["canvas", "webgl"])
@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD.keys())
def test_the_calls_do_what_they_say(session: Session, text: str, renderer: str) -> None:
    result = probe(session, text, knobs={"speed": 3, "colours": ["red", "blue"]}, renderer=renderer)
    assert result.failures == ()
    assert result.passed
    assert result.checks > 0


@pytest.mark.parametrize(
    ("text", "failure"),
    [
        ("t.ok(false, 'it jumps'); t.ok(0, 'it lands');", "it jumps"),
        ("t.near(5, 3, 1, 'the speed');", "the speed: got 5, wanted 3 ± 1"),
        ("t.near(null, 0, 1, 'x');", "x: got null"),
        ("t.near(NaN, 0, 1, 'x');", "x: got NaN"),
        (
            "t.one('Sprite');",
            "no Sprite is on the stage (there: 1 Rectangle, 1 Container, 1 Arc, 2 Text, 1 Layer, 1 Star)",
        ),
        ("t.scene('menu');", '"menu" is not active'),
        ("t.press('BANANA');", "BANANA"),
        ("t.click('left');", "is no place"),
        ("t.pixel(1000, 2);", "outside"),
        ("const a = 1;\nfoo();", "ReferenceError: foo is not defined (line 2 of the probe)"),
        ("const a = 1;\nt.ok(;", "line 2 of the probe"),
        ("const a = 1;\n\n}", "SyntaxError"),
        ("\nthrow null;", "null"),
    ],
)
def test_what_is_not_true_fails(session: Session, text: str, failure: str) -> None:
    result = probe(session, text)
    assert not result.passed
    assert failure in result.failures[0]


def test_every_failure_is_reported(session: Session) -> None:
    assert probe(session, "t.ok(false, 'a'); t.ok(true, 'b'); t.near(1, 2, 0, 'c');").failures == (
        "a",
        "c: got 1, wanted 2 ± 0",
    )


def test_the_probes_frames_count_and_the_rest_is_run(session: Session) -> None:
    assert session.run(PLAYGROUND, probe="t.step(50);").frames == 120
    assert session.run(PLAYGROUND, probe="t.step(250);").frames == 251


def test_an_error_of_the_scene_during_the_probe_is_the_scenes(session: Session) -> None:
    report = session.run(scene(update="if (time > 300) null.x;"), probe="t.step(60); t.ok(true, '');")
    assert [(error.kind, error.line) for error in report.errors] == [("TypeError", 4)]
    assert not report.clean


def test_a_probe_that_never_ends_is_stopped(session: Session) -> None:
    report = session.run(PLAYGROUND, probe="for (;;) t.step();", limit=3)
    assert report.timed_out
    assert report.probe is not None
    assert report.probe.failures == ("the time limit was reached",)


def test_a_click_hits_the_right_place_in_every_scale_mode(session: Session) -> None:
    for mode in ("NONE", "FIT", "ENVELOP", "RESIZE"):
        code = scene(
            create="this.add.rectangle(300, 200, 20, 20, 0xffffff).setInteractive().on('pointerdown', () => console.log('hit'));",
            config=f"scale: {{ mode: Phaser.Scale.{mode}, autoCenter: Phaser.Scale.CENTER_BOTH, width: 400, height: 300 }},",
        )
        report = session.run(code, probe="t.click(300, 200); t.click(315, 200);")
        assert [line.text for line in report.console] == ["hit"], mode


def test_the_dom_sees_the_input_too(session: Session) -> None:
    code = scene(
        create="""this.add.text(9, 9, 'x'); const names = [];
        for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click']) this.game.canvas.addEventListener(name, () => names.push(name));
        document.addEventListener('keydown', (e) => names.push(e.code)); window.names = names;"""
    )
    report = session.run(
        code,
        probe="t.click(50, 50); t.press('W'); t.ok(names.join() === 'pointerdown,mousedown,mouseup,click,KeyW', names.join());",
    )
    assert report.probe is not None
    assert report.probe.failures == ()
