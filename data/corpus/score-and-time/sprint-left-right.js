/* scene
tasks:
  en:
    - running game, tap left and right in turn
    - a sprinter runs when I press the left and the right arrow alternately, time and best time are shown
    - olympic dash for fast fingers, the same key twice brings nothing, how long do I need to the line
    - 'A {colour} runner starts at x = 60. Each press of LEFT or RIGHT that differs from the last one moves him {step} px, the same key again does nothing. The time in seconds with two decimals starts with the first press. At x = 720 "Finish!" appears and the time stops; SPACE starts again and "Best" keeps the shortest time.'
  zh:
    - 交替按左右键的跑步游戏
    - 轮流按左右方向键让运动员跑，显示用时和最好成绩
    - 考手速的短跑，连按同一个键没用，看多久能跑到终点
    - '{colour}运动员从 x = 60 出发，每次按下和上次不同的左或右方向键就前进 {step} 像素，重复同一个键没有作用。第一次按键开始计时，以秒为单位显示两位小数。到 x = 720 显示"Finish!"并停止计时；按空格重新开始，"Best"保留最短时间。'
difficulty: easy
apis: [this.input.keyboard.addKey, this.registry.get, this.registry.set, setText, this.scene.restart]
plan:
  en:
    req: Sprint by tapping LEFT and RIGHT in turn and keep the best time
    steps: [Draw the runner and the finish line, Remember the last key, Step forward when the other key goes down, Count the time from the first press, Show the finish and keep the best time in the registry, Restart on SPACE]
  zh:
    req: 轮流按左右键冲刺并保留最好成绩
    steps: [画运动员和终点线, 记住上次的按键, 按下另一个键时前进一步, 从第一次按键开始计时, 到终点时显示并把最好成绩存进 registry, 按空格重来]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x1d4ed8", en: blue, zh: 蓝色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
  step: {code: "STEP = {}", values: [20, 15, 30]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const time = () => Number(t.texts().join(' ').match(/Time: ([\d.]+)/)[1]);
  const best = () => Number((t.texts().join(' ').match(/Best: (\d[\d.]*)/) || [])[1]);
  const runner = () => t.one((o) => o.type === 'Rectangle' && o.width === 40);
  t.ok(runner().fillColor === knobs.colour && Math.abs(runner().x - 60) < 1, 'the runner waits at the start');
  t.seconds(1);
  t.ok(time() === 0, 'the time waits for the first press');
  t.near(t.travel(runner(), () => t.press('LEFT')).x, knobs.step, 1, 'the first press is a step');
  t.near(t.travel(runner(), () => t.press('LEFT')).x, 0, 1, 'the same key again is none');
  t.near(t.travel(runner(), () => t.press('RIGHT')).x, knobs.step, 1, 'the other key is one');
  let presses = 3;
  const run = () => {
    for (let i = 0; i < 120 && !says(/Finish!/); i++) { t.press(presses % 2 ? 'LEFT' : 'RIGHT'); presses += 1; }
  };
  run();
  t.ok(says(/Finish!/) && runner().x >= 720 && runner().x < 720 + knobs.step, 'at the line he has finished');
  t.near(time(), presses * 4 / 60, 0.2, 'the time is measured');
  const first = time();
  t.near(best(), first, 0.02, 'it is the best time');
  t.step(30);
  t.ok(t.travel(runner(), () => { t.press('LEFT'); t.press('RIGHT'); }).x < 1 && time() === first, 'then runner and time stop');
  t.press('SPACE');
  t.step(5);
  t.ok(!says(/Finish!/) && Math.abs(runner().x - 60) < 1 && time() === 0, 'SPACE starts again');
  t.near(best(), first, 0.02, 'the best time stays');
  presses = 0;
  t.press('RIGHT');
  t.seconds(2);
  presses = 1;
  run();
  t.ok(says(/Finish!/) && time() > first + 1, 'a slower run');
  t.near(best(), first, 0.02, 'does not change the best time');
*/
const STEP = 20;
const FINISH = 720;

function create() {
  this.seconds = 0;
  this.last = null;
  this.done = false;
  this.add.rectangle(400, 420, 800, 120, 0xbc6c25);
  this.add.rectangle(FINISH + 24, 420, 6, 120, 0xffffff);
  this.runner = this.add.rectangle(60, 390, 40, 80, 0xe63946);
  this.label = this.add.text(20, 20, '', { fontSize: '30px', color: '#1b1b1b' });

  for (const name of ['LEFT', 'RIGHT']) {
    this.input.keyboard.addKey(name).on('down', () => {
      if (this.done || this.last === name) return;
      this.last = name;
      this.runner.x += STEP;
      if (this.runner.x >= FINISH) finish(this);
    });
  }
  this.input.keyboard.addKey('SPACE').on('down', () => this.scene.restart());
  this.registry.set('best', this.registry.get('best') || Infinity);
}

function finish(scene) {
  scene.done = true;
  scene.registry.set('best', Math.min(scene.registry.get('best'), scene.seconds));
  scene.add.text(400, 220, 'Finish! Press SPACE', { fontSize: '48px', color: '#1b1b1b' }).setOrigin(0.5);
}

function update(time, delta) {
  if (this.last && !this.done) this.seconds += delta / 1000;
  const best = this.registry.get('best');
  const shown = best === Infinity ? '-' : best.toFixed(2);
  this.label.setText(`Time: ${this.seconds.toFixed(2)}   Best: ${shown}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a3cef1',
  scene: { create, update }
});
