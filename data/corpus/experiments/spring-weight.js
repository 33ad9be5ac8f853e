/* scene
tasks:
  en:
    - weight on a spring
    - a mass hangs on a spring, I pull it down with the mouse and it goes up and down
    - physics lab with a coil spring and a hanging block, heavier blocks swing more slowly, show the period
    - 'A {colour} weight hangs on a zigzag spring below 400, 60 and rests at first. It can be dragged up and down between y = 120 and 400; let go, it oscillates with stiffness {stiffness}, gravity 600 and a little friction. Keys 1, 2 and 3 choose its mass in kg, heavier is larger, and mass and period 2π√(m/k) are shown.'
  zh:
    - 弹簧挂重物
    - 重物挂在弹簧上，用鼠标往下拉再放开，它会上下振动
    - 弹簧振子物理实验，质量越大振动越慢，显示周期
    - '{colour}重物挂在 400, 60 下方的锯齿形弹簧上，开始时静止。可以用鼠标在 y = 120 到 400 之间上下拖动，松手后按劲度系数 {stiffness}、重力 600 和少许摩擦振动。按 1、2、3 选择质量（千克），越重画得越大，并显示质量和周期 2π√(m/k)。'
difficulty: medium
apis: [this.add.graphics, strokePoints, setInteractive, this.input.on, setDisplaySize, Phaser.Math.Clamp]
plan:
  en:
    req: A weight on a spring is dragged and oscillates
    steps: [Draw the weight where gravity and spring are even, Drag it up and down with the mouse, Accelerate it by gravity and the pull of the spring in update, Draw the spring as a zigzag line, Choose the mass with 1 to 3 and show the period]
  zh:
    req: 可以拖动的弹簧振子
    steps: [把重物放在重力与弹力平衡的位置, 用鼠标上下拖动, 在 update 中按重力和弹力加速, 把弹簧画成锯齿线, 用 1 到 3 选择质量并显示周期]
knobs:
  stiffness: {code: "STIFFNESS = {}", values: [20, 40, 15]}
  colour:
    - {code: "0xf4a261", en: orange, zh: 橙色}
    - {code: "0x4ea8de", en: blue, zh: 蓝色}
probe: |
  const weight = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const shown = () => Number(t.text(/Period/).text.match(/Period: ([\d.]+)/)[1]);
  const swing = () => {
    const turns = [];
    let last = weight.y, wasFalling = false;
    for (let i = 0; i < 450 && turns.length < 2; i++) {
      t.step();
      const isFalling = weight.y > last;
      if (wasFalling && !isFalling) turns.push(i);
      wasFalling = isFalling;
      last = weight.y;
    }
    return (turns[1] - turns[0]) / 60;
  };
  const rest = weight.y, width = weight.displayWidth, k = knobs.stiffness;
  t.near(t.travel(weight, () => t.step(30)).distance, 0, 0.5, 'it rests at first');
  const middle = weight.getCenter().y;
  t.pointerDown(400, middle); t.step(2);
  t.move(400, middle + 50); t.step(2);
  t.move(430, middle + 90); t.step(2);
  t.near(weight.y, rest + 90, 3, 'it can be pulled down');
  t.near(weight.x, 400, 0, 'but not aside');
  t.near(t.travel(weight, () => t.step(20)).distance, 0, 0.1, 'it stays while it is held');
  t.pointerUp(430, middle + 90);
  const light = swing();
  t.near(light, 2 * Math.PI * Math.sqrt(1 / k), 0.06, 'let go it swings with the right period');
  t.near(light, shown(), 0.06, 'which is shown');
  t.press('THREE');
  t.ok(weight.displayWidth > width, 'three kilos are larger');
  t.near(t.number(/Mass/), 3, 0, 'the mass is shown');
  const heavy = swing();
  t.near(heavy, 2 * Math.PI * Math.sqrt(3 / k), 0.06, 'and swing more slowly');
  t.near(heavy, shown(), 0.06, 'as the new period says');
*/
const STIFFNESS = 20;
const GRAVITY = 600;
const FRICTION = 0.3;
const TOP = 60;
const SLACK = 230; // where the spring ends when nothing pulls
const COILS = 16;

class SpringScene extends Phaser.Scene {
  create() {
    this.speed = 0;
    this.isHeld = false;
    this.add.rectangle(400, TOP - 10, 300, 20, 0x6c757d);
    this.spring = this.add.graphics();
    this.weight = this.add.rectangle(400, SLACK + GRAVITY / STIFFNESS, 60, 60, 0xf4a261).setOrigin(0.5, 0);
    this.weight.setInteractive({ draggable: true });
    this.label = this.add.text(16, 560, '', { fontSize: '24px' });
    this.setMass(1);

    ['ONE', 'TWO', 'THREE'].forEach((key, i) => {
      this.input.keyboard.on(`keydown-${key}`, () => this.setMass(i + 1));
    });
    this.input.on('dragstart', () => { this.isHeld = true; });
    this.input.on('drag', (pointer, weight, x, y) => weight.setY(Phaser.Math.Clamp(y, 120, 400)));
    this.input.on('dragend', () => {
      this.isHeld = false;
      this.speed = 0;
    });
  }

  setMass(mass) {
    this.mass = mass;
    this.weight.setDisplaySize(40 + mass * 20, 40 + mass * 20);
    const period = 2 * Math.PI * Math.sqrt(mass / STIFFNESS);
    this.label.setText(`Mass: ${mass} kg (keys 1 to 3)   Period: ${period.toFixed(2)} s`);
  }

  update(time, delta) {
    if (!this.isHeld) {
      const seconds = delta / 1000;
      const pull = STIFFNESS * (this.weight.y - SLACK) + FRICTION * this.speed;
      this.speed += (GRAVITY - pull / this.mass) * seconds;
      this.weight.y += this.speed * seconds;
    }
    this.drawSpring();
  }

  drawSpring() {
    const points = [];
    for (let i = 0; i <= COILS; i++) {
      const isEnd = i === 0 || i === COILS;
      const side = i % 2 === 0 ? 20 : -20;
      points.push({ x: 400 + (isEnd ? 0 : side), y: TOP + (this.weight.y - TOP) * i / COILS });
    }
    this.spring.clear().lineStyle(4, 0xced4da).strokePoints(points);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: SpringScene
});
