// Hangs while the scene is made.
new Phaser.Game({ scene: { create() { for (;;) this.x = 1; } } });
