class Colours extends Phaser.Scene {
  create() {
    const colours = [0xff5252, 0x69f0ae, 0x40c4ff, 0xffd740];
    const box = this.add.rectangle(400, 300, 120, 120, colours[0]);
    let index = 0;
    this.time.addEvent({
      delay: 1000,
      repeat: 1,
      callback: () => {
        index = (index + 1) % colours.length;
        box.setFillStyle(colours[index]);
      }
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Colours });
