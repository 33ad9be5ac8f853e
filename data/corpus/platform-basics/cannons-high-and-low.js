/* scene
tasks:
  en:
    - run towards the cannon and avoid its balls
    - "a wall shoots {colour} balls at me, one low and one high in turn, I jump or stay down until I reach the switch"
    - "side view, the guns on the right fire along the corridor, three hearts, pressing the button below them turns them off"
    - "Every {every} ms a {colour} ball of radius 12 leaves the right edge to the left at {speed} px/s, in turn low at y = 520 and high at y = 440. The player starts at x = 80, runs at 200 px/s and jumps at 440 px/s with gravity 1000. A ball that hits him disappears and takes one of 3 hearts; without hearts Game over is shown. The yellow button on the ground at x = 740 shows You win! R restarts."
  zh:
    - 躲开炮弹跑向大炮
    - 墙上向我发射{colour}炮弹，一低一高轮流来，我跳起来或者不跳，直到碰到开关
    - 横版画面，右边的炮沿走廊开火，三颗心，按下炮下面的按钮就关掉它们
    - 每 {every} 毫秒有一个半径 12 的{colour}球从右边缘以每秒 {speed} 像素向左飞，低处 y = 520 和高处 y = 440 轮流。玩家从 x = 80 出发，以每秒 200 像素跑，以每秒 440 像素起跳，重力 1000。被球打中时球消失并扣 3 颗心中的一颗，没有心显示 Game over。x = 740 地上的黄色按钮显示 You win!，按 R 重来。
difficulty: easy
apis: [this.physics.add.group, this.time.addEvent, this.physics.add.overlap, setVelocityX, this.scene.restart]
plan:
  en:
    req: Balls fly low and high in turn while the player runs to the button
    steps: [Build the ground and the button, "Shoot a ball every {every} ms low and high in turn", Run and jump with the arrow keys, Take a heart for each hit, Show the end at the button or without hearts, Restart with R]
  zh:
    req: 炮弹一低一高飞来，玩家跑到按钮处
    steps: [搭地面和按钮, '每 {every} 毫秒轮流发射低球和高球', 用方向键跑和跳, 每次被打中扣一颗心, 碰到按钮或没有心时显示结局, 用 R 重新开始]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x212529", en: black, zh: 黑色}
    - {code: "0xf77f00", en: orange, zh: 橙色}
  every: {code: "EVERY = {}", values: [1200, 1500, 1000]}
  speed: {code: "BALL_SPEED = {}", values: [260, 220, 300]}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const balls = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const hearts = () => t.number(/hearts/i);
  const seen = [], at = [];
  t.near(t.travel(player(), () => t.hold('LEFT', 6)).x, -17, 6, 'LEFT runs');
  for (let i = 0; i < 2.3 * knobs.every * 0.06; i++) {
    t.step();
    for (const ball of balls()) if (!seen.includes(ball)) { seen.push(ball); at.push(i); }
  }
  t.ok(seen.length >= 2, 'balls of the asked colour come');
  t.near(at[1] - at[0], knobs.every * 0.06, 3, 'in the asked time');
  t.near(Math.abs(seen[0].y - seen[1].y), 80, 2, 'low and high in turn');
  t.near(t.travel(seen[1], () => t.step(12)).x, -knobs.speed / 5, 5, 'they fly to the left');
  // up in the air the player is safe until the right ball is near
  const ready = (low) => {
    const ball = () => balls().find((b) => (b.y > 480) === low && b.x > 300 + knobs.speed * 0.38 && b.x < 300 + knobs.speed * 0.46);
    for (let i = 0; i < 600 && !ball(); i++) { player().body.reset(60, 240); t.step(); }
    player().body.reset(300, 518);
    return ball();
  };
  const before = hearts();
  const low = ready(true);
  t.press('UP');
  for (let i = 0; i < 60 && low.active && low.x > 262; i++) t.step();
  t.ok(low.active && hearts() === before, 'the player can jump over a low ball');
  const high = ready(false);
  for (let i = 0; i < 60 && high.active && high.x > 262; i++) t.step();
  t.ok(high.active && hearts() === before, 'a high ball passes over his head');
  player().body.reset(300, 518);
  for (let i = 0; i < 600 && hearts() === before; i++) t.step();
  t.near(hearts(), before - 1, 0, 'a ball that hits takes a heart');
  for (let i = 0; i < 900 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i) && hearts() === 0, 'without hearts the game is over');
  t.press('R');
  t.step(5);
  t.ok(hearts() === 3 && !t.text(/game over/i), 'R restarts');
  player().body.reset(690, 518);
  for (let i = 0; i < 60 && !t.text(/you win/i); i++) t.hold('RIGHT', 1);
  t.ok(t.text(/you win/i), 'the button wins');
*/
const EVERY = 1200;
const BALL_SPEED = 260;

function create() {
  this.over = false;
  this.hearts = 3;
  this.isLow = false;
  this.add.rectangle(790, 480, 20, 120, 0x495057);
  const ground = this.physics.add.existing(this.add.rectangle(400, 570, 800, 60, 0x6c757d), true);
  const button = this.physics.add.existing(this.add.rectangle(740, 535, 40, 10, 0xffd60a), true);
  this.balls = this.physics.add.group({ allowGravity: false });
  this.player = this.physics.add.existing(this.add.rectangle(80, 500, 32, 44, 0xf8f9fa));
  this.player.body.setCollideWorldBounds(true);
  this.label = this.add.text(16, 16, 'Hearts: 3', { fontSize: '26px' });

  this.time.addEvent({ delay: EVERY, loop: true, callback: shoot, callbackScope: this });
  this.physics.add.collider(this.player, ground);
  this.physics.add.overlap(this.player, this.balls, hurt, null, this);
  this.physics.add.overlap(this.player, button, () => end.call(this, 'You win!'));
  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

function shoot() {
  if (this.over) return;
  this.isLow = !this.isLow;
  const ball = this.add.circle(800, this.isLow ? 520 : 440, 12, 0xe63946);
  this.balls.add(ball);
  ball.body.setVelocityX(-BALL_SPEED);
}

function hurt(player, ball) {
  ball.destroy();
  this.hearts -= 1;
  this.label.setText(`Hearts: ${this.hearts}`);
  if (this.hearts === 0) end.call(this, 'Game over');
}

function end(message) {
  this.over = true;
  this.physics.pause();
  this.add.text(400, 200, message, { fontSize: '56px' }).setOrigin(0.5);
}

function update() {
  if (this.over) return;
  const { left, right, up } = this.cursors;
  const { body } = this.player;
  body.setVelocityX((right.isDown - left.isDown) * 200);
  if (up.isDown && body.touching.down) body.setVelocityY(-440);
  for (const ball of this.balls.getChildren().slice()) {
    if (ball.x < -20) ball.destroy();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#354f52',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: { create, update }
});
