"""Fixes change what they say and nothing else."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Diagnostic, Fix, Position, Range, Severity, TextEdit
from phaser_copilot.phaser.fix import apply, apply_once

GAME = "new Phaser.Game({ width: 400, height: 300, physics: { default: 'arcade' }, scene: { create } });\n"


def fixed(body: str, *, safe_only: bool = True) -> str:
    source = f"function create() {{\n  {body}\n}}\n{GAME}"
    return apply(source, check(source), safe_only).removeprefix("function create() {\n  ").removesuffix(f"\n}}\n{GAME}")


def finding(start: int, end: int, text: str, *, safe: bool = True) -> Diagnostic:
    where = Range(Position(0, start), Position(0, end))
    return Diagnostic("PH999", Severity.ERROR, "test", where, (Fix("test", (TextEdit(where, text),), safe),))


def test_several_layers_are_repaired() -> None:
    assert fixed("const a = this.game.add.rectangle(1, 2, 3, 4); a.anchor.setTo(0.5); a.scale.setTo(2);") == (
        "const a = this.add.rectangle(1, 2, 3, 4); a.setOrigin(0.5); a.setScale(2);"
    )


def test_guesses_are_made_only_when_asked() -> None:
    body = "const a = this.add.rectangle(1, 2, 3, 4); a.setPositon(5, 6);"
    assert fixed(body) == body
    assert fixed(body, safe_only=False) == body.replace("setPositon", "setPosition")


def test_a_lost_this_becomes_an_arrow() -> None:
    assert fixed("this.time.delayedCall(9, function (a) { this.add.circle(1, 2, 3); });") == (
        "this.time.delayedCall(9, (a) => { this.add.circle(1, 2, 3); });"
    )


def test_astral_characters_do_not_move_edits() -> None:
    assert fixed("/* 😀中 */ this.game.add.circle(1, 2, 3); // 😀") == "/* 😀中 */ this.add.circle(1, 2, 3); // 😀"


def test_fixes_that_touch_each_other_wait() -> None:
    assert apply_once("let abc;", [finding(4, 6, "x"), finding(5, 7, "y")]) == "let xc;"
    assert apply_once("let abc;", [finding(4, 5, "x"), finding(4, 5, "x")]) == "let xbc;"


def test_a_fix_that_breaks_the_syntax_is_left_out() -> None:
    assert apply_once("let abc;", [finding(0, 3, "let ("), finding(4, 7, "xyz")]) == "let xyz;"


def test_a_source_without_findings_stays() -> None:
    source = f"function create() {{}}\n{GAME}"
    assert apply(source, []) == source


SNIPPETS = st.lists(
    st.sampled_from([
        "this.add.",
        "game.add.", "text(1, 2, 'a')", "circle(1, 2, 3, '#f00')", ";", "{", "}", "(", ")", "function f() ",
        "const a = ", "a.anchor.setTo(1)", "a.scale.setTo(2)", "this.time.events.loop(9, f, this)", "\n", "=> ", "'😀'",
        "this.physics.arcade.collide(a, a)", "new Phaser.Game({ scene: { create } })", "class A extends Phaser.Scene ",
        "create() ", "Phaser.Keyboard.A", "let ", "x", "`${", "this.tweens.add({ target: a })", "if (", "[", "]", "...",
    ]),
    max_size=14,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(SNIPPETS)
def test_any_text_is_survived_and_never_made_worse(parts: list[str]) -> None:
    source = "".join(parts)
    before = check(source)
    after = check(apply(source, before, safe_only=False))
    if not any(item.code in ("PH001", "PH002") for item in before):
        assert not any(item.code in ("PH001", "PH002") for item in after)
