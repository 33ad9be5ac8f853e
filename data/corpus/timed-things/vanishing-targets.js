/* scene
tasks:
  en:
    - click targets fast
    - circles pop up and disappear again, hit them with the mouse in time
    - a quick reaction game, {colour} dots show up anywhere and are only there for a moment, too many missed and it is over
    - 'Every {gap} ms a {colour} circle of radius 36 appears at a random place and vanishes after {life} ms. Clicking it in time counts a hit, otherwise it counts as missed. After 5 missed ones the targets stop and "Game Over" is shown; a click starts again.'
  zh:
    - 快速点靶子
    - 圆圈出现又消失，要及时用鼠标点中
    - 反应小游戏，{colour}圆点随处出现、只停留一会儿，漏掉太多就结束
    - '每 {gap} 毫秒在随机位置出现一个半径 36 的{colour}圆，{life} 毫秒后消失。及时点中算一次命中，否则算漏掉。漏掉 5 个后不再出现并显示"Game Over"，点击重新开始。'
difficulty: medium
apis: [this.time.addEvent, this.time.delayedCall, this.time.removeAllEvents, setInteractive, Phaser.Math.Between]
plan:
  en:
    req: Click {colour} targets before they vanish
    steps: [Spawn a circle with a repeating timer event, Start a delayed call that removes it and counts a miss, A click on it cancels that call and counts a hit, End the game after five misses, Restart on a click]
  zh:
    req: 在{colour}靶子消失前点中它们
    steps: [用重复定时事件生成圆, 启动延时调用移除圆并算漏掉, 点中时取消延时并算命中, 漏掉五个后结束, 点击重新开始]
knobs:
  gap: {code: "GAP = {}", values: [900, 700]}
  life: {code: "LIFE = {}", values: [1500, 1200]}
  colour:
    - {code: "0xff5252", en: red, zh: 红色}
    - {code: "0xffca28", en: yellow, zh: 黄色}
probe: |
  const targets = () => t.objects('Arc');
  const count = (word) => Number(t.text(/hits/i).text.match(new RegExp(word + ': (\\d+)', 'i'))[1]);
  const says = (words) => t.texts().some((s) => words.test(s));
  let i = 0;
  for (; targets().length === 0 && i < 100; i++) t.step();
  t.near(i, knobs.gap * 0.06, 4, 'the first target comes after the asked time');
  t.ok(targets()[0].fillColor === knobs.colour, 'in the asked colour');
  t.click(targets()[0]);
  t.ok(targets().length === 0 && count('hits') === 1, 'a click on it is a hit');
  for (i = 0; targets().length === 0 && i < 100; i++) t.step();
  const one = targets()[0];
  for (i = 0; targets().includes(one) && i < 150; i++) t.step();
  t.near(i, knobs.life * 0.06, 3, 'it vanishes after the asked time');
  t.ok(count('hits') === 1 && count('missed') === 1, 'and counts as missed');
  for (i = 0; !says(/game over/i) && i < 600; i++) t.step();
  t.near(count('missed'), 5, 0, 'five missed ones end the game');
  t.step(150);
  t.ok(targets().length === 0 && count('missed') === 5, 'no more targets come');
  t.click(400, 560);
  t.step(3);
  t.ok(!says(/game over/i) && count('missed') === 0 && count('hits') === 0, 'a click starts again');
  for (i = 0; targets().length === 0 && i < 100; i++) t.step();
  t.near(targets().length, 1, 0, 'with new targets');
*/
const GAP = 900;
const LIFE = 1500;

function create() {
  this.hits = 0;
  this.missed = 0;
  this.label = this.add.text(20, 20, '', { fontSize: '28px' });
  this.targets = this.add.group();
  showCounts(this);
  this.time.addEvent({ delay: GAP, loop: true, callback: addTarget, callbackScope: this });
}

function addTarget() {
  const x = Phaser.Math.Between(60, 740);
  const y = Phaser.Math.Between(110, 540);
  const target = this.add.circle(x, y, 36, 0xff5252).setInteractive();
  this.targets.add(target);

  const timer = this.time.delayedCall(LIFE, () => {
    target.destroy();
    this.missed += 1;
    showCounts(this);
    if (this.missed === 5) endGame(this);
  });
  target.on('pointerdown', () => {
    timer.remove();
    target.destroy();
    this.hits += 1;
    showCounts(this);
  });
}

function showCounts(scene) {
  scene.label.setText(`Hits: ${scene.hits}  Missed: ${scene.missed}`);
}

function endGame(scene) {
  scene.time.removeAllEvents();
  scene.targets.clear(true, true);
  scene.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  scene.input.once('pointerdown', () => scene.scene.restart());
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  scene: { create }
});
