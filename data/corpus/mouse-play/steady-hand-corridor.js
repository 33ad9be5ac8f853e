/* scene
tasks:
  en:
    - mouse maze, don't touch the walls
    - keep the cursor on the path from start to finish, leaving it sends me back
    - steady hand game where the pointer has to be led through a winding corridor to the green end
    - "A corridor {width} px wide winds from a yellow start at 100, 500 over 100, 120, then 400, 120, then 400, 480 and 700, 480 to the green goal at 700, 120. A click on the start begins, a {colour} ball follows the mouse; outside the corridor the try is over (Touched the wall!, Tries goes up), jumping over the wall counts too. At the goal the text says You made it!"
  zh:
    - 鼠标迷宫，不能碰墙
    - 让光标沿着路从起点走到终点，离开路面就要重来
    - 考验手稳的游戏，把鼠标沿弯曲的通道引到绿色终点
    - 一条宽 {width} 像素的通道从 (100, 500) 的黄色起点经过 (100, 120)、(400, 120)、(400, 480)、(700, 480) 到达 (700, 120) 的绿色终点。点击起点开始，{colour}小球跟随鼠标；离开通道这次就失败（显示 Touched the wall!，Tries 加一），跳过墙也算。到终点时文字显示 You made it!
difficulty: medium
apis: [Phaser.Geom.Rectangle, Phaser.Geom.Line, getPoints, this.input.on, setInteractive]
plan:
  en:
    req: Lead the pointer through a corridor without touching the walls
    steps: [Make a rectangle for each part of the corridor, Begin on a click at the start, Let the ball follow the pointer, Test points along the way of the pointer against the rectangles, End the try outside and win at the goal]
  zh:
    req: 把指针引过通道而不碰墙
    steps: [为每段通道做矩形, 点击起点开始, 让小球跟随指针, 用矩形检测指针经过的点, 出界则失败，到终点则成功]
knobs:
  width: {code: "WIDTH = {}", values: [60, 50, 80]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
probe: |
  const corners = [[100, 500], [100, 120], [400, 120], [400, 480], [700, 480], [700, 120]];
  const ball = t.one((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const says = (words) => t.texts().some((text) => words.test(text));
  const tries = () => t.number(/tries/i);
  const lead = (from, to) => {
    const pieces = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 12);
    for (let i = 1; i <= pieces; i++) {
      t.move(from[0] + (to[0] - from[0]) * i / pieces, from[1] + (to[1] - from[1]) * i / pieces);
      t.step(1);
    }
  };
  const begin = () => { t.move(100, 500); t.step(2); t.click(100, 500); };
  const route = () => corners.slice(1).forEach((corner, i) => lead(corners[i], corner));
  t.move(100, 500);
  t.step(1);
  route();
  t.ok(!says(/made it/i), 'without a click on the start nothing counts');
  begin();
  t.near(tries(), 0, 0, 'no try has failed yet');
  lead([100, 500], [100, 300]);
  t.near(Math.hypot(ball.x - 100, ball.y - 300), 0, 3, 'the ball follows the mouse');
  lead([100, 300], [100 - knobs.width / 2 - 12, 300]);
  t.ok(says(/touched the wall/i), 'leaving the corridor is the end of the try');
  t.near(tries(), 1, 0, 'it is counted');
  begin();
  t.ok(!says(/touched the wall/i), 'a new try begins at the start');
  lead([100, 500], [100, 300]);
  t.move(400, 300);
  t.step(2);
  t.near(tries(), 2, 0, 'jumping over the wall ends it too');
  route();
  t.ok(!says(/made it/i), 'after a failed try the goal does not count');
  begin();
  route();
  t.ok(says(/made it/i), 'the goal is reached along the corridor');
  t.near(tries(), 2, 0, 'without touching a wall');
*/
const WIDTH = 60;
const CORNERS = [[100, 500], [100, 120], [400, 120], [400, 480], [700, 480], [700, 120]];

class CorridorScene extends Phaser.Scene {
  create() {
    this.playing = false;
    this.tries = 0;
    this.parts = CORNERS.slice(1).map((corner, i) => this.addPart(CORNERS[i], corner));
    const start = this.add.circle(100, 500, 20, 0xffd166).setInteractive({ useHandCursor: true });
    this.add.circle(700, 120, 20, 0x06d6a0);
    this.ball = this.add.circle(100, 500, 8, 0xe63946);
    this.triesText = this.add.text(20, 16, 'Tries: 0', { fontSize: '24px' });
    this.message = this.add.text(400, 560, 'Click the yellow start', { fontSize: '28px' }).setOrigin(0.5);

    start.on('pointerdown', () => {
      this.playing = true;
      this.message.setText('Go to the green goal');
    });
    this.input.on('pointermove', (pointer) => {
      if (this.playing) this.follow(pointer);
    });
  }

  addPart([x1, y1], [x2, y2]) {
    const left = Math.min(x1, x2) - WIDTH / 2;
    const top = Math.min(y1, y2) - WIDTH / 2;
    const part = new Phaser.Geom.Rectangle(left, top, Math.abs(x2 - x1) + WIDTH, Math.abs(y2 - y1) + WIDTH);
    this.add.rectangle(left, top, part.width, part.height, 0xf1faee).setOrigin(0);
    return part;
  }

  follow(pointer) {
    const from = pointer.prevPosition;
    const way = new Phaser.Geom.Line(from.x, from.y, pointer.x, pointer.y);
    const points = [...way.getPoints(0, 5), { x: pointer.x, y: pointer.y }];
    this.ball.setPosition(pointer.x, pointer.y);

    if (!points.every(({ x, y }) => this.parts.some((part) => part.contains(x, y)))) {
      this.tries += 1;
      this.triesText.setText(`Tries: ${this.tries}`);
      this.end('Touched the wall!');
    } else if (Phaser.Math.Distance.Between(pointer.x, pointer.y, 700, 120) < 20) {
      this.end('You made it!');
    }
  }

  end(message) {
    this.playing = false;
    this.message.setText(message);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: CorridorScene
});
