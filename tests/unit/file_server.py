"""A real HTTP server on this machine with files to fetch, and with the faults that networks have."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Site:
    """What the server offers and how it fails.

    Attributes
    ----------
    files
        Path to bytes.
    redirects
        Path to another path and the headers of the redirect.
    statuses
        Path to the status that is answered instead of the file.
    cuts
        For each of the next answers, after how many bytes the connection is dropped.
    ranges
        Whether parts of a file can be asked for.
    delay
        Seconds before an answer.
    drip
        Seconds between two blocks of 10 kB.
    etag
        What goes into the ETag; by default the file's hash.
    asked
        Path, Range and Authorization of each request so far.
    """

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    redirects: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    cuts: list[int] = field(default_factory=list)
    ranges: bool = True
    delay: float = 0.0
    drip: float = 0.0
    etag: str | None = None
    asked: list[tuple[str, str | None, str | None]] = field(default_factory=list)


@contextmanager
def serve() -> Iterator[Site]:
    """Yield a site that is on the air until the block ends."""
    site = Site()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"site": site}))
    server.daemon_threads = True
    site.url = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        site = self.site
        site.asked.append((self.path, self.headers.get("Range"), self.headers.get("Authorization")))
        time.sleep(site.delay)
        if self.path in site.redirects:
            location, headers = site.redirects[self.path]
            self._head(302, {**headers, "Location": location, "Content-Length": "0"})
        elif self.path in site.statuses:
            self._head(site.statuses[self.path], {"Content-Length": "0"})
        elif self.path not in site.files:
            self._head(404, {"Content-Length": "0"})
        else:
            self._file(site.files[self.path])

    def _file(self, data: bytes) -> None:
        etag = {"ETag": f'"{self.site.etag or hashlib.md5(data).hexdigest()}"'}
        wanted = self.headers.get("Range") if self.site.ranges else None
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        if start >= len(data):
            self._head(416, {**etag, "Content-Range": f"bytes */{len(data)}", "Content-Length": "0"})
            return
        length = {"Content-Length": str(len(data) - start)}
        if wanted:
            self._head(206, {**etag, **length, "Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"})
        else:
            self._head(200, {**etag, **length})
        self._body(data[start:])

    def _body(self, data: bytes) -> None:
        if self.site.cuts:
            data = data[: self.site.cuts.pop(0)]
            self.close_connection = True
        try:
            for at in range(0, len(data), 10_000):
                self.wfile.write(data[at : at + 10_000])
                time.sleep(self.site.drip)
        except OSError:
            self.close_connection = True

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
