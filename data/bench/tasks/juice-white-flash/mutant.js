class EnemyScene extends Phaser.Scene {
  create() {
    const enemy = this.add.rectangle(400, 300, 100, 100, 0x9b2226).setInteractive();
    enemy.on('pointerdown', () => {
      enemy.setFillStyle(0xffffff);

    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#001219', scene: EnemyScene });
