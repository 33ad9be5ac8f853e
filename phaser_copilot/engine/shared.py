"""An engine in a process of its own, the same one for all editor windows: one copy of the model, whoever asks.

The first window starts the process (:mod:`~phaser_copilot.engine.host`), later ones find it by its door, a file that
holds a port of this machine and the key that opens it. What leads an answer stays with the asker: the host asks for
the guide's advice after each token, which takes a tenth of a millisecond.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from filelock import FileLock

from phaser_copilot import __version__, paths
from phaser_copilot.engine.protocol import Cancel, Chunk, Finish, Guide, Prompt, Sampling, Step, Usage
from phaser_copilot.errors import CopilotError, MissingError

if TYPE_CHECKING:
    from phaser_copilot.settings import Settings

HOST = "127.0.0.1"
GLANCE_SECONDS = 0.05
"""How long a wish to stop may go unnoticed."""
START_SECONDS = 60.0
_DETACHED = 0x00000208
"""Windows: a process group of its own, without a console (CREATE_NEW_PROCESS_GROUP, DETACHED_PROCESS)."""
_MATTER = ("model", "adapter", "fast", "context", "threads", "gpu_layers")

Note = Callable[[str], None]


class Ask(NamedTuple):
    """From the window: write an answer; the host asks for advice while it writes, if it is `guided`."""

    prompt: Prompt
    sampling: Sampling
    guided: bool


class Stop(NamedTuple):
    """From the window: the answer that is being written is not wanted any more."""


class Look(NamedTuple):
    """From the host: the answer so far; the window replies with the guide's `Step`, or None."""

    answer: str
    ended: bool


class Ready(NamedTuple):
    """From the host: the model is loaded."""

    name: str
    context: int


class Last(NamedTuple):
    """From the host: the end of an answer, and what it cost."""

    chunk: Chunk
    usage: Usage


class News(NamedTuple):
    """From the host: what goes on while the model is made ready."""

    text: str


@dataclass(frozen=True)
class Door:
    """Where the host of some settings is found.

    Attributes
    ----------
    settings
        Those that the host runs with, as JSON.
    model
        The model's file.
    """

    settings: str
    model: Path

    @classmethod
    def of(cls, settings: Settings, model: Path) -> Door:
        """The door for a model with its settings; others than those of the model do not matter."""
        return cls(settings.model_dump_json(include=set(_MATTER)), model)

    @property
    def file(self) -> Path:
        """Holds the port and the key while the host runs."""
        state = self.model.stat()
        parts = (__version__, sys.executable, self.settings, self.model, state.st_size, state.st_mtime_ns)
        name = hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()[:16]
        return paths.cache_dir() / "hosts" / f"{name}.json"

    def open(self, port: int, key: bytes) -> None:
        """Let windows in; only this user can read the key."""
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with paths.atomic_path(self.file, private=True) as temporary:
            temporary.write_text(json.dumps({"port": port, "key": key.hex()}), encoding="utf-8")

    def knock(self) -> Connection | None:
        """A line to the host; None when none runs."""
        try:
            found = json.loads(self.file.read_text(encoding="utf-8"))
            return at_once(Client((HOST, int(found["port"])), authkey=bytes.fromhex(found["key"])))
        except (OSError, EOFError, ValueError, KeyError, TypeError, AuthenticationError):
            return None

    def enter(self) -> Connection:
        """A line to the host, which is started where none runs. Two windows start it once.

        Raises
        ------
        MissingError
            It does not start.
        """
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with FileLock(self.file.with_suffix(".lock")):
            line = self.knock()
            if line is not None:
                return line
            self.file.unlink(missing_ok=True)
            process = _start(self)
            until = time.monotonic() + START_SECONDS
            while line is None:
                if process.poll() is not None or time.monotonic() > until:
                    process.kill()
                    raise MissingError("The process for the model does not start", fix="phaser-copilot doctor")
                time.sleep(GLANCE_SECONDS)
                line = self.knock()
            return line


def at_once(line: Connection) -> Connection:
    """Send each message as soon as it is said.

    TCP holds a short one back until the one before is acknowledged, and who only listens acknowledges 40 ms later.
    """
    with socket.fromfd(line.fileno(), socket.AF_INET, socket.SOCK_STREAM) as same:
        same.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return line


def _start(door: Door) -> subprocess.Popen[bytes]:
    """Start a host that outlives this process: other windows may use it."""
    return subprocess.Popen(
        [sys.executable, "-m", "phaser_copilot.engine.host", door.settings, str(door.model)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=os.name != "nt",
        creationflags=_DETACHED if os.name == "nt" else 0,
    )


class SharedEngine:
    """A model in the host's process.

    Parameters
    ----------
    note
        Is told what goes on while the model is being made ready.

    Raises
    ------
    CopilotError
        The model cannot be loaded, or the host does not start.
    """

    def __init__(self, settings: Settings, model: Path, note: Note = lambda _: None) -> None:
        self._door, self._note = Door.of(settings, model), note
        self._line: Connection | None = None
        self.usage = Usage()
        self.name, self.context = self._connect()

    def close(self) -> None:
        """Leave; the host ends when the last window has left."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def stream(
        self, prompt: Prompt, sampling: Sampling, cancel: Cancel | None = None, guide: Guide | None = None
    ) -> Generator[Chunk]:
        """Yield the answer as it is written.

        Raises
        ------
        UsageError
            Prompt and answer do not fit into the context.
        MissingError
            The host died; the next call starts another one.
        """
        if self._line is None:
            self._connect()
        assert self._line is not None
        try:
            yield from self._answer(self._line, Ask(prompt, sampling, guide is not None), cancel, guide)
        except (EOFError, OSError) as error:
            raise self._ended(error) from error

    def _ended(self, error: Exception) -> MissingError:
        self.close()
        return MissingError("The process with the model has ended", why=str(error), fix="try again")

    def _connect(self) -> Ready:
        self._line = line = self._door.enter()
        try:
            while not isinstance(said := line.recv(), Ready):
                if isinstance(said, CopilotError):
                    self.close()
                    raise said
                self._note(said.text)
        except (EOFError, OSError) as error:
            raise self._ended(error) from error
        return said

    def _answer(self, line: Connection, ask: Ask, cancel: Cancel | None, guide: Guide | None) -> Generator[Chunk]:
        line.send(ask)
        told = ended = False
        try:
            while not ended:
                if cancel is not None and cancel.is_set() and not told:
                    line.send(Stop())
                    told = True
                if not line.poll(GLANCE_SECONDS):
                    continue
                said = line.recv()
                ended = isinstance(said, Last | CopilotError)
                if isinstance(said, Look):
                    _advise(line, said, guide)
                elif isinstance(said, CopilotError):
                    raise said
                elif isinstance(said, Last):
                    self.usage = said.usage
                    yield said.chunk
                else:
                    yield said
        finally:
            if not ended:
                self._abandon(line)

    def _abandon(self, line: Connection) -> None:
        """Stop an answer that nobody reads any more, and wait until it has stopped."""
        try:
            line.send(Stop())
            while not isinstance(said := line.recv(), Last | CopilotError):
                if isinstance(said, Look):
                    _advise(line, said, None)
            if isinstance(said, Last):
                self.usage = said.usage
        except (EOFError, OSError):
            self.close()


def _advise(line: Connection, look: Look, guide: Guide | None) -> None:
    """Reply to the host; without a guide, that the answer ends here."""
    step: Step | None = Step(len(look.answer), "", Finish.CANCELLED)
    try:
        if guide is not None:
            step = guide.advance(*look)
    finally:
        line.send(step)
