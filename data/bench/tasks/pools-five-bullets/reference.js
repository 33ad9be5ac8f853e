class Five extends Phaser.Scene {
  create() {
    this.ship = this.add.triangle(400, 550, 0, 40, 20, 0, 40, 40, 0x70a1ff);
    this.bullets = [];
    for (let i = 0; i < 5; i += 1) {
      this.bullets.push(this.add.rectangle(0, 0, 6, 18, 0xffffff).setVisible(false));
    }
    this.input.keyboard.on('keydown-SPACE', () => this.fire());
  }

  fire() {
    const bullet = this.bullets.find((one) => !one.visible);
    if (bullet) bullet.setPosition(this.ship.x, this.ship.y - 30).setVisible(true);
  }

  update(time, delta) {
    for (const bullet of this.bullets) {
      if (!bullet.visible) continue;
      bullet.y -= 0.3 * delta;
      if (bullet.y < -10) bullet.setVisible(false);
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Five });
