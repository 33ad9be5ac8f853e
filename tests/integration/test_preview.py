"""The live preview, in a real browser."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error

from phaser_copilot.browser import chromium
from phaser_copilot.browser.preview import Preview
from phaser_copilot.browser.watched import Finding, Watched
from phaser_copilot.phaser import library

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Frame, Page

pytestmark = pytest.mark.browser

MOVING = """\
class Main extends Phaser.Scene {
  create() {
    window.scene = this;
    this.ball = this.add.circle(100, 100, 40, 0xff0000);
    this.physics.add.existing(this.ball);
    this.ball.body.setVelocityX(50);
    this.square = this.add.rectangle(100, 400, 80, 80, 0x00ff00);
    this.tweens.add({ targets: this.square, x: 700, duration: 20000 });
    this.input.keyboard.on('keydown-SPACE', () => console.log('space pressed'));
    console.log('hello', { lives: 3 });
    console.warn('careful');
  }
}
new Phaser.Game({ width: 800, height: 600, physics: { default: 'arcade' }, scene: Main });
"""
STILL = "new Phaser.Game({ width: 320, height: 240, backgroundColor: '#0000ff' });\n"
BROKEN = "const config = {};\n\nthis_is_not_defined();\n"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Names resolve to the loopback address only, so that a leak would arrive at the tests' own server.
        arguments = [flag for flag in chromium.flags() if "resolver" not in flag]
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-GB", viewport={"width": 1200, "height": 700}, accept_downloads=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Callable[..., Preview]]:
    """Starts a preview of a source."""
    running: list[Preview] = []

    def start(source: str, name: str = "scene.js", **options: Any) -> Preview:
        phaser = library.local()
        if phaser is None:
            pytest.skip("Phaser is not on this machine")
        file = tmp_path / name
        file.write_text(source, encoding="utf-8")
        running.append(Preview(Watched(file, **options), phaser).__enter__())
        return running[-1]

    yield start
    for each in running:
        each.__exit__(None, None, None)


def opened(page: Page, preview: Preview) -> Page:
    page.goto(preview.url)
    return page


def has_state(page: Page, text: str) -> None:
    page.wait_for_function("text => document.querySelector('#state').textContent.includes(text)", arg=text)


def game(page: Page) -> Frame:
    page.title()  # only a call lets Playwright take note of frames that came and went
    return next(frame for frame in page.frames if "/game?" in frame.url)


def x(page: Page, name: str = "ball") -> float:
    return float(game(page).evaluate(f"window.scene.{name}.x"))


def picture(page: Page) -> bytes:
    return page.locator("iframe").screenshot()


def wait_for(truth: Callable[[], bool]) -> None:
    """Wait up to 10 s until something is true; the game's frame may come and go meanwhile."""
    for _ in range(200):
        with contextlib.suppress(Error, StopIteration):
            if truth():
                return
        time.sleep(0.05)
    pytest.fail("it did not become true")


def test_the_game_moves_and_its_figures_are_shown(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(MOVING))
    has_state(page, "running")
    before = picture(page)
    wait_for(lambda: picture(page) != before)
    assert page.locator("#objects").text_content() == "2"
    wait_for(lambda: int(page.locator("#fps").text_content() or 0) > 5)
    assert page.title() == "scene.js – preview"


def test_console_and_lines_are_shown(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(MOVING))
    line = page.locator("#console li.log")
    line.wait_for()
    assert line.text_content() == 'line 10hello {"lives":3}'
    assert page.locator("#console li.warn").text_content() == "line 11careful"


def test_saving_reloads_and_says_so(page: Page, preview: Callable[..., Preview]) -> None:
    shown = preview(MOVING)
    opened(page, shown)
    has_state(page, "running")
    shown.scene.file.write_text(STILL, encoding="utf-8")
    wait_for(lambda: page.locator("#objects").text_content() == "0")
    assert "reloaded" in (page.locator("#console li.divider").text_content() or "")
    wait_for(lambda: game(page).evaluate("document.querySelector('canvas')?.width") == 320)


def test_an_editor_that_renames_is_followed(page: Page, preview: Callable[..., Preview]) -> None:
    shown = preview(STILL)
    opened(page, shown)
    has_state(page, "running")
    new = shown.scene.file.with_name("scene.js.new")
    new.write_text(MOVING, encoding="utf-8")
    new.replace(shown.scene.file)
    wait_for(lambda: page.locator("#objects").text_content() == "2")


def test_a_deleted_file_is_reported_and_its_return_is_noticed(page: Page, preview: Callable[..., Preview]) -> None:
    shown = preview(MOVING)
    opened(page, shown)
    has_state(page, "running")
    shown.scene.file.unlink()
    has_state(page, "the file is gone")
    assert x(page) > 0
    shown.scene.file.write_text(STILL, encoding="utf-8")
    has_state(page, "running")
    wait_for(lambda: page.locator("#objects").text_content() == "0")


