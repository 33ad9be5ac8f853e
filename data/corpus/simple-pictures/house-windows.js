/* scene
tasks:
  en:
    - house with lights
    - a house at night, I click a window and its light goes on or off
    - "A house with a roof, a door and four windows of {size} px; a click on a window switches its {colour} light on or off, and {key} turns off all of them."
  zh:
    - 带灯的房子
    - 夜里的一座房子，点窗户可以开灯关灯
    - 画一座有屋顶、门和四扇 {size} 像素窗户的房子；点击窗户打开或关闭它的{colour}灯光，按 {key} 关掉所有的灯
difficulty: easy
apis: [this.add.rectangle, this.add.triangle, setInteractive, setFillStyle, this.input.keyboard.on]
plan:
  en:
    req: Each window of a house has a {colour} light that a click toggles
    steps: [Draw walls and roof and door, Add four interactive windows, Swap the fill of a window on a click, "Make all windows dark on {key}"]
  zh:
    req: 点击房子的窗户开关{colour}灯光
    steps: [画墙、屋顶和门, 加四扇可点击的窗户, 点击时切换窗户的填充色, "按 {key} 时让所有窗户变暗"]
knobs:
  colour:
    - {code: "0xffe066", en: yellow, zh: 黄色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0xff8fc7", en: pink, zh: 粉色}
  size: {code: "SIZE = {}", values: [60, 48]}
  key: {code: "keydown-{}", values: [SPACE, "N"]}
probe: |
  const panes = t.objects((o) => o.type === 'Rectangle' && o.input);
  t.near(panes.length, 4, 0, 'there are four windows');
  t.ok(panes.every((o) => o.width === knobs.size), 'of the asked size');
  const c = knobs.colour;
  const lit = () => panes.map((o) => { const p = t.pixel(o.x, o.y); return [c >> 16, c >> 8 & 255, c & 255].every((v, i) => Math.abs(v - p[i]) < 12) ? 1 : 0; }).join('');
  t.ok(lit() === '0000', 'at first all are dark');
  t.click(400, 310);
  t.ok(lit() === '0000', 'a click on the wall does nothing');
  t.click(panes[1]);
  t.ok(lit() === '0100', 'a click lights one window');
  t.click(panes[3]);
  t.ok(lit() === '0101', 'and another');
  t.click(panes[1]);
  t.ok(lit() === '0001', 'a second click makes it dark');
  t.click(panes[0]);
  t.press(knobs.key);
  t.ok(lit() === '0000', 'the key turns all off');
  t.click(panes[2]);
  t.ok(lit() === '0010', 'and they can be lit again');
*/
const SIZE = 60;
const LIGHT = 0xffe066;
const DARK = 0x2b3a4a;

function create() {
  this.add.rectangle(400, 555, 800, 90, 0x344e41);
  this.add.rectangle(400, 400, 320, 220, 0xb08968);
  this.add.triangle(400, 230, 0, 120, 190, 0, 380, 120, 0x7f1d1d);
  this.add.rectangle(400, 460, 56, 100, 0x5c3d2e);

  const panes = [];
  for (const y of [345, 445]) {
    for (const x of [305, 495]) {
      panes.push(this.add.rectangle(x, y, SIZE, SIZE, DARK).setStrokeStyle(5, 0xf1faee));
    }
  }

  for (const pane of panes) {
    pane.setInteractive({ useHandCursor: true });
    pane.on('pointerdown', () => {
      pane.setFillStyle(pane.fillColor === DARK ? LIGHT : DARK);
    });
  }

  this.input.keyboard.on('keydown-SPACE', () => {
    panes.forEach((pane) => pane.setFillStyle(DARK));
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: { create }
});
