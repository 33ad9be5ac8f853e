/* scene
tasks:
  en:
    - save the high score
    - remember the best score in localStorage
    - Each click within a round of {seconds} s scores 1; at the end the best score is saved in localStorage under "{key}" and shown after reloading, SPACE starts another round.
  zh:
    - 保存最高分
    - 用 localStorage 记住最高分
    - 每轮 {seconds} 秒，每次点击得 1 分；结束时把最高分以"{key}"存入 localStorage，刷新后仍然显示，按空格开始下一轮。
difficulty: easy
apis: [localStorage.getItem, localStorage.setItem, this.time.delayedCall, this.scene.restart, this.input.on]
plan:
  en:
    req: Keep the best score of {seconds} s rounds in localStorage
    steps:
      - Read the best score with localStorage.getItem
      - Count clicks until the time is over
      - Save a better score with setItem
      - Restart the scene on SPACE
  zh:
    req: 在 localStorage 中保存每轮 {seconds} 秒的最高分
    steps:
      - 用 localStorage.getItem 读取最高分
      - 时间结束前统计点击
      - 更高时用 setItem 保存
      - 按空格重启场景
knobs:
  seconds: {code: "SECONDS = {}", values: [5, 3]}
  key: {code: "'{}'", values: [best-score, click-record]}
probe: |
  localStorage.clear();
  t.press('SPACE'); t.step(3);
  t.near(t.number(/best/i), 0, 0, 'no best score yet');
  for (let i = 0; i < 6; i++) t.click(400, 300);
  t.near(t.number(/score: \d/i), 6, 0, 'clicks count');
  t.seconds(knobs.seconds);
  t.near(t.number(/best/i), 6, 0, 'the best score is shown');
  t.ok(localStorage.getItem(knobs.key) === '6', 'and saved');
  t.click(400, 300);
  t.near(t.number(/score: \d/i), 6, 0, 'clicks after the end do not count');
  t.press('SPACE'); t.step(3);
  t.near(t.number(/best/i), 6, 0, 'the next round knows it');
  t.click(400, 300); t.seconds(knobs.seconds + 0.2);
  t.ok(localStorage.getItem(knobs.key) === '6', 'a worse round keeps it');
*/
const SECONDS = 5;
const KEY = 'best-score';

function create() {
  let score = 0;
  // a missing entry is null, and Number(null) is 0
  let best = Number(localStorage.getItem(KEY));
  let running = true;

  const label = this.add.text(400, 260, 'Score: 0', { fontSize: '40px' }).setOrigin(0.5);
  const record = this.add.text(400, 340, `Best: ${best}`, { fontSize: '28px' }).setOrigin(0.5);

  this.input.on('pointerdown', () => {
    if (running) {
      score += 1;
      label.setText(`Score: ${score}`);
    }
  });

  this.time.delayedCall(SECONDS * 1000, () => {
    running = false;
    if (score > best) {
      best = score;
      localStorage.setItem(KEY, best);
      record.setText(`Best: ${best}`);
    }
  });

  this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  scene: { create }
});
