"""Cryptic errors get plain words, and errors that we do not know get none."""

from __future__ import annotations

import pytest

from phaser_copilot.browser.translate import explain


@pytest.mark.parametrize(
    ("message", "word"),
    [
        ("Cannot read properties of null (reading 'length')", "targets"),
        ("Cannot read properties of undefined (reading 'duration')", "sprite sheet"),
        ("Cannot read properties of undefined (reading 'isParent')", "collider"),
        ("Cannot read properties of null (reading 'setVelocity')", "physics body"),
        ("Cannot read properties of undefined (reading 'add')", "physics: { default: 'arcade' }"),
        ("Cannot read properties of undefined (reading 'isDown')", "create()"),
        ("Cannot read properties of undefined (reading 'sys')", "destroyed"),
        ("Cannot read properties of undefined (reading 'speed')", "`.speed`"),
        ("Cannot set properties of undefined (setting 'score')", "`.score`"),
        ("createEmitter removed. See ParticleEmitter docs for info", "3.60"),
        ("this.tweens.createTimeline is not a function", "this.tweens.chain({ tweens: [...] })"),
        ("this.add.foo is not a function", "misspelt"),
        ("Cannot access 'player' before initialization", "`player`"),
        ("Identifier 'a' has already been declared", "`a`"),
        ("player is not defined", "`player`"),
        ("Assignment to constant variable.", "let"),
        ("Maximum call stack size exceeded", "itself"),
        ("Unexpected end of input", "closed"),
        ("The listener must be a function", "on()"),
        ("Failed to fetch", "offline"),
    ],
)
def test_a_known_error_is_explained(message: str, word: str) -> None:
    assert word in explain("TypeError", message)


@pytest.mark.parametrize("kind", ["timeout", "memory", "crash", "navigation", "no-game", "no-scene"])
def test_the_ends_of_a_run_are_explained_whatever_they_say(kind: str) -> None:
    assert explain(kind, "anything")


@pytest.mark.parametrize("message", ["", "the dragon has no more fire", "{name}", "Score is too low"])
def test_an_unknown_error_gets_no_invented_explanation(message: str) -> None:
    assert explain("Error", message) == ""


def test_braces_in_a_message_do_no_harm() -> None:
    assert "`.{x}`" in explain("TypeError", "Cannot read properties of undefined (reading '{x}')")
