"""Writing with a model in this process, whatever computes it: the state of the last prompt is kept for the next."""

from __future__ import annotations

import codecs
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from phaser_copilot.engine.guess import Guesser
from phaser_copilot.engine.protocol import Cancel, Chunk, Finish, Guide, Prompt, Sampling, Step, Usage
from phaser_copilot.errors import UsageError


class Aborted(Exception):  # noqa: N818 - an order that was obeyed, not an error
    """A computation was stopped by its `Cancel`."""


class Runtime(Protocol):
    """A loaded model, its vocabulary and one sequence of tokens.

    Attributes
    ----------
    context
        Longest sequence in tokens.
    ids
        The tokens computed so far.
    most_guesses
        How many guesses :meth:`extend` takes.
    """

    context: int
    ids: list[int]
    most_guesses: int

    def tokenize(self, text: str, *, special: bool = False) -> list[int]:
        """Turn text into token ids; with `special`, names like ``<|im_end|>`` become their tokens."""

    def piece(self, token: int) -> bytes:
        """Bytes of one token; empty for special tokens, so that none leaks into a text."""

    def ends(self, token: int) -> bool:
        """Whether the model says with this token that it is done."""

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens of the sequence."""

    def extend(self, tokens: Sequence[int], cancel: Cancel | None = None, guesses: Sequence[int] = ()) -> None:
        """Compute more tokens at the end of the sequence, or raise Aborted when `cancel` is set meanwhile."""

    def sampler(self, sampling: Sampling) -> AbstractContextManager[Any]:
        """What draws the tokens of one answer."""

    def draw(self, sampler: Any, row: int = 0) -> int:
        """Draw the next token behind the last computed one, or behind the `row`-th guess after it."""

    def accept(self, sampler: Any, tokens: Sequence[int]) -> None:
        """Tell a sampler of tokens that it did not draw."""

    def close(self) -> None:
        """Free the model; harmless when done twice."""


class Prefixes(Protocol):
    """Keeps the computed state of the constant start of prompts."""

    def load(self, ids: list[int]) -> bool:
        """Make the sequence exactly `ids`; False when that is not kept."""

    def save(self, ids: list[int]) -> None:
        """Keep the sequence, which is exactly `ids`."""


class LocalEngine:
    """An engine of this process.

    Parameters
    ----------
    name
        What users know the model by.
    native
        What computes; the engine closes it.
    prefixes
        None keeps no state from one process to the next.
    """

    def __init__(self, name: str, native: Runtime, prefixes: Prefixes | None = None) -> None:
        self.name = name
        self.native = native
        self.context = native.context
        self.usage = Usage()
        self._prefixes = prefixes
        self._busy = threading.Lock()

    def close(self) -> None:
        """Free the model."""
        self.native.close()

    def encode(self, prompt: Prompt) -> list[int]:
        """Token ids of a prompt; only its own special pieces become special tokens."""
        return [token for text, special in prompt.pieces for token in self.native.tokenize(text, special=special)]

    def stream(
        self, prompt: Prompt, sampling: Sampling, cancel: Cancel | None = None, guide: Guide | None = None
    ) -> Generator[Chunk]:
        """Yield the answer as it is written.

        Raises
        ------
        UsageError
            Prompt and answer do not fit into the context; nothing was computed.
        RuntimeError
            Another thread is using this engine.
        """
        ids = self.encode(prompt)
        self._check_room(len(ids), sampling.max_tokens)
        if not self._busy.acquire(blocking=False):
            raise RuntimeError("an engine serves one generation at a time")
        try:
            yield from self._generate(prompt, ids, sampling, cancel or Cancel(), guide)
        finally:
            self._busy.release()

    def _check_room(self, prompt_tokens: int, max_tokens: int) -> None:
        if prompt_tokens + max_tokens > self.context:
            raise UsageError(
                f"The task needs {prompt_tokens} tokens and the answer up to {max_tokens}, "
                f"but the context holds {self.context}",
                fix=f"a shorter task, --max-tokens {max(self.context - prompt_tokens, 0)} or a larger --context",
            )

    def _generate(
        self, prompt: Prompt, ids: list[int], sampling: Sampling, cancel: Cancel, guide: Guide | None
    ) -> Generator[Chunk]:
        with self.native.sampler(sampling) as sampler:
            draft = _Draft(self.native, sampler, cancel, ids)
            started = time.perf_counter()
            try:
                self._prefill(prompt, ids, cancel)
                started = time.perf_counter()
                yield from _write(draft, sampling.max_tokens, guide)
            except Aborted:
                yield Chunk(draft.unsent(), draft.tokens, Finish.CANCELLED)
                return
            finally:
                self.usage.answer_tokens = draft.tokens
                self.usage.decode_seconds = time.perf_counter() - started

    def _prefill(self, prompt: Prompt, ids: list[int], cancel: Cancel) -> None:
        started = time.perf_counter()
        self.usage = Usage(prompt_tokens=len(ids))
        start = self._reuse(prompt, ids, cancel)
        self.native.rewind(start)
        self.native.extend(ids[start:], cancel)
        self.usage.prefill_seconds = time.perf_counter() - started

    def _reuse(self, prompt: Prompt, ids: list[int], cancel: Cancel) -> int:
        """Make the sequence begin like `ids`; return with how many of its tokens."""
        native = self.native
        common = _common(native.ids, ids)
        stable = self.encode(Prompt(prompt.pieces[: prompt.stable]))
        if not stable:
            # the last token is always computed anew: its logits are needed
            self.usage.cached_tokens = min(common, len(ids) - 1)
            return self.usage.cached_tokens
        # Always the same cut, even if more is at hand: the last digits of a result depend on how tokens are batched,
        # and a seed has to reproduce.
        if common >= len(stable) or (self._prefixes and self._prefixes.load(stable)):
            self.usage.cached_tokens = len(stable)
        else:
            native.rewind(0)
            native.extend(stable, cancel)
            if self._prefixes:
                self._prefixes.save(stable)
        return len(stable)


def _common(left: list[int], right: list[int]) -> int:
    for index, (a, b) in enumerate(zip(left, right, strict=False)):
        if a != b:
            return index
    return min(len(left), len(right))


def _write(draft: _Draft, max_tokens: int, guide: Guide | None) -> Iterator[Chunk]:
    """Draw tokens until the guide, the model or the limit ends the answer."""
    ended = False
    while True:
        step = (
            guide.advance(draft.text, ended) if guide else (Step(len(draft.text), "", Finish.STOP) if ended else None)
        )
        if step:
            draft.revise(step)
            if step.finish:
                yield Chunk(draft.unsent(), draft.tokens, step.finish)
                return
        elif ended:
            yield Chunk(draft.unsent(), draft.tokens, Finish.STOP)
            return
        if draft.tokens >= max_tokens:
            yield Chunk(draft.unsent(), draft.tokens, Finish.LENGTH)
            return
        if text := draft.unsent():
            yield Chunk(text, draft.tokens)
        ended = not draft.grow()


class _Draft:
    """The answer under way: its tokens in the model's state, its text, and what was sent of it."""

    def __init__(self, native: Runtime, sampler: Any, cancel: Cancel, ids: list[int]) -> None:
        self._native, self._sampler, self._cancel, self._start = native, sampler, cancel, len(ids)
        self._pending: list[int] = []  # written but not computed yet, so that a token is shown before it costs time
        self._data = bytearray()
        self._ends: list[int] = []  # length of _data after each token
        self._guesser = Guesser(ids, native.most_guesses)
        self._guesses: list[int] = []  # computed behind the last token, before anybody wrote them
        self._row = 0  # how many of them were written since
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.text = ""
        self._sent = 0

    @property
    def tokens(self) -> int:
        return len(self._ends)

    def unsent(self) -> str:
        """Take the text that was not taken yet."""
        new, self._sent = self.text[self._sent :], len(self.text)
        return new

    def grow(self) -> bool:
        """Draw one token; False when the model ends the answer instead."""
        if self._cancel.is_set():
            raise Aborted
        self._compute()
        token = self._native.draw(self._sampler, self._row)
        if self._native.ends(token):
            return False
        self._append([token])
        return True

    def _compute(self) -> None:
        """Have the logits behind the last token, which may have been computed when it was only a guess."""
        if len(self._pending) == 1 and self._guesses[self._row : self._row + 1] == self._pending:
            self._row += 1
        elif self._pending:
            self._forget_guesses()
            room = self._native.context - len(self._native.ids) - len(self._pending)
            guesses = self._guesser.guess()[: max(room, 0)]
            self._native.extend(self._pending, self._cancel, guesses)
            self._guesses = guesses
        self._pending = []

    def _forget_guesses(self) -> None:
        """Take back what was computed of guesses and not written."""
        self._guesser.learn(len(self._guesses), self._row)
        self._native.rewind(self._start + self.tokens - len(self._pending))
        self._guesses, self._row = [], 0

    def revise(self, step: Step) -> None:
        """Take back what `step` does not keep and write what it forces."""
        kept = len(self.text[: step.keep].encode())
        whole = sum(end <= kept for end in self._ends)
        rest = bytes(self._data[self._ends[whole - 1] if whole else 0 : kept]).decode()
        tokens = self._native.tokenize(rest + step.force)
        if whole == self.tokens and not tokens:
            return
        if whole < self.tokens:
            self._truncate(whole)
        self._native.accept(self._sampler, tokens)
        self._append(tokens)

    def _truncate(self, tokens: int) -> None:
        self._forget_guesses()
        self._guesser.truncate(self._start + tokens)
        computed = len(self._native.ids) - self._start
        self._pending = self._pending[: max(tokens - computed, 0)]
        self._native.rewind(self._start + tokens)
        del self._ends[tokens:]
        del self._data[self._ends[-1] if self._ends else 0 :]
        self._decoder.reset()
        self.text = self._decoder.decode(bytes(self._data))

    def _append(self, tokens: list[int]) -> None:
        self._pending += tokens
        for token in tokens:
            self._guesser.add(token)
            piece = self._native.piece(token)
            self._data += piece
            self._ends.append(len(self._data))
            self.text += self._decoder.decode(piece)
