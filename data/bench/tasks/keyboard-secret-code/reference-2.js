const CODE = ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
let typed = [];

function create() {
  const label = this.add.text(20, 20, '', { fontSize: '28px' });
  this.input.keyboard.on('keydown', (event) => {
    typed.push(event.key);
    if (!typed.every((key, i) => key === CODE[i])) typed = event.key === CODE[0] ? [event.key] : [];
    if (typed.length < CODE.length) return;
    typed = [];
    label.setText('秘籍激活！');
  });
}

new Phaser.Game({ width: 480, height: 270, scene: { create } });
