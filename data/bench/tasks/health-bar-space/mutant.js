let health = 100;
let bar;

function create() {
  this.add.rectangle(300, 60, 408, 38, 0x222222);
  bar = this.add.rectangle(100, 60, 400, 30, 0xdd3333).setOrigin(0, 0.5);
  this.input.keyboard.on('keydown-SPACE', () => {
    health = 90;
    bar.width = 4 * health;
    bar.setSize(4 * health, 30);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 600,
  height: 400,
  backgroundColor: '#556677',
  scene: { create }
});
