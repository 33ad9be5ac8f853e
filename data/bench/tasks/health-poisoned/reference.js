let health = 100;
let label;

function create() {
  label = this.add.text(20, 20, 'Health: 100', { fontSize: '32px', color: '#ff6666' });
  this.time.addEvent({ delay: 1000, loop: true, callback: () => change(-5) });
  this.input.keyboard.on('keydown-H', () => change(20));
}

function change(amount) {
  health = Phaser.Math.Clamp(health + amount, 0, 100);
  label.setText('Health: ' + health);
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, scene: { create } });
