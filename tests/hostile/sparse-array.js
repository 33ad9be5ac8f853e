// Arrays of impossible length.
new Phaser.Game({ scene: { create() { const a = []; a.length = 4294967295; a.fill(0); } } });
