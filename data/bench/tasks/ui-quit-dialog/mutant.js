class QuitScene extends Phaser.Scene {
  create() {
    this.addButton(400, 80, 'Quit', () => this.dialog.setVisible(true));
    const back = this.add.rectangle(0, 0, 320, 180, 0x333344).setStrokeStyle(2, 0xffffff);
    const question = this.add.text(0, -45, 'Are you sure?', { fontSize: '24px' }).setOrigin(0.5);
    const yes = this.addButton(-70, 40, 'Yes', () => this.answer(true));
    const no = this.addButton(70, 40, 'No', () => this.answer(true));
    this.dialog = this.add.container(400, 300, [back, question, yes, no]).setVisible(false);
  }

  addButton(x, y, label, action) {
    const button = this.add.text(x, y, label, { fontSize: '22px', backgroundColor: '#886644', padding: 10 });
    button.setOrigin(0.5).setInteractive();
    button.on('pointerdown', action);
    return button;
  }

  answer(isYes) {
    this.dialog.setVisible(false);
    if (isYes) {
      this.add.text(400, 300, 'Bye!', { fontSize: '48px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: QuitScene });
