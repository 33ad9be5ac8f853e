/* scene
tasks:
  en:
    - zoom with q and e
    - hold E to zoom the camera in and Q to zoom out
    - "A {colour} house stands on a chequered meadow. While E is held the camera's zoom rises by {rate} a second up to {most}, while Q is held it falls at the same rate down to 0.5."
  zh:
    - 按键缩放镜头
    - 按住 E 放大画面，按住 Q 缩小画面
    - 棋盘格草地上有一座{colour}房子，按住 E 时镜头缩放每秒增加 {rate}，最大 {most}，按住 Q 时以同样的速度减小，最小 0.5
difficulty: easy
apis: [this.cameras.main, this.input.keyboard.addKeys, setZoom, Phaser.Math.Clamp, this.add.grid]
plan:
  en:
    req: Zoom the camera with the keys Q and E between 0.5 and {most}
    steps: [Draw the meadow and the house, Add the keys Q and E, Change the zoom by the rate times delta while one is held, Keep it between the limits]
  zh:
    req: 用 Q 和 E 键在 0.5 到 {most} 之间缩放镜头
    steps: [画草地和房子, 添加 Q 和 E 键, 按住时按速度乘 delta 改变缩放, 把缩放限制在范围内]
knobs:
  colour:
    - {code: "0xff3333", en: red, zh: 红色}
    - {code: "0x3366ff", en: blue, zh: 蓝色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
  rate: {code: "RATE = {}", values: [1, 1.5, 0.8]}
  most: {code: "MOST = {}", values: [3, 2]}
probe: |
  const camera = t.scene().cameras.main;
  const house = [16, 8, 0].map((bits) => (knobs.colour >> bits) & 255);
  t.step(20);
  t.near(camera.zoom, 1, 0.01, 'without a key nothing happens');
  const size = t.count(house);
  t.ok(size > 5000, 'the house is seen');
  t.hold('E', 30);
  t.near(camera.zoom, 1 + knobs.rate / 2, 0.06, 'E zooms in at the asked rate');
  t.step(2);
  t.ok(t.count(house) > size * 1.5, 'the house looks bigger');
  t.hold('E', 240);
  t.near(camera.zoom, knobs.most, 0.01, 'it stops at the most');
  t.hold('Q', 300);
  t.near(camera.zoom, 0.5, 0.01, 'Q zooms out as far as 0.5');
  t.step(2);
  t.ok(t.count(house) < size * 0.5, 'the house looks smaller');
*/
const RATE = 1;
const LEAST = 0.5;
const MOST = 3;

class ZoomScene extends Phaser.Scene {
  create() {
    // The meadow is wide enough to fill the screen at the smallest zoom.
    this.add.grid(400, 300, 2000, 1600, 100, 100, 0x588157).setAltFillStyle(0x4a7048);
    this.add.rectangle(400, 320, 140, 110, 0xff3333);
    this.add.triangle(400, 230, 0, 70, 90, 0, 180, 70, 0x3d2b1f);
    this.add.rectangle(400, 345, 34, 60, 0x3d2b1f);

    this.keys = this.input.keyboard.addKeys('Q,E');
  }

  update(time, delta) {
    const camera = this.cameras.main;
    const direction = this.keys.E.isDown - this.keys.Q.isDown;
    const zoom = camera.zoom + direction * RATE * delta / 1000;
    camera.setZoom(Phaser.Math.Clamp(zoom, LEAST, MOST));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: ZoomScene
});
