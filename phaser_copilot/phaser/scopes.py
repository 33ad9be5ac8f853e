"""Which declaration every name refers to: scopes, bindings, references, and names that nobody declares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from phaser_copilot.phaser.memory import Memory
from phaser_copilot.phaser.syntax import CLASSES, FUNCTIONS, Document, Node, Part

_BLOCKS = frozenset(
    {"statement_block", "for_statement", "for_in_statement", "switch_body", "catch_clause", "class_static_block"}
)
_SIGNATURES = frozenset({"function_signature", "method_signature", "abstract_method_signature"})
_PATTERN_NAMES = frozenset({"identifier", "shorthand_property_identifier_pattern"})


@dataclass(eq=False)
class Binding:
    """A declared name.

    Attributes
    ----------
    name
        As written.
    kind
        ``var``, ``let``, ``const``, ``function``, ``class``, ``param``, ``catch`` or ``import``.
    node
        The identifier that declares it.
    scope
        Where it lives.
    sources
        Expressions whose values it may hold: the initialiser and right sides of assignments.
        None stands for a value that cannot be told, such as a loop variable.
    references
        Identifiers that read or write it, declarations left out.
    writes
        Those of the references that write it.
    again
        Identifiers that declare the same name in the same scope once more.
    """

    name: str
    kind: str
    node: Node
    scope: Scope
    sources: list[Node | None] = field(default_factory=list)
    references: list[Node] = field(default_factory=list)
    writes: list[Node] = field(default_factory=list)
    again: list[tuple[str, Node]] = field(default_factory=list)


@dataclass(eq=False)
class Scope:
    """A region of source with names of its own."""

    node: Node
    parent: Scope | None
    names: dict[str, Binding] = field(default_factory=dict)

    @cached_property
    def function(self) -> Scope:
        """The scope of the function around, where ``var`` declares; the top scope outside of functions."""
        scope = self
        while scope.parent is not None and scope.node.kind not in FUNCTIONS:
            scope = scope.parent
        return scope

    def find(self, name: str) -> Binding | None:
        """Look a name up, outwards."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.parent
        return None


