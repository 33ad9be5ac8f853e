// A hundred games at once.
for (let i = 0; i < 100; i += 1) new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });
