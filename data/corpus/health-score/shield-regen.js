/* scene
tasks:
  en:
    - regenerating shield
    - a shield that refills when you are not hit for a while
    - '{key} hits for {damage}; when no hit came for 2 seconds the shield refills by {rate} points per second up to 100.'
  zh:
    - 护盾自动恢复
    - 一段时间不受伤护盾就会回复
    - 按 {key} 受到 {damage} 点伤害；2 秒内没有受伤，护盾每秒恢复 {rate} 点，上限 100。
difficulty: easy
apis: [this.add.rectangle, this.add.arc, this.input.keyboard.on, Math.min, setText, setAlpha]
plan:
  en:
    req: A shield loses {damage} per hit and refills after 2 quiet seconds
    steps:
      - Remember the time of the last hit
      - On keydown subtract the damage
      - In update add rate times delta when the last hit is 2 s old
      - Show the value as text and as the ring's alpha
  zh:
    req: 护盾每次受击减 {damage}，安静 2 秒后恢复
    steps:
      - 记录上次受击的时间
      - 按键时扣除伤害
      - 在 update 中若距上次受击 2 秒则按 rate 乘 delta 恢复
      - 用文字和圆环透明度显示
knobs:
  key: {code: "keydown-{}", values: [H, X]}
  damage: {code: "DAMAGE = {}", values: [30, 20]}
  rate: {code: "RATE = {}", values: [20, 40]}
probe: |
  const shield = () => t.number(/shield/i);
  t.near(shield(), 100, 0, 'it starts full');
  t.press(knobs.key); t.press(knobs.key);
  t.near(shield(), 100 - 2 * knobs.damage, 1, 'hits take the damage');
  t.seconds(1.6);
  t.near(shield(), 100 - 2 * knobs.damage, 1, 'it waits for 2 seconds');
  t.seconds(0.9);
  t.ok(shield() > 100 - 2 * knobs.damage + knobs.rate * 0.2, 'then it refills');
  t.seconds(5);
  t.near(shield(), 100, 0, 'it stops at 100');
  for (let i = 0; i < 8; i++) t.press(knobs.key);
  t.near(shield(), 0, 0, 'it never falls below 0');
*/
const DAMAGE = 30;
const RATE = 20; // points per second
const QUIET_TIME = 2000;

function create() {
  this.shield = 100;
  this.lastHit = -QUIET_TIME;
  this.add.rectangle(400, 300, 50, 50, 0xdddddd);
  this.ring = this.add.arc(400, 300, 60).setStrokeStyle(6, 0x55ccff);
  this.label = this.add.text(400, 420, '', { fontSize: '26px' }).setOrigin(0.5);

  this.input.keyboard.on('keydown-H', () => {
    this.shield = Math.max(0, this.shield - DAMAGE);
    this.lastHit = this.time.now;
  });
}

function update(time, delta) {
  if (time - this.lastHit > QUIET_TIME) {
    this.shield = Math.min(100, this.shield + RATE * delta / 1000);
  }
  this.ring.setAlpha(this.shield / 100);
  this.label.setText(`Shield: ${Math.round(this.shield)}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#101828',
  scene: { create, update }
});
