/* scene
tasks:
  en:
    - click away blocks of the same colour
    - blocks in four colours, clicking one removes everything of that colour touching it and the rest drops
    - "{cols} columns of eight blocks in random colours. A click on a group of {least} or more touching blocks of one colour removes it, the blocks above fall, empty columns close up, n blocks give n x n points, and when nothing can go the game says so."
  zh:
    - 点击消除同色方块
    - 四种颜色的方块，点一下就把连在一起的同色块全消掉，剩下的往下掉
    - '{cols} 列、每列八个随机颜色的方块，点击连在一起的 {least} 个以上同色方块就全部消除，上面的方块下落，空列往左合拢，消 n 个得 n×n 分，没有可消的就提示结束'
difficulty: hard
apis: [this.add.rectangle, setInteractive, fillColor, this.tweens.add, Phaser.Utils.Array.GetRandom]
plan:
  en:
    req: Remove touching groups of one colour with a click
    steps: [Fill the grid with blocks in random colours, Collect the group of a block over its neighbours, Remove a clicked group and add the points, Drop blocks and close columns with tweens, Tell when no group is left]
  zh:
    req: 点击消除连在一起的同色方块
    steps: [用随机颜色的方块填满网格, 沿相邻方块收集同色块, 点击消除并加分, 用补间让方块下落和合拢, 没有可消的组时提示]
knobs:
  cols: {code: "COLS = {}", values: [10, 8]}
  least: {code: "LEAST = {}", values: [2, 3]}
probe: |
  const cell = 56;
  const spots = () => new Map(t.objects('Rectangle').map((o) => [Math.round(o.x / cell) + ',' + Math.round(o.y / cell), o]));
  const group = (map, from, seen = new Set([from])) => {
    const [x, y] = from.split(',').map(Number);
    for (const next of [[x + 1, y], [x - 1, y], [x, y + 1], [x, y - 1]].map(String)) {
      if (map.has(next) && !seen.has(next) && map.get(next).fillColor === map.get(from).fillColor) group(map, next, seen.add(next));
    }
    return seen;
  };
  const groups = () => { const map = spots(); return [...map.keys()].map((k) => [map.get(k), group(map, k).size]); };
  t.step(14);
  t.near(t.objects('Rectangle').length, knobs.cols * 8, 0, 'all blocks are there');
  let left = knobs.cols * 8, score = 0;
  const small = groups().find(([, size]) => size < knobs.least);
  if (small) { t.click(small[0]); t.near(t.objects('Rectangle').length, left, 0, 'a small group stays'); }
  for (let i = 0; i < 80; i++) {
    const [block, size] = groups().sort((a, b) => b[1] - a[1])[0] || [null, 0];
    if (size < knobs.least) break;
    t.click(block);
    t.step(13);
    left -= size; score += size * size;
    if (i < 5) {
      t.near(t.objects('Rectangle').length, left, 0, 'the whole group goes');
      t.near(t.number(/Score/), score, 0, 'n x n points');
    }
  }
  const map = spots(), floor = Math.max(...[...map.keys()].map((k) => Number(k.split(',')[1])));
  t.ok([...map.keys()].every((k) => { const [x, y] = k.split(',').map(Number); return y === floor || map.has(x + ',' + (y + 1)); }), 'nothing hangs in the air');
  t.ok(/no more moves|all clear/i.test(t.texts().join()), 'the end is told');
*/
const COLS = 10;
const ROWS = 8;
const CELL = 56;
const LEAST = 2;
const COLOURS = [0xff6b6b, 0xffd93d, 0x6bcb77, 0x4d96ff];

let columns; // each from the floor up
let score = 0;
let label;

function create() {
  label = this.add.text(400, 30, 'Score: 0', { fontSize: '28px', color: '#333333' }).setOrigin(0.5);
  columns = Array.from({ length: COLS }, () => Array.from({ length: ROWS }, () => addBlock(this)));
  arrange(this);
}

function addBlock(scene) {
  const block = scene.add.rectangle(400, -CELL, CELL - 4, CELL - 4, Phaser.Utils.Array.GetRandom(COLOURS));
  block.setInteractive();
  block.on('pointerdown', () => remove(scene, groupOf(block)));
  return block;
}

function neighbours(block) {
  const col = columns.findIndex((column) => column.includes(block));
  const row = columns[col].indexOf(block);
  const around = [columns[col][row + 1], columns[col][row - 1], columns[col + 1]?.[row], columns[col - 1]?.[row]];
  return around.filter((other) => other && other.fillColor === block.fillColor);
}

function groupOf(block) {
  const group = new Set([block]);
  // a set may grow while it is walked
  for (const member of group) neighbours(member).forEach((other) => group.add(other));
  return group;
}

function remove(scene, group) {
  if (group.size < LEAST) return;
  score += group.size * group.size;
  label.setText('Score: ' + score);
  columns = columns.map((column) => column.filter((block) => !group.has(block))).filter((column) => column.length > 0);
  group.forEach((block) => block.destroy());
  arrange(scene);

  const blocks = columns.flat();
  if (blocks.length === 0) label.setText(`All clear! Score: ${score}`);
  else if (!blocks.some((block) => groupOf(block).size >= LEAST)) label.setText(`No more moves. Score: ${score}`);
}

function arrange(scene) {
  columns.forEach((column, col) => column.forEach((block, row) => {
    scene.tweens.add({
      targets: block,
      x: (col + 2) * CELL,
      y: (10 - row) * CELL,
      duration: 200,
      ease: 'Quad.easeIn'
    });
  }));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1f3f5',
  scene: { create }
});
