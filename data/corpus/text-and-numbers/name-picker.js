/* scene
tasks:
  en:
    - random name picker
    - choose a pupil by chance, the light runs over the names and gets slower until it stops
    - who has to answer next? press space and one of six cards wins the lottery
    - "Six cards of 180x110 px with the names Ada, Ben, Cleo, Dan, Eva and Finn. SPACE lets a {colour} mark jump from card to card at least {steps} times and up to five more, slower and slower; where it stops the name appears below with an exclamation mark. Meanwhile SPACE does nothing."
  zh:
    - 随机点名
    - 随机挑一个学生，亮光在名字上跳动，越来越慢直到停下
    - 下一个谁回答？按空格，六张卡片抽一张
    - 六张 180x110 像素的卡片，名字为 Ada、Ben、Cleo、Dan、Eva、Finn。按空格后{colour}标记逐张跳动，至少 {steps} 次、最多再加五次，越来越慢；停下的名字带感叹号显示在下面。跳动时按空格无效。
difficulty: medium
apis: [this.time.delayedCall, Phaser.Math.Between, setFillStyle, this.input.keyboard.on, setText]
plan:
  en:
    req: A mark jumps over six names and stops at a random one
    steps: [Draw a card for each name, Draw a random number of jumps on SPACE, Move the mark to the next card, Call the next jump later and later, Write the name after the last jump]
  zh:
    req: 标记在六个名字上跳动并随机停下
    steps: [为每个名字画卡片, 按空格时随机决定跳动次数, 把标记移到下一张, 越来越晚地安排下一跳, 最后一跳后写出名字]
knobs:
  steps: {code: "STEPS = {}", values: [20, 30]}
  colour:
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x2ec4b6", en: turquoise, zh: 青绿色}
probe: |
  const lit = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const won = () => t.text(/^\w+!$/);
  t.ok(lit().length === 0 && !won(), 'no card is marked at first');
  let at = null, alone = true;
  const jumps = [];
  t.down('SPACE');
  for (let i = 0; i < 700 && !won(); i++) {
    t.step();
    if (i === 3 || i === 60) t.up('SPACE');
    if (i === 56) t.down('SPACE');
    if (lit().length !== 1) alone = false;
    else if (lit()[0] !== at) { at = lit()[0]; jumps.push(i); }
  }
  t.ok(won(), 'it stops at a name');
  t.ok(alone, 'one card at a time is marked');
  t.ok(jumps.length >= knobs.steps && jumps.length <= knobs.steps + 5, 'after the asked number of jumps, SPACE does not start another run');
  const gap = (i) => jumps[i + 1] - jumps[i];
  t.ok(gap(jumps.length - 2) > 2 * gap(0), 'it gets slower');
  const card = t.objects((o) => o.type === 'Text' && o.x === at.x && o.y === at.y)[0];
  t.ok(won().text === card.text + '!', 'the name of the marked card is written');
  t.step(60);
  t.ok(lit()[0] === at, 'it stays there');
  t.press('SPACE');
  t.ok(!won() && lit()[0] !== at, 'SPACE starts the next draw');
*/
const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn'];
const STEPS = 20;
const MARK = 0xff9f1c;
const PLAIN = 0x495867;

class PickerScene extends Phaser.Scene {
  create() {
    this.index = 0;
    this.jumpsLeft = 0;
    this.result = this.add.text(400, 500, 'SPACE: draw a name', { fontSize: '44px' }).setOrigin(0.5);
    this.cards = NAMES.map((name, index) => {
      const x = 200 + (index % 3) * 200;
      const y = 160 + Math.floor(index / 3) * 140;
      const card = this.add.rectangle(x, y, 180, 110, PLAIN);
      this.add.text(x, y, name, { fontSize: '34px' }).setOrigin(0.5);
      return card;
    });
    this.input.keyboard.on('keydown-SPACE', () => this.draw());
  }

  draw() {
    if (this.jumpsLeft > 0) return;
    this.jumpsLeft = STEPS + Phaser.Math.Between(0, NAMES.length - 1);
    this.result.setText('...');
    this.jump();
  }

  jump() {
    this.cards[this.index].setFillStyle(PLAIN);
    this.index = (this.index + 1) % NAMES.length;
    this.cards[this.index].setFillStyle(MARK);
    this.jumpsLeft -= 1;

    if (this.jumpsLeft === 0) this.result.setText(`${NAMES[this.index]}!`);
    // fewer jumps left means a longer wait
    else this.time.delayedCall(60 + 600 / this.jumpsLeft, () => this.jump());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#293241',
  scene: PickerScene
});
