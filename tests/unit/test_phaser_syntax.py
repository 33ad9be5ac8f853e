"""Positions, strings and early errors of sources."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.phaser.diagnostic import Position
from phaser_copilot.phaser.early import early_error
from phaser_copilot.phaser.syntax import Document, string_value


def test_columns_are_utf16_units() -> None:
    document = Document("/* 😀中 */ let a;")
    name = document.by_kind["identifier"][0]
    assert name.range.start == Position(0, 14)
    assert document.slice(document.offset(Position(0, 14)), document.offset(Position(0, 15))) == "a"


@given(st.text(alphabet="a😀中é\n ;{}'", max_size=60), st.integers(0, 200))
def test_positions_and_offsets_agree(text: str, at: int) -> None:
    document = Document(text)
    prefix = text[: min(at, len(text))]
    offset = len(prefix.encode())
    assert document.offset(document.position(offset)) == offset


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    document = Document(text)
    early_error(document)
    assert all(node.start <= node.end for node in document.root.walk())


@pytest.mark.parametrize(
    ("literal", "value"),
    [("'a'", "a"), ('"a b"', "a b"), ("`a`", "a"), (r"'a\n\x41B\''", "a\nAB'"), ("`a${b}`", None), ("5", None)],
)
def test_strings(literal: str, value: str | None) -> None:
    document = Document(f"x = {literal};")
    right = document.by_kind["assignment_expression"][0].field("right")
    assert string_value(right) == value


@pytest.mark.parametrize(
    ("code", "line", "column"),
    [
        ("let a = 1;\nconst b = ;", 1, 10),
        ("function f() {\n", 0, None),
        ("let é = 1; let 变 = ;", 0, 19),
        ("break;", 0, None),
    ],
)
def test_early_errors_have_places(code: str, line: int, column: int | None) -> None:
    document = Document(code)
    error = early_error(document)
    assert error is not None
    place = document.position(error.offset)
    assert column is None or place == Position(line, column)


@pytest.mark.parametrize(
    "code",
    [
        "class A { #x = 1; static y; get z() { return this.#x ?? 0; } }",
        "import Phaser from 'phaser'; export default class A {} await 1;",
        "label: for (const a of []) { continue label; }",
        "const { a, ...rest } = { a: 1 }; a?.b?.();",
        "let name = 1; let top2; var status;",
    ],
)
def test_modern_javascript_is_fine(code: str) -> None:
    assert early_error(Document(code)) is None


def test_nothing_of_the_source_is_run() -> None:
    assert early_error(Document("while (true) {}")) is None
    assert early_error(Document("function f() { f(); } f();")) is None


def test_typescript() -> None:
    assert early_error(Document("let a: number = 1; interface B { c?: string }", "ts")) is None
    assert early_error(Document("let a: number = ;", "ts")) is not None
