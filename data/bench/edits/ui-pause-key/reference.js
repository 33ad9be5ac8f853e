let car;
let label;
let cursors;
let seconds = 0;
let isPaused = false;

function create() {
  this.add.rectangle(400, 300, 800, 200, 0x444444);
  car = this.add.rectangle(100, 300, 70, 36, 0xe76f51);
  label = this.add.text(16, 16, '时间: 0', { fontSize: '24px', color: '#000000' });
  cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-P', () => {
    isPaused = !isPaused;
    this.time.paused = isPaused;
  });
  this.time.addEvent({
    delay: 1000,
    loop: true,
    callback: () => {
      seconds += 1;
      label.setText('时间: ' + seconds);
    }
  });
}

function update(time, delta) {
  if (isPaused) return;
  car.x += delta * 0.2;
  if (car.x > 850) {
    car.x = -50;
  }
  if (cursors.up.isDown) car.y = Math.max(220, car.y - delta * 0.15);
  if (cursors.down.isDown) car.y = Math.min(380, car.y + delta * 0.15);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a7c957',
  scene: { create, update }
});
