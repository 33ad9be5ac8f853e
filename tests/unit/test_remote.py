"""The remote engine, against a local server that speaks the OpenAI wire format, faults included."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from phaser_copilot.answer import parse
from phaser_copilot.engine.protocol import Cancel, Finish, Sampling
from phaser_copilot.engine.remote import RemoteEngine
from phaser_copilot.errors import MissingError, UsageError
from phaser_copilot.guide import SceneGuide
from phaser_copilot.prompt import build
from phaser_copilot.task import Task

TASK = Task.from_text("a ball")
PLAIN = "[PLAN]\nREQ: r\nAPI: a\nSTEPS:\n1. s\n[/PLAN]\n\n```javascript\nlet a;\n```"


class Server(ThreadingHTTPServer):
    """Answers with a script of pieces; remembers what was asked."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.owner, self.key, self.status, self.fault, self.pause = "llamacpp", None, 200, "", 0.0
        self.requests = []
        self.pieces = {"\n": [" filled"], "\n```": ["let ", "a;"]}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.server.key and self.headers.get("Authorization") != f"Bearer {self.server.key}":
            return self._json(401, {"error": {"message": "no"}})
        return self._json(200, {"data": [{"id": "coder", "owned_by": self.server.owner}]})

    def do_POST(self):
        server = self.server
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        server.requests.append((self.path, body))
        if server.status != 200:
            return self._json(server.status, {"error": {"message": "the context is too long"}})
        self.send_response(200)
        self.end_headers()
        chat = self.path.endswith("chat/completions")
        pieces = (
            [PLAIN[n : n + 7] for n in range(0, len(PLAIN), 7)] if chat else server.pieces[(body["stop"] or ["\n"])[-1]]
        )
        try:
            for piece in pieces:
                time.sleep(server.pause)
                self._event({"delta": {"content": piece}} if chat else {"text": piece})
            if server.fault == "cut":
                return None
            self._event({"text": "", "finish_reason": "stop"})
            self.wfile.write(b"data: [DONE]\n\n")
        except BrokenPipeError:
            pass

    def _event(self, choice):
        self.wfile.write(b"data: " + (b"{" if self.server.fault == "json" else b""))
        self.wfile.write(json.dumps({"choices": [choice]}).encode() + b"\n\n")
        self.wfile.flush()

    def _json(self, status, value):
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


@pytest.fixture
def server():
    server = Server()
    yield server
    server.shutdown()


def run(engine, cancel=None, guide=True, **sampling):
    chunks = list(engine.stream(build(TASK), Sampling(**sampling), cancel, SceneGuide(TASK) if guide else None))
    return "".join(chunk.text for chunk in chunks), chunks[-1].finish


def test_a_raw_server_is_led_through_the_format(server):
    engine = RemoteEngine(server.url)
    text, finish = run(engine, seed=7)
    assert engine.name == "coder"
    assert finish is Finish.STOP
    answer = parse(text)
    assert answer.complete
    assert (answer.req, answer.code) == ("filled", "let a;\n")
    path, body = server.requests[0]
    assert path == "/v1/completions"
    assert body["prompt"] == build(TASK).text + "[PLAN]\nREQ:"
    assert body["seed"] == 7


def test_a_chat_server_gets_messages_and_its_answer_is_taken_as_it_is(server):
    server.owner = "library"
    assert run(RemoteEngine(f"{server.url}/v1/")) == (PLAIN, Finish.STOP)
    path, body = server.requests[0]
    assert path == "/v1/chat/completions"
    assert [message["role"] for message in body["messages"]] == ["system", "user"]


def test_cancelling_a_silent_server(server):
    server.pause = 30
    cancel = Cancel()
    threading.Timer(0.1, cancel.set).start()
    started = time.monotonic()
    assert run(RemoteEngine(server.url), cancel)[1] is Finish.CANCELLED
    assert time.monotonic() - started < 10


def test_the_key_is_sent_and_a_refused_one_is_said(server):
    server.key = "secret"
    assert run(RemoteEngine(server.url, key="secret"))[1] is Finish.STOP
    with pytest.raises(MissingError, match="refuses the key") as caught:
        RemoteEngine(server.url, key="wrong")
    assert "OPENAI_API_KEY" in str(caught.value)
    assert "wrong" not in str(caught.value)


def test_a_model_is_chosen_by_name(server):
    assert RemoteEngine(f"{server.url}#coder").name == "coder"
    with pytest.raises(MissingError, match="it has: coder"):
        RemoteEngine(f"{server.url}#other")


def test_nobody_there():
    with pytest.raises(MissingError, match="No server answers"):
        RemoteEngine("http://127.0.0.1:9")


@pytest.mark.parametrize("fault", ["cut", "json"])
def test_a_broken_stream_is_an_error(server, fault):
    server.fault = fault
    with pytest.raises(MissingError):
        run(RemoteEngine(server.url), guide=False)


@pytest.mark.parametrize(("status", "kind"), [(400, UsageError), (429, MissingError), (500, MissingError)])
def test_a_refusal_is_an_error_with_the_servers_words(server, status, kind):
    server.status = status
    with pytest.raises(kind, match="the context is too long"):
        run(RemoteEngine(server.url))
