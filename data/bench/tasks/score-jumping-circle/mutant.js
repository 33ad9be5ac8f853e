let score = 0;

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { create }
});

function create() {
  const label = this.add.text(16, 16, 'Score: 0', { fontSize: '28px' });
  const circle = this.add.circle(400, 300, 36, 0xffb703).setInteractive();
  circle.on('pointerdown', () => {
    score += 1;
    label.setText('Score: ' + score);

  });
}
