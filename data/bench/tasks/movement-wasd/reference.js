class Main extends Phaser.Scene {
  create() {
    this.ball = this.add.circle(400, 300, 24, 0xffcc00);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
  }

  update(time, delta) {
    const d = 0.22 * delta;
    if (this.keys.A.isDown) this.ball.x -= d;
    if (this.keys.D.isDown) this.ball.x += d;
    if (this.keys.W.isDown) this.ball.y -= d;
    if (this.keys.S.isDown) this.ball.y += d;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Main });
