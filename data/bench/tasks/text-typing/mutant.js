class TypeScene extends Phaser.Scene {
  create() {
    this.add.text(40, 40, '请打字：', { fontSize: '24px', color: '#aaaaaa' });
    this.line = '';
    this.output = this.add.text(40, 100, '', { fontSize: '36px', color: '#ffffff' });
    this.input.keyboard.on('keydown', this.type, this);
  }

  type(event) {
    if (event.key === 'Backspace') {
      this.line = this.line.slice(1);
    } else if (event.key.length === 1) {
      this.line += event.key;
    }
    this.output.setText(this.line);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 400,
  backgroundColor: '#202020',
  scene: TypeScene
});
