/* scene
tasks:
  en:
    - slider for spin speed
    - a {colour} square spins and a slider below sets how fast
    - "A {colour} square of 120 px spins in the middle. A slider 400 px long below sets its speed from 0 at the left end to {most} degrees per second at the right; it starts in the middle and a text shows the speed."
  zh:
    - 滑块控制旋转速度
    - '{colour}方块不停旋转，拖动下面的滑块可以调快慢'
    - 120 像素的{colour}方块在中间旋转，下方 400 像素长的滑动条控制速度，最左是 0，最右是每秒 {most} 度，一开始在正中，文字显示当前速度
difficulty: easy
apis: [this.add.circle, setInteractive, Phaser.Math.Clamp, Phaser.Math.Percent, setText]
plan:
  en:
    req: A slider sets how fast a {colour} square spins up to {most} degrees per second
    steps: [Draw the square and the track, Make the knob draggable, On drag keep the knob on the track, Turn its place into a speed, Rotate the square by it in update]
  zh:
    req: 用滑块调节{colour}方块的旋转速度，最高每秒 {most} 度
    steps: [画方块和轨道, 让滑块可以拖动, 拖动时限制在轨道上, 把位置换算成速度, 在 update 中按速度旋转方块]
knobs:
  colour:
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff3333", en: red, zh: 红色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
  most: {code: "MOST = {}", values: [360, 300, 600]}
probe: |
  const square = t.one((o) => o.type === 'Rectangle' && o.width === 120);
  const knob = t.one('Arc');
  const turn = () => {
    let sum = 0;
    for (let i = 0; i < 30; i++) {
      const before = square.angle;
      t.step();
      sum += (square.angle - before + 540) % 360 - 180;
    }
    return sum;
  };
  t.near(turn(), knobs.most / 4, 6, 'at first it spins at half the speed');
  t.drag(knob, { x: 790, y: 480 });
  t.near(knob.x, 600, 1, 'the knob stops at the right end');
  t.near(turn(), knobs.most / 2, 6, 'there it spins at full speed');
  t.near(t.number(), knobs.most, 1, 'and the text shows it');
  t.drag(knob, { x: 300, y: 520 });
  t.near(knob.y, 480, 0.5, 'the knob stays on the track');
  t.near(turn(), knobs.most / 8, 6, 'a quarter of the way gives a quarter');
  t.drag(knob, { x: 10, y: 480 });
  t.near(turn(), 0, 0.5, 'at the left end it stands still');
  t.near(t.number(), 0, 0, 'and the text shows zero');
*/
const MOST = 360;
const LEFT = 200;
const RIGHT = 600;

class SliderScene extends Phaser.Scene {
  create() {
    this.square = this.add.rectangle(400, 240, 120, 120, 0x33cc66);
    this.label = this.add.text(400, 430, '', { fontSize: '24px' }).setOrigin(0.5);
    this.add.rectangle(400, 480, RIGHT - LEFT, 8, 0x8d99ae);

    const knob = this.add.circle(400, 480, 18, 0xffffff);
    knob.setInteractive({ draggable: true, useHandCursor: true });
    knob.on('drag', (pointer, dragX) => {
      knob.x = Phaser.Math.Clamp(dragX, LEFT, RIGHT);
      this.setSpeed(knob.x);
    });
    this.setSpeed(knob.x);
  }

  setSpeed(x) {
    this.speed = MOST * Phaser.Math.Percent(x, LEFT, RIGHT);
    this.label.setText(`Speed: ${Math.round(this.speed)}`);
  }

  update(time, delta) {
    this.square.angle += this.speed * delta / 1000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: SliderScene
});
