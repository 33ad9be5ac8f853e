/* scene
tasks:
  en:
    - lane dodge game
    - switch between three lanes to avoid blocks coming down
    - "Three lanes, the {colour} player hops one lane per press of LEFT or RIGHT with a {hop} ms tween. A barrier comes down a random lane every second; a crash shows the number of barriers passed and stops."
  zh:
    - 三车道躲避
    - 在三条道之间换道躲开障碍物
    - 三条车道，按左右键{colour}玩家用 {hop} 毫秒补间换一条道；每秒随机一条道落下障碍，撞上就停止并显示躲过的数量
difficulty: medium
apis: [this.tweens.add, this.input.keyboard.on, this.time.addEvent, Phaser.Math.Between, Phaser.Geom.Intersects.RectangleToRectangle, getBounds]
plan:
  en:
    req: Hop between three lanes and avoid the barriers
    steps: [Draw the lanes and the player, Hop one lane on LEFT and RIGHT with a tween, Send a barrier down a random lane every second, Count the barriers that passed, Stop when one touches the player]
  zh:
    req: 在三条道之间换道躲避障碍
    steps: [画车道和玩家, 按左右键用补间换道, 每秒在随机车道放障碍, 统计躲过的数量, 碰到玩家时停止]
knobs:
  colour:
    - {code: "0x00f5d4", en: turquoise, zh: 青绿色}
    - {code: "0xfee440", en: yellow, zh: 黄色}
  hop: {code: "HOP_TIME = {}", values: [120, 200]}
probe: |
  const player = t.objects('Rectangle').find((o) => o.width === 60);
  const barriers = () => t.objects('Rectangle').filter((o) => o.width === 120);
  t.press('LEFT'); t.step(20);
  t.near(player.x, 220, 1, 'LEFT hops one lane to the left');
  t.press('LEFT'); t.step(20);
  t.near(player.x, 220, 1, 'there is no lane further left');
  t.press('RIGHT'); t.step(20);
  t.near(player.x, 400, 1, 'RIGHT hops back');
  t.near(t.number(), 0, 0, 'nothing has passed yet');
  for (let i = 0; i < 900 && t.number() < 2; i++) {
    const next = barriers().sort((a, b) => b.y - a.y).find((o) => o.y < 560);
    if (next && next.y > 250 && Math.abs(next.x - player.x) < 90) t.press(player.x > 300 ? 'LEFT' : 'RIGHT');
    t.step();
  }
  t.near(t.number(), 2, 0, 'passed barriers are counted');
  const crash = () => t.text(/crash/i);
  for (let i = 0; i < 1800 && !crash(); i++) {
    const next = barriers().sort((a, b) => b.y - a.y).find((o) => o.y < 480);
    if (next && Math.abs(next.x - player.x) > 90) t.press(next.x < player.x ? 'LEFT' : 'RIGHT');
    t.step();
  }
  t.ok(crash(), 'a barrier in the lane is a crash');
  t.near(t.movers(() => t.step(30)).length, 0, 0, 'then all stands still');
*/
const LANES = [220, 400, 580];
const HOP_TIME = 120;

class LaneScene extends Phaser.Scene {
  create() {
    for (const x of LANES) {
      this.add.rectangle(x, 300, 170, 600, 0x22223b);
    }
    this.lane = 1;
    this.player = this.add.rectangle(LANES[1], 520, 60, 60, 0x00f5d4);
    this.barriers = [];
    this.passed = 0;
    this.crashed = false;
    this.label = this.add.text(16, 16, 'Passed: 0', { fontSize: '24px' });

    this.input.keyboard.on('keydown-LEFT', () => this.hop(-1));
    this.input.keyboard.on('keydown-RIGHT', () => this.hop(1));
    this.time.addEvent({ delay: 1000, loop: true, callback: this.sendBarrier, callbackScope: this });
  }

  hop(step) {
    if (this.crashed) return;
    this.lane = Phaser.Math.Clamp(this.lane + step, 0, LANES.length - 1);
    this.tweens.add({ targets: this.player, x: LANES[this.lane], duration: HOP_TIME, ease: 'Sine.Out' });
  }

  sendBarrier() {
    if (this.crashed) return;
    const x = LANES[Phaser.Math.Between(0, 2)];
    this.barriers.push(this.add.rectangle(x, -40, 120, 40, 0xf15bb5));
  }

  update(time, delta) {
    if (this.crashed) return;
    const playerBox = this.player.getBounds();

    for (const barrier of this.barriers) {
      barrier.y += 300 * delta / 1000;
      if (Phaser.Geom.Intersects.RectangleToRectangle(playerBox, barrier.getBounds())) this.crash();
    }
    if (this.barriers.length > 0 && this.barriers[0].y > 640) {
      this.barriers.shift().destroy();
      this.passed += 1;
      this.label.setText(`Passed: ${this.passed}`);
    }
  }

  crash() {
    this.crashed = true;
    this.tweens.killAll();
    this.label.setText(`Crash! Passed: ${this.passed}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a4e69',
  scene: LaneScene
});
