class HeartScene extends Phaser.Scene {
  create() {
    this.left = this.add.circle(-26, -26, 36, 0xff4d6d);
    this.right = this.add.circle(26, -26, 36, 0xff4d6d);
    this.tip = this.add.rectangle(0, 0, 72, 72, 0xff4d6d).setAngle(45);
    this.heart = this.add.container(200, 200, [this.tip, this.left, this.right]);
  }

  update(time) {
    this.heart.setScale(1 + 0.15 * Math.abs(Math.sin(time / 250)));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 400, height: 400, scene: HeartScene });
