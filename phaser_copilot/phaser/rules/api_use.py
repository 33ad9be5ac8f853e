"""PH101 to PH109: members, names and arguments against Phaser's real API."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial

from phaser_copilot.phaser.analysis import Analysis, Call, Use, is_called, is_dereferenced, is_written
from phaser_copilot.phaser.diagnostic import Fix, Severity
from phaser_copilot.phaser.edits import cutting, inserting, replacing
from phaser_copilot.phaser.index import Member, Param
from phaser_copilot.phaser.leftovers import is_leftover
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.spelling import is_typo
from phaser_copilot.phaser.synonyms import is_same, meant, special
from phaser_copilot.phaser.syntax import Node, pairs
from phaser_copilot.phaser.types import Api, Instance, Method, Prim, SceneThis, Space, Type, describe

_CONDITION_PARTS = frozenset({"binary_expression", "unary_expression", "parenthesized_expression"})
_GUARDS = frozenset({"if_statement", "ternary_expression", "while_statement"})


@rule(
    "PH101",
    "unknown-member",
    Severity.ERROR,
    why="""The object has no such member in Phaser 3.90, and the file does not make one. Calling it, or using
    something of it, throws a TypeError; merely reading it gives undefined.""",
    bad="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.setPos(200, 100);",
    good="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.setPosition(200, 100);",
)
def unknown_member(analysis: Analysis) -> Iterator[Finding]:
    helpers = {name for scene in analysis.table.scenes.objects for name, _, _ in pairs(scene)}
    for use in analysis.uses_where(lacks):
        if isinstance(use.type, Space | Method):
            continue
        if is_written(use.node) or is_leftover(analysis, use) or (use.target.kind == "this" and use.name in helpers):
            continue
        throws = is_dereferenced(use.node)
        if "optional_chain" in use.node.fields or (throws and use.node.text in _guarded(analysis)):
            continue
        yield Finding(
            use.name_node,
            _no_member(analysis, use),
            _did_you_mean(analysis, use),
            Severity.ERROR if throws and not _may_be_elsewhere(analysis, use) else Severity.WARNING,
        )


def lacks(analysis: Analysis, use: Use) -> bool:
    """Whether what is accessed certainly does not exist."""
    return analysis.table.lacks(use.type, use.name)


def _may_be_elsewhere(analysis: Analysis, use: Use) -> bool:
    """Whether another file may extend the class and bring the member."""
    return isinstance(use.type, Instance | SceneThis) and (not analysis.standalone or analysis.document.is_module)


@lru_cache(maxsize=4)
def _guarded(analysis: Analysis) -> frozenset[str]:
    """Member accesses whose presence some condition of the file asks for, as written."""
    return frozenset(use.node.text for use in analysis.uses_where(_is_guarding))


def _is_guarding(analysis: Analysis, use: Use) -> bool:
    child, parent = use.node, use.node.parent
    while parent is not None and parent.kind in _CONDITION_PARTS:
        child, parent = parent, parent.parent
    return parent is not None and parent.kind in _GUARDS and parent.field("condition") is child


def _no_member(analysis: Analysis, use: Use) -> str:
    return f"{_article(use.type)} has no '{use.name}'{_hint(analysis, use)}"


def _hint(analysis: Analysis, use: Use) -> str:
    if (other := special(analysis, use)) is not None:
        return f"; {other[0]}"
    if close := meant(analysis, use):
        return f"; did you mean '{close[0]}'?"
    if use.target.kind != "this":
        return ""
    if analysis.table.scopes.top.find(use.name) is not None and is_called(use.node):
        return f"; '{use.name}' is a function of its own: {use.name}.call(this, …)"
    made_here = isinstance(use.type, SceneThis | Instance) and not is_called(use.node)
    return f"; nothing assigns 'this.{use.name}'" if made_here else ""


def _article(type_: Type | None) -> str:
    match type_:
        case SceneThis():
            return "A scene"
        case Prim(name):
            return f"A {name}"
    return describe(type_)


def _did_you_mean(analysis: Analysis, use: Use) -> tuple[Fix, ...]:
    """Offer what was probably meant; safe is a name that takes the same arguments."""
    other = special(analysis, use)
    fixes = [other[1]] if other is not None else []
    for name in meant(analysis, use):
        fixes.append(replacing(use.name_node, name, safe=is_same(analysis, use, name)))
    return tuple(fixes)


@rule(
    "PH102",
    "unknown-phaser-name",
    Severity.ERROR,
    why="""Phaser 3.90 has nothing under this name. Using something of it, making it or extending it throws a
    TypeError; merely reading it gives undefined.""",
    bad="const distance = Phaser.Math.Dist(0, 0, 30, 40);",
    good="const distance = Phaser.Math.Distance.Between(0, 0, 30, 40);",
)
def unknown_phaser_name(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses_where(lacks):
        if not isinstance(use.type, Space) or is_written(use.node):
            continue
        if is_leftover(analysis, use) or "optional_chain" in use.node.fields:
            continue
        if analysis.api.exists(f"{use.type.name}.KeyCodes.{use.name}"):  # PH405 says it better
            continue
        close = analysis.api.suggest_static(use.type.name, use.name)
        hint = f"; did you mean '{close[0]}'?" if close else ""
        fixes = tuple(replacing(use.name_node, name, safe=name.lower() == use.name.lower()) for name in close)
        throws = is_dereferenced(use.node) or (use.node.parent is not None and use.node.parent.kind == "class_heritage")
        severity = Severity.ERROR if throws else Severity.WARNING
        yield Finding(use.name_node, f"{use.type.name} has no '{use.name}'{hint}", fixes, severity)


@rule(
    "PH103",
    "too-few-arguments",
    Severity.WARNING,
    why="""The function needs more than it is given; what is missing arrives as undefined, and positions or sizes
    become NaN.""",
    bad="const distance = Phaser.Math.Distance.Between(0, 0);",
    good="const distance = Phaser.Math.Distance.Between(0, 0, 30, 40);",
)
def too_few_arguments(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_where(_has_too_few):
        member = _member(call)
        missing = ", ".join(f"'{param.name}'" for param in _missing(call))
        yield Finding(call.node, f"'{member.name}' also needs {missing}: {member.signature}")


def _has_too_few(analysis: Analysis, call: Call) -> bool:
    if not _is_countable(analysis, call):
        return False
    given, required = len(call.args), _required(_member(call))
    return given < required and (given == 0 or not _member(call).owner.endswith(_LENIENT))


def _missing(call: Call) -> list[Param]:
    member = _member(call)
    return _needed(member)[len(call.args) : _required(member)]


def _required(member: Member) -> int:
    return _REALLY_NEEDED.get((member.owner, member.name), len(_needed(member)))


def _needed(member: Member) -> list[Param]:
    needed = [param for param in member.params or () if not param.optional and not param.rest]
    while needed and needed[-1].name in ("context", "callbackContext", "callbackScope", "scope", "defaultValue"):
        needed.pop()
    return needed


# The documentation calls these parameters required, but the code does without them.
_REALLY_NEEDED = {
    ("Phaser.GameObjects.GameObjectFactory", "text"): 2,
    ("Phaser.GameObjects.GameObjectFactory", "sprite"): 2,
    ("Phaser.GameObjects.GameObjectFactory", "image"): 2,
    ("Phaser.GameObjects.GameObjectFactory", "container"): 0,
    ("Phaser.Physics.Arcade.Factory", "sprite"): 2,
    ("Phaser.Physics.Arcade.Factory", "image"): 2,
    ("Phaser.Physics.Arcade.Factory", "staticSprite"): 2,
    ("Phaser.Physics.Arcade.Factory", "staticImage"): 2,
    ("Phaser.Structs.List", "removeAll"): 0,
    ("Phaser.Events.EventEmitter", "off"): 1,
    ("Phaser.Physics.Matter.Factory", "sprite"): 2,
    ("Phaser.Physics.Matter.Factory", "image"): 2,
}
_REMOVED = frozenset({"createEmitter", "createMultiple"})  # rules of their own tell
_LENIENT = ("Plugin", "EventEmitter", "Manager")


@rule(
    "PH104",
    "too-many-arguments",
    Severity.WARNING,
    why="The function takes fewer arguments; JavaScript drops the others without a word.",
    bad="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.setAlpha(0.5, 0.5, 0.5, 0.5, 1);",
    good="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.setAlpha(0.5);",
)
def too_many_arguments(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_where(_has_too_many):
        member = _member(call)
        params = member.params or ()
        count = f"{len(params)} argument{'s' if len(params) != 1 else ''}" if params else "no arguments"
        yield Finding(call.args[len(params)], f"'{member.name}' takes {count}: {member.signature}")


def _has_too_many(analysis: Analysis, call: Call) -> bool:
    if not _is_countable(analysis, call):
        return False
    params = _member(call).params or ()
    return len(call.args) > len(params) and not any(param.rest for param in params)


def _member(call: Call) -> Member:
    assert call.method is not None
    return call.method.member


def _is_countable(analysis: Analysis, call: Call) -> bool:
    """Whether the function's parameters are known, and the arguments can be counted."""
    if call.method is None or call.method.member.params is None or call.has_spread or call.name in _REMOVED:
        return False
    receiver = call.method.receiver
    loose = isinstance(receiver, Api) and not receiver.exact and _is_overridden(analysis, receiver.name, call.name)
    return not loose


