// Pictures that no machine can hold.
new Phaser.Game({ scene: { create() { for (let i = 0; i < 50; i += 1) { const t = this.textures.createCanvas(`t${i}`, 16384, 16384); t.context.fillRect(0, 0, 16384, 16384); } } } });
