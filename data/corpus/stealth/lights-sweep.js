/* scene
tasks:
  en:
    - stealth game
    - sneak past a moving spotlight to the door
    - "Arrow keys move a thief at {speed} px/s from the left to the {door} door on the right; a search light slides up and down, and being inside it sends the thief back to the start with the caught counter up by one."
  zh:
    - 潜行游戏
    - 躲开移动的探照灯走到门口
    - 方向键以每秒 {speed} 像素控制小偷从左边走到右边的{door}门，探照灯上下移动，被照到就回到起点，被抓次数加一
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.overlap, this.tweens.add, body.reset, createCursorKeys]
plan:
  en:
    req: Sneak past a search light to the door
    steps: [Create thief and door with bodies, Slide the light with a yoyo tween, Move the thief with the arrow keys, Send it back when it is lit, Win at the door]
  zh:
    req: 躲过探照灯走到门口
    steps: [创建带物理的小偷和门, 用往返补间移动灯光, 用方向键移动小偷, 被照到时送回起点, 到门口获胜]
knobs:
  speed: {code: "SPEED = {}", values: [200, 260]}
  door:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xc77dff", en: purple, zh: 紫色}
probe: |
  const thief = t.one((o) => o.fillColor === 0xffffff), light = t.one('Arc');
  t.ok(t.one((o) => o.fillColor === knobs.door).x > 700, 'the door is on the right');
  t.near(t.travel(thief, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 12, 'RIGHT moves the thief');
  t.ok(t.travel(light, () => t.step(30)).distance > 20, 'the light moves');
  for (let i = 0; i < 200 && thief.x < 395 && t.number(/Caught/) < 1; i++) t.hold('RIGHT', 1);
  for (let i = 0; i < 300 && t.number(/Caught/) < 1; i++) t.step();
  t.near(t.number(/Caught/), 1, 0, 'in the light it is caught');
  t.ok(thief.x < 100, 'and back at the start');
  for (let i = 0; i < 400 && thief.x < 260; i++) t.hold('RIGHT', 1);
  t.hold('UP', 240);
  for (let i = 0; i < 400 && !(light.y > 420); i++) t.step();
  for (let i = 0; i < 200 && thief.x < 560; i++) t.hold('RIGHT', 1);
  for (let i = 0; i < 200 && thief.y < 300; i++) t.hold('DOWN', 1);
  for (let i = 0; i < 200 && thief.x < 735; i++) t.hold('RIGHT', 1);
  t.ok(t.texts().join().includes('Escaped'), 'who reaches the door escapes');
*/
const SPEED = 200;
const START = { x: 60, y: 300 };

let thief;
let cursors;
let label;
let caught = 0;

function create() {
  const door = this.add.rectangle(760, 300, 40, 100, 0x06d6a0);
  const light = this.add.circle(400, 120, 90, 0xfff3b0, 0.6);
  thief = this.add.rectangle(START.x, START.y, 30, 30, 0xffffff);
  label = this.add.text(16, 560, 'Caught: 0', { fontSize: '24px' });

  this.physics.add.existing(door);
  this.physics.add.existing(light);
  this.physics.add.existing(thief);
  light.body.setCircle(90);
  thief.body.setCollideWorldBounds(true);

  this.tweens.add({ targets: light, y: 480, duration: 2500, yoyo: true, repeat: -1 });
  this.physics.add.overlap(thief, light, sendBack);
  this.physics.add.overlap(thief, door, escape, null, this);
  cursors = this.input.keyboard.createCursorKeys();
}

function sendBack() {
  thief.body.reset(START.x, START.y);
  caught += 1;
  label.setText('Caught: ' + caught);
}

function escape() {
  this.physics.pause();
  label.setText('Escaped!');
}

function update() {
  thief.body.setVelocity(0);
  if (cursors.left.isDown) thief.body.setVelocityX(-SPEED);
  if (cursors.right.isDown) thief.body.setVelocityX(SPEED);
  if (cursors.up.isDown) thief.body.setVelocityY(-SPEED);
  if (cursors.down.isDown) thief.body.setVelocityY(SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  physics: { default: 'arcade' },
  scene: { create, update }
});
