/* scene
tasks:
  en:
    - platformer with two levels from text
    - "write the levels as rows of letters, # is a block, ^ a spike, and when I touch the flag the next level starts"
    - "a small jump and run whose maps are arrays of strings, dying begins the current stage again, finishing the last one ends the game"
    - "Two levels, each an array of strings with tiles of 50 px at the bottom of the screen: # is a {colour} block, ^ a red spike, P the start, F a yellow flag. The player runs at {speed} px/s and jumps at 480 px/s with gravity 1000. A spike restarts the level, the flag starts the next one, after level 2 the text says All levels done!"
  zh:
    - 用文本做两关的平台游戏
    - 关卡用一行行字符写，# 是方块，^ 是尖刺，碰到旗子进入下一关
    - 小型横版跳跃，地图是字符串数组，死了重玩本关，过了最后一关游戏结束
    - 两关，每关是一个字符串数组，格子 50 像素，排在画面底部：# 是{colour}方块，^ 是红色尖刺，P 是起点，F 是黄色旗子。玩家以每秒 {speed} 像素跑，以每秒 480 像素起跳，重力 1000。碰到尖刺重玩本关，碰到旗子进入下一关，第 2 关之后显示 All levels done!
difficulty: medium
apis: [this.scene.restart, this.physics.add.staticGroup, this.physics.add.collider, this.physics.add.overlap, this.add.triangle]
plan:
  en:
    req: Two levels drawn as strings with spikes and a flag
    steps: [Write the levels as arrays of strings, Take the level number from the data of init, Build blocks and spikes and flag and player from the letters, Run and jump with the arrow keys, Restart with the same or the next level]
  zh:
    req: 用字符串写出两关，有尖刺和旗子
    steps: [把关卡写成字符串数组, 在 init 中取得关卡号, 按字符生成方块、尖刺、旗子和玩家, 用方向键跑和跳, 用相同或下一个关卡号重启场景]
knobs:
  colour:
    - {code: "0x588157", en: green, zh: 绿色}
    - {code: "0x6c757d", en: grey, zh: 灰色}
    - {code: "0xbc6c25", en: brown, zh: 棕色}
  speed: {code: "SPEED = {}", values: [220, 180, 260]}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 30);
  const blocks = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const flag = () => t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xf1fa8c);
  const spikes = () => t.objects('Triangle');
  const toFlag = (done) => {
    player().body.reset(flag().x - 55, flag().y);
    for (let i = 0; i < 40 && !done(); i++) t.hold('RIGHT', 1);
    t.step(3);
  };
  t.near(t.number(/level/i), 1, 0, 'it begins with level 1');
  t.ok(blocks().length >= 18, 'the blocks have the asked colour');
  t.seconds(0.5);
  const start = player().x, floor = player().y;
  t.near(t.travel(player(), () => t.step(20)).y, 0, 1, 'the player stands on the blocks');
  t.near(t.travel(player(), () => t.hold('RIGHT', 16)).x, knobs.speed / 4, 10, 'RIGHT runs at the asked speed');
  for (let i = 0; i < 150; i++) t.hold('RIGHT', 1);
  const stopped = player().x;
  t.near(t.travel(player(), () => t.hold('RIGHT', 10)).x, 0, 1, 'a block stops the player');
  for (let i = 0; i < 40; i++) t.hold(['RIGHT', 'UP'], 1);
  t.ok(player().x > stopped + 20, 'jumping gets over it');
  const first = blocks().length;
  toFlag(() => t.number(/level/i) === 2);
  t.near(t.number(/level/i), 2, 0, 'the flag leads to level 2');
  t.ok(blocks().length !== first && spikes().length > 0, 'which looks different');
  t.near(player().x, start, 12, 'and begins at its start');
  player().body.reset(spikes()[0].x, spikes()[0].y);
  t.step(6);
  t.ok(t.number(/level/i) === 2 && Math.abs(player().x - start) < 12, 'a spike restarts the level');
  t.ok(!t.text(/done/i), 'not done yet');
  toFlag(() => t.text(/done/i));
  t.ok(t.text(/all levels done/i), 'the last flag ends the game');
*/
const SPEED = 220;
const TILE = 50;
const LEVELS = [
  [
    '.........##.....',
    '................',
    '.P...#........F.',
    '################'
  ],
  [
    '............##..',
    '.......##.......',
    '.P..#....^^^..F.',
    '################'
  ]
];

class LevelScene extends Phaser.Scene {
  init(data) {
    this.level = data.level || 0;
  }

  create() {
    const rows = LEVELS[this.level];
    this.blocks = this.physics.add.staticGroup();
    this.spikes = this.physics.add.staticGroup();
    rows.forEach((row, r) => [...row].forEach((sign, c) => {
      this.build(sign, (c + 0.5) * TILE, 600 - (rows.length - r - 0.5) * TILE);
    }));
    this.add.text(16, 16, `Level ${this.level + 1}`, { fontSize: '28px' });

    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, this.blocks);
    this.physics.add.overlap(this.player, this.spikes, () => this.scene.restart({ level: this.level }));
    this.physics.add.overlap(this.player, this.flag, this.finish, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  build(sign, x, y) {
    if (sign === '#') this.blocks.add(this.add.rectangle(x, y, TILE, TILE, 0x588157));
    if (sign === '^') this.spikes.add(this.add.triangle(x, y + 10, 0, 30, 20, 0, 40, 30, 0xe63946));
    if (sign === 'F') this.flag = this.physics.add.existing(this.add.rectangle(x, y, 20, TILE, 0xf1fa8c), true);
    if (sign === 'P') this.player = this.physics.add.existing(this.add.rectangle(x, y, 30, 40, 0xf8f9fa));
  }

  finish() {
    if (LEVELS[this.level + 1]) return this.scene.restart({ level: this.level + 1 });
    this.physics.pause();
    this.add.text(400, 200, 'All levels done!', { fontSize: '48px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * SPEED);
    if (up.isDown && body.touching.down) body.setVelocityY(-480);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: LevelScene
});
