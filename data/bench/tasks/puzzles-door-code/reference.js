const CODE = '248';

class DoorScene extends Phaser.Scene {
  create() {
    this.entered = '';
    this.door = this.add.rectangle(600, 320, 160, 300, 0x8d5524);
    this.message = this.add.text(250, 90, 'Enter the code', { fontSize: '28px' }).setOrigin(0.5);
    for (let digit = 1; digit <= 9; digit++) {
      const x = 170 + ((digit - 1) % 3) * 80;
      const y = 200 + Math.floor((digit - 1) / 3) * 80;
      const button = this.add.rectangle(x, y, 70, 70, 0x3d5a80).setInteractive();
      this.add.text(x, y, String(digit), { fontSize: '30px' }).setOrigin(0.5);
      button.on('pointerdown', () => this.enter(digit));
    }
  }

  enter(digit) {
    this.entered += digit;
    this.message.setText(this.entered);
    if (this.entered.length < CODE.length) return;
    if (this.entered === CODE) {
      this.message.setText('OPEN');
      this.door.setFillStyle(0x222222);
    } else {
      this.message.setText('WRONG');
    }
    this.entered = '';
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#293241', scene: DoorScene });
