"""The files of a scene."""

import pytest

from phaser_copilot import scene
from phaser_copilot.errors import UsageError
from phaser_copilot.phaser import library


@pytest.fixture(autouse=True)
def _here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_the_first_free_name_is_taken(tmp_path):
    (tmp_path / "scene.html").touch()
    (tmp_path / "scene-2.js").touch()
    assert [path.name for path in scene.choose_target(None).files] == ["scene-3.html", "scene-3.js"]


def test_a_named_page_and_script_belong_together(tmp_path):
    for name in ("game.js", "game.html"):
        assert [path.name for path in scene.choose_target(tmp_path / name).files] == ["game.html", "game.js"]
    assert scene.choose_target(tmp_path / "game.js", page=False).page is None


@pytest.mark.parametrize("name", ["game.png", "missing/game.js"])
def test_other_names_are_refused(tmp_path, name):
    with pytest.raises(UsageError):
        scene.choose_target(tmp_path / name)


def test_the_page_takes_phaser_from_this_machine(tmp_path):
    phaser = tmp_path / "store" / "phaser.min.js"
    phaser.parent.mkdir()
    phaser.write_text("/* phaser */")
    target = scene.choose_target(tmp_path / "game.html")
    scene.write(target, "let a;\n", title='<b>"ball"', phaser=phaser)
    page = target.page.read_text()
    assert (tmp_path / f"phaser-{library.VERSION}.min.js").read_text() == "/* phaser */"
    assert "http" not in page
    assert "<b>" not in page
    assert target.script.read_text() == "let a;\n"


def test_without_it_the_page_names_a_pinned_and_hashed_address(tmp_path):
    target = scene.choose_target(tmp_path / "game.html")
    scene.write(target, "let a;\n", title="ball")
    page = target.page.read_text()
    assert f'src="{library.CDN_URL}" integrity="{library.INTEGRITY}" crossorigin' in page
    assert "3.90.0" in library.CDN_URL
