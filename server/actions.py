"""Code actions: the check's fixes at once, the model's when they are chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

from phaser_copilot.errors import CopilotError
from phaser_copilot.phaser.check import is_broken
from phaser_copilot.phaser.diagnostic import Range
from phaser_copilot.server import convert, edits
from phaser_copilot.server.commands import FAILED, PREFIX
from phaser_copilot.server.documents import State, overlaps
from phaser_copilot.server.revising import offered, repaired
from phaser_copilot.server.writing import words_of

if TYPE_CHECKING:
    from phaser_copilot.server.app import Server

FIX_ALL = f"{lsp.CodeActionKind.SourceFixAll.value}.phaserCopilot"
_KINDS = (lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.RefactorRewrite, FIX_ALL)
_COMMENT = re.compile(r"^\s*(?://|/\*)")
_TODO = re.compile(r"\b(?:TODO|FIXME)\b")


def register(server: Server) -> None:
    """Offer code actions."""

    @server.feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=list(_KINDS), resolve_provider=True)
    )
    def offer(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        state = ls.state(params.text_document.uri)
        if not state.uses_phaser:
            return []
        where = Range(convert.place(params.range.start), convert.place(params.range.end))
        found = [
            *_fixes(ls, state, where),
            *_fix_all(ls, state, params.context),
            *_made(ls, state, params.range, where),
        ]
        return [each for each in found if _wanted(each, params.context.only)]

    @server.feature(lsp.CODE_ACTION_RESOLVE)
    async def resolve(ls: Server, action: lsp.CodeAction) -> lsp.CodeAction:
        data: Any = action.data
        if not isinstance(data, dict) or action.edit is not None:
            return action
        try:
            return await _resolved(ls, action, data)
        except CopilotError as error:
            raise JsonRpcException(str(error), code=FAILED) from None


def _wanted(action: lsp.CodeAction, only: Any) -> bool:
    kind = str(getattr(action.kind, "value", action.kind))
    names = [str(getattr(each, "value", each)) for each in only or ()]
    if not names:
        return not kind.startswith("source")
    return any(kind == name or kind.startswith(f"{name}.") for name in names)


def _fixes(ls: Server, state: State, where: Range) -> Iterator[lsp.CodeAction]:
    for found in state.diagnostics:
        if not overlaps(found.range, where):
            continue
        for number, fix in enumerate(found.fixes):
            yield lsp.CodeAction(
                fix.title,
                kind=lsp.CodeActionKind.QuickFix,
                diagnostics=[convert.diagnostic(found)],
                is_preferred=number == 0 and fix.safe,
                edit=edits.workspace_edit(ls, state.uri, state.version, convert.edits(fix.edits)),
            )


def _fix_all(ls: Server, state: State, context: lsp.CodeActionContext) -> Iterator[lsp.CodeAction]:
    if not context.only or not any(str(getattr(kind, "value", kind)).startswith("source") for kind in context.only):
        return
    changes = edits.difference(state.source.text, repaired(state))
    if changes:
        edit = edits.workspace_edit(ls, state.uri, state.version, changes)
        yield lsp.CodeAction("Fix everything that can be fixed", kind=FIX_ALL, edit=edit)


def _made(ls: Server, state: State, where: lsp.Range, own: Range) -> Iterator[lsp.CodeAction]:
    """Actions of the model; its edits are made when an action is chosen."""
    place = {"uri": state.uri, "version": state.version}
    is_script = state.source.code == state.source.text
    lines = state.source.text.splitlines()[where.start.line : where.end.line + 1]
    comment = "\n".join(lines) if lines and _COMMENT.match(lines[0]) else ""
    rewrite, quick = lsp.CodeActionKind.RefactorRewrite, lsp.CodeActionKind.QuickFix
    if comment and _TODO.search(comment) and state.is_game and is_script:
        change = words_of(comment)
        yield _action(ls, f"Implement: {change[:50]}", rewrite, data={**place, "change": change})
    elif comment and not state.is_game and words_of(comment):
        yield _action(ls, "Write a scene here", rewrite, command="generate", arguments={"uri": state.uri, **_at(where)})
    near = [each for each in state.diagnostics if overlaps(each.range, own)]
    if is_broken(near) and state.is_game and is_script:
        yield _action(ls, "Fix with the model", quick, data={**place, "change": None}, about=near)
    if near or where.start != where.end:
        arguments = {"uri": state.uri, "range": _plain(where)}
        yield _action(ls, "Explain", rewrite, command="explain", arguments=arguments)


def _action(
    ls: Server,
    title: str,
    kind: lsp.CodeActionKind,
    *,
    data: dict[str, Any] | None = None,
    command: str = "",
    arguments: dict[str, Any] | None = None,
    about: Any = (),
) -> lsp.CodeAction:
    knows_tags = ls.capability("text_document", "code_action", "tag_support")
    return lsp.CodeAction(
        title,
        kind=kind,
        diagnostics=[convert.diagnostic(each) for each in about] or None,
        command=lsp.Command(title, PREFIX + command, arguments=[arguments]) if command else None,
        data=data,
        tags=[lsp.CodeActionTag.LlmGenerated] if knows_tags else None,
    )


async def _resolved(ls: Server, action: lsp.CodeAction, data: dict[str, Any]) -> lsp.CodeAction:
    uri = str(data.get("uri"))
    state = ls.state(uri)
    if state.version != data.get("version"):
        return _disabled(action, "The document has changed")
    chosen = await offered(ls, state.source.text, state, data.get("change"))
    if chosen is None:
        return _disabled(action, "Nothing better came back")
    changes = edits.difference(state.source.text, chosen.answer.code)
    action.edit = edits.workspace_edit(ls, uri, state.version, changes)
    return action


def _disabled(action: lsp.CodeAction, reason: str) -> lsp.CodeAction:
    action.disabled = lsp.CodeActionDisabled(reason)
    return action


def _at(where: lsp.Range) -> dict[str, Any]:
    return {"position": {"line": where.end.line, "character": where.end.character}}


def _plain(where: lsp.Range) -> dict[str, Any]:
    ends = {"start": where.start, "end": where.end}
    return {name: {"line": place.line, "character": place.character} for name, place in ends.items()}
