"""The whole way with the real LLaMA-Factory: train, stop and go on, merge, export, generate; on a tiny random model."""

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT

needed = ("llamafactory", "torch", "transformers", "peft")
pytestmark = [
    pytest.mark.model,
    pytest.mark.slow,
    pytest.mark.skipif(
        not all(importlib.util.find_spec(name) for name in needed), reason="needs the train extra: make train-smoke"
    ),
]

COMMAND = [sys.executable, "-m", "phaser_copilot"]
ROWS = ROOT / "data" / "sft_dataset_test"


def run(*arguments, **options):
    done = subprocess.run([*COMMAND, *map(str, arguments)], capture_output=True, text=True, timeout=900, **options)
    assert done.returncode in (0, 1), done.stderr[-3000:]
    return done


@pytest.fixture(scope="module")
def tiny(tmp_path_factory, model_path) -> Path:
    """A random model of two thin layers with the real vocabulary."""
    from transformers import Qwen2Config, Qwen2ForCausalLM

    from phaser_copilot.training import hf_folder

    folder = tmp_path_factory.mktemp("tiny")
    config = Qwen2Config(
        vocab_size=151_936,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=4096,
        rope_theta=1_000_000.0,
        tie_word_embeddings=True,
    )
    hf_folder.save(Qwen2ForCausalLM(config), folder, hf_folder.tokens(model_path))
    hf_folder.write_tokenizer(model_path, folder)
    return folder


@pytest.fixture(scope="module")
def trained(tmp_path_factory, tiny) -> Path:
    """An adapter of two runs: the first is stopped with Ctrl-C, the second goes on."""
    output = tmp_path_factory.mktemp("trained") / "smoke"
    arguments = ["train", ROOT / "configs" / "sft_test.yaml", *overrides(tiny, output)]
    process = subprocess.Popen([*COMMAND, *map(str, arguments)], stderr=subprocess.PIPE, text=True)
    log = output / "trainer_log.jsonl"
    wait_for(lambda: log.is_file() and log.read_text().strip())
    process.send_signal(signal.SIGINT)
    process.wait(timeout=300)
    assert process.returncode == 130
    assert list(output.glob("checkpoint-*"))
    done = run(*arguments)
    assert "Going on behind step" in done.stderr
    assert done.stdout.strip() == str(output)
    return output


def overrides(tiny, output):
    return [
        f"model_name_or_path={tiny}",
        f"output_dir={output}",
        "overwrite_output_dir=false",
        "use_cpu=true",
        "bf16=false",
        "logging_steps=1",
        "num_train_epochs=2",
        "lora_rank=4",
        "learning_rate=0.01",
    ]


def wait_for(truth, seconds=300):
    end = time.monotonic() + seconds
    while not truth():
        assert time.monotonic() < end, "it did not become true"
        time.sleep(0.1)


@pytest.mark.timeout(1200)
def test_training_learns_and_leaves_everything(trained):
    log = losses(trained)
    assert log[-1]["loss"] < log[0]["loss"]
    for name in ("adapter_model.safetensors", "recipe.yaml", "training_loss.png"):
        assert (trained / name).is_file(), name


@pytest.mark.timeout(1200)
def test_what_is_exported_is_what_was_trained(trained, tmp_path):
    target = tmp_path / "export"
    done = run("export", trained, "-o", target, "-q", "q8_0", "--rows", ROWS / "val.jsonl", "--json")
    assert done.returncode == 0, done.stderr[-3000:]
    report = {each["name"]: each for each in json.loads(done.stdout)["parity"]}
    assert report["merged"]["agreement"] > 0.999
    assert report["f16"]["agreement"] > 0.97
    assert {path.suffix for path in target.iterdir()} >= {".gguf", ".md", ".json"}
    assert "<|im_end|>" in (target / "Modelfile").read_text()
    again = run("gen", "a red circle", "--model", target / "smoke-q8_0.gguf", "--no-run", "-n", "1",
                "--max-tokens", "200", "--json", cwd=tmp_path)  # fmt: skip
    assert json.loads(again.stdout)["model"] == "smoke-q8_0"


@pytest.mark.timeout(900)
def test_training_goes_on_from_an_exported_adapter(trained, tiny, tmp_path):
    """The GGUF adapter is where the first step starts: its loss is the last one's, not the bare model's."""
    from phaser_copilot.training import gguf_adapter

    adapter = gguf_adapter.write(trained, tmp_path / "adapter.gguf")
    output = tmp_path / "further"
    run("train", ROOT / "configs" / "sft_test.yaml", *overrides(tiny, output), f"adapter_name_or_path={adapter}",
        "max_steps=1", "learning_rate=0")  # fmt: skip
    before = [line["loss"] for line in losses(trained)]
    assert abs(losses(output)[0]["loss"] - before[-1]) < abs(losses(output)[0]["loss"] - before[0])


