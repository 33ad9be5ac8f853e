"""``phaser-copilot config``, as a user calls it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from phaser_copilot import settings
from phaser_copilot.cli import cli


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("PHASER_COPILOT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PHASER_COPILOT_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def config(*words: str) -> Result:
    return CliRunner().invoke(cli, ["config", *words], catch_exceptions=False)


def test_everything_is_shown_with_its_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHASER_COPILOT_SEED", "7")
    lines = config().stdout.splitlines()
    assert len(lines) == len(settings.names())
    assert lines[0].startswith("model = default  # default: ")
    assert any(line.startswith("seed = 7  # PHASER_COPILOT_SEED: ") for line in lines)


def test_json_is_one_object() -> None:
    shown = json.loads(config("--json").stdout)
    assert list(shown) == settings.names()
    assert shown["seed"] == {"value": None, "source": "default", "description": settings.description("seed")}


def test_set_get_unset(home: Path) -> None:
    assert config("set", "candidates", "8").stdout == ""
    assert config("get", "candidates").stdout == "8\n"
    assert config("unset", "candidates").exit_code == 0
    assert config("get", "candidates").stdout == "4\n"
    assert "was not set" in config("unset", "candidates").stderr


def test_what_get_prints_can_be_set_again() -> None:
    assert config("set", "run", config("get", "run").stdout.strip()).exit_code == 0


def test_an_unset_value_prints_an_empty_line() -> None:
    assert config("get", "seed").stdout == "\n"


def test_the_project_file_is_made_here_and_found_from_below(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config("set", "frames", "60", "--project")
    below = home / "src"
    below.mkdir()
    monkeypatch.chdir(below)
    assert config("path", "--project").stdout == f"{home / 'phaser-copilot.toml'}\n"
    assert config("get", "frames").stdout == "60\n"
    config("set", "frames", "90", "--project")
    assert not (below / "phaser-copilot.toml").exists()


def test_the_path_is_shown_before_the_file_exists(home: Path) -> None:
    assert config("path").stdout == f"{home / 'config' / 'config.toml'}\n"
