/* scene
tasks:
  en:
    - pendulum
    - a pendulum that swings, and I can click to give it a push
    - "A {colour} bob hangs on a rod of {length} px and swings under gravity by the formula acceleration = -g / length * sin(angle); a click adds speed."
  zh:
    - 单摆
    - 会摆动的单摆，点击可以推它一下
    - '{colour}摆锤挂在 {length} 像素的杆上，按角加速度 = -g / 长度 * sin(角度) 摆动，点击给它加速'
difficulty: medium
apis: [this.add.line, this.add.circle, setTo, this.input.on]
plan:
  en:
    req: A pendulum swings and a click pushes it
    steps: [Draw the rod and the bob, Keep angle and angular speed, Accelerate towards the middle in update, Place bob and rod by the angle, Add speed on a click]
  zh:
    req: 摆动的单摆，点击推动
    steps: [画杆和摆锤, 记录角度和角速度, 在 update 中朝中间加速, 按角度放置摆锤和杆, 点击时加速]
knobs:
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0xfb8500", en: orange, zh: 橙色}
  length: {code: "LENGTH = {}", values: [300, 220]}
probe: |
  const bob = t.one('Arc');
  const swing = (frames) => { let low = 999, high = 0; for (let i = 0; i < frames; i++) { t.step(); low = Math.min(low, bob.x); high = Math.max(high, bob.x); } return { low, high }; };
  t.near(Math.hypot(bob.x - 400, bob.y - 100), knobs.length, 2, 'the rod has the asked length');
  const before = swing(240);
  t.ok(before.low < 350 && before.high > 450, 'it swings to both sides');
  t.near(400 - before.low, before.high - 400, 15, 'equally far');
  t.near(Math.hypot(bob.x - 400, bob.y - 100), knobs.length, 2, 'the rod keeps its length');
  for (let i = 0; i < 300 && !(Math.abs(bob.x - 400) < 20 && t.travel(bob, () => t.step()).x > 0); i++) t.step();
  t.click(50, 50);
  const after = swing(240);
  t.ok(after.high - after.low > before.high - before.low + 20, 'a click makes it swing wider');
*/
const LENGTH = 300;
const GRAVITY = 1500;
const PUSH = 1;

class PendulumScene extends Phaser.Scene {
  create() {
    this.angle = 0.5;
    this.speed = 0;
    this.rod = this.add.line(0, 0, 400, 100, 400, 100 + LENGTH, 0xffffff).setOrigin(0);
    this.bob = this.add.circle(400, 100 + LENGTH, 28, 0xffb703);
    this.place();
    this.input.on('pointerdown', () => {
      this.speed += PUSH * (Math.sign(this.speed) || 1);
    });
  }

  update(time, delta) {
    const seconds = delta / 1000;
    this.speed -= (GRAVITY / LENGTH) * Math.sin(this.angle) * seconds;
    this.angle += this.speed * seconds;
    this.place();
  }

  place() {
    const x = 400 + Math.sin(this.angle) * LENGTH;
    const y = 100 + Math.cos(this.angle) * LENGTH;
    this.bob.setPosition(x, y);
    this.rod.setTo(400, 100, x, y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023047',
  scene: PendulumScene
});