def losses(folder):
    lines = [json.loads(line) for line in (folder / "trainer_log.jsonl").read_text().splitlines()]
    return [line for line in lines if line.get("loss")]


@pytest.mark.timeout(900)
def test_an_adapter_can_be_tried_before_it_is_exported(trained, tmp_path):
    done = run("gen", "a red circle", "--model", trained, "--no-run", "-n", "1", "--max-tokens", "64", "--json",
               "--no-retrieve", cwd=tmp_path)  # fmt: skip
    assert json.loads(done.stdout)["model"] == trained.name


@pytest.mark.timeout(900)
def test_both_engines_write_the_same(trained, tmp_path):
    """The folder through transformers, and its export through llama.cpp: the same tokens, as long as none is a tie."""
    from phaser_copilot.engine.hf import HfEngine
    from phaser_copilot.engine.llama import LlamaEngine
    from phaser_copilot.engine.protocol import Sampling
    from phaser_copilot.prompt import build
    from phaser_copilot.task import Task

    target = tmp_path / "export"
    run("export", trained, "-o", target, "-q", "f16")
    texts = []
    for engine in (HfEngine(trained), LlamaEngine(target / f"{trained.name}-f16.gguf")):
        stream = engine.stream(build(Task.from_text("a red circle")), Sampling(temperature=0, max_tokens=12))
        texts.append("".join(chunk.text for chunk in stream))
        engine.close()
    assert texts[0][:20] == texts[1][:20]


@pytest.mark.timeout(300)
def test_a_damaged_export_fails(trained, tmp_path):
    """The negative control: files of another adapter are not what was trained."""
    import numpy as np

    from phaser_copilot.training import parity

    rng = np.random.default_rng(1)
    right = {place: rng.normal(size=(8, 50)) for place in range(2)}
    samples = [parity.Sample((place, 1), tuple(range(9))) for place in range(2)]

    def reference(ids, start):
        return np.resize(right[ids[0]], (len(ids) - start, 50))

    def damaged(ids, start):
        return -reference(ids, start)

    assert not parity.compare("f16", samples, reference, reference, 3, 8).fails
    assert parity.compare("f16", samples, reference, damaged, 3, 8).fails
    assert parity.Parity("q8_0", agreement=0.9, divergence=1e-2, ends=1.0, positions=49).fails
    assert not parity.Parity("q8_0", agreement=0.9, divergence=1e-7, ends=1.0, positions=49).fails, "a tie is no fault"


@pytest.mark.timeout(600)
def test_a_row_that_would_be_cut_is_refused(tiny, tmp_path):
    arguments = [*overrides(tiny, tmp_path / "out"), "cutoff_len=300"]
    done = subprocess.run(
        [*COMMAND, "train", str(ROOT / "configs" / "sft_test.yaml"), *arguments], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "longer than cutoff_len 300" in done.stderr
    assert not (tmp_path / "out").exists()


def test_prompts_have_the_same_tokens_in_training_and_serving(tiny, model_path):
    """The bytes of a training sample's prompt and of a served prompt are equal, by LLaMA-Factory's own template."""
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    from llamafactory.data.template import TEMPLATES
    from transformers import AutoTokenizer

    from phaser_copilot.engine.llama import LlamaEngine
    from phaser_copilot.prompt import INSTRUCTIONS, build
    from phaser_copilot.task import Task

    tokenizer = AutoTokenizer.from_pretrained(tiny)
    template = TEMPLATES["qwen"]
    engine = LlamaEngine(model_path, context=64)
    for text in ("a paddle and a bouncing ball", "做一个接金币的小游戏，漏三个就结束"):
        task = Task.from_text(text)
        messages = [
            {"role": "user", "content": f"{INSTRUCTIONS[task.lang]}\n{task.input}"},
            {"role": "assistant", "content": "x"},
        ]
        trained, _ = template.encode_oneturn(tokenizer, messages)
        assert engine.encode(build(task)) == trained
    engine.close()


def test_word_vectors_bring_the_wordings_of_a_scene_together(tiny):
    """One wording of each scene is kept apart; its scene is to be the nearest one for most of them."""
    import numpy as np

    from phaser_copilot import retrieve
    from phaser_copilot.meaning import WordVectors
    from phaser_copilot.training import meaning

    said = [retrieve.wordings(entry.scene) for entry in retrieve.index(fair=False).entries[::10]]
    rest = [texts[1:] for texts in said]
    rounds = []
    known, rows = meaning.learn(rest, tiny, lambda: rounds.append(1))
    assert len(rounds) == meaning.ROUNDS
    assert rows.shape == (len(known), meaning.DIMENSIONS)
    vectors = WordVectors({word: place for place, word in enumerate(known)}, rows)
    near = vectors.of([texts[0] for texts in said]) @ vectors.of([text for texts in rest for text in texts]).T
    found = np.repeat(range(len(rest)), list(map(len, rest)))[near.argmax(1)]
    assert np.mean(found == np.arange(len(said))) > 0.6
