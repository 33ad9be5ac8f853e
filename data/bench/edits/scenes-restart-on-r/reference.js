const HOP = 50;
let frog;
let label;
let hops = 0;

function create() {
  this.add.rectangle(300, 200, 560, 360, 0xade8f4);
  frog = this.add.circle(150, 150, 20, 0x38b000);
  label = this.add.text(20, 16, '步数: 0', { fontSize: '22px', color: '#1b263b' });
  this.input.keyboard.on('keydown-R', restart, this);
  this.input.keyboard.on('keydown-LEFT', () => hop(-HOP, 0));
  this.input.keyboard.on('keydown-RIGHT', () => hop(HOP, 0));
  this.input.keyboard.on('keydown-UP', () => hop(0, -HOP));
  this.input.keyboard.on('keydown-DOWN', () => hop(0, HOP));
}

function restart() {
  hops = 0;
  this.scene.restart();
}

function hop(x, y) {
  frog.x = Phaser.Math.Clamp(frog.x + x, 50, 550);
  frog.y = Phaser.Math.Clamp(frog.y + y, 50, 350);
  hops += 1;
  label.setText('步数: ' + hops);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 600,
  height: 400,
  backgroundColor: '#f1faee',
  scene: { create }
});
