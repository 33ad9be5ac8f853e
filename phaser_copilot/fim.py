"""Ghost text: what the model is asked at a cursor, when its answer is long enough, and what of it is worth showing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from phaser_copilot.engine.protocol import Cancel, Engine, Prompt, Sampling
from phaser_copilot.infill import pieces
from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.check import diagnose
from phaser_copilot.phaser.diagnostic import Diagnostic
from phaser_copilot.phaser.fix import apply_once
from phaser_copilot.phaser.syntax import no_garbage_collection
from phaser_copilot.verdict import LOCAL_RULES, is_error

PREFIX, SUFFIX = 1600, 60
"""Characters before and after the cursor that the model sees. What stands after it is computed anew each time, so it is
little; and whole lines, or the model would go on as if they were cut off in its answer, too."""
STEP = 800
"""The window before the cursor begins at a multiple of so many characters, so that its computed state can be kept."""
LINE_TOKENS, BLOCK_TOKENS = 32, 96
BLOCK_LINES = 8
ENOUGH = 40
"""Characters after which a block ends with the statement that is being written: the next one is computed while this one
is read."""

_LEAK = re.compile(r"<\|[a-z_]+\|>|<\|[a-z_]*$|```")
_CLOSERS = re.compile(r"[\s)\]};,]*")
_OPENING, _CLOSING = re.compile(r"[(\[{]"), re.compile(r"[)\]}]")


@dataclass(frozen=True)
class Gap:
    """A place to fill.

    Attributes
    ----------
    before, after
        The text around it, as far as the model sees it.
    block
        Several lines may be written, as at the beginning of a line; else the rest of the line.
    indent
        Width of the line's indentation.
    unseen
        The text before and after that, which the model does not see.
    """

    before: str
    after: str
    block: bool
    indent: int
    unseen: tuple[str, str] = ("", "")

    @property
    def prompt(self) -> Prompt:
        """What the model reads."""
        return Prompt(pieces(self.before, self.after))

    @property
    def beginning(self) -> Prompt:
        """What the model reads first, which stays the same while one types."""
        return Prompt(self.prompt.pieces[:2])

    @property
    def text(self) -> tuple[str, str]:
        """All that stands before and after it."""
        return self.unseen[0] + self.before, self.after + self.unseen[1]


class Checker:
    """The static check of one text after the other, each from what is known of the one before.

    Not thread-safe.
    """

    def __init__(self) -> None:
        self._last: Analysis | None = None

    def check(self, code: str) -> list[Diagnostic]:
        """What is wrong with a text."""
        last, self._last = self._last, None
        with no_garbage_collection():
            self._last = Analysis(code, standalone="Phaser.Game" in code, previous=last)
            return diagnose(self._last)


def gap(text: str, offset: int) -> Gap | None:
    """Look at the place at an offset in characters; None where nothing should be offered.

    In the middle of a word or line something is already there, and behind nothing but blank space there is no hint.
    """
    before, after = text[:offset], text[offset:]
    rest = after.split("\n", 1)[0]
    if not before.strip() or not _CLOSERS.fullmatch(rest):
        return None
    line = before.rsplit("\n", 1)[-1]
    if re.search(r"[;}]\s*\Z", line) or (line.strip() and line.endswith("  ")):
        return None
    start = _window(before)
    block = not rest.strip() and (not line.strip() or line.rstrip().endswith(("{", "=>", "//")))
    opened = line.rstrip().endswith(("{", "=>"))
    indent = len(line) - len(line.lstrip()) + (1 if opened else 0)
    end = _reach(after)
    return Gap(before[start:], after[:end], block, indent, (before[:start], after[end:]))


def following(where: Gap, text: str) -> Gap | None:
    """The place where one goes on when a suggestion is taken: behind it, or on the next line if its own is complete."""
    before, after = where.text
    before += text
    behind = gap(before + after, len(before))
    if behind is not None or after.split("\n", 1)[0].strip():
        return behind
    line = before.rsplit("\n", 1)[-1]
    before += "\n" + line[: len(line) - len(line.lstrip())]
    return gap(before + after, len(before))


def _window(before: str) -> int:
    """Where the visible text begins: at a line, and at the same one for a while."""
    if len(before) <= PREFIX:
        return 0
    least = (len(before) - PREFIX) // STEP * STEP + STEP
    end = before.find("\n", least)
    return end + 1 if 0 <= end < len(before) - STEP // 2 else least


def _reach(after: str) -> int:
    """Where the visible text ends: behind whole lines, of which one at least says something."""
    end = 0
    for line in after[: 4 * SUFFIX].splitlines(keepends=True):
        if end + len(line) > SUFFIX and not _CLOSERS.fullmatch(after, 0, end):
            break
        end += len(line)
    return end


def warm(where: Gap, engine: Engine, cancel: Cancel) -> None:
    """Let the model read what stands before a gap, so that filling it takes less time."""
    for _ in engine.stream(where.beginning, Sampling(max_tokens=0), cancel):
        pass


def fill(where: Gap, engine: Engine, cancel: Cancel, checker: Checker | None = None) -> str:
    """Let the model fill a gap; empty when nothing worth showing comes of it.

    Parameters
    ----------
    checker
        One that is kept knows most of the text already.
    """
    sampling = Sampling(temperature=0.0, max_tokens=BLOCK_TOKENS if where.block else LINE_TOKENS)
    return mended(where, clean(where, "".join(_until_done(where, engine, sampling, cancel))), checker or Checker())


def _until_done(where: Gap, engine: Engine, sampling: Sampling, cancel: Cancel) -> Iterator[str]:
    text = ""
    for chunk in engine.stream(where.prompt, sampling, cancel):
        text += chunk.text
        end = done(where, text)
        if end is not None:
            yield chunk.text[: max(len(chunk.text) - (len(text) - end), 0)]
            return
        yield chunk.text


def done(where: Gap, text: str) -> int | None:
    """Where an answer ends that is long enough; None when it should go on."""
    if leak := _LEAK.search(text):
        return leak.start()
    if not where.block:
        end = text.find("\n", 1 if text.startswith("\n") else 0)
        return end if end >= 0 and text[:end].strip() else None
    lines = text.split("\n")
    at = 0
    for number, line in enumerate(lines[:-1]):
        if number and line.strip() and len(line) - len(line.lstrip()) < where.indent:
            return at - 1
        at += len(line) + 1
        if number + 1 >= BLOCK_LINES or (number and not line.strip()) or (at > ENOUGH and _is_whole(text[: at - 1])):
            return at - 1
    last = lines[-1]
    left_block = len(lines) > 1 and last.strip() and len(last) - len(last.lstrip()) < where.indent
    return at - 1 if left_block else None


def _is_whole(text: str) -> bool:
    """Whether a text ends with a statement, or with an entry of a list."""
    return text.endswith((";", "}", ",")) and len(_OPENING.findall(text)) <= len(_CLOSING.findall(text))


def clean(where: Gap, text: str) -> str:
    """What of an answer is worth showing; empty when nothing is.

    It must not repeat what follows or precedes the cursor, nor consist of closing brackets only.
    """
    text = text.rstrip()
    if where.before.endswith((" ", "\t")):
        text = text.lstrip(" \t")
    text = _without_overlap(text, where.text[1])
    if not text.strip() or _CLOSERS.fullmatch(text) or _repeats(where, text):
        return ""
    return text


def mended(where: Gap, text: str, checker: Checker) -> str:
    """A text without the mistakes that have a fix; empty where the check finds one that has none."""
    head, tail = where.text
    first = head.count("\n")
    lines = range(first, first + text.count("\n") + 1)

    def mistakes(code: str) -> list[Diagnostic]:
        found = checker.check(code)
        return [item for item in found if item.range.start.line in lines and item.code >= LOCAL_RULES]

    found = mistakes(head + text + tail) if text else []
    if not found:
        return text
    fixed = apply_once(head + text + tail, found, safe_only=False)
    if not (fixed.startswith(head) and fixed.endswith(tail) and len(fixed) > len(head) + len(tail)):
        return text
    hopeless = any(is_error(item) and not item.fixes for item in mistakes(fixed))
    return "" if hopeless else fixed[len(head) : len(fixed) - len(tail)]


def _without_overlap(text: str, after: str) -> str:
    """Cut the end of a text that the following text begins with."""
    next_ = after[:200].lstrip()
    for size in range(min(len(text), len(next_), 80), 0, -1):
        if text.endswith(next_[:size]) and (size > 3 or next_[:size].strip(")]};,") == ""):
            return text[: len(text) - size].rstrip()
    return text


def _repeats(where: Gap, text: str) -> bool:
    """Whether a text only says what the lines around it say already."""
    first = text.strip().split("\n", 1)[0].strip()
    next_ = [line.strip() for line in where.text[1][:200].split("\n") if line.strip()]
    line = where.before.rsplit("\n", 1)[-1].strip()
    preceding = [each.strip() for each in where.before.rsplit("\n", 4)[:-1] if each.strip()][-2:]
    whole = (line + first).strip()
    return len(whole) > 3 and (whole in next_[:2] or whole in [each.rsplit("\n", 1)[-1] for each in preceding])
