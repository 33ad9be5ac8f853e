class StartScene extends Phaser.Scene {
  constructor() {
    super('start');
  }

  create() {
    this.add.text(400, 220, '点圆大作战', { fontSize: '48px' }).setOrigin(0.5);
    this.add.text(400, 340, '按空格开始', { fontSize: '24px' }).setOrigin(0.5);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.start('play'));
  }
}

class PlayScene extends Phaser.Scene {
  constructor() {
    super('play');
  }

  create() {
    this.score = 0;
    this.timeLeft = 10;
    this.scoreText = this.add.text(16, 16, '得分: 0', { fontSize: '24px' });
    this.timeText = this.add.text(660, 16, '时间: 10', { fontSize: '24px' });
    this.circle = this.add.circle(400, 300, 40, 0xff9933).setInteractive();
    this.circle.on('pointerdown', () => this.hit());
    this.time.addEvent({ delay: 1000, loop: true, callback: () => this.tick() });
  }

  hit() {
    this.score += 1;
    this.scoreText.setText('得分: ' + this.score);
    this.circle.setPosition(Phaser.Math.Between(80, 720), Phaser.Math.Between(100, 540));
  }

  tick() {
    this.timeLeft -= 1;
    this.timeText.setText('时间: ' + this.timeLeft);
    if (this.timeLeft <= 0) {
      this.scene.start('over', { score: this.score });
    }
  }
}

class OverScene extends Phaser.Scene {
  constructor() {
    super('over');
  }

  create(data) {
    this.add.text(400, 220, '时间到！', { fontSize: '48px' }).setOrigin(0.5);
    this.add.text(400, 320, '你的得分: ' + data.score, { fontSize: '32px' }).setOrigin(0.5);
    this.add.text(400, 420, '点击屏幕重新开始', { fontSize: '20px' }).setOrigin(0.5);
    this.input.once('pointerdown', () => this.scene.start('play'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a2340',
  scene: [StartScene, PlayScene, OverScene]
});
