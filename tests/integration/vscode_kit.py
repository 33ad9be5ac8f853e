"""A real VS Code with the packed extension, driven through its window as a user would.

VS Code's server runs on this machine and its window is opened in headless Chromium.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

import pytest

from phaser_copilot.browser import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Frame, Page

ROOT = Path(__file__).parent.parent.parent
EXTENSION = ROOT / "editors" / "vscode"
PICTURES = ROOT / "tests" / "artifacts"

Thing = TypeVar("Thing")

PATIENCE_SECONDS = 90
"""How long a condition may take; a busy machine needs it, a quick one does not wait."""

USER_SETTINGS = {
    "security.workspace.trust.enabled": False,
    "workbench.startupEditor": "none",
    "workbench.colorTheme": "Default Dark Modern",
    "workbench.tips.enabled": False,
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "chat.disableAIFeatures": True,
    "chat.commandCenter.enabled": False,
    "telemetry.telemetryLevel": "off",
    "extensions.autoUpdate": False,
    "update.mode": "none",
    "files.autoSave": "afterDelay",
    "files.autoSaveDelay": 200,
    "editor.quickSuggestions": {"other": "off", "comments": "off", "strings": "off"},
    "editor.minimap.enabled": False,
    "editor.autoClosingBrackets": "never",
    "editor.autoIndent": "keep",
    "phaserCopilot.server.interpreter": sys.executable,
}


def wait_for(what: str, look: Callable[[], Thing], seconds: float = PATIENCE_SECONDS) -> Thing:
    """Return what `look` finds as soon as it is something; fail with the name of it otherwise."""
    from playwright.sync_api import Error

    until = time.monotonic() + seconds
    while True:
        with contextlib.suppress(Error):
            found = look()
            if found:
                return found
        if time.monotonic() > until:
            pytest.fail(f"{what} did not come within {seconds:.0f} s")
        time.sleep(0.2)


def installed(editor: str) -> Path:
    """Return the folder with the editors, after installing this one if it is not there."""
    command = [ROOT / "scripts" / "install-editors", editor]
    result = subprocess.run(
        command, env={**os.environ, "PYTHON": sys.executable}, text=True, stdout=subprocess.PIPE, check=True
    )
    return Path(result.stdout.strip())


def packed() -> Path:
    """Return the extension, packed by its one command."""
    environment = {**os.environ, "PYTHON": sys.executable}
    npm = shutil.which("npm") or pytest.fail("npm is not here")
    if not (EXTENSION / "node_modules").is_dir():
        subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=EXTENSION, env=environment, check=True)
    subprocess.run([npm, "run", "package"], cwd=EXTENSION, env=environment, check=True, stdout=subprocess.DEVNULL)
    return EXTENSION / "phaser-copilot.vsix"


class Code:
    """VS Code's server with the extension, in folders of its own.

    Parameters
    ----------
    folder
        Everything is kept below this folder: `workspace` is the one that is opened.
    """

    def __init__(self, folder: Path) -> None:
        self.workspace = folder / "workspace"
        self.workspace.mkdir(parents=True)
        self.data = folder / "data"
        self._extensions = folder / "extensions"
        home = installed("vscode")
        self._main = next(home.glob("vscode-*")) / "node_modules/code-server/lib/vscode/out/server-main.js"
        self.port = _free_port()
        self.configure({})
        self._run("--install-extension", str(packed())).wait()
        self._log = (folder / "vscode.log").open("w")
        self._process = self._run(
            "--host", "127.0.0.1", "--port", str(self.port), "--without-connection-token", "--telemetry-level", "off"
        )  # fmt: skip
        wait_for("VS Code's server", self._answers)

    def configure(self, settings: dict[str, Any]) -> None:
        """Write the settings that tests need, and these."""
        # Settings of the machine's own scope are read from `Machine` in a window that is a remote one.
        for owner in ("User", "Machine"):
            file = self.data / "data" / owner / "settings.json"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps({**USER_SETTINGS, **settings}), encoding="utf-8")

    def address(self, file: Path | None = None, line: int = 0, column: int = 1) -> str:
        """Return the address of the workspace's window, with a file open at a place; both count from 1."""
        home = f"http://127.0.0.1:{self.port}/?folder={quote(str(self.workspace))}"
        if file is None:
            return home
        target = f"vscode-remote://127.0.0.1:{self.port}{file}"
        payload = [["openFile", f"{target}:{line}:{column}" if line else target]]
        if line:
            payload.append(["gotoLineMode", "true"])
        return f"{home}&payload={quote(json.dumps(payload))}"

    def close(self) -> None:
        """End the server and the extension hosts it started."""
        import psutil

        # Extension hosts outlive the browser, and would keep the language server.
        family = [self._process, *psutil.Process(self._process.pid).children(recursive=True)]
        for process in family:
            with contextlib.suppress(psutil.Error, OSError):
                process.kill()
        self._process.wait()
        self._log.close()

    def _run(self, *words: str) -> subprocess.Popen[bytes]:
        node = shutil.which("node") or pytest.fail("Node.js is not here")
        places = ["--server-data-dir", str(self.data), "--extensions-dir", str(self._extensions)]
        output = getattr(self, "_log", subprocess.DEVNULL)
        return subprocess.Popen(
            [node, str(self._main), *places, "--accept-server-license-terms", *words],
            # The language server inherits these: one try for a scene, the same one each time.
            env={**os.environ, "PHASER_COPILOT_CANDIDATES": "1", "PHASER_COPILOT_SEED": "1"},
            stdout=output,
            stderr=subprocess.STDOUT,
        )

    def _answers(self) -> bool:
        with contextlib.suppress(OSError):
            return urllib.request.urlopen(self.address(), timeout=5).status == 200
        return False


