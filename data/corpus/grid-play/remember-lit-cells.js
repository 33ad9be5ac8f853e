/* scene
tasks:
  en:
    - memory game with squares that flash
    - some cells of a grid light up for a moment, then I have to click where they were
    - brain training, remember the positions of the bright tiles, every round there is one more, a mistake ends it
    - "A 4 x 4 grid of grey cells. In round 1 {start} random cells are {colour} for {show} ms, then all are grey again and can be clicked: right ones turn {colour}, and when all are found the next round shows one cell more after 700 ms; a wrong one turns black and the text says Wrong! R starts again. Clicks while the pattern is shown do nothing."
  zh:
    - 记忆闪亮方格的游戏
    - 网格里有些格子亮一下，然后要点出它们的位置
    - 大脑训练，记住亮块的位置，每轮多一个，点错就结束
    - 4 x 4 的灰色网格。第 1 轮有 {start} 个随机格子变成{colour}，持续 {show} 毫秒，然后全部变灰、可以点击：点对的变成{colour}，全部找到后过 700 毫秒进入下一轮，多亮一个；点错的变黑，显示 Wrong! R starts again。图案显示期间点击无效。
difficulty: medium
apis: [this.add.rectangle, setInteractive, Phaser.Utils.Array.Shuffle, this.time.delayedCall, this.scene.restart]
plan:
  en:
    req: Remember which cells lit up and click them
    steps: [Draw a clickable grid, Light random cells for a moment, Accept clicks when they are dark again, Colour right cells and start the next round when all are found, End on a wrong click and restart on R]
  zh:
    req: 记住亮起的格子并点出来
    steps: [画可点击的网格, 随机点亮一些格子, 变暗后接受点击, 点对上色，全部找到进入下一轮, 点错结束，按 R 重新开始]
knobs:
  start: {code: "START = {}", values: [3, 4, 2]}
  show: {code: "SHOW = {}", values: [1500, 1000, 2000]}
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
probe: |
  const cells = () => t.objects('Rectangle');
  const lit = () => cells().filter((cell) => cell.fillColor === knobs.colour);
  const hide = () => { for (let i = 0; i < 300 && lit().length > 0; i++) t.step(1); return lit().length === 0; };
  const appear = () => { for (let i = 0; i < 120 && lit().length === 0; i++) t.step(1); return lit(); };
  t.near(cells().length, 16, 0, 'four by four cells');
  let shown = appear();
  t.near(shown.length, knobs.start, 0, 'some cells are lit at first');
  t.click(cells().find((cell) => !shown.includes(cell)));
  t.ok(!t.text(/wrong/i) && lit().length === knobs.start, 'a click does not count yet');
  t.seconds(knobs.show / 1000 - 0.4);
  t.near(lit().length, knobs.start, 0, 'they stay lit for the asked time');
  t.step(30);
  t.near(lit().length, 0, 0, 'then all are dark');
  shown.forEach((cell) => { t.click(cell); t.ok(cell.fillColor === knobs.colour, 'a right cell is coloured'); });
  for (let i = 0; i < 120 && t.number(/round/i) < 2; i++) t.step(1);
  shown = lit();
  t.near(t.number(/round/i), 2, 0, 'the second round begins');
  t.near(shown.length, knobs.start + 1, 0, 'with one cell more');
  t.ok(hide(), 'they go dark again');
  t.click(shown[0]);
  const wrong = cells().find((cell) => !shown.includes(cell));
  t.click(wrong);
  t.ok(t.text(/wrong/i), 'a wrong cell ends the game');
  t.click(shown[1]);
  t.ok(shown[1].fillColor !== knobs.colour, 'then clicks do nothing');
  t.press('R');
  t.step(3);
  t.ok(!t.text(/wrong/i), 'R starts again');
  t.near(t.number(/round/i), 1, 0, 'at round 1');
  t.near(appear().length, knobs.start, 0, 'with the first number of cells');
*/
const START = 3;
const SHOW = 1500;
const DARK = 0x6c757d;

class MemoryScene extends Phaser.Scene {
  create() {
    this.round = 0;
    this.label = this.add.text(400, 50, '', { fontSize: '30px' }).setOrigin(0.5);
    this.cells = [];
    for (let i = 0; i < 16; i++) {
      const cell = this.add.rectangle(235 + (i % 4) * 110, 150 + Math.floor(i / 4) * 110, 100, 100, DARK);
      cell.setInteractive().on('pointerdown', () => this.choose(cell));
      this.cells.push(cell);
    }
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.nextRound();
  }

  nextRound() {
    this.round += 1;
    this.label.setText(`Round: ${this.round}`);
    this.paintAll(DARK);
    this.hidden = Phaser.Utils.Array.Shuffle([...this.cells]).slice(0, START + this.round - 1);
    this.hidden.forEach((cell) => cell.setFillStyle(0xffd23f));
    this.canClick = false;
    this.time.delayedCall(SHOW, () => {
      this.paintAll(DARK);
      this.canClick = true;
    });
  }

  paintAll(colour) {
    this.cells.forEach((cell) => cell.setFillStyle(colour));
  }

  choose(cell) {
    if (!this.canClick) return;
    if (!this.hidden.includes(cell)) {
      cell.setFillStyle(0x000000);
      this.label.setText('Wrong! R starts again');
      this.canClick = false;
      return;
    }
    cell.setFillStyle(0xffd23f);
    if (this.hidden.every((one) => one.fillColor === 0xffd23f)) {
      this.canClick = false;
      this.time.delayedCall(700, () => this.nextRound());
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: MemoryScene
});
