"""An engine that runs elsewhere, behind an OpenAI-compatible endpoint: llama-server, vLLM, SGLang, Ollama, a cloud.

Servers that complete raw text are led through the format like the engine in this process; those that apply a chat
template themselves are asked in words and their answer is taken as it comes.
"""

from __future__ import annotations

import contextlib
import json
import queue
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urldefrag

from phaser_copilot.engine.protocol import Cancel, Chunk, Finish, Guide, Prompt, Sampling, Usage
from phaser_copilot.errors import CopilotError, MissingError, UsageError

RAW_SERVERS = {"llamacpp", "vllm", "sglang"}
"""What ``owned_by`` says in the model list of servers whose ``/completions`` takes the prompt as it is."""
CONNECT_SECONDS, SILENCE_SECONDS = 5.0, 300.0
POLL_SECONDS = 0.05


class RemoteEngine:
    """A model behind an HTTP endpoint.

    Parameters
    ----------
    url
        Where the endpoint is, with or without ``/v1``; ``#name`` at its end chooses one of its models.
    key
        Sent as a bearer token when given.

    Raises
    ------
    MissingError
        Nothing answers there, the key is refused, or it has no such model.
    """

    def __init__(self, url: str, *, key: str | None = None, context: int = 0) -> None:
        import httpx2

        base, name = urldefrag(url)
        base = base.rstrip("/")
        self.url = base if base.endswith("/v1") else f"{base}/v1"
        self.context = context
        self.usage = Usage()
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._http = httpx2.Client(headers=headers, timeout=httpx2.Timeout(SILENCE_SECONDS, connect=CONNECT_SECONDS))
        try:
            self.name, self.raw = self._choose(name)
        except BaseException:
            self._http.close()
            raise

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def stream(
        self, prompt: Prompt, sampling: Sampling, cancel: Cancel | None = None, guide: Guide | None = None
    ) -> Generator[Chunk]:
        """Yield the answer as it arrives.

        Raises
        ------
        MissingError
            The server refused, failed or broke off.
        UsageError
            The server says that prompt and answer are too long.
        """
        cancel = cancel or Cancel()
        started = time.perf_counter()
        self.usage = Usage()
        run = self._raw(prompt, sampling, cancel, guide) if self.raw else self._chat(prompt, sampling, cancel)
        for chunk in run:
            if not self.usage.prefill_seconds:
                self.usage.prefill_seconds = time.perf_counter() - started
            self.usage.answer_tokens = chunk.tokens
            yield chunk
        self.usage.decode_seconds = time.perf_counter() - started - self.usage.prefill_seconds

    def _choose(self, wanted: str) -> tuple[str, bool]:
        models: list[dict[str, Any]] = self._get("models").get("data") or []
        found = next((model for model in models if wanted in ("", model.get("id"))), None)
        if found is None:
            names = ", ".join(str(model.get("id")) for model in models) or "none"
            raise MissingError(f"{self.url} has no model {wanted!r}", why=f"it has: {names}")
        return str(found["id"]), found.get("owned_by") in RAW_SERVERS

    def _get(self, path: str) -> dict[str, Any]:
        with self._errors():
            response = self._http.get(f"{self.url}/{path}", timeout=CONNECT_SECONDS)
            self._check(response.status_code, response.text)
            answer = response.json()
            return answer if isinstance(answer, dict) else {}

    def _chat(self, prompt: Prompt, sampling: Sampling, cancel: Cancel) -> Iterator[Chunk]:
        messages = [{"role": role, "content": content} for role, content in prompt.messages]
        tokens = 0
        for text, reason in self._request("chat/completions", {"messages": messages}, sampling, cancel):
            tokens += bool(text)
            yield Chunk(text, tokens, _finish(reason))
            if reason:
                return

    def _raw(self, prompt: Prompt, sampling: Sampling, cancel: Cancel, guide: Guide | None) -> Iterator[Chunk]:
        answer, sent, tokens = "", 0, 0
        step = guide.advance("", False) if guide else None
        while True:
            if step:
                answer = answer[: step.keep] + step.force
                yield Chunk(answer[sent:], tokens, step.finish)
                sent = len(answer)
                if step.finish:
                    return
            body = {"prompt": prompt.text + answer, "stop": guide.stops(answer) if guide else []}
            left = replace(sampling, max_tokens=sampling.max_tokens - tokens)
            with contextlib.closing(self._request("completions", body, left, cancel)) as parts:
                for text, reason in parts:
                    answer, tokens = answer + text, tokens + bool(text)
                    finish = _finish(reason)
                    step = (
                        guide.advance(answer, finish is Finish.STOP)
                        if guide and finish in (None, Finish.STOP)
                        else None
                    )
                    if step:
                        break
                    yield Chunk(answer[sent:], tokens, finish)
                    sent = len(answer)
                    if finish:
                        return

    def _request(
        self, path: str, body: dict[str, Any], sampling: Sampling, cancel: Cancel
    ) -> Generator[tuple[str, str | None], None, None]:
        """Yield (text, reason it ended or None) as the server sends them; the last one has a reason."""
        body |= {
            "model": self.name,
            "stream": True,
            "max_tokens": max(sampling.max_tokens, 1),
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "seed": sampling.seed,
        }
        for event in self._events(path, body, cancel):
            if cancel.is_set():
                yield "", "cancelled"
                return
            if event is None:
                continue
            for choice in event.get("choices", ()):
                text = choice.get("text") or (choice.get("delta") or {}).get("content") or ""
                reason = choice.get("finish_reason")
                yield text, reason
                if reason:
                    return
        raise MissingError(f"{self.url} broke off in the middle of the answer", fix="try again")

    def _events(self, path: str, body: dict[str, Any], cancel: Cancel) -> Iterator[dict[str, Any] | None]:
        """Yield the server-sent events, and None now and then while it is silent so that the caller can stop."""
        inbox: queue.SimpleQueue[dict[str, Any] | CopilotError | None] = queue.SimpleQueue()
        stop = threading.Event()
        threading.Thread(target=self._read, args=(path, body, inbox, stop), daemon=True).start()
        try:
            while True:
                try:
                    event = inbox.get(timeout=POLL_SECONDS)
                except queue.Empty:
                    yield None
                    continue
                if event is None:
                    return
                if isinstance(event, CopilotError):
                    raise event
                yield event
        finally:
            stop.set()

    def _read(self, path: str, body: dict[str, Any], inbox: queue.SimpleQueue[Any], stop: threading.Event) -> None:
        try:
            with self._errors(), self._http.stream("POST", f"{self.url}/{path}", json=body) as response:
                if response.status_code != 200:
                    self._check(response.status_code, response.read().decode(errors="replace"))
                for line in response.iter_lines():
                    if stop.is_set():
                        return
                    if line.startswith("data:") and (data := line[5:].strip()) != "[DONE]":
                        inbox.put(json.loads(data))
            inbox.put(None)
        except CopilotError as error:
            inbox.put(error)

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        import httpx2

        try:
            yield
        except httpx2.ConnectError as error:
            raise MissingError(
                f"No server answers at {self.url}", why=str(error), fix="start it, or --model default"
            ) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, json.JSONDecodeError) as error:
            why = str(error) or type(error).__name__
            raise MissingError(f"The server at {self.url} gave no usable answer", why=why) from error

    def _check(self, status: int, text: str) -> None:
        if status == 200:
            return
        if status in (401, 403):
            raise MissingError(
                f"{self.url} refuses the key", fix="put it into OPENAI_API_KEY, or name another variable: api_key_env"
            )
        if status == 400 and "context" in text:
            raise UsageError(
                "Prompt and answer are too long for this server", why=_message(text), fix="a smaller --max-tokens"
            )
        raise MissingError(f"{self.url} answered with status {status}", why=_message(text))


def _finish(reason: str | None) -> Finish | None:
    if not reason:
        return None
    return {"length": Finish.LENGTH, "cancelled": Finish.CANCELLED}.get(reason, Finish.STOP)


def _message(text: str) -> str:
    try:
        error = json.loads(text)["error"]
        return str(error["message"] if isinstance(error, dict) else error)
    except (ValueError, KeyError, TypeError):
        return text.strip()[:200]
