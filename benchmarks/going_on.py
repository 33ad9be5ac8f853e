"""What to do after a broken candidate: each way of going on, tried from the same candidates of an evaluation.

python benchmarks/going_on.py eval/FOLDER [--limit K] [--ways another,told] [--warmer 0.3] [--json]

- another: a new sample, with the next seed and the next nearest scene shown, as `gen` does it
- livelier: the same at a higher temperature
- told: the model gets the scene with its errors, as with `fix`

Every row is appended to going_on.jsonl in the folder at once: the same command goes on where it was stopped. Settings
are those of the evaluation. As in the middle of a search, what becomes hopeless is given up early. Seconds are those of
writing and judging.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from phaser_copilot.answer import Answer
from phaser_copilot.browser import Session
from phaser_copilot.cli import workshop
from phaser_copilot.cli.data_options import open_session
from phaser_copilot.cli.models import ensure
from phaser_copilot.cli.stage import in_thread, stderr
from phaser_copilot.engine import is_remote
from phaser_copilot.engine.protocol import Cancel, Engine, Finish, Prompt, Usage
from phaser_copilot.errors import CopilotError, UsageError
from phaser_copilot.evaluate import bench, records, setup, stats
from phaser_copilot.evaluate.bench import BenchTask
from phaser_copilot.evaluate.records import Evaluation, Record
from phaser_copilot.generate import Attempt, Candidate, Event, generate
from phaser_copilot.prompt import Example, build
from phaser_copilot.retrieve import examples
from phaser_copilot.revise import fix, found_problems
from phaser_copilot.settings import Settings, load
from phaser_copilot.verdict import Judge

WAYS = ("another", "livelier", "told")
WARMER, WARMEST = 0.3, 0.8
"""What is added to the temperature, and where that ends."""
FILE = "going_on.jsonl"
MEASURES = ("good", "clean", "behaves")
Row = dict[str, Any]
Key = tuple[str, int, str, float]


@dataclass(frozen=True)
class Case:
    """A broken candidate of an evaluation, and how many tries of the model there were for its task before it."""

    task: BenchTask
    record: Record
    tries: int


@dataclass(frozen=True)
class Tools:
    """What all ways need."""

    engine: Engine
    session: Session
    judge: Judge
    settings: Settings
    warmer: float
    cancel: Cancel


def broken(found: Evaluation, tasks: Iterable[BenchTask]) -> list[Case]:
    """The broken candidates that the model wrote for tasks that start from nothing: all first tries first."""
    known = {task.name: task for task in tasks if task.before is None}
    cases = [
        Case(known[name], record, tries)
        for name, drawn in found.scenes.items()
        if name in known
        for tries, record in enumerate(record for record in drawn if not record.known)
        if not (record.marks["runs"] and record.verdict["good"])
    ]
    return sorted(cases, key=lambda case: case.tries)


def measured(cases: Iterable[Case], ways: Iterable[str], tools: Tools, done: set[Key]) -> Iterator[Row]:
    """Yield a row for each case and way that has none yet."""
    for case in cases:
        left = [way for way in ways if (case.task.name, case.record.attempt, way, tools.warmer) not in done]
        if left:
            yield from _rows(case, left, tools)


def _rows(case: Case, ways: list[str], tools: Tools) -> Iterator[Row]:
    task, record = case.task.task, case.record
    plan = record.plan
    answer = Answer(plan["req"], tuple(plan["apis"]), tuple(plan["steps"]), record.code, ())
    verdict = tools.judge.judge(task, answer)
    candidate = Candidate(Attempt(1, record.seed), answer, Finish(record.finish), Usage(), verdict)
    shown: list[Example | None] = [*examples(task, tools.settings, fair=True)] or [None]
    prompt = build(task, shown[(case.tries + 1) % len(shown)])
    for way in ways:
        events = _events(way, case, candidate, prompt, tools)
        row = {"task": case.task.name, "attempt": record.attempt, "way": way, "warmer": tools.warmer}
        if events is None:
            yield {**row, "tried": False}
            continue
        began = time.perf_counter()
        drawn = next(event for event in events if isinstance(event, Candidate))
        seconds = time.perf_counter() - began
        if drawn.finish is Finish.CANCELLED or tools.cancel.is_set():
            return
        yield {**row, "tried": True, **_marks(case, drawn, tools), "generation_seconds": round(seconds, 3)}


def _events(way: str, case: Case, candidate: Candidate, prompt: Prompt, tools: Tools) -> Iterator[Event] | None:
    """What happens on one way; None where it cannot be gone. Who judges there has no browser: that is timed apart."""
    task, judge, engine, cancel = case.task.task, Judge(), tools.engine, tools.cancel
    sampling = replace(setup.sampling(tools.settings), seed=candidate.attempt.seed + 1)
    # The first of two tries is given up early where it is hopeless.
    if way == "told":
        whole = candidate.finish is Finish.STOP and found_problems(task.lang, candidate.verdict)
        asked = (candidate.answer.code, candidate.verdict, engine, judge, sampling)
        return fix(*asked, lang=task.lang, candidates=2, cancel=cancel) if whole else None
    if way == "livelier":
        warm = min(sampling.temperature + tools.warmer, WARMEST)
        sampling = replace(sampling, temperature=max(sampling.temperature, warm))
    return generate(task, engine, judge, sampling, candidates=2, prompt=prompt, cancel=cancel)


def _marks(case: Case, drawn: Candidate, tools: Tools) -> Row:
    """Judge a candidate by its task, and probe it."""
    began = time.perf_counter()
    verdict = tools.judge.judge(case.task.task, drawn.answer)
    seconds = time.perf_counter() - began
    behaves = bool(verdict.run) and bench.behaves(bench.probe(tools.session, case.task, drawn.answer.code))
    return {
        "good": verdict.good,
        "clean": verdict.runs,
        "behaves": behaves,
        "judging_seconds": round(seconds, 3),
        "finish": drawn.finish,
        **vars(drawn.usage),
        "code": drawn.answer.code,
    }


def kept(rows: Iterator[Row], path: Path, ended: threading.Event) -> Iterator[Row]:
    """Append each row to a file, in the thread that makes it: Ctrl-C never cuts a line."""
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            for row in rows:
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
                file.flush()
                os.fsync(file.fileno())
                yield row
    finally:
        ended.set()


def read(path: Path) -> list[Row]:
    """The rows of earlier calls; one that a power cut left half is cut off."""
    if not path.exists():
        return []
    whole, _, half = path.read_text(encoding="utf-8").rpartition("\n")
    if half:
        path.write_text(whole + "\n" * bool(whole), encoding="utf-8", newline="\n")
    return [json.loads(line) for line in whole.splitlines()]


def table(rows: list[Row]) -> list[Row]:
    """What each way gave: shares with Wilson's intervals, mean seconds, and what is gained in a minute."""
    found = []
    for way in WAYS:
        tried = [row for row in rows if row["way"] == way and row["tried"]]
        if not tried:
            continue
        seconds = statistics.mean(row["generation_seconds"] + row["judging_seconds"] for row in tried)
        shares = {name: stats.share(sum(row[name] for row in tried), len(tried)) for name in MEASURES}
        a_minute = {
            f"{name}_per_minute": [60 * part / seconds for part in (share.value, share.low, share.high)]
            for name, share in shares.items()
            if name != "clean"
        }
        percents = {name: [100 * part for part in (each.value, each.low, each.high)] for name, each in shares.items()}
        found.append({"way": way, "tried": len(tried), **percents, "seconds": seconds, **a_minute})
    return found


