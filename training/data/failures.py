"""Mistakes that a model really makes, for repairs: it is asked for scenes of the corpus, and what it breaks is kept.

To stay close to the right scene, the model is shown the same scene with its knobs turned another way; what is wrong in
its answer is then a slip of the model's own, and the corpus has the answer without it.
"""

from __future__ import annotations

import difflib
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot import answer, revision
from phaser_copilot.engine.protocol import Cancel, Finish, Sampling
from phaser_copilot.errors import UsageError
from phaser_copilot.generate import Candidate, generate
from phaser_copilot.prompt import Example
from phaser_copilot.task import Lang, Task
from phaser_copilot.training.data.samples import Sample

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Engine
    from phaser_copilot.verdict import Judge

ALIKE = 0.6
"""Least part of the lines that a broken answer has in common with the right one."""
LIVELY = 0.8
"""Temperature: slips are what is wanted."""


@dataclass(frozen=True)
class Try:
    """One answer of the model.

    Attributes
    ----------
    scene, variant, lang
        What was asked for.
    code, problems
        The broken scene and what is wrong with it; empty when the answer is of no use here.
    """

    scene: str
    variant: int
    lang: Lang
    code: str = ""
    problems: tuple[str, ...] = ()


def draw(
    samples: Iterable[Sample], engine: Engine, judge: Judge, seed: int, tried: Iterable[Try], cancel: Cancel
) -> Iterator[Try]:
    """Yield the model's tries, each scene once, without those that were `tried` before."""
    done = {each.scene for each in tried}
    scenes: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        scenes[sample.scene].append(sample)
    names = sorted(name for name, variants in scenes.items() if len(variants) > 1 and name not in done)
    random.Random(seed).shuffle(names)
    for number, name in enumerate(names):
        lang = list(Lang)[number % 2]
        shown, wanted = scenes[name][0], scenes[name][-1]
        if lang in wanted.tasks and lang in shown.tasks:
            found = _ask(shown, wanted, lang, engine, judge, seed + number, cancel)
            if cancel.is_set():
                return
            yield found


def _ask(shown: Sample, wanted: Sample, lang: Lang, engine: Engine, judge: Judge, seed: int, cancel: Cancel) -> Try:
    plan = shown.plans[lang]
    example = Example(
        Task.from_text(shown.tasks[lang][-1], lang=lang).input,
        answer.render(plan.req, shown.apis, plan.steps, shown.code),
    )
    task = Task.from_text(wanted.tasks[lang][-1], lang=lang)
    sampling = Sampling(temperature=LIVELY, seed=seed)
    events = generate(task, engine, judge, sampling, examples=[example], repairs=False, cancel=cancel)
    [candidate] = [event for event in events if isinstance(event, Candidate)]
    problems = _problems(candidate, wanted, lang)
    return Try(wanted.scene, wanted.variant, lang, candidate.answer.code if problems else "", problems)


def _problems(candidate: Candidate, wanted: Sample, lang: Lang) -> tuple[str, ...]:
    verdict = candidate.verdict
    if candidate.finish is not Finish.STOP or not candidate.answer.complete:
        return ()
    lines, right = candidate.answer.code.splitlines(), wanted.code.splitlines()
    if difflib.SequenceMatcher(None, lines, right, autojunk=False).ratio() < ALIKE:
        return ()
    return revision.problems(lang, verdict.errors, verdict.run.errors if verdict.run else ())


def append(file: Path, found: Try) -> None:
    """Write a try behind the others."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(asdict(found), ensure_ascii=False) + "\n")


def read(file: Path) -> list[Try]:
    """All tries in a file; none when it is not there.

    Raises
    ------
    UsageError
        It cannot be read.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        rows = [json.loads(line) for line in lines]
        return [Try(**{**row, "lang": Lang(row["lang"]), "problems": tuple(row["problems"])}) for row in rows]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UsageError(f"{file} cannot be read", why=str(error), fix="phaser-copilot data failures") from error


def by_scene(tries: Sequence[Try]) -> Mapping[str, list[Try]]:
    """The tries that can be repaired, by scene."""
    found: dict[str, list[Try]] = defaultdict(list)
    for each in tries:
        if each.problems:
            found[each.scene].append(each)
    return found
