const SIDE = 200;
let ball;

function create() {
  ball = this.add.ellipse(100, 100, 24, 24, 0x66ccff);
  this.add.rectangle(200, 200, SIDE, SIDE).setStrokeStyle(1, 0x444444);
}

function update(time) {
  const way = (time % 4000) / 1000;
  const side = Math.floor(way);
  const part = (way - side) * SIDE;
  const corner = [[part, 0], [SIDE, part], [SIDE - part, SIDE], [0, SIDE - part]][side];
  ball.setPosition(100 + corner[0], 100 + corner[1]);
}

new Phaser.Game({ width: 400, height: 400, scene: { create, update } });
