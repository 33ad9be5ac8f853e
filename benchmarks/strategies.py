"""What each way of choosing and mending gains, and what it costs, from the candidates of an evaluation.

python benchmarks/strategies.py eval/FOLDER

- more tries: what is delivered after one, two … of them, and what a perfect choice among them would deliver
- fixes: the candidates that were repaired, run once more as the model wrote them
- giving up early: the tokens of the candidates that were stopped while they were written, and when those that were
  written to their end would have been, right or wrong
- masking names that the API does not have: how many candidates it could help at most

What else can follow a broken candidate is in going_on.py.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Sequence
from pathlib import Path

from phaser_copilot.browser import Session
from phaser_copilot.engine.protocol import Finish
from phaser_copilot.evaluate import measure, records, wording
from phaser_copilot.evaluate.records import Evaluation, Record
from phaser_copilot.generate import LINES_AT_ONCE
from phaser_copilot.phaser import library
from phaser_copilot.unfinished import hopeless

UNKNOWN = {"PH101", "PH102"}
"""Rules about names that Phaser's API does not have."""


def tries(found: Evaluation) -> None:
    """Print a line for each limit of tries."""
    for each in measure.summarize(found).by_tries:
        print(
            f"{each.tries} tries: does what was asked {wording.percent(each.behaves)}, "
            f"with a perfect choice {wording.percent(each.any_behaves)}, {wording.number(each.seconds)} s"
        )


def fixes(session: Session, drawn: Sequence[Record]) -> None:
    """Print how many of the repaired candidates run clean with and without their fixes."""
    repaired = [record for record in drawn if record.raw is not None]
    before = sum(session.run(record.raw or "", limit=10).clean for record in repaired)
    after = sum(record.marks["runs"] for record in repaired)
    behave = sum(record.marks["behaves"] for record in repaired)
    print(
        f"fixes: {len(repaired)} of {len(drawn)} candidates were repaired; {before} of these run clean without that, "
        f"{after} with it, and {behave} do what was asked"
    )


def early(drawn: Sequence[Record]) -> None:
    """Print what giving up early saves."""
    stopped = [record for record in drawn if record.finish == Finish.REJECTED]
    whole = [record for record in drawn if record.finish == Finish.STOP]
    if not stopped:
        print("giving up early: no candidate was")
    elif whole:
        mean, usual = (statistics.mean(record.usage["answer_tokens"] for record in each) for each in (stopped, whole))
        print(
            f"giving up early: {len(stopped)} of {len(drawn)} candidates, after {mean:.0f} tokens; "
            f"whole ones have {usual:.0f}"
        )
    late = [(record, share) for record in whole if (share := given_up(record)) is not None]
    if late:
        mean = statistics.mean(share for _, share in late)
        wrong = sum(record.marks["behaves"] for record, _ in late)
        print(
            f"giving up early: {len(late)} of {len(whole)} whole candidates would be, after {100 * mean:.0f} % of "
            f"their lines; {wrong} of these do what was asked"
        )


def given_up(record: Record) -> float | None:
    """The share of a candidate's lines after which it is hopeless; None when it never is."""
    lines = (record.raw or record.code).splitlines(keepends=True)
    looks = range(LINES_AT_ONCE, len(lines), LINES_AT_ONCE)
    return next((count / len(lines) for count in looks if hopeless("".join(lines[:count]))), None)


def masking(drawn: Sequence[Record]) -> None:
    """Print how many candidates fail with names that do not exist."""
    broken = [record for record in drawn if not record.marks["runs"]]
    could = [each for each in broken if any(item["code"] in UNKNOWN for item in each.verdict.get("diagnostics", ()))]
    print(f"masking: {len(could)} of {len(drawn)} candidates are broken and have names that Phaser does not")


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    found = records.load(parser.parse_args().folder)
    drawn = [record for each in found.scenes.values() for record in each if not record.known]
    tries(found)
    early(drawn)
    masking(drawn)
    with Session(library.local() or library.fetch()) as session:
        fixes(session, drawn)


if __name__ == "__main__":
    main()
