/* scene
tasks:
  en:
    - safe with a combination dial
    - turn a round lock with the mouse to the secret numbers, a lamp for each right one, then the safe opens
    - crack the vault, rotate the wheel, confirm each digit and start over after a mistake
    - "A {colour} dial of radius 170 with the numbers 0 to 9 is turned by dragging; on release it snaps so that a number stands at the top, shown as Number. The OK button enters it: the code is {secret}, each right number turns one of three lamps green, a wrong one turns all off, and after the last the text says Open!"
  zh:
    - 保险箱转盘密码锁
    - 用鼠标转动圆形密码锁，对一个亮一盏灯，全对保险箱就打开
    - 破解金库，旋转转盘，逐个确认数字，错了就从头来
    - 半径 170 的{colour}转盘上有 0 到 9，拖动即可旋转，松手后对齐，顶部的数字显示为 Number。点 OK 输入：密码是 {secret}，对一个就有一盏灯变绿（共三盏），错了全部熄灭，全部正确后文字显示 Open!
difficulty: medium
apis: [this.add.container, Phaser.Math.Angle.Between, Phaser.Math.Wrap, this.input.on, setFillStyle]
plan:
  en:
    req: Turn a dial to the numbers of the code and open the safe
    steps: [Put the numbers round a dial in a container, Turn it by the angle of the pointer while dragging, Snap to the nearest number on release, Compare the number with the code when OK is clicked, Show the progress with three lamps]
  zh:
    req: 转动转盘输入密码打开保险箱
    steps: [在容器里把数字排成一圈, 拖动时按指针角度旋转, 松手后对齐最近的数字, 点 OK 时和密码比较, 用三盏灯显示进度]
knobs:
  secret:
    - {code: "[3, 7, 1]", en: 3-7-1, zh: 3-7-1}
    - {code: "[5, 2, 8]", en: 5-2-8, zh: 5-2-8}
    - {code: "[9, 4, 6]", en: 9-4-6, zh: 9-4-6}
  colour:
    - {code: "0x457b9d", en: blue, zh: 蓝色}
    - {code: "0xb23a48", en: red, zh: 红色}
probe: |
  const code = String(knobs.secret).match(/\d/g).map(Number);
  const dial = t.one('Container');
  const lamps = t.objects((o) => o.type === 'Arc' && !o.parentContainer);
  const off = lamps[0].fillColor;
  const lit = () => lamps.filter((lamp) => lamp.fillColor !== off).length;
  const shown = () => t.number(/number/i);
  const at = (degrees) => ({ x: dial.x + 120 * Math.cos(degrees * Math.PI / 180), y: dial.y + 120 * Math.sin(degrees * Math.PI / 180) });
  const turn = (degrees) => {
    const pieces = Math.ceil(Math.abs(degrees) / 8);
    t.pointerDown(at(10));
    t.step(1);
    for (let i = 1; i <= pieces; i++) { t.move(at(10 + degrees * i / pieces)); t.step(1); }
    t.pointerUp(at(10 + degrees));
    t.step(2);
  };
  const enter = (number) => { turn((shown() - number) * 36 + 5); t.near(shown(), number, 0, 'the dial stands at the number turned to'); t.click(t.text(/^ok$/i)); };
  t.near(lamps.length, 3, 0, 'three lamps');
  t.near(shown(), 0, 0, 'the dial starts at 0');
  t.near(lit(), 0, 0, 'no lamp is lit');
  turn(-40);
  t.near(dial.angle, -36, 1, 'the dial snaps to the number');
  t.move(at(90));
  t.step(2);
  t.near(dial.angle, -36, 1, 'without the button it does not turn');
  enter(code[0]);
  t.near(lit(), 1, 0, 'a right number lights a lamp');
  enter((code[1] + 3) % 10);
  t.near(lit(), 0, 0, 'a wrong one turns all off');
  for (const number of code) { t.ok(!t.text(/open!/i), 'the safe is still shut'); enter(number); }
  t.near(lit(), 3, 0, 'all lamps are lit');
  t.ok(t.text(/open!/i), 'the safe opens');
*/
const CODE = [3, 7, 1];
const STEP = Math.PI * 2 / 10;

class SafeScene extends Phaser.Scene {
  create() {
    this.right = 0;
    this.number = 0;
    this.grab = null;
    this.addDial();
    this.add.triangle(400, 102, 0, 0, 30, 0, 15, 24, 0xffffff);
    this.lamps = [340, 400, 460].map((x) => this.add.circle(x, 40, 16, 0x555555));
    this.label = this.add.text(60, 540, 'Number: 0', { fontSize: '28px' });
    const button = { fontSize: '32px', backgroundColor: '#e9c46a', color: '#000000', padding: { x: 24, y: 10 } };
    this.add.text(680, 550, 'OK', button).setOrigin(0.5).setInteractive().on('pointerdown', () => this.enter());

    this.input.on('pointerdown', (pointer) => this.takeDial(pointer));
    this.input.on('pointermove', (pointer) => this.turnDial(pointer));
    this.input.on('pointerup', () => this.releaseDial());
  }

  addDial() {
    this.dial = this.add.container(400, 300, [this.add.circle(0, 0, 170, 0x457b9d)]);
    for (let i = 0; i < 10; i++) {
      const angle = i * STEP - Math.PI / 2;
      const digit = this.add.text(Math.cos(angle) * 140, Math.sin(angle) * 140, String(i), { fontSize: '32px' });
      this.dial.add(digit.setOrigin(0.5).setRotation(i * STEP));
    }
  }

  angleOf(pointer) {
    return Phaser.Math.Angle.Between(this.dial.x, this.dial.y, pointer.x, pointer.y);
  }

  takeDial(pointer) {
    const distance = Phaser.Math.Distance.Between(this.dial.x, this.dial.y, pointer.x, pointer.y);
    if (distance < 170) this.grab = this.angleOf(pointer) - this.dial.rotation;
  }

  turnDial(pointer) {
    if (this.grab !== null) this.dial.rotation = this.angleOf(pointer) - this.grab;
  }

  releaseDial() {
    if (this.grab === null) return;
    this.grab = null;
    this.dial.rotation = Math.round(this.dial.rotation / STEP) * STEP;
    this.number = Phaser.Math.Wrap(Math.round(-this.dial.rotation / STEP), 0, 10);
    this.label.setText(`Number: ${this.number}`);
  }

  enter() {
    if (this.right === CODE.length) return;
    this.right = this.number === CODE[this.right] ? this.right + 1 : 0;
    this.lamps.forEach((lamp, i) => lamp.setFillStyle(i < this.right ? 0x33cc66 : 0x555555));
    if (this.right === CODE.length) this.label.setText('Open!');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: SafeScene
});
