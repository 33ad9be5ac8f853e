// Hangs in the tenth frame.
let frame = 0;
new Phaser.Game({ scene: { update() { frame += 1; while (frame > 10) frame += 1; } } });
