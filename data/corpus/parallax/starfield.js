/* scene
tasks:
  en:
    - scrolling stars
    - a starfield of three layers that scrolls down at different speeds
    - Generate a star texture for each of three layers and scroll three full-screen tile sprites down at {speed}, double and four times that in px/s.
  zh:
    - 滚动的星空
    - 三层星空以不同速度向下滚动
    - 为三层各生成一张星空纹理，用三个全屏 tileSprite 分别以每秒 {speed} 像素、两倍和四倍的速度向下滚动。
difficulty: easy
apis: [this.add.tileSprite, tilePositionY, generateTexture, Phaser.Math.Between]
plan:
  en:
    req: Scroll three layers of stars down at different speeds
    steps:
      - Generate one texture of random stars a layer in preload
      - Add a full-screen this.add.tileSprite for each
      - Change tilePositionY by speed times delta in update
  zh:
    req: 让三层星空以不同速度向下滚动
    steps:
      - 在 preload 中为每层生成随机星星纹理
      - 为每层添加全屏的 this.add.tileSprite
      - 在 update 中按速度乘 delta 改变 tilePositionY
knobs:
  speed: {code: "speed: {}", values: [30, 20, 50]}
probe: |
  const layers = t.objects('TileSprite');
  t.ok(layers.length === 3, 'there are three layers');
  t.ok(layers.every((l) => l.width >= 800 && l.height >= 600), 'each fills the screen');
  const before = layers.map((l) => l.tilePositionY);
  const picture = t.snap();
  t.seconds(1);
  const moved = layers.map((l, i) => before[i] - l.tilePositionY).sort((a, b) => a - b);
  t.near(moved[0], knobs.speed, 2, 'the slowest layer has the asked speed, downwards');
  t.near(moved[1], knobs.speed * 2, 3, 'the next is twice as fast');
  t.near(moved[2], knobs.speed * 4, 5, 'the nearest four times');
  t.ok(t.changed(picture, t.snap()) > 0.0005, 'it can be seen');
*/
const BASE = { speed: 30 };
const LAYERS = [
  { key: 'far', stars: 60, radius: 1, factor: 1 },
  { key: 'middle', stars: 30, radius: 2, factor: 2 },
  { key: 'near', stars: 12, radius: 3, factor: 4 }
];

function preload() {
  const g = this.add.graphics();
  for (const { key, stars, radius } of LAYERS) {
    g.clear().fillStyle(0xffffff);
    for (let i = 0; i < stars; i++) {
      g.fillCircle(Phaser.Math.Between(4, 252), Phaser.Math.Between(4, 252), radius);
    }
    g.generateTexture(key, 256, 256);
  }
  g.destroy();
}

function create() {
  this.layers = LAYERS.map(({ key }) => this.add.tileSprite(0, 0, 800, 600, key).setOrigin(0));
}

function update(time, delta) {
  this.layers.forEach((layer, i) => {
    layer.tilePositionY -= BASE.speed * LAYERS[i].factor * delta / 1000;
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#05060f',
  scene: { preload, create, update }
});
