class Pile extends Phaser.Scene {
  create() {
    this.matter.world.setBounds(0, 0, 640, 480);
    this.input.on('pointerdown', (pointer) => {
      const box = this.add.rectangle(pointer.x, pointer.y, 50, 50, 0xf8a5c2);
      this.matter.add.gameObject(box, { restitution: 0.1, friction: 0.6 });
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 640,
  height: 480,
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: Pile
});
