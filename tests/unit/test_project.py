"""Writing for a project: what it is, and scenes as modules of it."""

import json

import pytest

from phaser_copilot import corpus, project
from phaser_copilot.errors import BadSceneError
from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.phaser.early import early_error
from phaser_copilot.phaser.module import to_module
from phaser_copilot.phaser.syntax import Document
from phaser_copilot.phaser.typescript import to_typescript
from tests.conftest import ROOT


@pytest.fixture
def package(tmp_path):
    def write(**content):
        (tmp_path / "package.json").write_text(json.dumps(content))
        return tmp_path

    return write


@pytest.mark.parametrize(
    ("content", "format_"),
    [
        ({"dependencies": {"phaser": "^3.80.0"}}, "js"),
        ({"dependencies": {"phaser": "^3.80.0"}, "type": "module"}, "module"),
        ({"dependencies": {"phaser": "^3.80.0"}, "devDependencies": {"vite": "^6"}}, "module"),
        ({"dependencies": {"phaser": "^3.80.0"}, "devDependencies": {"vite": "^6", "typescript": "^5"}}, "ts"),
    ],
)
def test_the_language_of_a_project_is_seen(package, content, format_):
    found = project.find(package(**content))
    assert found is not None
    assert (found.format, found.major) == (format_, 3)


def test_it_is_found_from_below_and_knows_where_scenes_are(package):
    root = package(dependencies={"phaser": "3.90.0"}, devDependencies={"vite": "6"})
    below = root / "src" / "scenes"
    below.mkdir(parents=True)
    found = project.find(below)
    assert found is not None
    assert found.scenes == below
    assert str(found) == "Phaser 3.90.0, vite, JavaScript"


def test_the_installed_version_counts(package):
    root = package(dependencies={"phaser": "*"})
    installed = root / "node_modules" / "phaser"
    installed.mkdir(parents=True)
    (installed / "package.json").write_text('{"version": "4.0.0"}')
    found = project.find(root)
    assert found is not None
    assert found.major == 4


@pytest.mark.parametrize("text", ["", "[]", "{", '{"dependencies": []}', '{"dependencies": {"react": "1"}}'])
def test_other_folders_are_no_project(tmp_path, text):
    (tmp_path / "package.json").write_text(text)
    assert project.find(tmp_path) is None


FUNCTIONS = """\
const config = {
  type: Phaser.AUTO, width: 640, height: 480, backgroundColor: '#123456',
  physics: { default: 'arcade', arcade: { gravity: { y: 300 } } },
  scene: { create, update }
};
let ball;
const TEXT = `one
two`;

function create() {
  ball = this.physics.add.image(100, 100, 'x');
  this.note = this.add.text(0, 0, `a
b`);
}

function update(time, delta) {
  ball.x += speed() * delta;
}

function speed() { return 0.1; }

new Phaser.Game(config);
"""


def test_functions_become_methods_of_a_class():
    module = to_module(FUNCTIONS)
    assert "new Phaser.Game(config)" not in module
    assert "const config" not in module
    assert "class MainScene extends Phaser.Scene {" in module
    assert "arcade: { gravity: { y: 300 } }" in module
    assert "backgroundColor: '#123456'" in module
    assert "width: 640, height: 480" in module.splitlines()[1]
    assert "  update(time, delta) {\n    ball.x += speed() * delta;\n  }" in module
    assert "`a\nb`" in module, "a text over several lines stays as it is"
    assert "function speed()" in module
    assert module.rstrip().endswith("export default MainScene;")


def test_typescript_declares_fields_with_their_types():
    text = to_typescript(to_module(FUNCTIONS, "scene.ts"))
    assert text.startswith("// @ts-nocheck")
    assert "note!: Phaser.GameObjects.Text;" in text
    assert "update(time: number, delta: number)" in text
    assert "from './scene';" in text


@pytest.mark.parametrize(
    "code", ["", "let x = ;", "new Phaser.Game(make());", "class A extends Phaser.Scene {}", FUNCTIONS + FUNCTIONS]
)
def test_what_cannot_become_a_module_is_said(code):
    with pytest.raises(BadSceneError, match="cannot become a module"):
        to_module(code)


def test_every_scene_of_the_corpus_becomes_a_module_without_a_mistake():
    scenes = list(corpus.load_all(ROOT / "data" / "corpus"))
    wrong = []
    for scene in scenes[::4]:
        module = to_module(scene.default.code)
        errors = [item for item in check(module, standalone=False) if item.severity is Severity.ERROR]
        if errors or early_error(Document(module)) or Document(to_typescript(module), "ts").has_errors:
            wrong.append(scene.name)
    assert wrong == []


def test_each_file_has_a_key_and_a_class_of_its_own():
    chase, second = to_module(FUNCTIONS, "coin-race.js"), to_module(FUNCTIONS, "scene-2.js")
    assert "class CoinRaceScene" in chase and "key: 'coin-race'" in chase
    assert "class Scene2" in second and "key: 'scene-2'" in second


def test_a_key_that_scenes_use_among_each_other_stays():
    code = """
class Menu extends Phaser.Scene { constructor() { super('menu'); } create() { this.scene.start('play'); } }
class Play extends Phaser.Scene { constructor() { super('play'); } create() {} }
new Phaser.Game({ width: 300, height: 200, scene: [Menu, Play] });
"""
    module = to_module(code)
    assert "super('menu')" in module and "super('play')" in module
    assert "export default [Menu, Play];" in module
