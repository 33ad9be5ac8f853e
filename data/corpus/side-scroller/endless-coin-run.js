/* scene
tasks:
  en:
    - endless runner with coins
    - a runner game where I jump over blocks with space and grab coins, it shows how far I got
    - never ending run to the right, dodge the obstacles and collect money
    - "The red runner stays at x = 150 on the ground at y = 500 and jumps with SPACE. Every {pause} ms a dark block comes from the right at {speed} px/s together with three {colour} coins, either in the air above it or on the ground behind it. A coin raises Coins by 1, Distance grows by 10 m a second, a block ends the run with Game Over, R starts again."
  zh:
    - 无尽跑酷吃金币
    - 做一个跑酷游戏，按空格跳过方块，吃到金币加分，并显示跑了多远
    - 角色一直向右跑，躲开障碍物，收集硬币
    - 红色角色停在 x = 150，地面在 y = 500，按空格跳跃。每 {pause} 毫秒从右边以每秒 {speed} 像素过来一个深色方块和三枚{colour}金币，金币在方块上方的空中或在后面的地上。吃一枚 Coins 加 1，Distance 每秒增加 10 米，撞到方块显示 Game Over，按 R 重新开始。
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, this.physics.pause, blocked.down, this.scene.restart]
plan:
  en:
    req: Jump over blocks and take coins for as long as possible
    steps: [Stand the runner on the lower bound of the world, Send a block and three coins on a timer, Jump on SPACE from the ground, Count coins on overlap and metres over time, End the run at a block and restart with R]
  zh:
    req: 跳过方块、吃金币，尽量跑得更远
    steps: [角色站在物理世界的下边界上, 用计时器放出方块和三枚金币, 在地面按空格跳跃, 重叠时计金币并按时间计米数, 撞到方块结束并按 R 重来]
knobs:
  speed: {code: "SPEED = {}", values: [320, 280, 360]}
  pause: {code: "PAUSE = {}", values: [1400, 1700]}
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
probe: |
  const find = () => t.one((o) => o.fillColor === 0xe63946);
  let runner = find();
  const blocks = () => t.objects((o) => o.fillColor === 0x343a40 && o.x > runner.x);
  const [block] = blocks(), [coin] = t.objects('Arc');
  t.ok(coin.fillColor === knobs.colour, 'the coins have the asked colour');
  t.near(t.travel(block, () => t.step(30)).x, -knobs.speed / 2, 12, 'a block comes at the asked speed');
  t.near(runner.x, 150, 1, 'the runner stays where it is');
  const ground = runner.y;
  t.press('SPACE'); t.step(6);
  t.ok(runner.y < ground - 40, 'SPACE jumps');
  t.step(45);
  t.near(runner.y, ground, 1, 'and the runner lands again');
  const metres = t.number(/distance/i);
  for (let i = 0; i < 600 && t.number(/coins/i) < 6; i++) {
    if (blocks().some((o) => o.x - runner.x < 130)) t.press('SPACE'); else t.step();
  }
  t.ok(t.number(/coins/i) >= 6, 'coins are counted');
  t.ok(!t.objects('Arc').includes(coin), 'a taken coin is gone');
  t.ok(t.number(/distance/i) > metres, 'the distance grows');
  t.ok(!t.text(/game over/i), 'jumping keeps the run going');
  for (let i = 0; i < 400 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'a block ends the run');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'then everything stops');
  t.press('R'); t.step(5);
  runner = find();
  t.ok(!t.text(/game over/i) && t.number(/coins/i) === 0, 'R starts again');
*/
const SPEED = 320;
const PAUSE = 1400;
const JUMP = 640;
const GROUND_Y = 500;

class CoinRun extends Phaser.Scene {
  create() {
    this.coins = 0;
    this.metres = 0;
    this.over = false;
    this.physics.world.setBounds(0, 0, 800, GROUND_Y);
    this.add.rectangle(400, 550, 800, 100, 0x6a994e);
    this.runner = this.physics.add.existing(this.add.rectangle(150, GROUND_Y - 25, 36, 50, 0xe63946));
    this.runner.body.setGravityY(1600).setCollideWorldBounds(true);
    this.coinLabel = this.add.text(16, 16, 'Coins: 0', { fontSize: '26px', color: '#1d3557' });
    this.distanceLabel = this.add.text(16, 50, 'Distance: 0 m', { fontSize: '26px', color: '#1d3557' });

    this.blocks = this.physics.add.group();
    this.gold = this.physics.add.group();
    this.physics.add.overlap(this.runner, this.gold, this.takeCoin, null, this);
    this.physics.add.overlap(this.runner, this.blocks, this.crash, null, this);
    this.sendNext();
    this.timer = this.time.addEvent({ delay: PAUSE, loop: true, callback: this.sendNext, callbackScope: this });
    this.input.keyboard.on('keydown-SPACE', this.jump, this);
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  jump() {
    if (this.runner.body.blocked.down) this.runner.body.setVelocityY(-JUMP);
  }

  sendNext() {
    const inTheAir = Phaser.Math.Between(0, 1) === 1;
    const [x, y] = inTheAir ? [805, GROUND_Y - 130] : [1000, GROUND_Y - 30];
    this.blocks.add(this.add.rectangle(850, GROUND_Y - 22, 30, 44, 0x343a40));
    for (let i = 0; i < 3; i++) {
      this.gold.add(this.add.circle(x + i * 45, y, 14, 0xffd60a));
    }
    this.blocks.setVelocityX(-SPEED);
    this.gold.setVelocityX(-SPEED);
  }

  takeCoin(runner, coin) {
    coin.destroy();
    this.coins += 1;
    this.coinLabel.setText(`Coins: ${this.coins}`);
  }

  crash() {
    this.over = true;
    this.timer.remove();
    this.physics.pause();
    this.add.text(400, 200, 'Game Over', { fontSize: '64px', color: '#1d3557' }).setOrigin(0.5);
  }

  update(time, delta) {
    if (this.over) return;
    this.metres += delta / 100;
    this.distanceLabel.setText(`Distance: ${Math.floor(this.metres)} m`);
    // what has left the screen is not needed any more
    for (const thing of [...this.blocks.getChildren(), ...this.gold.getChildren()]) {
      if (thing.x < -40) thing.destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a8dadc',
  physics: { default: 'arcade' },
  scene: CoinRun
});
