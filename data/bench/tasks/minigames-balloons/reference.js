const COLORS = [0xff5566, 0x55aaff, 0xffcc33, 0x77dd77];

class BalloonScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, '得分: 0', { fontSize: '28px', color: '#003355' });
    this.balloons = this.add.group();
    this.time.addEvent({ delay: 800, loop: true, callback: () => this.release() });
  }

  release() {
    const x = Phaser.Math.Between(60, 740);
    const balloon = this.add.ellipse(x, 640, 50, 64, Phaser.Utils.Array.GetRandom(COLORS));
    balloon.setInteractive();
    balloon.on('pointerdown', () => {
      balloon.destroy();
      this.score += 1;
      this.label.setText('得分: ' + this.score);
    });
    this.balloons.add(balloon);
  }

  update(time, delta) {
    for (const balloon of this.balloons.getChildren().slice()) {
      balloon.y -= delta * 0.12;
      if (balloon.y < -40) {
        balloon.destroy();
      }
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#bde0fe', scene: BalloonScene });
