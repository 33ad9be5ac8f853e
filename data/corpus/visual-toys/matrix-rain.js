/* scene
tasks:
  en:
    - matrix rain
    - the {colour} code rain from The Matrix, letters and digits falling down the screen
    - make a hacker background where columns of random {colour} characters run down on black
    - "Digital rain on black: a column of 14 random letters and digits every {gap} px. Each column falls at its own speed of 120 to {fastest} px/s, fades from black to {colour} and white at its lowest sign, and comes back above the screen with new signs; every 80 ms one column changes its signs."
  zh:
    - 黑客帝国代码雨
    - 屏幕上一列列{colour}字符往下掉，像黑客帝国那样
    - 做一个数字雨背景，随机的{colour}字母和数字不停下落
    - "黑色背景的代码雨：每隔 {gap} 像素一列，每列 14 个随机字母或数字，各列以每秒 120 到 {fastest} 像素的不同速度下落，从上到下由黑渐变为{colour}，最下面的字符发白；落出屏幕后换一批字符从上方重新落下，每 80 毫秒有一列改变字符。"
difficulty: medium
apis: [this.add.text, createLinearGradient, setFill, setText, this.time.addEvent, Phaser.Math.Between]
plan:
  en:
    req: Columns of random {colour} signs rain down a black screen
    steps: [Make one text of 14 lines for each column, Fill it with a gradient from black to the colour to white, Let each text fall at its own speed in update, Put it above the screen with new signs when it is out, Change the signs of one column by a timer]
  zh:
    req: 一列列随机的{colour}字符在黑色屏幕上下落
    steps: [每列创建一个 14 行的文字, 用由黑到彩色再到白的渐变填充, 在 update 中让每列按自己的速度下落, 落出屏幕后换字符并放回上方, 用计时器改变某一列的字符]
knobs:
  colour:
    - {code: "'#00ff66'", en: green, zh: 绿色}
    - {code: "'#33aaff'", en: blue, zh: 蓝色}
    - {code: "'#ff55cc'", en: pink, zh: 粉色}
  gap: {code: "GAP = {}", values: [20, 25, 32]}
  fastest: {code: "FASTEST = {}", values: [300, 240, 400]}
probe: |
  const columns = t.objects('Text');
  t.near(columns.length, 800 / knobs.gap, 0, 'the columns fill the screen');
  const xs = columns.map((o) => o.x).sort((a, b) => a - b);
  t.ok(xs.every((x, i) => i === 0 || Math.abs(x - xs[i - 1] - knobs.gap) < 0.5), 'at the asked distance');
  t.ok(columns.every((o) => /^(\S\n){13}\S$/.test(o.text)), 'each column has 14 signs');
  const speeds = t.movers(() => t.step(6)).filter((m) => m.y > 0).map((m) => m.y * 10);
  t.ok(speeds.length > columns.length / 2, 'they fall');
  t.ok(Math.min(...speeds) > 110 && Math.max(...speeds) < knobs.fastest + 10, 'at the asked speeds');
  t.ok(Math.max(...speeds) - Math.min(...speeds) > 30, 'each at its own');
  const before = columns.map((o) => o.text);
  let last = columns.map((o) => o.y), returns = 0, above = true;
  for (let i = 0; i < 400; i++) {
    t.step();
    columns.forEach((o, k) => { if (o.y < last[k]) { returns += 1; above = above && o.y < -200; } last[k] = o.y; });
  }
  t.ok(returns >= 10 && above, 'columns come back above the screen');
  t.ok(last.every((y) => y < 610), 'none is lost below it');
  t.ok(columns.filter((o, k) => o.text !== before[k]).length >= 3, 'the signs change');
  const c = parseInt(knobs.colour.slice(1), 16);
  t.ok(t.count([c >> 16, c >> 8 & 255, c & 255], 90) > 100, 'the rain has the asked colour');
*/
const GAP = 20;
const FASTEST = 300;
const LENGTH = 14;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

class MatrixScene extends Phaser.Scene {
  create() {
    this.columns = [];
    for (let x = GAP / 2; x < 800; x += GAP) {
      this.addColumn(x);
    }
    this.time.addEvent({ delay: 80, loop: true, callback: this.changeOne, callbackScope: this });
  }

  addColumn(x) {
    const style = { fontFamily: 'monospace', fontSize: '20px', fontStyle: 'bold' };
    const text = this.add.text(x, Phaser.Math.Between(-600, 300), this.randomSigns(), style).setOrigin(0.5, 0);

    const gradient = text.context.createLinearGradient(0, 0, 0, text.height);
    gradient.addColorStop(0, '#000000');
    gradient.addColorStop(0.85, '#00ff66');
    gradient.addColorStop(1, '#ffffff');
    text.setFill(gradient);

    this.columns.push({ text, speed: Phaser.Math.Between(120, FASTEST) });
  }

  randomSigns() {
    const pick = () => SIGNS[Phaser.Math.Between(0, SIGNS.length - 1)];
    return Array.from({ length: LENGTH }, pick).join('\n');
  }

  changeOne() {
    const column = Phaser.Math.RND.pick(this.columns);
    column.text.setText(this.randomSigns());
  }

  update(time, delta) {
    for (const { text, speed } of this.columns) {
      text.y += speed * delta / 1000;
      if (text.y > 600) {
        text.y = -text.height;
        text.setText(this.randomSigns());
      }
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  scene: MatrixScene
});
