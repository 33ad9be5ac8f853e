"""PH510 and PH521 to PH523: keys under names that nobody presses, and keys that are not asked for their state."""

from __future__ import annotations

from collections.abc import Iterator

from phaser_copilot.phaser.analysis import Analysis, Use
from phaser_copilot.phaser.diagnostic import Fix, Severity
from phaser_copilot.phaser.edits import cutting, replacing
from phaser_copilot.phaser.rules import Finding, rule
from phaser_copilot.phaser.syntax import Node, pairs, string_value, unwrap

KEY_CODES, KEYBOARD = "Phaser.Input.Keyboard.KeyCodes", "Phaser.Input.Keyboard.KeyboardPlugin"
_DIGITS = ("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE")
_ARROWS = ("UP", "DOWN", "LEFT", "RIGHT")

# By what people write, in capitals and without blanks and underscores.
_PHASER_NAMES = {
    **{str(digit): word for digit, word in enumerate(_DIGITS)},
    **{f"DIGIT{digit}": word for digit, word in enumerate(_DIGITS)},
    **{f"ARROW{way}": way for way in _ARROWS},
    **{f"{way}ARROW": way for way in _ARROWS},
    "": "SPACE", "SPACEBAR": "SPACE", "ESCAPE": "ESC", "CONTROL": "CTRL", "RETURN": "ENTER", "DEL": "DELETE",
    "PAGEUP": "PAGE_UP", "PAGEDOWN": "PAGE_DOWN", "CAPSLOCK": "CAPS_LOCK", "-": "MINUS", "+": "PLUS",
}  # fmt: skip
_COMMON_BROWSER_NAMES = {
    **{way: f"Arrow{way.title()}" for way in _ARROWS},
    **{f"ARROW{way}": f"Arrow{way.title()}" for way in _ARROWS},
    "ESC": "Escape", "ESCAPE": "Escape", "RETURN": "Enter", "ENTER": "Enter", "DEL": "Delete", "DELETE": "Delete",
    "TAB": "Tab", "BACKSPACE": "Backspace",
}  # fmt: skip
_BROWSER_NAMES = {
    "key": {
        **_COMMON_BROWSER_NAMES,
        **{word: str(digit) for digit, word in enumerate(_DIGITS)},
        "SPACE": " ", "SPACEBAR": " ", "CTRL": "Control", "CONTROL": "Control", "SHIFT": "Shift",
    },
    "code": {
        **_COMMON_BROWSER_NAMES,
        **{word: f"Digit{digit}" for digit, word in enumerate(_DIGITS)},
        **{str(digit): f"Digit{digit}" for digit in range(10)},
        "": "Space", "SPACE": "Space", "SPACEBAR": "Space", "CTRL": "ControlLeft", "CONTROL": "ControlLeft",
        "SHIFT": "ShiftLeft",
    },
}  # fmt: skip
"""Property of a KeyboardEvent to its values (UI Events KeyboardEvent key and code values, W3C)."""