def everywhere(rows: list[Row]) -> list[Row]:
    """The rows of candidates from which every way could be gone: these compare fairly."""
    ways = {row["way"] for row in rows}
    gone: dict[tuple[str, int], set[str]] = {}
    for row in rows:
        if row["tried"]:
            gone.setdefault((row["task"], row["attempt"]), set()).add(row["way"])
    return [row for row in rows if gone.get((row["task"], row["attempt"])) == ways]


def show(title: str, found: list[Row]) -> None:
    """Print a table."""
    heads = ("good %", "clean %", "behaves %", "good a minute", "behaves a minute")
    print(f"\n{title}\n{'':10}{'tried':>6}{'seconds':>9}" + "".join(f"{head:>22}" for head in heads))
    for row in found:
        parts = [_range(row[name], 0) for name in MEASURES]
        parts += [_range(row[f"{name}_per_minute"], 2) for name in ("good", "behaves")]
        print(f"{row['way']:10}{row['tried']:6}{row['seconds']:9.1f}" + "".join(f"{part:>22}" for part in parts))


def _range(values: list[float], digits: int) -> str:
    value, low, high = (f"{each:.{digits}f}" for each in values)
    return f"{value} ({low} to {high})"


def settings_of(found: Evaluation, flags: Row, tasks: list[BenchTask]) -> Settings:
    """The settings of an evaluation; the model is the user's, and has to be the one that was evaluated."""
    mine = load(flags).settings
    used = {name: value for name, value in found.setup.settings.items() if name in Settings.model_fields}
    # Of these two an evaluation keeps a hash and whether the fast file was there.
    settings = mine.model_copy(update={**used, "adapter": mine.adapter, "fast": used.get("fast", False)})
    path = None if is_remote(settings.model) else ensure(settings.model)
    here = setup.for_model(settings, path, tasks, total=len(tasks), judge=True)
    for name, old, new in (
        ("model", found.setup.label, here.label),
        ("adapter", found.setup.settings["adapter"], here.settings["adapter"]),
    ):
        if old != new:
            raise UsageError(f"The evaluation has another {name}: {old}, not {new}", fix="give --model and --adapter")
    return settings


