/* scene
tasks:
  en:
    - compare easings
    - four dots race across with different easings, press space to restart
    - Four circles start at x 160 and reach x 700 after {time} ms with Linear, Quad.easeIn, Quad.easeOut and Bounce.easeOut; each lane is labelled, SPACE runs it again.
  zh:
    - 缓动对比
    - 四个圆点用不同的缓动函数赛跑，按空格重来
    - 四个圆从 x 160 出发，用 Linear、Quad.easeIn、Quad.easeOut 和 Bounce.easeOut 在 {time} 毫秒后到达 x 700，每条跑道标名字，按空格重跑。
difficulty: medium
apis: [this.add.circle, this.add.text, this.tweens.add, "restart", this.input.keyboard.on]
plan:
  en:
    req: Race four circles with four easings, {time} ms each, restarted by SPACE
    steps:
      - List the names of the easings
      - Draw a label and a circle for each lane
      - Start a paused-at-end tween for each with this.tweens.add and persist
      - Restart all tweens on keydown-SPACE
  zh:
    req: 四个圆用四种缓动赛跑，各 {time} 毫秒，空格重跑
    steps:
      - 列出缓动函数的名字
      - 为每条跑道画标签和圆
      - 用 this.tweens.add 和 persist 建立补间
      - keydown-SPACE 时重启所有补间
knobs:
  time: {code: "TIME = {}", values: [2000, 1500, 3000]}
probe: |
  const dots = t.objects('Arc').sort((a, b) => a.y - b.y);
  t.ok(dots.length === 4 && ['Linear', 'Quad.easeIn', 'Quad.easeOut', 'Bounce.easeOut'].every((n) => t.texts().includes(n)), 'four labelled lanes');
  t.seconds(knobs.time / 2000);
  const [linear, easeIn, easeOut] = dots.map((d) => d.x);
  t.near(linear, 430, 15, 'Linear is half way at half time');
  t.near(easeIn, 295, 15, 'easeIn is behind');
  t.near(easeOut, 565, 15, 'easeOut is ahead');
  t.seconds(knobs.time / 2000 + 0.2);
  t.ok(dots.every((d) => Math.abs(d.x - 700) < 1), 'all arrive at the same time');
  t.press('SPACE');
  t.step(3);
  t.ok(dots.every((d) => d.x < 300), 'SPACE runs it again');
  t.seconds(knobs.time / 1000 + 0.2);
  t.ok(dots.every((d) => Math.abs(d.x - 700) < 1), 'to the end');
*/
const TIME = 2000;
const EASES = ['Linear', 'Quad.easeIn', 'Quad.easeOut', 'Bounce.easeOut'];

function create() {
  const tweens = EASES.map((ease, lane) => {
    const y = 120 + lane * 120;
    this.add.text(20, y - 40, ease, { fontSize: '18px' });
    const dot = this.add.circle(160, y, 22, 0xffb703);

    // Without persist a finished tween is destroyed and cannot be restarted.
    return this.tweens.add({ targets: dot, x: 700, ease, duration: TIME, persist: true });
  });

  this.input.keyboard.on('keydown-SPACE', () => {
    for (const tween of tweens) tween.restart();
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023047',
  scene: { create }
});
