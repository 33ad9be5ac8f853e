/* scene
tasks:
  en:
    - sokoban
    - push boxes onto the targets
    - Sokoban from a text map with 64 px tiles; the arrow keys move the player, {box} boxes are pushed but never pulled and not two at once, "Solved" appears when every target has a box, {key} resets.
  zh:
    - 推箱子
    - 做一个推箱子小关卡
    - 用字符地图做推箱子，每格 64 像素；方向键移动，{box}箱子只能推不能拉，不能同时推两个，所有目标上都有箱子时显示"Solved"，按 {key} 重置。
difficulty: hard
apis: [generateTexture, this.add.image, this.input.keyboard.on, this.scene.restart, setPosition]
plan:
  en:
    req: Push all boxes onto the targets
    steps:
      - Draw the textures in preload
      - Read the map into walls and targets and boxes and the player
      - Move by keys and look for a box ahead
      - Push it when the place behind is free
      - Compare boxes with targets
  zh:
    req: 把所有箱子推到目标上
    steps:
      - 在 preload 中画纹理
      - 从地图读出墙、目标、箱子和玩家
      - 按键移动并检查前方箱子
      - 箱子后面空着时推动
      - 比较箱子与目标
knobs:
  key: {code: "keydown-{}", values: [R, Z]}
  box:
    - {code: "0xc68b59", en: brown, zh: 棕色}
    - {code: "0x9a8c98", en: grey, zh: 灰色}
probe: |
  const all = (key) => t.objects((o) => o.type === 'Image' && o.texture.key === key);
  const player = () => all('player')[0];
  const at = (key) => all(key).map((o) => o.x + ',' + o.y).sort().join(' ');
  t.ok(all('box').length === 2 && all('target').length === 2, 'two boxes and two targets');
  const start = at('box');
  const go = (...keys) => keys.forEach((k) => t.press(k));
  t.near(t.travel(player(), () => go('LEFT')).x, 0, 0, 'a wall stops the player');
  t.near(t.travel(player(), () => go('DOWN')).y, 64, 0, 'a step is one tile');
  t.ok(at('box') === start, 'no box moved yet');
  go('RIGHT');
  t.ok(at('box') !== start, 'a box is pushed');
  const solved = () => t.texts().some((s) => /solved/i.test(s));
  go('RIGHT');
  t.ok(!solved(), 'one box is not enough');
  t.press(knobs.key); t.step(5);
  t.ok(at('box') === start, 'the key resets the level');
  go('DOWN', 'RIGHT', 'RIGHT', 'RIGHT', 'LEFT', 'LEFT', 'LEFT', 'DOWN', 'DOWN', 'RIGHT', 'RIGHT', 'RIGHT');
  t.ok(solved() && at('box') === at('target'), 'both boxes on targets solve it');
*/
const TILE = 64;
const MAP = ['#######', '#@    #', '# b  x#', '#     #', '# b  x#', '#######'];
const KEYS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0x495867).fillRect(0, 0, 64, 64).generateTexture('wall', 64, 64).clear();
  art.lineStyle(4, 0xe63946).strokeCircle(32, 32, 14).generateTexture('target', 64, 64).clear();
  art.fillStyle(0xc68b59).fillRect(6, 6, 52, 52).generateTexture('box', 64, 64).clear();
  art.fillStyle(0x80ed99).fillCircle(32, 32, 22).generateTexture('player', 64, 64).destroy();
}

function create() {
  const names = { '#': 'wall', x: 'target', b: 'box', '@': 'player' };
  const pieces = { wall: [], target: [], box: [], player: [] };
  MAP.forEach((line, row) => [...line].forEach((sign, column) => {
    if (names[sign]) {
      const piece = this.add.image(180 + column * TILE, 120 + row * TILE, names[sign]);
      pieces[names[sign]].push(piece);
    }
  }));

  const [player] = pieces.player;
  player.setDepth(1);
  const find = (kind, x, y) => pieces[kind].find((piece) => piece.x === x && piece.y === y);

  const move = (dx, dy) => {
    const x = player.x + dx;
    const y = player.y + dy;
    const box = find('box', x, y);
    // a box moves only when the place behind it is free
    const blocked = box && (find('wall', x + dx, y + dy) || find('box', x + dx, y + dy));
    if (find('wall', x, y) || blocked) {
      return;
    }
    player.setPosition(x, y);
    box?.setPosition(x + dx, y + dy);
    if (pieces.target.every((target) => find('box', target.x, target.y))) {
      this.add.text(20, 20, 'Solved', { fontSize: '32px' });
    }
  };

  for (const [key, [dx, dy]] of Object.entries(KEYS)) {
    this.input.keyboard.on(`keydown-${key}`, () => move(dx * TILE, dy * TILE));
  }
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c2321',
  scene: { preload, create }
});
