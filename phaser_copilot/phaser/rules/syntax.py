"""PH001 to PH009: text that JavaScript rejects, and names that do not work."""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser.analysis import Analysis, Use, enclosing_function
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.phaser.early import early_error
from phaser_copilot.phaser.edits import replacing
from phaser_copilot.phaser.javascript import is_global
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.scenes import superclass
from phaser_copilot.phaser.scopes import Binding
from phaser_copilot.phaser.spelling import nearest
from phaser_copilot.phaser.syntax import CLASSES, FUNCTIONS, Node, key_name, own_nodes

# TypeScript's namespaces and ambient declarations bring names that are not followed.
_OPEN_NAMES = ("internal_module", "module", "ambient_declaration")
_ONCE_ONLY = frozenset({"let", "const", "class", "import"})


@rule(
    "PH001",
    "syntax-error",
    Severity.ERROR,
    why="The text is not valid JavaScript, so the browser runs none of it. Nothing else is checked until it parses.",
    bad="const speed = ;",
    good="const speed = 200;",
)
def syntax_error(analysis: Analysis) -> Iterator[Finding]:
    error = early_error(analysis.document)
    if error is None or ("redefinition" in error.message and any(duplicate_declaration(analysis))):
        return
    document = analysis.document
    end = error.offset
    while end < len(document.data) and chr(document.data[end]).isalnum():
        end += 1
    where = document.range(error.offset, max(end, min(error.offset + 1, len(document.data))))
    yield Finding(where, f"Syntax error: {error.message}")


@rule(
    "PH002",
    "duplicate-declaration",
    Severity.ERROR,
    why="""A name made with let, const or class can be declared only once in a block. JavaScript refuses the
    whole script when it happens twice.""",
    bad="let score = 0;\nlet score = 10;",
    good="let score = 0;\nscore = 10;",
)
def duplicate_declaration(analysis: Analysis) -> Iterator[Finding]:
    for binding in analysis.table.scopes.bindings:
        for kind, node in binding.again:
            if kind in _ONCE_ONLY or binding.kind in _ONCE_ONLY:
                line = binding.node.range.start.line + 1
                yield Finding(node, f"'{binding.name}' is already declared in line {line}")


@rule(
    "PH003",
    "constant-assigned",
    Severity.ERROR,
    why="A name made with const cannot get another value; the assignment throws a TypeError.",
    bad="const score = 0;\nscore += 10;",
    good="let score = 0;\nscore += 10;",
)
def constant_assigned(analysis: Analysis) -> Iterator[Finding]:
    for binding in analysis.table.scopes.bindings:
        if binding.kind in ("const", "import"):
            for node in binding.writes:
                message = f"'{binding.name}' is a constant and cannot be assigned"
                yield Finding(node, message, _let_instead(binding))


def _let_instead(binding: Binding) -> tuple:  # type: ignore[type-arg]
    declarator = binding.node.parent
    declaration = declarator.parent if declarator is not None else None
    if binding.kind != "const" or declaration is None or "kind" not in declaration.fields:
        return ()
    return (replacing(declaration.fields["kind"], "let", f"Declare '{binding.name}' with let"),)


@rule(
    "PH004",
    "undefined-name",
    Severity.ERROR,
    why="""The name is declared nowhere and is no global of browsers or Phaser. Reading it throws a
    ReferenceError.""",
    bad="player = this.add.rectangle(100, 100, 20, 20, 0xff0000);\nplayr.x = 200;",
    good="const player = this.add.rectangle(100, 100, 20, 20, 0xff0000);\nplayer.x = 200;",
)
def undefined_name(analysis: Analysis) -> Iterator[Finding]:
    if analysis.shares_globals or any(analysis.document.by_kind[kind] for kind in _OPEN_NAMES):
        return
    scopes = analysis.table.scopes
    plain = {node for node in scopes.unresolved_writes if _is_plain_write(node)}
    made = {node.text for node in plain if not _is_strict(node)} | _made_elsewhere(analysis)
    severity = Severity.ERROR if analysis.standalone else Severity.WARNING
    for node in scopes.unresolved:
        name = node.text
        if node in plain or name in made or is_global(name) or _is_typeof(node):
            continue
        close = nearest(name, [binding.name for binding in scopes.bindings])
        hint = f"; did you mean '{close[0]}'?" if close else ""
        fixes = (replacing(node, close[0], safe=False),) if close and node.kind == "identifier" else ()
        yield Finding(node, f"'{name}' is not defined{hint}", fixes, severity)


@rule(
    "PH006",
    "undeclared-assignment",
    Severity.ERROR,
    why="""Classes and modules are strict: assigning to a name that is declared nowhere throws a ReferenceError.
    In old-style scripts it silently makes a global.""",
    bad="""class Main extends Phaser.Scene {
  create() {
    player = this.add.rectangle(100, 100, 20, 20, 0xff0000);
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });""",
    good="""class Main extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(100, 100, 20, 20, 0xff0000);
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });""",
)
def undeclared_assignment(analysis: Analysis) -> Iterator[Finding]:
    if analysis.shares_globals or not analysis.standalone:
        return
    made = _made_elsewhere(analysis)
    writes = {node for node in analysis.table.scopes.unresolved_writes if _is_plain_write(node)}
    loose = {node.text for node in writes if not _is_strict(node)}
    for node in sorted(writes, key=lambda item: item.start):
        name = node.text
        if _is_strict(node) and name not in made | loose and not is_global(name):
            yield Finding(node, f"'{name}' is assigned but declared nowhere, which strict code forbids")


