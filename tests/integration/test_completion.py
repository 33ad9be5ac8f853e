"""The Tab key in real shells."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(sys.executable).parent
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


def phaser_copilot(*words: str, home: Path, shell: str = "/bin/bash") -> subprocess.CompletedProcess[str]:
    environment = clean(home) | {"SHELL": shell}
    command = [SCRIPTS / "phaser-copilot", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)


def clean(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PHASER_COPILOT_"))}
    path = f"{SCRIPTS}{os.pathsep}{kept.get('PATH', '')}"
    return kept | {"HOME": str(home), "PATH": path, "PHASER_COPILOT_HOME": str(home / "copilot")}


def tab(home: Path, *words: str, source: str = "source <(phaser-copilot completion bash)") -> list[str]:
    """What bash offers when Tab is pressed after the last of `words`."""
    quoted = " ".join(f"'{word}'" for word in words)
    program = f"""
        {source}
        COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}
        compopt() {{ echo "asked for $2"; }}  # bash allows the real one only while a key is pressed
        $(complete -p phaser-copilot | grep -o '_phaser[a-z_]*') phaser-copilot
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "--norc", "-c", program], capture_output=True, text=True, env=clean(home), timeout=60, check=True
    )
    assert done.stderr == ""
    return done.stdout.split("\n")[:-1]


@needs_bash
def test_a_command_is_completed(tmp_path: Path) -> None:
    assert tab(tmp_path, "phaser-copilot", "mo") == ["models"]
    assert {"gen", "check", "config", "doctor"} <= set(tab(tmp_path, "phaser-copilot", ""))


@needs_bash
def test_nothing_is_offered_for_nonsense(tmp_path: Path) -> None:
    assert tab(tmp_path, "phaser-copilot", "zzz") == [""]


@needs_bash
def test_options_are_completed(tmp_path: Path) -> None:
    assert tab(tmp_path, "phaser-copilot", "doctor", "--js") == ["--json"]


@needs_bash
def test_settings_and_their_values_are_completed(tmp_path: Path) -> None:
    assert tab(tmp_path, "phaser-copilot", "config", "set", "temp") == ["temperature"]
    assert tab(tmp_path, "phaser-copilot", "config", "get", "max-t") == ["max_tokens"]
    assert tab(tmp_path, "phaser-copilot", "config", "set", "lang", "") == ["auto", "en", "zh"]
    assert tab(tmp_path, "phaser-copilot", "config", "set", "run", "f") == ["false"]


@needs_bash
def test_models_are_completed_also_those_built_here(tmp_path: Path) -> None:
    store = tmp_path / "copilot" / "cache" / "models"
    store.mkdir(parents=True)
    (store / "mine.gguf").write_bytes(b"GGUF")
    names = tab(tmp_path, "phaser-copilot", "config", "set", "model", "")
    assert {"qwen2.5-coder-0.5b", "mine"} <= set(names)
    assert tab(tmp_path, "phaser-copilot", "config", "set", "model", "mi") == ["mine"]


@needs_bash
def test_files_are_left_to_the_shell(tmp_path: Path) -> None:
    assert "asked for default" in tab(tmp_path, "phaser-copilot", "config", "set", "model", "./m")


@needs_bash
def test_installing_twice_adds_one_line_and_a_new_bash_completes(tmp_path: Path) -> None:
    rc = tmp_path / ".bashrc"
    rc.write_text("alias ll='ls -l'", encoding="utf-8")
    for _ in range(2):
        done = phaser_copilot("completion", "--install", home=tmp_path)
        assert (done.returncode, done.stdout) == (0, "")
    lines = rc.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "alias ll='ls -l'"
    assert len(lines) == 2
    assert tab(tmp_path, "phaser-copilot", "mo", source=f"source '{rc}'") == ["models"]


def test_fish_gets_a_file_of_its_own(tmp_path: Path) -> None:
    done = phaser_copilot("completion", "fish", "--install", home=tmp_path)
    assert done.returncode == 0
    file = tmp_path / ".config" / "fish" / "completions" / "phaser-copilot.fish"
    assert "complete --no-files --command phaser-copilot" in file.read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is not installed")
def test_zsh_accepts_the_script(tmp_path: Path) -> None:
    script = phaser_copilot("completion", "zsh", home=tmp_path).stdout
    program = f"{script}\nprint $_comps[phaser-copilot]"
    done = subprocess.run(["zsh", "-f", "-c", program], capture_output=True, text=True, env=clean(tmp_path), timeout=60)
    assert done.stdout.strip() == "_phaser_copilot_completion"


def test_an_unknown_shell_is_explained(tmp_path: Path) -> None:
    done = phaser_copilot("completion", home=tmp_path, shell="/bin/tcsh")
    assert done.returncode == 2
    assert "phaser-copilot completion bash" in done.stderr
    assert "Traceback" not in done.stderr
