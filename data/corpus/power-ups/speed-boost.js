/* scene
tasks:
  en:
    - speed power-up
    - touching the {colour} orb makes me faster for a few seconds
    - The player moves at 160 px/s; picking up the {colour} orb raises the speed to {fast} px/s for {time} ms, then it is normal again and the orb comes back.
  zh:
    - 加速道具
    - 吃到{colour}光球后几秒内跑得更快
    - 玩家速度 160，吃到{colour}光球后速度变为 {fast}，持续 {time} 毫秒，然后恢复，光球重新出现。
difficulty: easy
apis: [this.physics.add.overlap, disableBody, enableBody, this.time.delayedCall, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: A {colour} orb makes the player faster for {time} ms
    steps:
      - Generate player and orb textures
      - Move the player by the variable speed
      - On overlap hide the orb and raise the speed
      - After {time} ms set it back and show the orb again
  zh:
    req: "{colour}光球让玩家加速 {time} 毫秒"
    steps:
      - 生成玩家和光球纹理
      - 用变量 speed 移动玩家
      - 碰到时隐藏光球并提高速度
      - "{time} 毫秒后恢复并重新显示光球"
knobs:
  colour:
    - {code: "0xffee00", en: yellow, zh: 黄色}
    - {code: "0x00e5ff", en: cyan, zh: 青色}
  fast: {code: "FAST_SPEED = {}", values: [360, 420, 300]}
  time: {code: "BOOST_TIME = {}", values: [3000, 2000, 4000]}
probe: |
  const player = t.one(o => o.texture && o.texture.key === 'player');
  const orb = () => t.objects(o => o.texture && o.texture.key === 'orb');
  t.near(t.travel(player, () => t.hold('LEFT', 15)).x, -40, 6, 'normal speed first');
  t.ok(orb().length === 1, 'the orb lies there');
  player.body.reset(orb()[0].x - 20, orb()[0].y);
  t.step(2);
  t.ok(orb().length === 0, 'it is picked up');
  player.body.reset(400, 300);
  t.near(t.travel(player, () => t.hold('UP', 30)).y, -knobs.fast / 2, 15, 'now it runs fast');
  let frames = 32;
  while (orb().length === 0 && frames++ < 400) t.step();
  t.near(frames * 1000 / 60, knobs.time, 80, 'it lasts as long as asked');
  t.near(t.travel(player, () => t.hold('DOWN', 30)).y, 80, 10, 'the boost ends');
  t.ok(orb().length === 1, 'the orb is back');
*/
const NORMAL_SPEED = 160;
const FAST_SPEED = 360;
const BOOST_TIME = 3000;

let player;
let cursors;
let speed = NORMAL_SPEED;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x42a5f5).fillRect(0, 0, 32, 32).generateTexture('player', 32, 32);
  g.clear();
  g.fillStyle(0xffee00).fillCircle(12, 12, 12).generateTexture('orb', 24, 24);
  g.destroy();
}

function create() {
  player = this.physics.add.sprite(150, 300, 'player').setCollideWorldBounds(true);
  const orb = this.physics.add.image(550, 300, 'orb');
  cursors = this.input.keyboard.createCursorKeys();

  this.physics.add.overlap(player, orb, () => {
    orb.disableBody(true, true);
    speed = FAST_SPEED;
    this.time.delayedCall(BOOST_TIME, () => {
      speed = NORMAL_SPEED;
      orb.enableBody(true, 550, 300, true, true);
    });
  });
}

function update() {
  player.setVelocity(0);
  if (cursors.left.isDown) player.setVelocityX(-speed);
  if (cursors.right.isDown) player.setVelocityX(speed);
  if (cursors.up.isDown) player.setVelocityY(-speed);
  if (cursors.down.isDown) player.setVelocityY(speed);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
