"""From the candidates of an evaluation to its measures, with intervals, overall and for each kind of task.

One run gives two views: the first answer, and what is delivered after judging up to N of them. The probe has no part
in choosing; it measures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from operator import attrgetter
from typing import Any

from phaser_copilot.evaluate import stats
from phaser_copilot.evaluate.records import MEASURES, Evaluation, Record
from phaser_copilot.evaluate.stats import Estimate

FIRST, DELIVERED = "first", "delivered"
VIEWS = {FIRST: "first answer", DELIVERED: "delivered"}
GROUPS = ("lang", "difficulty", "family")
REFUSED = "no change was as good as the scene that is there"
_ORDER = {"easy": 0, "medium": 1, "hard": 2}


@dataclass(frozen=True)
class Outcome:
    """What a user would have got for one task, after so many seconds and tokens."""

    record: Record
    seconds: float
    tokens: int


@dataclass(frozen=True)
class Measures:
    """Measures of some outcomes.

    Attributes
    ----------
    shares
        :data:`~phaser_copilot.evaluate.records.MEASURES` to the share of scenes that pass.
    rubric
        Mean marks, 0 to 100.
    seconds, tokens
        Mean for one scene; judging is part of the seconds of a delivered one.
    """

    tasks: int
    shares: dict[str, Estimate]
    rubric: Estimate
    seconds: Estimate
    tokens: Estimate


@dataclass(frozen=True)
class View:
    """Measures overall, and by kind: ``groups["lang"]["zh"]``."""

    overall: Measures
    groups: dict[str, dict[str, Measures]]


@dataclass(frozen=True)
class Tries:
    """What a limit of so many tries delivers, and what a perfect choice among them would.

    The drawing ends at the first scene that the judge calls good, so `any_behaves` knows nothing of later ones.
    """

    tries: int
    behaves: Estimate
    any_behaves: Estimate
    seconds: Estimate


@dataclass(frozen=True)
class Summary:
    """Everything that is printed and kept of an evaluation.

    Attributes
    ----------
    label, described, hash
        The model, its settings in words, and the setup's hash.
    tasks, asked, total
        How many tasks are finished, were to be evaluated, and are in the benchmark.
    views
        ``first`` and, where the judge chose, ``delivered``.
    by_tries
        For each limit of tries up to the one used.
    tokens_per_second
        Of writing, without reading the prompt; None when no model wrote.
    """

    label: str
    described: str
    hash: str
    tasks: int
    asked: int
    total: int
    views: dict[str, View]
    by_tries: list[Tries]
    tokens_per_second: float | None
    model_bytes: int | None
    machine: str

    @property
    def whole(self) -> bool:
        """Whether every task of the benchmark is finished."""
        return self.tasks >= self.total

    def to_json(self) -> dict[str, Any]:
        """Plain data for ``--json`` and ``summary.json``."""
        return asdict(self)


def first(candidates: Sequence[Record]) -> Outcome:
    """The first answer, a known scene or as it comes from the model: nothing waits for the judge."""
    return Outcome(candidates[0], candidates[0].generation_seconds, _tokens(candidates[0]))


def delivered(candidates: Sequence[Record], tries: int | None = None) -> Outcome:
    """What the judge chooses among the first `tries` candidates, all of them by default."""
    drawn = candidates[:tries]
    best = drawn[-1].best
    return Outcome(
        _refused(drawn[-1]) if best is None else candidates[best - 1],
        sum(record.generation_seconds + record.judging_seconds for record in drawn),
        sum(map(_tokens, drawn)),
    )


def _refused(last: Record) -> Record:
    """What counts where the given scene stays as it is: nothing is delivered, so nothing is passed."""
    return replace(last, code="", marks=dict.fromkeys(MEASURES, False), rubric=0.0, reason=REFUSED)


def views(found: Evaluation) -> dict[str, dict[str, Outcome]]:
    """View to task to what a user would have got."""
    result = {FIRST: {task: first(candidates) for task, candidates in found.scenes.items()}}
    if found.setup.settings["judge"]:
        result[DELIVERED] = {task: delivered(candidates) for task, candidates in found.scenes.items()}
    return result


def summarize(found: Evaluation) -> Summary:
    """Compute all measures of what is finished; one task at least."""
    setup = found.setup
    return Summary(
        label=setup.label,
        described=describe(setup.settings),
        hash=setup.hash,
        tasks=len(found.scenes),
        asked=len(setup.tasks),
        total=setup.total,
        views={name: _view(list(outcomes.values())) for name, outcomes in views(found).items()},
        by_tries=_by_tries(found),
        tokens_per_second=_speed(found),
        model_bytes=setup.model_bytes,
        machine=setup.machine,
    )


def measure(outcomes: Sequence[Outcome]) -> Measures:
    """Measure some outcomes, at least one."""
    return Measures(
        tasks=len(outcomes),
        shares={
            name: stats.share(sum(outcome.record.marks[name] for outcome in outcomes), len(outcomes))
            for name in MEASURES
        },
        rubric=stats.mean([outcome.record.rubric for outcome in outcomes]),
        seconds=stats.mean([outcome.seconds for outcome in outcomes]),
        tokens=stats.mean([outcome.tokens for outcome in outcomes]),
    )


def describe(settings: dict[str, Any]) -> str:
    """The settings that matter, in words: tries, retrieval, and what else is not as it is by default."""
    from phaser_copilot.settings import Settings

    if "candidates" not in settings:
        return "given answers"
    tries = settings["candidates"]
    words = ["fast file"] if settings.get("fast") else []
    words += ["known scenes first"] if settings.get("reuse") else []
    words += [f"up to {tries} tries" if tries > 1 else "1 try"]
    words += ["nearest scenes shown"] if settings["retrieve"] else []
    words += [] if settings.get("try_out", True) else ["promises not tried"]
    for name in ("temperature", "top_p", "top_k", "repeat_penalty", "max_tokens"):
        if settings[name] != Settings.model_fields[name].default:
            words.append(f"{name.replace('_', ' ')} {settings[name]}")
    return ", ".join(words)


def _view(outcomes: list[Outcome]) -> View:
    groups = {group: _grouped(outcomes, attrgetter(f"record.{group}")) for group in GROUPS}
    return View(measure(outcomes), groups)


def _grouped(outcomes: list[Outcome], key: Callable[[Outcome], str]) -> dict[str, Measures]:
    names = sorted({key(outcome) for outcome in outcomes}, key=lambda name: (_ORDER.get(name, 0), name))
    return {name: measure([outcome for outcome in outcomes if key(outcome) == name]) for name in names}


def _by_tries(found: Evaluation) -> list[Tries]:
    if not found.setup.settings["judge"]:
        return []
    everything = list(found.scenes.values())
    # a known scene is one try more
    most = max(found.setup.settings["candidates"], *map(len, everything))
    return [_tries(everything, tries) for tries in range(1, most + 1)]


def _tries(everything: list[list[Record]], tries: int) -> Tries:
    outcomes = [delivered(candidates, tries) for candidates in everything]
    oracle = [any(record.marks["behaves"] for record in candidates[:tries]) for candidates in everything]
    return Tries(
        tries=tries,
        behaves=stats.share(sum(outcome.record.marks["behaves"] for outcome in outcomes), len(outcomes)),
        any_behaves=stats.share(sum(oracle), len(oracle)),
        seconds=stats.mean([outcome.seconds for outcome in outcomes]),
    )


def _speed(found: Evaluation) -> float | None:
    records = [record for candidates in found.scenes.values() for record in candidates]
    seconds = sum(record.usage["decode_seconds"] for record in records)
    return sum(map(_tokens, records)) / seconds if seconds else None


def _tokens(record: Record) -> int:
    return int(record.usage["answer_tokens"])
