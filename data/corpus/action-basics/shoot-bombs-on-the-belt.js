/* scene
tasks:
  en:
    - conveyor belt shooting game
    - things ride along on a belt, I shoot the {colour} bombs and leave the green presents alone
    - "a factory line carries good and bad objects past my gun, letting a dangerous one through costs a life"
    - "A grey belt carries 40 px squares at y = 180 to the right at {speed} px/s, a new one every {every} ms: two {colour} bombs, then one green present, and so on. LEFT and RIGHT move the gun at 300 px/s, SPACE shoots up at 600 px/s. A bomb that is hit gives 1 point, a present that is hit takes 1. A bomb that leaves at the right costs one of 3 lives; without lives Game over is shown."
  zh:
    - 传送带射击游戏
    - 东西在传送带上移动，我要打{colour}炸弹，别打绿色礼物
    - 流水线把好东西和坏东西运过炮口，漏掉一个危险的就少一条命
    - '灰色传送带在 y = 180 处以每秒 {speed} 像素把 40 像素的方块往右送，每 {every} 毫秒来一个：两个{colour}炸弹，然后一个绿色礼物，如此循环。左右键以每秒 300 像素移动炮台，空格以每秒 600 像素向上射击。打中炸弹加 1 分，打中礼物减 1 分。炸弹从右边离开就失去 3 条命中的一条，没有命显示 Game over。'
difficulty: easy
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, setVelocityX, setData, getData]
plan:
  en:
    req: Shoot the {colour} bombs on a belt and spare the presents
    steps: [Draw belt and gun, Put bombs and presents on the belt in turn by a timer, Move the gun and shoot with SPACE, Give or take a point for what is hit, Take a life for a bomb that gets through]
  zh:
    req: 射击传送带上的{colour}炸弹，不打礼物
    steps: [画传送带和炮台, 用定时器轮流放炸弹和礼物, 移动炮台并用空格射击, 打中后加分或减分, 漏掉炸弹减一条命]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x9d4edd", en: purple, zh: 紫色}
    - {code: "0xf4a261", en: orange, zh: 橙色}
  speed: {code: "BELT_SPEED = {}", values: [120, 90, 160]}
  every: {code: "EVERY = {}", values: [1400, 1200, 1600]}
probe: |
  const gun = t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xf8f9fa);
  const bombs = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const presents = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0x52b788);
  const shots = () => t.objects((o) => o.type === 'Arc' && o.radius === 6);
  const wait = (list) => { for (let i = 0; i < 500 && !list().some((o) => o.x > 40); i++) t.step(); return list().find((o) => o.x > 40); };
  const shoot = (thing) => { t.press('SPACE'); shots().pop().setPosition(thing.x, thing.y + 60); t.step(6); };
  t.near(t.travel(gun, () => t.hold('LEFT', 20)).x, -100, 12, 'LEFT moves the gun');
  t.press('SPACE');
  t.near(t.travel(shots()[0], () => t.step(5)).y, -50, 6, 'SPACE shoots upwards');
  const bomb = wait(bombs);
  t.near(t.travel(bomb, () => t.step(30)).x, knobs.speed / 2, 6, 'the belt carries the bombs');
  shoot(bomb);
  t.ok(!bombs().includes(bomb), 'a bomb that is hit is gone');
  t.near(t.number(/score/i), 1, 0, 'and gives a point');
  const present = wait(presents);
  shoot(present);
  t.ok(!presents().includes(present), 'a present can be hit');
  t.near(t.number(/score/i), 0, 0, 'and takes a point');
  const seen = new Set();
  const order = [];
  for (let i = 0; i < 2.5 * knobs.every * 0.06; i++) {
    t.step();
    for (const thing of [...bombs(), ...presents()]) {
      if (!seen.has(thing) && thing.x < 40) order.push(i);
      seen.add(thing);
    }
  }
  const [last, previous] = order.reverse();
  t.near(last - previous, knobs.every * 0.06, 3, 'they come in the asked time');
  for (let i = 0; i < 900 && t.number(/lives/i) === 3; i++) t.step();
  t.near(t.number(/lives/i), 2, 0, 'a bomb that gets through costs a life');
  for (let i = 0; i < 900 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i) && t.number(/lives/i) === 0, 'without lives the game is over');
*/
const BELT_SPEED = 120;
const EVERY = 1400;

function create() {
  this.count = 0;
  this.score = 0;
  this.lives = 3;
  this.add.rectangle(400, 210, 800, 20, 0x6c757d);
  this.gun = this.physics.add.existing(this.add.rectangle(400, 560, 44, 36, 0xf8f9fa));
  this.gun.body.setCollideWorldBounds(true);
  this.things = this.physics.add.group();
  this.shots = this.physics.add.group();
  this.scoreLabel = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
  this.livesLabel = this.add.text(650, 16, 'Lives: 3', { fontSize: '24px' });

  this.cursors = this.input.keyboard.createCursorKeys();
  this.cursors.space.on('down', shoot, this);
  this.time.addEvent({ delay: EVERY, loop: true, callback: addThing, callbackScope: this });
  this.physics.add.overlap(this.shots, this.things, hit, null, this);
}

function addThing() {
  this.count += 1;
  const isBomb = this.count % 3 !== 0;
  const thing = this.add.rectangle(-20, 180, 40, 40, isBomb ? 0xe63946 : 0x52b788);
  thing.setData('bomb', isBomb);
  this.things.add(thing);
  thing.body.setVelocityX(BELT_SPEED);
}

function shoot() {
  const shot = this.add.circle(this.gun.x, 535, 6, 0xffffff);
  this.shots.add(shot);
  shot.body.setVelocityY(-600);
  this.time.delayedCall(1200, () => shot.destroy());
}

function hit(shot, thing) {
  this.score += thing.getData('bomb') ? 1 : -1;
  this.scoreLabel.setText(`Score: ${this.score}`);
  shot.destroy();
  thing.destroy();
}

function update() {
  if (this.lives === 0) return;
  const { left, right } = this.cursors;
  this.gun.body.setVelocityX((right.isDown - left.isDown) * 300);
  for (const thing of this.things.getChildren().slice()) {
    if (thing.x < 820) continue;
    if (thing.getData('bomb')) this.lives -= 1;
    thing.destroy();
  }
  this.livesLabel.setText(`Lives: ${this.lives}`);
  if (this.lives > 0) return;
  this.physics.pause();
  this.add.text(400, 350, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f3e46',
  physics: { default: 'arcade' },
  scene: { create, update }
});
