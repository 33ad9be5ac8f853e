/* scene
tasks:
  en:
    - connect the pairs
    - draw a line from each country to its capital
    - "Countries on the left, their capitals shuffled on the right. Dragging from a country draws a {colour} line {width} px wide to the mouse; let go on the right capital and the line stays, on a wrong one it vanishes and counts as a mistake."
  zh:
    - 连线题
    - 左边国家右边首都，拖一条线把它们连起来
    - '左边是国家，右边是打乱顺序的首都；从国家按住拖动会拉出一条 {width} 像素宽的{colour}线，松手时连对了线就留下，连错了线消失并记一次错误，全部连对显示完成'
difficulty: medium
apis: [this.add.graphics, beginPath, moveTo, lineTo, strokePath, "off", Phaser.Utils.Array.Shuffle]
plan:
  en:
    req: Drag lines from countries to their capitals
    steps: [Write countries left and shuffled capitals right, Start a line on a pressed country, Draw it to the mouse in update, Keep the line on the right capital, Count a mistake on a wrong one, Tell when all are connected]
  zh:
    req: 拖线把国家和首都连起来
    steps: [左边写国家、右边写打乱的首都, 按下国家时开始连线, 在 update 中把线画到鼠标处, 连对就保留这条线, 连错记一次错误, 全部连完时提示]
knobs:
  colour:
    - {code: "0x2a9d8f", en: green, zh: 绿色}
    - {code: "0xe76f51", en: orange, zh: 橙色}
  width: {code: "WIDTH = {}", values: [6, 10]}
probe: |
  const colour = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const pairs = { France: 'Paris', Japan: 'Tokyo', Egypt: 'Cairo', Peru: 'Lima', Kenya: 'Nairobi' };
  const word = (s) => t.one((o) => o.type === 'Text' && o.text === s);
  const ink = () => t.count(colour, 12);
  t.step(2);
  t.near(ink(), 0, 0, 'no line at first');
  t.pointerDown(word('France')); t.step(2); t.move(420, 300); t.step(2);
  t.ok(ink() > 100 * knobs.width, 'a line follows the mouse');
  t.pointerUp(420, 300); t.step(3);
  t.near(ink(), 0, 0, 'let go in the open it vanishes');
  t.drag(word('France'), word('Cairo'));
  t.near(t.number(/Mistakes/), 1, 0, 'a wrong capital is a mistake');
  t.near(ink(), 0, 0, 'and leaves no line');
  let before = 0;
  for (const [country, capital] of Object.entries(pairs)) {
    t.drag(word(country), word(capital));
    t.ok(ink() > before + 500, 'the right line stays');
    before = ink();
  }
  t.near(t.number(/Mistakes/), 1, 0, 'right ones are no mistakes');
  t.ok(/all connected/i.test(t.texts().join()), 'the end is told');
*/
const WIDTH = 6;
const COLOUR = 0x2a9d8f;
const CAPITALS = { France: 'Paris', Japan: 'Tokyo', Egypt: 'Cairo', Peru: 'Lima', Kenya: 'Nairobi' };

class ConnectScene extends Phaser.Scene {
  create() {
    this.lines = this.add.graphics();
    this.rubber = this.add.graphics();
    this.left = Object.keys(CAPITALS).length;
    this.mistakes = 0;
    this.from = null;
    this.label = this.add.text(400, 50, 'Mistakes: 0', { fontSize: '26px', color: '#264653' }).setOrigin(0.5);

    Object.keys(CAPITALS).forEach((country, i) => this.addCountry(country, 140 + i * 95));
    const shuffled = Phaser.Utils.Array.Shuffle(Object.values(CAPITALS));
    shuffled.forEach((capital, i) => this.addWord(620, 140 + i * 95, capital).on('pointerup', () => this.connect(capital, 140 + i * 95)));
    // the words hear of the release before this
    this.input.on('pointerup', () => { this.from = null; });
  }

  addWord(x, y, word) {
    const style = { fontSize: '32px', color: '#264653', backgroundColor: '#e9c46a', padding: 8 };
    return this.add.text(x, y, word, style).setOrigin(0.5).setInteractive({ useHandCursor: true });
  }

  addCountry(country, y) {
    const word = this.addWord(180, y, country);
    word.on('pointerdown', () => { this.from = word; });
  }

  connect(capital, y) {
    if (!this.from) return;
    if (CAPITALS[this.from.text] === capital) {
      this.stroke(this.lines, this.from, 540, y);
      this.from.off('pointerdown').setAlpha(0.6);
      this.left -= 1;
    } else {
      this.mistakes += 1;
    }
    const end = this.left === 0 ? 'All connected! ' : '';
    this.label.setText(`${end}Mistakes: ${this.mistakes}`);
  }

  stroke(pen, word, x, y) {
    pen.lineStyle(WIDTH, COLOUR);
    pen.beginPath();
    pen.moveTo(word.x + word.width / 2 + 4, word.y);
    pen.lineTo(x, y);
    pen.strokePath();
  }

  update() {
    this.rubber.clear();
    const { worldX, worldY } = this.input.activePointer;
    if (this.from) this.stroke(this.rubber, this.from, worldX, worldY);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  scene: ConnectScene
});
