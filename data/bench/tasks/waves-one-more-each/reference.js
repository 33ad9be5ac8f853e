class WaveScene extends Phaser.Scene {
  create() {
    this.wave = 0;
    this.label = this.add.text(16, 16, '', { fontSize: '28px' });
    this.nextWave();
  }

  nextWave() {
    this.wave += 1;
    this.alive = this.wave + 1;
    this.label.setText(`第 ${this.wave} 波`);
    for (let i = 0; i < this.alive; i++) {
      this.addEnemy(100 + (i % 6) * 120, 160 + Math.floor(i / 6) * 110);
    }
  }

  addEnemy(x, y) {
    const enemy = this.add.rectangle(x, y, 60, 60, 0xcc3355).setInteractive();
    this.tweens.add({ targets: enemy, y: y + 40, duration: 900, yoyo: true, repeat: -1 });
    enemy.once('pointerdown', () => {
      enemy.destroy();
      this.alive -= 1;
      if (this.alive === 0) {
        this.time.delayedCall(800, () => this.nextWave());
      }
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#1d1d2e', scene: WaveScene });
