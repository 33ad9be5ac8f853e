"""Running scenes: one browser, one fresh and offline page a scene, a report for each."""

from __future__ import annotations

import atexit
import base64
import re
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from phaser_copilot.browser.host import Host, Outcome
from phaser_copilot.browser.report import ConsoleLine, Finding, Observed, ProbeResult, RunError, RunReport
from phaser_copilot.browser.translate import explain
from phaser_copilot.browser.worker import LoopThread

Renderer = Literal["auto", "canvas", "webgl"]
SEED = 1

_MODULE = re.compile(r"^\s*(?:import\b(?!\s*\()|export\b)", re.MULTILINE)


@dataclass(frozen=True)
class Hold:
    """Hold keys (Phaser's names) for a number of frames."""

    keys: tuple[str, ...]
    frames: int
    kind: Literal["keys"] = "keys"


@dataclass(frozen=True)
class Click:
    """Click at a place, in game coordinates."""

    x: float
    y: float
    kind: Literal["click"] = "click"


@dataclass(frozen=True)
class Wait:
    """Let a number of frames pass."""

    frames: int
    kind: Literal["wait"] = "wait"


@dataclass(frozen=True)
class TryPointer:
    """Click and drag whatever is there, as someone does who does not know the scene."""

    kind: Literal["pointer"] = "pointer"


@dataclass(frozen=True)
class TryWheel:
    """Turn the mouse wheel both ways."""

    kind: Literal["wheel"] = "wheel"


@dataclass(frozen=True)
class TrySteering:
    """See whether keys for left, right, up and down move something their way."""

    keys: tuple[str, str, str, str]
    kind: Literal["steer"] = "steer"


Action = Hold | Click | Wait | TryPointer | TryWheel | TrySteering


class Session:
    """A browser that runs one scene after the other.

    May be used from any thread and inside a running event loop; runs are served one at a time.

    Parameters
    ----------
    phaser
        Path of ``phaser.min.js``.
    executable
        The browser; by default the one `chromium.find` finds.

    Raises
    ------
    MissingError
        Playwright, a browser or Phaser's file is missing (when the first scene is run or the session is entered).
    """

    def __init__(self, phaser: Path, executable: str | Path | None = None) -> None:
        self._host = Host(phaser, executable)
        self._thread: LoopThread | None = None
        self._guard = threading.Lock()

    def __enter__(self) -> Session:
        self._started()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(
        self,
        code: str,
        *,
        frames: int = 120,
        probe: str | None = None,
        knobs: Mapping[str, Any] | None = None,
        actions: Sequence[Action] = (),
        renderer: Renderer = "auto",
        observe: bool = False,
        screenshot: bool = False,
        limit: float = 10.0,
    ) -> RunReport:
        """Start a scene, let `frames` frames of 1/60 s pass, and report.

        Parameters
        ----------
        code
            The scene's JavaScript; it makes its own game.
        frames
            Frames to run, the first included.
        probe, knobs
            Body of a probe and its knobs (docs/data.md); runs after the first frame and the `actions`.
        actions
            Input to give after the first frame.
        renderer
            ``auto`` takes Canvas, and WebGL for scenes that use what only WebGL shows.
        observe
            Whether to report what a user would have noticed.
        screenshot
            Whether to return the last frame as a PNG.
        limit
            Wall-clock seconds after which the scene is killed.
        """
        began = time.perf_counter()
        request = {
            "code": code,
            "module": bool(_MODULE.search(code)),
            "frames": frames,
            "probe": probe,
            "knobs": dict(knobs or {}),
            "actions": [asdict(action) for action in actions],
            "renderer": _choose_renderer(code, renderer),
            "observe": observe,
            "screenshot": screenshot,
            "limit": limit,
            "seed": SEED,
        }
        outcome = self._started().call(self._host.run(request, limit))
        return _report(request, outcome, time.perf_counter() - began)

    def close(self) -> None:
        """End the browser and all its processes; calling it again does nothing."""
        with self._guard:
            thread, self._thread = self._thread, None
        if thread is None:
            return
        atexit.unregister(self.close)
        try:
            thread.call(self._host.close())
        finally:
            thread.stop()

    def _started(self) -> LoopThread:
        with self._guard:
            if self._thread is None:
                thread = LoopThread("phaser-copilot-browser")
                try:
                    thread.call(self._host.start())
                except BaseException:
                    thread.call(self._host.close())
                    thread.stop()
                    raise
                self._thread = thread
                atexit.register(self.close)
            return self._thread


