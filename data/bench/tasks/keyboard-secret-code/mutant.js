class Secret extends Phaser.Scene {
  create() {
    this.add.text(400, 200, '输入秘籍…', { fontSize: '24px' }).setOrigin(0.5);
    const code = ['UP', 'UP', 'DOWN', 'DOWN', 'LEFT', 'RIGHT'];
    const { KeyCodes } = Phaser.Input.Keyboard;
    this.input.keyboard.createCombo(code.map((name) => KeyCodes[name]), { resetOnWrongKey: false });
    this.input.keyboard.on('keycombomatch', () => {
      this.add.text(400, 320, '秘籍激活', { fontSize: '48px', color: '#ffdd59' }).setOrigin(0.5);
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Secret });
