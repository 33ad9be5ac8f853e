"""The packed extension in a real VS Code, as a user meets it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from vscode_kit import Code, Window, browser, wait_for

from phaser_copilot.phaser import library

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.editor,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(shutil.which("node") is None, reason="VS Code's server needs Node.js"),
]

PLANTED = """\
class Main extends Phaser.Scene {
  create() {
    this.box = this.add.rectangel(200, 150, 60, 60, 0x33cc66);
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });
"""
MOVING = """\
class Main extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 560, 800, 80, 0x2f8f5b);
    this.ball = this.add.circle(100, 300, 60, 0xffb545);
    console.log('the ball rolls');
  }

  update(time, delta) {
    this.ball.x = (this.ball.x + delta * 0.2) % 800;
  }
}

new Phaser.Game({ width: 800, height: 600, backgroundColor: '#1b2450', scene: Main });
"""
UNFINISHED = """\
class Main extends Phaser.Scene {
  create() {
    // a red circle in the middle

  }
}

new Phaser.Game({ width: 800, height: 600, scene: Main });
"""

running_browser = pytest.fixture(scope="module")(browser)


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Code]:
    """VS Code's server; one for all tests of this module."""
    _ = library.local() or library.fetch()
    running = Code(tmp_path_factory.mktemp("vscode"))
    yield running
    running.close()


@pytest.fixture
def window(code: Code, running_browser: Browser, request: pytest.FixtureRequest) -> Iterator[Window]:
    """A window of its own for each test; what it looks like in the end is kept."""
    opened = Window(code, running_browser)
    yield opened
    opened.picture(f"end-{request.node.name}")
    opened.close()


def test_a_mistake_is_underlined_and_the_quick_fix_repairs_it(window: Window) -> None:
    file = window.open("planted.js", PLANTED, line=3, column=28)
    wait_for("the underlining", lambda: window.shows(".squiggly-error, .squiggly-warning"))
    window.picture("mistake")

    line = window.page.locator(".monaco-editor .view-line", has_text="rectang").first

    def fixed() -> bool:
        return "rectangle(200" in (line.text_content() or "")

    def attempt() -> bool:
        line.click(position={"x": 200, "y": 8})
        window.page.keyboard.press("Control+.")
        fix = window.page.locator(".action-widget .monaco-list-row", has_text="rectangle").first
        fix.wait_for(timeout=10_000)
        window.picture("quick-fix")
        window.page.keyboard.press("Enter")
        return window.comes(fixed, 10)

    wait_for("the repair", lambda: fixed() or attempt())
    wait_for("the saved file", lambda: "this.add.rectangle(200" in file.read_text(encoding="utf-8"))
    wait_for("the end of the underlining", lambda: not window.shows(".squiggly-error, .squiggly-warning"))


def test_the_preview_shows_a_game_that_moves_and_its_console(window: Window) -> None:
    window.open("moving.js", MOVING)
    window.command("Phaser Copilot: Open the Running Game to the Side", lambda: window.shows("iframe.webview"))
    frame = wait_for("the game", window.game)
    canvas = frame.locator("canvas")
    before = canvas.screenshot()
    wait_for("movement", lambda: canvas.screenshot() != before)
    assert frame.parent_frame is not None
    around = frame.parent_frame
    wait_for("the console's line", lambda: around.locator("#console li", has_text="the ball rolls").count() == 1)
    window.picture("preview")


def test_the_preview_follows_what_is_typed(window: Window) -> None:
    file = window.open("typed.js", MOVING, line=5, column=18)
    window.command("Phaser Copilot: Open the Running Game to the Side", lambda: window.shows("iframe.webview"))
    frame = wait_for("the game", window.game)
    assert frame.parent_frame is not None
    around = frame.parent_frame
    file.write_text(MOVING.replace("the ball rolls", "the ball flies"), encoding="utf-8")
    wait_for("the new version", lambda: around.locator("#console li", has_text="the ball flies").count() == 1)


@pytest.mark.model
def test_a_scene_is_generated_from_the_palette(window: Window, model_path: Path) -> None:
    window.open("notes.js", "// nothing yet\n")
    box = window.page.locator(".quick-input-widget input").first
    window.command(
        "Phaser Copilot: Generate a Scene in a New File", lambda: window.shows(".quick-input-widget", "One sentence")
    )
    box.fill("a red circle that turns blue when clicked")
    window.page.keyboard.press("Enter")
    wait_for("the progress", lambda: window.shows(".notification-toast, .statusbar-item", "Phaser scene"), seconds=180)
    lines = window.page.locator(".editor-instance .view-line")
    wait_for("the first lines", lambda: lines.count() > 3, seconds=240)
    window.picture("generating")
    wait_for("the verdict", lambda: window.shows(".notification-toast", "Show the game"), seconds=240)
    window.picture("generated")
    # What the small model writes is its own affair; the verdict above judges it. A scene has this method at least.
    assert "create" in "".join(lines.all_text_contents())


@pytest.mark.model
def test_ghost_text_appears_and_tab_takes_it(window: Window, model_path: Path) -> None:
    file = window.open("unfinished.js", UNFINISHED, line=4, column=1)
    ghost = ".ghost-text, .ghost-text-decoration, .ghost-text-decoration-preview"

    def attempt() -> bool:
        if not window.shows(ghost):
            window.page.locator(".monaco-editor .view-line").nth(3).click()
            window.page.keyboard.press("End")
            if "this.add." not in file.read_text(encoding="utf-8"):
                window.page.keyboard.type("    this.add.", delay=60)
            else:
                window.page.keyboard.press("Backspace")
                window.page.keyboard.type(".")
            if window.comes(lambda: window.shows(".suggest-widget.visible"), 3):
                window.page.keyboard.press("Escape")  # beside the list, only what begins with its choice is shown
        return window.comes(lambda: window.shows(ghost), 40)

    wait_for("the ghost text", attempt, seconds=240)
    window.picture("ghost-text")

    def taken() -> bool:
        line = file.read_text(encoding="utf-8").split("\n")[3].strip()
        return line.startswith("this.add.") and len(line) > len("this.add.")

    def take() -> bool:
        window.page.keyboard.press("Tab")
        return window.comes(taken, 5)

    wait_for("the accepted text", take)
