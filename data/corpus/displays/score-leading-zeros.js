/* scene
tasks:
  en:
    - score with leading zeros
    - show the points like an old arcade machine, 000150, and the high score next to it
    - retro score counter filled up with zeros, circles to click are worth more the smaller they are
    - "At the top SCORE at the left and HI at the right in yellow monospace type, both with {digits} digits and leading zeros. Three {colour} circles of radius 60, 42 and 26 are worth 10, 50 and 100 points; a clicked one jumps to another height. R sets the score back to zero, HI keeps the highest."
  zh:
    - 前面补零的分数
    - 像老街机那样显示分数 000150，旁边还有最高分
    - 复古计分器，位数不够用 0 补齐，点圆得分，圆越小分越多
    - 顶部用黄色等宽字体显示，左边 SCORE，右边 HI，都是 {digits} 位数，不足补零。三个{colour}圆的半径是 60、42 和 26，分别值 10、50 和 100 分，点中后跳到另一个高度。按 R 分数归零，HI 保留最高分。
difficulty: easy
apis: [this.add.text, setText, setOrigin, setInteractive, this.input.keyboard.on, Phaser.Math.Between]
plan:
  en:
    req: Score and high score with {digits} digits and leading zeros
    steps:
      - Pad a number with zeros in a small function
      - Add the two texts at the top
      - Add circles that give points when clicked
      - Show both numbers after every change
  zh:
    req: 用 {digits} 位数并补零显示分数和最高分
    steps:
      - 写一个补零的小函数
      - 在顶部添加两个文字
      - 添加点击得分的圆
      - 每次变化后更新两个数字
knobs:
  digits: {code: "DIGITS = {}", values: [6, 5, 8]}
  colour:
    - {code: "0xf72585", en: pink, zh: 粉红色}
    - {code: "0x4361ee", en: blue, zh: 蓝色}
    - {code: "0x38b000", en: green, zh: 绿色}
probe: |
  const pad = (n) => String(n).padStart(knobs.digits, '0');
  const shows = (score, best) => t.texts().includes(`SCORE ${pad(score)}`) && t.texts().includes(`HI ${pad(best)}`);
  const [big, middle, small] = t.objects('Arc').sort((a, b) => b.radius - a.radius);
  t.ok(big.fillColor === knobs.colour, 'the circles have the asked colour');
  t.ok(shows(0, 0), 'both start with zeros only');
  t.click(big);
  t.ok(shows(10, 10), 'the big circle is worth 10');
  t.click(middle);
  t.ok(shows(60, 60), 'the middle one 50');
  t.click(small);
  t.ok(shows(160, 160), 'the small one 100');
  t.click(400, 70);
  t.ok(shows(160, 160), 'a click beside them nothing');
  t.press('R');
  t.ok(shows(0, 160), 'R sets the score back, but not the high score');
  t.click(small);
  t.ok(shows(100, 160), 'a lower score does not change the high score');
  t.click(small);
  t.ok(shows(200, 200), 'a higher one does');
*/
const DIGITS = 6;
const CIRCLES = [
  { x: 180, radius: 60, points: 10 },
  { x: 400, radius: 42, points: 50 },
  { x: 620, radius: 26, points: 100 }
];

function pad(number) {
  return String(number).padStart(DIGITS, '0');
}

class ScoreScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.best = 0;
    const style = { fontFamily: 'monospace', fontSize: '32px', color: '#ffd60a' };
    this.scoreText = this.add.text(20, 16, '', style);
    this.bestText = this.add.text(780, 16, '', style).setOrigin(1, 0);
    this.show();

    for (const { x, radius, points } of CIRCLES) {
      const circle = this.add.circle(x, 320, radius, 0xf72585).setInteractive();
      circle.on('pointerdown', () => {
        circle.y = Phaser.Math.Between(180, 520);
        this.score += points;
        this.show();
      });
    }
    this.input.keyboard.on('keydown-R', () => {
      this.score = 0;
      this.show();
    });
  }

  show() {
    this.best = Math.max(this.best, this.score);
    this.scoreText.setText(`SCORE ${pad(this.score)}`);
    this.bestText.setText(`HI ${pad(this.best)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  scene: ScoreScene
});
