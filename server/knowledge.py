"""What the API index and the file itself answer: completion, hover, signatures, symbols, definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types as lsp

from phaser_copilot.phaser import facts, lookup, places
from phaser_copilot.phaser.complete import Sort, Suggestion
from phaser_copilot.server import convert

if TYPE_CHECKING:
    from phaser_copilot.server.app import Server

_KINDS = {
    Sort.METHOD: lsp.CompletionItemKind.Method,
    Sort.PROPERTY: lsp.CompletionItemKind.Property,
    Sort.CONSTANT: lsp.CompletionItemKind.Constant,
    Sort.SPACE: lsp.CompletionItemKind.Module,
    Sort.KEY: lsp.CompletionItemKind.Field,
    Sort.EVENT: lsp.CompletionItemKind.Event,
    Sort.VALUE: lsp.CompletionItemKind.Value,
    Sort.VARIABLE: lsp.CompletionItemKind.Variable,
}
_SYMBOLS = {
    "scene": lsp.SymbolKind.Class,
    "class": lsp.SymbolKind.Class,
    "method": lsp.SymbolKind.Method,
    "field": lsp.SymbolKind.Field,
    "function": lsp.SymbolKind.Function,
    "game": lsp.SymbolKind.Object,
}


def register(server: Server) -> None:
    """Offer everything that needs no model."""
    server.feature(
        lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=[".", "'", '"'], resolve_provider=True)
    )(completion)
    server.feature(lsp.COMPLETION_ITEM_RESOLVE)(resolve)
    server.feature(lsp.TEXT_DOCUMENT_HOVER)(hover)
    server.feature(lsp.TEXT_DOCUMENT_SIGNATURE_HELP, lsp.SignatureHelpOptions(trigger_characters=["(", ","]))(signature)
    server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)(symbols)
    server.feature(lsp.TEXT_DOCUMENT_DEFINITION)(definition)


async def completion(ls: Server, params: lsp.CompletionParams) -> lsp.CompletionList | None:
    """What may be written here."""
    from phaser_copilot.server.inline import fallback

    uri = params.text_document.uri
    state = ls.state(uri)
    if not state.uses_phaser:
        return None
    found = ls.documents.completer(uri).complete(
        state.source.code,
        convert.place(params.position),
        language=state.source.language,
        keys=ls.documents.keys(uri),
    )
    where = convert.range_(found.range)
    unique = {each.name: each for each in reversed(found.items)}
    items = [_item(each, where) for each in reversed(unique.values())]
    return lsp.CompletionList(is_incomplete=False, items=items + await fallback(ls, params))


def resolve(ls: Server, item: lsp.CompletionItem) -> lsp.CompletionItem:
    """Explain a completion that is looked at."""
    item.documentation = _documentation(item)
    return item


def hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    """What stands here."""
    state = ls.state(params.text_document.uri)
    info = lookup.hover(state.analysis, convert.place(params.position)) if state.uses_phaser else None
    if info is None:
        return None
    return lsp.Hover(_markdown(info.declaration, info.notes), convert.range_(info.range))


def signature(ls: Server, params: lsp.SignatureHelpParams) -> lsp.SignatureHelp | None:
    """The call around a place."""
    state = ls.state(params.text_document.uri)
    found = lookup.signature(state.analysis, convert.place(params.position)) if state.uses_phaser else None
    if found is None:
        return None
    information = lsp.SignatureInformation(
        found.label,
        documentation=lsp.MarkupContent(lsp.MarkupKind.Markdown, "\n\n".join(found.notes)),
        parameters=[lsp.ParameterInformation(each) for each in found.parameters],
    )
    return lsp.SignatureHelp([information], 0, found.active)


def symbols(ls: Server, params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
    """The outline of a document."""
    state = ls.state(params.text_document.uri)
    return [_symbol(each) for each in lookup.outline(state.analysis)] if state.uses_phaser else []


def definition(ls: Server, params: lsp.DefinitionParams) -> list[lsp.Location]:
    """Where a key, a scene or a name comes from."""
    return _definition(ls, params.text_document.uri, params.position)


def _definition(ls: Server, uri: str, at: lsp.Position) -> list[lsp.Location]:
    state = ls.state(uri)
    if not state.uses_phaser:
        return []
    found = places.key_at(state.analysis, convert.place(at))
    if found is None:
        where = places.declaration(state.analysis, convert.place(at))
        return [lsp.Location(uri, convert.range_(where))] if where is not None else []
    kind, key, _ = found
    all_places = [(uri, each) for each in state.places] + ls.documents.elsewhere(uri)
    hits = [(where, each) for where, each in all_places if each.key == key and kind in (None, each.kind)]
    return [lsp.Location(where, convert.range_(each.range)) for where, each in hits]


def _item(found: Suggestion, where: lsp.Range) -> lsp.CompletionItem:
    return lsp.CompletionItem(
        found.name,
        kind=_KINDS[found.sort],
        detail=found.detail,
        sort_text=f"{found.rank}{found.name}",
        tags=[lsp.CompletionItemTag.Deprecated] if found.deprecated else None,
        text_edit=lsp.TextEdit(where, found.name),
        data={"owner": found.owner, "name": found.name} if found.owner else None,
    )


def _documentation(item: lsp.CompletionItem) -> lsp.MarkupContent | None:
    from phaser_copilot.phaser.index import ApiIndex

    data: Any = item.data
    if not isinstance(data, dict):
        return None
    api, owner, name = ApiIndex.load(), str(data.get("owner", "")), str(data.get("name", ""))
    member = api.static(owner, name) or (api.member(owner, name) if api.knows_type(owner) else None)
    if member is None:
        return lsp.MarkupContent(lsp.MarkupKind.Markdown, f"`{owner}`")
    return _markdown(facts.declared(member), tuple(facts.notes(member)))


def _markdown(declaration: str, notes: tuple[str, ...]) -> lsp.MarkupContent:
    text = "\n\n".join([f"```ts\n{declaration}\n```", *notes])
    return lsp.MarkupContent(lsp.MarkupKind.Markdown, text)


def _symbol(found: lookup.Symbol) -> lsp.DocumentSymbol:
    return lsp.DocumentSymbol(
        name=found.name or "scene",
        kind=_SYMBOLS[found.kind],
        range=convert.range_(found.range),
        selection_range=convert.range_(found.name_range),
        detail="Phaser.Scene" if found.kind == "scene" else None,
        children=[_symbol(each) for each in found.children],
    )
