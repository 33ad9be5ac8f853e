/* scene
tasks:
  en:
    - celsius to fahrenheit
    - a thermometer I can set with the mouse, it tells the temperature in both units
    - pull the mark up and down and the {colour} column follows, the text converts degrees
    - "A thermometer 400 px high from -20 to {max} °C. Dragging its dark handle up or down changes the height of the {colour} column; beside it stand the whole degrees in °C and, converted with C * 9 / 5 + 32 and rounded, in °F."
  zh:
    - 摄氏转华氏
    - 可以用鼠标调的温度计，同时显示两种单位
    - 上下拉动标记，{colour}液柱跟着变，文字换算温度
    - 高 400 像素的温度计，范围 -20 到 {max} °C。上下拖动深色手柄改变{colour}液柱的高度；旁边写出整数的 °C，以及按 C * 9 / 5 + 32 换算并取整的 °F。
difficulty: easy
apis: [setInteractive, Phaser.Math.Clamp, Phaser.Math.Linear, this.add.rectangle, displayHeight, setText]
plan:
  en:
    req: A thermometer that is set by dragging and shows °C and °F
    steps: [Draw the tube and the column and a draggable handle, Clamp the handle to the tube on drag, Stretch the column up to the handle, Turn the place into degrees, Write both units]
  zh:
    req: 拖动设置并显示 °C 和 °F 的温度计
    steps: [画管子、液柱和可拖动的手柄, 拖动时限制在管子内, 把液柱拉伸到手柄处, 把位置换算成度数, 写出两种单位]
knobs:
  max: {code: "MAX = {}", values: [100, 50]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x4361ee", en: blue, zh: 蓝色}
probe: |
  const handle = t.one((o) => o.type === 'Rectangle' && o.input);
  const column = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const read = (unit) => Number(t.text(unit).text.match(/-?\d+/)[0]);
  const check = (place) => {
    const expected = -20 + (knobs.max + 20) * (500 - handle.y) / 400;
    t.near(read(/°C/), expected, 1, 'the degrees fit the handle ' + place);
    t.near(read(/°F/), read(/°C/) * 9 / 5 + 32, 0.51, 'Fahrenheit is converted ' + place);
    t.near(column.displayHeight, 500 - handle.y, 2, 'the column reaches the handle ' + place);
  };
  check('at first');
  const x = handle.x;
  t.drag(handle, { x: 500, y: 300 });
  t.near(handle.y, 300, 2, 'the handle follows the mouse');
  t.near(handle.x, x, 1, 'but only up and down');
  check('in the middle');
  t.drag(handle, { x, y: 20 });
  t.near(read(/°C/), knobs.max, 0, 'the top is the highest temperature');
  check('at the top');
  t.drag(handle, { x, y: 590 });
  t.near(read(/°C/), -20, 0, 'the bottom is the lowest');
  t.near(read(/°F/), -4, 0, 'in Fahrenheit too');
  check('at the bottom');
*/
const MIN = -20;
const MAX = 100;
const TOP = 100;
const BOTTOM = 500;

function create() {
  this.add.rectangle(250, 300, 34, 400, 0xced4da);
  this.add.circle(250, 535, 42, 0xe63946);
  const column = this.add.rectangle(250, BOTTOM, 34, 400, 0xe63946).setOrigin(0.5, 1);
  const handle = this.add.rectangle(250, 300, 110, 16, 0x343a40);
  handle.setInteractive({ draggable: true, useHandCursor: true });

  const style = { fontSize: '64px', color: '#343a40' };
  const celsius = this.add.text(420, 210, '', style);
  const fahrenheit = this.add.text(420, 310, '', style);

  const setLevel = (y) => {
    handle.y = Phaser.Math.Clamp(y, TOP, BOTTOM);
    column.displayHeight = BOTTOM - handle.y;
    const share = (BOTTOM - handle.y) / (BOTTOM - TOP);
    const degrees = Math.round(Phaser.Math.Linear(MIN, MAX, share));
    celsius.setText(`${degrees} °C`);
    fahrenheit.setText(`${Math.round(degrees * 9 / 5 + 32)} °F`);
  };

  handle.on('drag', (pointer, x, y) => setLevel(y));
  setLevel(360);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1faee',
  scene: { create }
});
