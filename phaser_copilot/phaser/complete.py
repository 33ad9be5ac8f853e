"""What may be written at a place: members of a receiver, keys of a config object, keys of resources, events, names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.cursor import Cursor, Open, look
from phaser_copilot.phaser.diagnostic import Position, Range
from phaser_copilot.phaser.facts import about, events_of, own_members, param_type, properties
from phaser_copilot.phaser.index import Member, Param
from phaser_copilot.phaser.places import Kind, key_kind, places
from phaser_copilot.phaser.syntax import FUNCTIONS, Language, no_garbage_collection
from phaser_copilot.phaser.types import Method, Space, Type

_LISTENERS = ("on", "once", "off", "emit")
_PLACEHOLDER = "phaserCopilotHere"


class Sort(StrEnum):
    """What a suggestion is."""

    METHOD = "method"
    PROPERTY = "property"
    CONSTANT = "constant"
    SPACE = "space"
    KEY = "key"
    EVENT = "event"
    VALUE = "value"
    VARIABLE = "variable"


@dataclass(frozen=True)
class Suggestion:
    """Something that may be written.

    Attributes
    ----------
    name
        What is written.
    sort
        What it is.
    detail
        Its signature or type, in one line.
    owner
        The class that declares it; :func:`~phaser_copilot.phaser.facts.about` tells more.
    rank
        Smaller ones come first.
    deprecated
        Whether it should no longer be used.
    """

    name: str
    sort: Sort
    detail: str = ""
    owner: str = ""
    rank: int = 1
    deprecated: bool = False


@dataclass(frozen=True)
class Suggestions:
    """Suggestions, and the text that each of them would replace."""

    range: Range
    items: tuple[Suggestion, ...]


class Completer:
    """Tells what may be written in a document, the faster the less of it changes from time to time."""

    def __init__(self) -> None:
        self._analysis: Analysis | None = None

    def complete(
        self,
        text: str,
        position: Position,
        *,
        language: Language = "js",
        keys: Mapping[Kind, Iterable[str]] | None = None,
    ) -> Suggestions:
        """Tell what may be written at a position.

        Parameters
        ----------
        text
            The document as it is, broken or not.
        keys
            Keys of resources that neighbouring files make.
        """
        offset = _characters(text, position)
        cursor = look(text, offset)
        where = Range(_moved(position, text[cursor.start : offset]), position)
        if cursor.comment:
            return Suggestions(where, ())
        # A name in place of the unfinished one makes the line whole enough to be understood.
        whole = text[: cursor.start] + (cursor.word if cursor.string else _PLACEHOLDER) + text[offset:]
        analysis = self._analyse(whole, language)
        return Suggestions(where, tuple(_Finder(analysis, cursor, keys or {}).find()))

    def _analyse(self, whole: str, language: Language) -> Analysis:
        # While a name is typed, the text with the placeholder stays the same.
        known = self._analysis
        if known is None or known.document.text != whole or known.document.language != language:
            self._analysis = None
            with no_garbage_collection():
                self._analysis = known = Analysis(whole, language=language, previous=known)
        return known


def _characters(text: str, position: Position) -> int:
    """Turn a position into a number of characters; places beyond the text become its nearest end."""
    start = 0
    for _ in range(position.line):
        end = text.find("\n", start)
        if end < 0:
            return len(text)
        start = end + 1
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)]
    return start + len(line.encode("utf-16-le", "replace")[: position.column * 2].decode("utf-16-le", "ignore"))


def _moved(position: Position, typed: str) -> Position:
    """Where a text begins that ends at a position; a text over several lines counts from its last."""
    width = len(typed.encode("utf-16-le", "replace")) // 2
    return Position(position.line, max(position.column - width, 0)) if "\n" not in typed else position


class _Finder:
    def __init__(self, analysis: Analysis, cursor: Cursor, keys: Mapping[Kind, Iterable[str]]) -> None:
        self.analysis, self.cursor, self.keys = analysis, cursor, keys

    def find(self) -> Iterator[Suggestion]:
        if self.cursor.string:
            yield from self._in_string()
        elif (dot := self.cursor.dot) is not None:
            yield from self._members(type_before(self.analysis, self.cursor.text, dot))
        elif (names := self._config_keys()) is not None:
            yield from names
        else:
            yield from self._names()

    def _members(self, type_: Type | None) -> Iterator[Suggestion]:
        table, api = self.analysis.table, self.analysis.api
        if isinstance(type_, Space):
            yield from map(_member, api.statics(type_.name).values())
            for name in api.spaces(type_.name):
                yield Suggestion(name, Sort.SPACE, f"{type_.name}.{name}", type_.name)
            return
        own = own_members(self.analysis, type_)
        for name, detail in own.items():
            if name != _PLACEHOLDER:
                yield Suggestion(name, Sort.METHOD if "(" in detail else Sort.PROPERTY, detail, rank=0)
        owner = table.api_class(type_)
        for member in api.members(owner).values() if owner else ():
            if member.name not in own and not member.name.startswith("_"):
                yield _member(member, owner or "")

    def _config_keys(self) -> Iterator[Suggestion] | None:
        """Keys of the object literal around the cursor; None when it is none, or not known."""
        brackets = self.cursor.brackets
        if not brackets or brackets[-1].kind != "{" or self.cursor.key(brackets[-1]) is not None:
            return None
        found = self._shape(brackets[-1])
        if not found:
            return None
        return (
            Suggestion(name, Sort.KEY, f"{name}{'?' if param.optional else ''}: {param.type}", owner=owner)
            for name, (owner, param) in found.items()
        )

    def _shape(self, bracket: Open) -> dict[str, tuple[str, Param]]:
        type_ = self._type_of_literal(bracket)
        return properties(self.analysis.api, type_) if type_ else {}

    def _type_of_literal(self, bracket: Open) -> str:
        """The type that Phaser wants where an object literal stands; empty when that is not known."""
        index = self.cursor.brackets.index(bracket)
        if index and (outer := self.cursor.brackets[index - 1]).kind == "[":
            bracket, index = outer, index - 1
        if not index:
            return self._game_config(bracket)
        outer = self.cursor.brackets[index - 1]
        if outer.kind == "(":
            return param_type(self._callee(outer), outer.commas, self.analysis.api)
        if outer.kind != "{":
            return ""
        key = self.cursor.key(outer)
        if key is None:
            return self._game_config(bracket)
        inside = self._shape(outer)
        return inside[key][1].type if key in inside else ""

    def _game_config(self, bracket: Open) -> str:
        """The literal is written to a variable that a game is given."""
        start = len(self.cursor.text[: bracket.start].encode("utf-8", "replace"))
        games = self.analysis.table.scenes.games
        return "Phaser.Types.Core.GameConfig" if any(g.config and g.config.start == start for g in games) else ""

    def _callee(self, call: Open) -> Type | None:
        return type_before(self.analysis, self.cursor.text, call.start)

    def _in_string(self) -> Iterator[Suggestion]:
        call = self.cursor.call
        if call is None:
            return
        callee, brackets = self._callee(call), self.cursor.brackets
        key = self.cursor.key(brackets[-1]) if brackets[-1].kind == "{" else None
        kind = key_kind(self.analysis.api, callee, call.commas, key)
        if kind is not None:
            yield from self._resource_keys(kind)
        elif isinstance(callee, Method) and key is None and not call.commas and callee.member.name in _LISTENERS:
            for event in events_of(self.analysis, callee):
                yield Suggestion(event.value, Sort.EVENT, event.constant)

    def _resource_keys(self, kind: Kind) -> Iterator[Suggestion]:
        own = dict.fromkeys(place.key for place in places(self.analysis) if place.kind is kind)
        for name in own:
            yield Suggestion(name, Sort.VALUE, f"{kind} of this file", rank=0)
        for name in dict.fromkeys(self.keys.get(kind, ())):
            if name not in own:
                yield Suggestion(name, Sort.VALUE, f"{kind} of the project")

    def _names(self) -> Iterator[Suggestion]:
        """Names that can be seen from here, innermost first."""
        start = len(self.cursor.text[: self.cursor.start].encode("utf-8", "replace"))
        table, seen = self.analysis.table, {_PLACEHOLDER}
        for binding in table.scopes.bindings:
            inside = binding.scope.node.start <= start <= binding.scope.node.end
            if inside and binding.name not in seen:
                seen.add(binding.name)
                type_ = table.binding_type(binding)
                detail = about(type_) if type_ is not None else binding.kind
                sort = Sort.METHOD if binding.kind == "function" else Sort.VARIABLE
                yield Suggestion(binding.name, sort, detail, rank=0 if binding.scope.node.kind in FUNCTIONS else 1)
        yield Suggestion("Phaser", Sort.SPACE, "Phaser", rank=2)


def type_before(analysis: Analysis, text: str, end: int) -> Type | None:
    """The type of the expression that ends before a place, in characters, such as that of a dot."""
    code = text[:end].rstrip().removesuffix("?")
    stop = len(code.encode("utf-8", "replace"))
    node = analysis.document.root
    found = None
    while (inner := next((n for n in node.children if n.start < stop <= n.end), None)) is not None:
        node = inner
        if node.end == stop and found is None and node.kind not in _NO_EXPRESSIONS:
            found = node
    if node.kind == "property_identifier" and found is node and node.parent is not None:
        found = node.parent
    return analysis.table.type_of(found) if found is not None else None


_NO_EXPRESSIONS = frozenset({"program", "ERROR", "expression_statement", "statement_block", "variable_declarator",
                             "lexical_declaration", "arguments", "return_statement"})  # fmt: skip


def _member(member: Member, owner: str = "") -> Suggestion:
    sort = Sort.METHOD if member.callable else Sort.CONSTANT if member.value is not None else Sort.PROPERTY
    rank = 1 if member.owner in (owner, "") or not owner else 2
    return Suggestion(member.name, sort, member.signature, member.owner, rank)
