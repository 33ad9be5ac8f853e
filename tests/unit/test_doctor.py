"""The doctor: each gap is noticed and comes with the command that closes it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from phaser_copilot import doctor, machine
from phaser_copilot.cli import cli
from phaser_copilot.doctor import Check, Status
from phaser_copilot.settings import Settings

ANSWER: dict[str, object] = {"version": "0.3.36", "gpu": False, "info": "CPU : AVX = 1 | AVX2 = 1 | FMA = 0 | "}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("PHASER_COPILOT_")] + list(doctor.NETWORK):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("PHASER_COPILOT_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def named(checks: list[Check], name: str) -> Check:
    return next(check for check in checks if check.name == name)


def processor(monkeypatch: pytest.MonkeyPatch, *features: str) -> None:
    monkeypatch.setattr(machine, "cpu_features", lambda: frozenset(features))


def test_a_build_that_uses_the_processor_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    processor(monkeypatch, "AVX", "AVX2")
    check = named(list(doctor.check_llama(Settings(), ANSWER)), "llama.cpp")
    assert (check.status, check.fix) == (Status.OK, "")
    assert "0.3.36 (AVX AVX2)" in check.found


def test_a_build_that_leaves_instructions_unused_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    processor(monkeypatch, "AVX", "AVX2", "FMA", "AVX512")
    check = named(list(doctor.check_llama(Settings(), ANSWER)), "llama.cpp")
    assert check.status is Status.WARN
    assert "without AVX512, FMA" in check.found
    assert "pip install --force-reinstall" in check.fix


def test_without_llama_cpp_nothing_can_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = list(doctor.check_llama(Settings(), "llama-cpp-python is not installed"))
    assert not doctor.can_generate(checks)
    assert "pip install" in checks[0].fix


def test_a_remote_model_needs_neither_llama_cpp_nor_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Settings(model="http://localhost:8080/v1")
    assert doctor.can_generate([*doctor.check_llama(known, "not installed"), doctor.check_model(known)])


def test_the_key_of_a_remote_model_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_KEY", "secret-value")
    found = doctor.check_model(Settings(model="http://localhost:8080/v1", api_key_env="MY_KEY")).found
    assert "MY_KEY: set" in found
    assert "secret-value" not in found


def test_a_build_for_another_processor_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PROBE", "import os, signal; os.kill(os.getpid(), signal.SIGILL)")
    assert "another processor" in str(doctor.probe_llama())


def test_a_build_that_cannot_be_loaded_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PROBE", "raise OSError('libgomp.so.1: cannot open')")
    assert "libgomp.so.1: cannot open" in str(doctor.probe_llama())


def test_a_graphics_card_that_the_build_ignores_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.shutil, "which", lambda name: "/usr/bin/nvidia-smi" if name == "nvidia-smi" else None)
    check = named(list(doctor.check_llama(Settings(), ANSWER)), "gpu")
    assert check.status is Status.WARN
    assert "GGML_CUDA" in check.fix


def test_an_absent_model_comes_with_the_command(home: Path) -> None:
    check = doctor.check_model(Settings())
    assert check.status is Status.MISSING
    assert "phaser-copilot models pull" in check.fix


def test_a_damaged_model_is_found_by_its_hash(home: Path) -> None:
    from phaser_copilot.models import catalogue

    spec = catalogue.find("default")
    file = home / "cache" / "models" / spec.file
    file.parent.mkdir(parents=True)
    with file.open("wb") as stream:
        stream.write(b"GGUF")
        stream.truncate(spec.size)  # a sparse file of the right size
    assert doctor.check_model(Settings()).status is Status.OK
    check = doctor.check_model(Settings(), verify=True)
    assert check.status is Status.MISSING
    assert "models remove" in check.fix


def test_a_quota_below_the_cores_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "allowed_cores", lambda: 8)
    monkeypatch.setattr(machine, "core_quota", lambda: 2.5)
    check = named(list(doctor.check_cpu()), "cores")
    assert check.status is Status.WARN
    assert check.fix.endswith("threads 2")


@pytest.mark.parametrize(
    ("files", "quota"),
    [
        ({"cpu.max": "150000 100000\n"}, 1.5),
        ({"cpu.max": "max 100000\n"}, None),
        ({"cpu/cpu.cfs_quota_us": "50000\n", "cpu/cpu.cfs_period_us": "100000\n"}, 0.5),
        ({"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, None),
        ({}, None),
    ],
)
def test_quotas_of_both_kinds_are_read(
    files: dict[str, str], quota: float | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "CGROUP", tmp_path / "cgroup")
    for name, text in files.items():
        file = tmp_path / "cgroup" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="ascii")
    assert machine.core_quota() == quota


def test_a_memory_limit_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "CGROUP", tmp_path)
    (tmp_path / "memory.max").write_text("1000000\n", encoding="ascii")
    assert machine.memory() == (1_000_000, 1_000_000)
    assert doctor.check_memory().status is Status.WARN


def test_the_processor_is_known() -> None:
    assert machine.cpu_name()
    assert machine.allowed_cores() >= 1


def test_passwords_of_proxies_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://me:secret@proxy.example:3128")
    found = doctor.check_network().found
    assert "proxy.example:3128" in found
    assert "secret" not in found


def test_a_broken_settings_file_comes_first(home: Path) -> None:
    (home / "phaser-copilot.toml").write_text("modle = 'x'\n", encoding="utf-8")
    check = doctor.examine()[0]
    assert (check.name, check.status) == ("settings", Status.MISSING)
    assert "modle" in check.found
    assert "model" in check.fix


def test_a_mistyped_variable_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHASER_COPILOT_MODLE", "x")
    assert "PHASER_COPILOT_MODEL" in named(doctor.examine(), "environment").found


def test_json_is_one_object_and_the_exit_code_tells(home: Path) -> None:
    done = CliRunner().invoke(cli, ["doctor", "--json"])
    shown = json.loads(done.stdout)
    assert shown["ok"] is False
    assert done.exit_code == 3
    assert {"name", "status", "found", "fix"} == set(shown["checks"][0])


def test_text_shows_the_command_below_the_gap(home: Path) -> None:
    lines = CliRunner().invoke(cli, ["doctor"]).stdout.splitlines()
    gap = next(number for number, line in enumerate(lines) if line.startswith("missing model"))
    assert "phaser-copilot models pull" in lines[gap + 1]
