"""Several windows, one process with the model."""

import contextlib
import json
import os
import signal
import time

import psutil
import pytest

from phaser_copilot.engine import open_engine
from phaser_copilot.engine.protocol import Cancel, Finish, Sampling
from phaser_copilot.engine.shared import Door, SharedEngine
from phaser_copilot.errors import CopilotError, MissingError
from phaser_copilot.guide import SceneGuide
from phaser_copilot.prompt import build
from phaser_copilot.settings import Settings
from phaser_copilot.task import Task

pytestmark = pytest.mark.model
SETTINGS = Settings(context=2048, fast=False)
TASK = Task.from_text("a red circle")
SHORT = Sampling(temperature=0, max_tokens=40)


@pytest.fixture
def window(model_path):
    opened = []

    def open_(settings=SETTINGS):
        opened.append(SharedEngine(settings, model_path))
        return opened[-1]

    yield open_
    for each in opened:
        each.close()


def hosts():
    """Processes that hold a model."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if "phaser_copilot.engine.host" in process.cmdline():
                found.append(process)
    return found


def host_of(model_path):
    ours = [each for each in hosts() if str(model_path) in each.cmdline() and SETTINGS_JSON in each.cmdline()]
    assert len(ours) == 1
    return ours[0]


SETTINGS_JSON = Door.of(SETTINGS, __file__).settings


def text_of(engine, **options):
    return "".join(chunk.text for chunk in engine.stream(build(TASK), SHORT, **options))


def test_two_windows_share_one_process_which_ends_with_them(window, model_path):
    first, second = window(), window()
    one = host_of(model_path)
    assert text_of(first) == text_of(second) != ""
    first.close()
    assert text_of(second)
    second.close()
    one.wait(timeout=30)
    assert not Door.of(SETTINGS, model_path).file.exists()


def test_it_writes_what_an_engine_of_this_process_writes(window, model_path):
    shared = text_of(window(), guide=SceneGuide(TASK))
    own = open_engine(SETTINGS, model_path)
    assert shared == text_of(own, guide=SceneGuide(TASK))
    assert shared.startswith("[PLAN]\nREQ:")
    own.close()


def test_what_an_answer_cost_is_known_in_the_window(window):
    engine = window()
    text_of(engine)
    assert engine.usage.answer_tokens == SHORT.max_tokens
    assert engine.usage.tokens_per_second > 0


def test_an_answer_is_cancelled_at_once_and_counted(window):
    engine, cancel = window(), Cancel()
    stream = engine.stream(build(TASK), Sampling(max_tokens=1500), cancel)
    next(stream)
    cancel.set()
    asked = time.monotonic()
    *_, last = stream
    assert time.monotonic() - asked < 0.3
    assert last.finish is Finish.CANCELLED
    assert engine.usage.prompt_tokens > 100


def test_a_window_that_waits_for_another_can_be_cancelled(window):
    first, second = window(), window()
    writing = first.stream(build(TASK), Sampling(max_tokens=1500))
    next(writing)
    cancel = Cancel()
    cancel.set()
    asked = time.monotonic()
    assert [chunk.finish for chunk in second.stream(build(TASK), SHORT, cancel)] == [Finish.CANCELLED]
    assert time.monotonic() - asked < 0.3
    writing.close()


def test_an_answer_that_nobody_reads_on_stops_and_the_next_one_is_written(window):
    engine = window()
    stream = engine.stream(build(TASK), Sampling(max_tokens=1500), guide=SceneGuide(TASK))
    next(stream)
    stream.close()
    assert text_of(engine)


def test_what_does_not_fit_is_said_as_the_engine_says_it(window):
    with pytest.raises(CopilotError, match="the context holds 2048"):
        list(window().stream(build(TASK), Sampling(max_tokens=4000)))


def test_a_dead_host_is_reported_and_the_next_call_starts_another(window, model_path):
    engine = window()
    stream = engine.stream(build(TASK), Sampling(max_tokens=1500))
    next(stream)
    os.kill(host_of(model_path).pid, signal.SIGTERM)
    with pytest.raises(MissingError, match="has ended"):
        list(stream)
    assert text_of(engine)


def test_a_stranger_without_the_key_is_not_let_in_and_the_window_finds_the_host(window, model_path):
    window()
    file = Door.of(SETTINGS, model_path).file
    assert file.stat().st_mode & 0o077 == 0
    right = file.read_text()
    file.write_text(json.dumps(json.loads(right) | {"key": "00" * 32}))
    assert Door.of(SETTINGS, model_path).knock() is None
    file.write_text(right)
    line = Door.of(SETTINGS, model_path).knock()
    assert line is not None
    line.close()


def test_a_model_that_cannot_be_loaded_is_said_so(tmp_path):
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(CopilotError):
        SharedEngine(Settings(adapter="none"), broken)
