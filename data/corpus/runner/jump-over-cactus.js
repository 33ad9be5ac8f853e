/* scene
tasks:
  en:
    - endless runner
    - dino game, jump over blocks with space
    - "A {colour} runner stands on the ground, space makes it jump, blocks come from the right at {speed} px/s every 1.5 s, each block that leaves on the left is a point and touching one ends the run."
  zh:
    - 无尽跑酷
    - 像小恐龙那样按空格跳过障碍
    - '{colour}角色站在地上，按空格跳跃，障碍每 1.5 秒从右边以每秒 {speed} 像素移来，障碍离开左边得一分，碰到就结束'
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.group, this.physics.add.collider, this.physics.add.overlap, this.time.addEvent, setVelocityY]
plan:
  en:
    req: Jump over blocks that come from the right
    steps: [Create the ground and the runner, Jump with space when it stands, Add a block on a timer, Count blocks that leave the screen, Stop when one is touched]
  zh:
    req: 跳过从右边来的障碍
    steps: [创建地面和角色, 站在地上时按空格跳跃, 定时添加障碍, 统计离开画面的障碍, 碰到障碍就停止]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xff006e", en: pink, zh: 粉色}
  speed: {code: "SPEED = {}", values: [300, 260]}
probe: |
  const runner = t.one((o) => o.fillColor === knobs.colour);
  const blocks = () => t.objects((o) => o.fillColor === 0x588157);
  t.step(30);
  const floor = runner.y;
  t.press('SPACE'); t.step(8);
  t.ok(runner.y < floor - 40, 'space jumps');
  t.step(60);
  t.near(runner.y, floor, 2, 'and it lands again');
  for (let i = 0; i < 900 && t.number(/Score/) < 1; i++) {
    const near = blocks().find((b) => b.x > runner.x && b.x - runner.x < 110);
    if (near && runner.y > floor - 2) t.press('SPACE'); else t.step();
  }
  t.near(t.number(/Score/), 1, 0, 'a block that was jumped is a point');
  t.near(blocks()[0].body.velocity.x, -knobs.speed, 1, 'blocks have the asked speed');
  t.step(300);
  t.ok(t.texts().join().includes('Game over'), 'without a jump it is over');
*/
const SPEED = 300;
const JUMP = 620;

class RunnerScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '26px', color: '#000000' });
    const ground = this.add.rectangle(400, 540, 800, 120, 0xa3b18a);
    this.physics.add.existing(ground, true);

    this.runner = this.add.rectangle(140, 440, 40, 60, 0x3a86ff);
    this.physics.add.existing(this.runner);
    this.runner.body.setGravityY(1500);
    this.physics.add.collider(this.runner, ground);

    this.blocks = this.physics.add.group();
    this.physics.add.overlap(this.runner, this.blocks, this.crash, null, this);
    this.time.addEvent({ delay: 1500, loop: true, callback: this.addBlock, callbackScope: this });
    this.input.keyboard.on('keydown-SPACE', this.jump, this);
  }

  jump() {
    if (this.runner.body.touching.down) {
      this.runner.body.setVelocityY(-JUMP);
    }
  }

  addBlock() {
    const block = this.add.rectangle(840, 455, 30, 50, 0x588157);
    this.blocks.add(block);
    block.body.setVelocityX(-SPEED);
  }

  crash() {
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 250, 'Game over', { fontSize: '56px', color: '#000000' }).setOrigin(0.5);
  }

  update() {
    this.blocks.getChildren().filter((block) => block.x < -20).forEach((block) => {
      block.destroy();
      this.score += 1;
      this.label.setText('Score: ' + this.score);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#dad7cd',
  physics: { default: 'arcade' },
  scene: RunnerScene
});
