/* scene
tasks:
  en:
    - pacman
    - a maze with dots to eat and a ghost that follows me
    - "A maze from a text map with 56 px cells: arrow keys choose the way of the yellow circle, which goes on a cell every {step} ms until a wall stops it and turns at the next chance. It eats dots, and the dots left are shown. A {ghost} ghost follows it, a cell every {delay} ms and never back. All dots eaten show You win!, a touch of the ghost shows Game Over, SPACE restarts."
  zh:
    - 吃豆人
    - 做一个吃豆人，在迷宫里吃豆子，有一个幽灵追我
    - "用字符地图做迷宫，每格 56 像素：方向键选择黄色圆的方向，每 {step} 毫秒前进一格，遇墙停下，能转弯时再转弯。吃掉经过的豆子并显示剩余数量。{ghost}幽灵追赶它，每 {delay} 毫秒一格，从不回头。吃完所有豆子显示 You win!，碰到幽灵显示 Game Over，按空格重新开始。"
difficulty: hard
apis: [this.add.circle, this.add.rectangle, this.time.addEvent, this.tweens.add, Phaser.Math.Distance.BetweenPoints, this.input.keyboard.on]
plan:
  en:
    req: Eat all dots of a maze before the ghost comes
    steps:
      - Read walls, dots, player and ghost from a text map
      - Remember the wanted way and take it when it is free
      - Go from cell to cell with tweens on timers
      - Let the ghost choose the free way that is nearest to the player
      - Eat what is touched and tell who won
  zh:
    req: 在幽灵追上之前吃完迷宫里的豆子
    steps:
      - 从字符地图读出墙、豆子、玩家和幽灵
      - 记住想走的方向，能走时再转
      - 用计时器和补间一格一格地走
      - 幽灵选择离玩家最近的可走方向
      - 吃掉碰到的豆子并提示输赢
knobs:
  step: {code: "STEP = {}", values: [180, 150]}
  delay: {code: "GHOST_STEP = {}", values: [260, 300]}
  ghost:
    - {code: "0xf43f5e", en: red, zh: 红色}
    - {code: "0xf0abfc", en: pink, zh: 粉色}
probe: |
  const arcs = () => t.objects('Arc');
  const dots = () => arcs().filter((o) => o.radius < 10);
  const ghost = () => arcs().find((o) => o.fillColor === knobs.ghost);
  const player = () => arcs().find((o) => o.radius > 10 && o.fillColor !== knobs.ghost);
  const walls = () => t.objects('Rectangle');
  const apart = () => Math.hypot(player().x - ghost().x, player().y - ghost().y);
  const steps = (n) => t.seconds(n * knobs.step / 1000);
  t.step(2);
  const all = dots().length, far = apart(), { x, y } = player();
  t.ok(all > 30 && walls().length > 30, 'there are walls and dots');
  t.near(t.number(/dots/i), all, 0, 'the dots left are shown');
  t.press('RIGHT');
  steps(6);
  t.near(player().x - x, 4 * 56, 1, 'it goes on to the right until a wall stops it');
  t.near(t.number(/dots/i), all - 4, 0, 'it eats the dots on its way');
  t.press('DOWN');
  steps(4);
  t.near(player().y - y, 2 * 56, 1, 'DOWN turns it');
  t.ok(dots().length === all - 6, 'eaten dots are gone');
  t.ok(apart() < far - 150, 'the ghost comes nearer');
  t.ok(walls().every((o) => Math.hypot(o.x - ghost().x, o.y - ghost().y) > 28), 'and not through walls');
  for (let i = 0; i < 600 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'it catches the player');
  t.near(t.travel(player(), () => { t.press('UP'); steps(2); }).distance, 0, 0.1, 'then nobody moves');
  t.press('SPACE');
  t.step(5);
  t.ok(dots().length === all && !t.text(/game over/i), 'SPACE restarts');
  const last = dots().pop();
  dots().slice(0, -1).forEach((o) => o.setPosition(player().x, player().y));
  t.step(2);
  t.ok(dots().length === 1 && !t.text(/win/i), 'one dot is left');
  last.setPosition(player().x, player().y);
  t.step(2);
  t.ok(t.text(/you win/i), 'the last dot wins');
*/
const CELL = 56;
const LEFT = 64;
const TOP = 96;
const STEP = 180;
const GHOST_STEP = 260;
const MAP = [
  '#############',
  '#P....#.....#',
  '#.###.#.###.#',
  '#.#.......#.#',
  '#...##.##...#',
  '#.#.......#.#',
  '#.###.#.###.#',
  '#.....#....G#',
  '#############'
];
const WAYS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

class MazeScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.wanted = [0, 0];
    this.heading = [0, 0];
    this.ghostHeading = [0, 0];
    this.dots = [];
    MAP.forEach((line, row) => [...line].forEach((sign, column) => {
      this.addPiece(sign, LEFT + column * CELL, TOP + row * CELL);
    }));
    this.label = this.add.text(400, 34, '', { fontSize: '28px' }).setOrigin(0.5);

    for (const [key, way] of Object.entries(WAYS)) {
      this.input.keyboard.on(`keydown-${key}`, () => { this.wanted = way; });
    }
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
    this.time.addEvent({ delay: STEP, loop: true, callback: this.movePlayer, callbackScope: this });
    this.time.addEvent({ delay: GHOST_STEP, loop: true, callback: this.moveGhost, callbackScope: this });
  }

  addPiece(sign, x, y) {
    if (sign === '#') this.add.rectangle(x, y, CELL - 4, CELL - 4, 0x1d4ed8);
    if (sign === '.') this.dots.push(this.add.circle(x, y, 6, 0xfef3c7));
    if (sign === 'P') this.player = this.add.circle(x, y, 20, 0xfacc15).setDepth(1);
    if (sign === 'G') this.ghost = this.add.circle(x, y, 20, 0xf43f5e).setDepth(1);
  }

  // the next cell's middle in a direction, null at a wall
  ahead(piece, [dx, dy]) {
    const column = Math.round((piece.x - LEFT) / CELL) + dx;
    const row = Math.round((piece.y - TOP) / CELL) + dy;
    return MAP[row][column] === '#' ? null : { x: LEFT + column * CELL, y: TOP + row * CELL };
  }

  movePlayer() {
    const ways = [this.wanted, this.heading, [0, 0]];
    this.heading = ways.find((way) => this.ahead(this.player, way));
    this.tweens.add({ targets: this.player, ...this.ahead(this.player, this.heading), duration: STEP });
  }

  moveGhost() {
    const [backX, backY] = this.ghostHeading.map((part) => -part);
    const ways = Object.values(WAYS).filter(([dx, dy]) => dx !== backX || dy !== backY);
    const free = ways.filter((way) => this.ahead(this.ghost, way));
    const distance = (way) => Phaser.Math.Distance.BetweenPoints(this.ahead(this.ghost, way), this.player);
    [this.ghostHeading] = free.sort((a, b) => distance(a) - distance(b));
    this.tweens.add({ targets: this.ghost, ...this.ahead(this.ghost, this.ghostHeading), duration: GHOST_STEP });
  }

  update() {
    if (this.over) return;
    const touches = (piece) => Phaser.Math.Distance.BetweenPoints(piece, this.player) < CELL / 2;
    this.dots.filter(touches).forEach((dot) => dot.destroy());
    this.dots = this.dots.filter((dot) => dot.active);
    this.label.setText(`Dots left: ${this.dots.length}`);
    if (this.dots.length === 0) this.finish('You win!');
    else if (touches(this.ghost)) this.finish('Game Over');
  }

  finish(message) {
    this.over = true;
    this.time.removeAllEvents();
    this.tweens.killAll();
    this.add.text(400, 320, message, { fontSize: '56px', backgroundColor: '#000000' }).setOrigin(0.5).setDepth(2);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f172a',
  scene: MazeScene
});
