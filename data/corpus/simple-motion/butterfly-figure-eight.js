/* scene
tasks:
  en:
    - butterfly flying a figure eight
    - a {colour} butterfly made of ellipses that flies in an 8 and flaps its wings
    - "A butterfly of three ellipses with {colour} wings flies a lying figure eight around the centre, {width} px to each side and 160 px up and down, one round in {lap} seconds; it looks where it flies and flaps its wings."
  zh:
    - 蝴蝶飞8字
    - 用椭圆画一只{colour}蝴蝶，一边扇翅膀一边飞 8 字
    - 用三个椭圆画一只翅膀为{colour}的蝴蝶，绕画面中心横着飞 8 字，左右各 {width} 像素、上下各 160 像素，{lap} 秒一圈，头朝飞行方向并扇动翅膀
difficulty: medium
apis: [this.add.ellipse, this.add.container, Phaser.Math.Angle.Between, setOrigin, Math.sin]
plan:
  en:
    req: A {colour} butterfly flies a figure eight and flaps its wings
    steps: [Make a container of two wings and a body, Count the seconds in update, Place it by a sine in x and a sine twice as fast in y, Turn it towards where it flies, Flap the wings by their scale]
  zh:
    req: '{colour}蝴蝶飞 8 字并扇动翅膀'
    steps: [用两只翅膀和身体组成容器, 在 update 中累计秒数, x 用正弦而 y 用快一倍的正弦来定位, 转向飞行方向, 用缩放扇动翅膀]
knobs:
  colour:
    - {code: "0xff8c1a", en: orange, zh: 橙色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xff6699", en: pink, zh: 粉色}
  width: {code: "WIDTH = {}", values: [280, 200, 320]}
  lap: {code: "LAP = {}", values: [6, 4, 8]}
probe: |
  const wings = t.objects((o) => o.type === 'Ellipse' && o.fillColor === knobs.colour);
  t.near(wings.length, 2, 0, 'two wings of the asked colour');
  const butterfly = wings[0].parentContainer;
  let left = 999, right = 0, top = 999, bottom = 0, crossings = 0, off = 0, closed = 9, open = 0;
  for (let i = 0; i < knobs.lap * 60 + 10; i++) {
    const before = butterfly.x;
    t.step();
    const { x, y } = butterfly;
    left = Math.min(left, x); right = Math.max(right, x);
    top = Math.min(top, y); bottom = Math.max(bottom, y);
    closed = Math.min(closed, wings[0].scaleX); open = Math.max(open, wings[0].scaleX);
    if ((before < 400) !== (x < 400)) { crossings += 1; off = Math.max(off, Math.abs(y - 300)); }
  }
  t.near(400 - left, knobs.width, 4, 'it flies to the left');
  t.near(right - 400, knobs.width, 4, 'as far as to the right');
  t.near(top, 140, 4, 'and up');
  t.near(bottom, 460, 4, 'and down');
  t.ok(crossings >= 2, 'it crosses the middle twice in a round');
  t.ok(off < 14, 'always in the same place, as an eight does');
  t.ok(closed < 0.5 && open > 0.8, 'it flaps its wings');
*/
const WIDTH = 280;
const HEIGHT = 160;
const LAP = 6;

class ButterflyScene extends Phaser.Scene {
  create() {
    this.wings = [
      this.add.ellipse(-2, 0, 40, 56, 0xff8c1a).setOrigin(1, 0.5),
      this.add.ellipse(2, 0, 40, 56, 0xff8c1a).setOrigin(0, 0.5)
    ];
    const body = this.add.ellipse(0, 0, 10, 60, 0x2b2d42);
    this.butterfly = this.add.container(400, 300, [...this.wings, body]);
    this.seconds = 0;
  }

  update(time, delta) {
    this.seconds += delta / 1000;
    const phase = (this.seconds / LAP) * Math.PI * 2;
    const x = 400 + WIDTH * Math.sin(phase);
    const y = 300 + HEIGHT * Math.sin(phase * 2);

    // The head is at the top of the drawing, so a quarter turn is added.
    const heading = Phaser.Math.Angle.Between(this.butterfly.x, this.butterfly.y, x, y);
    this.butterfly.setRotation(heading + Math.PI / 2);
    this.butterfly.setPosition(x, y);

    const flap = 0.65 + 0.35 * Math.sin(this.seconds * 20);
    this.wings.forEach((wing) => { wing.scaleX = flap; });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#d8f3dc',
  scene: ButterflyScene
});
