class World extends Phaser.Scene {
  create() {
    this.cameras.main.setBounds(0, 0, 2000, 600);
    for (let x = 80; x < 2000; x += 160) {
      this.add.rectangle(x, 430, 16, 60, 0x795548);
      this.add.circle(x, 380, 36, 0x388e3c);
    }
    this.player = this.add.rectangle(400, 440, 30, 44, 0xd32f2f);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cameras.main.startFollow(this.player);
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    this.player.x = Phaser.Math.Clamp(this.player.x + (right.isDown - left.isDown) * 0.4 * delta, 20, 1980);
    this.player.y = Phaser.Math.Clamp(this.player.y + (down.isDown - up.isDown) * 0.4 * delta, 20, 580);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#b3e5fc', scene: World });
