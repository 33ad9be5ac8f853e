// Hangs in a timer of the browser.
new Phaser.Game({ scene: { create() { setTimeout(() => { while (true) {} }, 100); } } });
