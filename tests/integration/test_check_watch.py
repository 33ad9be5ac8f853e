"""``check --watch`` checks again when a file changes, and ends with Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

GOOD = "new Phaser.Game({ width: 400, height: 300, scene: { create() { this.add.circle(9, 9, 5, 0xff0000); } } });\n"
BAD = GOOD.replace("circle", "circel")
PATIENCE_SECONDS = 30


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    path = tmp_path / "scene.js"
    path.write_text(BAD, encoding="utf-8")
    return path


@pytest.fixture
def watching(scene: Path) -> Iterator[tuple[subprocess.Popen[str], Queue[str]]]:
    command = [sys.executable, "-m", "phaser_copilot", "check", "--watch", str(scene)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines: Queue[str] = Queue()
    assert process.stdout is not None
    threading.Thread(target=lambda: [lines.put(line) for line in process.stdout or ()], daemon=True).start()
    yield process, lines
    process.kill()
    process.wait()


def wait_for(lines: Queue[str], text: str) -> None:
    try:
        while text not in lines.get(timeout=PATIENCE_SECONDS):
            pass
    except Empty:
        pytest.fail(f"{text!r} never came")


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal")
def test_a_change_is_checked(watching: tuple[subprocess.Popen[str], Queue[str]], scene: Path) -> None:
    process, lines = watching
    wait_for(lines, "error PH101")
    # The watch may begin a moment after the first check, so the change is repeated until it is seen.
    stop = threading.Event()

    def save() -> None:
        while not stop.wait(0.5):
            scene.write_text(GOOD, encoding="utf-8")

    threading.Thread(target=save, daemon=True).start()
    wait_for(lines, "nothing to complain about")
    stop.set()
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE_SECONDS) == 130
