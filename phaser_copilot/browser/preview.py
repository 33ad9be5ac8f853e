"""A local page with the running scene that follows its file: ``http://127.0.0.1:<port>/<token>/``.

Other sites cannot reach it: it listens on this machine only, the path holds a secret, and requests that name
another host (DNS rebinding) are refused. The scene is untrusted code: it runs in a sandboxed frame without an
origin, whose policy, and that of the page around it, leave it no way to the network.
"""

from __future__ import annotations

import dataclasses
import hmac
import json
import secrets
import sys
import threading
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from phaser_copilot.browser.watched import Version, Watched
from phaser_copilot.errors import UsageError

HOST = "127.0.0.1"
ALIAS = "localhost"
"""The page moves the game here when it hangs: another host gets another process in the browser."""

HEARTBEAT_SECONDS = 10

HTML, CSS, JS = "text/html; charset=utf-8", "text/css; charset=utf-8", "text/javascript; charset=utf-8"

# Frames may show nothing but the game, so the game cannot navigate away.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "frame-src {games}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
GAME_POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; style-src 'unsafe-inline'; "
    "img-src data: blob:; media-src data: blob:; font-src data: blob:; connect-src data: blob:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors {pages}; sandbox allow-scripts"
)

GAME_PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><title>game</title>
<style>
html {{ color-scheme: light dark; background: #e9ecf0 }}
html, body {{ margin: 0; height: 100%; overflow: hidden }}
@media (prefers-color-scheme: dark) {{ html {{ background: #101317 }} }}
</style></head><body>
<script src="preview_clock.js" crossorigin></script>
<script src="phaser.js" crossorigin></script>
<script src="preview_stage.js" crossorigin></script>
<script src="scene.js?v={number}"{kind} crossorigin></script>
</body></html>
"""


class Preview:
    """The server of one scene's preview.

    Parameters
    ----------
    scene
        What is shown.
    phaser
        Phaser's library on this machine.
    port
        TCP port; 0 takes a free one.

    Raises
    ------
    UsageError
        The port is taken, or Phaser's file is not there.
    """

    def __init__(self, scene: Watched, phaser: Path, port: int = 0) -> None:
        self.scene = scene
        self.phaser = _library(phaser)
        self.token = secrets.token_urlsafe(16)
        self.stop = threading.Event()
        try:
            self._server = _Server((HOST, port), self)
        except (OSError, OverflowError) as error:
            raise UsageError(f"Cannot listen on port {port}", why=str(error), fix="leave --port out") from None
        self.port = int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """Address of the page."""
        return f"http://{HOST}:{self.port}/{self.token}/"

    @property
    def hosts(self) -> tuple[str, str]:
        """The two names, with the port, under which requests are answered."""
        return f"{HOST}:{self.port}", f"{ALIAS}:{self.port}"

    def addresses(self, path: str) -> str:
        """Return a path under both names, as a content security policy lists them."""
        return " ".join(f"http://{host}{path}" for host in self.hosts)

    def serve(self) -> None:
        """Serve until :meth:`close` is called, or Ctrl-C in the main thread."""
        watcher = threading.Thread(target=self.scene.watch, args=(self.stop,), daemon=True)
        watcher.start()
        try:
            self._server.serve_forever(poll_interval=0.1)
        finally:
            self.stop.set()
            self._server.server_close()

    def close(self) -> None:
        """End :meth:`serve`, from another thread."""
        self.stop.set()
        self._server.shutdown()

    def __enter__(self) -> Preview:
        self._thread = threading.Thread(target=self.serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Pages stay connected to their event stream; ending must not wait for them.
    block_on_close = False

    def __init__(self, address: tuple[str, int], preview: Preview) -> None:
        self.preview = preview
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        # A browser that goes away in the middle of an answer is nothing to report.
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "phaser-copilot"
    sys_version = ""
    timeout = 60

    def do_GET(self) -> None:
        """Answer one of the few known paths."""
        preview = self.server.preview
        if self.headers.get("Host") not in preview.hosts:
            self._refuse(HTTPStatus.FORBIDDEN)
            return
        token, slash, name = urlsplit(self.path).path.removeprefix("/").partition("/")
        if not slash or not hmac.compare_digest(token.encode(), preview.token.encode()):
            self._refuse(HTTPStatus.NOT_FOUND)
        elif name == "events":
            self._stream(preview)
        else:
            self._file(preview, name)

    def _file(self, preview: Preview, name: str) -> None:
        version = preview.scene.version
        if name == "":
            policy = PAGE_POLICY.format(games=preview.addresses(f"/{preview.token}/game"))
            self._answer(HTML, _asset("preview.html"), policy)
        elif name == "game":
            self._answer(HTML, _game(version), GAME_POLICY.format(pages=preview.addresses("")))
        elif name in ("preview.js", "preview_clock.js", "preview_stage.js"):
            self._answer(JS, _asset(name))
        elif name == "preview.css":
            self._answer(CSS, _asset(name))
        elif name == "scene.js":
            self._answer(JS, version.source.encode())
        elif name == "phaser.js":
            self._answer(JS, preview.phaser)
        else:
            self._refuse(HTTPStatus.NOT_FOUND)

    def _stream(self, preview: Preview) -> None:
        """Server-sent events: each version of the scene as it comes.

        https://html.spec.whatwg.org/multipage/server-sent-events.html
        """
        self._start("text/event-stream", {"Connection": "close"})
        self.close_connection = True
        seen: Version | None = None
        while not preview.stop.is_set():
            version = preview.scene.wait(seen, HEARTBEAT_SECONDS)
            event = ":\n\n" if version is seen else f"event: scene\ndata: {_message(preview.scene, version)}\n\n"
            self.wfile.write(event.encode())
            seen = version

    def _answer(self, kind: str, body: bytes, policy: str = "default-src 'none'") -> None:
        self._start(kind, {"Content-Length": str(len(body)), "Content-Security-Policy": policy})
        self.wfile.write(body)

    def _start(self, kind: str, headers: dict[str, str]) -> None:
        common = {
            "Content-Type": kind,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-DNS-Prefetch-Control": "off",
            "Cross-Origin-Resource-Policy": "same-origin",
            # The game's frame has no origin; without this its errors would lose their texts and lines.
            "Access-Control-Allow-Origin": "null",
        }
        self.send_response(HTTPStatus.OK)
        for name, value in {**common, **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the terminal quiet."""


def _message(scene: Watched, version: Version) -> str:
    findings = [dataclasses.asdict(finding) for finding in version.findings]
    facts = {"version": version.number, "name": scene.file.name, "problem": version.problem}
    return json.dumps({**facts, "source": version.source, "findings": findings}, ensure_ascii=True)


def _game(version: Version) -> bytes:
    kind = ' type="module"' if version.module else ""
    return GAME_PAGE.format(number=version.number, kind=kind).encode()


@cache
def _asset(name: str) -> bytes:
    return resources.files(__package__).joinpath(name).read_bytes()


def _library(phaser: Path) -> bytes:
    try:
        return phaser.read_bytes()
    except OSError as error:
        raise UsageError(f"Cannot read Phaser from {phaser}", why=error.strerror or str(error)) from None
