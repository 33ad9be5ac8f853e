class EightScene extends Phaser.Scene {
  create() {
    const path = new Phaser.Curves.Path(240, 160);
    path.ellipseTo(80, 80, 180, 540, false);
    path.ellipseTo(80, 80, 0, 360, true);
    const line = this.add.graphics().lineStyle(2, 0x888888);
    path.draw(line);
    const ball = this.add.follower(path, 240, 160, this.makeBall());
    ball.startFollow({ duration: 4000, repeat: -1 });
  }

  makeBall() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x00f5d4).fillCircle(12, 12, 12).generateTexture('ball', 24, 24);
    art.destroy();
    return 'ball';
  }
}

new Phaser.Game({ width: 480, height: 320, scene: EightScene });
