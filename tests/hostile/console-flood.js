// Talks too much.
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); }, update() { for (let i = 0; i < 2000; i += 1) { console.log('line', i); console.error(new Error('no')); } } } });
