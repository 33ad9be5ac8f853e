class Rockfall extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(240, 440, 40, 30, 0x1e90ff);
    this.rock = this.add.circle(120, -20, 22, 0x8395a7);
    this.physics.add.existing(this.player);
    this.physics.add.existing(this.rock);
    this.player.body.setCollideWorldBounds(true);
    this.lives = 3;
    this.label = this.add.text(10, 10, 'Lives: 3', { fontSize: '20px' });

    this.dropRock();
    this.physics.add.overlap(this.player, this.rock, () => this.hit());
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  hit() {
    this.cameras.main.shake(120, 0.01);
    this.dropRock();
    this.lives -= 1;
    this.label.setText(`Lives: ${this.lives}`);
    if (this.lives > 0) return;
    this.physics.pause();
    this.add.text(240, 220, 'GAME OVER', { fontSize: '48px' }).setOrigin(0.5);
  }

  dropRock() {
    this.rock.body.reset(Phaser.Math.Between(40, 440), -30);
    this.rock.body.setVelocityY(260);
  }

  update() {
    const { left, right } = this.cursors;
    this.player.body.setVelocityX(left.isDown ? -280 : right.isDown ? 280 : 0);
    if (this.rock.y > 520) this.dropRock();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 480,
  height: 480,
  backgroundColor: '#222f3e',
  physics: { default: 'arcade' },
  scene: Rockfall
});
