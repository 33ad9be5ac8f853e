class Road extends Phaser.Scene {
  create() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x335577).fillRect(0, 0, 256, 256);
    art.fillStyle(0x88aacc).fillCircle(60, 80, 30).fillCircle(180, 190, 45);
    art.generateTexture('sky', 256, 256);
    this.sky = this.add.tileSprite(400, 300, 800, 600, 'sky');
  }

  update() {
    this.sky.tilePositionX += 2;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Road });
