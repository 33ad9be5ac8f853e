"""One HTML file about one or more evaluations: measures, plots, and every scene with its picture, code and verdict.

Needs the extra ``eval``.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.evaluate import measure, plots, wording
from phaser_copilot.evaluate.measure import VIEWS, Summary
from phaser_copilot.evaluate.records import MEASURES, SCENES, Evaluation, Record
from phaser_copilot.paths import write_text

TEMPLATE = "report.html"


@dataclass(frozen=True)
class Shot:
    """A scene as the page shows it: which evaluation it is of, and its picture as a ``data:`` address."""

    label: str
    record: Record
    picture: str | None
    delivered: bool


@dataclass(frozen=True)
class Card:
    """A task and all its scenes."""

    record: Record
    shots: list[Shot]


def write(target: Path, evaluations: Sequence[Evaluation]) -> None:
    """Write the page as a whole or not at all.

    Raises
    ------
    UsageError
        An evaluation has no finished task.
    MissingError
        The extra ``eval`` is not installed.
    """
    write_text(target, render(evaluations))


def render(evaluations: Sequence[Evaluation]) -> str:
    """Return the page; errors as for :func:`write`."""
    for found in evaluations:
        if not found.scenes:
            raise UsageError(f"{found.folder} has no finished task", fix="run its evaluation first")
    try:
        from jinja2 import Environment, StrictUndefined
    except ImportError:
        raise MissingError("The report needs Jinja", fix="pip install 'phaser-copilot[eval]'") from None
    summaries = [measure.summarize(found) for found in evaluations]
    text = resources.files(__package__).joinpath(TEMPLATE).read_text(encoding="utf-8")
    page = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined)
    return page.from_string(text).render(
        titles=[f"{summary.label} ({summary.described})" for summary in summaries],
        summaries=summaries,
        rows=_rows(summaries),
        plots={title: _address("svg+xml", svg.encode()) for title, svg in plots.plots(summaries).items()},
        cards=_cards(evaluations),
        names=wording.NAMES,
        refused=measure.REFUSED,
        measures={name: wording.TITLES[name] for name in MEASURES},
    )


def _rows(summaries: Sequence[Summary]) -> list[tuple[str, ...]]:
    """The table of measures, its head first."""
    head = ("model", "settings", "answer", "tasks", *(wording.TITLES[name] for name in MEASURES))
    means = ("rubric", "seconds", "tokens")
    rows = [(*head, *(wording.TITLES[name] for name in means))]
    for summary in summaries:
        for name, view in summary.views.items():
            shares = (wording.percent(view.overall.shares[each]) for each in MEASURES)
            timed = means if summary.tokens_per_second else means[:1]
            numbers = (wording.number(getattr(view.overall, each)) if each in timed else "–" for each in means)
            tasks = wording.sample(summary.tasks, summary.total).removesuffix(" tasks")
            rows.append((summary.label, summary.described, VIEWS[name], tasks, *shares, *numbers))
    return rows


def _cards(evaluations: Sequence[Evaluation]) -> list[Card]:
    names = sorted({name for found in evaluations for name in found.scenes})
    cards = []
    for name in names:
        shots = [shot for found in evaluations for shot in _shots(found, found.scenes.get(name, []))]
        cards.append(Card(shots[0].record, shots))
    return cards


def _shots(found: Evaluation, candidates: Sequence[Record]) -> list[Shot]:
    label = f"{found.setup.label} ({measure.describe(found.setup.settings)})"
    return [
        Shot(label, record, _picture(found.folder, record), record.attempt == candidates[-1].best)
        for record in candidates
    ]


def _picture(folder: Path, record: Record) -> str | None:
    file = folder / SCENES / record.picture if record.picture else None
    return _address("png", file.read_bytes()) if file and file.is_file() else None


def _address(kind: str, data: bytes) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"
