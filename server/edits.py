"""Changing the client's documents: as little as is different, in one edit, and only in the version that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types as lsp

if TYPE_CHECKING:
    from phaser_copilot.server.app import Server


def difference(before: str, after: str) -> list[lsp.TextEdit]:
    """The edit that makes one text of another: the lines from the first to the last that differ."""
    if before == after:
        return []
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    where = lsp.Range(lsp.Position(start, 0), _line_start(old, len(old) - end))
    return [lsp.TextEdit(where, "".join(new[start : len(new) - end]))]


def _line_start(lines: list[str], number: int) -> lsp.Position:
    if number == len(lines) and lines and not lines[-1].endswith("\n"):
        return lsp.Position(number - 1, len(lines[-1].encode("utf-16-le")) // 2)
    return lsp.Position(number, 0)


def whole(text: str) -> lsp.Range:
    """All of a text."""
    return lsp.Range(lsp.Position(0, 0), _line_start(lines := text.splitlines(keepends=True), len(lines)))


def workspace_edit(server: Server, uri: str, version: int | None, edits: list[lsp.TextEdit]) -> lsp.WorkspaceEdit:
    """Edits of one document, of this version where the client can tell."""
    if server.capability("workspace", "workspace_edit", "document_changes"):
        identifier = lsp.OptionalVersionedTextDocumentIdentifier(uri, version)
        return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(identifier, edits)])
    return lsp.WorkspaceEdit(changes={uri: edits})


async def apply(server: Server, uri: str, version: int | None, edits: list[lsp.TextEdit], label: str) -> bool:
    """Have the client make edits, unless the document has changed since; tell whether it did."""
    if not edits or server.workspace.get_text_document(uri).version != version:
        return False
    edit = workspace_edit(server, uri, version, edits)
    answer = await server.workspace_apply_edit_async(lsp.ApplyWorkspaceEditParams(edit, label))
    return answer.applied
