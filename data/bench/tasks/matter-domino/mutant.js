class Domino extends Phaser.Scene {
  create() {
    this.matter.world.setBounds(0, 0, 800, 500);
    this.blocks = [];
    for (let i = 0; i < 8; i += 1) {
      const block = this.add.rectangle(100 + i * 90, 450, 14, 60, i % 2 ? 0xf6b93b : 0xe55039);
      this.matter.add.gameObject(block, { friction: 0.4, density: 0.002 });
      this.blocks.push(block);
    }
    this.input.once('pointerdown', () => {
      this.blocks[0].setAngularVelocity(0.06);
      this.blocks[0].setVelocityX(2);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 500,
  backgroundColor: '#0a3d62',
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: Domino
});
