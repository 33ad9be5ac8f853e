// A thousand promises that nobody catches, each frame.
new Phaser.Game({ scene: { create() { this.add.text(10, 10, 'x'); }, update() { for (let i = 0; i < 1000; i += 1) Promise.reject(new Error(`no ${i}`)); } } });
