class HealthScene extends Phaser.Scene {
  create() {
    this.hp = 5;
    this.space = this.input.keyboard.addKey(Phaser.Input.Keyboard.KeyCodes.SPACE);
    this.graphics = this.add.graphics();
    this.label = this.add.text(20, 60, '生命: 5 / 5');
    this.redraw();
  }

  redraw() {
    this.graphics.clear();
    this.graphics.fillStyle(this.hp > 2 ? 0x33cc33 : 0xff8800);
    this.graphics.fillRect(20, 20, 200 * this.hp / 5, 24);
    this.graphics.lineStyle(2, 0xffffff).strokeRect(20, 20, 200, 24);
    this.label.setText(`生命: ${this.hp} / 5`);
  }

  update() {
    if (Phaser.Input.Keyboard.JustDown(this.space) && this.hp > 0) {
      this.hp -= 1;
      this.redraw();
    }
  }
}

new Phaser.Game({ width: 800, height: 600, scene: HealthScene });
