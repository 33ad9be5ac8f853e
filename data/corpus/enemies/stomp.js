/* scene
tasks:
  en:
    - jump on enemies like Mario
    - jumping on the enemy's head kills it, touching it from the side sends me back
    - The player (arrows, UP jumps) lands on a walking {colour} enemy from above to flatten it and bounces up at {bounce} px/s; any other touch puts the player back at x = 80.
  zh:
    - 像马里奥那样踩敌人
    - 从上面踩敌人会消灭它，侧面碰到就回到起点
    - 玩家用方向键移动、上键跳，从上方踩到{colour}敌人就把它踩扁并以 {bounce} 的速度弹起，其他碰触则回到 x=80。
difficulty: medium
apis: [this.physics.add.overlap, setVelocityY, this.tweens.add, disableBody, body.reset]
plan:
  en:
    req: Stomping an enemy kills it, other touches send the player back
    steps:
      - Generate the textures and a ground
      - Let the enemies walk and bounce off the world bounds
      - On overlap see whether the player falls from above
      - Flatten the enemy by a tween and bounce the player
      - Otherwise reset the player to the start
  zh:
    req: 踩敌人消灭它，其他碰触把玩家送回起点
    steps:
      - 生成纹理和地面
      - 让敌人行走并在世界边界掉头
      - 重叠时判断玩家是否从上方落下
      - 用补间压扁敌人并让玩家弹起
      - 否则把玩家送回起点
knobs:
  bounce: {code: "BOUNCE = {}", values: [300, 380, 240]}
  colour:
    - {code: "0x8d6e63", en: brown, zh: 棕色}
    - {code: "0xd81b60", en: pink, zh: 粉红色}
probe: |
  const player = t.one(o => o.texture && o.texture.key === 'player');
  const enemies = () => t.objects(o => o.texture && o.texture.key === 'enemy' && o.active && o.body.enable);
  t.seconds(1);
  t.ok(enemies().length === 2, 'two enemies');
  t.ok(t.movers(() => t.step(20)).filter(m => m.object.texture.key === 'enemy').length === 2, 'they walk');
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, 60, 8, 'the player walks');
  const enemy = enemies()[0];
  player.body.reset(enemy.x, enemy.y - 120);
  let up = 0;
  for (let i = 0; i < 60; i++) { t.step(); up = Math.min(up, player.body.velocity.y); }
  t.ok(enemies().length === 1, 'a jump on the head kills it');
  t.near(-up, knobs.bounce, 40, 'the player bounces up');
  t.seconds(2);
  const other = enemies()[0];
  player.body.reset(other.x + 40 * Math.sign(other.body.velocity.x), other.y);
  t.step(30);
  t.ok(enemies().length === 1, 'a touch from the side does not kill it');
  t.near(player.x, 80, 5, 'it sends the player back');
*/
const BOUNCE = 300;

class StompScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x1976d2).fillRect(0, 0, 28, 40).generateTexture('player', 28, 40);
    g.clear();
    g.fillStyle(0x8d6e63).fillRect(0, 0, 36, 28).generateTexture('enemy', 36, 28);
    g.clear();
    g.fillStyle(0x558b2f).fillRect(0, 0, 800, 40).generateTexture('ground', 800, 40);
    g.destroy();
  }

  create() {
    const ground = this.physics.add.staticImage(400, 580, 'ground');
    this.player = this.physics.add.sprite(80, 500, 'player').setCollideWorldBounds(true);
    this.enemies = this.physics.add.group({ bounceX: 1, collideWorldBounds: true });
    this.enemies.create(400, 520, 'enemy').setVelocityX(-70);
    this.enemies.create(650, 520, 'enemy').setVelocityX(70);

    this.physics.add.collider([this.player, this.enemies], ground);
    this.physics.add.overlap(this.player, this.enemies, this.touch, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  touch(player, enemy) {
    const falling = player.body.velocity.y > 0;
    if (falling && player.body.bottom < enemy.body.center.y) {
      player.setVelocityY(-BOUNCE);
      // No more collisions, but stay visible for the tween.
      enemy.disableBody(false, false);
      this.tweens.add({ targets: enemy, scaleY: 0.1, y: 555, duration: 250, onComplete: () => enemy.destroy() });
    } else {
      player.body.reset(80, 500);
    }
  }

  update() {
    const { left, right, up } = this.cursors;
    this.player.setVelocityX(right.isDown ? 180 : left.isDown ? -180 : 0);
    if (up.isDown && this.player.body.touching.down) this.player.setVelocityY(-450);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#bbdefb',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: StompScene
});
