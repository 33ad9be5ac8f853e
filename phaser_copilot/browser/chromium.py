"""Finding a Chromium-based browser on this machine."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from phaser_copilot.errors import MissingError, UsageError

VARIABLE = "PHASER_COPILOT_BROWSER"

_COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "msedge",
)
_MAC_APPS = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
_WINDOWS_PROGRAMS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
_LINUX_FILES = ("/snap/bin/chromium", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome")

_INSTALL = {
    "linux": "install the chromium package of your distribution, or Google Chrome",
    "darwin": "brew install --cask chromium",
    "win32": "winget install Google.Chrome",
}


def find(executable: str | Path | None = None) -> Path:
    """Return the browser to use: `executable`, the one named by the environment, or the first one found.

    Raises
    ------
    UsageError
        The browser that was named does not exist.
    MissingError
        There is none; the message says what to install.
    """
    named = executable or os.environ.get(VARIABLE)
    if named:
        return _named(str(named))
    for path in _candidates():
        if path.is_file():
            return path
    raise MissingError(
        "No Chromium, Chrome or Edge was found",
        why="scenes are started in a real browser, and none of the usual places has one",
        fix=f"{_INSTALL.get(sys.platform, _INSTALL['linux'])}; or set {VARIABLE} to the browser's path",
    )


def _named(name: str) -> Path:
    found = shutil.which(name)
    if found is None:
        raise UsageError(
            f"The browser {name} is not there or cannot be run",
            fix=f"set {VARIABLE} to the path of Chromium, Chrome or Edge",
        )
    return Path(found)


def _candidates() -> Iterator[Path]:
    for command in _COMMANDS:
        found = shutil.which(command)
        if found:
            yield Path(found)
    yield from _platform_places()
    yield from _playwright_downloads()


def _platform_places() -> Iterator[Path]:
    if sys.platform == "darwin":
        for root in (Path("/Applications"), Path.home() / "Applications"):
            yield from (root / app for app in _MAC_APPS)
    elif sys.platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            if root := os.environ.get(variable):
                yield from (Path(root) / program for program in _WINDOWS_PROGRAMS)
    else:
        yield from map(Path, _LINUX_FILES)


def _playwright_downloads() -> Iterator[Path]:
    """Browsers that Playwright downloaded for another project, newest first."""
    roots = {
        "darwin": Path.home() / "Library/Caches/ms-playwright",
        "win32": Path(os.environ.get("LOCALAPPDATA", "")) / "ms-playwright",
    }
    root = Path(
        os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or roots.get(sys.platform, Path.home() / ".cache/ms-playwright")
    )
    names = {"win32": "chrome.exe", "darwin": "*.app/Contents/MacOS/*"}
    pattern = f"chromium*/chrome-*/{names.get(sys.platform, 'chrome')}"
    yield from sorted(root.glob(pattern), reverse=True)


def flags() -> tuple[str, ...]:
    """Return the switches that keep the browser offline, quiet and small."""
    common = (
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--disable-extensions",
        "--mute-audio",
        "--no-first-run",
        # Nothing resolves, addresses included, and UDP does not go around that.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        "--js-flags=--max-old-space-size=512",
        # Pictures are made on the CPU, the same on every machine; WebGL is SwiftShader's.
        "--disable-gpu",
        "--enable-unsafe-swiftshader",
    )
    return (*common, "--no-sandbox") if hasattr(os, "geteuid") and os.geteuid() == 0 else common
