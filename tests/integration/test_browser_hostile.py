"""Hostile scenes neither hang a run past its limit, nor reach the network or the disk, nor spoil the next scene."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from browser_kit import GOOD_SCENE, session

from phaser_copilot.browser import Session, chromium

__all__ = ["session"]

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HOSTILE = sorted(Path(__file__).parent.parent.joinpath("hostile").glob("*.js"))
LIMIT = 4.0
SLACK = 30.0  # killing and replacing a browser on a busy machine

NOTHING_LEFT = """
t.ok(!localStorage.length && !sessionStorage.length && !document.cookie && !window.name, 'nothing is left');
"""

# What ends them: these must not get a clean report.
BROKEN = {
    "loop-at-load": "timeout",
    "loop-in-create": "timeout",
    "loop-in-update": "timeout",
    "loop-in-timer": "timeout",
    "loop-of-microtasks": "timeout",
    "loop-of-await": "timeout",
    "alert-until-yes": "timeout",
    "webassembly-loop": "timeout",
    "regex": "timeout",
    "recursion": "RangeError",
    "onerror-hijack": "TypeError",
}


@dataclass
class Listener:
    """A server on this machine that must never hear anything."""

    port: int
    udp_port: int
    heard: list[str] = field(default_factory=list)

    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    heard: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def handle(self) -> None:
            heard.append(f"TCP {self.rfile.peek(200)[:80]!r}")

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", 0))
    udp.settimeout(0.2)
    done = threading.Event()

    def hear_udp() -> None:
        while not done.is_set():
            try:
                heard.append(f"UDP {udp.recv(80)!r}")
            except TimeoutError:
                continue

    threads = [threading.Thread(target=server.serve_forever, daemon=True), threading.Thread(target=hear_udp)]
    for thread in threads:
        thread.start()
    yield Listener(server.server_address[1], udp.getsockname()[1], heard)
    done.set()
    server.shutdown()
    server.server_close()
    threads[1].join()
    udp.close()


def test_the_listener_hears_what_reaches_it(listener: Listener) -> None:
    with socket.create_connection(("127.0.0.1", listener.port)) as connection:
        connection.sendall(b"hello")
        connection.shutdown(socket.SHUT_WR)
        connection.recv(1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.sendto(b"hello", ("127.0.0.1", listener.udp_port))
    threading.Event().wait(0.5)
    assert len(listener.heard) == 2
    listener.heard.clear()


def test_an_ordinary_page_would_reach_it(listener: Listener) -> None:
    """The negative control: the same scenes in a browser that is not held back."""
    from playwright.sync_api import Error, sync_playwright

    names = ("network-scripts", "network-elements", "network-rtc")
    texts = [path.read_text(encoding="utf-8") for path in HOSTILE if path.stem in names]
    phaser = "window.Phaser = { Game: function (config) { config.scene.create(); } };"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        for text in texts:
            code = text.replace("SERVER", listener.address()).replace("UDP", str(listener.udp_port))
            page = browser.new_page()
            page.evaluate(phaser + "0")
            with contextlib.suppress(Error):
                page.evaluate(f"(() => {{ {code} }})()")
            page.wait_for_timeout(1500)
        browser.close()
    kinds = {heard[:3] for heard in listener.heard}
    listener.heard.clear()
    assert kinds == {"TCP", "UDP"}


def test_there_are_enough_hostile_scenes() -> None:
    assert len(HOSTILE) >= 25
    assert set(BROKEN) <= {path.stem for path in HOSTILE}


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_a_hostile_scene_harms_nobody(path: Path, session: Session, listener: Listener) -> None:
    text = path.read_text(encoding="utf-8")
    code = text.replace("SERVER", listener.address()).replace("UDP", str(listener.udp_port))
    report = session.run(code, limit=LIMIT)
    assert report.seconds < LIMIT + SLACK
    assert not any("READ" in line.text for line in report.console)
    wanted = BROKEN.get(path.stem)
    if wanted:
        assert wanted in {error.kind for error in report.errors}
    after = session.run(GOOD_SCENE, probe=NOTHING_LEFT)
    assert after.clean, after
    assert after.probe is not None
    assert after.probe.failures == ()
    assert listener.heard == []


def test_no_hostile_scene_left_a_file() -> None:
    folders = [Path.cwd(), Path.home(), Path.home() / "Downloads"]
    assert not [path for folder in folders for path in folder.glob("hostile-download*")]
