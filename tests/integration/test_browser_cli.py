"""``phaser-copilot run``: what a user sees, and the exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from browser_kit import GOOD_SCENE, scene

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HEADED = """/* scene
tasks:
  en: [a box, a green box, a green box that moves]
  zh: [方块, 绿色方块, 一个移动的绿色方块]
difficulty: easy
apis: [this.add.rectangle]
plan:
  en: {req: A box that moves, steps: [Draw it, Move it]}
  zh: {req: 移动的方块, steps: [画, 动]}
knobs:
  speed: {code: "SPEED = {}", values: [60, 120]}
  colour:
    - {code: "0x33cc66", en: green, zh: 绿色}
probe: |
  const box = t.one('Rectangle');
  t.near(t.travel(box, () => t.seconds(1)).x, knobs.speed, FUZZ, 'it moves');
  t.ok(box.fillColor === knobs.colour, 'it is green');
*/
const SPEED = 60;
function create() { this.box = this.add.rectangle(100, 100, 40, 40, 0x33cc66); }
function update(time, delta) { this.box.x += SPEED * delta / 1000; }
new Phaser.Game({ scene: { create, update } });
"""


def run(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "phaser_copilot", "run", *words],
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.js").write_text(GOOD_SCENE)
    (tmp_path / "bad.js").write_text(scene("  this.add.nothing();"))
    return tmp_path


def test_a_good_scene(folder: Path) -> None:
    done = run(folder, "good.js")
    assert (done.returncode, done.stderr) == (0, "")
    assert "good.js runs" in done.stdout
    assert "120 of 120 frames" in done.stdout
    assert "1 Rectangle" in done.stdout
    assert (folder / "screenshot.png").read_bytes().startswith(b"\x89PNG")


def test_a_broken_scene(folder: Path) -> None:
    done = run(folder, "bad.js", "--no-screenshot")
    assert done.returncode == 1
    assert "bad.js:2:12: TypeError: this.add.nothing is not a function" in done.stdout
    assert "     2 |   this.add.nothing();\n       |            ^\n" in done.stdout
    assert "bad.js is broken" in done.stdout
    assert not (folder / "screenshot.png").exists()


def test_json_is_one_object(folder: Path) -> None:
    done = run(folder, "bad.js", "--json", "--frames", "10")
    answer = json.loads(done.stdout)
    assert done.returncode == 1
    assert (answer["clean"], answer["asked"], answer["errors"][0]["line"]) == (False, 10, 2)


def test_a_page_has_its_own_lines(folder: Path) -> None:
    (folder / "page.html").write_text("<html><body>\n<p>hi</p>\n<script>\nmissing();\n</script></body></html>")
    assert "page.html:4:1: ReferenceError" in run(folder, "page.html").stdout


def test_input_is_given(folder: Path) -> None:
    code = scene(
        "this.add.text(9, 9, 'x'); this.input.on('pointerdown', (p) => console.log('at', p.x, p.y));"
        "this.input.keyboard.on('keydown', (e) => console.log(e.code));"
    )
    (folder / "input.js").write_text(code)
    done = run(folder, "input.js", "--keys", "RIGHT:3,W+UP,WAIT:5,SPACE", "--click", "30,40", "--webgl")
    lines = [line for line in done.stdout.splitlines() if line.startswith("console")]
    assert [line.split(": ")[1] for line in lines] == ["ArrowRight", "KeyW", "ArrowUp", "Space", "at 30 40"]
    assert "webgl" in done.stdout


def test_the_probe_in_the_header(folder: Path) -> None:
    (folder / "scene.js").write_text(HEADED.replace("FUZZ", "2"), encoding="utf-8")
    done = run(folder, "scene.js", "--probe")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all 2 checks hold" in done.stdout


def test_a_probe_that_fails_breaks_the_scene(folder: Path) -> None:
    (folder / "scene.js").write_text(HEADED.replace("FUZZ", "-1"), encoding="utf-8")
    done = run(folder, "scene.js", "--probe")
    assert done.returncode == 1
    assert "probe: it moves" in done.stdout


def test_errors_behind_a_header_have_the_files_lines(folder: Path) -> None:
    (folder / "scene.js").write_text(HEADED.replace("FUZZ", "2") + "missing();\n", encoding="utf-8")
    line = HEADED.count("\n") + 1
    for words in (["--probe"], []):
        assert f"scene.js:{line}:1: ReferenceError" in run(folder, "scene.js", *words).stdout


def test_a_file_of_somebody_else_is_not_overwritten(folder: Path) -> None:
    (folder / "screenshot.png").write_text("mine")
    done = run(folder, "good.js")
    assert done.returncode == 0
    assert "stays as it is" in done.stderr
    assert (folder / "screenshot.png").read_text() == "mine"
    assert run(folder, "good.js", "--screenshot", "screenshot.png").returncode == 2
    assert run(folder, "good.js", "--screenshot", "screenshot.png", "--force").returncode == 0
    assert run(folder, "good.js").stderr == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nowhere.js"], "cannot be read"),
        (["good.js", "--keys", "RIGHT:x"], "is no key"),
        (["good.js", "--click", "12"], "is no place"),
        (["good.js", "--probe"], "header"),
        (["scene.ts"], "TypeScript"),
    ],
)
def test_wrong_use_exits_with_2(folder: Path, words: list[str], message: str) -> None:
    (folder / "scene.ts").write_text("let a: number;")
    done = run(folder, *words)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_browser_it_says_what_is_missing(folder: Path) -> None:
    code = (
        "import sys; from phaser_copilot.browser import chromium; from phaser_copilot import cli;"
        "chromium._candidates = lambda: iter(()); cli.main(['run', 'good.js'])"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PHASER_COPILOT_BROWSER"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 3
    assert "No Chromium, Chrome or Edge was found" in done.stderr
    assert "PHASER_COPILOT_BROWSER" in done.stderr


def test_without_playwright_it_says_what_to_install(folder: Path) -> None:
    code = (
        "import sys; sys.modules['playwright'] = None; sys.modules['playwright.async_api'] = None;"
        "from phaser_copilot import cli; cli.main(['run', 'good.js'])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 3
    assert "pip install 'phaser-copilot[browser]'" in done.stderr
    assert "Traceback" not in done.stderr
