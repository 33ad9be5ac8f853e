"""Scripts are taken out of files with every line and column where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phaser_copilot.browser import source
from phaser_copilot.errors import UsageError

PAGE = """<!doctype html>
<html><head><script src="https://example.org/phaser.js"></script></head>
<body><p>hi</p>
  <script>const a = 1;
  throw new Error(a);
  </script><script type="application/json">{"no": 1}</script>
<script type="module">let b;</script>
</body></html>
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["scene.js", "scene.mjs", "SCENE.JS"])
def test_a_script_is_read_as_it_is(tmp_path: Path, name: str) -> None:
    assert source.read(write(tmp_path, name, "// 球\nlet a;\n")) == "// 球\nlet a;\n"


def test_a_byte_order_mark_is_no_code(tmp_path: Path) -> None:
    path = tmp_path / "scene.js"
    path.write_bytes(b"\xef\xbb\xbflet a;")
    assert source.read(path) == "let a;"


def test_a_pages_scripts_keep_their_places(tmp_path: Path) -> None:
    code = source.read(write(tmp_path, "page.html", PAGE))
    for word in ("const a", "throw new", "let b"):
        assert _place(code, word) == _place(PAGE, word)
    assert "hi" not in code
    assert "no" not in code
    assert "phaser" not in code


def test_a_page_without_scripts_of_its_own_brings_the_ones_it_names(tmp_path: Path) -> None:
    write(tmp_path, "scene.js", "let linked;")
    page = write(tmp_path, "page.html", '<script src="phaser.min.js"></script><script src="scene.js"></script>')
    assert source.read(page) == "let linked;"


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [("a.ts", "let a: number;", "TypeScript"), ("a.py", "", "not a scene"), ("a.html", "<p>hi</p>", "no script")],
)
def test_what_is_no_scene_is_refused_with_the_reason(tmp_path: Path, name: str, text: str, word: str) -> None:
    with pytest.raises(UsageError, match=word):
        source.read(write(tmp_path, name, text))


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        source.read(tmp_path / "nowhere.js")
    path = tmp_path / "latin.js"
    path.write_bytes(b"\xe4")
    with pytest.raises(UsageError, match="cannot be read"):
        source.read(path)


@given(before=st.text(alphabet="ab \n", max_size=20), script=st.text(alphabet="xy;\n", max_size=20))
def test_any_script_in_a_page_keeps_its_place(
    tmp_path_factory: pytest.TempPathFactory, before: str, script: str
) -> None:
    marked = f"{script}MARK"
    page = f"{before}<script>{marked}</script>{before}"
    code = source.read(write(tmp_path_factory.mktemp("page"), "page.html", page))
    assert _place(code, "MARK") == _place(page, "MARK")


def _place(text: str, word: str) -> tuple[int, int]:
    before = text[: text.index(word)]
    return before.count("\n"), len(before) - before.rfind("\n")
