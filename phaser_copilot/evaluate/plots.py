"""Plots of evaluations as SVG: bars with 95 % intervals. Needs the extra ``eval`` (matplotlib)."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from phaser_copilot.errors import MissingError
from phaser_copilot.evaluate import wording
from phaser_copilot.evaluate.measure import GROUPS, VIEWS, Measures, Summary

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from phaser_copilot.evaluate.stats import Estimate

_COLOURS = ("#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#777777")
_MEASURES = ("runs", "behaves")


def plots(summaries: Sequence[Summary]) -> dict[str, str]:
    """Title to SVG: overall, then by language, difficulty and family, and by the number of tries where it was tried.

    Raises
    ------
    MissingError
        Matplotlib is not installed.
    """
    found = {"Overall": _bars({name: _pick(view, _MEASURES) for name, view in _overall(summaries).items()})}
    for group in GROUPS:
        title = f"Does what was asked, by {wording.NAMES.get(group, group)}"
        found[title] = _bars({name: _behaves(kinds) for name, kinds in _groups(summaries, group).items()})
    if any(len(summary.by_tries) > 1 for summary in summaries):
        found["Does what was asked, by the limit of tries"] = _curves(summaries)
    return found


def _overall(summaries: Sequence[Summary]) -> dict[str, Measures]:
    return {title: summary.views[name].overall for title, summary, name in _series(summaries)}


def _groups(summaries: Sequence[Summary], group: str) -> dict[str, dict[str, Measures]]:
    return {title: summary.views[name].groups[group] for title, summary, name in _series(summaries)}


def _series(summaries: Sequence[Summary]) -> list[tuple[str, Summary, str]]:
    """Everything that gets a colour: its title, the summary and the view."""
    return [
        (f"{summary.label} ({summary.described}): {VIEWS[name]}", summary, name)
        for summary in summaries
        for name in summary.views
    ]


def _pick(measures: Measures, names: Sequence[str]) -> dict[str, Estimate]:
    return {wording.TITLES[name]: measures.shares[name] for name in names}


def _behaves(kinds: Mapping[str, Measures]) -> dict[str, Estimate]:
    return {wording.NAMES.get(kind, kind): measures.shares["behaves"] for kind, measures in kinds.items()}


def _bars(series: Mapping[str, Mapping[str, Estimate]]) -> str:
    """Horizontal bars: a group for each label, in it a bar for each series."""
    labels = list(dict.fromkeys(label for values in series.values() for label in values))
    thick = 0.8 / len(series)
    figure, axes = _figure(0.9 + len(labels) * max(0.3, 0.2 * len(series)) + 0.22 * len(series))
    for number, (title, values) in enumerate(series.items()):
        places = [labels.index(label) + (number + 0.5) * thick - 0.4 for label in values]
        shown = [100 * estimate.value for estimate in values.values()]
        low = [100 * (estimate.value - estimate.low) for estimate in values.values()]
        high = [100 * (estimate.high - estimate.value) for estimate in values.values()]
        colour = _COLOURS[number % len(_COLOURS)]
        axes.barh(places, shown, 0.9 * thick, color=colour, alpha=0.7, label=title)
        axes.errorbar(shown, places, xerr=[low, high], fmt="none", ecolor="#222222", elinewidth=1, capsize=3)
    axes.set_yticks(range(len(labels)), labels)
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("% of scenes, with 95 % interval")
    return _svg(figure, axes)


def _curves(summaries: Sequence[Summary]) -> str:
    figure, axes = _figure(3.2)
    for number, summary in enumerate(summary for summary in summaries if summary.by_tries):
        colour = _COLOURS[number % len(_COLOURS)]
        seconds = [tries.seconds.value for tries in summary.by_tries]
        shares = {
            f"{summary.label}: delivered": [tries.behaves for tries in summary.by_tries],
            f"{summary.label}: any of them": [tries.any_behaves for tries in summary.by_tries],
        }
        for (title, values), style in zip(shares.items(), ("-o", ":o"), strict=True):
            axes.plot(seconds, [100 * each.value for each in values], style, color=colour, label=title)
        for tries in summary.by_tries:
            place = (tries.seconds.value, 100 * tries.behaves.value)
            axes.annotate(str(tries.tries), place, (0, -12), textcoords="offset points")
    axes.set_ylim(0, 100)
    axes.set_xlabel("seconds a scene; the numbers are limits of tries")
    axes.set_ylabel("% of scenes")
    return _svg(figure, axes)


def _figure(height: float) -> tuple[Figure, Axes]:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingError("Plots need matplotlib", fix="pip install 'phaser-copilot[eval]'") from None
    figure = Figure(figsize=(8, height), layout="constrained")
    axes = figure.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _svg(figure: Figure, axes: Axes) -> str:
    import matplotlib as mpl

    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", fontsize="small", frameon=False)
    text = io.StringIO()
    # Text stays text, and the same numbers give the same bytes.
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "phaser-copilot", "font.family": "sans-serif"}):
        figure.savefig(text, format="svg", metadata={"Date": None, "Creator": None})
    return text.getvalue()
