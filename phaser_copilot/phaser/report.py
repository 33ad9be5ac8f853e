"""Findings in words, as JSON and as SARIF 2.1.0 (OASIS Standard)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from phaser_copilot.phaser.diagnostic import Diagnostic, Position, Range, Severity
from phaser_copilot.phaser.files import Source
from phaser_copilot.phaser.rules import Rule, all_rules

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HELP = "docs/rules.md"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_WIDEST = 160


@dataclass(frozen=True)
class Checked:
    """A source and what was found in it."""

    source: Source
    findings: tuple[Diagnostic, ...]


def excerpt(text: str, finding: Diagnostic) -> tuple[str, str]:
    """The source line of a finding, and a line that underlines its place; both empty beyond the text."""
    lines = text.splitlines()
    start, end = finding.range.start, finding.range.end
    if start.line >= len(lines):
        return "", ""
    line = lines[start.line]
    before = _prefix(line, start.column)
    marked = _prefix(line, end.column)[len(before) :] if end.line == start.line else line[len(before) :]
    cut = max(0, len(before) - _WIDEST // 2)
    underline = "".join("\t" if char == "\t" else " " * _columns(char) for char in before[cut:])
    carets = "^" * max(1, sum(map(_columns, marked[:_WIDEST])))
    return line[cut : cut + _WIDEST], underline + carets


def _prefix(line: str, units: int) -> str:
    """The start of a line up to a column in UTF-16 units."""
    return line.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore")


def _columns(char: str) -> int:
    from unicodedata import east_asian_width

    return 2 if east_asian_width(char) in "WF" else 1


def counts(results: Iterable[Checked]) -> dict[Severity, int]:
    """How many findings there are of each severity."""
    found = [finding.severity for result in results for finding in result.findings]
    return {severity: found.count(severity) for severity in Severity}


def as_json(results: list[Checked]) -> dict[str, Any]:
    """Return ``{"files": [{"file", "diagnostics"}], "errors", "warnings", "hints"}``.

    Lines and columns count from 1, columns in UTF-16 units; `end` is exclusive.
    """
    number = counts(results)
    return {
        "files": [
            {"file": result.source.name, "diagnostics": [_diagnostic(finding) for finding in result.findings]}
            for result in results
        ],
        "errors": number[Severity.ERROR],
        "warnings": number[Severity.WARNING],
        "hints": number[Severity.HINT],
    }


def _diagnostic(finding: Diagnostic) -> dict[str, Any]:
    return {
        "code": finding.code,
        "rule": _rule(finding.code).name,
        "severity": str(finding.severity),
        "message": finding.message,
        "start": _place(finding.range.start),
        "end": _place(finding.range.end),
        "fixes": [
            {
                "title": fix.title,
                "safe": fix.safe,
                "edits": [
                    {"start": _place(edit.range.start), "end": _place(edit.range.end), "text": edit.text}
                    for edit in fix.edits
                ],
            }
            for fix in finding.fixes
        ],
    }


def _place(position: Position) -> dict[str, int]:
    return {"line": position.line + 1, "column": position.column + 1}


def _rule(code: str) -> Rule:
    return next(rule for rule in all_rules() if rule.code == code)


def as_sarif(results: list[Checked], version: str) -> dict[str, Any]:
    """Return a SARIF log with one run."""
    rules = all_rules()
    return {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "phaser-copilot",
                        "version": version,
                        "rules": [_sarif_rule(rule) for rule in rules],
                    }
                },
                "columnKind": "utf16CodeUnits",
                "results": [
                    _sarif_result(result, finding, [rule.code for rule in rules].index(finding.code))
                    for result in results
                    for finding in result.findings
                ],
            }
        ],
    }


def _sarif_rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.why}\n\nInstead of\n\n{rule.bad}\n\nwrite\n\n{rule.good}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _sarif_result(result: Checked, finding: Diagnostic, index: int) -> dict[str, Any]:
    artifact = {"uri": quote(PurePath(result.source.name).as_posix())}
    entry: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": _region(finding.range)}}],
    }
    if finding.fixes:
        entry["fixes"] = [
            {
                "description": {"text": fix.title},
                "artifactChanges": [
                    {
                        "artifactLocation": artifact,
                        "replacements": [
                            {"deletedRegion": _region(edit.range), "insertedContent": {"text": edit.text}}
                            for edit in fix.edits
                        ],
                    }
                ],
            }
            for fix in finding.fixes
        ]
    return entry


def _region(where: Range) -> dict[str, int]:
    return {
        "startLine": where.start.line + 1,
        "startColumn": where.start.column + 1,
        "endLine": where.end.line + 1,
        "endColumn": where.end.column + 1,
    }
