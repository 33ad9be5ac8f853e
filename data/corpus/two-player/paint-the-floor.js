/* scene
tasks:
  en:
    - two player paint game
    - two players colour the floor tiles they walk over and whoever has more at the end wins
    - "A floor of 16 x 10 white tiles; {first} walks with WASD and orange with the arrows at {speed} px/s, each tile takes the colour of who stepped on it last, both counts are shown, and after {seconds} seconds the one with more tiles wins."
  zh:
    - 双人涂地板
    - 两个人走过的地砖变成自己的颜色，时间到了谁的多谁赢
    - '16×10 块白色地砖，{first}玩家用 WASD，橙色玩家用方向键，速度每秒 {speed} 像素，地砖变成最后踩上去的人的颜色，随时显示双方块数，{seconds} 秒后块数多的获胜'
difficulty: medium
apis: [this.add.rectangle, setFillStyle, setShadow, this.input.keyboard.addKeys, this.time.delayedCall, Phaser.Math.Clamp]
plan:
  en:
    req: Two players paint tiles against the clock
    steps: [Lay the floor with white rectangles, Move each player by its keys inside the floor, Colour the tile below and remember its owner, Count the tiles of both, Tell the winner when the time is over]
  zh:
    req: 双人限时涂地砖
    steps: [用白色矩形铺满地面, 按各自按键在地面内移动, 给脚下地砖着色并记下主人, 统计双方块数, 时间到公布赢家]
knobs:
  seconds: {code: "SECONDS = {}", values: [20, 15]}
  speed: {code: "SPEED = {}", values: [260, 200]}
  first:
    - {code: "0x7209b7", en: purple, zh: 紫色}
    - {code: "0x007f5f", en: dark green, zh: 深绿色}
probe: |
  const tiles = t.objects('Rectangle');
  t.near(tiles.length, 160, 0, 'the floor is laid');
  t.near(tiles[1].x - tiles[0].x, tiles[0].displayWidth, 3, 'side by side');
  const [left, right] = t.objects('Arc').sort((a, b) => a.x - b.x);
  const of = (c) => tiles.filter((o) => o.fillColor === c).length;
  const under = (p) => tiles.find((o) => Math.abs(o.x - p.x) <= 24 && Math.abs(o.y - p.y) <= 24);
  t.near(t.travel(left, () => t.hold('D', 30)).x, knobs.speed / 2, 12, 'D walks right');
  t.near(t.travel(right, () => t.hold('UP', 20)).y, -knobs.speed / 3, 12, 'UP walks up');
  t.ok(under(left).fillColor === knobs.first, 'the tile takes the colour of the player');
  t.ok(of(knobs.first) >= 3, 'so do all on the way');
  t.hold('DOWN', 20);
  t.hold('A', 200);
  const edge = left.x;
  t.near(t.travel(left, () => t.hold('A', 20)).x, 0, 1, 'the floor has an edge');
  t.ok(edge > 0, 'inside of the canvas');
  const before = of(knobs.first);
  for (let i = 0; i < 400 && right.x > left.x + 60; i++) t.hold('LEFT', 1);
  t.ok(of(0xfb8500) > 8, 'orange paints too');
  t.ok(of(knobs.first) < before, 'and takes over what was painted');
  t.ok(t.texts().some((s) => s.includes(of(knobs.first)) && s.includes(of(0xfb8500))), 'both counts are shown');
  t.seconds(knobs.seconds);
  t.ok(/wins/i.test(t.texts().join()), 'the winner is told');
  t.near(t.travel(left, () => t.hold('D', 20)).x, 0, 0, 'then nobody walks');
*/
const SECONDS = 20;
const SPEED = 260;
const TILE = 48;
const COLS = 16;
const ROWS = 10;
const FLOOR = new Phaser.Geom.Rectangle(16, 90, COLS * TILE, ROWS * TILE);

class PaintScene extends Phaser.Scene {
  create() {
    this.tiles = Array.from({ length: COLS * ROWS }, (_, i) => this.addTile(i % COLS, Math.floor(i / COLS)));
    this.players = [
      this.addPlayer('Left', 0.25, 0x7209b7, this.input.keyboard.addKeys({ up: 'W', left: 'A', down: 'S', right: 'D' })),
      this.addPlayer('Right', 0.75, 0xfb8500, this.input.keyboard.createCursorKeys())
    ];
    this.label = this.add.text(400, 45, '', { fontSize: '34px' }).setOrigin(0.5).setShadow(2, 2, '#000000', 3);
    this.isOver = false;
    this.time.delayedCall(SECONDS * 1000, this.finish, [], this);
  }

  addTile(col, row) {
    const x = FLOOR.x + (col + 0.5) * TILE;
    const y = FLOOR.y + (row + 0.5) * TILE;
    return this.add.rectangle(x, y, TILE - 2, TILE - 2, 0xffffff);
  }

  addPlayer(name, part, colour, keys) {
    const circle = this.add.circle(FLOOR.x + FLOOR.width * part, FLOOR.centerY + TILE / 2, 16, colour).setStrokeStyle(4, 0x000000);
    return Object.assign(circle, { title: name, colour, keys });
  }

  update(time, delta) {
    if (this.isOver) return;
    const step = SPEED * delta / 1000;
    this.players.forEach((player) => {
      this.walk(player, step);
      this.paint(player);
    });
    this.label.setText(this.players.map((player) => `${player.title}: ${this.count(player)}`).join('   '));
  }

  walk(player, step) {
    const { left, right, up, down } = player.keys;
    const x = player.x + (right.isDown - left.isDown) * step;
    const y = player.y + (down.isDown - up.isDown) * step;
    player.x = Phaser.Math.Clamp(x, FLOOR.left + 16, FLOOR.right - 16);
    player.y = Phaser.Math.Clamp(y, FLOOR.top + 16, FLOOR.bottom - 16);
  }

  paint(player) {
    const col = Math.floor((player.x - FLOOR.x) / TILE);
    const row = Math.floor((player.y - FLOOR.y) / TILE);
    const tile = this.tiles[row * COLS + col];
    tile.setFillStyle(player.colour);
    tile.owner = player;
  }

  count(player) {
    return this.tiles.filter((tile) => tile.owner === player).length;
  }

  finish() {
    this.isOver = true;
    const [left, right] = this.players.map((player) => this.count(player));
    const winner = left === right ? 'Nobody' : left > right ? 'Left' : 'Right';
    this.label.setText(`${winner} wins, ${left} to ${right}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#495057',
  scene: PaintScene
});
