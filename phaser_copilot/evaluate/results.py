"""``docs/results.md``: the tables between its markers are written from evaluations, never by hand.

The measures behind the tables are kept beside the document, in a folder of its name: evaluations come one at a time,
on different days and machines, and a later one can still be compared with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from phaser_copilot.errors import UsageError
from phaser_copilot.evaluate import measure, records, wording
from phaser_copilot.evaluate.compare import compare, view_of
from phaser_copilot.evaluate.measure import DELIVERED, FIRST, VIEWS, Summary
from phaser_copilot.evaluate.records import Evaluation
from phaser_copilot.evaluate.setup import default_folder
from phaser_copilot.paths import write_text

BEGIN = "<!-- written by `phaser-copilot eval results`: begin -->"
END = "<!-- written by `phaser-copilot eval results`: end -->"
_HEAD = "# Results\n\nMeasured on [the benchmark](bench.md).\n"


def write(document: Path, evaluations: Sequence[Evaluation], *, partial: bool = False) -> None:
    """Keep some evaluations beside a document, and write its tables anew from all that are kept there.

    The document is made when it is not there; an evaluation with the same model and settings is replaced.

    Parameters
    ----------
    partial
        Whether evaluations of only some tasks are taken too.

    Raises
    ------
    UsageError
        An evaluation is not whole, has nothing in it, or the document has no place for tables or no ending.
    """
    for found in evaluations:
        _require(found, partial)
    before, after = _around(document)
    folder = document.with_suffix("")
    if folder == document:
        raise UsageError(f"Nothing can be kept beside {document}", why="it has no ending", fix=f"--into {document}.md")
    for found in evaluations:
        records.keep(found, folder / default_folder(found.setup).name)
    kept = [records.load(each.parent) for each in sorted(folder.glob(f"*/{records.SETUP}"))]
    write_text(document, f"{before}{BEGIN}\n\n{tables(kept)}\n{END}{after}")


def tables(evaluations: Sequence[Evaluation]) -> str:
    """All tables, in Markdown."""
    summaries = [measure.summarize(found) for found in evaluations]
    machines = dict.fromkeys(summary.machine for summary in summaries)
    if len(machines) > 1:  # seconds of one and of another must not be taken for the same
        summaries = [replace(summary, described=f"{summary.described}; {summary.machine}") for summary in summaries]
    gains = [line for found in evaluations for line in _gain(found)]
    parts = [
        "Shares and means with 95 % confidence intervals: Wilson's for shares, bootstrap over tasks for means.",
        _table(_OVERALL, [line for summary in summaries for line in _overall(summary)]),
        "Does what was asked, by kind of task:",
        _table(_KINDS, [line for summary in summaries for line in _kinds(summary)]),
    ]
    if gains:
        title = "What choosing by the judge gains over the first answer of the same model, task by task (p: exact"
        parts += [f"{title} McNemar test for shares, sign-flip permutation test for seconds):", _table(_GAINS, gains)]
    return "\n\n".join([*parts, f"Seconds on: {'; '.join(machines)}."]) + "\n"


_OVERALL = (
    "model",
    "settings",
    "tasks",
    "answer",
    "runs clean",
    "does what was asked",
    "seconds a scene",
    "tokens/s",
    "file",
)
_KINDS = ("model", "settings", "answer", "English", "Chinese", "easy", "medium", "hard")
_GAINS = ("model", "settings", "runs clean", "p", "does what was asked", "p", "seconds", "p")


def _require(found: Evaluation, partial: bool) -> None:
    if not found.scenes:
        raise UsageError(f"{found.folder} has no finished task", fix="run its evaluation first")
    done, total = len(found.scenes), found.setup.total
    if done < total and not partial:
        raise UsageError(
            f"{found.folder} has only {done} of the benchmark's {total} tasks",
            fix="evaluate all of them (a stopped eval goes on with the same command), or --partial",
        )


def _around(document: Path) -> tuple[str, str]:
    try:
        text = document.read_text(encoding="utf-8")
    except FileNotFoundError:
        return f"{_HEAD}\n", "\n"
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{document} cannot be read", why=str(error)) from error
    before, begun, rest = text.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not begun or not ended:
        raise UsageError(f"{document} has no place for the tables", fix=f"put these two lines in it: {BEGIN} {END}")
    return before, after


def _overall(summary: Summary) -> Iterator[tuple[str, ...]]:
    speed = f"{summary.tokens_per_second:.1f}" if summary.tokens_per_second else "–"
    for name, view in summary.views.items():
        overall = view.overall
        yield (
            summary.label,
            summary.described,
            wording.sample(summary.tasks, summary.total).removesuffix(" tasks"),
            VIEWS[name],
            wording.percent(overall.shares["runs"]),
            wording.percent(overall.shares["behaves"]),
            wording.number(overall.seconds) if summary.tokens_per_second else "–",
            speed,
            wording.megabytes(summary.model_bytes),
        )


def _kinds(summary: Summary) -> Iterator[tuple[str, ...]]:
    for name, view in summary.views.items():
        kinds = {**view.groups["lang"], **view.groups["difficulty"]}
        shares = (kinds.get(kind) for kind in ("en", "zh", "easy", "medium", "hard"))
        cells = (wording.percent(found.shares["behaves"]) if found else "–" for found in shares)
        yield summary.label, summary.described, VIEWS[name], *cells


def _gain(found: Evaluation) -> Iterator[tuple[str, ...]]:
    if not found.setup.settings["judge"]:
        return
    gain = compare(view_of(found, FIRST), view_of(found, DELIVERED))
    cells = (wording.row(name, gain.rows[name])[3:] for name in ("runs", "behaves", "seconds"))
    yield found.setup.label, measure.describe(found.setup.settings), *(cell for pair in cells for cell in pair)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
