"""What an evaluation keeps: a folder with its setup, one JSON line for each candidate, and a picture of each scene.

``setup.json`` says what was evaluated, ``results.jsonl`` grows by the lines of one task at a time, ``scenes/`` has the
screenshots. An evaluation that was stopped goes on where it was: a task whose lines are all there is finished.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from phaser_copilot.browser import picture
from phaser_copilot.errors import UsageError
from phaser_copilot.paths import write_bytes, write_text

SETUP, RESULTS, SUMMARY, REPORT, SCENES = "setup.json", "results.jsonl", "summary.json", "report.html", "scenes"
LOCK = ".lock"
MEASURES = ("format", "static", "loads", "runs", "behaves")
"""What a scene passes or fails: whole format, no error in the static check, started, ran clean, does what was asked."""


@dataclass(frozen=True)
class Setup:
    """What is evaluated, and on what.

    Attributes
    ----------
    label
        The model, or the folder of answers.
    settings
        Everything that changes the answers or their speed.
    tasks
        Name of each task to the hash of its words, its probe and the scene to change.
    total
        How many tasks the folder has; more than `tasks` when only a sample is evaluated.
    model_bytes
        Size of the model's file, its adapter included; None for a model without one and for given answers.
    machine
        Processor and cores, for the seconds.
    """

    label: str
    settings: dict[str, Any]
    tasks: dict[str, str]
    total: int
    model_bytes: int | None = None
    machine: str = ""

    @property
    def identity(self) -> dict[str, Any]:
        """What has to be equal for two evaluations to go on in one folder, flat."""
        return {"model": self.label, **self.settings, "tasks": self.tasks}

    @property
    def hash(self) -> str:
        """Eight characters that stand for the identity."""
        return hashlib.sha256(json.dumps(self.identity, sort_keys=True).encode()).hexdigest()[:8]


@dataclass(frozen=True)
class Record:
    """One candidate and everything that is known of it.

    Attributes
    ----------
    task, text, lang, difficulty, family
        The task: its name, its words and its kind.
    attempt, drawn
        Number of the candidate, from 1, and how many there are for this task.
    best
        Number of the candidate that is delivered when the drawing ends with this one; None where that is none, as no
        change is as good as the given scene.
    code, raw
        What is delivered, and what the model wrote where fixes changed it; else None.
    plan
        ``req``, ``apis`` and ``steps``.
    usage
        Tokens and seconds, as :class:`~phaser_copilot.engine.protocol.Usage`.
    generation_seconds, judging_seconds
        Wall-clock time of drawing and of judging it; the probe, which only measures, is in neither.
    marks
        :data:`MEASURES` to whether they hold.
    rubric
        The tutorial's marks, 0 to 100.
    reason
        Why it does not behave, in one sentence; empty when it does.
    verdict, probe
        As JSON: the judge's verdict, and the probe's run; None where the code cannot even be parsed.
    picture
        File name in ``scenes/``; None when the scene showed nothing.
    known
        Name of the scene of the corpus that it is; empty where the model wrote it.
    """

    task: str
    text: str
    lang: str
    difficulty: str
    family: str
    attempt: int
    drawn: int
    best: int | None
    seed: int
    code: str
    raw: str | None
    plan: dict[str, Any]
    finish: str
    repairs: list[str]
    usage: dict[str, Any]
    generation_seconds: float
    judging_seconds: float
    marks: dict[str, bool]
    rubric: float
    reason: str
    verdict: dict[str, Any]
    probe: dict[str, Any] | None
    picture: str | None = None
    known: str = ""


@dataclass
class Evaluation:
    """An evaluation's folder and what is in it; `scenes` has the candidates of each finished task in their order."""

    folder: Path
    setup: Setup
    scenes: dict[str, list[Record]] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether every task that was to be evaluated is finished."""
        return self.setup.tasks.keys() <= self.scenes.keys()

    @property
    def left(self) -> list[str]:
        """Names of the tasks that are not finished."""
        return [name for name in self.setup.tasks if name not in self.scenes]

    def add(self, records: Sequence[Record], pictures: Mapping[str, bytes]) -> None:
        """Keep all candidates of one task, the pictures (file name to PNG) first: the lines say that it is finished."""
        for name, png in pictures.items():
            write_bytes(self.folder / SCENES / name, picture.stamp(png))
        lines = _lines(records)
        with (self.folder / RESULTS).open("a", encoding="utf-8", newline="\n") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
        self.scenes[records[0].task] = list(records)


def take_over(found: Evaluation, earlier: Evaluation, same: Callable[[str, Sequence[Record]], bool]) -> int:
    """Enter what another evaluation has drawn just as this one would, and return how many tasks that are.

    Parameters
    ----------
    same
        Whether known scenes would change nothing for a task, given its name and what was drawn without them.

    Raises
    ------
    UsageError
        The other one differs in more than known scenes, or has them itself.
    """
    old, new = earlier.setup.identity, found.setup.identity
    changed = [key for key in {**old, **new} if old.get(key) != new.get(key) and key not in ("reuse", "tasks")]
    if changed or old.get("reuse"):
        why = "; ".join(_change(key, old.get(key), new.get(key)) for key in changed) or "it has known scenes itself"
        raise UsageError(f"{earlier.folder} has nothing that can be taken over", why=why)
    hashes = found.setup.tasks
    taken = [name for name in found.left if hashes[name] == earlier.setup.tasks.get(name) and name in earlier.scenes]
    taken = [name for name in taken if same(name, earlier.scenes[name])]
    for name in taken:
        drawn = earlier.scenes[name]
        files = {each.picture: earlier.folder / SCENES / each.picture for each in drawn if each.picture}
        found.add(drawn, {name: file.read_bytes() for name, file in files.items() if file.is_file()})
    return len(taken)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other processes from evaluating into a folder.

    Raises
    ------
    UsageError
        Another one does already, or the folder cannot be made.
    """
    from filelock import FileLock, Timeout

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / LOCK, timeout=0):
            yield
    except Timeout:
        raise UsageError(f"Another process is evaluating into {folder}", fix="wait for it, or give -o") from None
    except (FileExistsError, NotADirectoryError, PermissionError) as error:
        raise UsageError(f"{folder} cannot be a folder to write to", why=error.strerror or "", fix="give -o") from error


