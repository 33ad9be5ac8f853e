const menu = { key: 'menu', create: showMenu };
const play = { key: 'play', create: showGame };

function showMenu() {
  this.add.text(320, 120, 'My Game', { fontSize: '40px' }).setOrigin(0.5);
  this.add.text(320, 260, 'Press ENTER to start', { fontSize: '20px' }).setOrigin(0.5);
  this.input.keyboard.once('keydown-ENTER', () => this.scene.start('play'));
}

function showGame() {
  this.cameras.main.setBackgroundColor('#4477aa');
  this.add.circle(320, 240, 20, 0xffffff);
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, scene: [menu, play] });
