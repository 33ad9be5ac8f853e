"""A local server that speaks the wire formats of teachers, with the faults that real ones have.

Message Batches: ``POST /v1/messages/batches``, ``GET /v1/messages/batches/ID``, results as JSON lines.
OpenAI-compatible: ``POST /v1/chat/completions``.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

OF_RESULTS = ("cut results", "broken line")
PLAN = {
    "en": ("Show a ball", "1. Draw the ball\n2. Move it in update"),
    "zh": ("显示一个小球", "1. 画出小球\n2. 在 update 中移动它"),
}


def answer(user: str, number: int = 0) -> str:
    """A whole answer in the language of the request, different for each number."""
    lang = "zh" if user.startswith("任务") else "en"
    req, steps = PLAN[lang]
    code = (
        f"const SPEED = {number + 1};\nlet ball{number};\nfunction create() {{ ball{number} = "
        f"this.add.circle(400, 300, 20, 0xff0000); }}\nfunction update() {{ ball{number}.x += SPEED; }}\n"
        "new Phaser.Game({ width: 800, height: 600, scene: { create, update } });"
    )
    return f"[PLAN]\nREQ: {req}\nAPI: this.add.circle\nSTEPS:\n{steps}\n[/PLAN]\n\n```javascript\n{code}\n```"


class TeacherServer(ThreadingHTTPServer):
    """Answers everything, after its `faults` are used up: one for each request, in order.

    Faults: a status (429, 500, …), ``cut`` (the connection breaks in the middle), ``json`` (what comes is none).
    Attributes `odd` maps a request's number to what becomes of its answer: ``refusal``, ``length``, ``errored``,
    ``expired``, ``empty``, ``prose``. `then` are the faults that begin when a batch was taken.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.faults: list[int | str] = []
        self.then: list[int | str] = []
        self.odd: dict[int, str] = {}
        self.asked: list[tuple[str, str, dict, dict]] = []
        self.batches: dict[str, list[dict]] = {}
        self.looks = 0
        self.looks_needed = 2
        self.chats = 0
        self.reverse = True
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def paths(self, method: str) -> list[str]:
        """What was asked for with a method."""
        return [path for kind, path, _, _ in self.asked if kind == method]


class _Handler(BaseHTTPRequestHandler):
    server: TeacherServer

    def log_message(self, *_) -> None:
        pass

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(("POST", self.path, dict(self.headers), body))
        if self.path == "/v1/chat/completions":
            self._chat(body)
        elif self.path == "/v1/messages/batches":
            if len(self.server.batches) >= 50 or self._fault():
                return
            name = f"msgbatch_{len(self.server.batches):02}"
            self.server.batches[name] = body["requests"]
            self.server.faults, self.server.then = self.server.then, []
            self._send(self._batch(name, "in_progress"))

    def do_GET(self) -> None:
        server = self.server
        server.asked.append(("GET", self.path, dict(self.headers), {}))
        name = self.path.split("/")[4] if self.path.count("/") >= 4 else ""
        if self.path.endswith("/results"):
            lines = [json.dumps(self._result(n, each)) for n, each in enumerate(server.batches[name])]
            self._raw("\n".join(reversed(lines) if server.reverse else lines) + "\n", "application/x-jsonl")
        elif name in server.batches:
            if self._fault():
                return
            server.looks += 1
            self._send(self._batch(name, "ended" if server.looks >= server.looks_needed else "in_progress"))
        else:
            self._send({"type": "error", "error": {"type": "not_found_error", "message": "no such batch"}}, 404)

    def _batch(self, name: str, status: str) -> dict:
        results = f"{self.server.url}/v1/messages/batches/{name}/results" if status == "ended" else None
        counts = {"processing": 0, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0}
        return {
            "id": name,
            "type": "message_batch",
            "processing_status": status,
            "request_counts": counts,
            "results_url": results,
        }

    def _result(self, number: int, request: dict) -> dict:
        odd = self.server.odd.get(number, "")
        if odd in ("errored", "expired"):
            error = {"type": "error", "error": {"type": "invalid_request_error", "message": "too odd"}}
            result = {"type": odd, **({"error": error} if odd == "errored" else {})}
            return {"custom_id": request["custom_id"], "result": result}
        text = _text(odd, request["params"]["messages"][0]["content"], number)
        reason = {"refusal": "refusal", "length": "max_tokens"}.get(odd, "end_turn")
        message = {
            "type": "message",
            "role": "assistant",
            "content": [{"type": "text", "text": text}],
            "stop_reason": reason,
            "usage": {"input_tokens": 300, "output_tokens": 500},
        }
        return {"custom_id": request["custom_id"], "result": {"type": "succeeded", "message": message}}

    def _chat(self, body: dict) -> None:
        if self._fault():
            return
        number, odd = self.server.chats, self.server.odd.get(self.server.chats, "")
        self.server.chats += 1
        text = _text(odd, body["messages"][-1]["content"], number)
        message = {"role": "assistant", "content": text, "refusal": "I cannot" if odd == "refusal" else None}
        reason = {"length": "length"}.get(odd, "stop")
        usage = {"prompt_tokens": 300, "completion_tokens": 500}
        self._send({"id": "x", "choices": [{"index": 0, "message": message, "finish_reason": reason}], "usage": usage})

    def _fault(self) -> bool:
        if not self.server.faults:
            return False
        if self.server.faults[0] in OF_RESULTS:
            return False
        fault = self.server.faults.pop(0)
        if isinstance(fault, int):
            more = {"retry-after": "0"} if fault == 429 else {}
            self._send({"error": {"message": f"fault {fault}"}}, fault, more)
        else:
            self._broken(fault)
        return True

    def _broken(self, fault: str) -> None:
        text = '{"choices": [{"mess'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text) + (500 if fault == "cut" else 0)))
        self.end_headers()
        self.wfile.write(text.encode())
        self.close_connection = True

    def _send(self, value: dict, status: int = 200, more: dict | None = None) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        for name, text in {
            "Content-Type": "application/json",
            "Content-Length": str(len(data)),
            **(more or {}),
        }.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(data)

    def _raw(self, text: str, kind: str) -> None:
        data = text.encode()
        cut = bool(self.server.faults) and self.server.faults[0] == "cut results"
        broken = bool(self.server.faults) and self.server.faults[0] == "broken line"
        if cut or broken:
            self.server.faults.pop(0)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        half = data[: len(data) * 2 // 3]
        self.send_header("Content-Length", str(len(half) if broken else len(data)))
        self.end_headers()
        self.wfile.write(half if cut or broken else data)
        self.close_connection = cut


def _text(odd: str, user: str, number: int) -> str:
    if odd in ("refusal", "empty"):
        return ""
    if odd == "prose":
        return "Certainly! A ball is round."
    whole = answer(user, number)
    return whole[: len(whole) // 2] if odd == "length" else whole
