class Lander extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 580, 800, 40, 0x808e9b);
    this.ship = this.add.triangle(400, 80, 0, 40, 18, 0, 36, 40, 0xffdd59);
    this.speed = 0;
    this.isOver = false;
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  update(time, delta) {
    if (this.isOver) return;
    const seconds = delta / 1000;
    this.speed += (this.cursors.up.isDown ? -120 : 60) * seconds;
    this.ship.y += this.speed * seconds;
    if (this.ship.y < 540) return;
    this.ship.y = 540;
    this.isOver = true;
    const said = 'CRASHED';
    this.add.text(400, 250, said, { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Lander });
