"""Types are followed to where values come from, and not further."""

from __future__ import annotations

import pytest

from phaser_copilot.phaser.diagnostic import Position
from phaser_copilot.phaser.resolve import TypeTable
from phaser_copilot.phaser.syntax import Document
from phaser_copilot.phaser.types import SCENE

GAME = "\nnew Phaser.Game({ scene: { create } });"


def type_of_probe(code: str) -> str:
    """The type of the argument of ``probe(…)``."""
    document = Document(code)
    table = TypeTable(document)
    call = next(node for node in document.by_kind["call_expression"] if node.fields["function"].text == "probe")
    return table.describe(call.fields["arguments"].children[0])


@pytest.mark.parametrize(
    ("body", "type_"),
    [
        ("probe(this)", "Scene"),
        ("probe(this.add)", "GameObjects.GameObjectFactory"),
        ("probe(this.add.sprite(0, 0, 'x'))", "GameObjects.Sprite"),
        ("probe(this.add.sprite(0, 0, 'x').setScale(2).setTint(1))", "GameObjects.Sprite"),
        ("const a = this.physics.add.sprite(0, 0, 'x'); probe(a.body)", "Physics.Arcade.Body"),
        ("probe(this.physics.add.staticImage(0, 0, 'x').body)", "Physics.Arcade.StaticBody"),
        ("this.a = this.add.text(0, 0, ''); probe(this.a)", "GameObjects.Text"),
        ("const self = this; self.a = this.add.text(0, 0, ''); probe(this.a)", "GameObjects.Text"),
        ("let a; a = this.add.graphics(); probe(a)", "GameObjects.Graphics"),
        ("let a = null; a = this.add.graphics(); probe(a)", "GameObjects.Graphics"),
        ("let a = this.add.graphics(); a = this.add.group(); probe(a)", "unknown"),
        ("const { add } = this; probe(add)", "GameObjects.GameObjectFactory"),
        ("probe(this.input.keyboard.createCursorKeys().left)", "Input.Keyboard.Key"),
        ("probe(this.cameras.main)", "Cameras.Scene2D.Camera"),
        ("probe(new Phaser.Math.Vector2(1, 2))", "Math.Vector2"),
        ("probe(Phaser.Math.Between(1, 2))", "number"),
        ("probe([this.add.graphics()][0])", "GameObjects.Graphics"),
        ("[this.add.graphics()].forEach((each) => probe(each))", "GameObjects.Graphics"),
        ("probe(true ? this.add.text() : this.add.text())", "GameObjects.Text"),
        ("probe(this.physics.add.group().create(0, 0, 'x'))", "Physics.Arcade.SpriteWithDynamicBody"),
        ("probe(this.physics.add.group({ classType: Foo }).create(0, 0, 'x'))", "unknown"),
        ("probe(this.physics.add.existing(this.add.circle(1, 2, 3)))", "GameObjects.Arc"),
        ("this.input.on('pointerdown', (pointer) => probe(pointer))", "Input.Pointer"),
        ("this.time.delayedCall(9, function () { probe(this) }, [], this)", "Scene"),
        ("this.time.delayedCall(9, function () { probe(this) })", "unknown"),
        ("this.time.addEvent({ callback: function () { probe(this) }, callbackScope: this })", "Scene"),
        ("this.time.delayedCall(9, () => probe(this))", "Scene"),
        (
            "const s = this.add.image(0, 0, 'a'); this.physics.add.overlap(s, s, (a, b) => probe(b))",
            "GameObjects.Image",
        ),
        ("const g = this.add.group(); this.physics.add.overlap(g, this.add.image(), (a, b) => probe(b))", "unknown"),
        ("const make = (x) => this.add.star(x); probe(make(3))", "GameObjects.Star"),
        ("probe(foreign())", "unknown"),
        ("for (const a of list) probe(a)", "unknown"),
        ("let n = 0; n += 5; probe(n)", "number"),
        ("let s = 'a'; s += 5; probe(s)", "string"),
    ],
)
def test_in_a_function_scene(body: str, type_: str) -> None:
    assert type_of_probe(f"function create() {{ {body} }}{GAME}") == type_


@pytest.mark.parametrize(
    ("members", "type_"),
    [
        ("create() { probe(this.physics); }", "Physics.Arcade.ArcadePhysics"),
        ("a = 5; create() { probe(this.a); }", "number"),
        ("create() { this.a = this.add.text(); } update() { probe(this.a); }", "GameObjects.Text"),
        ("create() { this.help(this.add.text()); } help(a) { probe(a); }", "unknown"),
        ("create() { probe(this.make2()); } make2() { return this.add.text(); }", "GameObjects.Text"),
        ("update(time) { probe(time); }", "number"),
        ("static help() { probe(this); }", "unknown"),
    ],
)
def test_in_a_class_scene(members: str, type_: str) -> None:
    assert type_of_probe(f"class Main extends Phaser.Scene {{ {members} }}") == type_


def test_classes_of_the_file() -> None:
    code = """
    class Hero extends Phaser.Physics.Arcade.Sprite { constructor(scene, x) { super(scene, x, 0, 'h'); probe(scene); } }
    class Main extends Phaser.Scene { create() { this.hero = new Hero(this, 5); } }
    """
    assert type_of_probe(code) == "Main"


@pytest.mark.parametrize("use", ["f.call(this);", "const g = f.bind(this);", "this.input.on('pointerdown', f, this);"])
def test_plain_functions_get_their_scene(use: str) -> None:
    assert type_of_probe(f"function f() {{ probe(this); }} function create() {{ {use} }}{GAME}") == "Scene"


def test_imports_of_phaser() -> None:
    code = "import { Scene } from 'phaser'; export class Main extends Scene { create() { probe(this.add); } }"
    assert type_of_probe(code) == "GameObjects.GameObjectFactory"


def test_the_type_at_a_position() -> None:
    code = "class Main extends Phaser.Scene { create() { this.add.text(1, 2, ''); } }"
    table = TypeTable(Document(code))
    node, type_ = table.at(Position(0, code.index("add") + 1))
    assert node.text == "this.add"
    assert table.api_class(type_) == "Phaser.GameObjects.GameObjectFactory"
    assert table.api_class(table.type_of(node.children[0])) == SCENE