class Window:
    """One window of VS Code."""

    def __init__(self, code: Code, browser: Browser) -> None:
        self.code = code
        self._context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-US")
        self._context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.page: Page = self._context.new_page()
        self.page.set_default_timeout(PATIENCE_SECONDS * 1000)

    def open(self, name: str, source: str, line: int = 0, column: int = 1) -> Path:
        """Write a file into the workspace and open it, with the cursor at a place."""
        file = self.code.workspace / name
        file.write_text(source, encoding="utf-8")
        self.page.goto(self.code.address(file, line, column))
        self.page.locator(".monaco-editor .view-line").first.wait_for()
        return file

    def command(self, title: str, done: Callable[[], Any]) -> None:
        """Choose a command in the palette, again when keystrokes were lost, until `done` is true."""
        box = self.page.locator(".quick-input-widget input").first

        def attempt() -> bool:
            if done():
                return True
            self.page.keyboard.press("F1")
            box.wait_for(timeout=5_000)
            box.fill(f">{title}")
            row = self.page.locator(".quick-input-list .monaco-list-row", has_text=title).first
            row.wait_for(timeout=10_000)
            row.click(timeout=5_000)
            return self.comes(done, 10)

        wait_for(f"the command {title!r}", attempt)

    def comes(self, look: Callable[[], Any], seconds: float) -> bool:
        """Say whether something becomes true within a time."""
        from playwright.sync_api import Error

        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with contextlib.suppress(Error):
                if look():
                    return True
            time.sleep(0.2)
        return False

    def shows(self, selector: str, text: str = "") -> bool:
        """Say whether something is visible that has a text."""
        locator = self.page.locator(selector, has_text=text) if text else self.page.locator(selector)
        return locator.first.is_visible()

    def game(self) -> Frame | None:
        """Return the frame in which a game runs, when there is one."""
        from playwright.sync_api import Error

        for frame in self.page.frames:
            with contextlib.suppress(Error):
                if frame.locator("canvas").count() and frame.evaluate("typeof Phaser") == "object":
                    return frame
        return None

    def picture(self, name: str) -> None:
        """Keep what the window looks like."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=PICTURES / f"vscode-{name}.png")

    def close(self) -> None:
        """Close the window."""
        self._context.close()


def browser() -> Iterator[Browser]:
    """Run Chromium; a fixture's body."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-dev-shm-usage", "--use-gl=angle", "--use-angle=swiftshader"]
        running = playwright.chromium.launch(executable_path=chromium.find(), args=flags)
        yield running
        running.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
