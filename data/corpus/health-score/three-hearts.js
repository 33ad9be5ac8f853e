/* scene
tasks:
  en:
    - lives with hearts
    - "{lives} hearts, lose one when the spike touches the player"
    - 'The player moves with the arrow keys and has {lives} hearts; touching the moving spike ball costs one heart and makes the player blink for {safe} ms without taking damage again. No hearts left shows "Game Over".'
  zh:
    - 爱心生命值
    - "{lives} 颗心，碰到刺球就少一颗"
    - '方向键控制玩家，共 {lives} 颗心；碰到移动的刺球扣一颗，之后 {safe} 毫秒内闪烁并且无敌；心没了显示"Game Over"。'
difficulty: hard
apis: [generateTexture, this.physics.add.sprite, this.physics.add.overlap, this.tweens.add, this.time.delayedCall, this.physics.pause]
plan:
  en:
    req: Lose one of {lives} hearts on touch, with {safe} ms of blinking safety
    steps:
      - Generate heart and player and spike textures
      - Show one image per life
      - Overlap player and spike
      - On a hit remove a heart and blink with a tween
      - Ignore hits until this.time.delayedCall ends the safety
      - Pause physics when no heart is left
  zh:
    req: 碰到刺球扣一颗心，之后闪烁无敌 {safe} 毫秒
    steps:
      - 生成爱心、玩家和刺球纹理
      - 每条命显示一张图
      - 检测玩家与刺球重叠
      - 受伤时移除爱心并用补间闪烁
      - 用 this.time.delayedCall 结束无敌
      - 没有心时暂停物理
knobs:
  lives: {code: "LIVES = {}", values: [3, 4, 5]}
  safe: {code: "SAFE_TIME = {}", values: [1000, 1500]}
probe: |
  const hearts = () => t.objects((o) => o.texture && o.texture.key === 'heart').length;
  t.ok(hearts() === knobs.lives, 'all hearts are shown at the start');
  for (let i = 0; i < 200 && hearts() === knobs.lives; i++) t.step(1);
  t.ok(hearts() === knobs.lives - 1, 'the spike takes one heart');
  t.seconds(knobs.safe / 1000 - 0.2);
  t.ok(hearts() === knobs.lives - 1, 'no second heart while blinking');
  for (let i = 0; i < 60 && hearts() > 0; i++) t.seconds(0.25);
  t.ok(hearts() === 0 && t.texts().some((s) => /game over/i.test(s)), 'no hearts left ends the game');
*/
const LIVES = 3;
const SAFE_TIME = 1000;

class HeartsScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xff4d6d).fillCircle(9, 9, 8).fillCircle(23, 9, 8).fillTriangle(2, 13, 30, 13, 16, 30);
    art.generateTexture('heart', 32, 32).clear();
    art.fillStyle(0x66ccff).fillRoundedRect(0, 0, 40, 40, 8).generateTexture('player', 40, 40).clear();
    art.fillStyle(0x9999aa).fillCircle(24, 24, 24).generateTexture('spike', 48, 48);
    art.destroy();
  }

  create() {
    this.hearts = [];
    for (let i = 0; i < LIVES; i++) {
      this.hearts.push(this.add.image(40 + i * 40, 40, 'heart'));
    }
    this.player = this.physics.add.sprite(400, 300, 'player').setCollideWorldBounds(true);
    this.spike = this.physics.add.sprite(100, 300, 'spike');
    this.spike.setVelocityX(240).setBounce(1).setCollideWorldBounds(true);

    this.safe = false;
    this.physics.add.overlap(this.player, this.spike, this.hit, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  hit() {
    // overlap fires every frame while the two touch
    if (this.safe) {
      return;
    }
    this.hearts.pop().destroy();
    if (this.hearts.length === 0) {
      this.physics.pause();
      this.add.text(400, 200, 'Game Over', { fontSize: '48px' }).setOrigin(0.5);
      return;
    }
    this.safe = true;
    this.tweens.add({ targets: this.player, alpha: 0.2, duration: 100, yoyo: true, repeat: SAFE_TIME / 200 - 1 });
    this.time.delayedCall(SAFE_TIME, () => {
      this.safe = false;
    });
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.setVelocity((right.isDown - left.isDown) * 220, (down.isDown - up.isDown) * 220);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#242038',
  physics: { default: 'arcade' },
  scene: HeartsScene
});
