"""Everything that the rules look at, computed once for a source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from phaser_copilot.phaser.index import ApiIndex
from phaser_copilot.phaser.resolve import TypeTable
from phaser_copilot.phaser.scenes import resolve_value
from phaser_copilot.phaser.syntax import (
    FUNCTIONS,
    Document,
    Language,
    Node,
    Part,
    arguments,
    entry,
    is_closed,
    string_value,
)
from phaser_copilot.phaser.types import Method, Type

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Call:
    """A call.

    Attributes
    ----------
    node
        The whole call.
    name
        The last name before the parenthesis, such as ``setScale``.
    target
        What stands before that name's dot.
    method
        The function of Phaser that is called, if it is one.
    args
        The arguments.
    """

    node: Node
    name: str
    target: Node | None
    method: Method | None
    args: list[Node]

    @property
    def owner(self) -> str:
        """The class of Phaser that declares the called method; empty for other functions."""
        return self.method.member.owner if self.method is not None else ""

    @property
    def has_spread(self) -> bool:
        """Whether the number of arguments cannot be seen."""
        return any(arg.kind == "spread_element" for arg in self.args)


@dataclass(frozen=True, eq=False)
class Use:
    """A member access ``target.name``, with the type of its target."""

    node: Node
    target: Node
    name: str
    name_node: Node
    type: Type | None


class Analysis:
    """A source with its tree, names and types.

    Parameters
    ----------
    text
        JavaScript or TypeScript.
    language
        ``js`` or ``ts``.
    standalone
        The source is a whole game, not a part of one.
    shares_globals
        Other scripts run in the same page, so that names may come from there.
    previous
        The analysis of the text before an edit, which is faster to go on from. Nobody may use it any more.
    """

    def __init__(
        self,
        text: str,
        *,
        language: Language = "js",
        standalone: bool = True,
        shares_globals: bool = False,
        previous: Analysis | None = None,
    ) -> None:
        self.document: Document = Document(text, language, previous.document if previous is not None else None)
        self.standalone = standalone
        self.shares_globals = shares_globals
        self.table: TypeTable = TypeTable(self.document, previous=previous.table if previous is not None else None)
        self._selected: dict[Hashable, list[Any]] = {}

    @property
    def api(self) -> ApiIndex:
        """Phaser's API."""
        return self.table.api

    @cached_property
    def uses(self) -> list[Use]:
        """Every member access with a plain name, in the order of the source."""
        return self._where("uses", "member_expression", self._find_uses)

    def _uses(self, part: Part) -> list[Use]:
        return self._remembered(part, "uses", self._find_uses)

    def _find_uses(self, part: Part) -> list[Use]:
        found = []
        for node in part.by_kind.get("member_expression", ()):
            target, name = node.field("object"), node.field("property")
            if target is not None and name is not None and name.kind == "property_identifier":
                found.append(Use(node, target, name.text, name, self.table.type_of(target)))
        return found

    def uses_where(self, holds: Callable[[Analysis, Use], bool]) -> list[Use]:
        """Those of the member accesses that something holds for.

        The answer is kept while somebody types elsewhere. So `holds` has to be a function of a module, and may look at
        types and at what stands around the access, but not at the rest of the file.
        """

        return self._where(holds, "member_expression", lambda part: [u for u in self._uses(part) if holds(self, u)])

    def _where(self, question: Hashable, kind: str, find: Callable[[Part], list[T]]) -> list[T]:
        """What is found in the parts that have nodes of a kind."""
        if question not in self._selected:
            parts = [part for part in self.document.parts if kind in part.by_kind]
            self._selected[question] = [each for part in parts for each in self._remembered(part, question, find)]
        return self._selected[question]

    def _remembered(self, part: Part, question: Hashable, find: Callable[[Part], list[T]]) -> list[T]:
        """What is found in a part: kept until the part changes, or what its types rest on."""
        return self.table.memory.recall(part, question, lambda _: find(part)) or []

    @cached_property
    def uses_by_name(self) -> dict[str, list[Use]]:
        """The same by the name that is accessed."""
        found: dict[str, list[Use]] = defaultdict(list)
        for use in self.uses:
            found[use.name].append(use)
        return found

    @cached_property
    def calls(self) -> list[Call]:
        """Every call, in the order of the source."""
        return self._where("calls", "call_expression", self._find_calls)

    def _calls(self, part: Part) -> list[Call]:
        return self._remembered(part, "calls", self._find_calls)

    def _find_calls(self, part: Part) -> list[Call]:
        return [call for node in part.by_kind.get("call_expression", ()) if (call := self._call(node)) is not None]

    def calls_where(self, holds: Callable[[Analysis, Call], bool]) -> list[Call]:
        """Those of the calls that something holds for; see :meth:`uses_where`."""
        return self._where(holds, "call_expression", lambda part: [c for c in self._calls(part) if holds(self, c)])

    @cached_property
    def _calls_by_name(self) -> dict[str, list[Call]]:
        found: dict[str, list[Call]] = defaultdict(list)
        for call in self.calls:
            found[call.name].append(call)
        return found

    def calls_to(self, *names: str) -> Iterator[Call]:
        """Calls of functions with these names."""
        for name in names:
            yield from self._calls_by_name.get(name, ())

    def _call(self, node: Node) -> Call | None:
        callee = node.field("function")
        if callee is None:
            return None
        type_ = self.table.type_of(callee)
        name = callee.field("property") if callee.kind == "member_expression" else callee
        method = type_ if isinstance(type_, Method) else None
        target = callee.field("object") if callee.kind == "member_expression" else None
        return Call(node, name.text if name is not None else "", target, method, arguments(node))

    def class_of(self, node: Node | None) -> str:
        """The class of Phaser that an expression has; empty when it is not known."""
        return (self.table.api_class(self.table.type_of(node)) or "") if node is not None else ""

    def is_a(self, node: Node | None, base: str) -> bool:
        """Whether an expression is known to be of a class of Phaser."""
        name = self.class_of(node)
        return bool(name) and self.api.is_a(name, base)

    def value(self, node: Node | None) -> Node | None:
        """The literal, function or class that an expression stands for, if it is only one."""
        return resolve_value(node, self.table.scopes) if node is not None else None

    def text_value(self, node: Node | None) -> str | None:
        """The string that an expression has, if it can be told."""
        return string_value(self.value(node))

    def option(self, config: Node | None, name: str) -> Node | None:
        """The value at a key of a config object."""
        literal = self.value(config)
        return entry(literal, name) if literal is not None and literal.kind == "object" else None

    @cached_property
    def game_config(self) -> Node | None:
        """The config of the only game, when all of its keys can be seen."""
        games = self.table.scenes.games
        if len(games) != 1 or games[0].config is None or not is_closed(games[0].config):
            return None
        return games[0].config


def is_called(node: Node) -> bool:
    """Whether an expression is what a call calls."""
    return node.parent is not None and node.parent.kind == "call_expression" and node.parent.field("function") is node


def is_dereferenced(node: Node) -> bool:
    """Whether something of the value is used at once, so that undefined there would throw."""
    parent = node.parent
    if parent is None or "optional_chain" in parent.fields:
        return False
    if parent.kind in ("member_expression", "subscript_expression"):
        return parent.field("object") is node
    return is_called(node) or (parent.kind == "new_expression" and parent.field("constructor") is node)


def is_written(node: Node) -> bool:
    """Whether an expression stands on the left of an assignment."""
    parent = node.parent
    return (
        parent is not None
        and parent.kind in ("assignment_expression", "augmented_assignment_expression")
        and (parent.field("left") is node)
    )


def enclosing_function(node: Node) -> Node | None:
    """The innermost function around a node."""
    return node.enclosing(FUNCTIONS)
