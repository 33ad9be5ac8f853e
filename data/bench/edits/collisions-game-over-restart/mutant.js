class Maze extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(90, 240, 34, 34, 0x4cd137);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);

    this.enemy = this.add.circle(480, 100, 26, 0xe84118);
    this.physics.add.existing(this.enemy);
    this.patrol = this.tweens.add({ targets: this.enemy, y: 380, duration: 1600, yoyo: true, repeat: -1 });

    this.cursors = this.input.keyboard.createCursorKeys();
    this.over = false;
    this.physics.add.overlap(this.player, this.enemy, () => this.lose());
    this.input.keyboard.on('keydown-R', () => {
      if (!this.over) this.scene.restart();
    });
  }

  lose() {
    if (this.over) return;
    this.over = true;
    this.physics.pause();
    this.patrol.pause();
    this.add.text(320, 60, '游戏结束', { fontSize: '40px' }).setOrigin(0.5);
  }

  update() {
    if (this.over) return;
    const { left, right, up, down } = this.cursors;
    const x = (right.isDown ? 1 : 0) - (left.isDown ? 1 : 0);
    const y = (down.isDown ? 1 : 0) - (up.isDown ? 1 : 0);
    this.player.body.setVelocity(x * 200, y * 200);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 640,
  height: 480,
  backgroundColor: '#2f3640',
  physics: { default: 'arcade' },
  scene: Maze
});
