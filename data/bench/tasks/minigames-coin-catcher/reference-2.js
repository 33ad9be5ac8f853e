let basket, coin, label;
let score = 0;
let lives = 3;

function create() {
  basket = this.add.rectangle(200, 470, 90, 20, 0xffffff);
  coin = this.add.circle(200, 0, 12, 0xffcc00);
  label = this.add.text(10, 10, '分数 0  机会 3');
  this.physics.add.existing(basket, true);
  this.physics.add.existing(coin);
  coin.body.setVelocityY(240);
  this.input.on('pointermove', (pointer) => {
    basket.x = pointer.x;
    basket.body.updateFromGameObject();
  });
  this.physics.add.overlap(coin, basket, () => {
    score++;
    again();
  });
}

function again() {
  coin.body.reset(Phaser.Math.Between(30, 370), 0);
  coin.body.setVelocityY(240);
  label.setText(`分数 ${score}  机会 ${lives}`);
}

function update() {
  if (lives > 0 && coin.y > 510) {
    lives--;
    again();
    if (lives === 0) {
      coin.body.stop();
      this.add.text(200, 250, 'Game Over', { fontSize: '36px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  width: 400,
  height: 500,
  physics: { default: 'arcade' },
  scene: { create, update }
});
