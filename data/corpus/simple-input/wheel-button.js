/* scene
tasks:
  en:
    - button starts and stops a wheel
    - a colourful wheel and a {colour} button, click it and the wheel spins, click again and it stops
    - "A wheel of six colours stands still at first. A {colour} button below says Start; a click lets the wheel spin at {speed} degrees per second and the button says Stop, the next click stops it."
  zh:
    - 按钮控制转盘
    - 做一个彩色转盘，点{colour}按钮开始转，再点一下停下来
    - 六种颜色的转盘一开始不动，下方的{colour}按钮写着 Start；点击后转盘以每秒 {speed} 度旋转，按钮变成 Stop，再点一次停止
difficulty: easy
apis: [this.add.graphics, slice, this.add.rectangle, setInteractive, setText]
plan:
  en:
    req: A {colour} button starts and stops a wheel that spins at {speed} degrees per second
    steps: [Draw the wheel as six slices, Draw the button with its word, Turn the state round on each click, Rotate the wheel in update while it spins]
  zh:
    req: '{colour}按钮让每秒转 {speed} 度的转盘开始和停止'
    steps: [用六个扇形画转盘, 画带文字的按钮, 每次点击切换状态, 旋转状态下在 update 中转动转盘]
knobs:
  colour:
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0x3366ff", en: blue, zh: 蓝色}
    - {code: "0xd62839", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [180, 120, 240]}
probe: |
  const wheel = t.one('Graphics');
  const button = t.one('Rectangle');
  const turn = () => {
    let sum = 0;
    for (let i = 0; i < 30; i++) {
      const before = wheel.angle;
      t.step();
      sum += (wheel.angle - before + 540) % 360 - 180;
    }
    return sum;
  };
  t.near(turn(), 0, 0.1, 'it stands still at first');
  t.click(60, 60);
  t.near(turn(), 0, 0.1, 'a click beside the button does not start it');
  t.ok(t.text(/start/i), 'the button says Start');
  t.click(button);
  t.near(turn(), knobs.speed / 2, 5, 'a click on the button starts it at the asked speed');
  t.ok(t.text(/stop/i), 'now the button says Stop');
  t.click(button);
  t.near(turn(), 0, 0.1, 'the next click stops it');
  t.click(button);
  t.near(turn(), knobs.speed / 2, 5, 'and it can be started again');
*/
const SPEED = 180;
const SLICES = [0xef476f, 0xf78c6b, 0xffd166, 0x06d6a0, 0x118ab2, 0x9b5de5];

class WheelScene extends Phaser.Scene {
  create() {
    this.spinning = false;
    this.wheel = this.add.graphics({ x: 400, y: 250 });
    const part = Math.PI * 2 / SLICES.length;
    SLICES.forEach((colour, i) => {
      this.wheel.fillStyle(colour);
      this.wheel.slice(0, 0, 170, i * part, (i + 1) * part);
      this.wheel.fillPath();
    });

    const button = this.add.rectangle(400, 510, 200, 70, 0x2a9d4f);
    this.word = this.add.text(400, 510, 'Start', { fontSize: '32px' }).setOrigin(0.5);
    button.setInteractive({ useHandCursor: true });
    button.on('pointerdown', this.toggle, this);
  }

  toggle() {
    this.spinning = !this.spinning;
    this.word.setText(this.spinning ? 'Stop' : 'Start');
  }

  update(time, delta) {
    if (this.spinning) this.wheel.angle += SPEED * delta / 1000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: WheelScene
});
