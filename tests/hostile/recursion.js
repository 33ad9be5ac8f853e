// Calls itself without end.
const down = () => down() + 1;
new Phaser.Game({ scene: { create() { down(); } } });
