/* scene
tasks:
  en:
    - basketball throwing game
    - hold space to charge the throw, let go and the ball flies to the hoop
    - "Holding space charges the throw by {rate} px/s each second up to 900, a line shows direction and strength; released, the ball flies off at 60 degrees under gravity, bounces off the board, scores when it falls through the ring, and the hoop then moves to another distance."
  zh:
    - 投篮小游戏
    - 按住空格蓄力，松开把球投向篮筐
    - '按住空格蓄力，每秒增加 {rate} 像素/秒，最大 900，用一条线显示方向和力度；松开后篮球以 60 度角飞出，受重力下落，碰到篮板会弹，从上往下穿过{ring}篮筐得一分，进球后篮筐换一个距离'
difficulty: medium
apis: [this.physics.add.image, this.physics.add.collider, isUp, moveTo, lineTo, setStroke, Phaser.Math.Between]
plan:
  en:
    req: Charge with space and throw a ball into a hoop
    steps: [Draw ball board and ring, Charge while space is down and draw the line, Throw at 60 degrees when the key is up, Bounce off the board, Score a fall through the ring, Put the ball back and move the hoop]
  zh:
    req: 空格蓄力，把球投进篮筐
    steps: [画球、篮板和篮筐, 按住空格时蓄力并画线, 松开后以 60 度投出, 碰篮板反弹, 从上穿过篮筐得分, 球归位并移动篮筐]
knobs:
  rate: {code: "RATE = {}", values: [500, 400]}
  ring:
    - {code: "0xff5400", en: orange, zh: 橙色}
    - {code: "0xd90429", en: red, zh: 红色}
probe: |
  const ball = t.one('Image');
  const ring = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.ring);
  const home = { x: ball.x, y: ball.y };
  const back = () => { for (let i = 0; i < 400 && Math.hypot(ball.x - home.x, ball.y - home.y) > 1; i++) t.step(); };
  t.near(t.travel(ball, () => t.hold('SPACE', 24)).distance, 0, 8, 'it rests while charging');
  t.step(1);
  const v = ball.body.velocity;
  t.near(Math.hypot(v.x, v.y), knobs.rate * 0.4, 45, 'the charge is the speed');
  t.near(Math.atan2(-v.y, v.x) * 180 / Math.PI, 60, 6, 'it leaves at 60 degrees');
  back();
  t.near(ball.x, home.x, 1, 'a miss comes back');
  t.near(t.number(/Baskets/), 0, 0, 'a miss is no basket');
  // the speed that falls through the ring, then what the first throws teach
  const dx = ring.x - home.x, dy = home.y - ring.y, c = Math.cos(Math.PI / 3), s = Math.sin(Math.PI / 3);
  const speed = Math.sqrt(600 * dx * dx / (2 * c * c * (dx * s / c - dy)));
  const frames = Math.round(speed / knobs.rate * 60);
  const place = ring.x;
  for (const d of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    if (t.number(/Baskets/) > 0) break;
    t.hold('SPACE', frames + d);
    t.step(5);
    back();
  }
  t.near(t.number(/Baskets/), 1, 0, 'through the ring it scores');
  t.ok(ring.x !== place, 'the hoop moves after a basket');
  t.hold('SPACE', 300);
  t.step(1);
  t.near(Math.hypot(v.x, v.y), 900, 30, 'the charge has an end');
*/
const RATE = 500;
const MOST = 900;
const ANGLE = Phaser.Math.DegToRad(-60);
const HOME = { x: 120, y: 480 };

let ball;
let ring;
let board;
let pen;
let space;
let label;
let baskets = 0;
let charge = 0;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xe85d04).fillCircle(20, 20, 20).lineStyle(3, 0x370617);
  art.lineBetween(20, 0, 20, 40).lineBetween(0, 20, 40, 20).strokeCircle(20, 20, 18);
  art.generateTexture('ball', 40, 40).destroy();
}

function create() {
  board = this.add.rectangle(0, 210, 12, 130, 0xffffff);
  this.physics.add.existing(board, true);
  ring = this.add.rectangle(0, 250, 84, 8, 0xff5400);
  pen = this.add.graphics();
  ball = this.physics.add.image(HOME.x, HOME.y, 'ball').setCircle(20).setBounce(0.6);
  this.physics.add.collider(ball, board);
  space = this.input.keyboard.addKey('SPACE');
  label = this.add.text(400, 60, 'Baskets: 0', { fontSize: '36px' }).setOrigin(0.5).setStroke('#14213d', 8);
  placeHoop();
  reset();
}

function placeHoop() {
  ring.x = Phaser.Math.Between(480, 680);
  board.x = ring.x + 54;
  board.body.updateFromGameObject();
}

function reset() {
  ball.body.reset(HOME.x, HOME.y);
  ball.body.setAllowGravity(false);
}

function update(time, delta) {
  pen.clear();
  if (!ball.body.allowGravity) aim(delta / 1000);

  const last = ball.body.prev;
  const fellThrough = last.y + 20 < ring.y && ball.body.center.y >= ring.y;
  if (fellThrough && Math.abs(ball.x - ring.x) < 36) {
    baskets += 1;
    label.setText('Baskets: ' + baskets);
    placeHoop();
  }
  if (ball.y > 640 || ball.x > 840) reset();
}

function aim(seconds) {
  if (space.isDown) {
    charge = Math.min(charge + RATE * seconds, MOST);
    pen.lineStyle(6, 0xffffff).beginPath();
    pen.moveTo(ball.x, ball.y);
    pen.lineTo(ball.x + Math.cos(ANGLE) * charge / 4, ball.y + Math.sin(ANGLE) * charge / 4);
    pen.strokePath();
  }
  if (space.isUp && charge > 0) {
    ball.body.setAllowGravity(true);
    ball.setVelocity(Math.cos(ANGLE) * charge, Math.sin(ANGLE) * charge);
    charge = 0;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#457b9d',
  physics: { default: 'arcade', arcade: { gravity: { y: 600 } } },
  scene: { preload, create, update }
});