# What the Canvas renderer leaves out without a word.
_NEEDS_WEBGL = re.compile(
    r"\b(?:\w*[tT]int\w*|preFX|postFX|FX|setPipeline|setPostPipeline|lights|Light2D|pipelines|createBitmapMask|BitmapMask"
    r"|add\.(?:shader|mesh|plane|rope|pointlight)|Phaser\.WEBGL)\b"
)


def _choose_renderer(code: str, renderer: Renderer) -> str:
    if renderer != "auto":
        return renderer
    return "webgl" if _NEEDS_WEBGL.search(code) else "canvas"


_REASONS = {
    "timeout": "The scene did not finish within {limit:g} s and was stopped",
    "memory": "The scene used too much memory and was stopped",
    "crash": "The scene crashed the page, most likely for want of memory",
    "navigation": "The scene left or closed its page",
    "harness": "The scene broke the page it runs in: {detail}",
}


def _report(request: Mapping[str, Any], outcome: Outcome, seconds: float) -> RunReport:
    if outcome.answer is None:
        message = _REASONS[outcome.reason].format(limit=request["limit"], detail=outcome.detail)
        line, column = outcome.place or (None, None)
        return RunReport(
            loaded=False,
            frames=0,
            asked=request["frames"],
            errors=(RunError(outcome.reason, message, line, column, explain(outcome.reason, message)),),
            timed_out=outcome.reason == "timeout",
            renderer=request["renderer"],
            seconds=seconds,
        )
    answer = outcome.answer
    picture = answer["screenshot"]
    return RunReport(
        loaded=answer["loaded"],
        frames=answer["frames"],
        asked=request["frames"],
        errors=_errors(answer),
        console=tuple(ConsoleLine(**line) for line in answer["console"]),
        silent=tuple(Finding(**finding) for finding in answer["findings"]),
        dropped=answer["dropped"],
        objects=answer["stage"]["objects"],
        types=answer["stage"]["types"],
        scenes=tuple(answer["stage"]["scenes"]),
        probe=_probe(answer["probe"]),
        timed_out=answer["timedOut"],
        observed=_observed(answer["observed"]),
        renderer=request["renderer"],
        seconds=seconds,
        screenshot=base64.b64decode(picture) if picture else None,
    )


def _errors(answer: Mapping[str, Any]) -> tuple[RunError, ...]:
    errors = tuple(
        RunError(e["kind"], e["message"], e["line"], e["column"], explain(e["kind"], e["message"]))
        for e in answer["errors"]
    )
    if errors or answer["loaded"]:
        return errors
    if answer["games"] == 0:
        return (_without_place("no-game", "The script never makes a game"),)
    return (_without_place("no-scene", "The game starts, but no scene of it ever comes to run"),)


def _without_place(kind: str, message: str) -> RunError:
    return RunError(kind, message, explanation=explain(kind, message))


def _observed(answer: Mapping[str, Any] | None) -> Observed | None:
    if answer is None:
        return None
    return Observed(
        marks=tuple(answer["marks"]),
        texts=tuple(answer["texts"]),
        colours=frozenset(answer["colours"]),
        sounds=answer["sounds"],
        steers=answer["steers"],
    )


def _probe(answer: Mapping[str, Any] | None) -> ProbeResult | None:
    if answer is None:
        return None
    return ProbeResult(answer["passed"], tuple(answer["failures"]), answer["checks"])
