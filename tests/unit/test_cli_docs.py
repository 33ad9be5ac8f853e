"""docs/cli.md says what the commands say of themselves."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from phaser_copilot.cli import COMMANDS

ROOT = Path(__file__).parents[2]
REFRESH = "run: python scripts/build_cli_doc.py"


@pytest.fixture(scope="module")
def builder() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "scripts" / "build_cli_doc.py"))


def test_every_command_exists(builder: dict[str, Any]) -> None:
    assert builder["unwritten"]() == []


def test_the_page_is_up_to_date() -> None:
    """In a process of its own: a command that another test called keeps that call's names of --help."""
    script = ROOT / "scripts" / "build_cli_doc.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, f"{REFRESH}\n{done.stdout}{done.stderr}"


def test_the_page_does_not_depend_on_the_terminal(builder: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    wide = builder["document"]()
    monkeypatch.setenv("COLUMNS", "40")
    assert builder["document"]() == wide


def test_every_command_has_a_section(builder: dict[str, Any]) -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"## `phaser-copilot {name}`" not in page] == []
