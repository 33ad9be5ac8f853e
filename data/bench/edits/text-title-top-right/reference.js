class SpaceScene extends Phaser.Scene {
  create() {
    this.cameras.main.setBackgroundColor('#000000');
    this.title = this.add.text(630, 10, '星际旅行', { fontSize: '32px', color: '#ffffff' });
    this.title.setOrigin(1, 0);
    this.planet = this.add.circle(320, 240, 18, 0xff9f1c);
    this.turn = 0;
  }

  update(time, delta) {
    this.turn += delta * 0.001;
    this.planet.x = 320 + Math.cos(this.turn) * 150;
    this.planet.y = 270 + Math.sin(this.turn) * 120;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, scene: SpaceScene });
