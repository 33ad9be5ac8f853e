// Nothing at all.
new Phaser.Game({ width: 800, height: 600, scene: { create() {} } });
