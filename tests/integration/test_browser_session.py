"""Scenes run in a real browser: what is reported, the same each time, from anywhere."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import psutil
import pytest
from browser_kit import GOOD_SCENE, scene, session

from phaser_copilot.browser import Click, Hold, Session, Wait
from phaser_copilot.phaser import library

__all__ = ["session"]

pytestmark = pytest.mark.browser

# One of everything that could differ between two runs.
RESTLESS = scene(
    create="""
      this.balls = Array.from({ length: 20 }, () => this.physics.add.image(Math.random() * 400, 50, '__WHITE'));
      this.balls.forEach((ball) => ball.setBounce(1).setCollideWorldBounds(true).setVelocity(Phaser.Math.Between(-99, 99), 0));
      this.tweens.add({ targets: this.balls[0], scale: 3, duration: 777, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 });
      this.time.addEvent({ delay: 111, loop: true, callback: () => { this.balls[1].x += Math.random(); } });
      setInterval(() => { this.balls[2].y += crypto.getRandomValues(new Uint8Array(1))[0] / 7; }, 33);
      Promise.resolve().then(() => { this.balls[3].x += performance.now() + Date.now() % 1000; });
      this.add.particles(200, 150, '__WHITE', { speed: 99, lifespan: 500 });""",
    update="this.last = [time, delta, new Date().toISOString(), this.game.loop.actualFps];",
    config="physics: { default: 'arcade', arcade: { gravity: { y: 200 } } },",
)
STATE = """
t.step(150);
const s = t.scene();
const list = s.balls.flatMap((b) => [b.x, b.y, b.scale, b.body.velocity.y]);
t.ok(false, JSON.stringify([list, s.last, s.children.list.length, Math.random(), crypto.randomUUID()]));
"""


def test_a_good_scene_is_clean(session: Session) -> None:
    report = session.run(GOOD_SCENE, screenshot=True)
    assert report.clean
    assert (report.loaded, report.frames, report.errors, report.silent) == (True, 120, (), ())
    assert (report.objects, dict(report.types), report.scenes) == (1, {"Rectangle": 1}, ("default",))
    assert report.screenshot is not None
    assert report.screenshot.startswith(b"\x89PNG")
    assert report.probe is None


@pytest.mark.parametrize("frames", [1, 300])
def test_as_many_frames_run_as_are_asked(session: Session, frames: int) -> None:
    code = scene(
        update="this.n = (this.n || 0) + 1; console.log(this.n);" if frames == 1 else "this.n = (this.n || 0) + 1;"
    )
    report = session.run(code, frames=frames)
    assert report.frames == frames
    assert report.clean


@pytest.mark.parametrize("renderer", ["canvas", "webgl"])
def test_six_runs_give_the_same_state_to_the_last_digit(session: Session, renderer: str) -> None:
    states = set()
    for _ in range(6):
        report = session.run(RESTLESS, probe=STATE, renderer=renderer)  # type: ignore[arg-type]
        assert report.errors == ()
        assert report.probe is not None
        states.add(report.probe.failures[0])
    assert len(states) == 1
    assert len(json.loads(states.pop())[0]) == 80


def test_another_session_gives_the_same_state(session: Session) -> None:
    first = session.run(RESTLESS, probe=STATE).probe
    with Session(phaser=library.local() or library.fetch()) as other:
        assert other.run(RESTLESS, probe=STATE).probe == first


def test_time_stands_still_between_the_frames(session: Session) -> None:
    code = scene(create="this.a = [Date.now(), performance.now(), new Date().getTime()];")
    probe = """
      const s = t.scene(), read = () => [Date.now(), performance.now(), new Date().getTime(), new Event('x').timeStamp];
      const before = read();
      for (let i = 0, x = 0; i < 3e6; i += 1) x += i;
      t.ok(String(read()) === String(before), 'work takes no time');
      t.step(60);
      t.near(read()[0] - before[0], 1000, 1, 'sixty frames are a second of Date');
      t.near(read()[1] - before[1], 1000, 0.001, 'and of performance.now()');
    """
    probe_result = session.run(code, probe=probe).probe
    assert probe_result is not None
    assert probe_result.failures == ()


def test_timers_fire_in_the_order_of_their_times(session: Session) -> None:
    code = scene(
        create="""
        setTimeout(() => console.log('c', performance.now() === 30), 30);
        setTimeout(() => console.log('a'), 5);
        const id = setInterval(() => { console.log('tick'); this.ticks = (this.ticks || 0) + 1; if (this.ticks === 3) clearInterval(id); }, 10);
        setTimeout('console.log("text")', 100);
        clearTimeout(setTimeout(() => console.log('never'), 1));
        requestIdleCallback(() => console.log('idle'));"""
    )
    texts = [line.text for line in session.run(code).console]
    assert texts == ["idle", "a", "tick", "tick", "c true", "tick", "text"]


@pytest.mark.parametrize(
    ("code", "kind", "place"),
    [
        ("const a = 1;\n  foo(;", "SyntaxError", (2, 7)),
        ("const a = 1;\nconst a = 2;", "SyntaxError", (2, 7)),
        ("let a;\nfunction f() {\n  g(() => { h(; });\n}", "SyntaxError", (3, 15)),
        ("'use strict';\n\nmissing();", "ReferenceError", (3, 1)),
        (scene(create="  this.add.nothing();"), "TypeError", (2, 12)),
        (scene(update="if (time > 500) null.x;"), "TypeError", (4, 22)),
        (scene(create="setTimeout(() => { throw new RangeError('x'); }, 50);"), "RangeError", (2, 26)),
        (scene(create="Promise.reject(new Error('x'));"), "Error (promise)", (2, 16)),
        (scene(create="throw 'text';"), "Error", (2, 1)),
        (
            "import Phaser from 'phaser';\nnew Phaser.Game({ scene: { create() { foo(); } } });",
            "ReferenceError",
            (2, 39),
        ),
    ],
)
def test_an_error_is_reported_in_its_place(session: Session, code: str, kind: str, place: tuple[int, int]) -> None:
    report = session.run(code)
    assert not report.clean
    error = report.errors[0]
    assert (error.kind, (error.line, error.column)) == (kind, place)


def test_lines_in_front_of_the_code_count(session: Session) -> None:
    assert session.run("\n" * 40 + "missing();").errors[0].line == 41


def test_an_error_in_phaser_itself_has_no_line_but_an_explanation(session: Session) -> None:
    code = scene(
        create="this.add.text(9, 9, 'x'); this.physics.add.collider(undefined, this.physics.add.image(1, 1, '__WHITE'));",
        config="physics: { default: 'arcade' },",
    )
    error = session.run(code).errors[0]
    assert error.line is None
    assert "collider" in error.explanation


@pytest.mark.parametrize(
    ("code", "kind"), [("const a = 1;", "no-game"), ("new Phaser.Game({});", "no-scene"), ("", "no-game")]
)
def test_a_script_without_game_or_scene_is_broken(session: Session, code: str, kind: str) -> None:
    report = session.run(code)
    assert not report.clean
    assert [error.kind for error in report.errors] == [kind]


def test_an_error_in_update_ends_the_game_as_in_any_browser(session: Session) -> None:
    report = session.run(scene(update="this.n = (this.n || 0) + 1; if (this.n === 10) throw new Error('x');"))
    assert report.loaded
    assert report.frames == 10
    assert len(report.errors) == 1


def test_a_hanging_scene_is_stopped_and_its_line_named(session: Session) -> None:
    report = session.run(scene(update="let i = 0;\nwhile (time >= 0) {\n  i += 1;\n}"), limit=3)
    assert report.timed_out
    assert report.errors[0].kind == "timeout"
    assert report.errors[0].line in (5, 6)
    assert session.run(GOOD_SCENE).clean


def test_a_slow_scene_still_gets_its_report(session: Session) -> None:
    code = scene(create="this.add.text(1, 1, 'x');", update="for (let i = 0; i < 3e6; i += 1);")
    report = session.run(code, frames=100_000, limit=4)
    assert report.timed_out
    assert report.loaded
    assert report.frames > 1
    assert not report.clean


@pytest.mark.parametrize(
    "code",
    [
        "import Phaser from 'phaser';\nexport default new Phaser.Game({ scene: { create() { this.add.text(9, 9, 'x'); } } });",
        "import * as Phaser from 'phaser';\nnew Phaser.Game({ scene: { create() { this.add.text(9, 9, 'x'); } } });",
        "import { Scene, Game } from 'phaser';\nclass A extends Scene { create() { this.add.text(9, 9, 'x'); } }\nnew Game({ scene: A });",
        "window.onload = () => new Phaser.Game({ scene: { create() { this.add.text(9, 9, 'x'); } } });",
        "document.addEventListener('DOMContentLoaded', () => new Phaser.Game({ scene: { create() { this.add.text(9, 9, 'x'); } } }));",
        "class G extends Phaser.Game { constructor() { super({ scene: { create() { this.add.text(9, 9, 'x'); } } }); } }\nnew G();",
        "setTimeout(() => new Phaser.Game({ scene: { create() { this.add.text(9, 9, 'x'); } } }), 100);",
        "const config = { type: Phaser.AUTO, scale: { mode: Phaser.Scale.RESIZE }, parent: 'nowhere', scene: { create() { this.add.text(9, 9, 'x'); } } };\nconst game = new Phaser.Game(config);",
    ],
)
def test_a_game_may_be_made_in_any_usual_way(session: Session, code: str) -> None:
    report = session.run(code)
    assert report.clean, report.errors
    assert dict(report.types) == {"Text": 1}


def test_images_that_the_scene_brings_along_are_loaded(session: Session) -> None:
    pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    code = (
        "new Phaser.Game({ scene: {"
        f"preload() {{ this.load.image('a', 'data:image/png;base64,{pixel}'); }}, "
        "create() { this.add.image(100, 100, 'a').setScale(50); } } });"
    )
    report = session.run(code)
    assert report.clean, report.errors
    assert report.silent == ()


def test_actions_are_given_in_their_order(session: Session) -> None:
    code = scene(
        create="""
        this.keys = this.input.keyboard.addKeys('RIGHT,SPACE');
        this.input.keyboard.on('keydown-SPACE', () => console.log('space', this.frames));
        this.input.on('pointerdown', (p) => console.log('click', p.x, p.y, this.right));
        this.frames = this.right = 0; this.add.text(1, 1, 'x');""",
        update="this.frames += 1; if (this.keys.RIGHT.isDown) this.right += 1;",
    )
    actions = [Hold(("RIGHT",), 30), Wait(10), Hold(("SPACE",), 2), Click(120, 80)]
    report = session.run(code, actions=actions)
    assert [line.text for line in report.console] == ["space 41", "click 120 80 30"]
    assert report.clean


def test_an_unknown_key_in_an_action_is_an_error(session: Session) -> None:
    assert "BANANA" in session.run(GOOD_SCENE, actions=[Hold(("BANANA",), 3)]).errors[0].message


def test_the_console_is_kept_short_and_readable(session: Session) -> None:
    code = scene(
        create="""
        console.log('%cstyled', 'color: red', 1, null, [1, 2], { a: { b: 1 } });
        console.warn('%s has %d lives, 100%%', 'player', 3);
        for (let i = 0; i < 500; i += 1) console.log(i);"""
    )
    report = session.run(code)
    assert (report.console[0].level, report.console[0].text, report.console[0].line) == (
        "log",
        "styled 1 null [1, 2] {a: {b: 1}}",
        3,
    )
    assert (report.console[1].level, report.console[1].text) == ("warn", "player has 3 lives, 100%")
    assert len(report.console) + report.dropped == 502
    assert len(report.console) <= 100


def test_storage_works_and_starts_empty(session: Session) -> None:
    code = scene(
        create="console.log(localStorage.length); localStorage.setItem('best', 7); console.log(localStorage.getItem('best'));"
    )
    for _ in range(2):
        assert [line.text for line in session.run(code).console] == ["0", "7"]


def test_tint_is_run_on_webgl_and_can_be_seen(session: Session) -> None:
    code = scene(create="this.add.image(100, 100, '__WHITE').setScale(10).setTint(0xff0000);")
    report = session.run(code, probe="t.ok(t.pixel(100, 100).join() === '255,0,0', String(t.pixel(100, 100)));")
    assert report.renderer == "webgl"
    assert report.probe is not None
    assert report.probe.failures == ()
    assert session.run(code, renderer="canvas").renderer == "canvas"


def test_plain_scenes_are_run_on_canvas(session: Session) -> None:
    assert session.run(GOOD_SCENE).renderer == "canvas"


def test_it_runs_inside_an_event_loop_and_from_other_threads(session: Session) -> None:
    async def inside() -> bool:
        return session.run(GOOD_SCENE).clean

    assert asyncio.run(inside())
    clean: list[bool] = []
    threads = [threading.Thread(target=lambda: clean.append(session.run(GOOD_SCENE).clean)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clean == [True, True, True]


def test_a_session_can_be_closed_twice_and_used_again() -> None:
    session = Session(phaser=library.local() or library.fetch())
    assert session.run(GOOD_SCENE).clean
    session.close()
    session.close()
    assert session.run(GOOD_SCENE).clean
    session.close()


@pytest.mark.parametrize(
    "end",
    [
        "pass",
        "session.close()",
        "raise KeyboardInterrupt",
        "import os, signal; os.kill(os.getpid(), signal.SIGINT); import time; time.sleep(9)",
    ],
)
def test_no_browser_is_left_behind(tmp_path: Path, end: str) -> None:
    program = textwrap.dedent(f"""
        from browser_kit import GOOD_SCENE
        from phaser_copilot.browser import Session
        from phaser_copilot.phaser import library
        session = Session(phaser=library.local() or library.fetch())
        assert session.run(GOOD_SCENE).clean
        import psutil
        print(*[child.pid for child in psutil.Process().children(recursive=True)], flush=True)
        {end}
    """)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parent, capture_output=True, text=True, timeout=120
    )
    children = [int(pid) for pid in done.stdout.split()]
    assert len(children) > 3, done.stderr
    end_of_patience = time.monotonic() + 20
    while any(_is_running(pid) for pid in children) and time.monotonic() < end_of_patience:
        time.sleep(0.1)
    assert not [pid for pid in children if _is_running(pid)]


def _is_running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_a_browser_that_died_is_replaced(session: Session) -> None:
    assert session.run(GOOD_SCENE).clean
    psutil.Process(session._host._pid).kill()
    assert session.run(GOOD_SCENE).clean
