/* scene
tasks:
  en:
    - select units with a box like in strategy games
    - pull a frame around my soldiers with the left button, then right click where they should go
    - RTS controls, a rectangle drawn with the mouse marks the circles inside and another click sends them off
    - "Eight {colour} circles of radius 20 stand in two rows. Dragging with the left button shows a rectangle, on release the circles whose centre lies inside get a white outline and all others lose it; a right click sends the marked ones there side by side, 50 px apart, at {speed} px/s, the browser menu stays away."
  zh:
    - 像策略游戏那样框选单位
    - 用左键拉框选中士兵，再右键点击让他们走过去
    - 即时战略操作，用鼠标画矩形选中里面的圆，再点一下派它们出发
    - 八个半径 20 的{colour}圆排成两行。按住左键拖动显示一个矩形，松手后中心在框内的圆加上白色描边，其他的取消；右键点击让选中的圆以每秒 {speed} 像素走到那里，并排间隔 50 像素，不弹出浏览器菜单。
difficulty: medium
apis: [this.input.mouse.disableContextMenu, rightButtonDown, setStrokeStyle, setSize, Phaser.Geom.Rectangle, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Select circles with a drag box and send them with a right click
    steps: [Draw the units and a hidden box, Show the box from the press to the pointer, Mark the units inside on release, Give the marked ones a goal on a right click, Move every unit to its goal in update]
  zh:
    req: 拉框选中圆，右键派它们移动
    steps: [画单位和隐藏的选框, 从按下处到指针显示选框, 松手时标记框内的单位, 右键给选中的设定目标, 在 update 中让单位走向目标]
knobs:
  speed: {code: "SPEED = {}", values: [150, 120, 220]}
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0xe63946", en: red, zh: 红色}
probe: |
  const units = t.objects('Arc');
  const marked = () => units.filter((unit) => unit.isStroked);
  const rightClick = (x, y) => {
    const canvas = t.game.canvas;
    const box = canvas.getBoundingClientRect();
    const at = { clientX: box.left + x * box.width / 800, clientY: box.top + y * box.height / 600, button: 2, bubbles: true, cancelable: true };
    canvas.dispatchEvent(new MouseEvent('mousemove', at));
    canvas.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 2 }));
    t.step(2);
    canvas.dispatchEvent(new MouseEvent('mouseup', at));
    t.step(1);
  };
  t.ok(units.length === 8 && units.every((unit) => unit.fillColor === knobs.colour), 'eight units in the asked colour');
  t.near(marked().length, 0, 0, 'none is marked at first');
  t.ok(t.movers(() => { rightClick(600, 450); t.step(20); }).every(({ object }) => object.type !== 'Arc'), 'a right click moves nobody yet');
  const [first, second] = units;
  const from = { x: second.x + 35, y: first.y + 35 }, to = { x: first.x - 35, y: first.y - 35 };
  t.pointerDown(from);
  t.step(1);
  t.move(to);
  t.step(1);
  t.ok(t.objects('Rectangle').length === 1, 'a box is shown while dragging');
  t.pointerUp(to);
  t.step(1);
  t.ok(t.objects('Rectangle').length === 0, 'it goes away on release');
  t.ok(marked().length === 2 && first.isStroked && second.isStroked, 'the two units inside are marked');
  rightClick(600, 480);
  const moved = t.movers(() => t.step(30)).filter(({ object }) => object.type === 'Arc');
  t.ok(moved.length === 2, 'only the marked ones walk');
  moved.forEach(({ distance }) => t.near(distance, knobs.speed / 2, 5, 'at the asked speed'));
  t.seconds(6);
  t.near(Math.abs(first.x - second.x), 50, 2, 'they stand side by side');
  t.near((first.x + second.x) / 2, 600, 2, 'around the clicked place');
  t.near(first.y, 480, 2, 'on its height');
  t.ok(!t.movers(() => t.step(20)).some(({ object }) => object.type === 'Arc'), 'and stay there');
  t.drag({ x: 700, y: 40 }, { x: 760, y: 90 }, 5);
  t.near(marked().length, 0, 0, 'an empty box unmarks all');
  t.drag({ x: 10, y: 10 }, { x: 790, y: 590 }, 8);
  t.near(marked().length, 8, 0, 'a big box marks all');
*/
const SPEED = 150;

class SelectScene extends Phaser.Scene {
  create() {
    this.input.mouse.disableContextMenu();
    this.marked = [];
    this.units = [];
    for (let i = 0; i < 8; i++) {
      this.units.push(this.add.circle(120 + (i % 4) * 90, 150 + Math.floor(i / 4) * 90, 20, 0x3a86ff));
    }
    this.box = this.add.rectangle(0, 0, 1, 1, 0xffffff, 0.2).setStrokeStyle(2, 0xffffff).setOrigin(0).setVisible(false);

    this.input.on('pointerdown', (pointer) => {
      if (pointer.rightButtonDown()) this.send(pointer);
      else this.resizeBox(pointer);
    });
    this.input.on('pointermove', (pointer) => {
      if (this.box.visible) this.resizeBox(pointer);
    });
    this.input.on('pointerup', () => {
      if (this.box.visible) this.select();
    });
  }

  resizeBox(pointer) {
    this.box.setVisible(true);
    this.box.setPosition(Math.min(pointer.downX, pointer.x), Math.min(pointer.downY, pointer.y));
    this.box.setSize(Math.abs(pointer.x - pointer.downX), Math.abs(pointer.y - pointer.downY));
  }

  select() {
    const { x, y, width, height } = this.box;
    const area = new Phaser.Geom.Rectangle(x, y, width, height);
    this.box.setVisible(false);
    this.units.forEach((unit) => unit.setStrokeStyle());
    this.marked = this.units.filter((unit) => area.contains(unit.x, unit.y));
    this.marked.forEach((unit) => unit.setStrokeStyle(4, 0xffffff));
  }

  send(pointer) {
    this.marked.forEach((unit, i) => {
      unit.goal = { x: pointer.x + (i - (this.marked.length - 1) / 2) * 50, y: pointer.y };
    });
  }

  update(time, delta) {
    const step = SPEED * delta / 1000;
    for (const unit of this.units) {
      if (!unit.goal) continue;
      const angle = Phaser.Math.Angle.BetweenPoints(unit, unit.goal);
      const way = Math.min(step, Phaser.Math.Distance.BetweenPoints(unit, unit.goal));
      unit.x += Math.cos(angle) * way;
      unit.y += Math.sin(angle) * way;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  scene: SelectScene
});
