/* scene
tasks:
  en:
    - forest fire simulation
    - a wood made of square cells, click on a tree to set it on fire and watch it spread
    - show how a blaze jumps from tree to tree on a grid, gaps stop it, and count what is left
    - "A 25 x 15 grid of 30 px cells, each a {tree} tree with a chance of {chance}, else bare ground. A click lights a tree (orange); every 200 ms all burning trees turn black and set fire to the trees above, below, left and right of them. The text Trees counts the living ones, R plants a new forest."
  zh:
    - 森林火灾模拟
    - 由方格组成的树林，点一棵树点燃它，看火蔓延
    - 演示火如何在网格上从一棵树传到另一棵，空地会挡住火，并统计剩下多少
    - 25 x 15 个 30 像素的格子，每格以 {chance} 的概率是{tree}的树，否则是空地。点击点燃一棵树（橙色）；每 200 毫秒，所有燃烧的树变黑，并点燃上下左右的树。文字 Trees 显示活着的棵数，R 种一片新树林。
difficulty: medium
apis: [this.add.rectangle, setInteractive, this.time.addEvent, setFillStyle, this.scene.restart]
plan:
  en:
    req: Simulate a fire that spreads over a grid of trees
    steps: [Fill a grid with trees by chance, Light a tree on a click, With each tick collect the burning cells, Light their four neighbours that are trees and burn them out, Count the living trees, Plant anew on R]
  zh:
    req: 模拟火在树木网格上蔓延
    steps: [按概率在网格里种树, 点击点燃一棵树, 每次计时收集燃烧的格子, 点燃四周的树并让自己烧尽, 统计活着的树, 按 R 重新种植]
knobs:
  chance: {code: "CHANCE = {}", values: [0.6, 0.5, 0.7]}
  tree:
    - {code: "0x2d6a4f", en: dark green, zh: 深绿色}
    - {code: "0x80b918", en: light green, zh: 浅绿色}
probe: |
  const cells = t.objects('Rectangle');
  const living = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.tree);
  const trees = new Set(cells.filter((cell) => cell.fillColor === knobs.tree));
  const share = trees.size / cells.length;
  t.near(cells.length, 375, 0, '25 by 15 cells');
  t.near(share, knobs.chance, 0.14, 'about the asked share are trees');
  t.near(t.number(/trees/i), trees.size, 0, 'they are counted');
  t.step(60);
  t.near(living().length, trees.size, 0, 'nothing burns by itself');
  const bare = cells.find((cell) => !trees.has(cell));
  const ground = bare.fillColor;
  t.click(bare);
  t.step(20);
  t.ok(bare.fillColor === ground, 'bare ground does not burn');
  const at = new Map(cells.map((cell, i) => [`${i % 25},${Math.floor(i / 25)}`, cell]));
  const reach = (first) => {
    const seen = new Set([first]);
    for (const cell of seen) {
      const i = cells.indexOf(cell), x = i % 25, y = Math.floor(i / 25);
      for (const place of [`${x + 1},${y}`, `${x - 1},${y}`, `${x},${y + 1}`, `${x},${y - 1}`]) {
        if (trees.has(at.get(place))) seen.add(at.get(place));
      }
    }
    return seen;
  };
  const groups = [...trees].map(reach);
  const largest = groups.reduce((best, group) => (group.size > best.size ? group : best));
  const [lit] = largest;
  t.move(lit);
  t.step(1);
  t.pointerDown(lit);
  t.ok(lit.fillColor !== knobs.tree && lit.fillColor !== ground, 'a click lights a tree');
  const fire = lit.fillColor;
  t.step(15);
  t.pointerUp(lit);
  const burnt = lit.fillColor;
  t.ok(burnt !== fire, 'it burns out at the next tick');
  t.ok(living().length < trees.size - 1, 'and has lit its neighbours');
  for (let i = 0; i < 4000 && cells.some((cell) => cell.fillColor === fire); i++) t.step(1);
  t.ok([...largest].every((cell) => cell.fillColor === burnt), 'all trees connected with it burn down');
  t.ok([...trees].every((cell) => largest.has(cell) || cell.fillColor === knobs.tree), 'the others stay alive');
  t.near(t.number(/trees/i), trees.size - largest.size, 0, 'the living ones are counted');
  t.press('R');
  t.step(3);
  t.near(living().length / 375, knobs.chance, 0.14, 'R plants a new forest');
*/
const CHANCE = 0.6;
const COLUMNS = 25;
const ROWS = 15;
const TREE = 0x2d6a4f;
const FIRE = 0xff7b00;
const ASH = 0x111111;
const GROUND = 0xd4a373;

class FireScene extends Phaser.Scene {
  create() {
    this.cells = [];
    this.label = this.add.text(25, 20, '', { fontSize: '26px', color: '#222222' });
    for (let i = 0; i < COLUMNS * ROWS; i++) {
      const x = 40 + (i % COLUMNS) * 30;
      const y = 120 + Math.floor(i / COLUMNS) * 30;
      const cell = this.add.rectangle(x, y, 28, 28, Math.random() < CHANCE ? TREE : GROUND);
      cell.setInteractive().on('pointerdown', () => {
        this.light(cell);
        this.showCount();
      });
      this.cells.push(cell);
    }
    this.showCount();
    this.time.addEvent({ delay: 200, loop: true, callback: this.spread, callbackScope: this });
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  light(cell) {
    if (cell && cell.fillColor === TREE) cell.setFillStyle(FIRE);
  }

  spread() {
    const burning = this.cells.filter((cell) => cell.fillColor === FIRE);
    for (const cell of burning) {
      const index = this.cells.indexOf(cell);
      const column = index % COLUMNS;
      cell.setFillStyle(ASH);
      this.light(this.cells[index - COLUMNS]);
      this.light(this.cells[index + COLUMNS]);
      if (column > 0) this.light(this.cells[index - 1]);
      if (column < COLUMNS - 1) this.light(this.cells[index + 1]);
    }
    this.showCount();
  }

  showCount() {
    const trees = this.cells.filter((cell) => cell.fillColor === TREE);
    this.label.setText(`Trees: ${trees.length}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  scene: FireScene
});
