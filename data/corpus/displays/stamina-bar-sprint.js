/* scene
tasks:
  en:
    - stamina bar
    - holding shift makes the player run faster, but that uses up the energy bar, which fills up again when I walk or rest
    - sprint with shift until out of breath, the endurance display turns red and needs a moment to recover
    - "A 40 px square walks with the left and right keys at 140 pixels per second and sprints with SHIFT at 320. The {colour} stamina bar of 300 px at the top loses {drain} of 100 per second while sprinting and regains {refill} per second otherwise. Once it is empty it turns red and there is no sprint until it is over 30."
  zh:
    - 体力条
    - 按住 shift 跑得更快，但会消耗体力，走路或休息时体力慢慢恢复
    - 冲刺到没力气时能量条变红，要缓一会儿才能再跑
    - 40 像素的方块用左右键以每秒 140 像素行走，按住 SHIFT 以每秒 320 像素冲刺。顶部 300 像素长的{colour}体力条上限 100，冲刺时每秒减少 {drain}，其他时候每秒恢复 {refill}。耗尽后变成红色，恢复到 30 以上才能再冲刺。
difficulty: medium
apis: [createCursorKeys, this.add.rectangle, setFillStyle, setOrigin, Phaser.Math.Clamp]
plan:
  en:
    req: Sprinting uses up a stamina bar that refills by itself
    steps:
      - Draw the player, the dark back of the bar and the bar with its origin at the left
      - Sprint while SHIFT and an arrow key are down and the player is not tired
      - Lower or raise the stamina by delta and clamp it
      - Be tired from 0 until it is over 30
      - Scale and colour the bar
  zh:
    req: 冲刺消耗体力条，体力会自己恢复
    steps:
      - 画玩家、体力条的暗色底和原点在左边的体力条
      - 按住 SHIFT 和方向键且不疲劳时冲刺
      - 按 delta 减少或增加体力并限制范围
      - 从 0 到超过 30 之前处于疲劳状态
      - 缩放体力条并改变颜色
knobs:
  drain: {code: "DRAIN = {}", values: [50, 40]}
  refill: {code: "REFILL = {}", values: [25, 20]}
  colour:
    - {code: "0x52b788", en: green, zh: 绿色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
probe: |
  const bar = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const go = (keys, frames) => Math.abs(t.travel(player, () => t.hold(keys, frames)).x);
  t.near(bar.scaleX, 1, 0.001, 'the bar is full');
  t.near(go('RIGHT', 30), 70, 6, 'RIGHT walks');
  t.near(bar.scaleX, 1, 0.001, 'walking costs nothing');
  t.near(go(['SHIFT', 'RIGHT'], 30), 160, 10, 'with SHIFT it is faster');
  const left = bar.scaleX;
  t.near(left, 1 - knobs.drain / 200, 0.02, 'which costs stamina');
  t.seconds(0.5);
  t.near(bar.scaleX - left, knobs.refill / 200, 0.02, 'it comes back at rest');
  t.hold(['SHIFT', 'RIGHT'], Math.ceil(6000 / knobs.drain));
  t.ok(bar.scaleX < 0.3 && bar.fillColor !== knobs.colour, 'after a long sprint the bar is another colour');
  t.near(go(['SHIFT', 'LEFT'], 20), 140 / 3, 6, 'and SHIFT does not sprint any more');
  t.seconds(2);
  t.ok(bar.scaleX > 0.3 && bar.fillColor === knobs.colour, 'after a rest the colour is back');
  t.near(go(['SHIFT', 'LEFT'], 20), 320 / 3, 9, 'and so is the sprint');
*/
const WALK = 140;
const SPRINT = 320;
const DRAIN = 50;
const REFILL = 25;
const FULL = 100;

class SprintScene extends Phaser.Scene {
  create() {
    this.stamina = FULL;
    this.isTired = false;
    this.add.rectangle(400, 520, 800, 160, 0x3a5a40);
    this.player = this.add.rectangle(100, 420, 40, 40, 0xf8f9fa);
    this.add.rectangle(250, 50, 308, 32, 0x000000).setOrigin(0, 0.5);
    this.bar = this.add.rectangle(254, 50, 300, 24, 0x52b788).setOrigin(0, 0.5);
    this.add.text(240, 50, 'Stamina', { fontSize: '26px' }).setOrigin(1, 0.5);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const { left, right, shift } = this.cursors;
    const direction = right.isDown - left.isDown;
    const sprints = shift.isDown && direction !== 0 && !this.isTired;

    const step = direction * (sprints ? SPRINT : WALK) * seconds;
    this.player.x = Phaser.Math.Clamp(this.player.x + step, 20, 780);
    const change = (sprints ? -DRAIN : REFILL) * seconds;
    this.stamina = Phaser.Math.Clamp(this.stamina + change, 0, FULL);

    // without a pause to recover, an empty bar would flicker between walking and sprinting
    if (this.stamina === 0) this.isTired = true;
    if (this.stamina > 30) this.isTired = false;
    this.bar.scaleX = this.stamina / FULL;
    this.bar.setFillStyle(this.isTired ? 0xe63946 : 0x52b788);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: SprintScene
});
