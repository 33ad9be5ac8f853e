"""Check the benchmark itself: references pass, everything broken fails, and twice in a row the same.

python scripts/check_bench.py                      all tasks
python scripts/check_bench.py chase coin-catcher   some, by name
python scripts/check_bench.py --every 5            a sample
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from phaser_copilot.browser import Session
from phaser_copilot.evaluate import bench
from phaser_copilot.phaser import library

BENCH = Path(__file__).parent.parent / "data" / "bench"


def main() -> int:
    """Print the faults; exit code 1 when there is one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each N-th task only")
    options = parser.parse_args()
    folders = sorted(path.parent for kind in ("tasks", "edits") for path in (BENCH / kind).glob("*/task.yaml"))
    if options.names:
        folders = [folder for folder in folders if folder.name in options.names]
    wrong = bench.controls(BENCH / "controls")
    bad = 0
    with Session(library.local() or library.fetch()) as session:
        for folder in folders[:: options.every]:
            task = bench.load(folder)
            first, second = (list(bench.faults(session, task, wrong)) for _ in range(2))
            flaky = ["it is not twice in a row the same"] if first != second else []
            for fault in first + flaky:
                print(f"{task.name}: {fault}", flush=True)
            bad += bool(first or flaky)
    print(f"{len(folders[:: options.every])} tasks, {bad} with faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
