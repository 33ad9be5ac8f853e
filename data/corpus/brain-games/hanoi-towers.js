/* scene
tasks:
  en:
    - tower of hanoi
    - a tower of hanoi where I click a peg to pick up the top disc and click another peg to put it down
    - move a stack of rings from the left pole to the right one, a big ring may never lie on a small one, count my moves
    - "Tower of Hanoi with {discs} {colour} discs on the left of three pegs at x = 160, 400 and 640. A click on a peg lifts its top disc to y = 200, the next click puts it on the clicked peg, or back when a narrower disc lies there. Moves to another peg are counted, all discs on the right peg show \"You win\" with the moves, and {key} starts again."
  zh:
    - 汉诺塔
    - 做一个汉诺塔小游戏，点柱子拿起最上面的圆盘，再点另一根柱子放下
    - 把左边的圆环一个个搬到右边，大的不能压在小的上面，记录步数
    - "汉诺塔：x = 160、400、640 处有三根柱子，{discs} 个{colour}圆盘放在左柱上。点击柱子把最上面的圆盘提到 y = 200，再点一根柱子放下，如果那里有更小的圆盘就放回原处。换柱时步数加一，全部移到右柱时显示 You win 和步数，按 {key} 重新开始。"
difficulty: medium
apis: [this.add.rectangle, this.add.zone, setInteractive, setText, this.scene.restart]
plan:
  en:
    req: Move {discs} discs from the left to the right peg, never wide on narrow
    steps:
      - Keep a list of discs for each peg
      - Make an area around each peg clickable
      - Lift the top disc with the first click
      - Put it down with the second, or back if it does not fit
      - Count the moves and tell when the right peg is full
  zh:
    req: 把 {discs} 个圆盘从左柱移到右柱，大的不能放在小的上面
    steps:
      - 每根柱子保存一个圆盘列表
      - 柱子周围的区域可以点击
      - 第一次点击提起最上面的圆盘
      - 第二次点击放下，放不下就放回原处
      - 统计步数，右柱放满时提示获胜
knobs:
  discs: {code: "DISCS = {}", values: [3, 4, 5]}
  key: {code: "keydown-{}", values: [R, SPACE]}
  colour:
    - {code: "0xf77f00", en: orange, zh: 橙色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xff8fab", en: pink, zh: 粉色}
probe: |
  const n = knobs.discs;
  const on = (x) => t.objects('Rectangle')
    .filter((o) => o.fillColor === knobs.colour && Math.abs(o.x - x) < 1)
    .sort((a, b) => b.y - a.y);
  const move = (from, to) => { t.click(from, 350); t.click(to, 350); };
  t.ok(on(160).length === n, 'all discs stand on the left peg');
  t.ok(on(160).every((o, i, all) => i === 0 || o.width < all[i - 1].width), 'from wide to narrow');
  const floor = on(160)[0].y;
  const small = on(160)[n - 1];
  t.click(160, 350);
  t.near(small.y, 200, 1, 'a click lifts the top disc');
  t.click(400, 350);
  t.ok(Math.abs(small.x - 400) < 1 && Math.abs(small.y - floor) < 1, 'the next one puts it on the clicked peg');
  t.near(t.number(/moves/i), 1, 0, 'that is one move');
  move(160, 400);
  t.ok(on(400).length === 1 && on(160).length === n - 1, 'a wide disc does not go onto a narrow one');
  t.near(t.number(/moves/i), 1, 0, 'and going back is no move');
  move(640, 400);
  t.near(on(400)[0].y, 200, 1, 'a click on an empty peg lifts nothing, so the second one lifts the disc');
  t.click(160, 350);
  t.ok(on(160).length === n && !t.text(/you win/i), 'all are on the left again');
  const solve = (count, from, via, to) => {
    if (count === 0) return;
    solve(count - 1, from, to, via);
    move(from, to);
    solve(count - 1, via, from, to);
  };
  solve(n, 160, 400, 640);
  t.ok(on(640).length === n && t.text(/you win/i), 'all discs on the right peg win');
  t.near(t.number(/win/i), 2 ** n + 1, 0, 'the moves are told');
  t.click(640, 350);
  t.ok(on(640).every((o) => o.y > 210), 'then the game is over');
  t.press(knobs.key);
  t.step(5);
  t.ok(on(160).length === n && !t.text(/you win/i), 'the key starts again');
*/
const DISCS = 3;
const HEIGHT = 36;
const FLOOR = 500;

class HanoiScene extends Phaser.Scene {
  create() {
    this.moves = 0;
    this.held = null;
    this.over = false;
    this.label = this.add.text(400, 60, 'Moves: 0', { fontSize: '32px' }).setOrigin(0.5);
    this.pegs = [160, 400, 640].map((x) => this.addPeg(x));
    for (let size = DISCS; size > 0; size--) {
      const disc = this.add.rectangle(0, 0, 60 + size * 30, HEIGHT - 4, 0xf77f00);
      this.put(disc, this.pegs[0]);
    }
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addPeg(x) {
    this.add.rectangle(x, FLOOR - 120, 12, 240, 0x8d6e63);
    this.add.rectangle(x, FLOOR + 8, 220, 16, 0x8d6e63);
    const peg = { x, discs: [] };
    this.add.zone(x, 350, 230, 400).setInteractive().on('pointerdown', () => this.choose(peg));
    return peg;
  }

  put(disc, peg) {
    disc.setPosition(peg.x, FLOOR - (peg.discs.length + 0.5) * HEIGHT);
    peg.discs.push(disc);
  }

  choose(peg) {
    if (this.over) return;
    if (this.held) this.drop(peg);
    else if (peg.discs.length > 0) this.lift(peg);
  }

  lift(peg) {
    this.from = peg;
    this.held = peg.discs.pop();
    this.held.y = 200;
  }

  drop(peg) {
    const top = peg.discs.at(-1);
    // a disc that does not fit goes back
    const fits = !top || top.width > this.held.width;
    const goal = fits ? peg : this.from;
    this.put(this.held, goal);
    this.held = null;
    if (goal !== this.from) this.countMove();
  }

  countMove() {
    this.moves += 1;
    this.over = this.pegs[2].discs.length === DISCS;
    this.label.setText(this.over ? `You win in ${this.moves} moves` : `Moves: ${this.moves}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: HanoiScene
});
