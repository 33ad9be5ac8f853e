"""The fast file beside what it is made from, and beside other types: size, speed, and what rounding costs.

python benchmarks/fast.py [--scenes 4] [--rounds 3] [--kinds q4_0 iq4_nl]

Prefill and decoding are in tokens/s, the files in turn, the median of the rounds. The loss is that of scenes of the
corpus behind another one, as `gen` shows it, in nats a byte, so that vocabularies can be compared: lower is better. The
share is that of places where the likeliest token is the one of the stock file.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from phaser_copilot.engine.native import Native
from phaser_copilot.models import serving, store
from phaser_copilot.models.build import VOCABULARY
from phaser_copilot.models.quantize import KINDS, quantize
from phaser_copilot.prompt import build
from phaser_copilot.retrieve import index
from phaser_copilot.task import Lang, Task

PREFILLED, DECODED, JUDGED = 300, 60, 200
"""Tokens."""


def speed(model: Native, text: str) -> tuple[float, float]:
    """Tokens a second of prefill and of decoding."""
    ids = model.tokenize(text)[:PREFILLED]
    model.rewind(0)
    began = time.perf_counter()
    model.extend(ids)
    between = time.perf_counter()
    for number in range(DECODED):
        model.extend([ids[number]])
    return len(ids) / (between - began), DECODED / (time.perf_counter() - between)


def likeliest(model: Native, prompt: str, answer: str) -> tuple[list[bytes], float]:
    """The likeliest next token at each place of an answer, and the loss in nats a byte."""
    ids = model.tokenize(answer)[:JUDGED]
    model.rewind(0)
    model.extend(model.tokenize(prompt, special=True))
    best, loss = [], 0.0
    for token in ids:
        logits = model.logits().astype(np.float64)
        loss += float(np.logaddexp.reduce(logits) - logits[token])
        best.append(model.piece(int(logits.argmax())))
        model.extend([token])
    return best, loss / sum(len(model.piece(token)) for token in ids)


def compare(files: dict[str, Path], scenes: int, rounds: int) -> None:
    """Measure and print."""
    models = {name: Native(path) for name, path in files.items()}
    entries = random.Random(1).sample(index(False).entries, 2 * scenes)
    shown, asked = ([entry.example(Lang.EN) for entry in part] for part in (entries[:scenes], entries[scenes:]))
    pairs = [(build(Task.from_text(two.input), one).text, two.answer) for one, two in zip(shown, asked, strict=True)]
    speeds: dict[str, list[tuple[float, float]]] = {name: [] for name in models}
    for number in range(rounds):
        for name, model in models.items():
            speeds[name].append(speed(model, pairs[number % scenes][0]))
    told = {name: [likeliest(model, *pair) for pair in pairs] for name, model in models.items()}
    first = next(iter(models))
    usual = [statistics.median(values) for values in zip(*speeds[first], strict=True)]
    for name in models:
        prefill, decode = (statistics.median(values) for values in zip(*speeds[name], strict=True))
        same = [
            a == b
            for one, two in zip(told[name], told[first], strict=True)
            for a, b in zip(one[0], two[0], strict=False)
        ]
        print(
            f"{name:8} {files[name].stat().st_size / 1e6:4.0f} MB",
            f"prefill {prefill:4.0f} ({prefill / usual[0]:.2f} times)",
            f"decode {decode:5.1f} ({decode / usual[1]:.2f} times)",
            f"loss {statistics.mean(loss for _, loss in told[name]):.4f}",
            f"same {statistics.mean(same):.1%}",
            sep="   ",
        )


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the other files, and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--kinds", nargs="*", default=["q4_0"], choices=KINDS)
    chosen = parser.parse_args(arguments)
    stock = store.resolve("default")
    trimmed = serving.trimmed_file(stock)
    files = {"stock": stock, "trimmed": trimmed, "fast": serving.fast_file(stock, None)}
    with tempfile.TemporaryDirectory() as folder:
        for kind in chosen.kinds:
            files[kind] = quantize(trimmed, Path(folder) / f"{kind}.gguf", kind, vocabulary=VOCABULARY)
        compare(files, chosen.scenes, chosen.rounds)


if __name__ == "__main__":
    main()
