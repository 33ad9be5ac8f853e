// A game as big as a house.
new Phaser.Game({ width: 100000, height: 100000, scene: { create() { this.add.text(10, 10, 'x'); } } });
