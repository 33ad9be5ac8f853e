/* scene
tasks:
  en:
    - endless runner
    - dino game, jump over cacti, it gets faster
    - "The runner stays at x = 120 and jumps with SPACE or a click at {jump}. Obstacles come from the right, at {speed} px/s first and 5 faster after each one; hitting one ends the run and shows the count."
  zh:
    - 跑酷小游戏
    - 像恐龙游戏一样跳过障碍，越来越快
    - 玩家固定在 x=120，按空格或点击以 {jump} 的速度跳跃；障碍从右边以每秒 {speed} 像素过来，每跳过一个快 5；撞上就结束并显示数量
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.overlap, this.input.on, body.blocked.down, Phaser.Math.Between]
plan:
  en:
    req: Jump over obstacles that come faster and faster
    steps: [Draw the runner on the ground, Send an obstacle from the right, Jump on SPACE or click, Count it and send it again a bit faster when it left the screen, End the run at a hit]
  zh:
    req: 跳过越来越快的障碍
    steps: [在地面画玩家, 从右侧放出障碍, 空格或点击跳跃, 障碍出屏时计数并更快地再来, 撞上时结束]
knobs:
  speed: {code: "START_SPEED = {}", values: [300, 360]}
  jump: {code: "JUMP = {}", values: [560, 620]}
probe: |
  const boxes = t.objects('Rectangle');
  const runner = boxes.find((o) => o.x < 200), cactus = boxes.find((o) => o.x > 600);
  t.near(t.travel(cactus, () => t.step(30)).x, -knobs.speed / 2, 12, 'the obstacle comes at the asked speed');
  t.near(t.travel(runner, () => t.step(2)).x, 0, 0.5, 'the runner stays where it is');
  const ground = runner.y;
  t.press('SPACE'); t.step(6);
  t.ok(runner.y < ground - 30, 'SPACE jumps');
  for (let i = 0; i < 100 && runner.y < ground - 1; i++) t.step();
  for (let i = 0; i < 600 && t.number(/jumped|score/i) < 2; i++) {
    const gap = cactus.x - runner.x;
    if (gap > 0 && gap < 110 && runner.y > ground - 2) t.click(400, 200); else t.step();
  }
  t.near(t.number(/jumped|score/i), 2, 0, 'obstacles jumped over count');
  t.ok(-cactus.body.velocity.x > knobs.speed + 5, 'it gets faster');
  for (let i = 0; i < 400 && !t.text(/over/i); i++) t.step();
  t.ok(t.text(/over/i), 'a hit ends the run');
  t.near(t.travel(cactus, () => t.step(30)).distance, 0, 0, 'everything stops');
*/
const START_SPEED = 300;
const JUMP = 560;
const GROUND_Y = 480;

function create() {
  this.physics.world.setBounds(0, 0, 2000, GROUND_Y);
  this.add.line(0, 0, 0, GROUND_Y, 1600, GROUND_Y, 0x3e2723);
  const runner = this.add.rectangle(120, GROUND_Y - 30, 40, 60, 0x6d4c41);
  const cactus = this.add.rectangle(850, GROUND_Y - 25, 30, 50, 0x33691e);
  const label = this.add.text(16, 16, 'Jumped: 0', { fontSize: '24px', color: '#3e2723' });
  this.physics.add.existing(runner);
  this.physics.add.existing(cactus);
  runner.body.setGravityY(1500).setCollideWorldBounds(true);

  let jumped = 0;
  cactus.body.setVelocityX(-START_SPEED);

  const jump = () => {
    if (runner.body.blocked.down) runner.body.setVelocityY(-JUMP);
  };
  this.input.keyboard.on('keydown-SPACE', jump);
  this.input.on('pointerdown', jump);

  this.physics.add.overlap(runner, cactus, () => {
    this.physics.pause();
    label.setText(`Game over, jumped: ${jumped}`);
  });

  this.events.on('update', () => {
    if (cactus.x > -40) return;
    jumped += 1;
    label.setText(`Jumped: ${jumped}`);
    cactus.body.reset(Phaser.Math.Between(840, 1100), cactus.y);
    cactus.body.setVelocityX(-START_SPEED - jumped * 5);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fff8e1',
  physics: { default: 'arcade' },
  scene: { create }
});
