"""Every member that Phaser's objects have in a browser is in the index, so that none can be called unknown."""

from __future__ import annotations

import pytest

from phaser_copilot.browser import chromium
from phaser_copilot.phaser import library
from phaser_copilot.phaser.index import ApiIndex

# Makes one of each and lists the names of its members, inherited ones included.
NAMES = """
async () => {
  const names = (o) => { const s = new Set(); for (let p = o; p && p !== Object.prototype; p = Object.getPrototypeOf(p)) Object.getOwnPropertyNames(p).forEach(n => s.add(n)); return [...s]; };
  return new Promise((done) => {
    new Phaser.Game({ type: Phaser.CANVAS, width: 200, height: 200, audio: { noAudio: true }, banner: false,
      physics: { default: 'arcade', arcade: {}, matter: {} },
      plugins: {},
      scene: { create() {
        const g = this.add.graphics(); g.fillRect(0,0,8,8); g.generateTexture('k', 8, 8);
        const out = {};
        const note = (cls, o) => { out[cls] = names(o); };
        note('Phaser.Scene', this); note('Phaser.Game', this.game);
        note('Phaser.GameObjects.Graphics', g);
        note('Phaser.GameObjects.Sprite', this.add.sprite(0,0,'k')); note('Phaser.GameObjects.Image', this.add.image(0,0,'k'));
        note('Phaser.GameObjects.Text', this.add.text(0,0,'a')); note('Phaser.GameObjects.Arc', this.add.circle(0,0,5));
        note('Phaser.GameObjects.Rectangle', this.add.rectangle(0,0,5,5)); note('Phaser.GameObjects.Container', this.add.container(0,0));
        note('Phaser.GameObjects.Group', this.add.group()); note('Phaser.GameObjects.Particles.ParticleEmitter', this.add.particles(0,0,'k'));
        note('Phaser.GameObjects.TileSprite', this.add.tileSprite(0,0,9,9,'k')); note('Phaser.GameObjects.Zone', this.add.zone(0,0,9,9));
        note('Phaser.GameObjects.Star', this.add.star(0,0)); note('Phaser.GameObjects.Line', this.add.line(0,0)); note('Phaser.GameObjects.Polygon', this.add.polygon(0,0,[0,0,1,1,2,0]));
        note('Phaser.GameObjects.RenderTexture', this.add.renderTexture(0,0,9,9)); note('Phaser.GameObjects.Layer', this.add.layer());
        note('Phaser.GameObjects.Triangle', this.add.triangle(0,0)); note('Phaser.GameObjects.Grid', this.add.grid(0,0)); note('Phaser.GameObjects.Ellipse', this.add.ellipse(0,0,4,4));
        const s = this.physics.add.sprite(0,0,'k'); note('Phaser.Types.Physics.Arcade.SpriteWithDynamicBody', s); note('Phaser.Physics.Arcade.Body', s.body);
        const st = this.physics.add.staticImage(0,0,'k'); note('Phaser.Physics.Arcade.StaticBody', st.body);
        note('Phaser.Physics.Arcade.Group', this.physics.add.group()); note('Phaser.Physics.Arcade.StaticGroup', this.physics.add.staticGroup());
        note('Phaser.Physics.Arcade.ArcadePhysics', this.physics); note('Phaser.Physics.Arcade.World', this.physics.world); note('Phaser.Physics.Arcade.Factory', this.physics.add);
        note('Phaser.Physics.Arcade.Collider', this.physics.add.collider(s, st));
        note('Phaser.GameObjects.GameObjectFactory', this.add); note('Phaser.Loader.LoaderPlugin', this.load); note('Phaser.Input.InputPlugin', this.input);
        note('Phaser.Input.Keyboard.KeyboardPlugin', this.input.keyboard); note('Phaser.Input.Keyboard.Key', this.input.keyboard.addKey('A'));
        note('Phaser.Input.Pointer', this.input.activePointer); note('Phaser.Cameras.Scene2D.Camera', this.cameras.main); note('Phaser.Cameras.Scene2D.CameraManager', this.cameras);
        note('Phaser.Time.Clock', this.time); note('Phaser.Time.TimerEvent', this.time.addEvent({delay: 9})); note('Phaser.Tweens.TweenManager', this.tweens);
        note('Phaser.Tweens.Tween', this.tweens.add({targets: s, x: 5})); note('Phaser.Tweens.TweenChain', this.tweens.chain({targets: s, tweens: [{x: 1}]}));
        note('Phaser.Scenes.ScenePlugin', this.scene); note('Phaser.Scale.ScaleManager', this.scale); note('Phaser.Data.DataManager', this.registry);
        note('Phaser.Textures.TextureManager', this.textures); note('Phaser.Animations.AnimationManager', this.anims); note('Phaser.Animations.AnimationState', s.anims);
        note('Phaser.Math.Vector2', new Phaser.Math.Vector2()); note('Phaser.Geom.Rectangle', new Phaser.Geom.Rectangle()); note('Phaser.GameObjects.DisplayList', this.children);
        note('Phaser.Sound.NoAudioSoundManager', this.sound); note('Phaser.Scenes.Systems', this.sys); note('Phaser.Structs.Set', this.add.group().children); note('Phaser.Math.RandomDataGenerator', Phaser.Math.RND);
        done(out);
      } } });
  });
}
"""
# The scene's own function, which Phaser copies onto it.
OWN = {"constructor", "create"}


@pytest.fixture(scope="module")
def real_names() -> dict[str, list[str]]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(chromium.find()), args=list(chromium.flags()))
        page = browser.new_page()
        page.route("**/*", lambda route: route.abort())
        page.set_content("<!doctype html><body></body>")
        page.add_script_tag(path=str(library.local() or library.fetch()))
        names: dict[str, list[str]] = page.evaluate(NAMES)
        browser.close()
    return names


@pytest.mark.browser
def test_every_real_member_is_known(real_names: dict[str, list[str]]) -> None:
    api = ApiIndex.load()
    unknown = {
        f"{name}#{member}"
        for name, members in real_names.items()
        for member in members
        if member not in OWN and not member.startswith("_") and api.member(name, member) is None
    }
    assert len(real_names) > 50
    assert unknown == set()
