/* scene
tasks:
  en:
    - square that spins and grows
    - a {colour} square that rotates and gets bigger and smaller at the same time
    - "A 120 px {colour} square in the middle turns once every {turn} ms and, at the same time, grows smoothly to {size} times its size and shrinks again in 1500 ms each way; use tweens."
  zh:
    - 方块边转边变大变小
    - 让一个{colour}正方形一边旋转一边放大缩小
    - 画面中央边长 120 的{colour}正方形，每 {turn} 毫秒转一圈，同时平滑放大到 {size} 倍再缩回，单程 1500 毫秒，用补间实现
difficulty: easy
apis: [this.add.rectangle, this.tweens.add]
plan:
  en:
    req: A {colour} square turns and grows and shrinks at the same time
    steps: [Draw the square in the middle, Turn it with an endless tween of the angle, Scale it with a second tween that goes to and fro]
  zh:
    req: '{colour}正方形一边旋转一边放大缩小'
    steps: [在中央画正方形, 用无限循环的角度补间旋转, 用第二个往返补间缩放]
knobs:
  colour:
    - {code: "0x8338ec", en: purple, zh: 紫色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0x33cc66", en: green, zh: 绿色}
  turn: {code: "TURN = {}", values: [2000, 3000, 4000]}
  size: {code: "SIZE = {}", values: [2, 3, 1.5]}
probe: |
  const square = t.one('Rectangle');
  t.ok(square.fillColor === knobs.colour, 'it has the asked colour');
  t.near(square.scaleX, 1, 0.1, 'it starts at its own size');
  const before = square.angle;
  t.step(Math.round(knobs.turn * 60 / 4000));
  t.near((square.angle - before + 360) % 360, 90, 5, 'a quarter turn in a quarter of the time');
  t.ok(square.scaleX > 1.05, 'it grows while it turns');
  let big = 0, small = 9;
  for (let i = 0; i < 360; i++) {
    t.step();
    big = Math.max(big, square.scaleX);
    if (big > knobs.size - 0.02) small = Math.min(small, square.scaleX);
  }
  t.near(big, knobs.size, 0.03, 'it grows to the asked size');
  t.near(small, 1, 0.03, 'and shrinks again');
  t.near(square.scaleY, square.scaleX, 0.01, 'it stays a square');
  t.near(square.x, 400, 1, 'it stays in the middle');
*/
const TURN = 2000;
const GROW = 1500;
const SIZE = 2;

function create() {
  const square = this.add.rectangle(400, 300, 120, 120, 0x8338ec);

  this.tweens.add({
    targets: square,
    angle: 360,
    duration: TURN,
    repeat: -1
  });

  this.tweens.add({
    targets: square,
    scale: SIZE,
    duration: GROW,
    ease: 'Sine.easeInOut',
    yoyo: true,
    repeat: -1
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f4f1de',
  scene: { create }
};

new Phaser.Game(config);
