"""What a report calls clean, and that it can be written as JSON."""

from __future__ import annotations

import json
from dataclasses import replace

from phaser_copilot.browser import ConsoleLine, Finding, ProbeResult, RunError, RunReport

GOOD = RunReport(loaded=True, frames=120, asked=120, types={"Text": 2}, objects=2)


def test_a_run_without_trouble_is_clean() -> None:
    assert GOOD.clean
    assert replace(GOOD, frames=300).clean


def test_each_kind_of_trouble_spoils_it() -> None:
    assert not replace(GOOD, loaded=False).clean
    assert not replace(GOOD, frames=119).clean
    assert not replace(GOOD, timed_out=True).clean
    assert not replace(GOOD, errors=(RunError("TypeError", "x"),)).clean


def test_what_is_silent_does_not_spoil_it() -> None:
    assert replace(GOOD, silent=(Finding("stage-blank", "x"),), console=(ConsoleLine("error", "x"),)).clean


def test_json_has_everything_but_the_picture() -> None:
    report = replace(
        GOOD, errors=(RunError("E", "m", 3, 4, "why"),), probe=ProbeResult(False, ("f",), 2), screenshot=b"12"
    )
    answer = json.loads(json.dumps(report.to_json()))
    assert answer["clean"] is False
    assert answer["errors"] == [{"kind": "E", "message": "m", "line": 3, "column": 4, "explanation": "why"}]
    assert answer["probe"] == {"passed": False, "failures": ["f"], "checks": 2}
    assert answer["types"] == {"Text": 2}
    assert answer["screenshot_bytes"] == 2
    assert "screenshot" not in answer