def begin(folder: Path, setup: Setup) -> Evaluation:
    """Open a folder to evaluate into: a new one, or one where the same evaluation was stopped.

    Raises
    ------
    UsageError
        The folder holds another evaluation, or something else.
    """
    if not (folder / SETUP).exists():
        if folder.exists() and any(entry.name != LOCK for entry in folder.iterdir()):
            raise UsageError(f"{folder} exists and is no evaluation", fix="give -o another name")
        _write_setup(folder, setup)
    found = load(folder)
    old, new = found.setup.identity, setup.identity
    if changed := [key for key in {**old, **new} if old.get(key) != new.get(key)]:
        raise UsageError(
            f"{folder} holds an evaluation with other settings",
            why="; ".join(_change(key, old.get(key), new.get(key)) for key in changed),
            fix="give -o another name, or the settings of that one",
        )
    _forget_unfinished(found)
    return found


def load(folder: Path) -> Evaluation:
    """Read an evaluation; lines of a task that was being written when it was killed are left out.

    Raises
    ------
    UsageError
        There is none, or its files cannot be read.
    """
    try:
        setup = Setup(**json.loads((folder / SETUP).read_text(encoding="utf-8")))
        results = folder / RESULTS
        lines = results.read_text(encoding="utf-8").splitlines(keepends=True) if results.exists() else []
        scenes: dict[str, list[Record]] = {}
        for line in lines:
            if line.endswith("\n"):
                record = Record(**json.loads(line))
                scenes.setdefault(record.task, []).append(record)
    except FileNotFoundError:
        raise UsageError(f"There is no evaluation in {folder}", fix="phaser-copilot eval makes one") from None
    except (OSError, TypeError, ValueError) as error:
        raise UsageError(f"The evaluation in {folder} cannot be read", why=str(error), fix="make it again") from error
    finished = {task: records for task, records in scenes.items() if len(records) == records[0].drawn}
    return Evaluation(folder, setup, finished)


def keep(found: Evaluation, folder: Path) -> None:
    """Write the measures of an evaluation alone, in place of what is in a folder: a record small enough to stay.

    What can be read off the copy is the same; scenes, verdicts and pictures are not in it.
    """
    slim = [
        replace(record, code="", raw=None, plan={}, repairs=[], verdict={}, probe=None, picture=None)
        for each in found.scenes.values()
        for record in each
    ]
    _write_setup(folder, found.setup)
    write_text(folder / RESULTS, _lines(slim))


def _forget_unfinished(found: Evaluation) -> None:
    write_text(found.folder / RESULTS, _lines(record for each in found.scenes.values() for record in each))


def _write_setup(folder: Path, setup: Setup) -> None:
    write_text(folder / SETUP, json.dumps(asdict(setup), ensure_ascii=False, indent=2) + "\n")


def _lines(records: Iterable[Record]) -> str:
    return "".join(json.dumps(asdict(record), ensure_ascii=False) + "\n" for record in records)


def _change(key: str, old: Any, new: Any) -> str:
    if isinstance(old, dict) and isinstance(new, dict):
        changed = sum(old.get(name) != new.get(name) for name in {**old, **new})
        return f"{changed} of its {key} are other ones"
    return f"{key} was {old}, is {new}"
