class DroneScene extends Phaser.Scene {
  create() {
    this.health = 100;
    this.label = this.add.text(20, 20, 'Health: 100', { fontSize: '24px', color: '#ffffff' });
    this.cloud = this.add.ellipse(500, 300, 160, 60, 0xcaf0f8);
    this.drone = this.add.rectangle(100, 150, 60, 30, 0x9d4edd).setInteractive();
    this.drone.on('pointerdown', () => this.damage(25));
    this.speed = 120;
    this.tweens.add({ targets: this.cloud, x: 100, duration: 4000, yoyo: true, repeat: -1 });
  }

  damage(amount) {
    this.health -= amount;
    this.label.setText('Health: ' + this.health);
  }

  update(time, delta) {
    this.drone.x += (this.speed * delta) / 1000;
    if (this.drone.x > 600 || this.drone.x < 40) {
      this.speed *= -1;
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 400, backgroundColor: '#3c096c', scene: DroneScene });
