// Looks like a game, and does nothing.
const config = { width: 800, height: 600, backgroundColor: '#88bbee', physics: { default: 'arcade' }, scene: { create } };

function create() {
  this.add.rectangle(400, 580, 800, 40, 0x44aa44);
  this.add.rectangle(400, 540, 40, 40, 0xff0000);
  this.add.circle(200, 200, 20, 0xffff00);
  this.add.circle(600, 300, 25, 0x0000ff);
  this.add.rectangle(400, 300, 120, 40, 0x888888);
  this.add.text(400, 300, 'Start', { fontSize: '20px' }).setOrigin(0.5);
  this.add.text(16, 16, 'Score: 0  Lives: 3  Time: 60', { fontSize: '20px' });
  this.add.text(16, 48, '分数: 0  生命: 3', { fontSize: '20px' });
}

new Phaser.Game(config);
