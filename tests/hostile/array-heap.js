// Fills the JavaScript heap.
const kept = [];
new Phaser.Game({ scene: { update() { for (let i = 0; i < 1e6; i += 1) kept.push({ i, list: [i, i, i] }); } } });
