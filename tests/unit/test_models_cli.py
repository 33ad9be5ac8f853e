"""``phaser-copilot models`` as a shell sees it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from file_server import Site, serve

from phaser_copilot import cli, paths
from phaser_copilot.cli.models import ensure
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.models import catalogue, store
from phaser_copilot.models.catalogue import ModelSpec
from phaser_copilot.phaser import library

DATA = b"GGUF" + bytes(range(256)) * 400
SPEC = ModelSpec(
    name="tiny",
    aliases=("default",),
    title="Tiny",
    licence="Apache-2.0",
    repository="Someone/Tiny-GGUF",
    file="tiny-q4.gguf",
    size=len(DATA),
    sha256=hashlib.sha256(DATA).hexdigest(),
)
OTHER = ModelSpec("odd", "Odd", "Odd-1.0", "Someone/Odd-GGUF", "odd.gguf")


@pytest.fixture(autouse=True)
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("PHASER_COPILOT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PHASER_COPILOT_FAST", "0")  # what is fetched here is no model
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("MODELSCOPE_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(library, "local", lambda: tmp_path / "phaser.min.js")
    for module in (catalogue, store):
        monkeypatch.setattr(module, "models", lambda: (SPEC, OTHER))
    with serve() as site:
        site.files["/Someone/Tiny-GGUF/resolve/main/tiny-q4.gguf"] = DATA
        site.files["/Someone/Odd-GGUF/resolve/main/odd.gguf"] = DATA
        monkeypatch.setenv("HF_ENDPOINT", site.url)
        yield site


def run(*argv: str) -> int:
    """Run the command line and return its exit code."""
    try:
        cli.main(["models", *argv])
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0


def test_pull_prints_the_path_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("pull") == 0
    out, err = capsys.readouterr()
    assert Path(out.strip()).read_bytes() == DATA
    assert out.count("\n") == 1
    assert "tiny from Hugging Face Hub" in err
    assert "\x1b" not in err, "plain lines where there is no terminal"


def test_pull_brings_phaser_unless_it_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[object] = []
    monkeypatch.setattr(library, "fetch", fetched.append)
    run("pull")
    assert fetched == []
    monkeypatch.setattr(library, "local", lambda: None)
    run("pull")
    assert len(fetched) == 1


def test_pull_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("pull", "tiny", "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["name"] == "tiny"
    assert answer["installed"] is True
    assert answer["size"] == len(DATA)
    assert Path(answer["path"]).is_file()


def test_pull_names_an_unusual_licence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("pull", "odd") == 0
    assert "Odd-1.0" in capsys.readouterr().err


def test_pull_without_a_network(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert run("pull") == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert "Error: The model tiny could not be fetched" in err
    assert "Traceback" not in err


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    run("pull")
    capsys.readouterr()
    assert run("list") == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["tiny", "default", "0", "MB", "Apache-2.0", "yes"] in lines
    assert ["odd", "?", "Odd-1.0", "no"] in lines


def test_list_json_verified(capsys: pytest.CaptureFixture[str]) -> None:
    run("pull")
    (paths.models_dir() / SPEC.file).write_bytes(DATA[::-1])
    capsys.readouterr()
    assert run("list", "--json", "--verify") == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)["models"]}
    assert rows["tiny"]["verified"] is False
    assert rows["odd"]["verified"] is None
    assert rows["odd"]["size"] is None


def test_path(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("path") == 3
    assert "phaser-copilot models pull tiny" in capsys.readouterr().err
    run("pull")
    capsys.readouterr()
    assert run("path", "--verify") == 0
    assert Path(capsys.readouterr().out.strip()).is_file()
    (paths.models_dir() / SPEC.file).write_bytes(DATA[::-1])
    assert run("path", "--verify") == 1
    assert "damaged" in capsys.readouterr().err


def test_unknown_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("pull", "tinny") == 2
    assert "did you mean tiny?" in capsys.readouterr().err


def test_remove_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    run("pull")
    answers = iter(["n", "y"])
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: next(answers))
    assert run("remove", "tiny") == 130
    assert store.path("tiny")
    assert run("remove", "tiny") == 0
    assert store.path("tiny") is None


def test_remove_unasked(capsys: pytest.CaptureFixture[str]) -> None:
    run("pull")
    assert run("remove", "tiny", "--yes") == 0
    assert "Deleted" in capsys.readouterr().err
    assert run("remove", "tiny", "--yes") == 3


def test_ensure_fetches_once_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    path = ensure("default")
    assert path.read_bytes() == DATA
    assert "fetched once" in capsys.readouterr().err
    assert ensure("default") == path
    assert capsys.readouterr().err == ""


def test_ensure_fetches_only_the_default(hub: Site) -> None:
    with pytest.raises(UsageError):
        ensure("nonsense")
    with pytest.raises(MissingError, match="models pull odd"):
        ensure("odd")
    assert hub.asked == []


def test_ensure_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(MissingError):
        ensure("default")
