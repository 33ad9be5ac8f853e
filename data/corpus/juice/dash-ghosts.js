/* scene
tasks:
  en:
    - after-images
    - leave ghost copies behind while dashing
    - Left and right move at 200 px/s; holding SHIFT runs at {dash} px/s and leaves a fading copy of the player every {every} ms that is gone after 300 ms.
  zh:
    - 残影
    - 冲刺时留下残影
    - 左右键以每秒 200 像素移动；按住 SHIFT 以每秒 {dash} 像素冲刺，每 {every} 毫秒留下一个残影，300 毫秒后消失。
difficulty: medium
apis: [createCursorKeys, scene.add.image, scene.tweens.add, setVelocityX, generateTexture]
plan:
  en:
    req: Dashing leaves fading copies of the player
    steps:
      - Generate the player texture
      - Choose the speed from SHIFT
      - Add a copy of the player when enough time has passed
      - Fade it with a tween and destroy it
  zh:
    req: 冲刺时留下逐渐消失的残影
    steps:
      - 生成玩家纹理
      - 根据 SHIFT 选择速度
      - 间隔足够时添加玩家的副本
      - 用补间淡出并销毁
knobs:
  dash: {code: "DASH = {}", values: [500, 600]}
  every: {code: "GHOST_EVERY = {}", values: [50, 80]}
probe: |
  const player = t.one((o) => o.body);
  const ghosts = () => t.objects((o) => o.texture && o.texture.key === 'player' && o !== player);
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, 100, 12, 'walking is slow');
  t.ok(ghosts().length === 0, 'and leaves nothing behind');
  t.down('SHIFT'); t.down('LEFT'); t.step(20);
  t.near(player.body.velocity.x, -knobs.dash, 1, 'SHIFT dashes');
  const n = ghosts().length;
  t.ok(n >= 3 && n <= 8, 'ghosts are left behind');
  t.ok(ghosts().every((g) => g.x >= player.x - 1 && g.alpha < 1), 'they lie behind and fade');
  t.up('SHIFT'); t.up('LEFT'); t.seconds(0.5);
  t.ok(ghosts().length === 0, 'they vanish');
*/
const DASH = 500;
const GHOST_EVERY = 50;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xc77dff).fillRoundedRect(0, 0, 44, 60, 12).generateTexture('player', 44, 60).destroy();
}

function create() {
  this.player = this.physics.add.image(400, 400, 'player').setCollideWorldBounds(true).setDepth(1);
  this.cursors = this.input.keyboard.createCursorKeys();
  this.nextGhost = 0;
}

function update(time) {
  const { left, right, shift } = this.cursors;
  const direction = right.isDown - left.isDown;
  this.player.setVelocityX(direction * (shift.isDown ? DASH : 200));

  if (direction !== 0 && shift.isDown && time > this.nextGhost) {
    // not a ghost each frame
    this.nextGhost = time + GHOST_EVERY;
    addGhost(this);
  }
}

function addGhost(scene) {
  const ghost = scene.add.image(scene.player.x, scene.player.y, 'player').setAlpha(0.6);
  scene.tweens.add({
    targets: ghost,
    alpha: 0,
    duration: 300,
    onComplete: () => ghost.destroy()
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#240046',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
