/* scene
tasks:
  en:
    - helicopter cave game
    - hold space or the mouse to make the helicopter rise, let go to sink, do not touch the cave walls
    - 'A {colour} helicopter waits at (200, 300) until SPACE or the mouse is pressed. Held, it accelerates upwards with {lift} px/s², let go, downwards as much. The cave comes from the right at {speed} px/s in columns of 40 px whose middle changes at random and whose opening shrinks from 340 to 160 px. "Score: 0" grows by 10 a second; touching a wall shows "Game Over", and the next press starts again.'
  zh:
    - 直升机穿山洞
    - 按住空格或鼠标直升机上升，松开下降，不能碰到山洞的墙，坚持越久分越高
    - '{colour}直升机停在 (200, 300)，按下空格或鼠标后开始。按住时以 {lift} 像素/秒² 向上加速，松开时同样向下加速。山洞以每秒 {speed} 像素从右边过来，每列宽 40 像素，中心随机变化，洞口从 340 像素缩小到 160 像素。“Score: 0”每秒加 10；碰到墙显示"Game Over"，再按一次重新开始。'
difficulty: medium
apis: [this.add.container, this.add.rectangle, this.input.keyboard.addKey, this.input.activePointer, Phaser.Math.Between, setSize]
plan:
  en:
    req: Hold to rise and fly a {colour} helicopter through a cave as long as possible
    steps:
      - Draw the cave as open columns on a rock background
      - Wait for the first press
      - Accelerate up while SPACE or the mouse is held and down otherwise
      - Move the columns and put those that left to the right end with a new middle
      - Add points for the time
      - End when the helicopter leaves the opening
  zh:
    req: 按住上升，驾驶{colour}直升机在山洞里飞得尽量久
    steps:
      - 在岩石背景上用一列列矩形画出洞口
      - 等待第一次按下
      - 按住空格或鼠标向上加速，否则向下
      - 移动各列，离开的列放到右端并换新的中心
      - 按时间加分
      - 直升机超出洞口时结束
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
  lift: {code: "LIFT = {}", values: [700, 600, 800]}
  speed: {code: "SPEED = {}", values: [220, 180, 260]}
probe: |
  const columns = () => t.objects((o) => o.type === 'Rectangle' && !o.parentContainer);
  const nearest = (x) => columns().reduce((a, b) => (Math.abs(a.x - x) < Math.abs(b.x - x) ? a : b));
  const score = () => t.number(/Score/);
  const over = () => Boolean(t.text(/game over/i));
  const heli = t.one('Container');
  t.ok(heli.list[0].fillColor === knobs.colour, 'it has the asked colour');
  t.ok(t.movers(() => t.step(30)).length === 0, 'all waits for the first press');
  t.near(t.travel(heli, () => t.hold('SPACE', 10)).y, -knobs.lift * 55 / 3600, 1.5, 'holding SPACE lifts it');
  t.step(14);
  t.ok(t.travel(heli, () => t.step(4)).y > 0, 'let go, it sinks');
  let last = heli.y;
  const fly = (frames, rise, sink) => {
    for (let i = 0; i < frames && !over(); i++) {
      heli.y + (heli.y - last) * 12 > nearest(260).y ? rise() : sink();
      last = heli.y;
      t.step();
    }
  };
  fly(60, () => t.down('SPACE'), () => t.up('SPACE'));
  t.up('SPACE');
  const mouse = [() => t.pointerDown(400, 300), () => t.pointerUp(400, 300)];
  const before = score();
  fly(60, ...mouse);
  t.near(score() - before, 10, 1, 'every second is worth 10 points');
  t.near(t.travel(nearest(600), () => fly(20, ...mouse)).x, -knobs.speed / 3, 5, 'the cave comes at the asked speed');
  fly(60, ...mouse);
  t.pointerUp(400, 300);
  t.ok(!over(), 'SPACE and the mouse steer it through');
  const edges = columns().filter((o) => o.x > 400);
  t.ok(edges.some((o) => o.height < 340) && edges.some((o) => o.y !== edges[0].y), 'the cave winds and narrows');
  for (let i = 0; i < 240 && !over(); i++) t.step();
  const wall = Math.min(...columns().filter((o) => Math.abs(o.x - 200) < 45).map((o) => o.height / 2 - Math.abs(o.y - heli.y)));
  t.ok(over() && wall < 20, 'touching the wall ends the game');
  t.ok(t.movers(() => t.step(20)).length === 0, 'then all stands still');
  t.press('SPACE'); t.step(3);
  t.ok(!over() && score() === 0 && t.one('Container').y === 300, 'the next press starts again');
*/
const SPEED = 220;
const LIFT = 700;
const COLUMN = 40;

class CaveScene extends Phaser.Scene {
  create() {
    this.started = false;
    this.over = false;
    this.speedY = 0;
    this.score = 0;
    this.columns = [];
    for (let i = 0; i < 22; i++) {
      this.columns.push(this.add.rectangle(i * COLUMN, 300, COLUMN + 1, 340, 0x1d3557));
    }
    const cabin = this.add.ellipse(0, 0, 44, 26, 0xffd166);
    const tail = this.add.rectangle(-26, -2, 24, 6, 0xadb5bd);
    const rotor = this.add.rectangle(0, -16, 50, 4, 0xf1faee);
    this.heli = this.add.container(200, 300, [cabin, tail, rotor]);
    this.label = this.add.text(20, 16, 'Score: 0', { fontSize: '28px' });
    this.hint = this.add.text(400, 240, 'Hold SPACE or the mouse', { fontSize: '28px' }).setOrigin(0.5);

    this.space = this.input.keyboard.addKey('SPACE');
    this.space.on('down', this.press, this);
    this.input.on('pointerdown', this.press, this);
  }

  press() {
    if (this.over) this.scene.restart();
    this.started = true;
    this.hint.setVisible(false);
  }

  update(time, delta) {
    if (!this.started || this.over) return;
    const step = delta / 1000;
    const rising = this.space.isDown || this.input.activePointer.isDown;
    this.speedY += (rising ? -LIFT : LIFT) * step;
    this.heli.y += this.speedY * step;
    this.score += 10 * step;
    this.label.setText(`Score: ${Math.floor(this.score)}`);

    for (const column of this.columns) column.x -= SPEED * step;
    if (this.columns[0].x < -COLUMN) this.renewColumn();
    if (this.hitsWall()) {
      this.over = true;
      this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }

  // the first column has left the screen and comes back at the right end
  renewColumn() {
    const last = this.columns.at(-1);
    const column = this.columns.shift();
    const y = Phaser.Math.Clamp(last.y + Phaser.Math.Between(-30, 30), 200, 400);
    column.setPosition(last.x + COLUMN, y).setSize(COLUMN + 1, Math.max(160, last.height - 1));
    this.columns.push(column);
  }

  hitsWall() {
    return this.columns.some((column) => {
      const isHere = Math.abs(column.x - this.heli.x) < COLUMN;
      return isHere && Math.abs(column.y - this.heli.y) > column.height / 2 - 14;
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6b4f3a',
  scene: CaveScene
});
