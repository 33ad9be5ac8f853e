"""The static check: syntax, names, types, config keys, resources and leftovers of other versions of Phaser."""

from __future__ import annotations

from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.diagnostic import Diagnostic, Severity
from phaser_copilot.phaser.early import early_error
from phaser_copilot.phaser.rules import Finding, Rule, all_rules, run
from phaser_copilot.phaser.syntax import Language, Node, no_garbage_collection


def check(source: str, *, language: Language = "js", standalone: bool = True) -> list[Diagnostic]:
    """Check a source without running it.

    Parameters
    ----------
    source
        A script or module.
    language
        ``js`` or ``ts``.
    standalone
        The source is a whole game: it must make one, and every key it uses must be created in it.

    Returns
    -------
    list of Diagnostic
        In the order of the source. A source that cannot be parsed gets its syntax error and nothing else.
    """
    return diagnose(Analysis(source, language=language, standalone=standalone))


def diagnose(analysis: Analysis) -> list[Diagnostic]:
    """Check a source that is already analysed."""
    rules = all_rules()
    if early_error(analysis.document) is not None or analysis.document.has_errors:
        rules = tuple(rule for rule in rules if rule.code <= "PH003")
    with no_garbage_collection():
        found = [_diagnostic(rule, finding) for rule, finding in run(analysis, rules)]
    return sorted(found, key=lambda item: (item.range.start, item.code))


def is_broken(diagnostics: list[Diagnostic]) -> bool:
    """Tell whether one of the findings is an error."""
    return any(item.severity is Severity.ERROR for item in diagnostics)


def _diagnostic(rule: Rule, finding: Finding) -> Diagnostic:
    where = finding.where.range if isinstance(finding.where, Node) else finding.where
    return Diagnostic(rule.code, finding.severity or rule.severity, finding.message, where, finding.fixes)