def _is_overridden(analysis: Analysis, owner: str, name: str) -> bool:
    """Whether a subclass has a method of this name with other parameters."""
    own = analysis.api.member(owner, name)
    others = (analysis.api.member(sub, name) for sub in analysis.api.subclasses(owner))
    return any(other is not None and own is not None and other.owner != own.owner for other in others)


@rule(
    "PH105",
    "not-a-function",
    Severity.ERROR,
    why="A property that holds a number, a text or a truth value is called like a function, which throws a TypeError.",
    bad="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.alpha(0.5);",
    good="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.alpha = 0.5;",
)
def not_a_function(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses_where(_is_called_value):
        owner = analysis.table.api_class(use.type) or ""
        member = analysis.api.member(owner, use.name)
        if member is not None:
            message = f"'{use.name}' is a {member.type}, not a function"
            yield Finding(use.name_node, message, _setter(analysis, owner, use))


def _is_called_value(analysis: Analysis, use: Use) -> bool:
    owner = analysis.table.api_class(use.type) if is_called(use.node) else None
    if owner is None or analysis.table.is_named(use.name):
        return False
    member = analysis.api.member(owner, use.name)
    if member is None or member.callable or member.type not in ("number", "string", "boolean"):
        return False
    return isinstance(analysis.table.type_of(use.node), Prim)


def _setter(analysis: Analysis, owner: str, use: Use) -> tuple[Fix, ...]:
    setter = f"set{use.name[:1].upper()}{use.name[1:]}"
    return (replacing(use.name_node, setter, safe=False),) if analysis.api.member(owner, setter) else ()


@rule(
    "PH106",
    "new-misused",
    Severity.ERROR,
    why="""Classes of Phaser are made with `new`, and what factories such as this.add.text return is made already.
    Mixing them up throws a TypeError.""",
    bad="const direction = Phaser.Math.Vector2(1, 0);\ndirection.scale(2);",
    good="const direction = new Phaser.Math.Vector2(1, 0);\ndirection.scale(2);",
)
def new_misused(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_where(_is_of_space):
        name = call.node.fields["function"]
        space = analysis.table.type_of(name)
        if isinstance(space, Space):
            yield from _called_space(analysis, call.node, name, space.name)
    for node in analysis.document.by_kind["new_expression"]:
        callee = node.field("constructor")
        type_ = analysis.table.type_of(callee) if callee is not None else None
        if callee is not None and isinstance(type_, Method) and type_.receiver is not None:
            fix = cutting(node, node.start, callee.start, "Remove 'new'")
            yield Finding(callee, f"'{callee.text}' makes its object itself: no 'new' here", (fix,))


def _is_of_space(analysis: Analysis, call: Call) -> bool:
    return isinstance(analysis.table.type_of(call.node.fields["function"]), Space)


def _called_space(analysis: Analysis, call: Node, callee: Node, name: str) -> Iterator[Finding]:
    info = analysis.api.class_(name)
    if info is not None and info.constructor is not None:
        fixes = (inserting(call, "new ", "Insert 'new'"),) if not isinstance(call.parent, type(None)) else ()
        yield Finding(callee, f"'{name}' is a class: write 'new {name}(…)'", fixes)
    else:
        yield Finding(callee, f"'{name}' is a namespace, not a function")


@rule(
    "PH107",
    "method-not-called",
    Severity.ERROR,
    why="""Something is read of a method itself instead of what it returns: the parentheses are missing. The next
    step throws a TypeError.""",
    bad="if (this.input.keyboard.createCursorKeys.left.isDown) {\n  this.cameras.main.scrollX -= 1;\n}",
    good="""const cursors = this.input.keyboard.createCursorKeys();
if (cursors.left.isDown) {
  this.cameras.main.scrollX -= 1;
}""",
)
def method_not_called(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses_where(lacks):
        if (
            isinstance(use.type, Method)
            and use.type.member.owner != "Phaser.Input.Keyboard.Key"
            and is_dereferenced(use.node)
        ):
            name = use.type.member.name
            yield Finding(
                use.name_node, f"'{name}' is a method: call it before you use '{use.name}' of what it returns"
            )


@rule(
    "PH108",
    "misspelt-property",
    Severity.WARNING,
    why="""The assignment makes a new property that Phaser never looks at; the name is nearly, but not quite, one
    that has an effect.""",
    bad="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.aplha = 0.5;",
    good="const ball = this.add.circle(100, 100, 20, 0xff0000);\nball.alpha = 0.5;",
)
def misspelt_property(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses_where(_is_new_property):
        if is_leftover(analysis, use) or _is_read(analysis, use.name):
            continue
        close = [name for name in meant(analysis, use) if is_typo(use.name, name)]
        if close and not analysis.table.is_open(use.type):
            fixes = tuple(map(partial(replacing, use.name_node, safe=False), close))
            yield Finding(use.name_node, f"{describe(use.type)} has no '{use.name}'; did you mean '{close[0]}'?", fixes)


def _is_new_property(analysis: Analysis, use: Use) -> bool:
    """Whether something is written to an object of Phaser that it does not have."""
    if not isinstance(use.type, Api) or not is_written(use.node):
        return False
    return analysis.api.member(use.type.name, use.name) is None


def _is_read(analysis: Analysis, name: str) -> bool:
    return any(not is_written(use.node) for use in analysis.uses_by_name[name])
