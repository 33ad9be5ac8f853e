/* scene
tasks:
  en:
    - make ten game
    - click two numbers that add up to {sum} and they disappear
    - arithmetic practice for primary school, find pairs on a number board until it is empty
    - "A 4 x 4 board of {colour} tiles with numbers, eight pairs that each add up to {sum}, in random order. The first click turns a tile white, the second one on another tile checks the two: with the sum {sum} both vanish and Pairs goes up, otherwise both are {colour} again; when the board is empty it says All gone!"
  zh:
    - 凑十游戏
    - 点两个加起来等于 {sum} 的数字，它们就消失
    - 小学口算练习，在数字板上找配对，直到全部消掉
    - 4 x 4 块{colour}数字牌，共八对，每对之和为 {sum}，顺序随机。第一次点击让牌变白，第二次点另一块时检查：和为 {sum} 则两块消失、Pairs 加一，否则两块都恢复{colour}；全部消完显示 All gone!
difficulty: easy
apis: [Phaser.Math.Between, Phaser.Utils.Array.Shuffle, this.add.text, setInteractive, setFillStyle]
plan:
  en:
    req: Clear a board by clicking pairs that add up to {sum}
    steps: [Make eight pairs of numbers and shuffle them, Draw a tile with text for each number, Mark the first clicked tile, Add both numbers at the second click, Remove a right pair and count it]
  zh:
    req: 点击和为 {sum} 的配对消除数字
    steps: [生成八对数字并打乱, 为每个数字画牌和文字, 标记第一次点的牌, 第二次点击时相加, 移除正确的一对并计数]
knobs:
  sum: {code: "SUM = {}", values: [10, 12, 20]}
  colour:
    - {code: "0x2a9d8f", en: green, zh: 绿色}
    - {code: "0x457b9d", en: blue, zh: 蓝色}
    - {code: "0xe76f51", en: orange, zh: 橙色}
probe: |
  const tiles = () => t.objects('Rectangle');
  const value = (tile) => {
    const label = t.objects((o) => o.type === 'Text' && /^\d+$/.test(o.text)).find((o) => Math.hypot(o.x - tile.x, o.y - tile.y) < 10);
    return label ? Number(label.text) : null;
  };
  const partner = (tile) => tiles().find((other) => other !== tile && value(other) + value(tile) === knobs.sum);
  t.ok(tiles().length === 16 && tiles().every((tile) => value(tile) >= 1), 'sixteen tiles with numbers');
  t.ok(tiles().every((tile) => tile.fillColor === knobs.colour), 'in the asked colour');
  t.near(tiles().reduce((sum, tile) => sum + value(tile), 0), 8 * knobs.sum, 0, 'they are eight pairs');
  const [first] = tiles();
  const wrong = tiles().find((tile) => tile !== first && value(tile) + value(first) !== knobs.sum);
  t.click(first);
  t.ok(first.fillColor !== knobs.colour, 'the first click marks a tile');
  if (wrong) {
    t.click(wrong);
    t.ok(tiles().length === 16 && first.fillColor === knobs.colour, 'with a wrong sum both stay and the mark goes');
    t.ok(wrong.fillColor === knobs.colour, 'the second one is not marked either');
    t.click(first);
  }
  t.click(first);
  t.ok(tiles().length === 16, 'a tile is no pair with itself');
  tiles().filter((tile) => tile.fillColor !== knobs.colour).forEach((tile) => t.click(tile));
  for (let n = 1; n <= 8; n++) {
    t.ok(!t.text(/all gone/i), 'there are tiles left');
    const [tile] = tiles();
    const other = partner(tile);
    t.click(tile);
    t.click(other);
    t.near(tiles().length, 16 - 2 * n, 0, 'a pair with the right sum disappears');
    if (n < 8) t.near(t.number(/pairs/i), n, 0, 'and counts');
  }
  t.ok(t.text(/all gone/i), 'the board is empty');
*/
const SUM = 10;

class TenScene extends Phaser.Scene {
  create() {
    this.first = null;
    this.pairs = 0;
    this.label = this.add.text(400, 50, 'Pairs: 0', { fontSize: '32px' }).setOrigin(0.5);
    const numbers = [];
    for (let i = 0; i < 8; i++) {
      const number = Phaser.Math.Between(1, SUM - 1);
      numbers.push(number, SUM - number);
    }
    Phaser.Utils.Array.Shuffle(numbers).forEach((number, i) => this.addTile(number, i));
  }

  addTile(number, index) {
    const x = 235 + (index % 4) * 110;
    const y = 150 + Math.floor(index / 4) * 110;
    const square = this.add.rectangle(x, y, 100, 100, 0x2a9d8f).setInteractive({ useHandCursor: true });
    const text = this.add.text(x, y, String(number), { fontSize: '40px' }).setOrigin(0.5);
    square.on('pointerdown', () => this.choose({ number, square, text }));
  }

  choose(tile) {
    if (!this.first) {
      this.first = tile;
      tile.square.setFillStyle(0xffffff);
      tile.text.setColor('#264653');
      return;
    }
    const other = this.first;
    this.first = null;
    const isPair = other.square !== tile.square && other.number + tile.number === SUM;
    if (isPair) {
      this.remove(other);
      this.remove(tile);
      this.pairs += 1;
      this.label.setText(this.pairs === 8 ? 'All gone!' : `Pairs: ${this.pairs}`);
    } else {
      other.square.setFillStyle(0x2a9d8f);
      other.text.setColor('#ffffff');
    }
  }

  remove({ square, text }) {
    square.destroy();
    text.destroy();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: TenScene
});
