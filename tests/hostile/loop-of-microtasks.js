// Promises that make promises: the event loop never turns again.
const again = () => Promise.resolve().then(again);
new Phaser.Game({ scene: { create() { again(); } } });
