"""The one thread that owns the model: jobs one after the other, cancellable, the model there only while it is used."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from phaser_copilot.engine.protocol import Cancel

if TYPE_CHECKING:
    from phaser_copilot.engine.protocol import Engine
    from phaser_copilot.settings import Settings

T = TypeVar("T")
Open = Callable[["Settings"], "Engine"]
log = logging.getLogger(__name__)


def open_model(settings: Settings) -> Engine:
    """Open the engine of the settings, a shared one where it runs on this machine; nothing is fetched.

    Raises
    ------
    MissingError
        The model is not on this machine.
    """
    from phaser_copilot import engine as engines
    from phaser_copilot.models import store

    path = None if engines.is_remote(settings.model) else store.resolve(settings.model)
    if path is not None and path.is_file():
        from phaser_copilot.engine.shared import SharedEngine

        return SharedEngine(settings, path, log.info)
    return engines.open_engine(settings, path, log.info)


class Worker:
    """Runs jobs in a thread of its own.

    Parameters
    ----------
    open_
        Opens the engine; called in the worker's thread.

    Attributes
    ----------
    state
        ``ready`` (nothing loaded), ``loading``, ``idle`` or ``busy``.
    changed
        Is called, in the worker's thread, when `state` is another.
    """

    def __init__(self, open_: Open = open_model) -> None:
        self._open = open_
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="model")
        self._engine: Engine | None = None
        self._opened_with: Settings | None = None
        self._front: set[Cancel] = set()
        self._behind: set[Cancel] = set()
        self._used = 0.0
        self._unloading: asyncio.Task[None] | None = None
        self.idle_seconds = 600.0
        self.tokens_per_second = 0.0
        self.state = "ready"
        self.changed: Callable[[], None] = lambda: None

    @property
    def busy(self) -> bool:
        """Whether a job that somebody asked for runs or waits."""
        return bool(self._front)

    async def run(self, job: Callable[[Cancel], T], *, behind: bool = False) -> T:
        """Run a job in the thread; cancelling the task that waits here stops it.

        Parameters
        ----------
        job
            Looks at the cancel that it is given.
        behind
            It gives way to any other job: its cancel is set when one comes.
        """
        cancel, kind = Cancel(), self._behind if behind else self._front
        if not behind:
            for each in self._behind:
                each.set()
        kind.add(cancel)
        try:
            return await asyncio.get_running_loop().run_in_executor(self._executor, self._guarded, job, cancel)
        except asyncio.CancelledError:
            cancel.set()
            raise
        finally:
            kind.discard(cancel)
            self._unload_later()

    def _guarded(self, job: Callable[[Cancel], T], cancel: Cancel) -> T:
        self._set("busy" if self._engine else self.state)
        try:
            return job(cancel)
        finally:
            self._set("idle" if self._engine else "ready")

    def engine(self, settings: Settings) -> Engine:
        """The loaded engine; only for jobs, which run in the worker's thread."""
        if self._engine is not None and settings != self._opened_with:
            self._close()
        if self._engine is None:
            self._set("loading")
            try:
                self._engine = self._open(settings)
            finally:
                self._set("busy" if self._engine else "ready")
            self._opened_with = settings
        return self._engine

    def note_speed(self, tokens_per_second: float) -> None:
        """Keep the speed of the last answer."""
        self.tokens_per_second = tokens_per_second or self.tokens_per_second

    async def close(self) -> None:
        """Stop everything and free the model."""
        for cancel in self._front | self._behind:
            cancel.set()
        if self._unloading is not None:
            self._unloading.cancel()
        self._executor.submit(self._close)
        self._executor.shutdown(wait=False)

    def _set(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.changed()

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        self._set("ready")

    def _unload_later(self) -> None:
        self._used = time.monotonic()
        if self._engine is not None and (self._unloading is None or self._unloading.done()):
            self._unloading = asyncio.ensure_future(self._unload())

    async def _unload(self) -> None:
        while (left := self._used + self.idle_seconds - time.monotonic()) > 0 or self._front or self._behind:
            await asyncio.sleep(max(left, 0.05))
        await asyncio.get_running_loop().run_in_executor(self._executor, self._close)


def model_file(model: str) -> Path | None:
    """The file of a model when it is on this machine."""
    from phaser_copilot.errors import CopilotError
    from phaser_copilot.models import store

    try:
        return store.resolve(model)
    except CopilotError:
        return None
