"""Speed of the engine in this process beside plain ``llama_cpp.Llama``, side by side in one run.

Usage: python benchmarks/decode.py [--tokens 200] [--rounds 3]

Prints tokens/s of decoding, time to first token cold (nothing computed yet) and warm (a second task in the same
process), and peak memory, each as a value of both and as the ratio ours / plain (above 1 is faster or smaller).
The two take turns, and the median of the rounds counts. Memory is measured in a process of its own for each.
At last it prints how long our engine takes to stop when it is cancelled, in prefill and in decode.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from phaser_copilot.engine.llama import LlamaEngine
from phaser_copilot.engine.native import allowed_cores
from phaser_copilot.engine.protocol import Cancel, Piece, Prompt, Sampling
from phaser_copilot.models import store
from phaser_copilot.prompt import build
from phaser_copilot.task import Task

TASKS = ["a red circle that turns blue when clicked", "move the paddle left and right with the arrow keys"]
CONTEXT = 4096


class Ours:
    """The project's engine, as ``gen`` uses it."""

    def __init__(self, path: Path) -> None:
        from phaser_copilot.paths import cache_dir

        self.engine = LlamaEngine(path, context=CONTEXT, prefixes=cache_dir() / "prefixes")

    def run(self, task: str, tokens: int) -> tuple[float, float]:
        """Return seconds to the first token and decoding speed in tokens/s."""
        started, first = time.perf_counter(), 0.0
        for _ in self.engine.stream(build(Task.from_text(task)), Sampling(temperature=0, max_tokens=tokens)):
            first = first or time.perf_counter() - started
        return first, (self.engine.usage.answer_tokens - 1) / (time.perf_counter() - started - first)

    def forget(self) -> None:
        """Back to the state of a new process."""
        self.engine.native.rewind(0)


class Plain:
    """The high-level API as its documentation shows it, with the same threads and context."""

    def __init__(self, path: Path) -> None:
        from llama_cpp import Llama

        threads = allowed_cores()
        self.llama: Any = Llama(str(path), n_ctx=CONTEXT, n_threads=threads, n_threads_batch=threads, verbose=False)

    def run(self, task: str, tokens: int) -> tuple[float, float]:
        """Return seconds to the first token and decoding speed in tokens/s."""
        prompt = build(Task.from_text(task)).text
        started, first, count = time.perf_counter(), 0.0, 0
        for _ in self.llama.create_completion(prompt, max_tokens=tokens, temperature=0, stream=True):
            first = first or time.perf_counter() - started
            count += 1
        return first, (count - 2) / (time.perf_counter() - started - first)

    def forget(self) -> None:
        """Back to the state of a new process."""
        self.llama.reset()


def memory(kind: str, tokens: int) -> float:
    """Peak resident memory in MB of a process that answers once."""
    # VmHWM begins anew with each program, which the maximum of getrusage does not
    code = (
        "import pathlib, re, runpy, sys; sys.argv = ['decode'];"
        f"m = runpy.run_path({__file__!r}); from phaser_copilot.models import store;"
        f"m[{kind!r}](store.resolve('default')).run(m['TASKS'][0], {tokens});"
        "print(int(re.search(r'VmHWM:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())[1]) / 1024)"
    )
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def cancel_seconds(engine: LlamaEngine, *, prefill: bool) -> float:
    """Seconds from the order to stop until the engine has stopped."""
    engine.native.rewind(0)
    cancel = Cancel()
    asked = [0.0]

    def stop() -> None:
        asked[0] = time.perf_counter()
        cancel.set()

    prompt = Prompt((Piece("word " * 3000),)) if prefill else build(Task.from_text(TASKS[0]))
    threading.Timer(0.8 if prefill else 3.0, stop).start()
    for _ in engine.stream(prompt, Sampling(max_tokens=1000), cancel):
        pass
    return time.perf_counter() - asked[0]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    path = store.resolve("default")
    ours = Ours(path)
    engines: dict[str, Ours | Plain] = {"ours": ours, "plain": Plain(path)}
    times: dict[str, dict[str, list[float]]] = {name: {"cold": [], "warm": [], "speed": []} for name in engines}
    for _ in range(args.rounds):
        for name, engine in engines.items():
            engine.forget()
            for kind, task in zip(("cold", "warm"), TASKS, strict=True):
                first, speed = engine.run(task, args.tokens)
                times[name][kind].append(first)
                times[name]["speed"].append(speed)
    rows = {
        "tokens/s": [statistics.median(times[name]["speed"]) for name in engines],
        "first token, cold, s": [statistics.median(times[name]["cold"]) for name in engines],
        "first token, warm, s": [statistics.median(times[name]["warm"]) for name in engines],
        "peak memory, MB": [memory(kind, args.tokens) for kind in ("Ours", "Plain")],
    }
    if args.json:
        print(json.dumps(rows))
        return
    print(f"{'':24}{'ours':>10}{'plain':>10}{'ratio':>8}")
    for name, (our, plain) in rows.items():
        ratio = our / plain if name == "tokens/s" else plain / our
        print(f"{name:24}{our:10.2f}{plain:10.2f}{ratio:8.2f}")
    print(f"cancelled after {1000 * cancel_seconds(ours.engine, prefill=True):.0f} ms in prefill, ", end="")
    print(f"{1000 * cancel_seconds(ours.engine, prefill=False):.0f} ms in decode")


if __name__ == "__main__":
    main()
