// Everything moves, changes colour and counts, at random and whatever the player does.
class Fidget extends Phaser.Scene {
  create() {
    const pick = () => Phaser.Display.Color.RandomRGB().color;
    this.things = [];
    for (let i = 0; i < 6; i += 1) {
      const at = [Phaser.Math.Between(50, 750), Phaser.Math.Between(50, 550)];
      this.things.push(this.add.circle(...at, 20, pick()), this.add.rectangle(...at, 40, 40, pick()));
    }
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '20px' });
    this.pick = pick;
  }

  update() {
    for (const thing of this.things) {
      thing.x = Phaser.Math.Clamp(thing.x + Phaser.Math.Between(-9, 9), 20, 780);
      thing.y = Phaser.Math.Clamp(thing.y + Phaser.Math.Between(-9, 9), 20, 580);
      if (Math.random() < 0.1) thing.setFillStyle(this.pick());
    }
    if (Math.random() < 0.1) this.label.setText(`Score: ${Phaser.Math.Between(0, 99)}`);
  }
}

new Phaser.Game({ width: 800, height: 600, scene: Fidget });
