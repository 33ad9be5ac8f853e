"""Distillation: requests go to a teacher, every raw answer is kept, and a stopped run goes on where it was."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from phaser_copilot import paths
from phaser_copilot.errors import UsageError
from phaser_copilot.training.data.requests import Request
from phaser_copilot.training.data.teachers import Reply, Teacher

FINAL = {"", "refusal", "length", "empty"}
"""Errors that another try would not change; the empty one means an answer."""
_CHARACTERS_A_TOKEN, _EXPECTED_ANSWER = 3.2, 1100


@dataclass(frozen=True)
class Estimate:
    """What a run will take, before it starts.

    Attributes
    ----------
    requests
        How many are still to be answered.
    tokens_in, tokens_out
        Guessed: characters of the prompts by 3.2, and 1,100 an answer.
    cost
        In the currency of the prices; None when no prices are given.
    """

    requests: int
    tokens_in: int
    tokens_out: int
    cost: float | None


def estimate(open_requests: Sequence[Request], price_in: float, price_out: float, *, batch: bool) -> Estimate:
    """Estimate tokens and cost.

    Parameters
    ----------
    price_in, price_out
        For a million tokens; both 0 when unknown.
    batch
        Whether it is billed at half the price.
    """
    tokens_in = round(sum(len(each.system) + len(each.prompt) for each in open_requests) / _CHARACTERS_A_TOKEN)
    tokens_out = len(open_requests) * _EXPECTED_ANSWER
    cost = (tokens_in * price_in + tokens_out * price_out) / 1e6 * (0.5 if batch else 1)
    return Estimate(len(open_requests), tokens_in, tokens_out, cost if price_in or price_out else None)


class Ledger:
    """The raw answers of a teacher, one JSON line each, written as they come; and the batch that is under way.

    Parameters
    ----------
    folder
        Holds ``answers.jsonl`` and ``batch.json``.
    """

    def __init__(self, folder: Path) -> None:
        self.file, self._batch = folder / "answers.jsonl", folder / "batch.json"

    def replies(self) -> dict[str, Reply]:
        """The last reply to each request; a line that was cut when a run was killed does not count."""
        if not self.file.exists():
            return {}
        found = {}
        for line in self.file.read_text(encoding="utf-8").splitlines():
            try:
                data = json.loads(line)
                data.pop("teacher", None)
                reply = Reply(**data)
            except (ValueError, TypeError, AttributeError):
                continue
            found[reply.id] = reply
        return found

    def teachers(self) -> dict[str, str]:
        """Request to the name of the teacher that answered it."""
        lines = self.file.read_text(encoding="utf-8").splitlines() if self.file.exists() else []
        found = {}
        for line in lines:
            try:
                data = json.loads(line)
                found[str(data["id"])] = str(data["teacher"])
            except (ValueError, KeyError, TypeError):
                continue
        return found

    def add(self, reply: Reply, teacher: str) -> None:
        """Write a reply to the disk."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({**asdict(reply), "teacher": teacher}, ensure_ascii=False) + "\n"
        with self.file.open("ab") as stream:
            if stream.tell() and not self._ends_well():
                stream.write(b"\n")
            stream.write(text.encode())
            stream.flush()
            os.fsync(stream.fileno())

    def open(self, requests: Sequence[Request]) -> list[Request]:
        """The requests that still want an answer."""
        replies = self.replies()
        return [each for each in requests if each.id not in replies or replies[each.id].error not in FINAL]

    @property
    def batch(self) -> str | None:
        """Id of the batch that is under way."""
        if not self._batch.exists():
            return None
        try:
            return str(json.loads(self._batch.read_text(encoding="utf-8"))["id"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{self._batch} cannot be read", why=str(error), fix="delete it") from error

    def remember(self, batch: str | None) -> None:
        """Keep the id of a batch, or forget it."""
        if batch is None:
            self._batch.unlink(missing_ok=True)
        else:
            paths.write_text(self._batch, json.dumps({"id": batch}) + "\n")

    def _ends_well(self) -> bool:
        with self.file.open("rb") as stream:
            stream.seek(-1, os.SEEK_END)
            return stream.read(1) == b"\n"


def distill(
    requests: Sequence[Request], teacher: Teacher, ledger: Ledger, progress: Callable[[], object] = lambda: None
) -> Iterator[Reply]:
    """Ask the teacher for everything that is still open; yields the replies, already written down.

    Raises
    ------
    MissingError
        The teacher fails for good; what came before is kept.
    """
    wanted = ledger.open(requests)
    while wanted:
        for reply in teacher.answer(wanted):
            ledger.add(reply, teacher.name)
            progress()
            yield reply
        still = ledger.open(requests)
        # a batch that was found again may have held only some; what then stays open failed, and a next run may try it
        wanted = still if 0 < len(still) < len(wanted) else []
