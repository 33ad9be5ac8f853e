/* scene
tasks:
  en:
    - throw the ball with the mouse
    - grab a ball, fling it and it flies on with the speed of my hand
    - Dragging the {colour} ball switches its physics off; on release it gets the pointer's speed measured over the last frames, then falls by gravity and bounces with {bounce}.
  zh:
    - 用鼠标扔球
    - 抓住小球甩出去，会按甩的速度飞
    - 拖动{colour}小球时关闭它的物理，松手时得到最近几帧鼠标的速度，然后受重力下落并以 {bounce} 的弹性反弹。
difficulty: hard
apis: [this.physics.add.image, setInteractive, setVelocity, setBounce, setDragX, body.moves, generateTexture]
plan:
  en:
    req: Grab and throw a {colour} ball with the mouse
    steps:
      - Generate the ball texture in preload
      - Add it with gravity, bounce and world bounds and make it draggable
      - Set body.moves to false on dragstart
      - Follow the pointer on drag
      - Record the positions of the last frames in update
      - On dragend set body.moves and the velocity measured from the record
  zh:
    req: 用鼠标抓住并扔出{colour}小球
    steps:
      - 在 preload 中生成小球纹理
      - 添加小球，设置重力、弹性和世界边界，并可拖动
      - dragstart 时把 body.moves 设为 false
      - drag 时跟随鼠标
      - 在 update 中记录最近几帧的位置
      - dragend 时恢复 body.moves，按记录设置速度
knobs:
  colour:
    - {code: "0xf3722c", en: orange, zh: 橙色}
    - {code: "0x43aa8b", en: green, zh: 绿色}
  bounce: {code: "BOUNCE = {}", values: [0.7, 0.5, 0.85]}
probe: |
  const ball = t.one('Image');
  let lowest = 0;
  for (let i = 0; i < 200; i++) { t.step(); lowest = Math.max(lowest, ball.y); }
  t.near(lowest, 575, 3, 'it falls to the floor');
  t.seconds(4);
  t.pointerDown(ball);
  t.step(2);
  for (let i = 0; i < 15; i++) { t.move(400, 575 - i * 20); t.step(); }
  t.near(t.travel(ball, () => t.step(20)).distance, 0, 1, 'it does not fall while it is held');
  const { x, y } = { x: ball.x, y: ball.y };
  for (let i = 1; i <= 8; i++) { t.move(x + i * 8, y - i * 2); t.step(); }
  t.pointerUp(x + 64, y - 16);
  const flight = t.travel(ball, () => t.step(10));
  t.ok(flight.x > 45 && flight.x < 110, 'it flies on at about the speed of the hand');
  t.seconds(0.3);
  t.ok(ball.body.velocity.y > 100, 'then gravity takes over');
  t.seconds(1.5);
  t.ok(ball.x > 0 && ball.x < 800 && ball.y < 600, 'it stays on the screen');
  t.ok(ball.getBounds().width === 50, 'it keeps its size');
*/
const BOUNCE = 0.7;
const FRAMES = 6;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xf3722c).fillCircle(25, 25, 25).generateTexture('ball', 50, 50);
  g.destroy();
}

function create() {
  const ball = this.physics.add.image(400, 200, 'ball').setInteractive({ draggable: true });
  ball.setBounce(BOUNCE).setDragX(40).setCollideWorldBounds(true);
  this.ball = ball;
  this.track = [];

  ball.on('dragstart', () => { ball.body.moves = false; });
  ball.on('drag', (pointer, x, y) => ball.setPosition(x, y));
  ball.on('dragend', () => {
    // The speed of the hand over the last few frames.
    const first = this.track[0];
    const last = this.track[this.track.length - 1];
    const seconds = Math.max(1, last.time - first.time) / 1000;

    ball.body.moves = true;
    ball.setVelocity((last.x - first.x) / seconds, (last.y - first.y) / seconds);
  });
}

function update(time) {
  this.track.push({ x: this.ball.x, y: this.ball.y, time });
  if (this.track.length > FRAMES) this.track.shift();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4d908e',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: { preload, create, update }
});
