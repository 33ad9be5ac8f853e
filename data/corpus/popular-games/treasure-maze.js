/* scene
tasks:
  en:
    - treasure maze
    - a maze game with coins, a key for the door, an exit and a countdown, moved with the arrow keys
    - 'A maze of 16 x 12 cells of 50 px is drawn from a text map. The {hero} hero steps one cell with each arrow key and not into walls. It collects five coins and a key, the brown door lets it through only with the key, and the green exit behind it shows "You win". A countdown from {seconds} s shows "Game Over" at zero. Coins, key and time are shown; SPACE starts again.'
  zh:
    - 迷宫寻宝
    - 迷宫寻宝游戏，方向键走路，捡金币，拿钥匙开门，倒计时结束前走到出口
    - '用文字地图画一个 16 x 12 格、每格 50 像素的迷宫。{hero}主角每按一次方向键走一格，不能穿墙。捡五枚金币和一把钥匙，有钥匙才能通过棕色的门，走到门后的绿色出口显示"You win"。{seconds} 秒倒计时到零显示"Game Over"。画面显示金币、钥匙和时间，按空格重新开始。'
difficulty: medium
apis: [this.add.rectangle, this.add.star, this.input.keyboard.on, this.time.addEvent, setText, this.scene.restart]
plan:
  en:
    req: Find coins, key and exit of a maze within {seconds} s
    steps:
      - Draw a shape for each sign of the text map
      - Step the hero unless a wall or a closed door is there
      - Pick up coins and the key and open the door
      - Count the seconds down
      - Show the end at the exit or at zero
  zh:
    req: 在 {seconds} 秒内捡金币、拿钥匙并走出迷宫
    steps:
      - 按文字地图的每个字符画图形
      - 没有墙和关着的门时走一格
      - 捡金币和钥匙，打开门
      - 每秒倒计时
      - 到出口或时间为零时显示结果
knobs:
  seconds: {code: "SECONDS = {}", values: [60, 45, 90]}
  hero:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xff99c8", en: pink, zh: 粉色}
probe: |
  const KEYS = { L: 'LEFT', R: 'RIGHT', U: 'UP', D: 'DOWN' };
  const go = (way) => [...way].forEach((letter) => t.press(KEYS[letter]));
  const hero = () => t.one((o) => o.type === 'Arc' && o.radius === 16);
  const coins = () => t.objects((o) => o.type === 'Arc' && o.radius === 10).length;
  const walls = () => t.objects((o) => o.type === 'Rectangle' && o.width === 50).length;
  const time = () => Number(t.text(/time/i).text.match(/time: (\d+)/i)[1]);
  t.ok(hero().fillColor === knobs.hero && coins() === 5, 'the hero and five coins are there');
  t.near(time(), knobs.seconds, 0, 'the countdown starts at the asked time');
  t.near(t.travel(hero(), () => go('LU')).distance, 0, 0, 'walls stop the hero');
  t.near(t.travel(hero(), () => go('R')).x, 50, 0.1, 'an arrow key is one cell');
  go('RRDDL');
  t.ok(coins() === 4 && t.number(/coins/i) === 1, 'a coin is picked up and counted');
  go('RUULLL' + 'DDDDRRRRRUUUURRRRDDRRDDDDDDD');
  t.near(t.travel(hero(), () => go('R')).x, 0, 0, 'the door is closed without the key');
  go('UUUUULLLLUU');
  t.ok(!t.objects('Star').length && t.text(/key: yes/i), 'the key is picked up');
  const before = walls();
  go('DDRRRRDDDDD');
  t.near(t.travel(hero(), () => go('R')).x, 50, 0.1, 'the key lets the hero through the door');
  t.near(walls(), before - 1, 0, 'and the door is gone');
  go('R');
  t.ok(t.text(/you win/i), 'the exit wins');
  const left = time();
  t.near(t.travel(hero(), () => go('L')).x, 0, 0, 'then the hero stays');
  t.seconds(1.2);
  t.near(time(), left, 0, 'and the time too');
  t.press('SPACE');
  t.seconds(1.2);
  t.ok(coins() === 5 && t.number(/coins/i) === 0 && !t.text(/you win/i), 'SPACE starts again');
  t.near(time(), knobs.seconds - 1, 0, 'the time runs down in seconds');
  t.scene().time.timeScale = 20;
  for (let i = 0; i < 400 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i) && time() === 0, 'no time left ends the game');
*/
const SECONDS = 60;
const TILE = 50;
const MAP = [
  '################',
  '#P...#.....$...#',
  '#.##.#.###.###.#',
  '#.#$.#.#K#...#.#',
  '#.####.#.###.#.#',
  '#......#.....#.#',
  '#.####.#####.#.#',
  '#.#..#.....#.#$#',
  '#.#$.#####.#.###',
  '#.##.#...#.#..##',
  '#......#$..#.DE#',
  '################'
];
const WAYS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

class TreasureMaze extends Phaser.Scene {
  create() {
    this.coins = 0;
    this.hasKey = false;
    this.over = false;
    this.seconds = SECONDS;
    this.hero = this.add.circle(0, 0, 16, 0xe63946).setDepth(1);
    this.cells = MAP.map((line, row) => [...line].map((sign, column) => this.addCell(sign, column, row)));
    this.label = this.add.text(12, 12, '', { fontSize: '24px' });
    this.showState();

    for (const [key, way] of Object.entries(WAYS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.step(way));
    }
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
    this.timer = this.time.addEvent({ delay: 1000, loop: true, callback: this.tick, callbackScope: this });
  }

  addCell(sign, column, row) {
    const x = (column + 0.5) * TILE;
    const y = (row + 0.5) * TILE;
    let shape = null;
    if (sign === '#') shape = this.add.rectangle(x, y, TILE, TILE, 0x3d405b);
    if (sign === 'D') shape = this.add.rectangle(x, y, TILE, TILE, 0x9c6644);
    if (sign === 'E') shape = this.add.rectangle(x, y, 40, 40, 0x2a9d4e);
    if (sign === '$') shape = this.add.circle(x, y, 10, 0xf4c20d);
    if (sign === 'K') shape = this.add.star(x, y, 5, 8, 18, 0xf77f00);
    if (sign === 'P') {
      this.place = { column, row };
      this.hero.setPosition(x, y);
    }
    return { sign, shape };
  }

  step([dx, dy]) {
    const column = this.place.column + dx;
    const row = this.place.row + dy;
    const cell = this.cells[row][column];
    if (this.over || cell.sign === '#' || (cell.sign === 'D' && !this.hasKey)) return;
    this.place = { column, row };
    this.hero.setPosition((column + 0.5) * TILE, (row + 0.5) * TILE);
    if (cell.sign === 'E') this.finish('You win');
    else this.take(cell);
  }

  take(cell) {
    if (cell.sign === '$') this.coins += 1;
    if (cell.sign === 'K') this.hasKey = true;
    cell.shape?.destroy();
    // from now on it is an empty cell
    cell.sign = '.';
    cell.shape = null;
    this.showState();
  }

  tick() {
    this.seconds -= 1;
    this.showState();
    if (this.seconds === 0) this.finish('Game Over');
  }

  showState() {
    const key = this.hasKey ? 'yes' : 'no';
    this.label.setText(`Coins: ${this.coins}  Key: ${key}  Time: ${this.seconds}`);
  }

  finish(message) {
    this.over = true;
    this.timer.remove();
    this.add.text(400, 300, message, { fontSize: '64px', backgroundColor: '#000000' }).setOrigin(0.5).setDepth(2);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#81b29a',
  scene: TreasureMaze
});