def _is_plain_write(node: Node) -> bool:
    """Whether a name only gets a value; ``+=`` and ``++`` read it first."""
    return node.parent is not None and node.parent.kind not in ("augmented_assignment_expression", "update_expression")


def _is_strict(node: Node) -> bool:
    if node.document.is_module or node.document.text.lstrip().startswith(("'use strict'", '"use strict"')):
        return True
    return node.enclosing(CLASSES) is not None


def _made_elsewhere(analysis: Analysis) -> set[str]:
    """Globals made as ``window.name = …``."""
    return {use.name for use in analysis.uses_where(_is_global)}


def _is_global(analysis: Analysis, use: Use) -> bool:
    if use.target.kind == "this":
        return use.target.enclosing(FUNCTIONS) is None
    return use.target.kind == "identifier" and use.target.text in ("window", "globalThis", "self")


def _is_typeof(node: Node) -> bool:
    parent = node.parent
    if parent is None or parent.kind != "unary_expression":
        return False
    operator = parent.field("operator")
    return operator is not None and operator.kind == "typeof"


@rule(
    "PH005",
    "used-before-declaration",
    Severity.ERROR,
    why="""A name made with let, const or class does not exist before its line has run; using it earlier throws a
    ReferenceError. Move the use below the declaration.""",
    bad="""const game = new Phaser.Game(config);
const config = { width: 400, height: 300, scene: {} };""",
    good="""const config = { width: 400, height: 300, scene: {} };
const game = new Phaser.Game(config);""",
)
def used_before_declaration(analysis: Analysis) -> Iterator[Finding]:
    for binding in analysis.table.scopes.bindings:
        if binding.kind not in ("let", "const", "class") or binding.node.document.language == "ts":
            continue
        home = _run_with(binding.node)
        for node in binding.references:
            if node.start < binding.node.start and _run_with(node) is home and not _is_typeof(node):
                yield Finding(node, f"'{binding.name}' is used before its declaration has run")


def _run_with(node: Node) -> Node | None:
    """The function or field whose code a node is part of."""
    return node.enclosing(FUNCTIONS | {"field_definition"})


@rule(
    "PH007",
    "function-twice",
    Severity.WARNING,
    why="""Two functions of one name in one place: the later one silently replaces the earlier one. Often half of
    the scene is lost this way.""",
    bad="""function create() {
  this.add.circle(100, 100, 20, 0xff0000);
}
function create() {
  this.add.text(10, 10, 'hello');
}
new Phaser.Game({ width: 400, height: 300, scene: { create } });""",
    good="""function create() {
  this.add.circle(100, 100, 20, 0xff0000);
  this.add.text(10, 10, 'hello');
}
new Phaser.Game({ width: 400, height: 300, scene: { create } });""",
)
def function_twice(analysis: Analysis) -> Iterator[Finding]:
    for binding in analysis.table.scopes.bindings:
        if binding.kind == "function":
            for kind, node in binding.again:
                if kind == "function":
                    yield Finding(node, f"This function replaces the earlier '{binding.name}'")
    for body in analysis.document.by_kind["class_body"]:
        yield from _method_twice(body)


def _method_twice(body: Node) -> Iterator[Finding]:
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for member in body.children:
        name = key_name(member) if member.kind == "method_definition" else None
        if name is not None:
            if (name, member.tokens) in seen:
                yield Finding(member.fields["name"], f"This method replaces the earlier '{name}'")
            seen.add((name, member.tokens))


@rule(
    "PH008",
    "super-missing",
    Severity.ERROR,
    why="""The constructor of a class that extends another must call super() before it touches `this`; otherwise
    making an object throws a ReferenceError.""",
    bad="""class Main extends Phaser.Scene {
  constructor() {
    this.score = 0;
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });""",
    good="""class Main extends Phaser.Scene {
  constructor() {
    super('Main');
    this.score = 0;
  }
}
new Phaser.Game({ width: 400, height: 300, scene: Main });""",
)
def super_missing(analysis: Analysis) -> Iterator[Finding]:
    for method in analysis.document.by_kind["method_definition"]:
        body = method.parent
        if key_name(method) != "constructor" or body is None or body.parent is None or superclass(body.parent) is None:
            continue
        yield from _check_constructor(method)


def _check_constructor(method: Node) -> Iterator[Finding]:
    body = method.field("body")
    calls = [node for node in body.walk() if node.kind == "super"] if body is not None else []
    if body is None or any(node.kind == "return_statement" for node in own_nodes(body)):
        return
    if not calls:
        yield Finding(method.fields["name"], "This constructor never calls super()")
        return
    first = min(node.start for node in calls)
    early = [node for node in own_nodes(body) if node.kind == "this" and node.start < first]
    if early and enclosing_function(early[0]) is method:
        yield Finding(early[0], "`this` does not exist before super() is called")
