"""The process that holds the model for all windows: ``python -m phaser_copilot.engine.host SETTINGS MODEL``.

One answer is written at a time. The process ends soon after its last window has left.
"""

from __future__ import annotations

import contextlib
import os
import queue
import secrets
import sys
import threading
from collections.abc import Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from typing import TYPE_CHECKING

from phaser_copilot.engine.protocol import Cancel, Chunk, Finish, Step, Usage
from phaser_copilot.engine.shared import GLANCE_SECONDS, HOST, Ask, Door, Last, Look, News, Note, Ready, Stop, at_once
from phaser_copilot.errors import BadSceneError, CopilotError

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Engine

LINGER_SECONDS = 5.0
"""How long the process waits for another window; also for the first one."""


class Host:
    """The model, loaded when the first window comes, and the number of windows.

    Parameters
    ----------
    door
        Says which model, and where windows find this process.
    """

    def __init__(self, door: Door) -> None:
        self._door = door
        self._engine: Engine | None = None
        self._loading, self.writing = threading.Lock(), threading.Lock()
        self._windows, self._counting = 0, threading.Lock()
        self._leave: threading.Timer | None = None

    def engine(self, note: Note) -> Engine:
        """The engine, loaded once.

        Raises
        ------
        CopilotError
            See :func:`~phaser_copilot.engine.open_engine`.
        """
        from phaser_copilot.engine import open_engine
        from phaser_copilot.settings import Settings

        with self._loading:
            if self._engine is None:
                self._engine = open_engine(Settings.model_validate_json(self._door.settings), self._door.model, note)
            return self._engine

    @contextlib.contextmanager
    def window(self) -> Iterator[None]:
        """Count a window while it is there."""
        self.count(1)
        try:
            yield
        finally:
            self.count(-1)

    def count(self, change: int) -> None:
        """Note that a window came or left; with none, the process ends after a while."""
        with self._counting:
            self._windows += change
            if self._leave is not None:
                self._leave.cancel()
            self._leave = None if self._windows else threading.Timer(LINGER_SECONDS, self._end)
            if self._leave is not None:
                self._leave.daemon = True
                self._leave.start()

    def _end(self) -> None:
        with self._counting:
            if self._windows:
                return
            self._door.file.unlink(missing_ok=True)
            os._exit(0)  # the thread that waits for windows cannot be interrupted


class _Window:
    """One window's line: what it says is read while an answer is being written."""

    def __init__(self, line: Connection, host: Host) -> None:
        self._line, self._host = line, host
        self._asked: queue.Queue[Ask | None] = queue.Queue()
        self._advice: queue.Queue[Step | EOFError | None] = queue.Queue()
        self._cancel = Cancel()

    def serve(self) -> None:
        """Write what is asked for until the window leaves."""
        with contextlib.suppress(EOFError, OSError), self._line, self._host.window():
            try:
                engine = self._host.engine(lambda text: self._line.send(News(text)))
            except CopilotError as error:
                self._line.send(error)
                return
            self._line.send(Ready(engine.name, engine.context))
            threading.Thread(target=self._read, daemon=True).start()
            while (ask := self._asked.get()) is not None:
                if self._in_turn():
                    try:
                        self._write(engine, ask)
                    finally:
                        self._host.writing.release()

    def _in_turn(self) -> bool:
        """Wait until no other window's answer is being written; False when nobody wants this one any more."""
        while not self._host.writing.acquire(timeout=GLANCE_SECONDS):
            if self._cancel.is_set():
                self._line.send(Last(Chunk("", 0, Finish.CANCELLED), Usage()))
                return False
        return True

    def _read(self) -> None:
        try:
            while True:
                said = self._line.recv()
                if isinstance(said, Ask):
                    self._cancel = Cancel()
                    self._asked.put(said)
                elif isinstance(said, Stop):
                    self._cancel.set()
                else:
                    self._advice.put(said)
        except (EOFError, OSError):
            self._cancel.set()
            self._advice.put(EOFError("the window has left"))
            self._asked.put(None)

    def _write(self, engine: Engine, ask: Ask) -> None:
        last = Chunk("", 0, Finish.CANCELLED)
        try:
            for chunk in engine.stream(ask.prompt, ask.sampling, self._cancel, self if ask.guided else None):
                if chunk.finish:
                    last = chunk
                else:
                    self._line.send(chunk)
            # only now does the engine know what all of it cost
            self._line.send(Last(last, engine.usage))
        except CopilotError as error:
            self._line.send(error)
        except (EOFError, OSError):
            raise
        except Exception as error:
            self._line.send(BadSceneError("The model could not write an answer", why=repr(error)))

    # The guide of an answer is the window's own

    def advance(self, answer: str, ended: bool) -> Step | None:
        """See :class:`~phaser_copilot.engine.protocol.Guide`."""
        self._line.send(Look(answer, ended))
        step = self._advice.get()
        if isinstance(step, EOFError):
            raise step
        return step

    def stops(self, answer: str) -> list[str]:
        """No text is known here at which the guide will have something to say."""
        return []


def main(settings: str, model: str) -> None:
    """Serve windows until the last one has left."""
    door, key = Door(settings, Path(model)), secrets.token_bytes(32)
    host = Host(door)
    with Listener((HOST, 0), authkey=key) as listener:
        host.count(0)
        door.open(listener.address[1], key)
        while True:
            with contextlib.suppress(AuthenticationError, EOFError, OSError):
                window = _Window(at_once(listener.accept()), host)
                threading.Thread(target=window.serve, daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:3])
