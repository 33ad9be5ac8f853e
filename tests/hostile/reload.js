// Reloads itself for ever.
location.reload();
new Phaser.Game({ scene: { update() { location.reload(); } } });
