"""Parsing teachers' answers into samples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from phaser_copilot import answer
from phaser_copilot.corpus import Plan
from phaser_copilot.training.data.requests import Request
from phaser_copilot.training.data.samples import Sample
from phaser_copilot.training.data.teachers import Reply

LICENCE = "see the teacher's terms"


@dataclass(frozen=True)
class Parsed:
    """What parsing gave.

    Attributes
    ----------
    samples
        One for each answer with code in it; whether its format is whole is for validation to say.
    lost
        Why the others gave none, counted.
    """

    samples: list[Sample]
    lost: Counter[str] = field(default_factory=Counter)


def parse(requests: Sequence[Request], replies: Mapping[str, Reply], teachers: Mapping[str, str]) -> Parsed:
    """Make samples of the replies.

    Parameters
    ----------
    teachers
        Request id to the teacher's name.
    """
    parsed = Parsed([])
    for request in requests:
        reply = replies.get(request.id)
        if reply is None:
            parsed.lost["no answer"] += 1
        elif reply.error:
            parsed.lost[reply.error] += 1
        else:
            found = answer.parse(reply.text)
            if found.code.strip():
                parsed.samples.append(_sample(request, reply.text, found, teachers.get(request.id, "")))
            else:
                parsed.lost["no code"] += 1
    return parsed


def _sample(request: Request, raw: str, found: answer.Answer, teacher: str) -> Sample:
    return Sample(
        scene=f"{request.family}/{request.id}",
        variant=0,
        family=request.family,
        difficulty=request.difficulty,
        apis=found.apis,
        tasks={request.lang: (request.text,)},
        plans={request.lang: Plan(found.req, found.steps)},
        code=found.code,
        source="distill",
        licence=LICENCE,
        generator=teacher,
        raw=raw,
    )
