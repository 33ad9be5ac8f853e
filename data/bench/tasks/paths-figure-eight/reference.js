let ball;

function create() {
  ball = this.add.circle(400, 300, 16, 0xff8fab);
}

function update(time) {
  const angle = (time / 4000) * Math.PI * 2;
  ball.x = 400 + Math.sin(angle * 2) * 110;
  ball.y = 300 + Math.sin(angle) * 200;
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#22223b', scene: { create, update } });
