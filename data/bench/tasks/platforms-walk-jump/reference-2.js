const FLOOR = 260;

class Hop extends Phaser.Scene {
  create() {
    this.add.rectangle(0, FLOOR, 500, 60, 0x44bd32).setOrigin(0);
    this.man = this.add.container(250, FLOOR);
    this.man.add(this.add.rectangle(0, -18, 20, 36, 0x40739e));
    this.man.add(this.add.circle(0, -44, 10, 0xffccaa));
    this.fall = 0;
    this.keys = this.input.keyboard.addKeys('LEFT,RIGHT,SPACE');
    this.keys.SPACE.on('down', () => {
      if (this.man.y === FLOOR) this.fall = -9;
    });
  }

  update() {
    if (this.keys.LEFT.isDown) this.man.x -= 3;
    if (this.keys.RIGHT.isDown) this.man.x += 3;
    this.fall += 0.4;
    this.man.y = Math.min(FLOOR, this.man.y + this.fall);
    if (this.man.y === FLOOR) this.fall = 0;
  }
}

new Phaser.Game({ width: 500, height: 320, scene: Hop });
