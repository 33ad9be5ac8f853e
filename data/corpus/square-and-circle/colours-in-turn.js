/* scene
tasks:
  en:
    - square that changes colour every second
    - a square going through {names}, over and over
    - "Show a 200 px square whose colour steps through {names} every {period} ms and then begins again."
  zh:
    - 每秒变色的方块
    - 方块按{names}的顺序循环变色
    - 显示一个 200 像素的方块，每 {period} 毫秒按{names}的顺序换一种颜色，循环往复
difficulty: easy
apis: [this.add.rectangle, this.time.addEvent, setFillStyle]
plan:
  en:
    req: A square runs through {names}
    steps: [List the colours, Draw the square in the first one, On a looping timer go to the next index, Start over at the end of the list]
  zh:
    req: 方块依次变成{names}
    steps: [列出颜色, 用第一种颜色画方块, 用循环计时器切换到下一个下标, 到末尾后从头开始]
knobs:
  names:
    - {code: "[0xff0000, 0xffff00, 0x00ff00]", en: "red, yellow and green", zh: 红、黄、绿}
    - {code: "[0x0000ff, 0xffffff, 0xff0000]", en: "blue, white and red", zh: 蓝、白、红}
  period: {code: "PERIOD = {}", values: [1000, 500]}
probe: |
  const colours = knobs.names.match(/0x\w+/g).map(Number);
  const square = t.one('Rectangle');
  const frames = knobs.period / 1000 * 60;
  t.step(frames / 2);
  for (let i = 0; i < 5; i++) {
    t.ok(square.fillColor === colours[i % 3], `colour ${i + 1} is right`);
    t.step(frames);
  }
*/
const COLOURS = [0xff0000, 0xffff00, 0x00ff00];
const PERIOD = 1000;

class ColourScene extends Phaser.Scene {
  create() {
    this.index = 0;
    this.square = this.add.rectangle(400, 300, 200, 200, COLOURS[0]);
    this.time.addEvent({ delay: PERIOD, loop: true, callback: this.nextColour, callbackScope: this });
  }

  nextColour() {
    this.index = (this.index + 1) % COLOURS.length;
    this.square.setFillStyle(COLOURS[this.index]);
  }
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#202020',
  scene: ColourScene
};

new Phaser.Game(config);
