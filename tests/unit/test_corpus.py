"""The corpus: headers are whole, knobs turn, and the static check has nothing against good scenes."""

import pytest

from phaser_copilot import corpus
from phaser_copilot.errors import UsageError
from phaser_copilot.phaser.check import check
from phaser_copilot.phaser.diagnostic import Severity
from phaser_copilot.task import Lang, Task
from tests.conftest import ROOT

SCENES = list(corpus.load_all(ROOT / "data" / "corpus"))


def test_there_are_many_and_no_two_have_the_same_code():
    assert len(SCENES) >= 150
    assert len({scene.body for scene in SCENES}) == len(SCENES)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_scene_is_whole_and_without_an_error(scene):
    assert scene.default.code == scene.body
    for variant in (scene.default, scene.vary(dict.fromkeys(scene.knobs, 1))):
        texts = [text for lang in Lang for text in (*variant.tasks[lang], variant.plans[lang].req)]
        assert not [text for text in texts for name in scene.knobs if f"{{{name}}}" in text]
        errors = [finding for finding in check(variant.code) if finding.severity is Severity.ERROR]
        assert errors == []
    for lang in Lang:
        assert [Task.from_text(text).lang for text in scene.default.tasks[lang]].count(lang) >= 2


HEADER = """/* scene
tasks:
  en: ["a {colour} ball", b, c]
  zh: [一, 二, 三]
difficulty: easy
apis: [this.add.circle]
plan:
  en: {req: "a {colour} ball", steps: [draw]}
  zh: {req: "{colour}球", steps: [画]}
knobs:
  colour:
    - {code: "0xff0000", en: red, zh: 红色}
    - {code: "0x0000ff", en: blue, zh: 蓝色}
  size: {code: "SIZE = {}", values: [40, 80]}
probe: |
  t.ok(true, 'x');
*/
const SIZE = 40;
const SIZES = 400;
this.add.circle(0, 0, SIZE, 0xff0000);
"""


def write(tmp_path, text):
    path = tmp_path / "family" / "name.js"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_knob_turns_code_and_words_together(tmp_path):
    scene = corpus.load(write(tmp_path, HEADER))
    assert (scene.name, scene.offset) == ("family/name", HEADER.count("\n", 0, HEADER.index("const")))
    variant = scene.vary({"colour": 1, "size": 1})
    assert variant.code == "const SIZE = 80;\nconst SIZES = 400;\nthis.add.circle(0, 0, SIZE, 0x0000ff);\n"
    assert variant.tasks[Lang.EN][0] == "a blue ball"
    assert variant.plans[Lang.ZH].req == "蓝色球"
    assert variant.knobs == {"colour": 0x0000FF, "size": 80}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("/* scene", "/* ", "no scene header"),
        ("easy", "tricky", "tricky"),
        ('"a {colour} ball", b, c', "a, b", "tasks.en needs 3"),
        ("difficulty: easy\n", "", "lacks difficulty"),
        ('code: "0xff0000"', 'code: "0xff00ff"', "does not stand in the scene"),
        ("apis: [", "apis: [[", "cannot be read"),
        ('code: "SIZE = {}", ', "", "knob"),
    ],
)
def test_a_wrong_header_is_named(tmp_path, old, new, words):
    with pytest.raises(UsageError) as caught:
        corpus.load(write(tmp_path, HEADER.replace(old, new)))
    assert words in str(caught.value)