class _Visitor:
    """Collects the names that a stretch of a tree declares and mentions."""

    def __init__(self) -> None:
        self.bindings: list[Binding] = []
        self.by_identifier: dict[Node, Binding] = {}
        self._references: list[tuple[Node, Scope]] = []
        self._writes: list[tuple[Node, Node | None]] = []

    def _visit_all(self, nodes: list[tuple[Node, Scope]]) -> None:
        stack = nodes[::-1]
        while stack:
            child, inside = stack.pop()
            stack.extend(reversed(self._visit(child, inside)))

    def _visit(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        """Handle one node and return the nodes below that are left to visit, with their scopes."""
        kind = node.kind
        if kind in _SIGNATURES:
            return []
        if kind in FUNCTIONS:
            return self._function(node, scope)
        if kind in CLASSES:
            return self._class(node, scope)
        if kind in _BLOCKS and not (scope.node is node.parent and scope.node.kind in FUNCTIONS):
            return self._block(node, scope)
        handler = getattr(self, f"_{kind}", None)
        if handler is not None:
            rest: list[tuple[Node, Scope]] = handler(node, scope)
            return rest
        return [(child, scope) for child in node.children]

    def _function(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        name = node.field("name")
        if name is not None and node.kind.endswith("declaration"):
            self._declare(name, "function", scope, node)
        return self._inside(node, Scope(node, scope))

    def _inside(self, node: Node, inner: Scope) -> list[tuple[Node, Scope]]:
        """A function without the name that it has outside."""
        name, scope = node.field("name"), inner.parent or inner
        if name is not None and node.kind in ("function_expression", "generator_function"):
            self._declare(name, "function", inner, node)
        parameters = node.field("parameters") or node.field("parameter")
        rest: list[tuple[Node, Scope]] = []
        if parameters is not None:
            for param in parameters.children if parameters.kind == "formal_parameters" else [parameters]:
                rest += self._pattern(param, "param", inner, None)
        if node.kind == "method_definition" and name is not None and name.kind == "computed_property_name":
            rest.append((name, scope))
        body = node.field("body")
        if body is not None:
            rest.append((body, inner))
        return rest

    def _class(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        name = node.field("name")
        inner = scope
        if name is not None and node.kind != "class":
            self._declare(name, "class", scope, node)
        elif name is not None:
            inner = Scope(node, scope)
            self._declare(name, "class", inner, node)
        return [(child, inner) for child in node.children if child is not name]

    def _block(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        inner = Scope(node, scope)
        rest: list[tuple[Node, Scope]] = []
        skipped: list[Node] = []
        if node.kind == "catch_clause" and (parameter := node.field("parameter")) is not None:
            rest += self._pattern(parameter, "catch", inner, None)
            skipped.append(parameter)
        if node.kind == "for_in_statement" and (left := node.field("left")) is not None:
            rest += self._loop_variable(node, left, inner)
            skipped += [left, *([node.fields["kind"]] if "kind" in node.fields else [])]
        return rest + [(child, inner) for child in node.children if child not in skipped]

    def _loop_variable(self, node: Node, left: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        if node.tokens:
            kind = next((token for token in node.tokens if token in ("let", "const", "var")), "let")
            return self._pattern(left, kind, scope.function if kind == "var" else scope, None)
        return self._assign(left, None, scope)

    def _variable_declarator(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        declaration = node.parent
        kind = declaration.tokens[0] if declaration is not None and declaration.tokens else "var"
        value = node.field("value")
        target = scope.function if kind == "var" else scope
        name = node.field("name")
        rest = self._pattern(name, kind, target, value) if name is not None else []
        return rest + ([(value, scope)] if value is not None else [])

    def _assignment_expression(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        left, right = node.field("left"), node.field("right")
        rest = self._assign(left, right, scope) if left is not None else []
        return rest + ([(right, scope)] if right is not None else [])

    def _augmented_assignment_expression(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        left, right = node.field("left"), node.field("right")
        value = right if (operator := node.field("operator")) and operator.kind in ("||=", "??=", "&&=") else node
        rest = self._assign(left, value, scope) if left is not None else []
        return rest + ([(right, scope)] if right is not None else [])

    def _update_expression(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        argument = node.field("argument")
        return self._assign(argument, node, scope) if argument is not None else []

    def _assign(self, left: Node, value: Node | None, scope: Scope) -> list[tuple[Node, Scope]]:
        """Note writes to plain names, also inside patterns; everything else is left to visit."""
        if left.kind in _PATTERN_NAMES:
            self._references.append((left, scope))
            self._writes.append((left, value))
            return []
        if left.kind in ("object_pattern", "array_pattern", "pair_pattern", "rest_pattern", "assignment_pattern"):
            return [item for child in left.children for item in self._assign(child, None, scope)]
        return [(left, scope)]

    def _pattern(self, node: Node, kind: str, scope: Scope, value: Node | None) -> list[tuple[Node, Scope]]:
        """Declare the names of a pattern; defaults and computed keys are left to visit."""
        if node.kind in _PATTERN_NAMES:
            self._declare(node, kind, scope, value)
            return []
        if node.kind in ("required_parameter", "optional_parameter"):
            return self._ts_parameter(node, kind, scope)
        if node.kind in ("assignment_pattern", "object_assignment_pattern"):
            rest = self._pattern(node.fields["left"], kind, scope, None) if "left" in node.fields else []
            return rest + ([(node.fields["right"], scope)] if "right" in node.fields else [])
        if node.kind == "pair_pattern":
            rest = self._pattern(node.fields["value"], kind, scope, None) if "value" in node.fields else []
            return rest + ([(node.fields["key"], scope)] if "key" in node.fields else [])
        if node.kind in ("object_pattern", "array_pattern", "rest_pattern"):
            return [item for child in node.children for item in self._pattern(child, kind, scope, None)]
        return [] if node.kind in ("property_identifier", "comment") else [(node, scope)]

    def _ts_parameter(self, node: Node, kind: str, scope: Scope) -> list[tuple[Node, Scope]]:
        rest: list[tuple[Node, Scope]] = []
        if (pattern := node.field("pattern")) is not None:
            rest += self._pattern(pattern, kind, scope, None)
        if (value := node.field("value")) is not None:
            rest.append((value, scope))
        return rest

    def _import_statement(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        for child in node.walk():
            if child.kind == "identifier" and child.parent is not None:
                alias = child.parent.field("alias")
                if child.parent.kind != "import_specifier" or child is (alias or child.parent.field("name")):
                    self._declare(child, "import", scope, None)
        return []

    def _export_specifier(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        name = node.field("name")
        return [(name, scope)] if name is not None else []

    def _export_statement(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        return [] if "source" in node.fields else [(child, scope) for child in node.children]

    def _enum_declaration(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        if (name := node.field("name")) is not None:
            self._declare(name, "const", scope, None)
        return []

    def _identifier(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        self._references.append((node, scope))
        return []

    def _shorthand_property_identifier(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        return self._identifier(node, scope)

    def _declare(self, name: Node, kind: str, scope: Scope, value: Node | None) -> None:
        text = name.text
        binding = scope.names.get(text)
        if binding is None:
            binding = Binding(text, kind, name, scope)
            scope.names[text] = binding
            self.bindings.append(binding)
        else:
            binding.again.append((kind, name))
        self.by_identifier[name] = binding
        if value is not None or kind in ("param", "catch", "import") or not _is_plain(name):
            binding.sources.append(value)


class _Inside(_Visitor):
    """The names of an outermost function: what they mean inside, and which come from outside.

    Attributes
    ----------
    scope
        The function's.
    free
        Mentions of names that it does not declare.
    free_writes
        Those of them that are written, with the values.
    """

    def __init__(self, part: Part) -> None:
        super().__init__()
        root = part.root
        assert root is not None
        outside = Scope(root, None)
        self.scope = Scope(root, outside)
        self._visit_all(self._inside(root, self.scope))
        self.free = [node for node, scope in self._references if not self._link(node, scope)]
        self.free_writes: list[tuple[Node, Node | None]] = []
        for node, value in self._writes:
            binding = self.by_identifier.get(node)
            if binding is None:
                self.free_writes.append((node, value))
            else:
                binding.writes.append(node)
                binding.sources.append(value)

    def _link(self, node: Node, scope: Scope) -> bool:
        binding = scope.find(node.text)
        if binding is None:
            return False
        binding.references.append(node)
        self.by_identifier[node] = binding
        return True


class Scopes(_Visitor):
    """All names of a document.

    Attributes
    ----------
    top
        The outermost scope.
    bindings
        Every declaration, in the order of the source but with ``var`` and functions first.
    by_identifier
        Which binding an identifier (declaration or reference) means, when it is declared outside of functions.
    unresolved
        References to names that the document does not declare.
    unresolved_writes
        Those of them that are written.
    outer
        What is declared outside of functions.
    """

    def __init__(self, document: Document, memory: Memory | None = None) -> None:
        super().__init__()
        self.document = document
        self.top = Scope(document.root, None)
        self.outer: list[Binding] = []
        self.unresolved: list[Node] = []
        self.unresolved_writes: set[Node] = set()
        self._memory = memory
        self._visit_all([(child, self.top) for child in document.root.children])
        self._link()

    def binding(self, identifier: Node) -> Binding | None:
        """The declaration that an identifier means; None for globals."""
        part = identifier.part
        if part.root is not None and (found := part.fact(_Inside).by_identifier.get(identifier)) is not None:
            return found
        binding = self.by_identifier.get(identifier)
        if binding is not None and self._memory is not None:
            self._memory.note(binding.node)
        return binding

    def is_outer(self, binding: Binding) -> bool:
        """Whether something is declared outside of all functions."""
        return self.by_identifier.get(binding.node) is binding

    def uses(self, binding: Binding) -> list[Node]:
        """Where a declared name is mentioned."""
        if self._memory is not None and self.is_outer(binding):
            self._memory.note(_uses_of(binding))
        return binding.references

    def touched(self, part: Part) -> Iterator[object]:
        """What others may ask that a function has a say in: values of names outside, and where they are used."""
        if part.root is None:
            return
        inside = part.fact(_Inside)
        declared = list(part.root.fields.values())
        for node in inside.free + declared:
            if (binding := self.by_identifier.get(node)) is not None:
                yield _uses_of(binding)
        for node in [node for node, _ in inside.free_writes] + declared:
            if (binding := self.by_identifier.get(node)) is not None:
                yield binding.node

    def _function(self, node: Node, scope: Scope) -> list[tuple[Node, Scope]]:
        """An outermost function; what is known of its inside is taken over."""
        name = node.field("name")
        if name is not None and node.kind.endswith("declaration"):
            self._declare(name, "function", scope, node)
        inside = node.part.fact(_Inside)
        inside.scope.parent = scope
        self.bindings += inside.bindings
        self._references += [(free, scope) for free in inside.free]
        self._writes += inside.free_writes
        return []

    def _declare(self, name: Node, kind: str, scope: Scope, value: Node | None) -> None:
        super()._declare(name, kind, scope, value)
        if (binding := self.by_identifier[name]).node is name:
            self.outer.append(binding)

    def _link(self) -> None:
        for node, scope in self._references:
            binding = scope.find(node.text)
            if binding is None:
                self.unresolved.append(node)
            else:
                binding.references.append(node)
                self.by_identifier[node] = binding
        for node, value in self._writes:
            binding = self.by_identifier.get(node)
            if binding is None:
                self.unresolved_writes.add(node)
            else:
                binding.writes.append(node)
                binding.sources.append(value)


def _uses_of(binding: Binding) -> object:
    """What answers rest on that look at the places where a name is used."""
    return ("uses", binding.node)


def _is_plain(name: Node) -> bool:
    """Whether a declared name stands alone (`let a`), not in a pattern or loop where it gets some value."""
    return name.parent is not None and name.parent.kind in ("variable_declarator", *FUNCTIONS, *CLASSES)
