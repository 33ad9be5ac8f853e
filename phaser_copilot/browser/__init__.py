"""Running a scene in a real browser, offline and under a time limit."""

from phaser_copilot.browser.report import ConsoleLine, Finding, ProbeResult, RunError, RunReport
from phaser_copilot.browser.session import Action, Click, Hold, Session, Wait

__all__ = [
    "Action",
    "Click",
    "ConsoleLine",
    "Finding",
    "Hold",
    "ProbeResult",
    "RunError",
    "RunReport",
    "Session",
    "Wait",
]
