/* scene
tasks:
  en:
    - boss that drops bombs
    - a boss flies left and right and drops bombs, I run below and must not be hit
    - The boss swings between x = 120 and 680 in {time} ms by a tween; every {delay} ms it drops a bomb that falls with gravity 300 and leaves a blast of 45 px on the ground for 400 ms; who stands in a blast or is hit loses.
  zh:
    - 会扔炸弹的 boss
    - boss 左右飞并往下扔炸弹，我在下面躲
    - boss 用补间在 x=120 和 680 之间来回，单程 {time} 毫秒，每 {delay} 毫秒扔一颗炸弹（重力 300），落地爆炸，范围 45 像素，持续 400 毫秒，被砸中或站在爆炸里就输。
difficulty: medium
apis: [this.tweens.add, this.time.addEvent, this.physics.add.collider, this.physics.add.overlap, this.time.delayedCall]
plan:
  en:
    req: A swinging boss drops bombs that explode on the ground
    steps:
      - Generate the textures and a static ground
      - Swing the boss with a yoyo tween
      - Drop a bomb every {delay} ms
      - Turn a bomb that lands into a blast
      - End the game when the player is hit
  zh:
    req: 左右摆动的 boss 投下落地爆炸的炸弹
    steps:
      - 生成纹理和静态地面
      - 用往返补间移动 boss
      - 每 {delay} 毫秒投一颗炸弹
      - 炸弹落地变成爆炸
      - 玩家被击中时结束
knobs:
  time: {code: "SWING_TIME = {}", values: [2000, 2600, 1600]}
  delay: {code: "DELAY = {}", values: [700, 900, 500]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const boss = key('boss')[0], player = key('player')[0];
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, 80, 8, 'the player runs');
  const turns = [];
  let low = 999, high = 0, forward = true, ever = new Set(), blasts = 0, last = 0;
  for (let i = 0; i < 480; i++) {
    const x = boss.x;
    player.body.reset(boss.x > 400 ? 60 : 740, player.y);
    t.step();
    if (boss.x !== x && boss.x > x !== forward) {
      forward = !forward;
      turns.push(i * 1000 / 60);
    }
    low = Math.min(low, boss.x); high = Math.max(high, boss.x);
    key('bomb').forEach(b => ever.add(b));
    const now = t.objects('Arc').length;
    if (now > last) blasts++;
    last = now;
  }
  t.near(turns[1] - turns[0], knobs.time, 60, 'the swing takes the asked time');
  t.near(low, 120, 15, 'the boss swings to the left');
  t.near(high, 680, 15, 'and to the right');
  t.near(ever.size, 8000 / knobs.delay, 2, 'bombs drop at the asked pace');
  t.ok(blasts > 3, 'bombs explode on the ground');
  t.ok(!t.text(/Game over/), 'the far player is safe');
  for (let i = 0; i < 600 && !t.text(/Game over/); i++) {
    const bomb = key('bomb')[0];
    if (bomb) player.body.reset(bomb.x, player.y);
    t.step();
  }
  t.ok(t.text(/Game over/), 'a hit ends the game');
*/
const SWING_TIME = 2000;
const DELAY = 700;

let boss;
let player;
let bombs;
let blasts;
let cursors;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xad1457).fillEllipse(60, 30, 120, 60).generateTexture('boss', 120, 60);
  g.clear().fillStyle(0x212121).fillCircle(12, 12, 12).generateTexture('bomb', 24, 24);
  g.clear().fillStyle(0x1565c0).fillRect(0, 0, 30, 44).generateTexture('player', 30, 44);
  g.destroy();
}

function create() {
  const ground = this.add.rectangle(400, 580, 800, 40, 0x795548);
  this.physics.add.existing(ground, true);

  player = this.physics.add.image(60, 538, 'player').setCollideWorldBounds(true);
  boss = this.add.image(120, 80, 'boss');
  bombs = this.physics.add.group({ gravityY: 300 });
  blasts = this.physics.add.group();
  cursors = this.input.keyboard.createCursorKeys();

  this.tweens.add({ targets: boss, x: 680, duration: SWING_TIME, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 });
  this.time.addEvent({ delay: DELAY, loop: true, callback: () => bombs.create(boss.x, boss.y + 30, 'bomb') });
  this.physics.add.collider(bombs, ground, (a, b) => explode.call(this, a === ground ? b : a));
  this.physics.add.overlap(player, [bombs, blasts], lose, null, this);
}

function explode(bomb) {
  const blast = this.add.circle(bomb.x, 560, 45, 0xff9800, 0.8);
  blasts.add(blast);
  blast.body.setCircle(45);
  bomb.destroy();
  this.time.delayedCall(400, () => blast.destroy());
}

function lose() {
  this.physics.pause();
  this.tweens.pauseAll();
  this.time.paused = true;
  this.add.text(400, 300, 'Game over', { fontSize: '56px', color: '#b71c1c' }).setOrigin(0.5);
}

function update() {
  player.setVelocityX((cursors.right.isDown - cursors.left.isDown) * 240);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ffe0b2',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
