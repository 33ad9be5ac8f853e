class Backdrop extends Phaser.Scene {
  create() {
    const colours = ['#2c3e50', '#c0392b', '#27ae60', '#8e44ad'];
    let index = 0;
    this.cameras.main.setBackgroundColor(colours[0]);
    this.input.keyboard.on('keydown-SPACE', () => {
      index = (index + 1) % colours.length;
      this.cameras.main.setBackgroundColor(colours[index]);
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Backdrop });
