/* scene
tasks:
  en:
    - get past lasers that go on and off
    - three {colour} laser beams block the corridor, they blink and you run through while one is dark
    - a sneaking game, the beams are switched on and off in turn, whoever touches a burning one starts again at the left
    - "A white square of 30 px at x = 60 moves with the arrow keys at 240 px/s. Three {colour} beams of 10 px stand at x = 250, 400 and 550 over the whole height; every {time} ms each one that is on goes off and the other way round, the middle one is opposite to the others. A beam that is on sends the square back to x = 60 and adds 1 to Burnt. The green field at the right edge shows You made it!"
  zh:
    - 躲开一亮一灭的激光
    - 走廊里有三道{colour}激光，一闪一闪，趁它灭的时候跑过去
    - 潜入游戏，光束轮流开关，碰到亮着的就回到左边重来
    - 30 像素的白色方块从 x = 60 出发，用方向键以每秒 240 像素移动。x = 250、400、550 处各有一道 10 像素宽、贯穿上下的{colour}激光，每 {time} 毫秒亮灭互换一次，中间那道和另外两道相反。碰到亮着的激光回到 x = 60，Burnt 加 1。走到右边的绿色区域显示 You made it!
difficulty: easy
apis: [this.physics.add.existing, this.physics.add.overlap, this.time.addEvent, setVisible, body.reset]
plan:
  en:
    req: Run through three {colour} laser beams that blink every {time} ms
    steps: [Draw goal and beams and player with bodies, Switch the beams by a timer, Move the player with the arrow keys, Send it back when it touches a visible beam, Show the win text at the goal]
  zh:
    req: 穿过三道每 {time} 毫秒闪一次的{colour}激光
    steps: [画带身体的终点、激光和玩家, 用定时器开关激光, 用方向键移动玩家, 碰到亮着的激光就送回起点, 到终点显示胜利文字]
knobs:
  colour:
    - {code: "0xff0054", en: red, zh: 红色}
    - {code: "0x00f5d4", en: turquoise, zh: 青色}
    - {code: "0xfee440", en: yellow, zh: 黄色}
  time: {code: "BLINK_TIME = {}", values: [1200, 900, 1500]}
probe: |
  const player = t.one((o) => o.width === 30);
  const lit = (x) => t.objects((o) => o.fillColor === knobs.colour && Math.abs(o.x - x) < 1).length > 0;
  const until = (truth, limit) => { for (let i = 0; i < limit && !truth(); i++) t.step(); };
  const walk = (x) => { for (let i = 0; i < 300 && player.x < x; i++) t.hold('RIGHT', 1); t.step(1); };
  t.ok([250, 400, 550].some(lit), 'beams of the asked colour are there');
  const before = lit(250);
  t.ok(lit(550) === before && lit(400) !== before, 'the middle one is opposite to the others');
  until(() => lit(250) !== before, 200);
  let frames = 0;
  for (; frames < 300 && lit(250) !== before; frames++) t.step();
  t.near(frames, knobs.time * 0.06, 3, 'they switch in the asked time');
  t.near(t.travel(player, () => t.hold('DOWN', 20)).y, 80, 12, 'DOWN moves the player');
  walk(200);
  until(() => !lit(250), 200);
  until(() => lit(250), 200);
  t.hold('RIGHT', 14);
  t.near(player.x, 60, 40, 'a beam that is on sends the player back');
  t.ok(t.number(/burnt/i) >= 1, 'and it is counted');
  const burnt = t.number(/burnt/i);
  for (const x of [250, 400, 550]) {
    walk(x - 45);
    until(() => lit(x), 200);
    until(() => !lit(x), 200);
    walk(x + 35);
  }
  t.near(t.number(/burnt/i), burnt, 0, 'dark beams do not hurt');
  t.ok(!t.text(/you made it/i), 'it is not won yet');
  walk(750);
  t.ok(t.text(/you made it/i), 'the goal is reached');
*/
const BLINK_TIME = 1200;

function create() {
  let burnt = 0;
  const goal = this.add.rectangle(765, 300, 70, 600, 0x2dc653);
  this.physics.add.existing(goal, true);
  this.player = this.physics.add.existing(this.add.rectangle(60, 300, 30, 30, 0xf8f9fa));
  this.player.body.setCollideWorldBounds(true);

  const lasers = [250, 400, 550].map((x, i) => {
    const laser = this.add.rectangle(x, 300, 10, 600, 0xff0054);
    laser.setVisible(i !== 1);
    return this.physics.add.existing(laser, true);
  });
  this.time.addEvent({
    delay: BLINK_TIME,
    loop: true,
    callback: () => lasers.forEach((laser) => laser.setVisible(!laser.visible))
  });

  const label = this.add.text(16, 16, 'Burnt: 0', { fontSize: '24px' });
  this.physics.add.overlap(this.player, lasers, () => {
    burnt += 1;
    label.setText(`Burnt: ${burnt}`);
    this.player.body.reset(60, 300);
  }, (player, laser) => laser.visible);
  this.physics.add.overlap(this.player, goal, () => {
    this.physics.pause();
    this.add.text(400, 200, 'You made it!', { fontSize: '56px' }).setOrigin(0.5);
  });
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up, down } = this.cursors;
  this.player.body.setVelocity((right.isDown - left.isDown) * 240, (down.isDown - up.isDown) * 240);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  physics: { default: 'arcade' },
  scene: { create, update }
});