def run(found: Evaluation, options: argparse.Namespace, path: Path) -> None:
    """Measure what is not measured yet."""
    console = stderr()
    tasks = bench.load_all(options.tasks)
    settings = settings_of(found, {"model": options.model, "adapter": options.adapter}, tasks)
    cases = broken(found, tasks)[: options.limit]
    done = {(row["task"], row["attempt"], row["way"], row["warmer"]) for row in read(path)}
    asked = {(case.task.name, case.record.attempt, way, options.warmer) for case in cases for way in options.ways}
    total, number, began, cancel = len(asked), len(asked & done), time.perf_counter(), Cancel()
    console.print(f"{len(cases)} broken candidates, {total} rows, {number} of them are there")
    if number == total:
        return
    with contextlib.ExitStack() as stack:
        session = stack.enter_context(open_session())
        judge = Judge(session, frames=settings.frames, limit=settings.run_limit, try_out=settings.try_out)
        engine = workshop.open_engine(settings, stack, console)
        tools = Tools(engine, session, judge, settings, options.warmer, cancel)
        left, ended = total - number, threading.Event()
        rows = kept(measured(cases, options.ways, tools, done), path, ended)
        try:
            for count, row in enumerate(in_thread(rows, cancel), 1):
                minutes = (time.perf_counter() - began) / 60 / count * (left - count)
                console.print(f"{number + count}/{total} {_told(row)} ({minutes:.0f} min left)", markup=False)
        except KeyboardInterrupt:
            ended.wait()  # neither the model nor the browser is closed under the hands of that thread
            raise


def _told(row: Row) -> str:
    if not row["tried"]:
        return f"{row['task']} {row['attempt']} {row['way']}: cannot be gone"
    passed = ", ".join(name for name in MEASURES if row[name]) or "broken"
    seconds = row["generation_seconds"] + row["judging_seconds"]
    return f"{row['task']} {row['attempt']} {row['way']}: {passed}, {seconds:.0f} s"


def _ways(text: str) -> list[str]:
    wanted = text.split(",")
    if unknown := set(wanted) - set(WAYS):
        raise argparse.ArgumentTypeError(f"no such way: {', '.join(sorted(unknown))}")
    return [way for way in WAYS if way in wanted]


def main() -> int:
    """Measure, and print what is there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, help="so many broken candidates at most")
    parser.add_argument("--ways", type=_ways, default=list(WAYS), help="some of them, with commas between")
    parser.add_argument("--warmer", type=float, default=WARMER, help="added to the temperature")
    parser.add_argument("--tasks", type=Path, default=Path("data/bench/tasks"))
    parser.add_argument("--model")
    parser.add_argument("--adapter")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    path = options.folder / FILE
    code = 0
    try:
        run(records.load(options.folder), options, path)
    except KeyboardInterrupt:
        print("Stopped; the same command goes on", file=sys.stderr)
        code = 130
    except CopilotError as error:
        print(f"{error.what}. {error.why} {error.fix}", file=sys.stderr)
        return error.exit_code
    rows = [row for row in read(path) if row["way"] in options.ways and row["warmer"] == options.warmer]
    both = {"all": table(rows), "where every way could be gone": table(everywhere(rows))}
    if options.json:
        print(json.dumps(both))
        return code
    for title, found in both.items():
        show(title, found)
    return code


if __name__ == "__main__":
    sys.exit(main())
