/* scene
tasks:
  en:
    - endless space with stars
    - fly a ship through infinite stars that are always the same at the same place
    - "An endless starfield in cells of 200 px: the stars of a cell come from a seed made of its coordinates and {seed}, so that flying back shows the same stars. The ship stays in the middle, the arrow keys move the camera at {speed} px/s."
  zh:
    - 无限星空
    - 在无限星空中飞行，飞回来星星还在原处
    - 以 200 像素为一格的无限星空：每格星星由格坐标和种子 {seed} 生成，飞回来看到同样的星星；飞船在中央，方向键以每秒 {speed} 像素移动镜头
difficulty: hard
apis: [Phaser.Math.RandomDataGenerator, this.cameras.main.scrollX, setScrollFactor, this.add.graphics, fillRect]
plan:
  en:
    req: Fly through an endless starfield made from seed {seed}
    steps: [Fix the ship to the screen, Scroll the camera with the arrow keys, List the cells that are in view, Seed a generator with each cell's coordinates, Draw its stars]
  zh:
    req: 在种子 {seed} 生成的无限星空中飞行
    steps: [飞船固定在屏幕上, 方向键滚动镜头, 列出视野内的格子, 用格坐标作随机种子, 画出其中的星星]
knobs:
  seed: {code: "SEED = '{}'", values: [orion, lyra, vega]}
  speed: {code: "SPEED = {}", values: [300, 420]}
probe: |
  const camera = t.scene().cameras.main;
  t.step(2);
  t.ok(t.count([255, 255, 255], 60) > 80, 'stars are there');
  const x = camera.scrollX;
  t.hold('RIGHT', 60);
  t.near(camera.scrollX - x, knobs.speed, 12, 'RIGHT flies at the asked speed');
  t.hold('RIGHT', 300); t.step(1);
  const here = t.snap(), at = camera.scrollX;
  t.ok(t.count([255, 255, 255], 60) > 80, 'far away there are stars too');
  t.hold('UP', 60); t.step(1);
  t.ok(t.changed(here, t.snap()) > 0.001, 'other places look different');
  t.hold('DOWN', 60); t.step(1);
  t.near(camera.scrollX, at, 1, 'flying back');
  t.ok(t.changed(here, t.snap()) < 0.0005, 'shows the same stars');
*/
const SEED = 'orion';
const SPEED = 300;
const CELL = 200;
const STARS_PER_CELL = 6;

class StarfieldScene extends Phaser.Scene {
  create() {
    this.stars = this.add.graphics();
    this.add.triangle(400, 300, 0, 30, 12, 0, 24, 30, 0xf87171).setScrollFactor(0);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const camera = this.cameras.main;
    camera.scrollX += (right.isDown - left.isDown) * SPEED * delta / 1000;
    camera.scrollY += (down.isDown - up.isDown) * SPEED * delta / 1000;
    this.drawVisibleCells(camera);
  }

  drawVisibleCells(camera) {
    const firstColumn = Math.floor(camera.scrollX / CELL);
    const firstRow = Math.floor(camera.scrollY / CELL);

    this.stars.clear().fillStyle(0xffffff);
    for (let row = firstRow; row <= firstRow + 600 / CELL; row++) {
      for (let column = firstColumn; column <= firstColumn + 800 / CELL; column++) {
        this.drawCell(column, row);
      }
    }
  }

  drawCell(column, row) {
    // The same seed gives the same stars, so nothing has to be kept.
    const random = new Phaser.Math.RandomDataGenerator([`${SEED} ${column} ${row}`]);
    for (let i = 0; i < STARS_PER_CELL; i++) {
      const x = column * CELL + random.between(0, CELL);
      const y = row * CELL + random.between(0, CELL);
      const size = random.between(1, 3);
      this.stars.fillRect(x, y, size, size);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#030712',
  scene: StarfieldScene
});
