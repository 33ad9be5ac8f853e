"""Fetching one file over HTTP: streamed, hashed on the way, resumed after a cut, quick to leave a dead host."""

from __future__ import annotations

import queue
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from phaser_copilot.partial import Partial, ensure_space

if TYPE_CHECKING:
    import httpx2


class Progress(Protocol):
    """Is told how a transfer goes; the command line draws a bar from it."""

    def update(self, source: str, done: int, total: int | None) -> None:
        """`done` of `total` bytes are here, the last of them from `source`; the total may be unknown."""

    def note(self, text: str) -> None:
        """Something worth a line happened: a source did not answer, another process is at work."""


class Silent:
    """Progress that nobody watches."""

    def update(self, source: str, done: int, total: int | None) -> None:
        """Do nothing."""

    def note(self, text: str) -> None:
        """Do nothing."""


class SourceError(Exception):
    """A source could not deliver a file, for the reason in the message; another one may."""


class _CutError(Exception):
    """The transfer broke in a way that may be over in a moment."""


class _ChangedError(Exception):
    """The source now has another file than the one that was begun."""


@dataclass(frozen=True)
class Patience:
    """How long to wait for what.

    Attributes
    ----------
    connect
        Seconds for one connection to be made.
    answer
        Seconds for everything up to the answer's headers, name look-up and redirects included.
    stall
        Seconds without a byte in the middle of a file.
    retries
        How often a cut transfer is taken up again without a single new byte.
    pause
        Seconds before the first of them; each further pause is twice as long.
    """

    connect: float = 5.0
    answer: float = 10.0
    stall: float = 30.0
    retries: int = 4
    pause: float = 0.5


@dataclass(frozen=True)
class Source:
    """A place on the web with the wanted file.

    Attributes
    ----------
    name
        For people.
    url, headers
        Request; the headers are not sent to another host after a redirect when they authorize.
    """

    name: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)


def download(source: Source, part: Partial, progress: Progress, patience: Patience) -> None:
    """Bring the file of `source` into `part`, going on where it stands.

    Afterwards ``part.origin["sha256"]`` is the hash that the source itself announced for the file, or None.

    Raises
    ------
    SourceError
        The source does not have the file, cannot be reached, or broke off too often.
    MissingError
        The disk is full.
    """
    furthest, attempt, delivering = part.size, 0, False
    while not _complete(part):
        before = part.size
        try:
            return _transfer(source, part, progress, patience)
        except _ChangedError:
            part.restart({})
        except _CutError as cut:
            delivering = delivering or part.size != before
            attempt = 0 if part.size > furthest else attempt + 1
            furthest = max(furthest, part.size)
            # A host that gave nothing is left at once; one that was delivering is given time to come back.
            if not delivering or attempt > patience.retries:
                raise SourceError(str(cut)) from cut
            time.sleep(patience.pause * 2**attempt)
    return None


def _complete(part: Partial) -> bool:
    return part.size > 0 and part.origin.get("size") == part.size


def _transfer(source: Source, part: Partial, progress: Progress, patience: Patience) -> None:
    with _answer(source, part.size, patience) as response:
        total = _settle(response, part)
        ensure_space(part.path.parent, (total or 0) - part.size)
        progress.update(source.name, part.size, total)
        for data in _body(response):
            part.write(data)
            progress.update(source.name, part.size, total)
    if total is not None and part.size != total:
        raise _CutError(f"it broke off after {part.size} of {total} bytes")


@contextmanager
def _answer(source: Source, start: int, patience: Patience) -> Iterator[httpx2.Response]:
    """Ask for the file from byte `start` on."""
    import httpx2

    timeout = httpx2.Timeout(patience.stall, connect=patience.connect)
    # A compressed body would make byte ranges and sizes mean something else.
    headers = {**source.headers, "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    with httpx2.Client(timeout=timeout, follow_redirects=True) as client:
        request = client.build_request("GET", source.url, headers=headers)
        try:
            response = _within(patience.answer, lambda: client.send(request, stream=True))
        except httpx2.HTTPError as error:
            raise _CutError(f"no connection ({_text(error)})") from error
        except httpx2.InvalidURL as error:
            raise SourceError(f"its address is wrong: {error}") from error
        try:
            yield response
        finally:
            response.close()


def _within(seconds: float, ask: Callable[[], httpx2.Response]) -> httpx2.Response:
    """Return what `ask` returns, or give up after so many seconds.

    Neither name look-ups nor hosts with many dead addresses keep to a connect time-out,
    so the request runs in a thread that can be left behind.
    """
    results: queue.SimpleQueue[httpx2.Response | Exception] = queue.SimpleQueue()

    def run() -> None:
        try:
            results.put(ask())
        except Exception as error:
            results.put(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        result = results.get(timeout=seconds)
    except queue.Empty:
        raise _CutError(f"no answer within {seconds:g} s") from None
    if isinstance(result, Exception):
        raise result
    return result


def _body(response: httpx2.Response) -> Iterator[bytes]:
    import httpx2

    try:
        # Blocks as they arrive: with a chunk size the bytes of the last, unfinished chunk would be lost in a cut.
        yield from response.iter_raw()
    except httpx2.HTTPError as error:
        raise _CutError(f"it broke off ({_text(error)})") from error


def _text(error: Exception) -> str:
    return str(error) or type(error).__name__


def _settle(response: httpx2.Response, part: Partial) -> int | None:
    """Match the answer with what is there; return the size of the whole file in bytes, if known."""
    _judge(response, started=part.size > 0)
    origin = _origin(response)
    if response.status_code == 200:
        part.restart(origin)
    elif not _goes_on(response, origin, part):
        raise _ChangedError
    total = origin["size"]
    return total if isinstance(total, int) else None


def _judge(response: httpx2.Response, started: bool) -> None:
    """Raise for every status that brings no bytes of the file."""
    status = response.status_code
    if status == 200 or (started and status in (206, 416)):
        return
    text = f"it answered {status} {response.reason_phrase}".rstrip()
    raise _CutError(text) if status in (408, 429) or status >= 500 else SourceError(text)


def _goes_on(response: httpx2.Response, origin: Mapping[str, object], part: Partial) -> bool:
    """Tell whether the answer goes on exactly where `part` ends, in the same file."""
    start = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    same = origin == part.origin and any(origin.values())
    return same and start is not None and int(start[1]) == part.size


def _origin(response: httpx2.Response) -> dict[str, object]:
    """Tell which file this is, in a way that stays the same from one signed address to the next."""
    if response.status_code == 200:
        size = response.headers.get("Content-Length", "")
    else:
        size = response.headers.get("Content-Range", "").rpartition("/")[2]
    return {
        "etag": response.headers.get("ETag"),
        "size": int(size) if size.isdigit() else None,
        "sha256": _announced_hash(response),
    }


def _announced_hash(response: httpx2.Response) -> str | None:
    # The Hugging Face Hub gives the SHA-256 of a large file in the redirect to its storage.
    for answer in (*response.history, response):
        etag = str(answer.headers.get("X-Linked-ETag", "")).strip('"')
        if re.fullmatch(r"[0-9a-f]{64}", etag):
            return etag
    return None
