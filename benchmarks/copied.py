"""How much of what a model writes it takes from the scene that it is shown, and how that turns out.

python benchmarks/copied.py eval/FOLDER [eval/FOLDER …]

Of the first answers of each evaluation, by the share of their lines that stand in the shown scene in the same order:
how many there are, how many run clean, and how many do what was asked; and what the shown scenes themselves would have
done, had they been taken as they are.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from phaser_copilot import known, retrieve
from phaser_copilot.browser import Session
from phaser_copilot.evaluate import bench, records
from phaser_copilot.evaluate.bench import BenchTask
from phaser_copilot.evaluate.records import Record
from phaser_copilot.phaser import library

TASKS = Path(__file__).parent.parent / "data" / "bench" / "tasks"
BOUNDS = (0.0, 0.7, 0.9, 0.99, 1.01)


class First(NamedTuple):
    """A first answer, how much of it stands in the shown scene, and whether that scene does what was asked."""

    record: Record
    copied: float
    shown_behaves: bool


def lines(code: str) -> list[str]:
    """The lines of a code that say something, without their indentation."""
    return [line.strip() for line in code.splitlines() if line.strip()]


def copied(code: str, shown: str) -> float:
    """Share of a code's lines that stand in another one in the same order, 0 to 1."""
    blocks = SequenceMatcher(None, lines(shown), lines(code), autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(len(lines(code)), 1)


def firsts(session: Session, folder: Path) -> list[First]:
    """The first answers of an evaluation."""
    tasks = {task.name: task for task in bench.load_all(TASKS)}
    drawn = [candidates[0] for candidates in records.load(folder).scenes.values()]
    return [each for record in drawn if not record.known and (each := look(session, tasks[record.task], record))]


def look(session: Session, task: BenchTask, record: Record) -> First | None:
    """Compare a first answer with the scene that was shown; None where none was."""
    entries = retrieve.search(task.text, 1, fair=True)
    if not entries:
        return None
    turned = known.turn(entries[0].scene, task.task).code
    behaves = bench.behaves(bench.probe(session, task, turned))
    return First(record, copied(record.code, entries[0].scene.default.code), behaves)


def show(found: Sequence[First]) -> None:
    """Print a line for each range of shares, and one for the shown scenes."""
    for least, most in pairwise(BOUNDS):
        some = [each.record for each in found if least <= each.copied < most]
        clean, behave = (sum(record.marks[mark] for record in some) for mark in ("runs", "behaves"))
        print(f"{least:4.0%} to {min(most, 1):4.0%} copied: {len(some)}; {clean} run clean, {behave} do what was asked")
    shown = sum(each.shown_behaves for each in found)
    print(f"of the {len(found)} shown scenes as they are, {shown} do what was asked")


def main() -> None:
    """Print for each evaluation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    with Session(library.require()) as session:
        for folder in parser.parse_args().folders:
            print(folder)
            show(firsts(session, folder))


if __name__ == "__main__":
    main()
