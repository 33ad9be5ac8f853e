let tenths = 0;
let ticker = null;

function create() {
  const label = this.add.text(400, 240, 'Time: 0.0 s', { fontSize: '40px' }).setOrigin(0.5);
  const button = this.add.text(400, 340, 'Start', { fontSize: '28px', backgroundColor: '#27ae60' });
  button.setOrigin(0.5).setPadding(16, 8).setInteractive();
  button.on('pointerdown', () => {
    if (ticker) {
      ticker.remove();
      ticker = null;
      button.setText('Start');
      return;
    }
    button.setText('Stop');
    ticker = this.time.addEvent({
      delay: 100,
      loop: true,
      callback: () => {
        tenths += 1;
        label.setText(`Time: ${(tenths / 10).toFixed(1)} s`);
      }
    });
  });
}

new Phaser.Game({ width: 800, height: 600, scene: { create } });
