const coins = [{ x: 60, y: 60 }, { x: 340, y: 70 }, { x: 330, y: 240 }];
const me = { x: 200, y: 150 };
let got = 0;

function create() {
  this.pen = this.add.graphics();
  this.label = this.add.text(8, 8, '0');
  this.keys = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up, down } = this.keys;
  me.x += (right.isDown - left.isDown) * 4;
  me.y += (down.isDown - up.isDown) * 4;
  for (let i = coins.length - 1; i >= 0; i -= 1) {
    if (Phaser.Math.Distance.BetweenPoints(me, coins[i]) > 22) continue;
    coins.splice(i, 1);
    got += 1;
    this.label.setText(`${got}`);
  }
  this.pen.clear();
  this.pen.fillStyle(0xffee00, 1);
  coins.forEach(({ x, y }) => this.pen.fillCircle(x, y, 10));
  this.pen.fillStyle(0xffffff, 1).fillRect(me.x - 12, me.y - 12, 24, 24);
}

new Phaser.Game({ width: 400, height: 300, backgroundColor: '#1e272e', scene: { create, update } });
