"""The fast version of the default model: smaller, and any text still round-trips."""

import os
import signal
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner
from gguf import GGUFReader
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phaser_copilot.cli import cli
from phaser_copilot.engine import open_engine
from phaser_copilot.engine.llama import LlamaEngine
from phaser_copilot.engine.native import Native
from phaser_copilot.engine.protocol import Sampling
from phaser_copilot.models import adapters, serving
from phaser_copilot.prompt import build
from phaser_copilot.retrieve import all_texts
from phaser_copilot.settings import Settings
from phaser_copilot.task import Task

pytestmark = [pytest.mark.model, pytest.mark.slow]

SPECIAL = ["<|im_start|>", "<|im_end|>", "<|endoftext|>", "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"]


@pytest.fixture(scope="module")
def fast(model_path):
    return serving.fast_file(model_path, None)


@pytest.fixture(scope="module")
def native(fast):
    native = Native(fast, context=1024)
    yield native
    native.close()


def test_it_is_small(fast, model_path):
    assert fast.stat().st_size < 260e6 < model_path.stat().st_size


def test_it_is_made_once(fast, model_path):
    before = fast.stat().st_mtime_ns
    assert serving.fast_file(model_path, None) == fast
    assert fast.stat().st_mtime_ns == before


def test_only_the_newest_are_kept(tmp_path, model_path, monkeypatch):
    monkeypatch.setattr(serving.build, "place", lambda *_: tmp_path / "model-fast-new.gguf")
    for age in range(5):
        old = tmp_path / f"model-fast-{age}.gguf"
        old.touch()
        os.utime(old, (age, age))
    made = serving.fast_file(model_path, None)
    assert sorted(path.name for path in tmp_path.glob("*.gguf")) == sorted(
        ["model-fast-3.gguf", "model-fast-4.gguf", made.name]
    )


def test_it_goes_by_the_name_of_its_base(model_path):
    engine = open_engine(Settings(fast=True), model_path)
    assert engine.name == model_path.stem
    assert engine.native.path == serving.fast_file(model_path, adapters.shipped(model_path))
    engine.close()


def test_ctrl_c_stops_the_making_and_leaves_nothing(model_path, tmp_path):
    command = [sys.executable, "-m", "phaser_copilot", "models", "build", "-o", str(tmp_path / "fast.gguf")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not list(tmp_path.glob("*/.fast.gguf.*")):  # the rounding itself
        assert process.poll() is None
        time.sleep(0.1)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80))
def test_any_text_round_trips(native, text):
    ids = native.tokenize(text)
    assert b"".join(map(native.piece, ids)) == text.encode()


def test_special_tokens_are_all_there(native):
    for name in SPECIAL:
        ids = native.tokenize(name, special=True)
        assert len(ids) == 1, name
        assert native.piece(ids[0]) == b""


def test_scenes_have_the_same_tokens_as_in_the_whole_vocabulary(native, model_path):
    whole = Native(model_path, context=64)
    text = all_texts()[:200_000].rpartition("\n")[0]
    pieces = [whole.piece(number) for number in whole.tokenize(text)]
    whole.close()
    assert [native.piece(number) for number in native.tokenize(text)] == pieces


def test_the_prompt_has_no_more_tokens_than_before(native, model_path):
    whole = Native(model_path, context=64)
    for task in ("a paddle and a bouncing ball", "做一个可以用鼠标拖动的方块"):
        text = build(Task.from_text(task)).text
        assert len(native.tokenize(text, special=True)) == len(whole.tokenize(text, special=True))
    whole.close()


def test_the_command_writes_the_same_file(fast, tmp_path):
    target = tmp_path / "mine.gguf"
    done = CliRunner().invoke(cli, ["models", "build", "--adapter", "none", "-o", str(target)])
    assert done.exit_code == 0, done.output
    assert done.stdout.strip() == str(target)
    assert target.read_bytes() == fast.read_bytes()


def test_what_is_trained_on_has_the_weights_of_the_whole_model(model_path):
    """Bit by bit: an adapter for the one fits the other."""
    files = (model_path, serving.trimmed_file(model_path))
    whole, trimmed = ({tensor.name: tensor for tensor in GGUFReader(path).tensors} for path in files)
    for name, tensor in trimmed.items():
        if name.startswith("blk."):
            assert tensor.tensor_type == whole[name].tensor_type
            assert (tensor.data == whole[name].data).all()
    assert trimmed["token_embd.weight"].shape[1] < whole["token_embd.weight"].shape[1] / 3


def test_it_answers_and_ends(fast):
    engine = LlamaEngine(fast, context=2048)
    prompt = build(Task.from_text("a red circle"))
    text = "".join(chunk.text for chunk in engine.stream(prompt, Sampling(temperature=0, max_tokens=40)))
    engine.close()
    assert text.strip()
    assert "<|" not in text
