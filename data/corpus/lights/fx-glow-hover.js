/* scene
tasks:
  en:
    - glow effect
    - gems that glow when the mouse is over them
    - "Three gem images with a postFX glow in {colour}: its strength is 0, tweens to {strength} in 300 ms while the pointer is over the gem and back when it leaves."
  zh:
    - 发光效果
    - 鼠标移上去宝石会发光
    - 三个宝石图像带{colour}的 postFX 发光，强度为 0，鼠标悬停时 300 毫秒内增加到 {strength}，移开后恢复
difficulty: medium
apis: [postFX.addGlow, this.tweens.add, setInteractive, generateTexture, killTweensOf]
plan:
  en:
    req: Gems glow in {colour} while the pointer is over them
    steps: [Generate a gem texture, Add three gems with a glow of strength 0, Tween the strength up on pointerover, Tween it back on pointerout]
  zh:
    req: 鼠标悬停时宝石发出{colour}光
    steps: [生成宝石纹理, 添加三个强度为 0 的发光宝石, pointerover 时补间增强, pointerout 时补间恢复]
knobs:
  colour:
    - {code: "0xffee58", en: yellow, zh: 黄色}
    - {code: "0x80ffff", en: cyan, zh: 青色}
  strength: {code: "STRENGTH = {}", values: [8, 12]}
probe: |
  const gems = t.objects('Image').sort((a, b) => a.x - b.x);
  t.near(gems.length, 3, 0, 'three gems');
  const glow = (o) => o.postFX.list[0].outerStrength;
  t.near(glow(gems[1]), 0, 0.01, 'no glow at first');
  const dark = t.snap();
  t.move(gems[1].x, gems[1].y); t.step(10);
  t.ok(glow(gems[1]) > 0.5 && glow(gems[1]) < knobs.strength - 0.5, 'it grows');
  t.step(20);
  t.near(glow(gems[1]), knobs.strength, 0.1, 'up to the asked strength');
  t.near(glow(gems[0]), 0, 0.01, 'only for this gem');
  t.ok(t.changed(dark, t.snap()) > 0.002, 'and is seen');
  t.move(20, 20); t.step(30);
  t.near(glow(gems[1]), 0, 0.05, 'it fades when the pointer leaves');
*/
const STRENGTH = 8;
const GEM_COLOURS = [0xe53935, 0x1e88e5, 0x43a047];

class GlowScene extends Phaser.Scene {
  preload() {
    GEM_COLOURS.forEach((colour, index) => {
      const g = this.add.graphics();
      g.fillStyle(colour).fillTriangle(0, 40, 80, 40, 40, 110);
      g.fillTriangle(0, 40, 80, 40, 40, 0);
      g.generateTexture(`gem${index}`, 80, 110);
      g.destroy();
    });
  }

  create() {
    GEM_COLOURS.forEach((colour, index) => {
      const gem = this.add.image(200 + index * 200, 300, `gem${index}`).setInteractive();
      const glow = gem.postFX.addGlow(0xffee58, 0);
      gem.on('pointerover', () => this.fade(glow, STRENGTH));
      gem.on('pointerout', () => this.fade(glow, 0));
    });
  }

  fade(glow, strength) {
    this.tweens.killTweensOf(glow);
    this.tweens.add({ targets: glow, outerStrength: strength, duration: 300 });
  }
}

new Phaser.Game({
  type: Phaser.WEBGL,
  width: 800,
  height: 600,
  backgroundColor: '#0b0b12',
  scene: GlowScene
});
