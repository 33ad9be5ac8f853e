/* scene
tasks:
  en:
    - jump over the block
    - my player stands on the ground and has to jump with space over a {colour} block that slides left and right
    - "On a floor at y = 540 a {colour} block of 40 px slides to and fro between the edges at {speed} px/s. The player in the middle jumps with SPACE (520 px/s up, gravity 1000), only from the ground. Each block passed gives 1 point, a touch ends the game."
  zh:
    - 跳过方块
    - 玩家站在地上，按空格跳过左右滑动的{colour}方块
    - 地面在 y = 540，40 像素的{colour}方块以每秒 {speed} 像素在左右边缘之间来回滑动。玩家在中间，按空格起跳（向上 520，重力 1000），只能在地面起跳。每跳过一次得 1 分，碰到就结束。
difficulty: medium
apis: [this.physics.add.existing, setGravityY, body.touching, this.physics.add.collider, this.physics.add.overlap, this.physics.pause]
plan:
  en:
    req: Jump with SPACE over a sliding {colour} block
    steps: [Add the floor and the player with gravity, Let the block slide between the edges, Jump on SPACE from the ground, Count a point when the block has passed, End the game on a touch]
  zh:
    req: 按空格跳过滑动的{colour}方块
    steps: [添加地面和有重力的玩家, 让方块在边缘间滑动, 在地面按空格起跳, 方块通过后加一分, 碰到时结束游戏]
knobs:
  colour:
    - {code: "0xe76f51", en: orange, zh: 橙色}
    - {code: "0x9b5de5", en: purple, zh: 紫色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  speed: {code: "BLOCK_SPEED = {}", values: [200, 260, 320]}
probe: |
  const block = t.objects('Rectangle').find((o) => o.fillColor === knobs.colour);
  const player = t.objects('Rectangle').find((o) => o.width === 40 && o.height === 60);
  const score = () => t.number(/score/i);
  t.near(Math.abs(t.travel(block, () => t.step(12)).x), knobs.speed / 5, 8, 'the block slides at the asked speed');
  const ground = player.y;
  let last = block.x, highest, again;
  for (let n = 1; n <= 2; n++) {
    for (let i = 0, near = false; i < 900 && !near; i++) {
      last = block.x;
      t.step();
      const gap = Math.abs(block.x - player.x);
      near = gap < Math.abs(last - player.x) && gap < knobs.speed / 2;
    }
    t.press('SPACE');
    highest = player.y;
    for (let i = 0; i < 32; i++) { t.step(); highest = Math.min(highest, player.y); }
    t.near(ground - highest, 135, 25, 'SPACE makes the player jump');
    t.press('SPACE');
    again = player.y;
    t.seconds(0.8);
    t.ok(again >= highest - 5, 'there is no second jump in the air');
    t.near(player.y, ground, 4, 'it lands on the floor');
    t.near(score(), n, 0, 'and the passed block gives a point');
  }
  t.ok(!t.text(/game over/i), 'so far nothing was touched');
  for (let i = 0; i < 900 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'who does not jump is hit');
  t.near(score(), 2, 0, 'without a point for it');
  t.near(t.travel(block, () => t.step(20)).x, 0, 1, 'and the block stops');
*/
const BLOCK_SPEED = 200;
const JUMP = 520;

class JumpScene extends Phaser.Scene {
  create() {
    const floor = this.add.rectangle(400, 570, 800, 60, 0x606c38);
    this.player = this.add.rectangle(400, 510, 40, 60, 0xfefae0);
    this.block = this.add.rectangle(770, 520, 40, 40, 0xe76f51);
    this.physics.add.existing(floor, true);
    this.physics.add.existing(this.player);
    this.physics.add.existing(this.block);
    this.player.body.setGravityY(1000);
    this.block.body.setVelocityX(-BLOCK_SPEED).setBounce(1).setCollideWorldBounds(true);

    this.score = 0;
    this.wasRight = true;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '28px' });
    this.physics.add.collider(this.player, floor);
    this.physics.add.overlap(this.player, this.block, this.touch, null, this);

    this.input.keyboard.on('keydown-SPACE', () => {
      if (this.player.body.touching.down) this.player.body.setVelocityY(-JUMP);
    });
  }

  touch() {
    this.physics.pause();
    this.add.text(400, 250, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const isRight = this.block.x > this.player.x;
    if (isRight === this.wasRight) return;
    this.wasRight = isRight;
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  physics: { default: 'arcade' },
  scene: JumpScene
});
