/* scene
tasks:
  en:
    - a bottle that fills up
    - a round flask filled with liquid, UP and DOWN change the level
    - A flask of radius 120; a {colour} rectangle masked by the flask's circle rises and falls with UP and DOWN at {speed} per cent a second, the text shows the level in per cent.
  zh:
    - 会装满的瓶子
    - 圆形烧瓶里的液体，按上下键改变液面高度
    - 半径 120 的烧瓶，用圆形遮罩裁剪{colour}矩形作为液体，上下键以每秒 {speed}% 升降，文字显示百分比。
difficulty: medium
apis: [this.add.rectangle, setText, this.make.graphics, createGeometryMask, setMask, createCursorKeys, Phaser.Math.Clamp]
plan:
  en:
    req: Fill a round flask with {colour} liquid by UP and empty it by DOWN
    steps:
      - Draw the liquid with this.add.rectangle
      - Mask it with a circle drawn on this.make.graphics
      - Draw the glass as a circle with a stroke
      - Change the level with the cursor keys and clamp it
      - Set the liquid's y and the text from the level
  zh:
    req: 按上键给圆形烧瓶注入{colour}液体，按下键放出
    steps:
      - 用 this.add.rectangle 画液体
      - 用 this.make.graphics 画的圆做遮罩
      - 用带描边的圆画玻璃瓶
      - 用方向键改变液位并限制范围
      - 根据液位设置液体的 y 和文字
knobs:
  colour:
    - {code: "0x00b4d8", en: blue, zh: 蓝色}
    - {code: "0x70e000", en: green, zh: 绿色}
    - {code: "0xff4d6d", en: pink, zh: 粉色}
  speed: {code: "SPEED = {}", values: [40, 25, 60]}
probe: |
  const liquid = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  t.near(t.number(/%/), 30, 0, 'it starts at 30 %');
  const low = t.count(liquid, 8);
  t.ok(low > 3000, 'some liquid is there');
  t.ok(t.pixel(290, 410).join() !== liquid.join(), 'it does not leave the round glass');
  t.hold('UP', 60);
  t.near(t.number(/%/), 30 + knobs.speed, 2, 'UP fills at the asked speed');
  t.ok(t.count(liquid, 8) > low * 1.3, 'there is more liquid to see');
  t.hold('UP', 240);
  t.near(t.number(/%/), 100, 0, 'it stops when full');
  t.near(t.count(liquid, 8), Math.PI * 120 * 120, 5000, 'the whole circle is filled');
  t.hold('DOWN', 300);
  t.near(t.number(/%/), 0, 0, 'and when empty');
  t.ok(t.count(liquid, 8) < 50, 'no liquid is left');
*/
const SPEED = 40;
const RADIUS = 120;

function create() {
  this.liquid = this.add.rectangle(400, 300, RADIUS * 2, RADIUS * 2, 0x00b4d8).setOrigin(0.5, 0);

  const inside = this.make.graphics();
  inside.fillStyle(0xffffff).fillCircle(400, 300, RADIUS);
  this.liquid.setMask(inside.createGeometryMask());

  this.add.circle(400, 300, RADIUS).setStrokeStyle(4, 0xffffff);
  this.label = this.add.text(400, 480, '', { fontSize: '32px' }).setOrigin(0.5);
  this.cursors = this.input.keyboard.createCursorKeys();
  this.level = 30;
}

function update(time, delta) {
  const { up, down } = this.cursors;
  const change = SPEED * (up.isDown - down.isDown) * delta / 1000;

  this.level = Phaser.Math.Clamp(this.level + change, 0, 100);
  // The liquid's top edge rises from the bottom of the glass.
  this.liquid.y = 300 + RADIUS - RADIUS * 2 * this.level / 100;
  this.label.setText(`${Math.round(this.level)} %`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: { create, update }
});
