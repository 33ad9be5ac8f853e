let basket;
let apple;
let label;
let caught = 0;

function create() {
  basket = this.add.rectangle(240, 440, 120, 20, 0xbc6c25);
  apple = this.add.circle(120, -20, 12, 0xd62828);
  label = this.add.text(12, 12, '接住: 0', { fontSize: '20px', color: '#283618' });
  this.input.on('pointermove', (pointer) => {
    basket.x = pointer.x;
  });
}

function update(time, delta) {
  apple.y += delta * 0.25;
  const isLow = Math.abs(apple.y - basket.y) < 16;
  if (isLow && Math.abs(apple.x - basket.x) < 30) {
    caught += 1;
    label.setText('接住: ' + caught);
    dropAgain();
  } else if (apple.y > 500) {
    dropAgain();
  }
}

function dropAgain() {
  apple.setPosition(Phaser.Math.Between(70, 410), -20);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 480,
  height: 480,
  backgroundColor: '#fefae0',
  scene: { create, update }
});
