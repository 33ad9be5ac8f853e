"""Types of expressions, by their form."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from phaser_copilot.phaser.index import FACTORIES, Member
from phaser_copilot.phaser.syntax import CLASSES, FUNCTIONS, Node, arguments, entry, own_nodes, string_value
from phaser_copilot.phaser.types import (
    BOOLEAN,
    NOTHING,
    NUMBER,
    STRING,
    Api,
    Function,
    Instance,
    ListOf,
    Method,
    Shape,
    Space,
    Type,
    UserClass,
    join,
)

if TYPE_CHECKING:
    from phaser_copilot.phaser.resolve import TypeTable

_FACTORY_OWNERS = frozenset(FACTORIES.values())
_GROUP_MEMBERS = {
    "Phaser.Physics.Arcade.Group": "Phaser.Types.Physics.Arcade.SpriteWithDynamicBody",
    "Phaser.Physics.Arcade.StaticGroup": "Phaser.Types.Physics.Arcade.SpriteWithStaticBody",
    "Phaser.GameObjects.Group": "Phaser.GameObjects.Sprite",
}
_SAME_ELEMENT = frozenset({"filter", "slice", "concat", "reverse", "sort", "splice", "toSorted", "toReversed"})
_TEXT_RESULTS = frozenset({"toFixed", "toString", "toUpperCase", "toLowerCase", "padStart", "padEnd", "slice", "trim"})
_ONE_ELEMENT = frozenset({"find", "pop", "shift", "at", "findLast"})


class Expressions:
    """Computes types for a table that remembers them."""

    def __init__(self, table: TypeTable) -> None:
        self._table = table
        self._handlers: dict[str, Callable[[Node], Type | None]] = {
            "identifier": self._identifier,
            "shorthand_property_identifier": self._identifier,
            "this": self._this,
            "member_expression": self._member_expression,
            "subscript_expression": self._subscript,
            "call_expression": self._call,
            "new_expression": self._new,
            "assignment_expression": self._assignment,
            "augmented_assignment_expression": self._augmented,
            "parenthesized_expression": self._first_child,
            "non_null_expression": self._first_child,
            "ternary_expression": self._ternary,
            "binary_expression": self._binary,
            "unary_expression": self._unary,
            "array": self._array,
        }

    def compute(self, node: Node) -> Type | None:
        """The type of an expression that the table does not know yet."""
        handler = self._handlers.get(node.kind)
        if handler is not None:
            return handler(node)
        if node.kind in FUNCTIONS:
            return Function(node)
        if node.kind in CLASSES:
            return UserClass(node)
        match node.kind:
            case "number" | "update_expression":
                return NUMBER
            case "string" | "template_string":
                return STRING
            case "true" | "false":
                return BOOLEAN
            case "null" | "undefined":
                return NOTHING
            case "object":
                return Shape(node)
        return None

    def _identifier(self, node: Node) -> Type | None:
        binding = self._table.scopes.binding(node)
        if binding is not None:
            return self._table.binding_type(binding)
        if node.text == "Phaser":
            return Space("Phaser")
        return NOTHING if node.text == "undefined" else None

    def _this(self, node: Node) -> Type | None:
        return self._table.callbacks.this_type(node)

    def _member_expression(self, node: Node) -> Type | None:
        target, name = node.field("object"), node.field("property")
        if target is None or name is None:
            return None
        if target.kind == "super":
            return None
        return self._table.property_type(self._table.type_of(target), name.text)

    def _subscript(self, node: Node) -> Type | None:
        target, index = node.field("object"), node.field("index")
        if target is None or index is None:
            return None
        type_ = self._table.type_of(target)
        if isinstance(type_, ListOf):
            return type_.element
        name = string_value(index)
        return self._table.property_type(type_, name) if name is not None else None

    def _call(self, node: Node) -> Type | None:
        callee = node.field("function")
        if callee is None:
            return None
        type_ = self._table.type_of(callee)
        match type_:
            case Method(member, receiver):
                return self._result(node, member, receiver)
            case Function(function):
                return self._returned(function)
        return self._list_result(callee)

    def _list_result(self, callee: Node) -> Type | None:
        """Results of methods of arrays, numbers and texts."""
        target, name = callee.field("object"), callee.field("property")
        if callee.kind != "member_expression" or target is None or name is None:
            return None
        type_ = self._table.type_of(target)
        if type_ in (NUMBER, STRING) and name.text in _TEXT_RESULTS:
            return STRING
        if not isinstance(type_, ListOf):
            return None
        if name.text in _SAME_ELEMENT:
            return type_
        return type_.element if name.text in _ONE_ELEMENT else None

    def _result(self, call: Node, member: Member, receiver: Type | None) -> Type | None:
        if member.name == "create" and isinstance(receiver, Api) and receiver.name in _GROUP_MEMBERS:
            return self._group_member(receiver)
        if member.name == "existing" and member.owner in _FACTORY_OWNERS:
            return self._table.type_of(arguments(call)[0]) if arguments(call) else None
        result = self._table.from_api(member.type, receiver)
        if isinstance(result, Api) and member.owner in _FACTORY_OWNERS:
            return Api(result.name, True, call)
        return result

    def _group_member(self, group: Api) -> Type | None:
        """What ``group.create`` makes: known while the group is made with its default class."""
        if group.origin is None:
            return None
        for value in arguments(group.origin):
            if value.kind != "object" or entry(value, "classType") is not None:
                return None
        return Api(_GROUP_MEMBERS[group.name], True)

    def _returned(self, function: Node) -> Type | None:
        """What a function of the file returns, when all its returns agree."""
        body = function.field("body")
        if body is None or "async" in function.tokens or "generator" in function.kind:
            return None
        if body.kind != "statement_block":
            return self._table.type_of(body)
        returns = [node for node in own_nodes(body) if node.kind == "return_statement"]
        values = [next((child for child in node.children if child.kind != "comment"), None) for node in returns]
        return join(self._table.type_of(value) for value in values if value is not None)

    def _new(self, node: Node) -> Type | None:
        callee = node.field("constructor")
        if callee is None:
            return None
        match self._table.type_of(callee):
            case Space(name):
                return Api(name, True, node) if self._table.api.class_(name) else None
            case UserClass(class_node):
                return Instance(class_node)
        return ListOf(None) if callee.text == "Array" else None

    def _assignment(self, node: Node) -> Type | None:
        right = node.field("right")
        return self._table.type_of(right) if right is not None else None

    def _augmented(self, node: Node) -> Type | None:
        """Adding a number changes no type, so that such an assignment does not count for the variable's."""
        operator, right = node.field("operator"), node.field("right")
        if operator is None or right is None or operator.kind in ("||=", "&&=", "??="):
            return self._table.type_of(right) if right is not None else None
        if operator.kind != "+=":
            return NUMBER
        added = self._table.type_of(right)
        return NOTHING if added == NUMBER else (STRING if added == STRING else None)

    def _first_child(self, node: Node) -> Type | None:
        return self._table.type_of(node.children[0]) if node.children else None

    def _ternary(self, node: Node) -> Type | None:
        branches = [node.field("consequence"), node.field("alternative")]
        return join(self._table.type_of(branch) if branch is not None else None for branch in branches)

    def _binary(self, node: Node) -> Type | None:
        operator, left, right = node.field("operator"), node.field("left"), node.field("right")
        if operator is None or left is None or right is None:
            return None
        match operator.kind:
            case "||" | "??" | "&&":
                return join([self._table.type_of(left), self._table.type_of(right)])
            case "-" | "*" | "/" | "%" | "**" | "|" | "&" | "^" | "<<" | ">>" | ">>>":
                return NUMBER
            case "+":
                return self._sum(left, right)
        return BOOLEAN

    def _sum(self, left: Node, right: Node) -> Type | None:
        types = (self._table.type_of(left), self._table.type_of(right))
        if STRING in types:
            return STRING
        return NUMBER if types == (NUMBER, NUMBER) else None

    def _unary(self, node: Node) -> Type | None:
        operator = node.field("operator")
        match operator.kind if operator is not None else "":
            case "!" | "delete":
                return BOOLEAN
            case "-" | "+" | "~":
                return NUMBER
            case "typeof":
                return STRING
        return NOTHING

    def _array(self, node: Node) -> Type | None:
        items = [child for child in node.children if child.kind != "comment"]
        if any(item.kind == "spread_element" for item in items):
            return ListOf(None)
        element = join(self._table.type_of(item) for item in items)
        # An empty array is filled later, with things that are not followed.
        return ListOf(element if items and element != NOTHING else None)