@rule(
    "PH510",
    "key-event-name",
    Severity.WARNING,
    why="""Events of single keys are named like 'keydown-SPACE': a hyphen, and the key's name in capitals, as in
    Phaser.Input.Keyboard.KeyCodes. Digits are words: 'keydown-ONE'. Nobody ever hears of another name.""",
    bad="this.input.keyboard.on('keydown_SPACE', () => {});\nthis.input.keyboard.on('keydown-1', () => {});",
    good="this.input.keyboard.on('keydown-SPACE', () => {});\nthis.input.keyboard.on('keydown-ONE', () => {});",
)
def key_event_name(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("on", "once", "off", "addListener"):
        event = string_value(call.args[0]) if call.args else None
        if event is None or not event.startswith(("keydown_", "keyup_", "keydown-", "keyup-")):
            continue
        way = "keydown" if event.startswith("keydown") else "keyup"
        key = event[len(way) + 1 :]
        if event == f"{way}-{key}" and key in analysis.api.statics(KEY_CODES):
            continue
        right = _phaser_name(analysis, key)
        fixes = (replacing(call.args[0], f"'{way}-{right}'"),) if right else ()
        yield Finding(call.args[0], f"The event is '{way}-{right}'" if right else f"There is no key '{key}'", fixes)


def _phaser_name(analysis: Analysis, written: str) -> str | None:
    """The name that Phaser has for a key; None when there is no such key."""
    capitals = written.strip().upper()
    plain = capitals.replace("_", "").replace(" ", "")
    letter = plain.removeprefix("KEY")
    for name in (capitals, _PHASER_NAMES.get(plain), letter if len(letter) == 1 else None):
        if name and name in analysis.api.statics(KEY_CODES):
            return name
    return None


@rule(
    "PH521",
    "key-state-by-name",
    Severity.WARNING,
    why="A key is an object with isDown; the comparison or index used here does not read the keyboard.",
    bad="const keys = this.input.keyboard.createCursorKeys();\nif (keys.left) {\n  this.cameras.main.scrollX -= 1;\n}",
    good="""const keys = this.input.keyboard.createCursorKeys();
if (keys.left.isDown) {
  this.cameras.main.scrollX -= 1;
}""",
)
def key_state_by_name(analysis: Analysis) -> Iterator[Finding]:
    for use in analysis.uses_where(_is_key_as_condition):
        fix = cutting(use.node, use.node.end, use.node.end, "Ask for isDown", ".isDown")
        yield Finding(use.node, f"'{use.node.text}' is a key and always true; ask for .isDown", (fix,))


def _is_key_as_condition(analysis: Analysis, use: Use) -> bool:
    parent = use.node.parent
    if parent is None or parent.kind != "parenthesized_expression" or parent.parent is None:
        return False
    return parent.parent.kind == "if_statement" and analysis.class_of(use.node) == "Phaser.Input.Keyboard.Key"


@rule(
    "PH522",
    "key-name",
    Severity.WARNING,
    why="""A key is named as in Phaser.Input.Keyboard.KeyCodes; digits are words ('ONE'). A key under another name is
    made without complaint and is never down.""",
    bad="const key = this.input.keyboard.addKey('1');",
    good="const key = this.input.keyboard.addKey('ONE');",
)
def key_names(analysis: Analysis) -> Iterator[Finding]:
    for call in analysis.calls_to("addKey", "addKeys"):
        if call.owner != KEYBOARD or not call.args:
            continue
        given = unwrap(call.args[0])
        if given.kind == "object":
            for _, __, value in pairs(given):
                yield from _wrong_name(analysis, value)
        elif call.name == "addKey":
            yield from _wrong_name(analysis, given)
        else:
            yield from _wrong_names(analysis, given)


def _wrong_name(analysis: Analysis, value: Node) -> Iterator[Finding]:
    written = string_value(value)
    if written is None or written.upper() in analysis.api.statics(KEY_CODES):
        return
    right = _phaser_name(analysis, written)
    message = f"The key '{written}' is called '{right}'" if right else f"There is no key '{written}'"
    yield Finding(value, message, (replacing(value, f"'{right}'"),) if right else ())


def _wrong_names(analysis: Analysis, value: Node) -> Iterator[Finding]:
    """Of a list such as ``'W,A,1'``; mended, the keys stay under the names that were written."""
    written = [name for part in (string_value(value) or "").split(",") if (name := part.strip())]
    right = {name: _phaser_name(analysis, name) for name in written}
    wrong = [name for name in written if name.upper() not in analysis.api.statics(KEY_CODES)]
    if wrong:
        entries = ", ".join(f"'{name}': '{known}'" for name, known in right.items())
        fixes = (replacing(value, f"{{ {entries} }}", "Name the keys as Phaser does"),) if all(right.values()) else ()
        yield Finding(value, f"There is no key '{wrong[0]}'", fixes)


@rule(
    "PH523",
    "browser-key-name",
    Severity.WARNING,
    why="""The event is the browser's: its `key` is 'ArrowUp', ' ', 'a' or '1', its `code` is 'ArrowUp', 'Space', 'KeyA'
    or 'Digit1'. A comparison with another name is never true.""",
    bad="""this.input.keyboard.on('keydown', (event) => {
  if (event.key === 'Up') this.cameras.main.scrollY -= 9;
});""",
    good="""this.input.keyboard.on('keydown', (event) => {
  if (event.key === 'ArrowUp') this.cameras.main.scrollY -= 9;
});""",
)
def browser_key_name(analysis: Analysis) -> Iterator[Finding]:
    for listener, event in _key_listeners(analysis):
        compared = list(_compared(listener, event))
        lower = {string_value(value) for _, value in compared}
        for name, value in compared:
            written = string_value(value)
            right = _browser_name(name, written) if written is not None else None
            if right is not None and right != written and right not in lower:
                fix: Fix = replacing(value, f"'{right}'")
                yield Finding(value, f"The browser calls this key '{right}'", (fix,))


def _key_listeners(analysis: Analysis) -> Iterator[tuple[Node, str]]:
    """Functions that are called with keyboard events, and what they call the event."""
    for call in analysis.calls_to("on", "once", "addListener", "addEventListener"):
        heard = string_value(call.args[0]) if len(call.args) > 1 else None
        listener = analysis.value(call.args[1]) if heard and heard.startswith(("keydown", "keyup")) else None
        parameters = listener.field("parameters") or listener.field("parameter") if listener is not None else None
        if listener is None or parameters is None:
            continue
        first = parameters.children[0] if parameters.kind == "formal_parameters" and parameters.children else parameters
        if first.kind == "identifier":
            yield listener, first.text


def _compared(listener: Node, event: str) -> Iterator[tuple[str, Node]]:
    """Pairs of ``key`` or ``code`` and the text that it is compared with."""
    for node in listener.walk():
        if node.kind == "binary_expression":
            left, right = node.field("left"), node.field("right")
            for one, other in ((left, right), (right, left)):
                if (name := _asked(one, event)) and other is not None:
                    yield name, other
        elif node.kind == "switch_statement" and (name := _asked(node.field("value"), event)):
            cases = (each for each in node.walk() if each.kind == "switch_case")
            yield from ((name, value) for each in cases if (value := each.field("value")) is not None)


def _asked(node: Node | None, event: str) -> str | None:
    """Which of its names the event is asked for: ``event.key``, ``event.code``."""
    node = unwrap(node) if node is not None else None
    if node is None or node.kind != "member_expression":
        return None
    target, name = node.field("object"), node.field("property")
    if target is None or name is None or target.text != event or name.text not in _BROWSER_NAMES:
        return None
    return name.text


def _browser_name(asked: str, written: str) -> str | None:
    """The name that the browser has for a key; None when it is not known."""
    plain = written.upper().replace("_", "").replace(" ", "")
    letter = plain.removeprefix("KEY")
    if len(letter) == 1 and letter.isascii() and letter.isalpha():
        return letter.lower() if asked == "key" else f"Key{letter}"
    return _BROWSER_NAMES[asked].get(plain)
