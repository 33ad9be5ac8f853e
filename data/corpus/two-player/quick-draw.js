/* scene
tasks:
  en:
    - western duel for two
    - wait for the signal, then the first to press wins, A for the left one and L for the right one
    - "After a random 1.5 to 4 seconds DRAW! shows up; the first to press A or L wins the round and the other one, in {hat} hats both, falls over; pressing too early loses the round, and {goal} rounds win the duel."
  zh:
    - 双人拔枪决斗
    - 等信号出现，谁先按键谁赢，左边按 A，右边按 L
    - '两个戴{hat}帽子的牛仔对峙，随机 1.5 到 4 秒后出现 DRAW!，先按 A 或 L 的人赢这一局，对方倒下；信号之前按算抢跑，判负；先赢 {goal} 局的人获胜'
difficulty: medium
apis: [this.add.container, this.time.delayedCall, this.input.keyboard.on, this.input.keyboard.off, setStroke, this.tweens.add]
plan:
  en:
    req: A duel of reaction for two players
    steps: [Draw two cowboys as containers, Show the signal after a random time, Give the round to the first key, Give it to the other one when pressed too early, Let the loser fall over, Stop listening when the duel is won]
  zh:
    req: 双人反应决斗
    steps: [用容器画两个牛仔, 随机时间后显示信号, 先按键的人赢这一局, 抢跑则对方得分, 输的人倒下, 决斗结束后取消监听]
knobs:
  goal: {code: "GOAL = {}", values: [3, 2]}
  hat:
    - {code: "0x6f4518", en: brown, zh: 棕色}
    - {code: "0x222222", en: black, zh: 黑色}
probe: |
  const [left, right] = t.objects('Container').sort((a, b) => a.x - b.x);
  t.ok(t.objects((o) => o.fillColor === knobs.hat).length >= 2, 'both wear the asked hats');
  const score = () => (/(\d+) : (\d+)/.exec(t.texts().join()) || []).slice(1).join();
  const shown = () => t.texts().includes('DRAW!');
  const signal = () => { let n = 0; while (!shown() && n < 400) { t.step(); n++; } return n; };
  const frames = signal();
  t.ok(frames > 80 && frames < 250, 'the signal comes after a while');
  t.press('L');
  t.ok(score() === '0,1', 'the first key after it wins');
  t.press('A');
  t.ok(score() === '0,1', 'the second is too late');
  t.step(15);
  t.ok(Math.abs(left.angle) > 45 && Math.abs(right.angle) < 1, 'the loser falls over');
  t.ok(!shown(), 'the signal is gone');
  t.seconds(1.8);
  t.ok(Math.abs(left.angle) < 1, 'and stands for the next round');
  t.press('L');
  t.ok(score() === '1,1', 'too early gives the round to the other');
  t.step(120);
  for (let i = 2; i <= knobs.goal; i++) { signal(); t.press('A'); t.ok(score() === i + ',1', 'left wins a round'); if (i < knobs.goal) t.step(120); }
  t.ok(/left wins/i.test(t.texts().join()), 'enough rounds win the duel');
  t.seconds(7);
  t.press('L');
  t.ok(score() === knobs.goal + ',1' && !shown(), 'then it is over');
*/
const GOAL = 3;
const PAUSE = 1700;

let cowboys;
let signal;
let label;
let timer;
let state; // wait, draw or rest

function create() {
  this.add.rectangle(400, 520, 800, 160, 0xddb892);
  cowboys = [addCowboy(this, 200), addCowboy(this, 600)];
  signal = this.add.text(400, 220, 'DRAW!', { fontSize: '90px', color: '#ffffff' }).setOrigin(0.5).setStroke('#9b2226', 14);
  label = this.add.text(400, 60, '', { fontSize: '30px', color: '#432818' }).setOrigin(0.5);
  this.input.keyboard.on('keydown-A', () => press(this, 0));
  this.input.keyboard.on('keydown-L', () => press(this, 1));
  startRound(this);
}

function addCowboy(scene, x) {
  // the feet are the origin, so that falling over turns around them
  const cowboy = scene.add.container(x, 460, [
    scene.add.rectangle(0, -60, 50, 120, 0x457b9d),
    scene.add.circle(0, -140, 24, 0xffd6a5),
    scene.add.rectangle(0, -160, 84, 10, 0x6f4518),
    scene.add.rectangle(0, -178, 44, 30, 0x6f4518)
  ]);
  cowboy.wins = 0;
  return cowboy;
}

function startRound(scene) {
  state = 'wait';
  signal.setVisible(false);
  cowboys.forEach((cowboy) => cowboy.setAngle(0));
  showScore('Wait for it: A against L');
  timer = scene.time.delayedCall(Phaser.Math.Between(1500, 4000), () => {
    state = 'draw';
    signal.setVisible(true);
  });
}

function showScore(words) {
  label.setText(`${cowboys[0].wins} : ${cowboys[1].wins}   ${words}`);
}

function press(scene, who) {
  if (state === 'rest') return;
  const isEarly = state === 'wait';
  state = 'rest';
  timer.remove();
  signal.setVisible(false);
  const winner = isEarly ? 1 - who : who;
  const side = ['Left', 'Right'][winner];
  cowboys[winner].wins += 1;
  scene.tweens.add({ targets: cowboys[1 - winner], angle: winner === 0 ? 85 : -85, duration: 200 });

  if (cowboys[winner].wins === GOAL) {
    showScore(`${side} wins the duel!`);
    scene.input.keyboard.off('keydown-A').off('keydown-L');
    return;
  }
  showScore(isEarly ? `Too early! Round for ${side}` : `${side} was faster`);
  scene.time.delayedCall(PAUSE, startRound, [scene]);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f4a261',
  scene: { create }
});
