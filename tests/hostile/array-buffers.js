// Fills memory outside of the JavaScript heap, and touches it.
const kept = [];
new Phaser.Game({ scene: { update() { for (let i = 0; i < 20; i += 1) kept.push(new Uint8Array(64 << 20).fill(7)); } } });
