"""Verdicts on scenes that were run: kept by content, so that nothing runs twice."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot import paths
from phaser_copilot.errors import MissingError
from phaser_copilot.phaser.library import VERSION

if TYPE_CHECKING:
    from phaser_copilot.browser import Action, RunReport, Session
    from phaser_copilot.training.data.samples import Sample

VALIDATOR = "1"
"""Version of what running means; another one makes kept verdicts void."""
FRAMES = 300
"""How long a scene runs, in frames of 1/60 s; those that its probe steps are among them."""
LIMIT = 30.0
"""Seconds after which a scene counts as hung, unless told otherwise."""
_AT_ONCE = 500  # parameters of one SQL statement


@dataclass(frozen=True)
class RunVerdict:
    """What running a sample showed.

    Attributes
    ----------
    clean
        It loaded, ran all frames in time and made no error.
    behaves
        Its probe passed; for a sample without a probe: something is on the stage and nothing failed in silence.
    problems
        What was wrong, in words.
    """

    clean: bool
    behaves: bool
    problems: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether rows may be made of it."""
        return self.clean and self.behaves


def run(session: Session, sample: Sample, limit: float = LIMIT) -> RunVerdict:
    """Run a sample in the browser; without a probe, keys and the mouse are tried instead.

    Parameters
    ----------
    limit
        Seconds after which it counts as hung.
    """
    report = session.run(
        sample.code,
        frames=FRAMES,
        probe=sample.probe,
        knobs=sample.knobs,
        actions=() if sample.probe else _exercise(),
        limit=limit,
    )
    return judge(report, probed=sample.probe is not None)


def judge(report: RunReport, *, probed: bool) -> RunVerdict:
    """Make a verdict of a report."""
    problems = [f"{error.kind}: {error.message}" for error in report.errors]
    if report.timed_out:
        problems.append("it hangs")
    if not probed:
        problems += [finding.message for finding in report.silent]
        if report.clean and not report.objects:
            problems.append("nothing is on the stage")
        return RunVerdict(report.clean, report.clean and not problems, tuple(problems))
    passed = report.probe is not None and report.probe.passed and report.probe.checks > 0
    if report.probe is not None:
        problems += [f"probe: {failure}" for failure in report.probe.failures]
        if not report.probe.checks:
            problems.append("probe: it checks nothing")
    return RunVerdict(report.clean, passed, tuple(problems))


def _exercise() -> list[Action]:
    from phaser_copilot.browser import Click, Hold, Wait

    keys = [Hold((key,), 15) for key in ("LEFT", "RIGHT", "UP", "DOWN", "SPACE")]
    return [*keys, Click(400, 300), Wait(10), Click(200, 200)]


class VerdictStore:
    """Kept verdicts, by the samples' digests; several processes and threads may use it at once.

    Parameters
    ----------
    file
        A database; by default the one in the user's cache.

    Raises
    ------
    MissingError
        The file cannot be opened.
    """

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or paths.cache_dir() / "verdicts" / "verdicts.sqlite"
        self._lock = threading.Lock()
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._data = sqlite3.connect(self.file, timeout=60, check_same_thread=False)
            with self._data:
                self._data.execute(
                    "CREATE TABLE IF NOT EXISTS verdicts (digest TEXT, world TEXT, clean INTEGER, behaves INTEGER, "
                    "problems TEXT, PRIMARY KEY (digest, world))"
                )
        except (OSError, sqlite3.Error) as error:
            raise MissingError(
                f"The kept verdicts in {self.file} cannot be opened", why=str(error), fix="move the file away"
            ) from error

    def put(self, digest: str, verdict: RunVerdict) -> None:
        """Keep a verdict."""
        values = (digest, _world(), verdict.clean, verdict.behaves, json.dumps(verdict.problems, ensure_ascii=False))
        with self._lock, self._data:
            self._data.execute("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?, ?, ?)", values)

    def find(self, digests: Iterable[str]) -> dict[str, RunVerdict]:
        """Return the kept verdicts among those asked for."""
        wanted = list(dict.fromkeys(digests))
        found: dict[str, RunVerdict] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            query = f"SELECT digest, clean, behaves, problems FROM verdicts WHERE world = ? AND digest IN ({marks})"
            with self._lock:
                lines = self._data.execute(query, (_world(), *some)).fetchall()
            for digest, clean, behaves, problems in lines:
                found[digest] = RunVerdict(bool(clean), bool(behaves), tuple(json.loads(problems)))
        return found

    def close(self) -> None:
        """Close the database."""
        self._data.close()


def _world() -> str:
    """What a verdict holds for."""
    return f"phaser {VERSION}, validator {VALIDATOR}"
