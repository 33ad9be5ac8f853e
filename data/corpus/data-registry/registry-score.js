/* scene
tasks:
  en:
    - keep the score in the registry
    - 'use this.registry for the score and update the text by its event'
    - Click the {colour} circle to add {step} to "score" in the registry; the text listens to "changedata-score" and at {goal} points the background turns green.
  zh:
    - 用注册表存分数
    - 把分数放进 registry，监听变化更新文字
    - 点击{colour}圆形，registry 中的"score"加 {step}；文字监听"changedata-score"事件更新，达到 {goal} 分时背景变绿。
difficulty: easy
apis: [this.registry.set, this.registry.inc, this.registry.events.on, setBackgroundColor, this.add.image, generateTexture]
plan:
  en:
    req: The registry holds the score and its event updates the text
    steps:
      - Set score to 0 in the registry
      - Listen to changedata-score and show the value
      - Increase it with this.registry.inc on a click
      - Change the background at the goal
  zh:
    req: 分数存放在 registry 中，由事件更新文字
    steps:
      - 在 registry 中把 score 设为 0
      - 监听 changedata-score 并显示数值
      - 点击时用 this.registry.inc 增加
      - 达到目标时改变背景
knobs:
  step: {code: "STEP = {}", values: [5, 10]}
  goal: {code: "GOAL = {}", values: [30, 50]}
  colour:
    - {code: "0xf4a261", en: sandy, zh: 沙色}
    - {code: "0xe5989b", en: pink, zh: 粉色}
probe: |
  const circle = t.one('Image');
  const start = t.pixel(5, 595);
  t.near(t.number(/score/i), 0, 0, 'it starts at 0');
  t.click(circle);
  t.near(t.number(/score/i), knobs.step, 0, 'a click adds the step');
  t.near(t.game.registry.get('score'), knobs.step, 0, 'the registry holds it');
  t.game.registry.set('score', 7);
  t.step(2);
  t.near(t.number(/score/i), 7, 0, 'the text follows the registry');
  t.ok(t.pixel(5, 595).join() === start.join(), 'the background is unchanged before the goal');
  while (t.game.registry.get('score') < knobs.goal) t.click(circle);
  t.ok(t.pixel(5, 595).join() !== start.join(), 'it changes at the goal');
*/
const STEP = 5;
const GOAL = 30;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xf4a261).fillCircle(50, 50, 50).generateTexture('circle', 100, 100).destroy();
}

function create() {
  this.registry.set('score', 0);
  const label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });

  // runs whenever anybody changes the score
  this.registry.events.on('changedata-score', (parent, value) => {
    label.setText(`Score: ${value}`);
    if (value >= GOAL) {
      this.cameras.main.setBackgroundColor('#2d6a4f');
    }
  });

  const circle = this.add.image(400, 300, 'circle').setInteractive();
  circle.on('pointerdown', () => this.registry.inc('score', STEP));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: { preload, create }
});
