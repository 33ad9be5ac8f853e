/* scene
tasks:
  en:
    - tic tac toe
    - tic-tac-toe for two players on one computer
    - A {board} 3 x 3 tic-tac-toe board for two players, {first} begins and they take turns by clicking; taken cells cannot be used, the winner or a draw is announced, and the next click starts a new game.
  zh:
    - 井字棋
    - 两个人轮流点的井字棋
    - '{board}的 3 x 3 井字棋，{first} 先手，两名玩家轮流点击；已占的格子不能再下，显示赢家或平局，之后点击任意处重新开始。'
difficulty: medium
apis: [this.add.rectangle, setInteractive, this.scene.restart, this.add.text, setText]
plan:
  en:
    req: Two players take turns until one has three in a row
    steps:
      - Add nine interactive cells with an empty text
      - Write X or O on click
      - Look for the eight lines
      - Announce winner or draw and restart on the next click
  zh:
    req: 两名玩家轮流下，先连成三个者胜
    steps:
      - 添加九个可点击的格子和空文本
      - 点击时写入 X 或 O
      - 检查八条线
      - 宣布赢家或平局并在下次点击时重新开始
knobs:
  first: {code: "turn = '{}'", values: [X, O]}
  board:
    - {code: "0x3d5a80", en: blue, zh: 蓝色}
    - {code: "0x588157", en: green, zh: 绿色}
probe: |
  const marks = () => t.objects((o) => o.type === 'Text' && /^[XO]$/.test(o.text));
  const cells = () => t.objects('Rectangle');
  const second = knobs.first === 'X' ? 'O' : 'X';
  t.ok(cells().length === 9 && marks().length === 0, 'an empty board');
  t.click(cells()[4]);
  t.ok(marks().length === 1 && marks()[0].text === knobs.first, 'the first player starts');
  t.click(cells()[4]);
  t.ok(marks().length === 1, 'a taken cell is refused');
  t.click(cells()[0]);
  t.ok(marks().some((o) => o.text === second), 'then the other one');
  for (const i of [2, 1, 6]) t.click(cells()[i]);
  t.ok(t.texts().some((s) => /win/i.test(s) && s.includes(knobs.first)), 'three in a row wins');
  t.click(cells()[8]); t.step(5);
  t.ok(marks().length === 0, 'the next click starts again');
  for (const i of [0, 1, 2, 4, 3, 5, 7, 6, 8]) t.click(cells()[i]);
  t.ok(t.texts().some((s) => /draw/i.test(s)), 'a full board is a draw');
*/
const LINES = [
  [0, 1, 2], [3, 4, 5], [6, 7, 8],
  [0, 3, 6], [1, 4, 7], [2, 5, 8],
  [0, 4, 8], [2, 4, 6]
];

function create() {
  let turn = 'X';
  let over = false;
  const marks = [];
  const label = this.add.text(400, 50, `${turn} begins`, { fontSize: '30px' }).setOrigin(0.5);

  const play = (i) => {
    if (over) {
      this.scene.restart();
    } else if (marks[i].text === '') {
      marks[i].setText(turn);
      finishTurn();
    }
  };

  const finishTurn = () => {
    const won = LINES.some((line) => line.every((i) => marks[i].text === turn));
    const full = marks.every((mark) => mark.text !== '');
    over = won || full;
    if (over) {
      label.setText(won ? `${turn} wins!` : 'A draw');
      return;
    }
    turn = turn === 'X' ? 'O' : 'X';
    label.setText(`${turn} to move`);
  };

  for (let i = 0; i < 9; i++) {
    const x = 260 + (i % 3) * 140;
    const y = 170 + Math.floor(i / 3) * 140;
    this.add.rectangle(x, y, 130, 130, 0x3d5a80).setInteractive().on('pointerdown', () => play(i));
    marks.push(this.add.text(x, y, '', { fontSize: '80px' }).setOrigin(0.5));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: { create }
});
