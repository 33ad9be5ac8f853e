// Stops in a debugger, for ever.
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); }, update() { for (let i = 0; i < 1e6; i += 1) { debugger; } } } });
