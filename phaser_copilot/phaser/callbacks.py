"""What functions are called with: their `this` and their parameters, from the places that use them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from phaser_copilot.phaser.scopes import Binding
from phaser_copilot.phaser.syntax import CLASSES, FUNCTIONS, Node, arguments, entry, key_name, string_value
from phaser_copilot.phaser.types import (
    NUMBER,
    Instance,
    ListOf,
    Method,
    SceneThis,
    Type,
    join,
)

if TYPE_CHECKING:
    from phaser_copilot.phaser.resolve import TypeTable

_CONTEXT_NAMES = ("context", "callbackContext", "callbackScope", "scope", "thisArg")
_NON_ARROWS = FUNCTIONS - {"arrow_function"}
_EMITTING = frozenset({"on", "once", "addListener"})
_COLLIDING = frozenset({"collider", "overlap", "collide"})
_EACH = frozenset({"forEach", "map", "filter", "some", "every", "find", "findIndex", "flatMap"})
_GROUP_LIKE = ("Phaser.GameObjects.Group", "Phaser.Tilemaps.TilemapLayer", "Phaser.Structs.List")


class Callbacks:
    """Answers what `this` and parameters are, for a table of types."""

    def __init__(self, table: TypeTable) -> None:
        self._table = table

    # this

    def this_type(self, node: Node) -> Type | None:
        """The type of a ``this``."""
        function = node.enclosing(_NON_ARROWS | CLASSES)
        if function is None:
            return None
        if function.kind in CLASSES:  # in a field's initialiser
            return Instance(function)
        return self.function_this(function)

    def function_this(self, function: Node) -> Type | None:
        """What `this` is inside a function that is not an arrow."""
        return self._table.memory.recall(function.part, ("this", function), lambda _: self._function_this(function))

    def _function_this(self, function: Node) -> Type | None:
        parent = function.parent
        if function.kind == "method_definition" and parent is not None and parent.kind == "class_body":
            class_node = parent.parent
            return None if class_node is None or "static" in function.tokens else Instance(class_node)
        contexts: list[Type | None] = [SceneThis()] if function in self._table.scenes.functions else []
        contexts += [self._context(use) for use in self.uses(function) if not self._gives_role(use, function)]
        return join(contexts) if contexts else None

    def _gives_role(self, use: Node, function: Node) -> bool:
        """Whether a use is the one that makes the function a scene's: a value in the scene's object."""
        if function not in self._table.scenes.functions:
            return False
        parent = use.parent
        return parent is not None and parent.kind in ("pair", "object")

    def uses(self, function: Node) -> Iterator[Node]:
        """Expressions that stand for a function: itself, or the names that refer to it."""
        parent = function.parent
        name = function.field("name")
        if function.kind.endswith("declaration") and name is not None:
            binding = self._table.scopes.binding(name)
            yield from self._table.scopes.uses(binding) if binding is not None else ()
        elif parent is not None and parent.kind == "variable_declarator":
            target = parent.field("name")
            binding = self._table.scopes.binding(target) if target is not None else None
            yield from self._table.scopes.uses(binding) if binding is not None else ()
        else:
            yield function

    def _context(self, use: Node) -> Type | None:
        """What `this` will be when a function is used at this place."""
        parent = use.parent
        if parent is None:
            return None
        if parent.kind == "member_expression" and parent.field("object") is use:
            return self._bound_context(parent)
        if parent.kind == "arguments" and parent.parent is not None:
            return self.argument_context(parent.parent, use)
        if parent.kind in ("pair", "object"):
            return self._config_context(parent)
        return None

    def _bound_context(self, member: Node) -> Type | None:
        """``f.call(x)``, ``f.bind(x)``, ``f.apply(x)``."""
        name = member.field("property")
        call = member.parent
        if name is None or name.text not in ("call", "bind", "apply") or call is None or call.kind != "call_expression":
            return None
        values = arguments(call)
        return self._table.type_of(values[0]) if values else None

    def argument_context(self, call: Node, callback: Node) -> Type | None:
        """The `this` that a call gives to a callback among its arguments."""
        context = self.context_argument(call, callback)
        return self._table.type_of(context) if context is not None else None

    def context_argument(self, call: Node, callback: Node) -> Node | None:
        """The argument that says what `this` is inside a callback."""
        values = arguments(call)
        callee = call.field("function")
        method = self._table.type_of(callee) if callee is not None else None
        if isinstance(method, Method) and method.member.params is not None:
            for index, param in enumerate(method.member.params):
                if param.name in _CONTEXT_NAMES and index < len(values):
                    return values[index]
            return None
        later = values[values.index(callback) + 1 :] if callback in values else []
        return later[0] if later and later[0].kind == "this" and len(values) <= 3 else None

    def _config_context(self, pair: Node) -> Type | None:
        """``{ callback: f, callbackScope: this }``."""
        config = pair.parent if pair.kind == "pair" else pair
        scope = entry(config, "callbackScope") if config is not None and config.kind == "object" else None
        return self._table.type_of(scope) if scope is not None else None

    # parameters

    def parameter_type(self, binding: Binding) -> Type | None:
        """The type of a parameter, when every use of its function gives the same."""
        function = binding.node.enclosing(FUNCTIONS)
        if function is None:
            return None
        position = _position(function, binding.node)
        if position is None:
            return None
        if function.kind == "method_definition":
            return self._method_parameter(function, position)
        role = self._table.scenes.functions.get(function)
        if role is not None:
            return NUMBER if role == "update" else None
        uses = list(self.uses(function))
        return join(self._given(use, position) for use in uses) if uses else None

    def _method_parameter(self, method: Node, position: int) -> Type | None:
        class_node = method.parent.parent if method.parent is not None else None
        if class_node is None or class_node.kind not in CLASSES:
            return None
        if class_node in self._table.scenes.classes:
            return NUMBER if key_name(method) == "update" else None
        return self._constructor_parameter(class_node, position) if key_name(method) == "constructor" else None

    def _constructor_parameter(self, class_node: Node, position: int) -> Type | None:
        """From all ``new X(…)``; unknown when the class is also used in other ways."""
        name = class_node.field("name")
        binding = self._table.scopes.binding(name) if name is not None else None
        if binding is None or not self._table.scopes.uses(binding):
            return None
        found: list[Type | None] = []
        for reference in binding.references:
            parent = reference.parent
            if parent is None or parent.kind != "new_expression":
                return None
            values = arguments(parent)
            if position < len(values):
                found.append(self._table.type_of(values[position]))
        return join(found)

    def _given(self, use: Node, position: int) -> Type | None:
        parent = use.parent
        if parent is None:
            return None
        if parent.kind == "call_expression" and parent.field("function") is use:
            values = arguments(parent)
            if any(value.kind == "spread_element" for value in values):
                return None
            return self._table.type_of(values[position]) if position < len(values) else None
        if parent.kind == "arguments" and parent.parent is not None and parent.parent.kind == "call_expression":
            return self._passed(parent.parent, use, position)
        return None

    def _passed(self, call: Node, callback: Node, position: int) -> Type | None:
        """What a call passes to a callback at a position."""
        callee = call.field("function")
        if callee is None:
            return None
        name = callee.field("property")
        method = self._table.type_of(callee)
        if name is not None and name.text in _EACH and position == 0:
            target = callee.field("object")
            receiver = self._table.type_of(target) if target is not None else None
            if isinstance(receiver, ListOf):
                return receiver.element
        if not isinstance(method, Method):
            return None
        if method.member.name in _COLLIDING and method.member.owner.startswith("Phaser.Physics.Arcade"):
            return self._collided(call, position)
        if method.member.name in _EMITTING:
            return self._emitted(call, method, position)
        return self._declared(call, callback, method, position)

    def _collided(self, call: Node, position: int) -> Type | None:
        """Two single objects are passed as they were given; groups pass members and may swap places."""
        values = arguments(call)
        if len(values) < 2 or position > 1:
            return None
        types = [self._table.type_of(value) for value in values[:2]]
        return types[position] if all(self._is_single(type_) for type_ in types) else None

    def _is_single(self, type_: Type | None) -> bool:
        name = self._table.api_class(type_)
        if name is None or isinstance(type_, ListOf):
            return False
        return not any(self._table.api.is_a(name, group) for group in _GROUP_LIKE) and not name.endswith("Arcade.Body")

    def _emitted(self, call: Node, method: Method, position: int) -> Type | None:
        values = arguments(call)
        event = string_value(values[0]) if values else None
        owner = self._table.api_class(method.receiver)
        if event is None or owner is None:
            return None
        for params in self._event_params(owner, event):
            return self._table.from_api(params[position]) if position < len(params) else None
        return None

    def _event_params(self, owner: str, event: str) -> Iterator[list[str]]:
        api = self._table.api
        if owner == "Phaser.Input.InputPlugin":
            for found in api.events("Phaser.Input.Events"):
                if found.value == event and not found.constant.rpartition(".")[2].startswith(("GAMEOBJECT", "MANAGER")):
                    yield [param.type for param in found.params]
        elif api.is_a(owner, "Phaser.GameObjects.GameObject"):
            for found in api.events("Phaser.Input.Events"):
                if found.value == event and "Events.GAMEOBJECT_" in found.constant:
                    yield [param.type for param in found.params]

    def _declared(self, call: Node, callback: Node, method: Method, position: int) -> Type | None:
        """From the signature that Phaser's documentation gives the callback."""
        params = method.member.params or ()
        values = arguments(call)
        index = values.index(callback) if callback in values else len(params)
        if index >= len(params):
            return None
        typedef = self._table.api.typedef(params[index].type)
        if typedef is None or typedef.params is None or position >= len(typedef.params):
            return None
        return self._table.from_api(typedef.params[position].type)


def _position(function: Node, name: Node) -> int | None:
    """Index of a plainly named parameter."""
    single = function.field("parameter")
    if single is not None:
        return 0 if single is name else None
    parameters = function.field("parameters")
    names = [child for child in parameters.children if child.kind != "comment"] if parameters is not None else []
    for index, child in enumerate(names):
        if child is name or (
            child.kind == "required_parameter" and child.field("pattern") is name and len(child.children) == 1
        ):
            return index
    return None
