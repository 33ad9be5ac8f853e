/* scene
tasks:
  en:
    - egg timer
    - a kitchen timer I can set and start, it says ding when it is done
    - countdown clock where the arrow keys choose how long and the space bar runs it
    - 'A {colour} egg shows a time as 0:00. UP and DOWN change it by {step} seconds, never below zero and only while it is not running. SPACE starts the countdown by seconds and stops it again. At 0:00 the text says "Ding!" and the egg wobbles.'
  zh:
    - 煮蛋计时器
    - 可以设定并启动的厨房计时器，到时间显示叮
    - 用方向键设定时长、空格开始的倒计时
    - '{colour}的鸡蛋上显示时间 0:00。上下键以 {step} 秒为单位增减，不会小于零，并且只在没有运行时有效。空格开始按秒倒数，再按停止。到 0:00 时文字显示"Ding!"，鸡蛋左右晃动。'
difficulty: medium
apis: [this.time.addEvent, this.tweens.add, this.add.ellipse, this.input.keyboard.on]
plan:
  en:
    req: A timer that is set with the arrow keys and started with SPACE
    steps: [Draw the egg and its clock, Show the seconds as minutes and seconds, Change them with UP and DOWN, Start or remove a repeating timer event with SPACE, At zero say Ding and wobble the egg]
  zh:
    req: 用方向键设定、空格启动的计时器
    steps: [画鸡蛋和时钟, 把秒数显示成分和秒, 用上下键修改, 用空格启动或移除重复定时事件, 到零时显示 Ding 并晃动鸡蛋]
knobs:
  step: {code: "STEP = {}", values: [10, 5, 15]}
  colour:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xd7a86e", en: brown, zh: 棕色}
probe: |
  const egg = t.one('Ellipse');
  const clock = () => { const [m, s] = t.text(/^\d+:\d\d$/).text.split(':').map(Number); return m * 60 + s; };
  const says = (words) => t.texts().some((s) => words.test(s));
  t.ok(egg.fillColor === knobs.colour && clock() === 0, 'an egg of the asked colour with no time on it');
  t.press('DOWN');
  t.near(clock(), 0, 0, 'the time does not get negative');
  t.press('SPACE');
  t.seconds(1.2);
  t.ok(clock() === 0 && !says(/ding/i), 'without time it does not start');
  for (let i = 0; i < 3; i++) t.press('UP');
  t.near(clock(), 3 * knobs.step, 0, 'UP adds seconds');
  t.press('DOWN');
  t.near(clock(), 2 * knobs.step, 0, 'DOWN takes some away');
  t.seconds(1.5);
  t.near(clock(), 2 * knobs.step, 0, 'it waits for SPACE');
  t.press('SPACE');
  t.seconds(3.2);
  t.near(clock(), 2 * knobs.step - 3, 0, 'SPACE starts the countdown');
  t.press('UP');
  t.near(clock(), 2 * knobs.step - 3, 0, 'a running timer cannot be changed');
  t.press('SPACE');
  t.seconds(2);
  t.near(clock(), 2 * knobs.step - 3, 0, 'SPACE stops it');
  t.press('SPACE');
  t.seconds(2 * knobs.step - 3.5);
  t.ok(!says(/ding/i) && clock() === 1, 'a second before the end it is quiet');
  t.seconds(0.8);
  t.ok(clock() === 0 && says(/ding/i), 'then it says ding');
  let most = 0;
  for (let i = 0; i < 25; i++) { t.step(); most = Math.max(most, Math.abs(egg.angle)); }
  t.ok(most > 3, 'and wobbles');
  t.seconds(2);
  t.near(egg.angle, 0, 0.5, 'until it stands still');
*/
const STEP = 10;

function create() {
  let left = 0;
  let timer = null;
  const egg = this.add.ellipse(400, 290, 220, 280, 0xffffff);
  const clock = this.add.text(400, 290, '', { fontSize: '64px', color: '#4e342e' }).setOrigin(0.5);
  const info = this.add.text(400, 500, '', { fontSize: '24px' }).setOrigin(0.5);

  const show = (text) => {
    clock.setText(Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0'));
    info.setText(text);
  };
  const change = (by) => {
    if (timer) return;
    left = Math.max(0, left + by);
    show('UP and DOWN set the time, SPACE starts');
  };
  const stop = (text) => {
    timer.remove();
    timer = null;
    show(text);
  };
  const tick = () => {
    left -= 1;
    if (left > 0) return show('Cooking ...');
    stop('Ding!');
    this.tweens.add({
      targets: egg,
      angle: { from: -8, to: 8 },
      duration: 60,
      yoyo: true,
      repeat: 9,
      onComplete: () => egg.setAngle(0)
    });
  };

  change(0);
  this.input.keyboard.on('keydown-UP', () => change(STEP));
  this.input.keyboard.on('keydown-DOWN', () => change(-STEP));
  this.input.keyboard.on('keydown-SPACE', () => {
    if (timer) {
      stop('Stopped');
    } else if (left > 0) {
      timer = this.time.addEvent({ delay: 1000, loop: true, callback: tick });
      show('Cooking ...');
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#37474f',
  scene: { create }
});
