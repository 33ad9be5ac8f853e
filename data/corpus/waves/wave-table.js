/* scene
tasks:
  en:
    - waves from a list
    - a table says which enemies come in which wave, walkers and runners
    - An array lists each wave with its numbers of walkers (60 px/s) and runners ({runner} px/s); one enemy enters from the right every {gap} ms, {key} zaps the front one, and after the last wave it says All waves done.
  zh:
    - 用表格配置敌人波次
    - 用一张表写明每波有哪些敌人，慢的和快的
    - 用数组列出每波慢速敌人（60）和快速敌人（{runner}）的数量，每 {gap} 毫秒从右边进来一个，按 {key} 消灭最前面的，最后一波结束显示 All waves done。
difficulty: medium
apis: [this.time.addEvent, this.physics.add.group, setVelocityX, Phaser.Utils.Array.Shuffle, this.input.keyboard.on]
plan:
  en:
    req: Waves of walkers and runners read from a table
    steps:
      - List the waves in an array
      - Build the queue of a wave and shuffle it
      - Let one enemy enter every {gap} ms
      - Zap the foremost enemy when {key} is pressed
      - Start the next wave when queue and group are empty
  zh:
    req: 按表格生成慢速和快速敌人的波次
    steps:
      - 用数组列出各波
      - 生成一波的队列并打乱
      - 每 {gap} 毫秒进来一个敌人
      - 按 {key} 消灭最前面的敌人
      - 队列和组都空时开始下一波
knobs:
  runner: {code: "RUNNER_SPEED = {}", values: [140, 180, 120]}
  gap: {code: "GAP = {}", values: [500, 400, 700]}
  key: {code: "keydown-{}", values: [SPACE, Z]}
probe: |
  const enemies = () => t.objects(o => o.texture && /walker|runner/.test(o.texture.key));
  t.ok(t.text(/Wave 1/), 'the first wave');
  t.seconds(knobs.gap * 2.5 / 1000);
  t.ok(enemies().length === 2, 'the enemies come one after the other');
  t.ok(enemies().every(e => e.body.velocity.x < 0), 'they come from the right');
  const n = enemies().length;
  const front = enemies().reduce((a, b) => a.x < b.x ? a : b);
  t.press(knobs.key);
  t.ok(enemies().length === n - 1 && !front.active, 'the key zaps the front one');
  const speeds = new Set(), waves = new Set();
  for (let i = 0; i < 60 && !t.text(/All waves done/); i++) {
    t.step(Math.ceil(knobs.gap * 0.06));
    enemies().forEach(e => speeds.add(Math.round(-e.body.velocity.x)));
    waves.add(t.number(/Wave/));
    t.press(knobs.key);
  }
  t.ok(speeds.size === 2 && speeds.has(60) && speeds.has(knobs.runner), 'walkers and runners');
  t.ok(waves.has(2) && waves.has(3), 'the next waves follow');
  t.ok(t.text(/All waves done/), 'after the last wave it ends');
*/
const RUNNER_SPEED = 140;
const GAP = 500;
const WAVES = [
  { walker: 3, runner: 0 },
  { walker: 2, runner: 2 },
  { walker: 2, runner: 4 }
];

class WaveScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x66bb6a).fillRect(0, 0, 32, 32).generateTexture('walker', 32, 32);
    g.clear();
    g.fillStyle(0xffa726).fillTriangle(0, 12, 28, 0, 28, 24).generateTexture('runner', 28, 24);
    g.destroy();
  }

  create() {
    this.label = this.add.text(16, 16, '', { fontSize: '26px' });
    this.enemies = this.physics.add.group();
    this.wave = -1;
    this.startWave();

    this.time.addEvent({ delay: GAP, loop: true, callback: this.enter, callbackScope: this });
    this.input.keyboard.on('keydown-SPACE', this.zap, this);
  }

  startWave() {
    this.wave += 1;
    this.queue = [];
    if (this.wave === WAVES.length) {
      this.label.setText('All waves done');
      return;
    }
    for (const [type, count] of Object.entries(WAVES[this.wave])) {
      // One entry in the queue for each enemy to come.
      this.queue.push(...Array(count).fill(type));
    }
    Phaser.Utils.Array.Shuffle(this.queue);
    this.label.setText('Wave ' + (this.wave + 1));
  }

  enter() {
    const type = this.queue.pop();
    if (!type) return;
    const enemy = this.enemies.create(820, Phaser.Math.Between(120, 560), type);
    enemy.setVelocityX(type === 'runner' ? -RUNNER_SPEED : -60);
  }

  zap() {
    const front = this.enemies.getChildren().reduce((a, b) => (a && a.x < b.x ? a : b), null);
    if (!front) return;
    front.destroy();
    if (this.queue.length === 0 && this.enemies.getLength() === 0) this.startWave();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: WaveScene
});
