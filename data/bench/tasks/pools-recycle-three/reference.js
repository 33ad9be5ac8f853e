class PoolScene extends Phaser.Scene {
  create() {
    this.add.rectangle(240, 330, 50, 20, 0x48dbfb);
    this.pool = this.add.group();
    for (let i = 0; i < 3; i += 1) {
      const bullet = this.add.circle(0, 0, 6, 0xfeca57);
      this.pool.add(bullet);
      this.pool.killAndHide(bullet);
    }
    this.label = this.add.text(10, 10, '剩余: 3', { fontSize: '20px' });
    this.input.keyboard.on('keydown-SPACE', () => {
      const bullet = this.pool.getFirstDead();
      if (bullet) bullet.setPosition(240, 310).setActive(true).setVisible(true);
    });
  }

  update(time, delta) {
    this.pool.getChildren().forEach((bullet) => {
      if (!bullet.active) return;
      bullet.y -= 0.25 * delta;
      if (bullet.y < -6) this.pool.killAndHide(bullet);
    });
    this.label.setText(`剩余: ${3 - this.pool.countActive()}`);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 480, height: 360, scene: PoolScene });
