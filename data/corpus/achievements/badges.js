/* scene
tasks:
  en:
    - achievements
    - unlock badges for clicking, with a popup
    - "A click on the {colour} circle counts. At {first}, 15 and 30 clicks a badge is unlocked: its grey disc turns gold and a banner slides in from the top for 2 s."
  zh:
    - 成就系统
    - 点击次数达到目标解锁徽章并弹出提示
    - 点击{colour}圆形计数，达到 {first}、15、30 次时解锁徽章：灰色圆变金色，顶部滑入横幅停留 2 秒
difficulty: medium
apis: [this.tweens.add, setFillStyle, setInteractive, yoyo, hold]
plan:
  en:
    req: Unlock badges at {first}, 15 and 30 clicks with a banner
    steps: [List the badges with their goals, Draw a grey disc for each, Count clicks on the circle, Unlock a badge when its goal is reached, Slide a banner in and out with a yoyo tween]
  zh:
    req: 点击 {first}、15、30 次解锁徽章并弹出横幅
    steps: [列出徽章和目标, 每个画一个灰色圆, 统计点击圆形的次数, 达到目标时解锁, 用往返补间滑入滑出横幅]
knobs:
  colour:
    - {code: "0x3b82f6", en: blue, zh: 蓝色}
    - {code: "0xec4899", en: pink, zh: 粉色}
  first: {code: "goal: {}, name: 'Beginner'", values: [5, 3]}
probe: |
  const GOLD = 0xfbbf24;
  const gold = () => t.objects((o) => o.fillColor === GOLD).length;
  const target = t.one((o) => o.fillColor === knobs.colour);
  t.near(gold(), 0, 0, 'no badge at first');
  for (let i = 0; i < knobs.first - 1; i++) t.click(target);
  t.near(gold(), 0, 0, 'not before the goal');
  t.click(40, 580);
  t.near(gold(), 0, 0, 'other clicks do not count');
  t.click(target);
  t.near(gold(), 1, 0, 'the goal unlocks the first badge');
  t.step(30);
  const banner = t.text(/beginner.*!|!.*beginner|unlocked/i);
  t.ok(banner && banner.y > 0, 'a banner slides in');
  t.seconds(3.5);
  t.ok(!t.text(/unlocked/i) || t.text(/unlocked/i).y < 0, 'and out again');
  for (let i = 0; i < 15 - knobs.first; i++) t.click(target);
  t.near(gold(), 2, 0, 'fifteen clicks are the second');
*/
const BADGES = [
  { goal: 5, name: 'Beginner' },
  { goal: 15, name: 'Fan' },
  { goal: 30, name: 'Master' }
];
const GREY = 0x4b5563;
const GOLD = 0xfbbf24;

class BadgeScene extends Phaser.Scene {
  create() {
    this.clicks = 0;
    this.discs = BADGES.map((badge, index) => {
      const x = 250 + index * 150;
      this.add.text(x, 555, `${badge.name}\n${badge.goal} clicks`, { fontSize: '16px', align: 'center' }).setOrigin(0.5);
      return this.add.circle(x, 490, 36, GREY);
    });
    this.banner = this.add.text(400, -40, '', { fontSize: '28px', color: '#fbbf24' }).setOrigin(0.5);

    const target = this.add.circle(400, 280, 80, 0x3b82f6).setInteractive({ useHandCursor: true });
    target.on('pointerdown', this.countClick, this);
  }

  countClick() {
    this.clicks += 1;
    const index = BADGES.findIndex((badge) => badge.goal === this.clicks);
    if (index >= 0) this.unlock(index);
  }

  unlock(index) {
    this.discs[index].setFillStyle(GOLD);
    this.banner.setText(`${BADGES[index].name} unlocked!`).setY(-40);
    this.tweens.killTweensOf(this.banner);
    this.tweens.add({ targets: this.banner, y: 60, duration: 400, hold: 2000, yoyo: true });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111827',
  scene: BadgeScene
});
