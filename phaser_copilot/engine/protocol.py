"""What every engine can do: take a prompt, stream an answer, stop when it is told to."""

from __future__ import annotations

import threading
from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol


class Piece(NamedTuple):
    """A stretch of a prompt: a special token by its name, or plain text that can never become one."""

    text: str
    special: bool = False


@dataclass(frozen=True)
class Prompt:
    """A prompt as pieces, from which both token ids and an endpoint's messages are made.

    Attributes
    ----------
    pieces
        Special tokens and the texts between them, in order.
    messages
        The same as (role, content) pairs, for endpoints that apply the chat template themselves.
    stable
        How many of the leading pieces never change between tasks; their computed state is kept on disk.
    """

    pieces: tuple[Piece, ...]
    messages: tuple[tuple[str, str], ...] = ()
    stable: int = 0

    @property
    def text(self) -> str:
        """The prompt as one string, special tokens by their names."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True)
class Sampling:
    """How tokens are drawn.

    Attributes
    ----------
    temperature
        0 takes the likeliest token each time.
    top_p
        Smallest set of tokens whose probabilities add up to this is drawn from.
    top_k
        At most so many tokens are drawn from; 0 is no limit.
    repeat_penalty
        Above 1, tokens of the last 64 become less likely.
    seed
        The same seed, model and prompt give the same answer on the same machine.
    max_tokens
        Longest answer, forced pieces included.
    """

    temperature: float = 0.2
    top_p: float = 0.95
    top_k: int = 40
    repeat_penalty: float = 1.0
    seed: int = 0
    max_tokens: int = 1536


class Finish(StrEnum):
    """Why an answer ended."""

    STOP = "stop"
    """The model, or the guide, said that it is complete."""
    LENGTH = "length"
    """It reached `Sampling.max_tokens`."""
    REPETITION = "repetition"
    """It went on repeating itself."""
    REJECTED = "rejected"
    """Its reader stopped it: it could not become good any more."""
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Chunk:
    """A piece of a streamed answer.

    Attributes
    ----------
    text
        New text, whole characters only; may be empty in the last chunk.
    tokens
        How many tokens of the answer there are so far.
    finish
        Set in the last chunk only.
    """

    text: str
    tokens: int
    finish: Finish | None = None


@dataclass(frozen=True)
class Step:
    """What a guide wants done with the answer so far.

    Attributes
    ----------
    keep
        Number of characters of the answer that stay; the rest is taken back.
    force
        Text to append after that, as if the model had written it; not empty where something is taken back.
    finish
        The answer is complete after `force`, for this reason.
    """

    keep: int
    force: str = ""
    finish: Finish | None = None


class Guide(Protocol):
    """Leads a generation through a skeleton: forces its pieces and lets the model fill the rest."""

    def advance(self, answer: str, ended: bool) -> Step | None:
        """Look at the whole answer after each token; None lets the model go on.

        Parameters
        ----------
        answer
            Everything written so far, forced pieces included; empty at the start.
        ended
            The model wants to end the answer here.
        """

    def stops(self, answer: str) -> list[str]:
        """Texts at which :meth:`advance` will have something to say; engines without tokens stop there."""


class Cancel(threading.Event):
    """Set from any thread to stop a generation, in prefill and in decode."""


@dataclass
class Usage:
    """What the last generation cost.

    Attributes
    ----------
    prompt_tokens, cached_tokens, answer_tokens
        Tokens of the prompt, of those found already computed, and of the answer.
    prefill_seconds, decode_seconds
        Time until the first token, and from there to the end.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    answer_tokens: int = 0
    prefill_seconds: float = 0.0
    decode_seconds: float = 0.0

    @property
    def tokens_per_second(self) -> float:
        """Speed of the answer, without the prompt."""
        return self.answer_tokens / self.decode_seconds if self.decode_seconds else 0.0


class Engine(Protocol):
    """A model that runs somewhere."""

    name: str
    context: int
    usage: Usage

    def stream(
        self, prompt: Prompt, sampling: Sampling, cancel: Cancel | None = None, guide: Guide | None = None
    ) -> Generator[Chunk]:
        """Yield the answer as it is written; the last chunk says why it ended."""

    def close(self) -> None:
        """Free the model; the engine cannot be used afterwards."""
