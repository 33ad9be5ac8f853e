class SkyScene extends Phaser.Scene {
  create() {
    const day = Phaser.Display.Color.ValueToColor(0x87ceeb);
    const night = Phaser.Display.Color.ValueToColor(0x0b1030);
    this.tweens.addCounter({
      from: 0,
      to: 100,
      duration: 10000,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: -1,
      onUpdate: (tween) => {
        const c = Phaser.Display.Color.Interpolate.ColorWithColor(day, night, 100, tween.getValue());
        this.cameras.main.setBackgroundColor(Phaser.Display.Color.GetColor(c.r, c.g, c.b));
      }
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#87ceeb', scene: SkyScene });
