/* scene
tasks:
  en:
    - match 3 game
    - swap two gems next to each other, three in a row disappear and new ones fall
    - "A {size} x {size} board of gems in five colours: click a gem and then a neighbour to swap them; three or more alike in a line are cleared for {points} points each, the gems above drop down, and a swap that clears nothing goes back."
  zh:
    - 三消游戏
    - 交换相邻的两颗宝石，三个一样的连成一线就消掉，上面的掉下来
    - '做一个 {size}×{size} 的宝石消除：五种颜色，先点一颗再点相邻的一颗就互换，横竖连成三个以上同色就消除，每颗 {points} 分，上方宝石下落补位；换了没有消除就自动换回来'
difficulty: hard
apis: [this.textures.get, this.add.sprite, setFrame, setShadow, Phaser.Math.Clamp, Phaser.Math.Distance.Between]
plan:
  en:
    req: Swap neighbouring gems so that three alike in a line disappear
    steps: [Paint five gems into one texture with frames, Fill the columns without a ready run, Swap the two clicked neighbours, Let every gem glide to its cell in update, Clear the runs once all rest and put new gems on top, Swap back when nothing was cleared]
  zh:
    req: 交换相邻宝石，三个同色连线就消除
    steps: [把五种宝石画进一张带帧的纹理, 填满各列且不留现成的连线, 点两颗相邻宝石就交换, 在 update 中让宝石滑向自己的格子, 都停下后消除连线并从上方补新宝石, 没有消除就换回来]
knobs:
  size: {code: "SIZE = {}", values: [7, 6]}
  points: {code: "POINTS = {}", values: [10, 5]}
probe: |
  const n = knobs.size;
  const board = () => {
    const all = t.objects('Sprite').sort((a, b) => a.x - b.x || a.y - b.y);
    return Array.from({ length: n }, (_, c) => all.slice(c * n, c * n + n));
  };
  const hasRun = (k) => k.some((col, c) => col.some((kind, r) => [[1, 0], [0, 1]].some(([x, y]) => [1, 2].every((i) => k[c + x * i]?.[r + y * i] === kind))));
  const kinds = () => board().map((col) => col.map((gem) => gem.frame.name));
  const swaps = () => {
    const found = { good: [], bad: [] };
    for (let c = 0; c < n; c++) for (let r = 0; r < n; r++) for (const [x, y] of [[1, 0], [0, 1]]) {
      const k = kinds();
      if (c + x >= n || r + y >= n || k[c][r] === k[c + x][r + y]) continue;
      [k[c][r], k[c + x][r + y]] = [k[c + x][r + y], k[c][r]];
      found[hasRun(k) ? 'good' : 'bad'].push([[c, r], [c + x, r + y]]);
    }
    return found;
  };
  const play = (pair) => { const b = board(); for (const [c, r] of pair) t.click(b[c][r]); };
  t.step(5);
  t.near(t.objects('Sprite').length, n * n, 0, 'the board is full');
  t.ok(!hasRun(kinds()), 'no run stands at the start');
  t.near(t.number(/Score/), 0, 0, 'no points yet');
  const { good, bad } = swaps();
  const before = kinds().join();
  play(bad[0]);
  t.ok(t.movers(() => t.step(2)).length > 0, 'the gems glide');
  t.seconds(1);
  t.ok(kinds().join() === before && t.number(/Score/) === 0, 'a useless swap goes back');
  play(good[0]);
  t.seconds(6);
  t.ok(t.number(/Score/) >= 3 * knobs.points && t.number(/Score/) % knobs.points === 0, 'a run brings the asked points');
  t.ok(!hasRun(kinds()) && kinds().join() !== before, 'the run is gone');
  t.near(t.objects('Sprite').length, n * n, 0, 'and the board is full again');
*/
const SIZE = 7;
const CELL = 68;
const POINTS = 10;
const COLOURS = [0xef476f, 0xffd166, 0x06d6a0, 0x4cc9f0, 0x9b5de5];
const LEFT = 400 - (SIZE - 1) * CELL / 2;
const TOP = 110;

class GemScene extends Phaser.Scene {
  create() {
    this.paintGems();
    this.score = 0;
    this.label = this.add.text(400, 36, 'Score: 0', { fontSize: '32px' }).setOrigin(0.5).setShadow(2, 3, '#000000', 4);
    this.columns = Array.from({ length: SIZE }, (_, col) =>
      Array.from({ length: SIZE }, (_, row) => this.addGem(col, row)));
    let runs = this.findRuns();
    while (runs.size > 0) {
      runs.forEach((gem) => this.reroll(gem));
      runs = this.findRuns();
    }
  }

  paintGems() {
    const art = this.make.graphics({}, false);
    COLOURS.forEach((colour, i) => art.fillStyle(colour).fillRoundedRect(i * 60 + 4, 4, 52, 52, 4 + i * 5));
    art.generateTexture('gems', COLOURS.length * 60, 60).destroy();
    COLOURS.forEach((_, i) => this.textures.get('gems').add(i, 0, i * 60, 0, 60, 60));
  }

  addGem(col, row) {
    const gem = this.add.sprite(LEFT + col * CELL, TOP + row * CELL, 'gems').setInteractive();
    gem.on('pointerdown', () => this.choose(gem));
    return this.reroll(gem);
  }

  reroll(gem) {
    return gem.setFrame(Phaser.Math.Between(0, COLOURS.length - 1));
  }

  choose(gem) {
    if (this.moving) return;
    const first = this.chosen;
    if (!first) {
      this.chosen = gem.setScale(1.2);
      return;
    }
    this.chosen = null;
    first.setScale(1);
    const distance = Phaser.Math.Distance.Between(first.x, first.y, gem.x, gem.y);
    if (distance > 0 && distance <= CELL) {
      this.swapped = [first, gem];
      this.swap(first, gem);
    }
  }

  swap(a, b) {
    this.columns = this.columns.map((column) =>
      column.map((gem) => (gem === a ? b : gem === b ? a : gem)));
  }

  update(time, delta) {
    const step = delta * 0.4;
    this.moving = false;
    this.columns.forEach((column, col) => column.forEach((gem, row) => {
      const dx = LEFT + col * CELL - gem.x;
      const dy = TOP + row * CELL - gem.y;
      gem.x += Phaser.Math.Clamp(dx, -step, step);
      gem.y += Phaser.Math.Clamp(dy, -step, step);
      if (dx !== 0 || dy !== 0) this.moving = true;
    }));
    if (!this.moving) this.settle();
  }

  settle() {
    const runs = this.findRuns();
    if (runs.size > 0) this.clear(runs);
    else if (this.swapped) this.swap(...this.swapped);
    this.swapped = null;
  }

  findRuns() {
    const runs = new Set();
    this.columns.forEach((column, col) => column.forEach((gem, row) => {
      const right = [gem, this.columns[col + 1]?.[row], this.columns[col + 2]?.[row]];
      const down = column.slice(row, row + 3);
      for (const line of [right, down]) {
        const same = line.length === 3 && line.every((other) => other && other.frame.name === gem.frame.name);
        if (same) line.forEach((other) => runs.add(other));
      }
    }));
    return runs;
  }

  clear(runs) {
    this.score += runs.size * POINTS;
    this.label.setText('Score: ' + this.score);
    this.columns = this.columns.map((column) => {
      const gone = column.filter((gem) => runs.has(gem));
      // a cleared gem comes back above the board with a new face
      gone.forEach((gem, i) => this.reroll(gem).setY(TOP + (i - gone.length) * CELL));
      return [...gone, ...column.filter((gem) => !runs.has(gem))];
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: GemScene
});
