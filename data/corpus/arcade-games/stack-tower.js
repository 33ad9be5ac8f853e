/* scene
tasks:
  en:
    - stack tower game
    - a block slides left and right, space drops it on the tower, what hangs over is cut off, missing the tower ends it
    - 'A tower starts with a block of {width} x 40 px at the bottom. Above it a block of the same width slides between x = 100 and x = 700 at {speed} px/s; SPACE drops it. What hangs over is cut off and falls, the next block is as wide as what stays, and "Height: 0" goes up by one; the camera climbs with the tower. A block that misses the tower shows "Game Over", and SPACE starts again.'
  zh:
    - 叠高楼
    - 做一个叠高楼，方块左右移动，按空格落下，多出来的部分被切掉，没叠上就结束
    - '塔底是一个 {width} x 40 像素的方块，上方同宽的方块在 x = 100 和 x = 700 之间以每秒 {speed} 像素来回移动，按空格落下。超出的部分被切掉并掉落，下一块和剩下的一样宽，“Height: 0”加一，镜头随塔升高。完全没叠上时显示"Game Over"，按空格重新开始。'
difficulty: medium
apis: [this.add.rectangle, setSize, this.tweens.add, this.input.keyboard.on, Phaser.Display.Color.HSVToRGB, setScrollFactor]
plan:
  en:
    req: Drop sliding blocks on a tower; what hangs over is cut off
    steps:
      - Put the first block at the bottom
      - Let a block of the same width slide above it
      - Drop it with a tween on SPACE
      - Keep the part over the tower and let the rest fall
      - Add the next block and move the camera up
      - End when nothing lies on the tower
  zh:
    req: 把移动的方块落到塔上，超出部分被切掉
    steps:
      - 在底部放第一个方块
      - 同宽的方块在上方来回移动
      - 按空格用补间落下
      - 保留重叠部分，其余掉落
      - 添加下一块并升高镜头
      - 没有重叠时结束
knobs:
  width: {code: "WIDTH = {}", values: [200, 240, 160]}
  speed: {code: "SPEED = {}", values: [260, 200, 320]}
probe: |
  const blocks = () => t.objects('Rectangle').sort((a, b) => b.y - a.y);
  const slider = () => blocks().at(-1);
  const height = () => t.number(/Height/);
  const over = () => Boolean(t.text(/game over/i));
  const base = blocks()[0];
  t.near(base.width, knobs.width, 0, 'the first block has the asked width');
  t.near(Math.abs(t.travel(slider(), () => t.step(15)).x), knobs.speed / 4, 8, 'a block slides at the asked speed');
  const xs = [];
  for (let i = 0; i < 240; i++) { t.step(); xs.push(slider().x); }
  t.ok(Math.min(...xs) > 90 && Math.max(...xs) > 650 && Math.max(...xs) < 710 && slider().x < 690, 'it turns round at the sides');
  const past = () => slider().x - base.x;
  for (let i = 0; i < 400 && !(past() > 20 && past() < 50); i++) t.step();
  const shift = past();
  t.press('SPACE');
  t.step(20);
  t.ok(t.objects('Rectangle').some((o) => Math.abs(o.width - shift) < 1 && o.y > base.y - 39), 'the overhang falls');
  t.step(60);
  const placed = blocks()[1];
  t.near(placed.y, base.y - 40, 1, 'the block lies on the tower');
  t.near(placed.width, knobs.width - shift, 1, 'without its overhang');
  t.near(placed.x, base.x + shift / 2, 1, 'in its place');
  t.near(height(), 1, 0, 'the height is counted');
  t.ok(blocks().length === 3 && Math.abs(slider().width - placed.width) < 1, 'the next block is as wide as what stayed');
  for (let i = 0; i < 500 && Math.abs(slider().x - placed.x) < placed.width + 10; i++) t.step();
  t.press('SPACE');
  t.step(30);
  t.ok(over() && height() === 1, 'missing the tower ends the game');
  t.press('SPACE'); t.step(3);
  t.ok(!over() && height() === 0 && blocks().length === 2, 'SPACE starts again');
*/
const WIDTH = 200;
const SPEED = 260;
const HEIGHT = 40;

class TowerScene extends Phaser.Scene {
  create() {
    this.floors = 0;
    this.over = false;
    this.label = this.add.text(20, 16, 'Height: 0', { fontSize: '28px' }).setScrollFactor(0);
    this.topBlock = this.addBlock(400, 560, WIDTH);
    this.addSlider();
    this.input.keyboard.on('keydown-SPACE', this.drop, this);
  }

  addBlock(x, y, width) {
    const { color } = Phaser.Display.Color.HSVToRGB((560 - y) / 800 % 1, 0.6, 0.9);
    return this.add.rectangle(x, y, width, HEIGHT, color);
  }

  addSlider() {
    this.falling = false;
    this.direction = 1;
    this.slider = this.addBlock(100, this.topBlock.y - 4 * HEIGHT, this.topBlock.width);
    const scrollY = Math.min(0, this.topBlock.y - 350);
    this.tweens.add({ targets: this.cameras.main, scrollY, duration: 200 });
  }

  update(time, delta) {
    if (this.falling) return;
    this.slider.x += this.direction * SPEED * delta / 1000;
    if (this.slider.x > 700) this.direction = -1;
    if (this.slider.x < 100) this.direction = 1;
  }

  drop() {
    if (this.over) this.scene.restart();
    if (this.falling) return;
    this.falling = true;
    const y = this.topBlock.y - HEIGHT;
    this.tweens.add({ targets: this.slider, y, duration: 200, ease: 'Quad.In', onComplete: () => this.land() });
  }

  land() {
    const shift = this.slider.x - this.topBlock.x;
    const width = this.topBlock.width - Math.abs(shift);
    if (width <= 0) {
      this.finish();
      return;
    }
    this.cutOff(shift);
    this.slider.setSize(width, HEIGHT);
    this.slider.x = this.topBlock.x + shift / 2;
    this.topBlock = this.slider;
    this.floors += 1;
    this.label.setText(`Height: ${this.floors}`);
    this.addSlider();
  }

  cutOff(shift) {
    const { x, width } = this.topBlock;
    const middle = x + Math.sign(shift) * (width + Math.abs(shift)) / 2;
    const piece = this.add.rectangle(middle, this.slider.y, Math.abs(shift), HEIGHT, this.slider.fillColor);
    this.sink(piece, () => piece.destroy());
  }

  sink(block, onComplete) {
    this.tweens.add({ targets: block, y: block.y + 400, alpha: 0, duration: 700, ease: 'Quad.In', onComplete });
  }

  finish() {
    this.over = true;
    this.sink(this.slider, null);
    this.add.text(400, 200, 'Game Over', { fontSize: '56px' }).setOrigin(0.5).setScrollFactor(0);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: TowerScene
});
