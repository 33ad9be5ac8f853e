class LoadingScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 300, 404, 34).setStrokeStyle(2, 0xffffff);
    const bar = this.add.rectangle(200, 300, 400, 30, 0x44cc88).setOrigin(0, 0.5);
    bar.scaleX = 0;
    this.tweens.add({ targets: bar, scaleX: 1, duration: 6500 });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: LoadingScene });
