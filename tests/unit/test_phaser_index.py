"""The API index says what Phaser 3.90 really has."""

from __future__ import annotations

import pytest

from phaser_copilot.phaser.index import FACTORIES, ApiIndex
from phaser_copilot.phaser.spelling import is_typo, nearest

SPRITE = "Phaser.GameObjects.Sprite"


@pytest.fixture(scope="module")
def api() -> ApiIndex:
    return ApiIndex.load()


def test_it_is_of_the_pinned_version_and_loaded_once(api: ApiIndex) -> None:
    assert api.version == "3.90.0"
    assert ApiIndex.load() is api


def test_members_are_inherited_from_classes_and_mixins(api: ApiIndex) -> None:
    member = api.member(SPRITE, "setPosition")
    assert member is not None
    assert member.owner == "Phaser.GameObjects.Components.Transform"
    assert member.signature == "setPosition(x?: number, y?: number, z?: number, w?: number): this"
    assert api.is_a(SPRITE, "Phaser.GameObjects.GameObject")
    assert api.member("Phaser.Physics.Arcade.Sprite", "setVelocity") is not None
    assert api.member(SPRITE, "setVelocity") is None


def test_the_factory_makes_everything_that_can_be_added(api: ApiIndex) -> None:
    factory = FACTORIES["add"]
    methods = [member for member in api.members(factory).values() if member.callable]
    statics = [member for member in api.statics(factory).values() if member.callable]
    assert len(methods) + len(statics) == 45
    made = api.factory("add", "circle")
    assert made is not None and made.type == "Phaser.GameObjects.Arc"
    assert api.factory("add", "square") is None


@pytest.mark.parametrize("kind", sorted(FACTORIES))
def test_every_way_to_make_things_is_a_class(api: ApiIndex, kind: str) -> None:
    assert api.class_(FACTORIES[kind]) is not None


def test_physics_factories_return_things_with_bodies(api: ApiIndex) -> None:
    made = api.factory("physics.add", "sprite")
    assert made is not None
    body = api.member(made.type, "body")
    assert body is not None and body.type == "Phaser.Physics.Arcade.Body"
    assert api.member(made.type, "setCollideWorldBounds") is not None


def test_scene_members_are_typed(api: ApiIndex) -> None:
    physics = api.member("Phaser.Scene", "physics")
    assert physics is not None and physics.type == "Phaser.Physics.Arcade.ArcadePhysics"


def test_constants_have_their_values(api: ApiIndex) -> None:
    space = api.static("Phaser.Input.Keyboard.KeyCodes", "SPACE")
    assert space is not None and space.value == 32
    fit = api.static("Phaser.Scale", "FIT")
    assert fit is not None and fit.value == 3


def test_events_have_their_strings(api: ApiIndex) -> None:
    events = {event.constant: event.value for event in api.events("Phaser.Input.Events")}
    assert events["Phaser.Input.Events.POINTER_DOWN"] == "pointerdown"
    assert len(api.events()) > 200
    # One event is documented under a name that its constant does not have.
    assert [event.constant for event in api.events() if not event.value] == ["Phaser.Renderer.Events.PRE_RENDER_CLEAR"]


def test_configs_list_their_keys_nested_ones_too(api: ApiIndex) -> None:
    config = api.typedef("Phaser.Types.Core.GameConfig")
    assert config is not None
    assert {"width", "height", "scene", "physics", "scale"} <= set(config.properties)
    arcade = api.typedef("Phaser.Types.Core.PhysicsConfig")
    assert arcade is not None and set(arcade.properties) == {"default", "arcade", "matter"}
    group = api.typedef("Phaser.Types.Physics.Arcade.PhysicsGroupConfig")
    assert group is not None and {"bounceX", "classType"} <= set(group.properties)


def test_callbacks_know_their_parameters(api: ApiIndex) -> None:
    callback = api.typedef("Phaser.Types.Physics.Arcade.ArcadePhysicsCallback")
    assert callback is not None and callback.params is not None
    assert [param.name for param in callback.params] == ["object1", "object2"]


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("Phaser.Math.Between", True),
        ("Phaser.GameObjects.Sprite", True),
        ("Phaser.GameObjects.Sprite#setScale", True),
        ("Phaser.BlendModes.ADD", True),
        ("Phaser.Geom.Rectangle.Contains", True),
        ("Phaser.Scenes.Events.SHUTDOWN", True),
        ("Phaser.Keyboard", False),
        ("Phaser.Types.Core.GameConfig", False),
        ("Phaser.GameObjects.Sprite#anchor", False),
        ("Phaser.Math.Dist", False),
    ],
)
def test_exists(api: ApiIndex, name: str, there: bool) -> None:
    assert api.exists(name) is there


def test_names_without_documentation_are_known(api: ApiIndex) -> None:
    hidden = api.member(SPRITE, "preDestroy")
    assert hidden is not None and not hidden.documented
    assert "preDestroy" not in api.members(SPRITE)


def test_suggestions(api: ApiIndex) -> None:
    assert api.suggest(SPRITE, "setPos")[0] == "setPosition"
    assert api.suggest(SPRITE, "setscale") == ["setScale"]
    assert api.suggest_static("Phaser.Math", "RandomXYy")[0] == "RandomXY"
    assert api.suggest(SPRITE, "qqqq") == []
    assert nearest("alpah", ["alpha", "angle"]) == ["alpha"]
    assert is_typo("visable", "visible") and not is_typo("left", "right")


def test_unknown_names_give_nothing(api: ApiIndex) -> None:
    assert api.class_("Phaser.Nothing") is None
    assert api.member("Phaser.Nothing", "x") is None
    assert api.typedef("Phaser.Nothing") is None
    assert api.function("Phaser.Nothing") is None
    assert api.statics("Phaser.Nothing") == {}
