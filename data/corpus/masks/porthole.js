/* scene
tasks:
  en:
    - a round window
    - a porthole with clouds moving behind it
    - A round window of radius {radius} at 400,300 with a {colour} sky; a striped tile sprite drifts behind it and is clipped by a circle mask, a thick ring is the frame.
  zh:
    - 圆形窗户
    - 圆形舷窗，窗外有云飘过
    - 在 400,300 处做半径 {radius} 的圆窗，天空是{colour}，后面的云纹 tileSprite 在移动，用圆形遮罩裁剪，外面有一圈粗边框。
difficulty: easy
apis: [this.add.tileSprite, this.make.graphics, createGeometryMask, setMask, setStrokeStyle, generateTexture]
plan:
  en:
    req: Let clouds drift behind a round window of radius {radius}
    steps:
      - Generate a cloud texture in preload
      - Add a tile sprite and mask it with a circle from this.make.graphics
      - Draw the frame as a circle with setStrokeStyle
      - Change tilePositionX in update
  zh:
    req: 云在半径 {radius} 的圆窗后面飘过
    steps:
      - 在 preload 中生成云朵纹理
      - 添加 tileSprite，用 this.make.graphics 画的圆做遮罩
      - 用带 setStrokeStyle 的圆画边框
      - 在 update 中改变 tilePositionX
knobs:
  radius: {code: "RADIUS = {}", values: [180, 140, 220]}
  colour:
    - {code: "0x48bfe3", en: light blue, zh: 浅蓝色}
    - {code: "0xff9e80", en: pink, zh: 粉红色}
probe: |
  const sky = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const clouds = t.one('TileSprite');
  const inside = t.centre(sky, 12);
  t.ok(inside && inside.count > knobs.radius * knobs.radius, 'the sky is seen through the window');
  t.near(inside.x, 400, 30, 'in the middle');
  const corner = t.pixel(400 + knobs.radius * 0.8, 300 - knobs.radius * 0.8);
  t.ok(Math.abs(corner[0] - sky[0]) + Math.abs(corner[1] - sky[1]) > 60, 'the corner outside of the circle is clipped');
  const before = t.snap();
  const offset = clouds.tilePositionX;
  t.seconds(1);
  t.ok(Math.abs(clouds.tilePositionX - offset) > 15, 'the clouds drift');
  t.ok(t.changed(before, t.snap()) > 0.005, 'it can be seen');
*/
const RADIUS = 180;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x48bfe3).fillRect(0, 0, 200, 200).fillStyle(0xffffff);
  g.fillCircle(60, 60, 22).fillCircle(90, 52, 28).fillCircle(118, 62, 20).fillCircle(150, 150, 18);
  g.generateTexture('clouds', 200, 200);
  g.destroy();
}

function create() {
  this.clouds = this.add.tileSprite(400, 300, 500, 500, 'clouds');

  const hole = this.make.graphics();
  hole.fillStyle(0xffffff).fillCircle(400, 300, RADIUS);
  this.clouds.setMask(hole.createGeometryMask());

  this.add.circle(400, 300, RADIUS).setStrokeStyle(16, 0x8d6e63);
}

function update(time, delta) {
  this.clouds.tilePositionX += 40 * delta / 1000;
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3e2c23',
  scene: { preload, create, update }
});
