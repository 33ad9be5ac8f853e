class LoadingScene extends Phaser.Scene {
  create() {
    this.ring = this.add.graphics({ x: 400, y: 280 });
    this.ring.lineStyle(10, 0x4cc9f0);
    this.ring.beginPath();
    this.ring.arc(0, 0, 40, 0, Phaser.Math.DegToRad(270));
    this.ring.strokePath();
    this.add.text(400, 360, '加载中...', { fontSize: '22px' }).setOrigin(0.5);
  }

  update(time, delta) {
    this.ring.rotation += delta * 0.005;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: LoadingScene });
