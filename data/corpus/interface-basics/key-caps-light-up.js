/* scene
tasks:
  en:
    - show pressed keys on screen
    - a picture of W A S D and the space bar, keys light up while my finger is on them
    - keyboard tester for five keys, it also counts how often I pressed something
    - "Draw five grey key caps W, A, S, D (80x80 px) and SPACE (360x80 px). A cap is {colour} and 4 px lower while its key is down; one line says how many are down now and another how often keys were pressed, a held key counting once."
  zh:
    - 屏幕上显示按下的键
    - 画出 W A S D 和空格键，按住时亮起来
    - 测试五个按键的小程序，还会统计按了多少次
    - 画五个灰色键帽 W、A、S、D（80x80 像素）和 SPACE（360x80 像素）。按住某键时键帽变成{colour}并下移 4 像素；一行写出现在按住几个，另一行写出总共按了几次，按住不放只算一次。
difficulty: easy
apis: [this.input.keyboard.addKey, this.add.rectangle, setFillStyle, setText]
plan:
  en:
    req: Key caps on the screen that light up while their keys are down
    steps: [List the caps with place and width, Draw each and add its key, Count a press on the down event, Colour and lower the caps whose keys are down in update, Write both numbers]
  zh:
    req: 屏幕上的键帽在按住时亮起
    steps: [列出键帽的位置和宽度, 画键帽并添加按键, 在 down 事件中计数, 在 update 中给按住的键帽上色并下移, 写出两个数字]
knobs:
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0x38b000", en: green, zh: 绿色}
    - {code: "0xff5d8f", en: pink, zh: 粉色}
probe: |
  const caps = t.objects('Rectangle');
  const cap = (letter) => caps.find((box) => box.x === t.text(new RegExp('^' + letter + '$')).x && Math.abs(box.y - t.text(new RegExp('^' + letter + '$')).y) < 10);
  const lit = () => caps.filter((box) => box.fillColor === knobs.colour);
  t.near(caps.length, 5, 0, 'five key caps');
  t.near(lit().length, 0, 0, 'none is lit at first');
  const top = cap('A').y;
  t.down('A');
  t.step(20);
  t.ok(lit().length === 1 && lit()[0] === cap('A'), 'A lights up its cap');
  t.near(cap('A').y - top, 4, 0.5, 'and pushes it down');
  t.ok(t.number(/now/i) === 1 && t.number(/presses/i) === 1, 'one key is down and counts once');
  t.down('SPACE');
  t.step(5);
  t.ok(lit().length === 2 && lit().includes(cap('SPACE')), 'two keys at once');
  t.near(t.number(/now/i), 2, 0, 'two are down');
  t.up('A');
  t.step(3);
  t.ok(lit().length === 1 && lit()[0] === cap('SPACE'), 'a released key goes out');
  t.near(cap('A').y, top, 0.5, 'and comes up again');
  t.up('SPACE');
  t.step(3);
  for (const key of ['W', 'S', 'D', 'D']) t.press(key);
  t.step(2);
  t.ok(lit().length === 0 && t.number(/now/i) === 0, 'nothing is down');
  t.near(t.number(/presses/i), 6, 0, 'every press was counted');
*/
const PRESSED = 0xffd60a;
const IDLE = 0x6c757d;
const CAPS = [
  { name: 'W', x: 400, y: 180, width: 80 },
  { name: 'A', x: 310, y: 270, width: 80 },
  { name: 'S', x: 400, y: 270, width: 80 },
  { name: 'D', x: 490, y: 270, width: 80 },
  { name: 'SPACE', x: 400, y: 360, width: 360 }
];

class KeyCapScene extends Phaser.Scene {
  create() {
    this.presses = 0;
    this.now = this.add.text(400, 470, '', { fontSize: '28px' }).setOrigin(0.5);
    this.total = this.add.text(400, 520, 'Presses: 0', { fontSize: '28px' }).setOrigin(0.5);
    this.caps = CAPS.map((cap) => this.addCap(cap));
  }

  addCap({ name, x, y, width }) {
    const box = this.add.rectangle(x, y, width, 80, IDLE);
    this.add.text(x, y, name, { fontSize: '28px' }).setOrigin(0.5);
    const key = this.input.keyboard.addKey(name);
    key.on('down', () => {
      this.presses += 1;
      this.total.setText(`Presses: ${this.presses}`);
    });
    return { box, key, y };
  }

  update() {
    const held = this.caps.filter(({ key }) => key.isDown);
    for (const cap of this.caps) {
      cap.box.setFillStyle(held.includes(cap) ? PRESSED : IDLE);
      cap.box.y = cap.y + (held.includes(cap) ? 4 : 0);
    }
    this.now.setText(`Now: ${held.length}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  scene: KeyCapScene
});
