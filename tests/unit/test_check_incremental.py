"""What goes on from an earlier text says what a fresh analysis says, whatever was edited in between."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from phaser_copilot.phaser.analysis import Analysis
from phaser_copilot.phaser.check import diagnose
from phaser_copilot.phaser.complete import Completer
from phaser_copilot.phaser.lookup import outline
from phaser_copilot.phaser.places import places
from phaser_copilot.phaser.syntax import Document, Language
from phaser_copilot.phaser.typescript import to_typescript

ROOT = Path(__file__).parents[2]
HEADER = re.compile(r"\A/\*.*?\*/\n", re.DOTALL)
# Scenes are mostly small; those of several files show one edit in many ways of writing.
SCENES = [
    HEADER.sub("", path.read_text(encoding="utf-8")) for path in sorted((ROOT / "data" / "corpus").glob("*/*.js"))
]
PIECES = ["", "x", ".", "\n", ";", " ", "this.", "('a')", "{", "}", "(", "😀", "`", "// ", "'", "=>", "球", "\0"]
LINES = [
    "this.score = this.score + 1;",
    "this.hero = 5;",
    "this.hero = this.add.sprite(9, 9, 'hero');",
    "this.hero.setPositon(1, 2);",
    "this[name] = 1;",
    "Object.assign(this, more);",
    "const self = this;",
    "let late = this.add.text(1, 2, '');",
    "late = 5;",
    "late.setTint(1);",
    "helper(this.add.text(1, 2, 'a'));",
    "helper.call(this, 5);",
    "create();",
    "this.scene.start('Nowhere');",
    "this.load.image('hero', 'hero.png');",
    "class Extra extends Phaser.Scene {}",
    "if (this.keys.left) { this.helper(); }",
    "for (;;) {}",
]
METHODS = [
    "helper(a) { a.setPositon(1); return this.hero; }",
    "get hero() { return this.add.text(1, 2, ''); }",
    "update(time) { this.score = time; this.update2(); }",
    "function helper(a) { a.setPositon(1); return a; }",
    "function create() { late = this.add.circle(1, 2, 3); helper(late); }",
    "const makeHero = function () { return this.add.sprite(1, 2, 'hero'); };",
]


@dataclass
class Edited:
    """A text under edits, and what goes on from one version to the next."""

    text: str
    language: Language = "js"
    completer: Completer = field(default_factory=Completer)
    analysis: Analysis | None = None

    def change(self, text: str) -> None:
        self.text = text
        self.analysis = Analysis(text, language=self.language, previous=self.analysis)

    def said(self) -> object:
        assert self.analysis is not None
        return everything(self.analysis)


def everything(analysis: Analysis) -> object:
    found, symbols, keys = diagnose(analysis), outline(analysis), places(analysis)
    nodes = [
        (node.kind, node.start, node.end, node.tokens, list(node.fields)) for node in analysis.document.root.walk()
    ]
    types = [analysis.table.describe(node) for node in analysis.document.root.walk()]
    return found, symbols, keys, nodes, types


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, float, float, str]:
    kind = draw(st.sampled_from(["type", "type", "delete", "line", "line", "copy", "drop", "rename", "method", "undo"]))
    new = draw(st.sampled_from({"type": PIECES, "line": LINES, "method": METHODS}.get(kind, [""])))
    return kind, draw(st.floats(0, 1)), draw(st.floats(0, 1)), new


def edited(text: str, before: str, edit: tuple[str, float, float, str]) -> str:
    kind, first, second, new = edit
    at, lines = round(first * len(text)), text.split("\n")
    row, other = round(first * (len(lines) - 1)), round(second * (len(lines) - 1))
    match kind:
        case "type":
            return text[:at] + new + text[at:]
        case "delete":
            return text[:at] + text[at + 1 + round(second * 8) :]
        case "line" | "method":
            return "\n".join([*lines[:row], new, *lines[row:]])
        case "copy":
            return "\n".join([*lines[:other], lines[row], *lines[other:]])
        case "drop":
            return "\n".join(lines[:row] + lines[row + 1 + round(second * 3) :])
        case "rename":
            names = list(re.finditer(r"[A-Za-z_]\w*", text)) or [None]
            one, two = names[round(first * (len(names) - 1))], names[round(second * (len(names) - 1))]
            return text[: one.start()] + two[0] + text[one.end() :] if one and two else text
    return before


# Few names that all have to do with each other, so that what one function says matters to most of the others.
STATEMENTS = [
    "this.hero = 5;",
    "this.hero = this.add.sprite(1, 2, '__WHITE');",
    "this.hero = this.hero + 1;",
    "this.hero = this.one();",
    "this.hero = late;",
    "this.hero.setTint(1);",
    "this.hero.setText('a');",
    "this.hero.spin();",
    "this.spin = 1;",
    "this[late] = 1;",
    "this.two = 5;",
    "this.nothing.x = 1;",
    "late = this.add.text(1, 2, 'a');",
    "late = this.hero;",
    "late = helper(1);",
    "late.setTint(1);",
    "late.setText('a');",
    "helper(this.hero);",
    "helper(late);",
    "helper.call(this, 1);",
    "helper(this.add.text(1, 2, 'a'));",
    "new Hero(this.hero);",
    "new Hero(late).shine();",
    "return this.hero;",
    "return late;",
    "return this.two();",
    "this.time.delayedCall(9, helper, [], this);",
    "this.events.on('tick', function () { this.hero.spin(); }, this);",
    "const helper = 5; helper();",
    "game.scene.add('more', helper);",
]
WHOLE = """let late;
function helper(a) { %s; a.setTint(1); a.setText('a'); this.hero.setTint(1); return a; }
class Hero { constructor(a) { this.a = a; %s } shine() { this.a.setTint(1); %s } }
class Main extends Phaser.Scene {
  one() { %s }
  two() { %s }
  create() { %s }
  update() { this.hero.setTint(1); this.hero.spin(); late.setTint(1); this.two().setText('a'); %s }
}
new Phaser.Game({ width: 9, height: 9, scene: Main });
"""
PLACES = WHOLE.count("%s")

_SETTINGS = settings(deadline=None, suppress_health_check=list(HealthCheck))


@settings(_SETTINGS, max_examples=60)
@given(st.sampled_from(SCENES), st.lists(edits(), min_size=1, max_size=6))
def test_after_any_edits_all_is_said_that_a_fresh_analysis_says(scene: str, changes: list) -> None:
    state, before = Edited(scene), scene
    state.change(scene)
    state.said()
    for change in changes:
        text = edited(state.text, before, change)
        before = state.text
        state.change(text)
        assert state.analysis is not None
        event(f"broken {state.analysis.document.has_errors}, kept {state.analysis.document.changes is not None}")
        assert state.said() == everything(Analysis(text))


_FILLING = st.lists(st.sampled_from(["", *STATEMENTS]), min_size=PLACES, max_size=PLACES)


@settings(_SETTINGS, max_examples=150)
@given(_FILLING, st.lists(st.tuples(st.integers(0, PLACES - 1), st.sampled_from(["", *STATEMENTS])), max_size=6))
def test_what_functions_say_of_each_other_is_followed(filling: list[str], changes: list[tuple[int, str]]) -> None:
    state = Edited("")
    for place, statement in [(0, filling[0]), *changes]:
        filling[place] = statement
        state.change(WHOLE % tuple(filling))
        assert state.said() == everything(Analysis(state.text))


@settings(_SETTINGS, max_examples=40)
@given(st.sampled_from(SCENES), st.lists(st.tuples(edits(), st.floats(0, 1)), min_size=1, max_size=6))
def test_after_any_edits_what_is_offered_is_what_a_fresh_analysis_offers(scene: str, changes: list) -> None:
    state, before = Edited(scene), scene
    for change, place in changes:
        state.text, before = edited(state.text, before, change), state.text
        dots = [match.end() for match in re.finditer(r"\.|\(|\{\s|'", state.text)] or [0]
        at = dots[round(place * (len(dots) - 1))]
        position = Document(state.text).position(len(state.text[:at].encode()))
        assert state.completer.complete(state.text, position) == Completer().complete(state.text, position)


@settings(_SETTINGS, max_examples=15)
@given(st.sampled_from(SCENES[::40]), st.lists(edits(), min_size=1, max_size=4))
def test_typescript_too(scene: str, changes: list) -> None:
    state = Edited(to_typescript(scene), "ts")
    before = state.text
    state.change(state.text)
    for change in changes:
        text = edited(state.text, before, change)
        before = state.text
        state.change(text)
        assert state.said() == everything(Analysis(text, language="ts"))


GAME = "new Phaser.Game({ scene: Main });\n"
MAIN = """class Main extends Phaser.Scene {
  create() { this.hero = this.add.sprite(1, 2, '__WHITE'); }
  update() { this.hero.setText('a'); }
  other() { return 5; }
}
"""


def changed(before: str, after: str) -> list:
    """How many functions were read again, for each edit there and back."""
    first = Document(before)
    second = Document(after, previous=first)
    return [second.changes, Document(before, previous=second).changes]


def test_only_the_function_that_changed_is_copied_again() -> None:
    there, back = changed(MAIN + GAME, MAIN.replace("return 5", "return this.hero") + GAME)
    assert there is not None and back is not None
    assert [len(there), len(back)] == [1, 1]
    assert there[0][1].root is not None and there[0][1].root.text == "other() { return this.hero; }"


@pytest.mark.parametrize(
    ("old", "new"), [("class Main", "class Other"), ("other() {", "other() {} more() {"), ("return 5", "return '")]
)
def test_more_than_functions_may_have_changed(old: str, new: str) -> None:
    assert changed(MAIN + GAME, MAIN.replace(old, new) + GAME)[0] is None


def test_what_is_known_outlives_a_broken_text() -> None:
    whole = Document(MAIN + GAME)
    broken = Document(MAIN.replace("return 5", "return (") + GAME, previous=whole)
    assert broken.has_errors
    mended = Document(MAIN.replace("return 5", "return 6") + GAME, previous=broken)
    assert mended.changes is not None
    assert len(mended.changes) == 1


def test_what_another_function_says_is_found_again() -> None:
    state = Edited(MAIN + GAME)
    state.change(state.text)
    state.said()
    assert state.analysis is not None
    assert [each.code for each in diagnose(state.analysis)] == ["PH101"]
    state.change(state.text.replace("add.sprite(1, 2, '__WHITE')", "add.text(1, 2, 'a')"))
    assert diagnose(state.analysis) == []


def test_functions_that_read_alike_stay_apart() -> None:
    text = "function a() { return 1; }\n"
    document = Document(text + "function b() {}\n" + text)
    after = Document("function b() {}\n" + text + text, previous=document)
    roots = [part.root for part in after.parts if part.root is not None]
    assert [root.text for root in roots] == ["function b() {}", text.strip(), text.strip()]
    assert len({id(root) for root in roots}) == 3


@pytest.mark.parametrize(
    ("before", "old", "new"),
    [
        pytest.param(
            "class Main extends Phaser.Scene { zero() { } one() { this.a.foo(); } "
            "two() { this.a = this.b; this.b = this.a + 'x'; } }",
            "zero() { }",
            "zero() { this.b.foo(); }",
            id="a circle that is entered elsewhere",
        ),
        pytest.param(
            "class Main extends Phaser.Scene { one() { } two() { this.spin(); } }",
            "one() { }",
            "one() { Object.assign(this, { spin: 1 }); }",
            id="a name that is given without an assignment",
        ),
        pytest.param(
            "function one() { }\nfunction two() { helper(5).foo(); }\n",
            "function one() { }",
            "function helper() { return 5; }",
            id="a function under another name",
        ),
        pytest.param(
            "class Main extends Phaser.Scene { one() { } two() { this.add.group().getChildren()[0].foo(); } }",
            "one() { }",
            "one() { const Other = class extends Phaser.GameObjects.Sprite { }; }",
            id="a class in a function",
        ),
        pytest.param(
            "const more = { create: two };\nfunction one() { }\nfunction two() { this.add.sprit(1, 2); }\n",
            "function one() { }",
            "function one() { new Phaser.Game({ scene: more }); }",
            id="a game that makes a function a scene's",
        ),
    ],
)
def test_what_reaches_further_is_followed_there_and_back(before: str, old: str, new: str) -> None:
    assert old in before
    after, state = before.replace(old, new), Edited("")
    for text in (before, after, before):
        state.change(text)
        assert state.said() == everything(Analysis(text))
    assert diagnose(Analysis(before)) != diagnose(Analysis(after))
