"""How good ghost text is: pieces cut out of scenes that the model was not trained on, filled as the editor does it.

python benchmarks/fim.py data/sft_dataset/fim_val.jsonl data/sft_dataset/fim_test.jsonl
python benchmarks/fim.py … --adapter none           the same without the adapter
PHASER_COPILOT_FAST=0 python benchmarks/fim.py …    with the stock file in place of the fast one

Prints the share of cuts at which something is offered, and of these: first line as it was, no syntax error with it,
no error of the static check at all. Then the medians of what a suggestion takes where the text before the cursor was
read already, as in an editor in which somebody types: tokens read, tokens written, and seconds.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console

from phaser_copilot import fim
from phaser_copilot.cli import workshop
from phaser_copilot.engine.protocol import Cancel, Engine
from phaser_copilot.evaluate import stats, wording
from phaser_copilot.phaser.check import check
from phaser_copilot.settings import load
from phaser_copilot.verdict import SYNTAX, is_error


class Filled(NamedTuple):
    """One cut: what was offered, and what holds with it."""

    offered: bool
    exact: bool
    parses: bool
    clean: bool
    read: int
    written: int
    seconds: float


def fill(row: dict[str, Any], engine: Engine) -> Filled | None:
    """Fill one cut; None where the editor would not ask."""
    where = fim.gap(row["prefix"] + row["suffix"], len(row["prefix"]))
    if where is None:
        return None
    fim.warm(where, engine, Cancel())
    started = time.perf_counter()
    text = fim.fill(where, engine, Cancel())
    seconds = time.perf_counter() - started
    errors = [item.code for item in check(row["prefix"] + text + row["suffix"]) if is_error(item)]
    exact = _first_line(text) == _first_line(row["middle"])
    usage = engine.usage
    read = usage.prompt_tokens - usage.cached_tokens
    return Filled(bool(text), exact, not SYNTAX & set(errors), not errors, read, usage.answer_tokens, seconds)


def _first_line(text: str) -> str:
    return text.strip().split("\n", 1)[0].strip().rstrip(");,")


def _share(name: str, found: Iterable[bool]) -> str:
    truths = list(found)
    return f"{name} {wording.percent(stats.share(sum(truths), len(truths)))}"


def main() -> None:
    """Fill all cuts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--adapter", help="a GGUF file; none is the bare model")
    arguments = parser.parse_args()
    rows = [json.loads(line) for file in arguments.files for line in file.read_text(encoding="utf-8").splitlines()]
    settings = load({"adapter": arguments.adapter} if arguments.adapter else {}).settings
    with contextlib.ExitStack() as stack:
        engine = workshop.open_engine(settings, stack, Console(stderr=True))
        found = [filled for row in rows if (filled := fill(row, engine))]
    offered = [each for each in found if each.offered]
    print(f"{engine.name}: {len(found)} of {len(rows)} cuts; {_share('offered', (each.offered for each in found))}")
    print(", ".join([
        _share("first line as it was", (each.exact for each in offered)),
        _share("parses", (each.parses for each in offered)),
        _share("no error", (each.clean for each in offered)),
    ]))  # fmt: skip
    read, written, seconds = (
        statistics.median(each) for each in zip(*((f.read, f.written, f.seconds) for f in found), strict=True)
    )
    print(f"{read:.0f} tokens read, {written:.0f} written, {seconds:.2f} s")


if __name__ == "__main__":
    main()
