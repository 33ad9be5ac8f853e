/* scene
tasks:
  en:
    - seesaw
    - a seesaw where I drop boxes on either side and it tips
    - "With Matter, a {colour} plank of {length} px turns freely on a pin in its middle; a click drops a box of random size from the mouse, heavier when larger, a text shows the tilt in degrees, and space removes all boxes."
  zh:
    - 跷跷板
    - 点击往跷跷板两边扔箱子，看它往哪边倒
    - '用 Matter 物理，一块 {length} 像素长的{colour}木板中间用销钉固定、可以自由转动；点击在鼠标处掉下随机大小的箱子，越大越重，文字显示倾斜角度，按空格清空箱子'
difficulty: medium
apis: [this.matter.add.gameObject, this.matter.add.worldConstraint, this.matter.world.setBounds, this.input.on, setText]
plan:
  en:
    req: A Matter seesaw that tips under dropped boxes
    steps: [Bound the world, Pin the middle of a plank with a constraint of length 0, Drop a box of random size on a click, Show the tilt in update, Remove the boxes with space]
  zh:
    req: 用 Matter 做会被箱子压翻的跷跷板
    steps: [设置世界边界, 用长度为 0 的约束固定木板中点, 点击掉下随机大小的箱子, 在 update 中显示倾斜角度, 按空格移除箱子]
knobs:
  colour:
    - {code: "0xbc6c25", en: brown, zh: 棕色}
    - {code: "0x6a994e", en: green, zh: 绿色}
  length: {code: "LENGTH = {}", values: [520, 420]}
probe: |
  const plank = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const boxes = () => t.objects((o) => o.type === 'Rectangle' && o.body && o !== plank);
  t.near(plank.width, knobs.length, 0, 'the asked length');
  const middle = { x: plank.x, y: plank.y };
  t.seconds(1);
  t.near(plank.angle, 0, 3, 'empty it is level');
  t.click(middle.x - 180, 120);
  t.near(boxes().length, 1, 0, 'a click drops a box');
  t.ok(t.travel(boxes()[0], () => t.step(20)).y > 20, 'it falls');
  t.seconds(1.5);
  t.ok(plank.angle < -4, 'it tips to the left');
  t.near(t.number(/Tilt/), plank.angle, 1, 'the tilt is shown');
  t.near(Math.hypot(plank.x - middle.x, plank.y - middle.y), 0, 8, 'the pin holds it');
  t.press('SPACE');
  t.near(boxes().length, 0, 0, 'space clears the boxes');
  for (let i = 0; i < 3; i++) { t.click(middle.x + 170, 150); t.step(40); }
  t.seconds(1);
  t.ok(plank.angle > 4, 'now it tips to the right');
  t.ok(boxes().every((b) => b.y < 600), 'nothing falls out of the world');
*/
const LENGTH = 520;
const PIN = { x: 400, y: 430 };

class SeesawScene extends Phaser.Scene {
  create() {
    this.matter.world.setBounds(0, -400, 800, 1000);
    this.add.triangle(PIN.x, PIN.y, 60, 0, 120, 170, 0, 170, 0x606c38).setOrigin(0.5, 0);
    this.plank = this.addPlank();
    this.boxes = this.add.group();
    this.label = this.add.text(400, 40, '', { fontSize: '28px', color: '#283618' }).setOrigin(0.5);
    this.input.on('pointerdown', (pointer) => this.dropBox(pointer.x, pointer.y));
    this.input.keyboard.on('keydown-SPACE', () => this.boxes.clear(true, true));
  }

  addPlank() {
    const plank = this.add.rectangle(PIN.x, PIN.y, LENGTH, 20, 0xbc6c25);
    this.matter.add.gameObject(plank, { friction: 1, density: 0.004 });
    // a pin is a constraint without length between the plank and a place
    this.matter.add.worldConstraint(plank, 0, 1, { pointA: PIN });
    return plank;
  }

  dropBox(x, y) {
    const size = Phaser.Math.Between(30, 70);
    const box = this.add.rectangle(x, y, size, size, 0xf4a261).setStrokeStyle(3, 0x7f4f24);
    this.matter.add.gameObject(box, { friction: 0.9 });
    this.boxes.add(box);
  }

  update() {
    this.label.setText(`Tilt: ${Math.round(this.plank.angle)}°`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: SeesawScene
});
