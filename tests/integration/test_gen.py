"""``gen`` as a user calls it: the real model, and where a test says so the real browser."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

pytestmark = pytest.mark.model

COMMAND = [sys.executable, "-m", "phaser_copilot"]
PLAIN = ["--no-reuse", "--no-run", "--seed", "1", "-n", "1", "--max-tokens", "900"]


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch, model_path, phaser_path):
    monkeypatch.chdir(tmp_path)


def gen(*args, stdin="", prefix=(), **options):
    return subprocess.run(
        [*prefix, *COMMAND, "gen", *args], input=stdin, capture_output=True, text=True, timeout=280, **options
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("task", "lang"),
    [
        ("a red circle that turns blue when clicked", "en"),
        ("a paddle and a bouncing ball", "en"),
        ("用方向键控制一个绿色方块移动", "zh"),
        ("做一个接金币的小游戏，漏三个就结束", "zh"),
    ],
)
def test_every_answer_has_the_whole_format(task, lang):
    done = gen(task, "--json", "--no-reuse", "--no-run", "--seed", "1", "-n", "6")
    report = json.loads(done.stdout)
    assert report["verdict"]["problems"] == []
    assert report["task"]["lang"] == lang
    assert report["plan"]["req"] and report["plan"]["apis"] and report["plan"]["steps"]
    assert report["code"].strip()
    assert "<|" not in report["code"]
    assert done.returncode == (0 if report["verdict"]["good"] else 1)


def test_it_writes_a_script_and_a_page_that_needs_no_network(tmp_path):
    done = gen("a red circle", *PLAIN)
    assert done.stdout.split() == ["scene.html", "scene.js"]
    page = (tmp_path / "scene.html").read_text()
    assert '<script src="scene.js">' in page
    assert "http" not in page
    assert (tmp_path / "phaser-3.90.0.min.js").stat().st_size > 1_000_000
    assert "[PLAN]" in done.stderr
    again = gen("a red circle", *PLAIN)
    assert again.stdout.split() == ["scene-2.html", "scene-2.js"]
    assert (tmp_path / "scene-2.js").read_text() == (tmp_path / "scene.js").read_text(), "same seed, same scene"


def test_code_on_standard_output_and_the_task_from_standard_input(tmp_path):
    done = gen("-o", "-", *PLAIN, stdin="a red circle\n")
    assert "Phaser" in done.stdout
    assert "[PLAN]" not in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_it_never_overwrites_without_being_told(tmp_path):
    (tmp_path / "mine.js").write_text("precious")
    done = gen("a ball", "-o", "mine.js", *PLAIN)
    assert done.returncode == 2
    assert "--force" in done.stderr
    assert (tmp_path / "mine.js").read_text() == "precious"
    assert gen("a ball", "-o", "mine.js", "--force", *PLAIN).stdout.split() == ["mine.html", "mine.js"]
    assert (tmp_path / "mine.js").read_text() != "precious"


@pytest.mark.parametrize(
    ("args", "code", "word"),
    [
        ([""], 2, "The task is empty"),
        (["a ball", "-o", "ball.png"], 2, ".js or .html"),
        (["a ball", "-o", "nowhere/ball.js"], 2, "no folder"),
        (["a ball", "--model", "nonsense"], 2, "nonsense"),
        (["a ball", "--model", "7b"], 3, "models pull"),
        (["a ball", "--model", "http://127.0.0.1:9"], 3, "No server answers"),
        (["a ball", "--max-tokens", "30000"], 2, "context"),
        (["a ball", "--temperature", "9"], 2, "temperature"),
    ],
)
def test_wrong_input_is_a_clear_error_and_leaves_nothing(tmp_path, args, code, word):
    done = gen(*args, "--no-run", "--no-reuse")
    assert done.returncode == code
    assert word in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_stops_at_once_and_leaves_nothing(tmp_path):
    process = subprocess.Popen(
        [*COMMAND, "gen", "a ball", "--no-reuse", "--no-run", "--max-tokens", "3000"], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr
    assert "[PLAN]" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    started = time.monotonic()
    _, rest = process.communicate(timeout=60)
    assert process.returncode == 130
    assert time.monotonic() - started < 20
    assert "Traceback" not in rest
    assert list(tmp_path.iterdir()) == []


@pytest.mark.browser
@pytest.mark.parametrize("task", ["让敌人追玩家", "a paddle and a bouncing ball"])
def test_a_known_scene_comes_without_a_model(task, tmp_path):
    done = gen(task, "--json", env={**os.environ, "PHASER_COPILOT_MODEL": "nonsense"})
    report = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert report["known"] and report["model"] is None
    assert report["verdict"]["run"]["clean"]
    assert (tmp_path / "scene.js").read_text() == report["code"]


def test_who_names_a_model_gets_what_it_writes():
    assert "nonsense" in gen("a paddle and a bouncing ball", "--model", "nonsense").stderr


@pytest.mark.browser
@pytest.mark.slow
def test_the_scene_is_started_and_the_verdict_is_shown():
    done = gen("a red circle", "--no-reuse", "--seed", "1", "-n", "2", "--json", "--max-tokens", "900")
    report = json.loads(done.stdout)
    verdict = report["verdict"]
    parses = not any(finding["code"] in ("PH001", "PH002") for finding in verdict["diagnostics"])
    assert (verdict["run"] is not None) == parses
    assert done.returncode == (0 if verdict["good"] else 1)
    if verdict["good"]:
        assert verdict["run"]["clean"]
        assert not any(finding["severity"] == "error" for finding in verdict["diagnostics"])


@pytest.mark.browser
@pytest.mark.slow
def test_a_second_gen_opens_no_connection(tmp_path):
    """In a network namespace without any interface, where that is allowed; else with Python's sockets closed."""
    isolated = ["unshare", "--net"]
    allowed = shutil.which("unshare") and subprocess.run([*isolated, "true"], capture_output=True).returncode == 0
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\n"
        "def refuse(*args, **kwargs): raise SystemExit(f'a connection was opened: {args}')\n"
        "socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse\n"
    )
    done = gen(
        "a red circle",
        "--no-reuse",
        "--json",
        "-n",
        "1",
        "--seed",
        "1",
        prefix=isolated if allowed else [],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert "a connection was opened" not in done.stderr
    assert json.loads(done.stdout)["code"]
