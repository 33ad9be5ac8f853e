let count = parseInt(localStorage.getItem('count') ?? '0', 10);
let text;

function create() {
  const button = this.add.rectangle(200, 220, 160, 60, 0x3366ff).setInteractive();
  this.add.text(200, 220, 'Click me').setOrigin(0.5);
  text = this.add.text(200, 80, String(count), { fontSize: '64px' }).setOrigin(0.5);
  button.on('pointerup', () => store(count + 1));
  this.input.keyboard.on('keydown-R', () => store(0));
}

function store(value) {
  count = value;
  localStorage.setItem('count', JSON.stringify(count));
  text.setText(String(count));
}

new Phaser.Game({ type: Phaser.AUTO, width: 400, height: 300, scene: { create } });
