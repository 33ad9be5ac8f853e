// Says things that are huge, circular or break when looked at.
const circle = {}; circle.self = circle;
const huge = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`key${i}`, 'x'.repeat(1000)]));
const broken = new Proxy({}, { get() { throw new Error('no'); }, ownKeys() { throw new Error('no'); } });
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); console.log(circle, huge, broken, this, this.game, window, 'x'.repeat(1e7), Array(1e6).fill(huge)); } } });
