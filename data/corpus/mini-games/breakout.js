/* scene
tasks:
  en:
    - breakout
    - breakout with a paddle that follows the mouse
    - '{rows} rows of 8 {brick} bricks, a ball launched by a click at 400 px/s, the paddle follows the mouse; where the ball hits the paddle sets its direction, a lost ball goes back to the paddle and no bricks left wins.'
  zh:
    - 打砖块
    - 用鼠标控制挡板的打砖块
    - '{rows} 行每行 8 块{brick}砖；点击后球以每秒 400 像素发射，挡板跟随鼠标；击中挡板的位置决定反弹方向，球掉落后回到挡板，砖块清空获胜。'
difficulty: hard
apis: [this.physics.add.staticGroup, this.physics.add.collider, setBounce, setImmovable, this.physics.world.setBoundsCollision, countActive]
plan:
  en:
    req: Clear {rows} rows of bricks with ball and paddle
    steps:
      - Generate textures
      - Add the bricks to a static group
      - Let the ball bounce off all sides but the bottom
      - Move the paddle with the pointer
      - Set the ball's direction by the place it hits the paddle
      - Reset a lost ball and check for the win
  zh:
    req: 用球和挡板打掉 {rows} 行砖块
    steps:
      - 生成纹理
      - 把砖块加入静态组
      - 球除底边外都反弹
      - 用鼠标移动挡板
      - 根据击中挡板的位置设置方向
      - 球掉落时复位并检查胜利
knobs:
  rows: {code: "ROWS = {}", values: [4, 3, 5]}
  brick:
    - {code: "0xf4845f", en: orange, zh: 橙色}
    - {code: "0x48cae4", en: light blue, zh: 浅蓝色}
probe: |
  const find = (key) => t.objects((o) => o.texture && o.texture.key === key);
  const ball = find('ball')[0], paddle = find('paddle')[0];
  t.near(find('brick').length, knobs.rows * 8, 0, 'all bricks are there');
  t.move(250, 300); t.step(3);
  t.near(paddle.x, 250, 2, 'the paddle follows the mouse');
  t.near(ball.x, 250, 2, 'and carries the ball');
  t.click(400, 300);
  t.near(Math.hypot(ball.body.velocity.x, ball.body.velocity.y), 400, 15, 'a click launches it');
  for (let i = 0; i < 600 && find('brick').length > knobs.rows * 8 - 3; i++) { t.move(Phaser.Math.Clamp(ball.x - 20, 60, 740), 300); t.step(1); }
  t.ok(find('brick').length <= knobs.rows * 8 - 3, 'bricks vanish when hit');
  for (let i = 0; i < 600 && ball.body.velocity.length() > 1; i++) { t.move(ball.x < 400 ? 740 : 60, 300); t.step(1); }
  t.step(3);
  t.near(ball.x, paddle.x, 2, 'a lost ball comes back to the paddle');
*/
const ROWS = 4;
const BALL_SPEED = 400;

class BreakoutScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xf4845f).fillRect(0, 0, 80, 24).generateTexture('brick', 80, 24).clear();
    art.fillStyle(0xffffff).fillRect(0, 0, 110, 18).generateTexture('paddle', 110, 18).clear();
    art.fillStyle(0xffffff).fillCircle(9, 9, 9).generateTexture('ball', 18, 18).destroy();
  }

  create() {
    this.bricks = this.physics.add.staticGroup();
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < 8; column++) {
        this.bricks.create(85 + column * 90, 70 + row * 34, 'brick');
      }
    }
    this.paddle = this.physics.add.image(400, 560, 'paddle').setImmovable();
    this.ball = this.physics.add.image(400, 542, 'ball').setBounce(1).setCollideWorldBounds(true);
    this.physics.world.setBoundsCollision(true, true, true, false);
    this.flying = false;

    this.physics.add.collider(this.ball, this.bricks, this.hitBrick, null, this);
    this.physics.add.collider(this.ball, this.paddle, this.hitPaddle, null, this);
    this.input.on('pointermove', (pointer) => {
      this.paddle.x = Phaser.Math.Clamp(pointer.x, 55, 745);
    });
    this.input.on('pointerdown', () => {
      if (!this.flying) {
        this.flying = true;
        this.ball.setVelocity(120, -381);
      }
    });
  }

  hitBrick(ball, brick) {
    brick.destroy();
    if (this.bricks.countActive() === 0) {
      this.physics.pause();
      this.add.text(400, 300, 'You win', { fontSize: '56px' }).setOrigin(0.5);
    }
  }

  hitPaddle(ball, paddle) {
    // left of the middle goes left, right of it goes right
    const angle = -90 + (ball.x - paddle.x);
    this.physics.velocityFromAngle(angle, BALL_SPEED, ball.body.velocity);
  }

  update() {
    if (this.ball.y > 620) {
      this.flying = false;
      this.ball.setVelocity(0);
    }
    if (!this.flying) {
      this.ball.setPosition(this.paddle.x, 542);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10121f',
  physics: { default: 'arcade' },
  scene: BreakoutScene
});
