const SIZE = { width: 600, height: 400 };

class CatchScene extends Phaser.Scene {
  create() {
    this.basket = this.add.rectangle(300, 375, 90, 20, 0xa55eea);
    this.star = this.add.star(200, 0, 5, 8, 18, 0xfed330);
    this.physics.add.existing(this.basket);
    this.physics.add.existing(this.star);
    this.basket.body.setImmovable(true);
    this.basket.body.setCollideWorldBounds(true);
    this.score = 0;
    this.label = this.add.text(10, 10, 'Score: 0', { fontSize: '20px' });

    this.drop();
    this.physics.add.overlap(this.basket, this.star, () => {
      this.score += 1;
      this.label.setText('Score: ' + this.score);
      this.drop();
    });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  drop() {
    this.star.setPosition(Phaser.Math.Between(40, SIZE.width - 40), -20);
    this.star.body.reset(this.star.x, this.star.y);
    this.star.body.setVelocityY(180);
  }

  update() {
    const { left, right } = this.cursors;
    this.basket.body.setVelocityX(left.isDown ? -320 : right.isDown ? 320 : 0);
    if (this.star.y > SIZE.height + 20) {
      this.score += 1;
      this.label.setText('Score: ' + this.score);
      this.drop();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  ...SIZE,
  backgroundColor: '#0c2461',
  physics: { default: 'arcade' },
  scene: CatchScene
});
