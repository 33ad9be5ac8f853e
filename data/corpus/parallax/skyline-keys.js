/* scene
tasks:
  en:
    - a city skyline that scrolls when I walk
    - two rows of buildings scroll with the arrow keys, the back row slower
    - LEFT and RIGHT scroll two skylines drawn into textures as tile sprites; the front at {speed} px/s, the back at a third, the moon stays.
  zh:
    - 会滚动的城市天际线
    - 按左右键，两排楼房滚动，后排慢一些
    - 按左右键滚动两层 tileSprite 楼房，前排每秒 {speed} 像素，后排是它的三分之一，月亮不动。
difficulty: medium
apis: [this.add.tileSprite, tilePositionX, createCursorKeys, fillRect, generateTexture, Phaser.Math.RandomDataGenerator]
plan:
  en:
    req: Scroll two skylines with LEFT and RIGHT, the back one at a third of the speed
    steps:
      - Draw each skyline into a texture with a seeded random height for each house
      - Add moon and two tile sprites with this.add.tileSprite
      - Change tilePositionX with the cursor keys in update
  zh:
    req: 用左右键滚动两层楼房，后排速度为三分之一
    steps:
      - 用带种子的随机高度把每层楼房画进纹理
      - 添加月亮，用 this.add.tileSprite 添加两层
      - 在 update 中根据方向键改变 tilePositionX
knobs:
  speed: {code: "SPEED = {}", values: [240, 180, 330]}
probe: |
  const layers = t.objects('TileSprite');
  t.ok(layers.length === 2, 'there are two skylines');
  const positions = () => layers.map((l) => l.tilePositionX);
  const still = positions();
  t.seconds(0.5);
  t.ok(positions().every((p, i) => p === still[i]), 'nothing scrolls without a key');
  t.hold('RIGHT', 30);
  const moved = positions().map((p, i) => p - still[i]).sort((a, b) => a - b);
  t.near(moved[1], knobs.speed / 2, 12, 'the front scrolls at the asked speed');
  t.near(moved[0], knobs.speed / 6, 6, 'the back at a third of it');
  t.hold('LEFT', 30);
  t.near(positions()[0], still[0], 12, 'LEFT scrolls back');
  t.near(t.travel(t.one('Arc'), () => t.hold('RIGHT', 20)).distance, 0, 0.01, 'the moon stays');
*/
const SPEED = 240;

class CityScene extends Phaser.Scene {
  preload() {
    this.drawSkyline('back', 0x30343f, 120, 260);
    this.drawSkyline('front', 0x1b1d24, 60, 180);
  }

  drawSkyline(key, colour, lowest, highest) {
    // The same seed draws the same houses every time.
    const random = new Phaser.Math.RandomDataGenerator([key]);
    const g = this.make.graphics();
    g.fillStyle(colour);
    for (let x = 0; x < 800; x += 80) {
      const height = random.between(lowest, highest);
      g.fillRect(x, 300 - height, 74, height);
    }
    g.generateTexture(key, 800, 300);
    g.destroy();
  }

  create() {
    this.add.circle(620, 130, 45, 0xfff3b0);
    this.back = this.add.tileSprite(400, 450, 800, 300, 'back');
    this.front = this.add.tileSprite(400, 450, 800, 300, 'front');
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const { left, right } = this.cursors;
    const distance = SPEED * (right.isDown - left.isDown) * delta / 1000;

    this.front.tilePositionX += distance;
    this.back.tilePositionX += distance / 3;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a4e69',
  scene: CityScene
});
