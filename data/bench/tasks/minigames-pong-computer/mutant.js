const GOAL = 7;

class PongScene extends Phaser.Scene {
  create() {
    this.score = { left: 0, right: 0 };
    this.left = this.add.rectangle(40, 300, 16, 100, 0xffffff);
    this.right = this.add.rectangle(760, 300, 16, 100, 0xffffff);
    this.ball = this.add.rectangle(400, 300, 16, 16, 0xffff66);
    [this.left, this.right, this.ball].forEach((part) => this.physics.add.existing(part));
    this.left.body.setImmovable(true).setCollideWorldBounds(true);
    this.right.body.setImmovable(true).setCollideWorldBounds(true);
    this.ball.body.setBounce(1).setCollideWorldBounds(true);
    this.physics.world.setBoundsCollision(false, false, true, true);
    this.physics.add.collider(this.ball, [this.left, this.right]);
    this.label = this.add.text(400, 30, '0 : 0', { fontSize: '40px' }).setOrigin(0.5, 0);
    this.keys = this.input.keyboard.addKeys('W,S');
    this.serve(-1);
  }

  serve(side) {
    this.ball.body.reset(400, 300);
    this.ball.body.setVelocity(side * 320, Phaser.Math.Between(-180, 180));
  }

  addPoint(who, side) {
    this.score[who] += 1;
    this.label.setText(`${this.score.left} : ${this.score.right}`);
    if (this.score[who] === GOAL) {
      this.ball.body.reset(400, 300);
      this.physics.pause();
      const message = who === 'left' ? 'You win!' : 'Computer wins!';
      this.add.text(400, 200, message, { fontSize: '48px' }).setOrigin(0.5);
    } else {
      this.serve(side);
    }
  }

  update() {
    this.left.body.setVelocityY((this.keys.S.isDown - this.keys.W.isDown) * 380);
    const gap = this.ball.y - this.right.y;
    this.right.body.setVelocityY(Phaser.Math.Clamp(gap * 6, -260, 260));
    if (this.ball.x < 0) this.addPoint('right', 1);
    if (this.ball.x > 800) this.addPoint('left', -1);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: PongScene
});
