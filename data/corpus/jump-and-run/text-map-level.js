/* scene
tasks:
  en:
    - platform level from a text map
    - build a jump and run level out of strings, X is ground, o a coin, ^ a spike
    - "A level written as rows of characters of {tile} px: # is a block, o a coin, ^ a spike, P the start. Collecting every coin shows Level clear, a spike puts the player back to P."
  zh:
    - 用字符地图做平台关卡
    - 用字符串写关卡，#是地面，o是金币，^是尖刺
    - 关卡用每格 {tile} 像素的字符行表示：# 是方块，o 是金币，^ 是尖刺，P 是起点；收集所有{coin}金币显示 Level clear，碰到尖刺回到 P
difficulty: medium
apis: [this.physics.add.staticGroup, forEach, this.physics.add.overlap, countActive, body.reset]
plan:
  en:
    req: Build a level with coins and spikes from a map of characters
    steps: [Write the map as strings, Make an object for each character, Run and jump with the arrow keys, Collect coins on overlap, Go back to the start at a spike]
  zh:
    req: 用字符地图搭建带金币和尖刺的关卡
    steps: [用字符串写地图, 每个字符生成对象, 方向键跑跳, 重叠时收集金币, 碰到尖刺回起点]
knobs:
  tile: {code: "TILE = {}", values: [50, 48]}
  coin:
    - {code: "0xffc300", en: gold, zh: 金色}
    - {code: "0xff8fab", en: pink, zh: 粉色}
probe: |
  const player = t.objects('Rectangle').find((o) => o.body && o.body.moves);
  const start = { x: player.x, y: player.y };
  t.ok(t.objects('Rectangle').length > 20 && t.objects('Triangle').length >= 2, 'the map is built');
  t.ok(t.objects('Arc').every((o) => o.fillColor === knobs.coin), 'coins have their colour');
  t.seconds(1);
  const floor = player.y;
  t.ok(t.travel(player, () => t.hold('LEFT', 8)).x < -8, 'it runs');
  t.press('UP'); t.step(8);
  t.ok(player.y < floor - 30, 'it jumps');
  const spike = t.one('Triangle');
  player.body.reset(spike.x, spike.y); t.step(3);
  t.near(player.x, start.x, 5, 'a spike sends it back');
  for (const coin of t.objects('Arc')) { t.ok(!t.text(/clear/i), 'not clear before the last coin'); player.body.reset(coin.x, coin.y); t.step(2); }
  t.ok(t.text(/clear/i), 'the last coin clears the level');
*/
const TILE = 50;
const MAP = [
  '................',
  '................',
  '..............o.',
  '....o........###',
  '...###..........',
  '.........o......',
  '.o.....####.....',
  '###.............',
  '...........o....',
  '.P....^.......^.',
  '################'
];

class MapScene extends Phaser.Scene {
  create() {
    this.blocks = this.physics.add.staticGroup();
    this.coins = this.physics.add.staticGroup();
    this.spikes = this.physics.add.staticGroup();
    MAP.forEach((row, y) => {
      [...row].forEach((sign, x) => this.build(sign, (x + 0.5) * TILE, (y + 0.5) * TILE));
    });
    this.cursors = this.input.keyboard.createCursorKeys();

    this.physics.add.collider(this.player, this.blocks);
    this.physics.add.overlap(this.player, this.coins, this.collect, null, this);
    this.physics.add.overlap(this.player, this.spikes, this.goBack, null, this);
  }

  build(sign, x, y) {
    if (sign === '#') this.blocks.add(this.add.rectangle(x, y, TILE, TILE, 0x774936));
    if (sign === 'o') this.coins.add(this.add.circle(x, y, 12, 0xffc300));
    if (sign === '^') this.spikes.add(this.add.triangle(x, y + TILE / 4, 0, 24, 12, 0, 24, 24, 0xd90429));
    if (sign === 'P') {
      this.start = { x, y };
      this.player = this.add.rectangle(x, y, 30, 40, 0x0077b6);
      this.physics.add.existing(this.player);
      this.player.body.setCollideWorldBounds(true);
    }
  }

  collect(player, coin) {
    coin.destroy();
    if (this.coins.countActive() === 0) {
      this.add.text(400, 60, 'Level clear', { fontSize: '40px', color: '#03045e' }).setOrigin(0.5);
    }
  }

  goBack() {
    this.player.body.reset(this.start.x, this.start.y);
  }

  update() {
    const { left, right, up } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * 200);
    if (up.isDown && this.player.body.touching.down) {
      this.player.body.setVelocityY(-520);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 550,
  backgroundColor: '#caf0f8',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: MapScene
});
