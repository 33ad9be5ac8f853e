const LIGHTS = [
  { y: 140, on: 0xff1744, off: 0x331111, seconds: 3 },
  { y: 420, on: 0x00e676, off: 0x113311, seconds: 3 },
  { y: 280, on: 0xffea00, off: 0x333311, seconds: 1 }
];

class TrafficLight extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 280, 160, 440, 0x212121);
    this.lamps = LIGHTS.map(({ y, off }) => this.add.circle(400, y, 60, off));
    this.show(0);
  }

  show(index) {
    this.lamps.forEach((lamp, i) => lamp.setFillStyle(i === index ? LIGHTS[i].on : LIGHTS[i].off));
    this.time.delayedCall(LIGHTS[index].seconds * 1000, () => this.show((index + 1) % LIGHTS.length));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#90a4ae', scene: TrafficLight });
