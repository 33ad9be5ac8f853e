"""How often the expectations read off a task accuse a scene that is right, and catch one that is wrong.

python benchmarks/expect.py [--every K]

Right ones: the scenes of the corpus, each with all of its wordings, and the references of the benchmark. Wrong ones:
the benchmark's mutants, and its controls (an empty scene, a still picture, things that fidget).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from phaser_copilot import corpus, expect
from phaser_copilot.browser import Session
from phaser_copilot.evaluate import bench
from phaser_copilot.phaser import library

DATA = Path(__file__).parent.parent / "data"
LIMIT = 10.0

Case = tuple[str, Sequence[str], str]
"""Name, tasks, code."""


def scenes() -> Iterator[Case]:
    """The corpus."""
    for scene in corpus.load_all(DATA / "corpus"):
        variant = scene.default
        yield scene.name, [text for texts in variant.tasks.values() for text in texts], variant.code


def references() -> Iterator[Case]:
    """The benchmark's own solutions."""
    for task in bench.load_all(DATA / "bench" / "tasks"):
        for code in task.references:
            yield task.name, [task.text], code


def mutants() -> Iterator[Case]:
    """The benchmark's broken solutions."""
    return ((task.name, [task.text], task.mutant) for task in bench.load_all(DATA / "bench" / "tasks"))


def controls() -> Iterator[Case]:
    """Scenes that do nothing that was asked, for each task."""
    for name, code in bench.controls(DATA / "bench" / "controls").items():
        yield name, [task.text for task in bench.load_all(DATA / "bench" / "tasks")], code


def count(session: Session, cases: Iterable[Case], show: bool) -> Counter[str]:
    """Count tasks, those that promise something, and those that are said not to be kept."""
    counts: Counter[str] = Counter()
    for name, texts, code in cases:
        wanted = [expect.expectations(text) for text in texts]
        inputs = {each.name: each for one in wanted for each in one.inputs}
        done = expect.trials(inputs.values(), session, code, limit=LIMIT)
        counts["seconds"] += sum(report.seconds for report in done.reports)
        for text, one in zip(texts, wanted, strict=True):
            missing = (*(expect.unmet(one, done) if one else ()), *expect.unsaid(text, code))
            counts.update(tasks=1, promising=bool(one), accused=bool(missing))
            if missing and show:
                print(f"  {name}: {'; '.join(missing)} ({text})")
    return counts


def main() -> None:
    """Print a line for each kind of scene."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1, help="each K-th scene only")
    every = parser.parse_args().every
    with Session(library.local() or library.fetch()) as session:
        for name, cases, right in (
            ("corpus", scenes(), True),
            ("references", references(), True),
            ("mutants", mutants(), False),
            ("controls", controls(), False),
        ):
            chosen = list(cases)[:: every if name != "controls" else 1]
            counts = count(session, chosen, right)
            print(
                f"{name}: {counts['tasks']} tasks, {counts['promising']} promise something, {counts['accused']} "
                f"{'wrongly accused' if right else 'caught'}; {counts['seconds'] / len(chosen):.2f} s a scene"
            )


if __name__ == "__main__":
    main()
