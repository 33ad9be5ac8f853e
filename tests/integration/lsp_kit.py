"""A language client of a few lines, which can also say what no client should."""

from __future__ import annotations

import json
import subprocess
import time
from typing import Any


class RawClient:
    """Speaks with a server over its standard input and output; answers come in any order.

    Parameters
    ----------
    command
        Starts the server.
    """

    def __init__(self, command: list[str]) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._last = 0
        self._answers: dict[Any, dict[str, Any]] = {}
        self.notes: list[dict[str, Any]] = []

    def raw(self, body: bytes) -> None:
        """Send anything."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def notify(self, method: str, params: Any) -> None:
        """Send a notification."""
        self.raw(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode())

    def send(self, method: str, params: Any) -> int:
        """Send a request; return its id."""
        self._last += 1
        self.raw(json.dumps({"jsonrpc": "2.0", "id": self._last, "method": method, "params": params}).encode())
        return self._last

    def answer(self, id_: int) -> dict[str, Any]:
        """The whole answer to a request."""
        while id_ not in self._answers:
            self.read()
        return self._answers.pop(id_)

    def ask(self, method: str, params: Any) -> Any:
        """Send a request and return its result."""
        answer = self.answer(self.send(method, params))
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def note(self, method: str) -> dict[str, Any]:
        """Wait for the next notification of this kind."""
        while True:
            for index, message in enumerate(self.notes):
                if message["method"] == method:
                    del self.notes[: index + 1]
                    return message["params"]
            self.read()

    def read(self) -> None:
        """Read one message."""
        assert self.process.stdout is not None
        length = 0
        while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if not length:
            raise EOFError("the server is gone")
        message = json.loads(self.process.stdout.read(length))
        if "method" not in message:
            self._answers[message["id"]] = message
        elif "id" in message:
            result = {"applied": True} if message["method"] == "workspace/applyEdit" else None
            self.notes.append(message)
            self.raw(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode())
        else:
            self.notes.append(message)

    def begin(self, **options: Any) -> dict[str, Any]:
        """Initialize; return what the server can do."""
        capabilities = {
            "textDocument": {"inlineCompletion": {}, "completion": {"completionItem": {}}},
            "workspace": {"workspaceEdit": {"documentChanges": True}},
        }
        params = {"processId": None, "rootUri": None, "capabilities": capabilities, "initializationOptions": options}
        result = self.ask("initialize", params)
        self.notify("initialized", {})
        return result["capabilities"]

    def open(self, uri: str, text: str, language: str = "javascript") -> None:
        """Open a document."""
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def change(self, uri: str, version: int, start: tuple[int, int], end: tuple[int, int], text: str) -> None:
        """Change a stretch of a document."""
        where = {"start": {"line": start[0], "character": start[1]}, "end": {"line": end[0], "character": end[1]}}
        document = {"uri": uri, "version": version}
        changes = [{"range": where, "text": text}]
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes})

    def at(self, method: str, uri: str, line: int, character: int, **more: Any) -> Any:
        """Ask something about a place."""
        place = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
        return self.ask(f"textDocument/{method}", place | more)

    def close(self) -> None:
        """End the server, kindly first."""
        try:
            self.answer(self.send("shutdown", None))
            self.notify("exit", None)
            self.process.wait(10)
        except (OSError, EOFError, ValueError, subprocess.TimeoutExpired):
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


def measured(work: Any) -> float:
    """Milliseconds that a call takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000
