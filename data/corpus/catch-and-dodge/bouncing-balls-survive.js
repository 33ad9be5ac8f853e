/* scene
tasks:
  en:
    - dodge bouncing balls
    - survive in a box full of bouncing balls, a new one joins every few seconds
    - "The player dot follows the mouse. Balls bounce around at {speed} px/s and another one joins every {every} ms; touching one loses one of three hearts with a second of blinking safety. No hearts: Game Over."
  zh:
    - 躲弹球
    - 鼠标控制小点，躲开到处乱弹的球，球会越来越多
    - 玩家圆点跟随鼠标，球以每秒 {speed} 像素弹来弹去，每 {every} 毫秒多一个；碰到扣一颗心并闪烁无敌一秒，三颗心用完显示 Game Over
difficulty: medium
apis: [this.physics.add.group, this.physics.velocityFromAngle, this.physics.add.overlap, this.time.addEvent, this.tweens.add]
plan:
  en:
    req: Survive among bouncing balls with three hearts
    steps: [Generate the ball texture, Let the player follow the mouse, Add a ball in a random direction every few seconds, Take a heart on overlap, Blink and be safe for a second, End at no hearts]
  zh:
    req: 在弹球中用三颗心存活
    steps: [生成球的纹理, 玩家跟随鼠标, 每隔几秒添加一个随机方向的球, 重叠时扣心, 闪烁并无敌一秒, 没有心时结束]
knobs:
  speed: {code: "BALL_SPEED = {}", values: [220, 300]}
  every: {code: "NEW_BALL_EVERY = {}", values: [3000, 2000]}
probe: |
  const player = t.one('Arc');
  const balls = () => t.objects('Sprite');
  t.move(60, 60); t.step(3);
  t.near(player.x, 60, 2, 'the player follows the mouse');
  t.near(balls().length, 1, 0, 'one ball at first');
  t.near(balls()[0].body.velocity.length(), knobs.speed, 5, 'at the asked speed');
  t.seconds(knobs.every / 1000 + 0.1);
  t.near(balls().length, 2, 0, 'then a second one');
  t.ok(balls()[0].body.speed > 100, 'they keep going');
  const hearts = () => t.number(/hearts/i);
  const hit = () => { for (let i = 0; i < 200; i++) { const h = hearts(); t.move(balls()[0].x, balls()[0].y); t.step(); if (hearts() < h) return; } };
  if (hearts() === 3) hit();
  t.ok(hearts() < 3, 'a touch costs a heart');
  const left = hearts();
  for (let i = 0; i < 30; i++) { t.move(balls()[0].x, balls()[0].y); t.step(); }
  t.near(hearts(), left, 0, 'it is safe for a moment after that');
  hit(); hit();
  t.ok(t.text(/game over/i), 'no hearts end the game');
  t.near(t.movers(() => t.step(30)).length, 0, 0, 'the balls stop');
*/
const BALL_SPEED = 220;
const NEW_BALL_EVERY = 3000;

class SurviveScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff006e).fillCircle(18, 18, 18).generateTexture('ball', 36, 36);
    g.destroy();
  }

  create() {
    this.player = this.add.circle(400, 500, 14, 0xffffff);
    this.physics.add.existing(this.player);
    this.balls = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    this.hearts = 3;
    this.safe = false;
    this.label = this.add.text(16, 16, 'Hearts: 3', { fontSize: '24px' });

    this.addBall();
    this.ballTimer = this.time.addEvent({
      delay: NEW_BALL_EVERY,
      loop: true,
      callback: this.addBall,
      callbackScope: this
    });
    this.physics.add.overlap(this.player, this.balls, this.loseHeart, null, this);
  }

  addBall() {
    const ball = this.balls.create(400, 60, 'ball');
    const angle = Phaser.Math.Between(30, 150);
    this.physics.velocityFromAngle(angle, BALL_SPEED, ball.body.velocity);
  }

  loseHeart() {
    if (this.safe) return;
    this.hearts -= 1;
    this.label.setText(`Hearts: ${this.hearts}`);
    if (this.hearts === 0) {
      this.physics.pause();
      this.ballTimer.remove();
      this.add.text(400, 300, 'Game Over', { fontSize: '52px' }).setOrigin(0.5);
      return;
    }
    this.safe = true;
    this.tweens.add({
      targets: this.player,
      alpha: 0.2,
      duration: 100,
      yoyo: true,
      repeat: 4,
      onComplete: () => {
        this.safe = false;
      }
    });
  }

  update() {
    const { x, y } = this.input.activePointer;
    if (this.hearts > 0 && this.input.activePointer.moveTime > 0) {
      this.player.setPosition(x, y);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#240046',
  physics: { default: 'arcade' },
  scene: SurviveScene
});
