const CELL = 80;

class Swipe extends Phaser.Scene {
  create() {
    this.box = this.add.rectangle(360, 360, 70, 70, 0x32ff7e);
    this.input.on('pointerup', (pointer) => {
      const dx = pointer.x - pointer.downX;
      const dy = pointer.y - pointer.downY;
      if (Math.max(Math.abs(dx), Math.abs(dy)) < 30) return;
      if (Math.abs(dx) > Math.abs(dy)) this.box.x += Math.sign(dx) * CELL;
      else this.box.y += CELL;
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 720, height: 720, scene: Swipe });
