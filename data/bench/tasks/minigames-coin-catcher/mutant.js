class CoinScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.missed = 0;
    this.isOver = false;
    this.basket = this.add.rectangle(400, 560, 120, 24, 0x8b5a2b);
    this.coins = this.add.group();
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.time.addEvent({ delay: 1100, loop: true, callback: () => this.dropCoin() });
    this.showScore();
  }

  dropCoin() {
    if (!this.isOver) {
      this.coins.add(this.add.circle(Phaser.Math.Between(40, 760), -20, 16, 0xffd700));
    }
  }

  showScore() {
    this.label.setText(`得分: ${this.score}  漏掉: ${this.missed}/3`);
  }

  update(time, delta) {
    if (this.isOver) return;
    if (this.cursors.left.isDown) this.basket.x -= delta * 0.5;
    if (this.cursors.right.isDown) this.basket.x += delta * 0.5;
    this.basket.x = Phaser.Math.Clamp(this.basket.x, 60, 740);
    for (const coin of this.coins.getChildren().slice()) {
      coin.y += delta * 0.22;
      if (Math.abs(coin.x - this.basket.x) < 76 && Math.abs(coin.y - 560) < 28) {
        coin.destroy();
        this.score += 1;
        this.showScore();
      } else if (coin.y > 620) {
        coin.destroy();
        this.miss();
      }
    }
  }

  miss() {
    this.missed += 1;
    this.showScore();
    if (this.missed === 1) {
      this.isOver = true;
      this.add.text(400, 300, '游戏结束', { fontSize: '56px', color: '#ff5555' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#203040', scene: CoinScene });
