/* scene
tasks:
  en:
    - dice game where you can lose it all
    - roll a die as often as you dare, a 1 loses the points of this turn, the other button keeps them safe
    - pig dice for one, collect as many points as possible in a few turns with two buttons, one to go on and one to stop
    - 'Two 180x70 px buttons, a {colour} "Roll" and a grey "Bank". Roll throws a die from 1 to 6 and adds it to "Pot"; a 1 sets the pot to 0 and uses up a turn. Bank adds a pot that is not empty to "Total" and uses up a turn. After {turns} turns "Final score" is shown and R restarts.'
  zh:
    - 可能全输的骰子游戏
    - 敢掷几次就掷几次，掷到 1 这轮的分就没了，另一个按钮把分存起来
    - 单人骰子游戏，用两个按钮在几轮里尽量多拿分，一个继续，一个收手
    - '两个 180x70 像素的按钮，{colour}的"Roll"和灰色的"Bank"。Roll 掷出 1 到 6 并加到"Pot"；掷到 1 则 Pot 变 0 并用掉一轮。Bank 把不为空的 Pot 加到"Total"并用掉一轮。{turns} 轮后显示"Final score"，按 R 重新开始。'
difficulty: easy
apis: [this.add.rectangle, setInteractive, Phaser.Math.Between, setText, this.scene.restart]
plan:
  en:
    req: Roll a die and bank the points before a 1 takes them
    steps: [Draw the die with its number and two buttons, Add a roll to the pot, Empty the pot and end the turn at a 1, Add the pot to the total on Bank, Show the final score after the last turn]
  zh:
    req: 掷骰子，在掷到 1 之前把分存起来
    steps: [画骰子、点数和两个按钮, 把点数加到 Pot, 掷到 1 时清空并结束这轮, 点 Bank 时加到 Total, 用完轮数后显示最终得分]
knobs:
  colour:
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
  turns: {code: "TURNS = {}", values: [5, 3, 8]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const [roll, bank] = t.objects((o) => o.type === 'Rectangle' && o.width === 180).sort((a, b) => a.x - b.x);
  const die = () => Number(t.texts().find((s) => /^[1-6]$/.test(s)));
  t.ok(roll.fillColor === knobs.colour && read('Turns') === knobs.turns, 'a roll button of the asked colour and all turns');
  t.click(bank);
  t.ok(read('Turns') === knobs.turns && read('Total') === 0, 'an empty pot cannot be banked');
  const seen = new Set();
  let wrong = 0, banked = 0;
  for (let i = 0; i < 400 && !says(/Final score/); i++) {
    const pot = read('Pot'), total = read('Total'), turns = read('Turns');
    if (pot >= 8 && banked < 2) {
      t.click(bank);
      banked += 1;
      if (read('Total') !== total + pot || read('Pot') !== 0 || read('Turns') !== turns - 1) wrong += 1;
    } else {
      t.click(roll);
      seen.add(die());
      const lost = die() === 1;
      if (read('Pot') !== (lost ? 0 : pot + die()) || read('Turns') !== turns - (lost ? 1 : 0)) wrong += 1;
      if (read('Total') !== total) wrong += 1;
    }
  }
  t.ok(wrong === 0, 'each roll and each bank counts as asked');
  t.ok(seen.has(1), 'sooner or later a 1 comes up');
  t.ok(says(/Final score/) && read('Turns') === 0, 'after the last turn the game is over');
  t.near(read('Final score'), read('Total'), 0, 'the final score is the total');
  t.click(roll);
  t.ok(read('Pot') === 0, 'then rolling does nothing');
  t.press('R');
  t.step(5);
  t.ok(read('Turns') === knobs.turns && read('Total') === 0 && !says(/Final/), 'R starts again');
*/
const TURNS = 5;

class PigScene extends Phaser.Scene {
  create() {
    this.pot = 0;
    this.total = 0;
    this.turns = TURNS;
    this.add.rectangle(400, 250, 140, 140, 0xffffff);
    this.die = this.add.text(400, 250, '-', { fontSize: '90px', color: '#222222' }).setOrigin(0.5);
    this.label = this.add.text(400, 80, '', { fontSize: '30px' }).setOrigin(0.5);
    this.addButton(290, 'Roll', 0x2a9d4f, () => this.roll());
    this.addButton(510, 'Bank', 0x6c757d, () => this.bank());
    this.showState();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addButton(x, words, colour, action) {
    const button = this.add.rectangle(x, 420, 180, 70, colour).setInteractive({ useHandCursor: true });
    this.add.text(x, 420, words, { fontSize: '32px' }).setOrigin(0.5);
    button.on('pointerdown', () => {
      if (this.turns > 0) action();
    });
  }

  showState() {
    this.label.setText(`Pot: ${this.pot}   Total: ${this.total}   Turns: ${this.turns}`);
  }

  roll() {
    const value = Phaser.Math.Between(1, 6);
    this.die.setText(value);
    this.pot = value === 1 ? 0 : this.pot + value;
    if (value === 1) this.endTurn();
    this.showState();
  }

  bank() {
    if (this.pot === 0) return;
    this.total += this.pot;
    this.pot = 0;
    this.endTurn();
    this.showState();
  }

  endTurn() {
    this.turns -= 1;
    if (this.turns > 0) return;
    this.add.text(400, 530, `Final score: ${this.total}. Press R`, { fontSize: '36px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5f0f40',
  scene: PigScene
});
