class MenuScene extends Phaser.Scene {
  constructor() {
    super('menu');
  }

  create() {
    this.add.text(400, 200, 'SPACE RUNNER', { fontSize: '56px', color: '#ffffff' }).setOrigin(0.5);
    const start = this.add.text(400, 360, 'Start', { fontSize: '36px', color: '#66ff99' }).setOrigin(0.5);
    start.setInteractive({ useHandCursor: true });
    start.on('pointerdown', () => this.scene.start('game'));
  }
}

class GameScene extends Phaser.Scene {
  constructor() {
    super('game');
  }

  create() {
    this.add.rectangle(400, 300, 60, 60, 0x66ff99);
    this.add.text(20, 20, 'The game runs', { fontSize: '20px' });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: [MenuScene, GameScene] });
