"""Explaining a piece of a scene: what the check and the API index say, and how a model is asked for a few sentences."""

from __future__ import annotations

from phaser_copilot.engine.protocol import Piece, Prompt
from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.check import diagnose
from phaser_copilot.phaser.diagnostic import Range
from phaser_copilot.phaser.facts import declared
from phaser_copilot.phaser.rules import all_rules
from phaser_copilot.phaser.types import Method
from phaser_copilot.prompt import SYSTEM
from phaser_copilot.task import Lang

_ASK = {
    Lang.EN: "Explain in at most four short sentences what this Phaser 3 code does:",
    Lang.ZH: "用最多四句简短的话说明这段 Phaser 3 代码做什么：",
}
_MOST_CODE, _MOST_CALLS = 3000, 12


def facts(analysis: Analysis, where: Range) -> list[str]:
    """What is certain about a stretch of code, as Markdown paragraphs: findings with their reasons, then the API."""
    reasons = {rule.code: rule.why for rule in all_rules()}
    said = [
        f"**{found.code}** {found.message}.\n\n{reasons.get(found.code, '')}"
        for found in diagnose(analysis)
        if found.range.start <= where.end and where.start <= found.range.end
    ]
    calls: dict[str, None] = {}
    for use in analysis.uses:
        if where.start.line <= use.name_node.range.start.line <= where.end.line:
            type_ = analysis.table.type_of(use.node)
            if isinstance(type_, Method):
                calls[f"- `{declared(type_.member)}`"] = None
    if calls:
        said.append("\n".join(list(calls)[:_MOST_CALLS]))
    return said


def prompt(code: str, lang: Lang) -> Prompt:
    """What the model reads."""
    user = f"{_ASK[lang]}\n```javascript\n{code[:_MOST_CODE]}\n```"
    turns = (("system", SYSTEM), ("user", user))
    pieces: list[Piece] = []
    for role, content in turns:
        pieces += [Piece("<|im_start|>", True), Piece(f"{role}\n{content}"), Piece("<|im_end|>", True), Piece("\n")]
    return Prompt((*pieces, Piece("<|im_start|>", True), Piece("assistant\n")), turns)