def test_an_error_stands_beside_the_game_with_its_line(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(BROKEN))
    has_state(page, "stopped by an error")
    problem = page.locator("#problems li.fatal")
    text = problem.text_content() or ""
    assert "this_is_not_defined is not defined" in text
    assert "line 3" in text
    assert problem.locator("code").text_content() == "this_is_not_defined();"


def test_a_syntax_error_has_its_line(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview("let a = 1;\nlet b = ;\n"))
    has_state(page, "stopped by an error")
    assert "line 2" in (page.locator("#problems li.fatal").text_content() or "")


def test_an_error_disappears_when_it_is_corrected(page: Page, preview: Callable[..., Preview]) -> None:
    shown = preview(BROKEN)
    opened(page, shown)
    has_state(page, "stopped")
    shown.scene.file.write_text(STILL, encoding="utf-8")
    has_state(page, "running")
    assert page.locator("#problems li").count() == 0


def test_findings_of_the_check_are_shown(page: Page, preview: Callable[..., Preview]) -> None:
    def diagnose(source: str) -> list[Finding]:
        return [Finding(2, "warning", "PH999", "<b>doubtful</b>")] if "circle" in source else []

    shown = preview(MOVING, diagnose=diagnose)
    opened(page, shown)
    problem = page.locator("#problems li.warning")
    problem.wait_for()
    assert problem.text_content() == "PH999 · line 2<b>doubtful</b>create() {"
    shown.scene.file.write_text(STILL, encoding="utf-8")
    page.locator("#no-problems").wait_for(state="visible")


def test_pause_stops_everything_and_step_goes_one_frame(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(MOVING))
    has_state(page, "running")
    page.click("#pause")
    has_state(page, "paused")
    before = (x(page), x(page, "square"), picture(page))
    time.sleep(0.5)
    assert (x(page), x(page, "square"), picture(page)) == before
    frame = int(page.locator("#frame").text_content() or 0)
    for number in range(1, 13):
        page.click("#step")
        wait_for(lambda: int(page.locator("#frame").text_content() or 0) == frame + number)  # noqa: B023
    assert x(page) - before[0] == pytest.approx(50 * 12 / 60, abs=1.7)
    assert x(page, "square") - before[1] == pytest.approx(600 / 20 * 12 / 60, abs=1.5)
    page.click("#pause")
    has_state(page, "running")
    at = x(page)
    wait_for(lambda: x(page) > at + 5)


def test_speed_changes_how_fast_time_goes(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(MOVING))
    has_state(page, "running")

    def distance() -> float:
        # Measured against the frame's real clock, which the virtual one hides from scenes.
        before, since = x(page, "square"), time.monotonic()
        time.sleep(1)
        return (x(page, "square") - before) / (time.monotonic() - since)

    page.select_option("#speed", "0.25")
    slow = distance()
    page.select_option("#speed", "4")
    fast = distance()
    assert 6 < fast / slow < 26


def test_restart_begins_again(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(MOVING))
    has_state(page, "running")
    wait_for(lambda: x(page) > 300)  # four seconds of the game: as long as the new game may take to be seen
    game(page).evaluate("window.old = true")
    page.click("#restart")
    page.locator("#console li.divider").wait_for()
    wait_for(lambda: bool(game(page).evaluate("!window.old && Boolean(window.scene && window.scene.ball)")))
    assert x(page) < 300


def test_the_screenshot_is_the_game(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(STILL))
    has_state(page, "running")
    with page.expect_download() as download:
        page.click("#screenshot")
    assert download.value.suggested_filename.startswith("scene-")
    data = Path(download.value.path()).read_bytes()
    image = "data:image/png;base64," + base64.b64encode(data).decode()
    found = page.context.new_page().evaluate(
        """async (source) => {
            const image = new Image(); image.src = source; await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext('2d');
            pen.drawImage(image, 0, 0);
            return [image.width, image.height, ...pen.getImageData(160, 120, 1, 1).data];
        }""",
        image,
    )
    assert found == [320, 240, 0, 0, 255, 255]


def test_keys_go_to_the_game_at_once_and_after_a_click_on_a_button(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(MOVING))
    has_state(page, "running")
    page.keyboard.press("Space", delay=60)
    page.get_by_text("space pressed").wait_for()
    page.click("#clear")
    page.click("#pause")
    page.click("#pause")
    has_state(page, "running")
    page.keyboard.press("Space", delay=60)
    page.get_by_text("space pressed").wait_for()


def test_an_endless_loop_is_noticed_and_saving_gets_out_of_it(page: Page, preview: Callable[..., Preview]) -> None:
    shown = preview(MOVING + "setTimeout(() => { while (true); }, 500);\n")
    opened(page, shown)
    has_state(page, "does not answer")
    shown.scene.file.write_text(STILL, encoding="utf-8")
    has_state(page, "running")
    assert page.locator("#objects").text_content() == "0"


