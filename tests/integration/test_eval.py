"""``eval`` as a user calls it, on three tasks of the benchmark, with given answers in the real browser."""

import json
import shutil
import signal
import subprocess
import sys
import time

import pytest

from tests.conftest import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]

COMMAND = [sys.executable, "-m", "phaser_copilot", "eval"]
NAMES = ["movement-wasd", "text-press-start", "ui-on-off-button"]


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch, phaser_path):
    """A folder with three tasks, and their references and mutants as answers."""
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        task = ROOT / "data" / "bench" / "tasks" / name
        shutil.copytree(task, tmp_path / "tasks" / name)
        for kind in ("reference", "mutant"):
            (tmp_path / kind).mkdir(exist_ok=True)
            shutil.copy(task / f"{kind}.js", tmp_path / kind / f"{name}.js")


def call(*args):
    return subprocess.run([*COMMAND, *args], capture_output=True, text=True, timeout=280)


def answers(kind, *args):
    return ["--tasks", "tasks", "--answers", kind, "-o", f"out-{kind}", *args]


def behaves(summary):
    return summary["views"]["first"]["overall"]["shares"]["behaves"]


def test_references_behave_and_mutants_do_not_and_comparing_says_so(tmp_path):
    good, bad = (json.loads(call(*answers(kind, "--json")).stdout) for kind in ("reference", "mutant"))
    assert (behaves(good)["value"], behaves(good)["count"]) == (1, 3)
    assert behaves(bad)["value"] == 0
    assert bad["views"]["first"]["overall"]["shares"]["runs"]["value"] == 1, "mutants run"
    kept = json.loads((tmp_path / "out-mutant" / "summary.json").read_text())
    assert behaves(kept) == behaves(bad)
    assert len(list((tmp_path / "out-mutant" / "scenes").iterdir())) == 3
    assert (tmp_path / "out-mutant" / "report.html").read_text().count("data:image/png") == 3

    compared = json.loads(call("compare", "out-mutant", "out-reference", "--json").stdout)
    assert compared["gained"] == NAMES
    assert compared["rows"]["behaves"]["difference"]["p"] == 0.25
    assert "Only B does what was asked (3)" in call("compare", "out-mutant", "out-reference").stdout
    assert call("report", "out-mutant", "out-reference", "-o", "both.html").stdout == "both.html\n"
    assert call("results", "out-reference", "--into", "results.md").returncode == 0
    assert "100 % (44–100)" in (tmp_path / "results.md").read_text()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_it_goes_on_where_it_was_stopped(tmp_path, stop):
    results = tmp_path / "out-reference" / "results.jsonl"
    process = subprocess.Popen([*COMMAND, *answers("reference")], stderr=subprocess.PIPE, text=True)
    while not (results.exists() and results.read_bytes().endswith(b"\n")) and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(stop)
    _, said = process.communicate(timeout=120)
    assert "Traceback" not in said
    before = results.read_text().splitlines()
    assert 0 < len(before) < 3
    if stop is signal.SIGINT:
        assert process.returncode == 130
        assert f"{len(before)} of 3 tasks are kept" in said

    other = call(*answers("mutant"), "-o", "out-reference")
    assert other.returncode == 2
    assert "other settings" in other.stderr
    done = call(*answers("reference"))
    assert done.returncode == 0
    assert f"{len(before)} of 3 tasks are there" in done.stderr
    after = results.read_text().splitlines()
    assert after[: len(before)] == before, "nothing is done twice"
    assert [json.loads(line)["task"] for line in after] == NAMES


@pytest.mark.parametrize(
    ("args", "code", "word"),
    [
        (["--tasks", "nowhere"], 2, "no task"),
        (["--tasks", "tasks", "--answers", "nowhere"], 2, "no answer"),
        (["--tasks", "tasks", "--answers", "tasks/movement-wasd"], 2, "name of a task"),
        (["--tasks", "tasks", "--no-judge", "-n", "4"], 2, "--no-judge"),
        (["--tasks", "tasks", "--model", "nonsense"], 2, "nonsense"),
        (["--every", "0"], 2, "every"),
        (["compare", "nowhere"], 2, "no evaluation"),
        (["report", "a", "b"], 2, "-o"),
        (["results", "nowhere"], 2, "no evaluation"),
    ],
)
def test_wrong_input_is_a_clear_error_and_leaves_nothing(tmp_path, args, code, word):
    before = sorted(tmp_path.rglob("*"))
    done = call(*args)
    assert done.returncode == code
    assert word in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before
