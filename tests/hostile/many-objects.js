// Ten thousand objects more in each frame.
new Phaser.Game({ scene: { update() { for (let i = 0; i < 10000; i += 1) this.add.rectangle(i % 800, 10, 4, 4, 0xff0000); } } });