def test_a_flood_of_lines_does_no_harm(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(STILL + "setInterval(() => { for (let i = 0; i < 2000; i++) console.log(i); }, 20);\n"))
    has_state(page, "running")
    page.get_by_text("more lines").first.wait_for()
    assert page.locator("#console li").count() <= 500


def test_what_the_scene_says_is_shown_as_text(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview("console.log('<img src=x onerror=alert(1)>');\nthrow new Error('<b>no</b>');\n"))
    page.get_by_text("<img src=x onerror=alert(1)>").wait_for()
    assert page.locator("aside img, aside b").count() == 0


def test_a_high_score_in_storage_works(page: Page, preview: Callable[..., Preview]) -> None:
    opened(
        page,
        preview(STILL + "localStorage.setItem('best', 7); console.log('best is', localStorage.getItem('best'));\n"),
    )
    page.get_by_text("best is 7").wait_for()


def test_modules_find_phaser(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview("import Phaser, { Scene } from 'phaser';\nclass A extends Scene {}\n" + STILL))
    has_state(page, "running")


def test_a_page_shows_its_inline_script_with_the_lines_of_the_page(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(f"<html>\n<body>\n<script>\n{BROKEN}</script></body></html>", "game.html"))
    has_state(page, "stopped")
    assert "line 6" in (page.locator("#problems li.fatal").text_content() or "")


def test_a_page_leads_to_the_script_beside_it(tmp_path: Path) -> None:
    (tmp_path / "scene.js").write_text(STILL, encoding="utf-8")
    (tmp_path / "scene.html").write_text('<script src="phaser.js"></script><script src="scene.js"></script>')
    assert Watched(tmp_path / "scene.html").file == tmp_path / "scene.js"


def test_the_page_speaks_chinese(browser: Browser, preview: Callable[..., Preview]) -> None:
    context = browser.new_context(locale="zh-CN")
    page = opened(context.new_page(), preview(STILL))
    has_state(page, "运行中")
    assert page.locator("#restart").text_content().strip() == "重新开始"  # type: ignore[union-attr]
    context.close()


def test_every_button_has_a_name_and_can_be_reached_with_the_keyboard(
    page: Page, preview: Callable[..., Preview]
) -> None:
    opened(page, preview(STILL))
    has_state(page, "running")
    assert page.get_by_role("button").all_inner_texts() == ["Pause", "Step", "Restart", "Screenshot", "Clear"]
    page.focus("#pause")
    page.keyboard.press("Enter")
    has_state(page, "paused")
    assert page.evaluate("document.activeElement.id") == "pause"


LEAKS = {
    "fetch": "fetch(URL)",
    "image": "new Image().src = URL",
    "beacon": "navigator.sendBeacon(URL, 'x')",
    "socket": "new WebSocket(URL.replace('http', 'ws'))",
    "events": "new EventSource(URL)",
    "script": "document.body.append(Object.assign(document.createElement('script'), { src: URL }))",
    "style": "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: URL }))",
    "prefetch": "document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: URL }))",
    "navigation": "location.href = URL",
    "top": "top.location.href = URL",
    "popup": "open(URL)",
    "form": "Object.assign(document.body.appendChild(document.createElement('form')), { action: URL }).submit()",
    "link": "Object.assign(document.body.appendChild(document.createElement('a')),"
    " { href: URL, target: '_top' }).click()",
    "download": "Object.assign(document.body.appendChild(document.createElement('a')),"
    " { href: URL, download: 'x' }).click()",
    "frame": "document.body.append(Object.assign(document.createElement('iframe'), { src: URL }))",
    "inner": "document.body.append(Object.assign(document.createElement('iframe'),"
    " { srcdoc: `<script>fetch('${URL}'); new Image().src = '${URL}'; location.href = '${URL}'<\\/script>` }))",
    "worker": "new Worker(window.URL.createObjectURL(new Blob([`fetch('${URL}')`])))",
    "refresh": "document.head.append(Object.assign(document.createElement('meta'),"
    " { httpEquiv: 'refresh', content: '0; url=' + URL }))",
    "import": "import(URL)",
    "font": "new FontFace('f', `url(${URL})`).load()",
    "loader": "new Phaser.Game({ scene: { preload() { this.load.image('a', URL); this.load.json('b', URL); } } })",
}


class Trap:
    """A server that should never hear from a scene."""

    def __init__(self) -> None:
        trap = self
        self.heard: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                trap.heard.append(self.path)
                self.send_response(204)
                self.end_headers()

            do_POST = do_GET  # noqa: N815

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture(scope="module")
def trap() -> Iterator[Trap]:
    trap = Trap()
    yield trap
    trap.server.shutdown()
    trap.server.server_close()


