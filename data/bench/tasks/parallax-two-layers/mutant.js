class HillScene extends Phaser.Scene {
  create() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x7088a8).fillTriangle(0, 200, 150, 20, 300, 200);
    art.generateTexture('far', 300, 200).clear();
    art.fillStyle(0x2f5d3a).fillEllipse(120, 120, 200, 160);
    art.generateTexture('near', 240, 120);
    this.far = this.add.tileSprite(400, 300, 800, 200, 'far');
    this.near = this.add.tileSprite(400, 540, 800, 120, 'near');
  }

  update(time, delta) {
    this.far.tilePositionX += delta * 0.04;
    this.near.tilePositionX += delta * 0.04;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#bcd9f5', scene: HillScene });
