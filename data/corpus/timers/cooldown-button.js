/* scene
tasks:
  en:
    - skill with a cooldown
    - a skill button that darkens and refills while it cools down
    - Clicking the {colour} skill button fires a ring effect; a dark cover shrinks from full height to zero during the {cooldown} ms cooldown and clicks are ignored until then.
  zh:
    - 技能冷却
    - 技能按钮，用完变暗，冷却好才能再用
    - 点击{colour}技能按钮会放出一圈特效，冷却 {cooldown} 毫秒内遮罩从满高缩到零，期间点击无效。
difficulty: medium
apis: [this.time.addEvent, getRemaining, this.add.rectangle, setInteractive, this.tweens.add, this.add.circle]
plan:
  en:
    req: Use a skill by click and block it for {cooldown} ms with a shrinking cover
    steps:
      - Draw the button with this.add.rectangle and a dark cover on it
      - Keep a timer from this.time.addEvent that starts on a click
      - Ignore clicks while getRemaining is above zero
      - Show a growing ring with this.tweens.add
      - Scale the cover by the remaining share in update
  zh:
    req: 点击放技能，{cooldown} 毫秒冷却期间用缩小的遮罩显示
    steps:
      - 用 this.add.rectangle 画按钮和上面的遮罩
      - 点击时用 this.time.addEvent 建立计时器
      - getRemaining 大于零时忽略点击
      - 用 this.tweens.add 显示扩散的圆环
      - 在 update 中按剩余比例缩放遮罩
knobs:
  cooldown: {code: "COOLDOWN = {}", values: [2000, 1500, 3000]}
  colour:
    - {code: "0xff7f11", en: orange, zh: 橙色}
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
probe: |
  const button = t.one((o) => o.type === 'Rectangle' && o.input);
  const cover = t.scene().children.list.find((o) => o.type === 'Rectangle' && !o.input);
  const rings = () => t.objects('Arc').length;
  t.ok(cover.scaleY < 0.01, 'the button is ready');
  t.click(button);
  t.ok(rings() === 1, 'a click fires the effect');
  t.ok(cover.scaleY > 0.9, 'the cover is full');
  t.seconds(knobs.cooldown / 2000);
  t.near(cover.scaleY, 0.5, 0.1, 'it has shrunk to a half at half time');
  t.ok(rings() === 0, 'the effect is over');
  t.click(button);
  t.ok(rings() === 0, 'a click during the cooldown does nothing');
  t.seconds(knobs.cooldown / 2000);
  t.near(cover.scaleY, 0, 0.01, 'the cooldown ends');
  t.click(button);
  t.ok(rings() === 1, 'it can be used again');
*/
const COOLDOWN = 2000;

class SkillScene extends Phaser.Scene {
  create() {
    this.timer = null;
    const button = this.add.rectangle(400, 500, 90, 90, 0xff7f11).setInteractive();
    this.cover = this.add.rectangle(400, 545, 90, 90, 0x000000, 0.6).setOrigin(0.5, 1).setScale(1, 0);

    button.on('pointerdown', () => {
      if (this.remaining() === 0) this.useSkill();
    });
  }

  remaining() {
    return this.timer ? this.timer.getRemaining() : 0;
  }

  useSkill() {
    this.timer = this.time.addEvent({ delay: COOLDOWN });

    const ring = this.add.circle(400, 260, 20).setStrokeStyle(6, 0xff7f11);
    this.tweens.add({
      targets: ring,
      scale: 6,
      alpha: 0,
      duration: 500,
      onComplete: () => ring.destroy()
    });
  }

  update() {
    this.cover.scaleY = this.remaining() / COOLDOWN;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#262a3d',
  scene: SkillScene
});
