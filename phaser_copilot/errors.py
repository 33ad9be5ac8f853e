"""The errors a user can cause or meet: what happened, why, and what to do about it.

The command line prints them without a traceback and exits with their code;
the language server shows them as messages.
"""

from __future__ import annotations

from typing import ClassVar


class CopilotError(Exception):
    """Base of every error that is meant to be read by a user.

    Parameters
    ----------
    what
        What happened, one sentence without a full stop at the end.
    why
        The reason, when it is known and not obvious.
    fix
        What the user can do; a command where one helps.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, *, why: str = "", fix: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.why = why
        self.fix = fix

    def __str__(self) -> str:
        lines = [self.what]
        if self.why:
            lines.append(f"Why: {self.why}")
        if self.fix:
            lines.append(f"Try: {self.fix}")
        return "\n".join(lines)


class BadSceneError(CopilotError):
    """A scene or a file is broken, or an answer could not be completed (exit code 1)."""


class UsageError(CopilotError):
    """The command, a setting or an input is wrong (exit code 2)."""

    exit_code = 2


class MissingError(CopilotError):
    """A model, a browser, an extra or a network channel is missing (exit code 3)."""

    exit_code = 3
