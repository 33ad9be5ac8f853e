// Hangs when the page is left, after a good run.
for (const name of ['pagehide', 'unload', 'beforeunload', 'visibilitychange']) window.addEventListener(name, () => { while (true) {} });
window.onbeforeunload = () => 'stay';
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); } } });
