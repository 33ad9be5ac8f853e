/* scene
tasks:
  en:
    - an enemy that shoots at me
    - a turret shoots at the player every {delay} ms, each hit costs a life
    - A turret at (400, 100) fires a shot at the player's place every {delay} ms at 220 px/s; the player dodges with left and right and starts with {lives} lives; at zero the scene restarts.
  zh:
    - 会朝我开火的敌人
    - 炮塔每 {delay} 毫秒朝玩家射击，被打中掉一条命
    - 炮塔在 (400, 100)，每 {delay} 毫秒以 220 的速度朝玩家所在位置发射，玩家用左右键躲避，共 {lives} 条命，归零后场景重新开始。
difficulty: medium
apis: [this.time.addEvent, this.physics.moveToObject, this.physics.add.overlap, this.scene.restart, setText]
plan:
  en:
    req: A turret fires at the player every {delay} ms, hits cost lives
    steps:
      - Generate turret, shot and player textures
      - Fire by a looping timer with this.physics.moveToObject
      - Take a life when a shot overlaps the player
      - Restart the scene when no life is left
      - Move the player sideways
  zh:
    req: 炮塔每 {delay} 毫秒朝玩家射击，命中扣命
    steps:
      - 生成炮塔、子弹和玩家纹理
      - 用循环定时器和 this.physics.moveToObject 开火
      - 子弹碰到玩家扣一条命
      - 没有命时重开场景
      - 左右移动玩家
knobs:
  delay: {code: "DELAY = {}", values: [900, 700, 1200]}
  lives: {code: "LIVES = {}", values: [3, 2, 5]}
probe: |
  const shots = () => t.objects(o => o.texture && o.texture.key === 'shot');
  const player = () => t.one(o => o.texture && o.texture.key === 'player');
  t.near(t.number(/Lives/), knobs.lives, 0, 'all lives at the start');
  let i = 0;
  while (shots().length === 0 && i++ < 120) t.step();
  t.near(i * 1000 / 60, knobs.delay, 60, 'it fires after the delay');
  const shot = shots()[0], p = player();
  const d = Math.hypot(shot.x - p.x, shot.y - p.y);
  t.step(30);
  t.near(d - Math.hypot(shot.x - p.x, shot.y - p.y), 110, 8, 'the shot flies at the player');
  i = 0;
  while (t.number(/Lives/) === knobs.lives && i++ < 400) t.step();
  t.near(t.number(/Lives/), knobs.lives - 1, 0, 'a hit costs one life');
  t.ok(!shot.active, 'the shot is used up');
  t.hold('LEFT', 60);
  t.near(player().x, 150, 30, 'the player can dodge');
  let least = 9;
  for (i = 0; i < 1500 && t.number(/Lives/) <= least; i++) {
    least = t.number(/Lives/);
    t.step();
  }
  t.ok(least <= 1, 'more hits cost more lives');
  t.near(t.number(/Lives/), knobs.lives, 0, 'without lives it starts anew');
*/
const DELAY = 900;
const LIVES = 3;

let lives;
let label;
let turret;
let player;
let shots;
let cursors;

function preload() {
  // Textures outlive a restart of the scene.
  if (this.textures.exists('turret')) return;
  const g = this.add.graphics();
  g.fillStyle(0xb71c1c).fillRect(0, 0, 44, 44).generateTexture('turret', 44, 44);
  g.clear().fillStyle(0xffab00).fillCircle(6, 6, 6).generateTexture('shot', 12, 12);
  g.clear().fillStyle(0x00acc1).fillRect(0, 0, 36, 24).generateTexture('player', 36, 24);
  g.destroy();
}

function create() {
  lives = LIVES;
  label = this.add.text(16, 16, 'Lives: ' + lives, { fontSize: '24px' });
  turret = this.add.image(400, 100, 'turret');
  player = this.physics.add.sprite(400, 540, 'player').setCollideWorldBounds(true);
  shots = this.physics.add.group();
  cursors = this.input.keyboard.createCursorKeys();

  this.time.addEvent({ delay: DELAY, loop: true, callback: fire, callbackScope: this });
  this.physics.add.overlap(player, shots, (_, shot) => {
    shot.destroy();
    lives -= 1;
    label.setText('Lives: ' + lives);
    if (lives === 0) this.scene.restart();
  });
}

function fire() {
  const shot = shots.create(turret.x, turret.y, 'shot');
  this.physics.moveToObject(shot, player, 220);
}

function update() {
  const direction = Number(cursors.right.isDown) - Number(cursors.left.isDown);
  player.setVelocityX(direction * 250);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
