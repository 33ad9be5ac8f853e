"""What guessing tokens from the prompt and the text so far gains: the same scenes with and without, side by side.

python benchmarks/guess.py [--tasks 6] [--tokens 400]

Each task is written with its nearest scene shown, as `gen` does it, at the setting's temperature. Prints the tokens/s
of both, their ratio, and in how many tasks both wrote the same.
"""

from __future__ import annotations

import argparse
import statistics

from phaser_copilot.engine.llama import LlamaEngine
from phaser_copilot.engine.native import GUESSES
from phaser_copilot.engine.protocol import Sampling
from phaser_copilot.guide import SceneGuide
from phaser_copilot.models import store
from phaser_copilot.prompt import build
from phaser_copilot.retrieve import nearest
from phaser_copilot.task import Task

TASKS = (
    "a paddle and a bouncing ball",
    "让敌人追玩家",
    "a square that jumps with the space bar",
    "点击方块加一分",
    "snow falls all the time",
    "health bar that shrinks when I press space",
)


def write(engine: LlamaEngine, task: Task, guesses: int, tokens: int) -> tuple[str, float]:
    """Return what is written, and the speed in tokens/s."""
    engine.native.most_guesses = guesses
    engine.native.rewind(0)
    stream = engine.stream(build(task, nearest(task)[0]), Sampling(seed=1, max_tokens=tokens), guide=SceneGuide(task))
    text = "".join(chunk.text for chunk in stream)
    return text, engine.usage.tokens_per_second


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=len(TASKS))
    parser.add_argument("--tokens", type=int, default=400)
    args = parser.parse_args()
    engine = LlamaEngine(store.resolve("default"))
    ratios, same = [], 0
    for words in TASKS[: args.tasks]:
        task = Task.from_text(words)
        plain, slow = write(engine, task, 0, args.tokens)
        guessed, fast = write(engine, task, GUESSES, args.tokens)
        same += plain == guessed
        ratios.append(fast / slow)
        print(f"{slow:6.1f} {fast:6.1f} tokens/s  {ratios[-1]:.2f}  {words}")
    print(f"median {statistics.median(ratios):.2f} times as fast; the same text in {same} of {len(ratios)} tasks")


if __name__ == "__main__":
    main()
