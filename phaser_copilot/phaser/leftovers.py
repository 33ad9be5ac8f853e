"""Names that other versions of Phaser had and 3.90 has not.

The rules of PH4xx are entries of tables: which names, on which objects, what to say, how to fix. They register
themselves here, so that the general rules about unknown members leave their names alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from phaser_copilot.phaser.analysis import Analysis, Use, is_dereferenced, is_written
from phaser_copilot.phaser.diagnostic import Fix, Severity
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.types import Api, Method, Prim, Space

Fixer = Callable[[Analysis, Use], tuple[Fix, ...]]


@dataclass(frozen=True)
class Leftover:
    """Names of another version.

    Attributes
    ----------
    says
        For each name, what to use instead; it completes "… is not in Phaser 3.90: ".
    on
        Classes of Phaser (subclasses count), namespaces as ``@Phaser.Math``, or ``number``.
    fix
        Makes the fixes; none when left out.
    era
        Where the names come from, as it stands in the message.
    """

    says: dict[str, str]
    on: tuple[str, ...]
    fix: Fixer | None = None
    era: str = "Phaser 2"

    def matches(self, analysis: Analysis, use: Use) -> bool:
        """Whether a member access means such a name."""
        if use.name not in self.says or not self.fits(analysis, use):
            return False
        return not analysis.table.is_named(use.name) or _is_only_written(analysis, use)

    def fits(self, analysis: Analysis, use: Use) -> bool:
        """Whether what is accessed is one of the objects that had such names."""
        match use.type:
            case Space(name):
                return f"@{name}" in self.on
            case Prim(name):
                return name in self.on
            case Method():
                return False
        owner = analysis.table.api_class(use.type)
        return owner is not None and any(analysis.api.is_a(owner, base) for base in self.on)


def _is_only_written(analysis: Analysis, use: Use) -> bool:
    """Whether a name is written to objects of Phaser and never read: no property that the file makes for itself."""
    return isinstance(use.type, Api) and all(is_written(other.node) for other in analysis.uses_by_name[use.name])


_TABLE: dict[str, list[Leftover]] = defaultdict(list)


def leftover_rule(
    code: str, name: str, leftover: Leftover, *, why: str, bad: str, good: str, severity: Severity = Severity.ERROR
) -> None:
    """Register a rule that finds the names of a table."""
    for each in leftover.says:
        _TABLE[each].append(leftover)

    @rule(code, name, severity, why=why, bad=bad, good=good)
    def find(analysis: Analysis) -> Iterator[Finding]:
        for use in analysis.uses_where(_may_be_leftover):
            if leftover.matches(analysis, use):
                fixes = leftover.fix(analysis, use) if leftover.fix is not None else ()
                message = f"'{use.name}' is from {leftover.era}: {leftover.says[use.name]}"
                yield Finding(use.name_node, message, fixes, _severity(severity, use))


def _may_be_leftover(analysis: Analysis, use: Use) -> bool:
    return any(entry.fits(analysis, use) for entry in _TABLE.get(use.name, ()))


def _severity(severity: Severity, use: Use) -> Severity:
    """What is only read or written does not throw."""
    parent = use.node.parent
    extends = parent is not None and parent.kind == "class_heritage"
    if severity is Severity.ERROR and not (is_dereferenced(use.node) or extends or isinstance(use.type, Prim)):
        return Severity.WARNING
    return severity


def is_leftover(analysis: Analysis, use: Use) -> bool:
    """Tell whether a rule about another version of Phaser reports this member access."""
    return any(entry.matches(analysis, use) for entry in _TABLE.get(use.name, ()))
