class Coins extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 300, 32, 32, 0x0984e3);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);

    const coins = this.physics.add.staticGroup();
    [[150, 120], [650, 140], [180, 480], [620, 470], [400, 90]].forEach(([x, y]) => {
      coins.add(this.add.circle(x, y, 14, 0xffd700));
    });

    this.count = 0;
    this.label = this.add.text(16, 16, 'Coins: 0', { fontSize: '24px' });
    this.physics.add.overlap(this.player, coins, (player, coin) => {
      coin.destroy();
      this.count = 1;
      this.label.setText(`Coins: ${this.count}`);
    });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 220, (down.isDown - up.isDown) * 220);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, physics: { default: 'arcade' }, scene: Coins });
