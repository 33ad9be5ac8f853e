let current, score, isOver, cardText, scoreText, hint;

function create() {
  score = 0;
  isOver = false;
  current = Phaser.Math.Between(1, 13);
  this.add.rectangle(320, 240, 150, 210, 0xffffff);
  cardText = this.add.text(320, 240, String(current), { fontSize: '72px', color: '#222222' }).setOrigin(0.5);
  scoreText = this.add.text(20, 20, 'Score: 0', { fontSize: '24px' });
  hint = this.add.text(320, 420, 'UP = higher, DOWN = lower', { fontSize: '20px' }).setOrigin(0.5);
  this.input.keyboard.on('keydown-UP', () => guess(true));
  this.input.keyboard.on('keydown-DOWN', () => guess(false));
}

function guess(isHigher) {
  if (isOver) return;
  const next = drawOther();
  const isRight = next > current;
  current = next;
  cardText.setText(String(current));
  if (isRight) {
    score += 1;
    scoreText.setText('Score: ' + score);
  } else {
    isOver = true;
    hint.setText('Game over');
  }
}

function drawOther() {
  let next = current;
  while (next === current) {
    next = Phaser.Math.Between(1, 13);
  }
  return next;
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, backgroundColor: '#14532d', scene: { create } });
