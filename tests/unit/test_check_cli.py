"""``phaser-copilot check`` as its users meet it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from phaser_copilot.cli.check import command
from phaser_copilot.errors import MissingError, UsageError

GOOD = "new Phaser.Game({ width: 400, height: 300, scene: { create() { this.add.circle(9, 9, 5, 0xff0000); } } });\n"
BAD = GOOD.replace("circle", "circel")
PAGE = f"<!doctype html>\n<p>😀</p>\n<script src='phaser.min.js'></script>\n<script>\n{BAD}</script>\n"
OLD = GOOD.replace("this.add", "this.game.add")


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments], input=stdin)


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    path = tmp_path / "scene.js"
    path.write_text(BAD, encoding="utf-8")
    return path


def test_a_good_scene_exits_with_0(tmp_path: Path) -> None:
    path = tmp_path / "good.js"
    path.write_text(GOOD, encoding="utf-8")
    result = run(path)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "nothing to complain about" in result.stderr


def test_a_bad_scene_exits_with_1_and_shows_the_place(scene: Path) -> None:
    result = run(scene)
    column = BAD.index("circel") + 1
    first, line, underline, fix = result.stdout.splitlines()
    assert result.exit_code == 1
    assert first.startswith(f"{scene}:1:{column}: error PH101 ")
    assert "did you mean 'circle'?" in first
    assert line[underline.index("^") : underline.rindex("^") + 1] == "circel"
    assert fix.strip() == "fix: Replace 'circel' by 'circle' (--unsafe)"
    assert "1 file: 1 error" in result.stderr


def test_a_page_keeps_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "scene.html"
    path.write_text(PAGE, encoding="utf-8")
    assert run(path).stdout.startswith(f"{path}:5:{BAD.index('circel') + 1}: error PH101")


def test_a_page_that_loads_other_scripts_may_have_names_from_there(tmp_path: Path) -> None:
    path = tmp_path / "scene.html"
    path.write_text("<script src='helpers.js'></script><script>helper();</script>", encoding="utf-8")
    assert run(path).exit_code == 0


def test_typescript_is_read(tmp_path: Path) -> None:
    path = tmp_path / "scene.ts"
    lines = [
        "let lives: number = 3;",
        "class Main extends Phaser.Scene {",
        "  create(): void { this.add.circel(1); }",
        "}",
    ]
    path.write_text("\n".join([*lines, "new Phaser.Game({ width: 4, height: 3, scene: Main });"]), encoding="utf-8")
    assert ":3:29: error PH101" in run(path).stdout


def test_folders_and_patterns(scene: Path) -> None:
    (scene.parent / "more").mkdir()
    (scene.parent / "more" / "other.mjs").write_text(BAD, encoding="utf-8")
    (scene.parent / "node_modules").mkdir()
    (scene.parent / "node_modules" / "lib.js").write_text("let a; let a;", encoding="utf-8")
    assert "2 files: 2 errors" in run(scene.parent).stderr
    assert "1 file: 1 error" in run(f"{scene.parent}/*.js").stderr


def test_standard_input() -> None:
    assert "<stdin>:1:" in run("-", stdin=BAD).stdout
    assert "<stdin>:5:" in run("-", stdin=PAGE).stdout


def test_json_is_one_object(scene: Path) -> None:
    result = run("--json", scene)
    data = json.loads(result.stdout)
    found = data["files"][0]["diagnostics"][0]
    assert data["errors"] == 1 and data["warnings"] == 0
    assert (found["code"], found["rule"], found["severity"]) == ("PH101", "unknown-member", "error")
    assert found["start"] == {"line": 1, "column": BAD.index("circel") + 1}
    assert found["fixes"][0]["edits"][0]["text"] == "circle"


def test_sarif_names_rules_and_regions(scene: Path) -> None:
    log = json.loads(run("--sarif", scene).stdout)
    driver = log["runs"][0]["tool"]["driver"]
    result = log["runs"][0]["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert log["version"] == "2.1.0"
    assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "PH101"
    assert region["startLine"] == 1 and region["endColumn"] - region["startColumn"] == len("circel")
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "circle"


def test_fix_repairs_the_file(tmp_path: Path) -> None:
    path = tmp_path / "old.js"
    path.write_bytes(OLD.replace("\n", "\r\n").encode())
    result = run("--fix", path)
    assert result.exit_code == 0
    assert path.read_bytes() == GOOD.replace("\n", "\r\n").encode()
    assert f"Repaired {path}" in result.stderr


def test_fix_repairs_only_the_scripts_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "old.html"
    text = PAGE.replace(BAD, OLD)
    path.write_text(text, encoding="utf-8")
    run("--fix", path)
    assert path.read_text(encoding="utf-8") == PAGE.replace(BAD, GOOD)


def test_guesses_need_unsafe(scene: Path) -> None:
    assert run("--fix", scene).exit_code == 1
    assert scene.read_text(encoding="utf-8") == BAD
    assert run("--fix", "--unsafe", scene).exit_code == 0
    assert scene.read_text(encoding="utf-8") == GOOD


def test_diff_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "old.js"
    path.write_text(OLD, encoding="utf-8")
    result = run("--diff", path)
    assert path.read_text(encoding="utf-8") == OLD
    assert f"-{OLD.strip()}" in result.stdout and f"+{GOOD.strip()}" in result.stdout


def test_a_part_needs_no_game(tmp_path: Path) -> None:
    path = tmp_path / "hero.js"
    path.write_text(
        "class Hero extends Phaser.GameObjects.Sprite { jump() { this.setTexture('jump'); } }", encoding="utf-8"
    )
    assert "PH010" in run(path).stdout
    assert run("--part", path).exit_code == 0


@pytest.mark.parametrize("name", ["missing.js", "scene.txt", "*.nothing"])
def test_what_is_no_scene_is_wrong_use(tmp_path: Path, name: str) -> None:
    (tmp_path / "scene.txt").write_text("x", encoding="utf-8")
    result = run(tmp_path / name)
    assert isinstance(result.exception, UsageError)


def test_watching_without_watchfiles_says_what_to_install(scene: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "watchfiles", None)
    result = run("--watch", scene)
    assert isinstance(result.exception, MissingError)
    assert "pip install 'phaser-copilot[browser]'" in result.exception.fix
