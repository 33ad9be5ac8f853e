"""A JavaScript module as TypeScript: fields declared with the types that are known.

The strict compiler would still complain where Phaser's types say more than the code shows (`body` may be null, a
keyboard may be missing), so the file begins with ``@ts-nocheck``: ``tsc && vite build`` passes, and whoever wants the
compiler's opinion removes that line.
"""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.module import Edit, apply
from phaser_copilot.phaser.properties import CLASS_MEMBERS
from phaser_copilot.phaser.scenes import superclass
from phaser_copilot.phaser.syntax import CLASSES, Node, key_name

HEAD = "// @ts-nocheck - written without types; remove this line to let the compiler check it\n"
_PARAMETERS = {"update": ("number", "number")}
"""Types of the parameters of scene methods."""


def to_typescript(code: str) -> str:
    """Declare the fields of classes and the parameters of scene methods.

    Parameters
    ----------
    code
        A JavaScript module.
    """
    analysis = Analysis(code, standalone=False)
    edits = list(_parameters(analysis))
    for kind in CLASSES:
        for node in analysis.document.by_kind[kind]:
            edits += _fields(analysis, node)
    return HEAD + apply(analysis.document.data, edits)


def _parameters(analysis: Analysis) -> Iterator[Edit]:
    for node in analysis.document.by_kind["method_definition"]:
        parameters = node.field("parameters")
        if parameters is not None:
            for parameter, type_ in zip(parameters.children, _PARAMETERS.get(key_name(node) or "", ()), strict=False):
                if parameter.kind == "identifier":
                    yield Edit(parameter.end, parameter.end, f": {type_}")


def _fields(analysis: Analysis, node: Node) -> Iterator[Edit]:
    """Declare the properties that a class uses of itself and does not inherit."""
    body = node.field("body")
    if body is None:
        return
    base = superclass(node)
    own = {name for child in body.children if child.kind in CLASS_MEMBERS and (name := key_name(child))}
    inherited = set(analysis.api.member_names(base.text, hidden=True)) if base is not None else set()
    types: dict[str, str] = {}
    for use in analysis.uses:
        inside = use.target.kind == "this" and body.start < use.node.start < body.end
        if inside and use.name not in own | inherited:
            types.setdefault(use.name, _declared(analysis, use.node))
    if types:
        lines = "".join(f"\n  {name}{type_}" for name, type_ in types.items())
        yield Edit(body.start + 1, body.start + 1, f"{lines}\n")


def _declared(analysis: Analysis, node: Node) -> str:
    type_ = analysis.class_of(node)
    return f"!: {type_};" if type_.startswith("Phaser.") else ": any;"
