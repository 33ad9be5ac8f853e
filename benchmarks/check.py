"""How long the static check takes.

    python benchmarks/check.py [--rounds N]

Prints CPU milliseconds of the best round for the scenes of the corpus and for a text of about 600 lines (as an
editor may hold), and how they compare to merely parsing the same texts in the same run.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.index import ApiIndex
from phaser_copilot.phaser.syntax import Document

CORPUS = Path(__file__).parent.parent / "data" / "corpus"
LONG_LINES = 600


def code_of(path: Path) -> str:
    """A scene without its header, so that all lines are code."""
    return path.read_text(encoding="utf-8").partition("*/\n")[2]


def long_text(scenes: list[str]) -> str:
    """Scenes in blocks of their own, until the text is long enough."""
    text = ""
    for scene in scenes:
        if text.count("\n") >= LONG_LINES:
            break
        text += f"{{\n{scene}\n}}\n"
    return text


def best(rounds: int, work: Callable[[], object]) -> float:
    """CPU milliseconds of the fastest round."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) * 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds

    start = time.process_time()
    ApiIndex.load()
    print(f"loading the API index: {(time.process_time() - start) * 1000:.1f} ms")

    scenes = [code_of(path) for path in sorted(CORPUS.glob("*/*.js"))]
    lines = sum(scene.count("\n") for scene in scenes)
    check(scenes[0])
    parsing = best(rounds, lambda: [Document(scene) for scene in scenes])
    checking = best(rounds, lambda: [check(scene) for scene in scenes])
    print(f"{len(scenes)} scenes, {lines / len(scenes):.0f} lines on average:")
    print(f"  check {checking / len(scenes):.2f} ms a scene, {checking / lines * 100:.2f} ms per 100 lines")
    print(f"  parse {parsing / len(scenes):.2f} ms a scene; the check takes {checking / parsing:.1f} times as long")

    text = long_text(scenes)
    print(f"a text of {text.count(chr(10))} lines: {best(rounds, lambda: check(text)):.1f} ms")


if __name__ == "__main__":
    main()
