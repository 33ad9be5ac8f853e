"""What judging costs: milliseconds a scene for the static check, for the first run in the browser, and for later ones.

Usage: python benchmarks/judge.py [--scenes 40] [--frames 120]
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from phaser_copilot import corpus
from phaser_copilot.browser import Session
from phaser_copilot.phaser import library
from phaser_copilot.phaser.check import check


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=40)
    parser.add_argument("--frames", type=int, default=120)
    args = parser.parse_args()
    scenes = list(corpus.load_all(Path(__file__).parent.parent / "data" / "corpus"))
    codes = [scene.body for scene in scenes[:: max(1, len(scenes) // args.scenes)]][: args.scenes]

    started = time.perf_counter()
    check(codes[0])
    first_check = time.perf_counter() - started
    checks, runs = [], []
    for code in codes:
        started = time.perf_counter()
        check(code)
        checks.append(time.perf_counter() - started)
    with Session(library.local() or library.fetch()) as session:
        for code in codes:
            started = time.perf_counter()
            session.run(code, frames=args.frames)
            runs.append(time.perf_counter() - started)
    print(f"{len(codes)} scenes, {args.frames} frames; milliseconds a scene: median (95th percentile)")
    print(f"static check, first  {1000 * first_check:8.1f}")
    print(f"static check, later  {_row(checks)}")
    print(f"first run            {1000 * runs[0]:8.1f}")
    print(f"later runs           {_row(runs[1:])}")


def _row(seconds: list[float]) -> str:
    return f"{1000 * statistics.median(seconds):8.1f} ({1000 * statistics.quantiles(seconds, n=20)[-1]:.1f})"


if __name__ == "__main__":
    main()
