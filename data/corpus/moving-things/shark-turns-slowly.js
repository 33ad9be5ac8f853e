/* scene
tasks:
  en:
    - shark chases the mouse
    - a fish that swims after my cursor but cannot turn quickly
    - the triangle always goes where its nose points and steers slowly towards the pointer in wide curves
    - "A light blue triangle starts at (200, 300) and swims the way it points at {speed} px/s. It turns towards the mouse by at most {turn} radians per second, and stops when it is closer than 30 px to it."
  zh:
    - 鲨鱼追鼠标
    - 一条鱼跟着光标游，但转弯很慢
    - 三角形总是朝着自己的鼻尖方向前进，慢慢绕着弯转向鼠标
    - 浅蓝色三角形从 (200, 300) 出发，以每秒 {speed} 像素朝自己指的方向游。它每秒最多转 {turn} 弧度来对准鼠标，距离小于 30 像素时停下。
difficulty: medium
apis: [this.add.triangle, this.input.on, Phaser.Math.Angle.BetweenPoints, Phaser.Math.Angle.RotateTo, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: A shark swims after the mouse and turns {turn} radians per second
    steps: [Draw the shark and a dot for the mouse, Move the dot with the mouse, Turn the shark a little towards the dot in update, Swim on in the direction it looks]
  zh:
    req: 鲨鱼追着鼠标游，每秒转 {turn} 弧度
    steps: [画鲨鱼和代表鼠标的点, 点跟着鼠标移动, 在 update 中让鲨鱼稍微转向点, 朝它面对的方向游动]
knobs:
  speed: {code: "SPEED = {}", values: [160, 120, 200]}
  turn: {code: "TURN = {}", values: [2, 1.5, 3]}
probe: |
  const shark = t.one('Triangle');
  t.move(600, 300);
  t.near(t.travel(shark, () => t.step(30)).x, knobs.speed / 2, knobs.speed / 15, 'it swims towards the mouse at the asked speed');
  t.near(shark.rotation, 0, 0.02, 'straight ahead');
  const goal = { x: shark.x, y: 590 };
  t.move(goal.x, goal.y);
  t.step(10);
  t.near(shark.rotation, knobs.turn / 6, 0.08, 'it turns only as fast as asked');
  t.ok(t.travel(shark, () => t.step(5)).x > 2, 'and goes on forwards while it turns');
  const far = () => Math.hypot(shark.x - goal.x, shark.y - goal.y);
  for (let i = 0; i < 500 && far() > 30; i++) t.step();
  t.ok(far() <= 31, 'it reaches the mouse in a curve');
  t.step(2);
  t.near(t.travel(shark, () => t.step(30)).distance, 0, 1, 'and stops there');
  t.move(200, 100);
  t.ok(t.travel(shark, () => t.step(60)).distance > 20, 'it follows again when the mouse moves');
*/
const SPEED = 160;
const TURN = 2;

function create() {
  this.add.text(20, 20, 'Move the mouse', { fontSize: '24px' });
  this.shark = this.add.triangle(200, 300, 0, 0, 60, 18, 0, 36, 0x8ecae6);
  this.goal = this.add.circle(400, 300, 6, 0xffd166);
  this.input.on('pointermove', (pointer) => {
    this.goal.setPosition(pointer.x, pointer.y);
  });
}

function update(time, delta) {
  const seconds = delta / 1000;
  const { shark, goal } = this;
  if (Phaser.Math.Distance.BetweenPoints(shark, goal) < 30) return;

  const wanted = Phaser.Math.Angle.BetweenPoints(shark, goal);
  shark.rotation = Phaser.Math.Angle.RotateTo(shark.rotation, wanted, TURN * seconds);
  shark.x += Math.cos(shark.rotation) * SPEED * seconds;
  shark.y += Math.sin(shark.rotation) * SPEED * seconds;
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023e8a',
  scene: { create, update }
});
