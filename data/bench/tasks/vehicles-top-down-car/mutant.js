class Car extends Phaser.Scene {
  create() {
    this.car = this.add.container(400, 300);
    this.car.add(this.add.rectangle(0, 0, 48, 26, 0xeb3b5a));
    this.car.add(this.add.rectangle(12, 0, 12, 22, 0xd1d8e0));
    this.speed = 0;
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const { left, right, up } = this.cursors;
    if (up.isDown) this.speed = Math.min(this.speed + 200 * seconds, 260);
    else this.speed = 0;
    const turn = (right.isDown - left.isDown) * (this.speed / 260);
    this.car.rotation += turn * 3 * seconds;
    this.car.x = Phaser.Math.Wrap(this.car.x + Math.cos(this.car.rotation) * this.speed * seconds, 0, 800);
    this.car.y = Phaser.Math.Wrap(this.car.y + Math.sin(this.car.rotation) * this.speed * seconds, 0, 600);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#4b6584', scene: Car });
