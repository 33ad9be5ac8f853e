/* scene
tasks:
  en:
    - hundred chart for maths
    - a board with all numbers, click on one and its multiples light up
    - help pupils see times tables, choose 7 on a number field and 7, 14, 21 and so on get coloured, with how many there are
    - "{rows} rows of ten white cells of 48 px with the numbers from 1 on. A click on a number colours it and all its multiples {colour} and makes all others white; the text says Multiples of n and how many. A second click on the same number clears the chart."
  zh:
    - 数学百数表
    - 一张写满数字的表，点一个数，它的倍数都亮起来
    - 帮学生看乘法规律，在数表上选 7，7、14、21 等都上色，并显示有多少个
    - "{rows} 行、每行十个 48 像素的白格子，从 1 开始编号。点击一个数，它和它所有的倍数变成{colour}，其他变白；文字显示 Multiples of n 和个数。再点同一个数则清空。"
difficulty: easy
apis: [this.add.rectangle, this.add.text, setInteractive, setFillStyle, setText]
plan:
  en:
    req: Colour the multiples of a clicked number on a number chart
    steps: [Lay out the cells with numbers in rows of ten, Make every cell clickable, Test each number for divisibility by the clicked one, Colour the multiples and count them, Clear the chart on a second click]
  zh:
    req: 在数表上给点中数字的倍数上色
    steps: [每行十个排好数字格, 让每格可点击, 判断每个数能否被点中的数整除, 给倍数上色并计数, 再点一次清空]
knobs:
  rows: {code: "ROWS = {}", values: [10, 6, 8]}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x8ecae6", en: blue, zh: 蓝色}
    - {code: "0xff99c8", en: pink, zh: 粉色}
probe: |
  const cells = t.objects('Rectangle');
  const total = knobs.rows * 10;
  const lit = () => cells.map((cell, i) => (cell.fillColor === knobs.colour ? i + 1 : 0)).filter((number) => number > 0);
  const multiples = (number) => cells.map((cell, i) => i + 1).filter((other) => other % number === 0);
  t.near(cells.length, total, 0, 'ten cells in each row');
  const label = (number) => t.objects((o) => o.type === 'Text' && o.text === String(number))[0];
  t.ok([1, 7, 10, 35, total].every((number) => label(number) && Math.hypot(label(number).x - cells[number - 1].x, label(number).y - cells[number - 1].y) < 8), 'every cell has its number');
  t.near(cells[10].x, cells[0].x, 1, 'the second row starts below the first');
  t.ok(lit().length === 0, 'no cell is coloured at first');
  for (const number of [7, 3, 25]) {
    t.click(cells[number - 1]);
    t.ok(lit().join() === multiples(number).join(), `the multiples of ${number} are coloured, nothing else`);
    const shown = t.text(/multiples/i).text.match(/\d+/g).map(Number);
    t.ok(shown[0] === number && shown[1] === multiples(number).length, 'the text tells the number and the count');
  }
  t.click(cells[24]);
  t.ok(lit().length === 0, 'a second click clears the chart');
  t.click(cells[0]);
  t.near(lit().length, total, 0, 'every number is a multiple of 1');
*/
const ROWS = 10;

function create() {
  const title = this.add.text(400, 30, 'Click a number', { fontSize: '28px', color: '#333333' }).setOrigin(0.5);
  const cells = [];
  let chosen = 0;

  const choose = (number) => {
    chosen = number === chosen ? 0 : number;
    let count = 0;
    cells.forEach((cell, i) => {
      const isMultiple = chosen > 0 && (i + 1) % chosen === 0;
      cell.setFillStyle(isMultiple ? 0xffb703 : 0xffffff);
      if (isMultiple) count += 1;
    });
    title.setText(chosen > 0 ? `Multiples of ${number}: ${count}` : 'Click a number');
  };

  for (let number = 1; number <= ROWS * 10; number++) {
    const x = 175 + (number - 1) % 10 * 50;
    const y = 90 + Math.floor((number - 1) / 10) * 50;
    const cell = this.add.rectangle(x, y, 48, 48, 0xffffff).setInteractive({ useHandCursor: true });
    this.add.text(x, y, String(number), { fontSize: '20px', color: '#333333' }).setOrigin(0.5);
    cell.on('pointerdown', () => choose(number));
    cells.push(cell);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ced4da',
  scene: { create }
});
