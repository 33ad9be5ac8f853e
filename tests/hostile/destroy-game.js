// Ends the game under our feet.
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); }, update() { this.game.destroy(true); } } });
