/* scene
tasks:
  en:
    - find the different circle
    - many {colour} circles and one of them is paler, click that one to get a point
    - "Draw {rows} rows of 4 {colour} circles with a radius of 45. One of them is 30 percent brighter: a click on it scores 1 and another one becomes the bright one, a click on any other sets the score back to 0."
  zh:
    - 找不同颜色的圆
    - 很多{colour}圆里有一个颜色浅一点，点中它就得分
    - 画 {rows} 行、每行 4 个半径 45 的{colour}圆，其中一个亮 30%。点中它得 1 分并换另一个变亮，点错则分数归零。
difficulty: easy
apis: [this.add.circle, setInteractive, setFillStyle, brighten, Phaser.Utils.Array.GetRandom]
plan:
  en:
    req: Click the one circle among {rows} rows that is brighter
    steps: [Draw the rows of circles, Choose one and make it brighter, On the right click score and choose another, On a wrong click set the score to 0]
  zh:
    req: 在 {rows} 行圆中点击更亮的那一个
    steps: [画出几行圆, 选一个变亮, 点对时加分并换一个, 点错时分数归零]
knobs:
  colour:
    - {code: "0x2a6fdb", en: blue, zh: 蓝色}
    - {code: "0x2a9d4b", en: green, zh: 绿色}
    - {code: "0x8e44ad", en: purple, zh: 紫色}
  rows: {code: "ROWS = {}", values: [3, 2, 4]}
probe: |
  const circles = t.objects('Arc');
  const odd = () => circles.filter((circle) => circle.fillColor !== knobs.colour);
  t.near(circles.length, knobs.rows * 4, 0, 'all the circles are there');
  for (let n = 1; n <= 3; n++) {
    t.near(odd().length, 1, 0, 'just one has another colour');
    const chosen = odd()[0];
    t.click(chosen);
    t.near(t.number(/score/i), n, 0, 'a click on it scores');
    t.ok(odd()[0] !== chosen, 'and another one is chosen');
  }
  const chosen = odd()[0];
  t.click(30, 300);
  t.near(t.number(/score/i), 3, 0, 'a click beside the circles changes nothing');
  t.click(circles.find((circle) => circle !== chosen));
  t.near(t.number(/score/i), 0, 0, 'a wrong circle sets the score back');
  t.ok(odd()[0] === chosen, 'and the odd one stays');
*/
const ROWS = 3;
const COLOUR = 0x2a6fdb;
const BRIGHT = Phaser.Display.Color.IntegerToColor(COLOUR).brighten(30).color;

class OddScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(400, 40, 'Score: 0', { fontSize: '32px' }).setOrigin(0.5);

    this.circles = [];
    for (let i = 0; i < ROWS * 4; i++) {
      const x = 220 + (i % 4) * 120;
      const y = 320 + (Math.floor(i / 4) - (ROWS - 1) / 2) * 120;
      const circle = this.add.circle(x, y, 45, COLOUR).setInteractive();
      circle.on('pointerdown', () => this.pick(circle));
      this.circles.push(circle);
    }
    this.chooseOdd();
  }

  chooseOdd() {
    const others = this.circles.filter((circle) => circle !== this.odd);
    this.odd = Phaser.Utils.Array.GetRandom(others);
    this.circles.forEach((circle) => circle.setFillStyle(circle === this.odd ? BRIGHT : COLOUR));
  }

  pick(circle) {
    const isRight = circle === this.odd;
    this.score = isRight ? this.score + 1 : 0;
    this.label.setText(`Score: ${this.score}`);
    if (isRight) this.chooseOdd();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c1c28',
  scene: OddScene
});
