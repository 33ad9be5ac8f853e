/* scene
tasks:
  en:
    - word search puzzle
    - find words in a grid of letters by dragging over them
    - letter field with hidden English vocabulary, mark a word with the mouse from its first to its last letter and it gets coloured
    - "A 9 x 9 grid of random letters hides {words}, each from left to right in a row of its own. Dragging from the first to the last letter of a word (or back) colours these letters {colour} and takes the word off the list shown below; other drags do nothing. When the list is empty the text says All words found!"
  zh:
    - 找单词游戏
    - 在字母方阵里拖动鼠标找出单词
    - 藏着英语单词的字母表，用鼠标从第一个字母拖到最后一个，找到的单词会变色
    - 9 x 9 的随机字母方阵里藏着 {words}，每个词从左到右、各占一行。从首字母拖到尾字母（或反向），这些字母就变成{colour}，并从下方列表中去掉这个词；其他拖动没有反应。列表为空时显示 All words found!
difficulty: medium
apis: [this.add.text, this.input.on, Phaser.Utils.Array.Shuffle, Phaser.Math.Between, setColor]
plan:
  en:
    req: Find hidden words in a grid of letters by dragging
    steps: [Write each word into a row of its own and fill up with random letters, Draw the letters, Remember the cell under the pointer when it goes down, Read the letters up to the cell where it goes up, Colour a word of the list and take it off]
  zh:
    req: 拖动鼠标在字母方阵里找单词
    steps: [把每个词写进一行并用随机字母补满, 画出字母, 按下时记住指针下的格子, 读出到松开处的字母, 是列表中的词就上色并去掉]
knobs:
  words:
    - {code: "['HORSE', 'BIRD', 'CAT', 'FISH']", en: "HORSE, BIRD, CAT and FISH", zh: "HORSE、BIRD、CAT、FISH"}
    - {code: "['APPLE', 'PEAR', 'LEMON', 'GRAPE', 'PLUM']", en: "APPLE, PEAR, LEMON, GRAPE and PLUM", zh: "APPLE、PEAR、LEMON、GRAPE、PLUM"}
  colour:
    - {code: "#e63946", en: red, zh: 红色}
    - {code: "#2a9d4f", en: green, zh: 绿色}
    - {code: "#3a86ff", en: blue, zh: 蓝色}
probe: |
  const words = String(knobs.words).match(/[A-Z]{2,}/g);
  const letters = t.objects((o) => o.type === 'Text' && /^[A-Z]$/.test(o.text));
  const rows = [...new Set(letters.map((letter) => letter.y))].sort((a, b) => a - b)
    .map((y) => letters.filter((letter) => letter.y === y).sort((a, b) => a.x - b.x));
  const plain = letters[0].style.color;
  const marked = () => letters.filter((letter) => letter.style.color !== plain);
  const list = () => t.texts().filter((text) => text.length > 1).join(' ');
  t.ok(rows.length === 9 && rows.every((row) => row.length === 9), 'nine by nine letters');
  t.ok(words.every((word) => list().includes(word)), 'the words are listed');
  const find = (word) => {
    for (const row of rows) {
      const start = row.map((letter) => letter.text).join('').indexOf(word);
      if (start >= 0) return row.slice(start, start + word.length);
    }
    return null;
  };
  const drag = (from, to) => t.drag({ x: from.x, y: from.y }, { x: to.x, y: to.y }, 8);
  const first = find(words[0]);
  t.ok(words.every(find), 'all of them are in the rows');
  drag(first[0], first[first.length - 2]);
  t.ok(marked().length === 0 && list().includes(words[0]), 'a part of a word does not count');
  let total = 0;
  words.forEach((word, i) => {
    const place = find(word);
    const last = place[place.length - 1];
    t.ok(!/all words found/i.test(list()), 'there are words left');
    if (i === 1) drag(last, place[0]);
    else drag(place[0], last);
    total += word.length;
    t.ok(place.every((letter) => letter.style.color === knobs.colour || letter.style.color === String(knobs.colour)), 'the letters of a found word are coloured');
    t.near(marked().length, total, 0, 'and only these');
    t.ok(!list().includes(word), 'the word is off the list');
  });
  t.ok(/all words found/i.test(list()), 'in the end all are found');
*/
const WORDS = ['HORSE', 'BIRD', 'CAT', 'FISH'];
const SIZE = 9;
const CELL = 52;
const LEFT = 400 - SIZE * CELL / 2;
const TOP = 40;

class WordScene extends Phaser.Scene {
  create() {
    this.left = [...WORDS];
    this.from = null;
    this.rows = this.makeRows().map((line, row) => [...line].map((letter, column) => this.addLetter(letter, column, row)));
    this.list = this.add.text(400, 560, WORDS.join('  '), { fontSize: '26px', color: '#555555' }).setOrigin(0.5);
    this.input.on('pointerdown', (pointer) => {
      this.from = this.cellAt(pointer);
    });
    this.input.on('pointerup', (pointer) => {
      if (this.from) this.check(this.from, this.cellAt(pointer));
      this.from = null;
    });
  }

  makeRows() {
    const hidden = Phaser.Utils.Array.Shuffle([...WORDS, ...Array(SIZE - WORDS.length).fill('')]);
    return hidden.map((word) => {
      const start = Phaser.Math.Between(0, SIZE - word.length);
      return this.noise(start) + word + this.noise(SIZE - word.length - start);
    });
  }

  noise(count) {
    let text = '';
    // consonants only, so that no other words come about
    for (let i = 0; i < count; i++) text += Phaser.Utils.Array.GetRandom([...'BCDFGHKLMNPRSTVWXZ']);
    return text;
  }

  addLetter(letter, column, row) {
    const x = LEFT + (column + 0.5) * CELL;
    const y = TOP + (row + 0.5) * CELL;
    return this.add.text(x, y, letter, { fontSize: '34px', color: '#222222' }).setOrigin(0.5);
  }

  cellAt({ x, y }) {
    return { column: Math.floor((x - LEFT) / CELL), row: Math.floor((y - TOP) / CELL) };
  }

  check(from, to) {
    const row = this.rows[to.row];
    if (!row || from.row !== to.row) return;
    const start = Math.min(from.column, to.column);
    const part = row.slice(Math.max(start, 0), Math.max(from.column, to.column) + 1);
    const word = part.map((letter) => letter.text).join('');
    if (!this.left.includes(word)) return;
    part.forEach((letter) => letter.setColor('#e63946'));
    this.left = this.left.filter((other) => other !== word);
    this.list.setText(this.left.length === 0 ? 'All words found!' : this.left.join('  '));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fdf6e3',
  scene: WordScene
});
