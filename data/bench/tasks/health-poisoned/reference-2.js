class PoisonScene extends Phaser.Scene {
  create() {
    this.hp = 100;
    this.healKey = this.input.keyboard.addKey('H');
    this.bar = this.add.rectangle(50, 100, 300, 20, 0x66dd66).setOrigin(0);
    this.info = this.add.text(50, 60, '');
  }

  update(time, delta) {
    this.hp = Math.max(0, this.hp - 5 * delta / 1000);
    if (Phaser.Input.Keyboard.JustDown(this.healKey)) {
      this.hp = Math.min(100, this.hp + 20);
    }
    this.bar.scaleX = this.hp / 100;
    this.info.setText(`HP ${Math.ceil(this.hp)} / 100`);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 400, height: 200, scene: PoisonScene });
