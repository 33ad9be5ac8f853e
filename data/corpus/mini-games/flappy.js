/* scene
tasks:
  en:
    - flappy bird
    - a flappy game, {key} flaps, fly through the gaps
    - 'A bird falls with gravity 1000 and flaps with {flap} px/s on {key}; pipe pairs with a gap of {gap} px come every 1.5 s, each pair passed scores 1, touching a pipe or leaving the screen ends the game and {key} restarts.'
  zh:
    - 像素鸟
    - 按 {key} 扇翅膀，穿过管道的空隙
    - 小鸟重力 1000，按 {key} 以每秒 {flap} 像素上升；每 1.5 秒出现一对空隙为 {gap} 像素的管道，通过一对得 1 分，碰到管道或飞出画面结束，按 {key} 重新开始。
difficulty: hard
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, setVelocityX, this.scene.restart, generateTexture]
plan:
  en:
    req: Flap through pipe gaps until the bird crashes
    steps:
      - Generate bird and pipe textures
      - Flap on {key}
      - Add a pair of pipes from a timer
      - End on overlap or when the bird leaves the screen
      - Score pairs that were passed
  zh:
    req: 扇翅膀穿过管道空隙，碰撞结束
    steps:
      - 生成小鸟和管道纹理
      - 按 {key} 上升
      - 用计时器添加管道对
      - 重叠或飞出画面时结束
      - 通过管道时加分
knobs:
  key: {code: "keydown-{}", values: [SPACE, UP]}
  flap: {code: "FLAP = {}", values: [350, 380]}
  gap: {code: "GAP = {}", values: [180, 200]}
probe: |
  const find = (key) => t.objects((o) => o.texture && o.texture.key === key);
  const bird = () => find('bird')[0];
  const over = () => t.texts().some((s) => /game over/i.test(s));
  t.ok(t.travel(bird(), () => t.step(12)).y > 3, 'the bird falls');
  t.press(knobs.key);
  t.ok(bird().body.velocity.y < -150, 'the key flaps');
  let passed = 0;
  for (let i = 0; i < 700 && passed < 2 && !over(); i++) {
    const next = find('pipe').filter((p) => p.x > bird().x - 60).sort((a, b) => a.x - b.x || a.y - b.y);
    const target = next.length > 1 ? (next[0].y + next[1].y) / 2 : 300;
    if (bird().y > target + 25 && bird().body.velocity.y > -50) t.press(knobs.key); else t.step(1);
    passed = t.number(/^\D*\d+\D*$/);
  }
  t.ok(find('pipe').length >= 2 && find('pipe')[0].body.velocity.x < 0, 'pipes come from the right');
  t.ok(passed >= 2, 'passing pipes scores');
  t.seconds(4);
  t.ok(over(), 'a bird that does not flap crashes');
  t.press(knobs.key); t.step(5);
  t.ok(!over() && find('pipe').length === 0, 'the key restarts');
*/
const FLAP = 350;
const GAP = 180;

class FlappyScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xffd60a).fillCircle(18, 18, 18).generateTexture('bird', 36, 36).clear();
    art.fillStyle(0x2f9e44).fillRect(0, 0, 70, 500).generateTexture('pipe', 70, 500).destroy();
  }

  create() {
    this.score = 0;
    this.over = false;
    this.bird = this.physics.add.image(200, 250, 'bird').setGravityY(1000);
    this.pipes = this.physics.add.group();
    this.label = this.add.text(400, 50, '0', { fontSize: '48px' }).setOrigin(0.5).setDepth(1);

    this.time.addEvent({ delay: 1500, loop: true, callback: this.addPipes, callbackScope: this });
    this.physics.add.overlap(this.bird, this.pipes, this.crash, null, this);
    this.input.keyboard.on('keydown-SPACE', this.flap, this);
  }

  flap() {
    if (this.over) {
      this.scene.restart();
    } else {
      this.bird.setVelocityY(-FLAP);
    }
  }

  addPipes() {
    const middle = Phaser.Math.Between(200, 400);
    for (const y of [middle - GAP / 2 - 250, middle + GAP / 2 + 250]) {
      this.pipes.create(850, y, 'pipe').setVelocityX(-200).setData('passed', false);
    }
  }

  crash() {
    this.over = true;
    this.physics.pause();
    this.time.removeAllEvents();
    this.label.setText(`Game Over: ${this.score}`);
  }

  update() {
    if (this.over) {
      return;
    }
    for (const pipe of this.pipes.getChildren()) {
      if (!pipe.getData('passed') && pipe.x < this.bird.x) {
        pipe.setData('passed', true);
        this.score += 0.5; // two pipes make one point
      }
    }
    this.label.setText(Math.floor(this.score));
    if (this.bird.y < 0 || this.bird.y > 600) {
      this.crash();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#70d6ff',
  physics: { default: 'arcade' },
  scene: FlappyScene
});
