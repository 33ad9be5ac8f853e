// Replaces what everything stands on.
Math.random = () => NaN;
Date.now = () => { throw new Error('no time'); };
performance.now = () => NaN;
window.requestAnimationFrame = window.setTimeout = window.setInterval = () => 0;
window.EventTarget = window.Event = window.Promise = window.Map = undefined;
Phaser.Game.prototype.step = () => {};
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });
