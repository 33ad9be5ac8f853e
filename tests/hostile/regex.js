// A regular expression that needs exponential time.
new Phaser.Game({ scene: { create() { /^(a+)+$/.test('a'.repeat(60) + '!'); } } });
