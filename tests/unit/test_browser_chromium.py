"""Which browser is taken, and what is said when there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from phaser_copilot.browser import chromium
from phaser_copilot.errors import MissingError, UsageError


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any browser: nothing on the path, an empty home."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "playwright"))
    monkeypatch.delenv(chromium.VARIABLE, raising=False)
    monkeypatch.setattr(chromium, "_platform_places", lambda: iter(()))
    return tmp_path


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_without_a_browser_the_error_says_what_to_install(bare: Path) -> None:
    with pytest.raises(MissingError) as caught:
        chromium.find()
    assert "Chromium" in caught.value.what
    assert chromium.VARIABLE in caught.value.fix


def test_chromium_goes_before_chrome_and_edge(bare: Path) -> None:
    edge = program(bare / "microsoft-edge")
    assert chromium.find() == edge
    chrome = program(bare / "google-chrome")
    assert chromium.find() == chrome
    assert chromium.find() != program(bare / "chromium") == chromium.find()


def test_playwrights_download_is_the_last_resort(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    old = program(bare / "playwright/chromium-1000/chrome-linux/chrome")
    assert chromium.find() == old
    new = program(bare / "playwright/chromium-1200/chrome-linux/chrome")
    assert chromium.find() == new
    assert chromium.find() != program(bare / "chromium") == chromium.find()


def test_the_environment_and_the_caller_name_a_browser(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(bare / "chromium")
    mine = program(bare / "mine/browser")
    monkeypatch.setenv(chromium.VARIABLE, str(mine))
    assert chromium.find() == mine
    other = program(bare / "other/browser")
    assert chromium.find(other) == other


def test_a_named_browser_that_is_not_there_is_wrong_use(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(chromium.VARIABLE, str(bare / "nowhere"))
    with pytest.raises(UsageError, match="nowhere"):
        chromium.find()


@pytest.mark.parametrize(
    ("platform", "variable", "place"),
    [
        ("darwin", "HOME", "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        ("win32", "PROGRAMFILES", "Microsoft/Edge/Application/msedge.exe"),
        ("win32", "LOCALAPPDATA", "Google/Chrome/Application/chrome.exe"),
    ],
)
def test_each_platforms_usual_places_are_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, place: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    wanted = program(tmp_path / place)
    assert wanted in list(chromium._platform_places())
