/* scene
tasks:
  en:
    - hold to charge, release to launch
    - the longer I hold the mouse, the higher the {colour} ball flies when I let go
    - power bar fills while the mouse button is down, releasing shoots a ball up into the air
    - "A {colour} ball of radius 24 lies on the ground. While the mouse is held a yellow bar on the left fills within {charge} milliseconds; releasing sends the ball up by that share of {height} pixels and it falls back. In the air it cannot be charged."
  zh:
    - 按住蓄力松开发射
    - 按住鼠标越久，松开后{colour}小球飞得越高
    - 鼠标按下时力量条上涨，松手把球弹到空中
    - 半径 24 的{colour}小球停在地面上，按住鼠标时左侧黄色力量条在 {charge} 毫秒内充满，松开后小球按比例最高飞起 {height} 像素再落回，空中不能蓄力
difficulty: easy
apis: [this.input.on, this.tweens.add, this.add.circle, setOrigin]
plan:
  en:
    req: Holding the mouse charges a bar and releasing launches a {colour} ball up to {height} px
    steps: [Draw ground and ball and an empty bar, Start charging on pointerdown, Raise the power with delta in update and stretch the bar, On pointerup tween the ball up and back]
  zh:
    req: 按住鼠标蓄力，松开后{colour}小球最高飞起 {height} 像素
    steps: [画地面、小球和空的力量条, pointerdown 时开始蓄力, 在 update 中按 delta 增加力量并拉长力量条, pointerup 时用补间让小球飞起再落回]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
  charge: {code: "CHARGE = {}", values: [1000, 700, 1500]}
  height: {code: "HEIGHT = {}", values: [400, 300, 450]}
probe: |
  t.step(2);
  const ball = t.one('Arc');
  const bar = t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xffd23f);
  const ground = ball.y;
  const full = Math.round(knobs.charge * 0.06);
  const launch = (frames) => {
    t.pointerDown(400, 300);
    t.step(frames);
    t.pointerUp(400, 300);
    let top = ball.y;
    for (let i = 0; i < 100; i++) { t.step(); top = Math.min(top, ball.y); }
    return ground - top;
  };
  t.ok(ball.fillColor === knobs.colour, 'the ball has the asked colour');
  t.near(bar.displayHeight, 0, 1, 'the bar is empty');
  t.near(launch(full / 2), knobs.height / 2, knobs.height * 0.06, 'half a charge sends it half as high');
  t.near(ball.y, ground, 1, 'it falls back to the ground');
  t.near(launch(full + 30), knobs.height, 4, 'a full charge sends it to the full height and no higher');
  t.pointerDown(400, 300);
  t.step(Math.round(full / 2));
  t.near(bar.displayHeight, bar.height / 2, bar.height * 0.07, 'the bar shows the charge');
  t.near(ball.y, ground, 1, 'the ball waits meanwhile');
  t.pointerUp(400, 300);
  t.step(20);
  t.pointerDown(400, 300);
  t.step(10);
  t.near(bar.displayHeight, 0, 1, 'in the air nothing charges');
*/
const CHARGE = 1000;
const HEIGHT = 400;
const FLOOR = 560;

class LaunchScene extends Phaser.Scene {
  create() {
    this.power = 0;
    this.charging = false;
    this.flying = false;

    this.add.rectangle(400, 580, 800, 40, 0x55a630);
    this.ball = this.add.circle(400, FLOOR - 24, 24, 0xe63946);
    this.add.rectangle(100, 500, 40, 300, 0x343a40).setOrigin(0.5, 1);
    this.bar = this.add.rectangle(100, 500, 40, 300, 0xffd23f).setOrigin(0.5, 1);

    this.input.on('pointerdown', () => {
      this.charging = !this.flying;
    });
    this.input.on('pointerup', this.launch, this);
  }

  launch() {
    if (!this.charging) return;
    this.charging = false;
    this.flying = true;
    this.tweens.add({
      targets: this.ball,
      y: this.ball.y - this.power * HEIGHT,
      duration: 700,
      ease: 'Quad.easeOut',
      yoyo: true,
      onComplete: () => {
        this.flying = false;
      }
    });
    this.power = 0;
  }

  update(time, delta) {
    if (this.charging) this.power = Math.min(1, this.power + delta / CHARGE);
    this.bar.scaleY = this.power;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#8ecae6',
  scene: LaunchScene
});
