/* scene
tasks:
  en:
    - parallax background
    - walk to the right, far hills move slower than near ones
    - World 3000 px wide. Hills with setScrollFactor {far} and 0.6 behind a ground at 1; the player runs with LEFT and RIGHT, and the sun with scroll factor 0 does not move.
  zh:
    - 视差背景
    - 向右走时远处的山比近处的山移动得慢
    - 世界宽 3000 像素，远山 setScrollFactor {far}，近山 0.6，地面为 1，玩家用左右键跑动，太阳的滚动系数为 0，不移动。
difficulty: medium
apis: [setScrollFactor, this.add.ellipse, this.cameras.main, startFollow, createCursorKeys, this.add.circle]
plan:
  en:
    req: Scroll hills of different depth with setScrollFactor behind a running player
    steps:
      - Draw the sun with scroll factor 0
      - Draw rows of hills as ellipses with their own setScrollFactor
      - Add ground and player and follow the player with the camera
      - Move the player with the cursor keys, clamped to the world
  zh:
    req: 用 setScrollFactor 让不同远近的山在奔跑的玩家后面滚动
    steps:
      - 画滚动系数为 0 的太阳
      - 用椭圆画几排山，各有自己的 setScrollFactor
      - 添加地面和玩家，镜头跟随玩家
      - 用方向键移动玩家，并限制在世界内
knobs:
  far: {code: "FAR = {}", values: [0.3, 0.2, 0.4]}
probe: |
  const camera = t.scene().cameras.main;
  const player = t.one('Rectangle', (o) => o.scrollFactorX === 1);
  const hills = t.objects('Ellipse');
  const far = hills.find((h) => Math.abs(h.scrollFactorX - knobs.far) < 0.001);
  const near = hills.find((h) => Math.abs(h.scrollFactorX - 0.6) < 0.001);
  t.ok(far && near, 'there are far and near hills');
  t.ok(t.objects().some((o) => o.type === 'Arc' && o.scrollFactorX === 0), 'the sun stays');
  const runner = t.objects((o) => o.type === 'Rectangle' && o.width < 100)[0];
  const start = camera.scrollX;
  const ran = t.travel(runner, () => t.hold('RIGHT', 180));
  t.near(ran.x, 780, 60, 'RIGHT runs');
  t.ok(camera.scrollX - start > 400, 'the camera follows');
  const green = t.snap();
  t.hold('LEFT', 60);
  t.ok(t.changed(green, t.snap()) > 0.01, 'the picture moves');
  t.hold('RIGHT', 900);
  t.ok(runner.x <= 3000 && camera.scrollX <= 2200, 'both stay inside the world');
*/
const FAR = 0.3;
const NEAR = 0.6;
const WORLD = 3000;

class HillScene extends Phaser.Scene {
  create() {
    this.add.circle(650, 110, 50, 0xffe066).setScrollFactor(0);
    this.addHills(520, 420, 0x74a57f, FAR);
    this.addHills(560, 300, 0x4f772d, NEAR);
    this.add.rectangle(WORLD / 2, 570, WORLD, 60, 0x31572c);

    this.player = this.add.rectangle(400, 510, 40, 60, 0xd62828);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cameras.main.setBounds(0, 0, WORLD, 600).startFollow(this.player);
  }

  addHills(y, width, colour, factor) {
    // A layer that scrolls slowly needs less width than the world.
    const length = 800 + (WORLD - 800) * factor;
    for (let x = 0; x < length + width; x += width * 0.8) {
      this.add.ellipse(x, y, width, 260, colour).setScrollFactor(factor, 1);
    }
  }

  update(time, delta) {
    const { left, right } = this.cursors;
    this.player.x += 260 * (right.isDown - left.isDown) * delta / 1000;
    this.player.x = Phaser.Math.Clamp(this.player.x, 20, WORLD - 20);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a9def9',
  scene: HillScene
});
