/* scene
tasks:
  en:
    - statistics page
    - count what the player does and show it on a stats screen with TAB
    - "The {colour} player moves with the arrow keys at 220 px/s and jumps on the spot with SPACE ({hop} px tween). Distance, jumps and time are counted in the registry; I opens a statistics scene over it and closes it again while the game is paused."
  zh:
    - 统计界面
    - 统计玩家的行动，按键显示统计面板
    - '{colour}玩家用方向键以 220 的速度移动，空格原地跳（{hop} 像素补间）；路程、跳跃数和时间记录在 registry 中，按 I 打开统计场景并暂停游戏，再按关闭'
difficulty: medium
apis: [this.registry.inc, this.registry.get, this.scene.launch, this.scene.pause, this.scene.resume, this.scene.stop]
plan:
  en:
    req: Count distance, jumps and time and show them in a statistics scene
    steps: [Set the counters in the registry, Count while moving and jumping, Pause the game and launch the statistics on I, Read the registry there, Stop it and resume on I]
  zh:
    req: 统计路程、跳跃和时间并在统计场景中显示
    steps: [在 registry 中设置计数器, 移动和跳跃时计数, 按 I 暂停游戏并启动统计场景, 在那里读取 registry, 再按 I 停止并恢复]
knobs:
  colour:
    - {code: "0x14b8a6", en: teal, zh: 青色}
    - {code: "0xf97316", en: orange, zh: 橙色}
  hop: {code: "HOP = {}", values: [60, 90]}
probe: |
  const player = t.one((o) => o.fillColor === knobs.colour);
  const y = player.y;
  const way = t.travel(player, () => t.hold('RIGHT', 60)).x;
  t.near(way, 220, 12, 'it moves');
  t.press('SPACE'); t.step(5);
  t.ok(player.y < y - 10, 'SPACE jumps');
  t.seconds(1);
  t.press('SPACE'); t.seconds(1);
  t.press('I'); t.step(3);
  t.near(t.number(/distance/i), way, 8, 'the distance is shown');
  t.near(t.number(/jumps/i), 2, 0, 'the jumps too');
  t.ok(t.number(/time/i) >= 3, 'and the time');
  t.near(t.travel(player, () => t.hold('LEFT', 20)).x, 0, 0.5, 'the game is paused');
  t.press('I'); t.step(3);
  t.ok(!t.text(/distance/i), 'I closes it');
  t.ok(t.travel(player, () => t.hold('LEFT', 20)).x < -30, 'and the game goes on');
*/
const HOP = 60;
const SPEED = 220;

class PlayScene extends Phaser.Scene {
  constructor() {
    super('play');
  }

  create() {
    this.registry.set({ distance: 0, jumps: 0, time: 0 });
    this.player = this.add.rectangle(200, 400, 50, 50, 0x14b8a6);
    this.add.text(16, 16, 'Arrows, SPACE, I: info', { fontSize: '20px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.jump, this);
    this.input.keyboard.on('keydown-I', () => {
      this.scene.pause();
      this.scene.launch('statistics');
    });
  }

  jump() {
    if (this.tweens.isTweening(this.player)) return;
    this.registry.inc('jumps');
    this.tweens.add({ targets: this.player, y: this.player.y - HOP, duration: 200, yoyo: true });
  }

  update(time, delta) {
    const { left, right } = this.cursors;
    const step = (right.isDown - left.isDown) * SPEED * delta / 1000;
    this.player.x += step;
    this.registry.inc('distance', Math.abs(step));
    this.registry.inc('time', delta / 1000);
  }
}

class StatisticsScene extends Phaser.Scene {
  constructor() {
    super('statistics');
  }

  create() {
    const style = { fontSize: '28px' };
    this.add.rectangle(400, 300, 420, 260, 0x000000, 0.85);
    this.add.text(240, 220, `Distance: ${Math.round(this.registry.get('distance'))} px`, style);
    this.add.text(240, 280, `Jumps: ${this.registry.get('jumps')}`, style);
    this.add.text(240, 340, `Time: ${this.registry.get('time').toFixed(1)} s`, style);
    this.input.keyboard.on('keydown-I', () => {
      this.scene.resume('play');
      this.scene.stop();
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1e293b',
  scene: [PlayScene, StatisticsScene]
});
