"""What a run says about a scene."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class RunError:
    """One error of the scene.

    Attributes
    ----------
    kind
        Name of the error's class (``TypeError``), or ``timeout``, ``crash``, ``navigation``, ``no-game``.
    message
        What the browser says.
    line, column
        Place in the scene's own text, both counted from 1; None when no line of the scene took part.
    explanation
        What it means in plain words, when we know; else empty.
    """

    kind: str
    message: str
    line: int | None = None
    column: int | None = None
    explanation: str = ""


@dataclass(frozen=True)
class ConsoleLine:
    """One line that the scene wrote to the console; `line` is its place in the scene, from 1."""

    level: str
    text: str
    line: int | None = None


@dataclass(frozen=True)
class Finding:
    """Something that fails without an error, with a stable `code` and the scene's line where it is known."""

    code: str
    message: str
    line: int | None = None


@dataclass(frozen=True)
class ProbeResult:
    """What a probe found: every failed check or mistake of the probe, and how many checks it made."""

    passed: bool
    failures: tuple[str, ...] = ()
    checks: int = 0


@dataclass(frozen=True)
class Observed:
    """What a user would have noticed.

    Attributes
    ----------
    marks
        One for each sixth frame: equal marks, equal pictures and sounds so far.
    texts
        All texts that were shown.
    colours
        Names of the colours that were seen.
    sounds
        How many sounds were started.
    steers
        Whether something went where keys sent it, when that was tried.
    """

    marks: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    colours: frozenset[str] = frozenset()
    sounds: int = 0
    steers: bool = False


@dataclass(frozen=True)
class RunReport:
    """One run of a scene.

    Attributes
    ----------
    loaded
        Whether a scene of the game finished its ``create``.
    frames
        Frames that ran, the first included; of the `asked` ones and those that the probe stepped.
    errors, console, silent
        In the order in which they happened. `dropped` more errors and lines were cut off.
    objects, types
        Visible objects on the stage at the end: how many, and how many of each type.
    scenes
        Keys of the scenes that were active at the end.
    probe
        None when there was no probe or the scene did not come to it.
    observed
        None unless it was asked for.
    renderer
        ``canvas`` or ``webgl``.
    seconds
        Wall-clock time of the run.
    screenshot
        PNG, when it was asked for and the game was there.
    """

    loaded: bool
    frames: int
    asked: int
    errors: tuple[RunError, ...] = ()
    console: tuple[ConsoleLine, ...] = ()
    silent: tuple[Finding, ...] = ()
    dropped: int = 0
    objects: int = 0
    types: Mapping[str, int] = field(default_factory=dict)
    scenes: tuple[str, ...] = ()
    probe: ProbeResult | None = None
    timed_out: bool = False
    observed: Observed | None = field(default=None, repr=False)
    renderer: str = "canvas"
    seconds: float = 0.0
    screenshot: bytes | None = field(default=None, repr=False)

    @property
    def clean(self) -> bool:
        """Whether the scene loaded, ran all frames in time and made no error."""
        return self.loaded and self.frames >= self.asked and not self.errors and not self.timed_out

    def to_json(self) -> dict[str, Any]:
        """Everything but the picture and what was observed, as JSON types; ``clean`` included."""
        fields = asdict(self)
        del fields["observed"]
        picture = fields.pop("screenshot")
        return {"clean": self.clean, **fields, "screenshot_bytes": len(picture) if picture else 0}
