/* scene
tasks:
  en:
    - freeze gun, frozen enemies are harmless
    - shoot ice at the {colour} guards, they stop for a moment and I can walk through them to the top
    - "three patrols cross the screen and the hero cannot kill them, his shots only make them stiff for a short time"
    - "A white square starts at 400, 560 and moves with the arrow keys at 200 px/s. Three {colour} guards of 60 x 40 px go left and right at y = 150, 270 and 390 with 120, 160 and 200 px/s. SPACE shoots an ice ball upwards at 420 px/s; a guard that is hit stands still and pale blue for {time} ms. A guard that is not frozen sends the player back to the start. Above y = 50 the text You made it! appears."
  zh:
    - 冰冻枪，冻住的敌人不伤人
    - 用冰弹打{colour}守卫，他们会停一会儿，我就能穿过去走到顶部
    - 三个巡逻兵横穿屏幕，主角打不死他们，只能让他们短时间动不了
    - 白色方块从 400, 560 出发，用方向键以每秒 200 像素移动。三个 60 x 40 像素的{colour}守卫在 y = 150、270、390 处以每秒 120、160、200 像素左右走。空格以每秒 420 像素向上发射冰球，被打中的守卫变成淡蓝色，停 {time} 毫秒。碰到没被冻住的守卫回到起点。走到 y = 50 以上显示 You made it!
difficulty: easy
apis: [this.physics.add.group, this.physics.add.overlap, this.time.delayedCall, setFillStyle, body.reset]
plan:
  en:
    req: Ice shots freeze {colour} guards for {time} ms so that the player can pass
    steps: [Let three guards bounce between the sides, Move the player with the arrow keys, Shoot ice upwards with SPACE, Stop and recolour a guard that is hit and free it later, Send the player back when a moving guard touches it, Show the win text at the top]
  zh:
    req: '冰弹把{colour}守卫冻住 {time} 毫秒，玩家趁机通过'
    steps: [让三个守卫在左右之间来回, 用方向键移动玩家, 空格向上发射冰弹, 打中的守卫停住变色稍后恢复, 碰到移动的守卫回到起点, 到顶部显示胜利文字]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
    - {code: "0xfb8500", en: orange, zh: 橙色}
  time: {code: "FREEZE_TIME = {}", values: [2000, 1500, 3000]}
probe: |
  const guards = () => t.objects((o) => o.type === 'Rectangle' && o.width === 60);
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const ice = () => t.objects((o) => o.type === 'Arc' && o.radius === 7);
  t.ok(guards().length === 3 && guards().every((g) => g.fillColor === knobs.colour), 'three guards of the asked colour');
  t.near(t.travel(player, () => t.hold('LEFT', 20)).x, -67, 10, 'LEFT moves the player');
  t.ok(t.movers(() => t.step(10)).length >= 3, 'the guards patrol');
  t.press('SPACE');
  t.near(t.travel(ice()[0], () => t.step(5)).y, -35, 5, 'SPACE shoots upwards');
  t.seconds(3.5);
  const guard = guards().find((g) => Math.abs(g.y - 270) < 2);
  for (let i = 0; i < 400 && guard.fillColor !== knobs.colour; i++) t.step();
  t.press('SPACE');
  ice().pop().setPosition(guard.x, guard.y + 45);
  for (let i = 0; i < 12 && guard.fillColor === knobs.colour; i++) t.step();
  t.ok(guard.fillColor !== knobs.colour, 'a guard that is hit changes its colour');
  let frames = 20;
  t.near(t.travel(guard, () => t.step(20)).distance, 0, 1, 'and stands still');
  player.body.reset(guard.x, guard.y);
  frames += 10;
  t.step(10);
  t.near(player.y, guard.y, 3, 'a frozen guard is harmless');
  for (; frames < 400 && guard.fillColor !== knobs.colour; frames++) t.step();
  t.near(frames, knobs.time * 0.06, 4, 'it thaws after the asked time');
  t.step(4);
  t.near(player.y, 560, 3, 'then it sends the player back to the start');
  t.near(player.x, 400, 3, 'in the middle');
  t.ok([1, 2].some(() => t.travel(guard, () => t.step(3)).distance > 5), 'and walks on');
  t.ok(!t.text(/you made it/i), 'not won yet');
  player.body.reset(400, 85);
  t.hold('UP', 30);
  t.ok(t.text(/you made it/i), 'the top is the goal');
*/
const FREEZE_TIME = 2000;

function create() {
  this.over = false;
  this.guards = this.physics.add.group({ collideWorldBounds: true, bounceX: 1 });
  [150, 270, 390].forEach((y, i) => {
    const guard = this.add.rectangle(200 + i * 150, y, 60, 40, 0xe63946);
    this.guards.add(guard);
    guard.body.setVelocityX(120 + i * 40);
  });
  this.player = this.physics.add.existing(this.add.rectangle(400, 560, 32, 32, 0xf8f9fa));
  this.player.body.setCollideWorldBounds(true);
  this.ice = this.physics.add.group();
  this.add.rectangle(400, 25, 800, 50, 0x2dc653, 0.5);

  this.cursors = this.input.keyboard.createCursorKeys();
  this.cursors.space.on('down', shoot, this);
  this.physics.add.overlap(this.ice, this.guards, freeze, null, this);
  this.physics.add.overlap(
    this.player,
    this.guards,
    () => this.player.body.reset(400, 560),
    (player, guard) => guard.body.moves
  );
}

function shoot() {
  const ball = this.add.circle(this.player.x, this.player.y - 20, 7, 0xffffff);
  this.ice.add(ball);
  ball.body.setVelocityY(-420);
  this.time.delayedCall(1500, () => ball.destroy());
}

function freeze(ball, guard) {
  ball.destroy();
  if (!guard.body.moves) return;
  const colour = guard.fillColor;
  guard.setFillStyle(0xade8f4);
  // a body that does not move keeps its velocity for later
  guard.body.moves = false;
  this.time.delayedCall(FREEZE_TIME, () => {
    guard.setFillStyle(colour);
    guard.body.moves = true;
  });
}

function update() {
  if (this.over) return;
  const { left, right, up, down } = this.cursors;
  this.player.body.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);
  if (this.player.y < 50) {
    this.over = true;
    this.physics.pause();
    this.add.text(400, 300, 'You made it!', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22333b',
  physics: { default: 'arcade' },
  scene: { create, update }
});
