class WalkTo extends Phaser.Scene {
  create() {
    this.hero = this.add.rectangle(400, 300, 28, 40, 0x00b894);
    this.target = null;
    this.input.on('pointerdown', (pointer) => {
      this.target = { x: pointer.worldX, y: this.hero.y };
    });
  }

  update(time, delta) {
    if (!this.target) return;
    const { x, y } = this.target;
    const step = 0.25 * delta;
    const distance = Phaser.Math.Distance.Between(this.hero.x, this.hero.y, x, y);
    if (distance <= step) {
      this.hero.setPosition(x, y);
      this.target = null;
      return;
    }
    this.hero.x += ((x - this.hero.x) / distance) * step;
    this.hero.y += ((y - this.hero.y) / distance) * step;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: WalkTo });
