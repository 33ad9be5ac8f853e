/* scene
tasks:
  en:
    - circle changes color when clicked
    - a red circle that turns {colour} when I click it
    - "Draw a red circle of radius {radius} in the centre of the screen; clicking it makes it {colour}, clicking anywhere else does nothing."
  zh:
    - 点击变色的圆
    - 红色的圆，点一下变成{colour}
    - 在屏幕中央画一个半径 {radius} 的红色圆形，点击圆形后变为{colour}，点击其他地方没有反应
difficulty: easy
apis: [this.add.circle, setInteractive, setFillStyle]
plan:
  en:
    req: A red circle turns {colour} when clicked
    steps: [Draw a red circle, Make it interactive, Change its fill on pointerdown]
  zh:
    req: 红色圆形被点击后变成{colour}
    steps: [画红色圆形, 让它可以交互, 按下时改变填充色]
knobs:
  colour:
    - {code: "0x3366ff", en: blue, zh: 蓝色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
  radius: {code: "RADIUS = {}", values: [80, 60, 100]}
probe: |
  const circle = t.one('Arc');
  t.near(circle.radius, knobs.radius, 0, 'it has the asked radius');
  t.ok(circle.fillColor === 0xff3333, 'it starts red');
  t.click(60, 60);
  t.ok(circle.fillColor === 0xff3333, 'a click beside it does nothing');
  t.click(circle);
  t.ok(circle.fillColor === knobs.colour, 'a click on it changes its colour');
*/
const RADIUS = 80;
const RED = 0xff3333;
const BACKGROUND = '#f1f1f1';
const CLICKED = 0x3366ff;

class CircleScene extends Phaser.Scene {
  create() {
    const circle = this.add.circle(400, 300, RADIUS, RED);
    circle.setInteractive({ useHandCursor: true });

    circle.on('pointerdown', () => {
      circle.setFillStyle(CLICKED);
    });
  }
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: BACKGROUND,
  scene: CircleScene
};

new Phaser.Game(config);
