"""Teachers: models that answer requests over the network, in the wire formats they really speak."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from phaser_copilot.errors import MissingError
from phaser_copilot.training.data.requests import Request

ANTHROPIC_URL = "https://api.anthropic.com"
ANTHROPIC_VERSION = "2023-06-01"
BATCH_LIMIT = 10_000
"""Requests in one batch; the service takes up to 100,000, but smaller ones come back sooner."""
ANSWER_TOKENS = 3000
TRANSIENT = {408, 409, 429, 500, 502, 503, 504, 529}
"""Statuses after which another try may go well."""


@dataclass(frozen=True)
class Reply:
    """What came back for a request.

    Attributes
    ----------
    id
        The request's.
    text
        The answer; empty when there is none.
    error
        Why there is no usable answer: ``refusal``, ``length``, ``expired``, or what the service says.
    tokens_in, tokens_out
        As the service counts them.
    """

    id: str
    text: str
    error: str = ""
    tokens_in: int = 0
    tokens_out: int = 0


class Teacher(Protocol):
    """Somebody who answers requests."""

    name: str

    def answer(self, requests: Sequence[Request]) -> Iterator[Reply]:
        """Yield replies as they come, in any order; requests may stay without one."""


@dataclass(frozen=True)
class Patience:
    """How failures are waited out.

    Attributes
    ----------
    tries
        How often something is asked for.
    seconds
        First pause; each next one is twice as long, up to `longest`, unless the service names one.
    poll
        Seconds between two looks at a batch.
    """

    tries: int = 6
    seconds: float = 2.0
    longest: float = 120.0
    poll: float = 30.0


class Line:
    """A connection to a service that waits and tries again.

    Parameters
    ----------
    url
        Base address.
    headers
        Sent with each request.
    """

    def __init__(self, url: str, headers: Mapping[str, str], patience: Patience) -> None:
        import httpx2

        self.url, self.patience = url.rstrip("/"), patience
        self._http = httpx2.Client(headers=dict(headers), timeout=httpx2.Timeout(600, connect=10))
        self._dice = random.Random()  # spreads the tries of several programs; decides nothing else

    def ask(self, method: str, path: str, body: object = None) -> str:
        """Return the text of an answer.

        Raises
        ------
        MissingError
            It was refused, or failed too often.
        """
        import httpx2

        target = path if "://" in path else f"{self.url}{path}"
        reason = ""
        for turn in range(self.patience.tries):
            pause: float | None = None
            try:
                response = self._http.request(method, target, json=body) if body else self._http.request(method, target)
            except (httpx2.HTTPError, httpx2.InvalidURL) as error:
                reason = str(error) or type(error).__name__
            else:
                if response.status_code < 400:
                    return response.text
                reason = f"status {response.status_code}: {_message(response.text)}"
                if response.status_code not in TRANSIENT:
                    break
                pause = _retry_after(response.headers.get("retry-after"))
            if turn + 1 < self.patience.tries:
                self._wait(turn, pause)
        raise MissingError(
            f"{self.url} does not answer", why=reason, fix="check address, key and model, then run it again"
        )

    def json(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        """Return a JSON object; what is none counts as a failure and is asked for again."""
        reason = ""
        for turn in range(self.patience.tries):
            text = self.ask(method, path, body)
            try:
                found = json.loads(text)
            except ValueError as error:
                reason = str(error)
            else:
                if isinstance(found, dict):
                    return found
                reason = "it is no object"
            self._wait(turn, None)
        raise MissingError(f"{self.url} answers with something that is no JSON", why=reason)

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def _wait(self, turn: int, named: float | None) -> None:
        pause = min(self.patience.seconds * 2**turn, self.patience.longest)
        time.sleep(named if named is not None else pause * self._dice.uniform(0.7, 1.3))


class ChatTeacher:
    """Any OpenAI-compatible endpoint, asked one request at a time.

    Parameters
    ----------
    per_minute
        At most so many requests are started in a minute; 0 is no limit.
    """

    def __init__(self, line: Line, model: str, *, per_minute: float = 0, temperature: float = 0.7) -> None:
        self.name, self._line, self._temperature = model, line, temperature
        self._interval = 60 / per_minute if per_minute else 0.0

    def answer(self, requests: Sequence[Request]) -> Iterator[Reply]:
        """Yield replies in the order of the requests."""
        for request in requests:
            began = time.monotonic()
            yield self._one(request)
            time.sleep(max(0.0, self._interval - (time.monotonic() - began)))

    def _one(self, request: Request) -> Reply:
        body = {
            "model": self.name,
            "messages": [
                {"role": "system", "content": request.system},
                {"role": "user", "content": request.prompt},
            ],
            "max_tokens": ANSWER_TOKENS,
            "temperature": self._temperature,
        }
        answer = self._line.json("POST", "/chat/completions", body)
        try:
            choice = answer["choices"][0]
            message, reason = choice["message"], choice.get("finish_reason")
            usage = answer.get("usage") or {}
        except (KeyError, IndexError, TypeError):
            return Reply(request.id, "", "the answer has no choices")
        error = {"length": "length", "content_filter": "refusal"}.get(str(reason), "")
        if message.get("refusal"):
            error = "refusal"
        text = message.get("content") or ""
        return Reply(
            request.id,
            text,
            error or ("" if text else "empty"),
            int(usage.get("prompt_tokens") or 0),
            int(usage.get("completion_tokens") or 0),
        )


class BatchTeacher:
    """Anthropic's Message Batches: many requests at once, at half the price, back within a day.

    Parameters
    ----------
    remember
        Keeps the id of a batch that is under way (None: there is none any more), so that a stopped program finds it.
    pending
        The id that was kept, if there was one.
    """

    def __init__(
        self, line: Line, model: str, *, remember: Callable[[str | None], None], pending: str | None = None
    ) -> None:
        self.name, self._line, self._remember, self._pending = model, line, remember, pending

    def answer(self, requests: Sequence[Request]) -> Iterator[Reply]:
        """Yield the replies of each batch when it has ended."""
        if self._pending:
            yield from self._collect(self._pending)
            return  # what is still open is asked for by the caller
        for start in range(0, len(requests), BATCH_LIMIT):
            part = requests[start : start + BATCH_LIMIT]
            body = {"requests": [{"custom_id": each.id, "params": self._params(each)} for each in part]}
            batch = str(self._line.json("POST", "/v1/messages/batches", body)["id"])
            self._remember(batch)
            yield from self._collect(batch)

    def _params(self, request: Request) -> dict[str, object]:
        return {
            "model": self.name,
            "max_tokens": ANSWER_TOKENS,
            "system": request.system,
            "messages": [{"role": "user", "content": request.prompt}],
        }

    def _collect(self, batch: str) -> Iterator[Reply]:
        while True:
            state = self._line.json("GET", f"/v1/messages/batches/{batch}")
            if state.get("processing_status") == "ended" and state.get("results_url"):
                break
            time.sleep(self._line.patience.poll)
        yield from self._results(str(state["results_url"]))
        self._pending = None
        self._remember(None)

    def _results(self, url: str) -> Iterator[Reply]:
        seen: set[str] = set()
        for _ in range(self._line.patience.tries):
            whole = True
            for line in self._line.ask("GET", url).splitlines():
                if not line.strip():
                    continue
                try:
                    reply = _batch_reply(json.loads(line))
                except (ValueError, KeyError, TypeError, AttributeError):
                    whole = False  # a line that was cut; the rest comes with the next try
                    continue
                if reply.id not in seen:
                    seen.add(reply.id)
                    yield reply
            if whole:
                return


def _batch_reply(line: Mapping[str, Any]) -> Reply:
    result, name = line["result"], str(line["custom_id"])
    if result["type"] != "succeeded":
        error = result.get("error") or {}
        inner = error.get("error") or error
        return Reply(name, "", str(inner.get("message") or result["type"]))
    message = result["message"]
    text = "".join(part.get("text", "") for part in message["content"] if part.get("type") == "text")
    usage = message.get("usage") or {}
    error = {"max_tokens": "length", "refusal": "refusal"}.get(str(message.get("stop_reason")), "")
    return Reply(
        name,
        text,
        error or ("" if text else "empty"),
        int(usage.get("input_tokens", 0)),
        int(usage.get("output_tokens", 0)),
    )


def anthropic_headers(key: str) -> dict[str, str]:
    """What the service wants to see."""
    return {"x-api-key": key, "anthropic-version": ANTHROPIC_VERSION}


def _retry_after(value: str | None) -> float | None:
    try:
        return max(0.0, float(value)) if value else None
    except ValueError:
        return None


def _message(text: str) -> str:
    try:
        error = json.loads(text)["error"]
        return str(error["message"] if isinstance(error, dict) else error)
    except (ValueError, KeyError, TypeError):
        return text.strip()[:200]
