// Doubles a string for ever.
let text = 'boom';
new Phaser.Game({ scene: { update() { text += text; this.add.text(0, 0, text); } } });
