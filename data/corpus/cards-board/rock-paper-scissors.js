/* scene
tasks:
  en:
    - rock paper scissors
    - rock paper scissors against the computer
    - Three {colour} buttons 石头, 布 and 剪刀 (rock, paper, scissors); the computer chooses at random, the result is shown and the first to {goal} wins ends the match.
  zh:
    - 石头剪刀布
    - 和电脑玩石头剪刀布
    - 三个{colour}按钮"石头""布""剪刀"；电脑随机出拳，显示结果，先赢 {goal} 次的一方获胜并结束。
difficulty: easy
apis: [Phaser.Math.Between, this.add.text, setInteractive, disableInteractive, setText]
plan:
  en:
    req: Play rock paper scissors against random choices up to {goal} wins
    steps:
      - Add a button per choice
      - Let the computer choose with Phaser.Math.Between
      - Compare by the distance modulo 3
      - Count wins and disable the buttons at the goal
  zh:
    req: 与随机出拳的电脑对战，先赢 {goal} 次获胜
    steps:
      - 每种选择添加一个按钮
      - 用 Phaser.Math.Between 让电脑出拳
      - 用差值对 3 取余判断胜负
      - 统计胜场并在达到目标时禁用按钮
knobs:
  goal: {code: "GOAL = {}", values: [3, 5]}
  colour:
    - {code: "#ffb703", en: yellow, zh: 黄色}
    - {code: "#8ecae6", en: light blue, zh: 浅蓝色}
probe: |
  const names = ['石头', '布', '剪刀'];
  const button = (i) => t.objects((o) => o.type === 'Text' && o.text === names[i])[0];
  const score = () => (t.texts().map((s) => /(\d+)\s*:\s*(\d+)/.exec(s)).find(Boolean) || []).slice(1).map(Number);
  t.ok(score().join() === '0,0', 'it starts at 0 : 0');
  let wrong = 0, draws = 0, rounds = 0;
  for (let i = 0; i < 60 && Math.max(...score()) < knobs.goal; i++) {
    const before = score();
    t.click(button(i % 3)); rounds++;
    const after = score();
    const line = t.texts().find((s) => s.includes('电脑出'));
    const other = names.findIndex((n) => line.split('电脑出')[1].includes(n));
    const mine = i % 3, delta = [after[0] - before[0], after[1] - before[1]].join();
    const expected = mine === other ? '0,0' : (mine - other + 3) % 3 === 1 ? '1,0' : '0,1';
    if (delta !== expected) wrong++;
  }
  t.ok(wrong === 0, 'every round is judged right');
  t.ok(Math.max(...score()) === knobs.goal && rounds >= knobs.goal, 'it is played up to the goal');
  const last = score().join(); t.click(button(0)); t.click(button(1)); t.click(button(2));
  t.ok(score().join() === last, 'then the buttons are dead');
*/
const GOAL = 3;
const NAMES = ['石头', '布', '剪刀']; // each beats the one before it

function create() {
  const wins = [0, 0];
  const style = { fontSize: '32px', color: '#ffffff' };
  const score = this.add.text(400, 100, '0 : 0', { fontSize: '48px' }).setOrigin(0.5);
  const result = this.add.text(400, 220, '请出拳', style).setOrigin(0.5);

  const buttons = NAMES.map((name, i) => {
    const button = this.add.text(220 + i * 180, 420, name, { fontSize: '40px', color: '#ffb703' });
    return button.setOrigin(0.5).setInteractive({ useHandCursor: true }).on('pointerdown', () => play(i));
  });

  function play(mine) {
    const computer = Phaser.Math.Between(0, 2);
    const difference = (mine - computer + 3) % 3;
    const verdict = ['平局', '你赢了', '你输了'][difference];
    if (difference > 0) {
      wins[difference - 1] += 1;
    }
    result.setText(`电脑出${NAMES[computer]}，${verdict}`);
    score.setText(`${wins[0]} : ${wins[1]}`);
    if (Math.max(...wins) === GOAL) {
      buttons.forEach((button) => button.disableInteractive());
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023047',
  scene: { create }
});