def test_the_trap_hears_a_page_that_is_not_confined(page: Page, trap: Trap) -> None:
    page.set_content("<p>hello</p>")
    page.evaluate(f"fetch('{trap.url}control', {{ mode: 'no-cors' }}).catch(() => {{}})")
    wait_for(lambda: "/control" in trap.heard)


def test_no_scene_reaches_the_network(page: Page, preview: Callable[..., Preview], trap: Trap) -> None:
    shown = preview(STILL)
    opened(page, shown)
    has_state(page, "running")
    for name, code in LEAKS.items():
        attempt = f"const URL = '{trap.url}{name}';\nconsole.log('{name} tried');\n{code};\n"
        with page.expect_console_message(lambda message: message.text == f"{name} tried"):  # noqa: B023
            shown.scene.file.write_text(f"onload = () => {{ {attempt} }};\n{STILL}", encoding="utf-8")
        page.wait_for_timeout(400)
    assert [path for path in trap.heard if path != "/control"] == []
    assert page.url == shown.url
    assert len(page.context.pages) == 1


def test_peer_connections_are_closed(page: Page, preview: Callable[..., Preview]) -> None:
    opened(page, preview(STILL))
    has_state(page, "running")
    assert game(page).evaluate("typeof RTCPeerConnection + typeof webkitRTCPeerConnection") == "undefinedundefined"


def test_the_scene_cannot_read_the_page_around_it(page: Page, preview: Callable[..., Preview]) -> None:
    opened(
        page,
        preview(
            "let read = 'nothing';\ntry { read = parent.document.title; } catch {}\nconsole.log('read ' + read);\n"
        ),
    )
    page.get_by_text("read nothing").wait_for()


def ask(preview: Preview, path: str, host: str | None = None, method: str = "GET") -> int:
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=10)
    connection.request(method, path, headers={"Host": host or f"127.0.0.1:{preview.port}"})
    status = connection.getresponse().status
    connection.close()
    return status


def test_only_the_right_host_token_method_and_paths_are_served(preview: Callable[..., Preview]) -> None:
    shown = preview(STILL)
    root = f"/{shown.token}/"
    assert ask(shown, root) == 200
    assert ask(shown, root + "scene.js?v=1") == 200
    for host in (
        "evil.example",
        f"evil.example:{shown.port}",
        f"localhost.evil.example:{shown.port}",
        "localhost",
        "127.0.0.1:1",
    ):
        assert ask(shown, root, host=host) == 403
    for path in (
        "/",
        "/scene.js",
        "/wrong/scene.js",
        f"/{shown.token}",
        root + "../scene.js",
        root + "preview.py",
        root + "%2e%2e/x",
    ):
        assert ask(shown, path) == 404
    for method in ("POST", "PUT", "DELETE"):
        assert ask(shown, root, method=method) == 501


def test_it_listens_on_this_machine_only(preview: Callable[..., Preview]) -> None:
    shown = preview(STILL)
    assert shown._server.server_address[0] == "127.0.0.1"


def run_command(*words: str, cwd: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "phaser_copilot", "preview", "--no-open", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=cwd, env=os.environ)


def test_ctrl_c_ends_it_without_a_traceback(tmp_path: Path) -> None:
    if library.local() is None:
        pytest.skip("Phaser is not on this machine")
    (tmp_path / "scene.js").write_text(STILL, encoding="utf-8")
    process = run_command("scene.js", cwd=tmp_path)
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    connection = http.client.HTTPConnection(url.split("/")[2], timeout=10)
    connection.request("GET", "/" + url.split("/")[3] + "/events")
    stream = connection.getresponse()
    assert stream.readline() == b"event: scene\n"
    assert json.loads(stream.readline().removeprefix(b"data: "))["name"] == "scene.js"
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "Traceback" not in error
    assert "Preview ended." in error


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("scene.txt", b"", "no scene"),
        ("absent.js", None, "Cannot read"),
        ("binary.js", b"\xff\xfe\x00", "UTF-8"),
        ("empty.html", b"<p>hello</p>", "holds no script"),
    ],
)
def test_a_bad_file_is_explained(tmp_path: Path, name: str, data: bytes | None, words: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    process = run_command(name, cwd=tmp_path)
    output, error = process.communicate(timeout=60)
    assert (process.returncode, output) == (2, "")
    assert words in error
    assert "Traceback" not in error


def test_a_taken_port_is_explained(tmp_path: Path, trap: Trap) -> None:
    (tmp_path / "scene.js").write_text(STILL, encoding="utf-8")
    process = run_command("scene.js", "--port", trap.url.split(":")[2].rstrip("/"), cwd=tmp_path)
    _, error = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "Cannot listen" in error
