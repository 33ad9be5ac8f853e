/* scene
tasks:
  en:
    - lights out
    - lights out puzzle, a click also switches the neighbours
    - A {size} x {size} Lights Out board; a click switches the lamp and its four neighbours, the moves are counted and "Solved!" appears when all lamps are {dark} again.
  zh:
    - 关灯游戏
    - 关灯谜题，点一盏灯会连同相邻的灯一起切换
    - '{size} x {size} 的关灯棋盘；点击会切换该灯和上下左右的灯，统计步数，所有灯都变回{dark}时显示"Solved!"。'
difficulty: medium
apis: [this.add.rectangle, setInteractive, setFillStyle, setText]
plan:
  en:
    req: Clicks switch a lamp and its neighbours until all are off
    steps:
      - Build the board of rectangles
      - Write a toggle for one lamp
      - Toggle five lamps per click
      - Scramble with fixed presses so that it can be solved
      - Check whether all are off
  zh:
    req: 点击切换灯及其相邻的灯，直到全部熄灭
    steps:
      - 用矩形组成棋盘
      - 编写切换一盏灯的函数
      - 每次点击切换五盏灯
      - 用固定的按法打乱以保证有解
      - 检查是否全部熄灭
knobs:
  size: {code: "SIZE = {}", values: [4, 5]}
  dark:
    - {code: "0x22333b", en: dark, zh: 深色}
    - {code: "0x7f1d1d", en: dark red, zh: 深红色}
probe: |
  const lamps = t.objects('Rectangle'), n = knobs.size;
  t.ok(lamps.length === n * n, 'the board is complete');
  const solved = () => t.texts().some((s) => /solved/i.test(s));
  t.ok(!solved(), 'it is not solved at the start');
  const before = lamps.map((o) => o.fillColor);
  t.click(lamps[n + 1]);
  const changed = lamps.flatMap((o, i) => (o.fillColor !== before[i] ? [i] : []));
  t.ok(changed.join() === [1, n, n + 1, n + 2, 2 * n + 1].join(), 'a lamp and its four neighbours switch');
  t.click(lamps[n + 1]);
  t.ok(lamps.every((o, i) => o.fillColor === before[i]), 'twice is nothing');
  t.near(t.number(/moves/i), 2, 0, 'moves are counted');
  // brute force over the first row, then chase the lights
  const on = Math.max(...before) ; const state = before.map((c) => c === on);
  const flip = (s, i) => { const x = i % n; for (const [j, ok] of [[i, 1], [i - n, 1], [i + n, 1], [i - 1, x > 0], [i + 1, x < n - 1]]) if (ok && j >= 0 && j < n * n) s[j] = !s[j]; };
  for (let mask = 0; mask < 1 << n; mask++) {
    const s = [...state], presses = [];
    const press = (i) => { flip(s, i); presses.push(i); };
    for (let x = 0; x < n; x++) if (mask >> x & 1) press(x);
    for (let i = n; i < n * n; i++) if (s[i - n]) press(i);
    if (!s.includes(true)) { for (const i of presses) t.click(lamps[i]); break; }
  }
  t.ok(solved(), 'it can be solved and says so');
*/
const SIZE = 4;
const TILE = 90;
const OFF = 0x22333b;
const ON = 0xffe066;

class LightsOut extends Phaser.Scene {
  create() {
    this.lamps = [];
    this.moves = 0;
    this.label = this.add.text(20, 20, 'Moves: 0', { fontSize: '26px' });

    for (let i = 0; i < SIZE * SIZE; i++) {
      const column = i % SIZE;
      const row = Math.floor(i / SIZE);
      const lamp = this.add.rectangle(150 + column * TILE, 130 + row * TILE, TILE - 8, TILE - 8, OFF);
      lamp.setInteractive().on('pointerdown', () => this.play(column, row));
      this.lamps.push(lamp);
    }
    // scrambling by presses keeps the puzzle solvable
    this.press(0, 0);
    this.press(2, 1);
    this.press(1, 3);
  }

  play(column, row) {
    this.press(column, row);
    this.moves += 1;
    const solved = this.lamps.every((lamp) => lamp.fillColor === OFF);
    this.label.setText(solved ? `Solved! Moves: ${this.moves}` : `Moves: ${this.moves}`);
  }

  press(column, row) {
    this.toggle(column, row);
    this.toggle(column - 1, row);
    this.toggle(column + 1, row);
    this.toggle(column, row - 1);
    this.toggle(column, row + 1);
  }

  toggle(column, row) {
    if (column >= 0 && column < SIZE && row >= 0 && row < SIZE) {
      const lamp = this.lamps[row * SIZE + column];
      lamp.setFillStyle(lamp.fillColor === OFF ? ON : OFF);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0a0908',
  scene: LightsOut
});
