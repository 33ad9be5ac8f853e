/* scene
tasks:
  en:
    - sea with waves and a boat
    - a sailing boat with a {sail} sail rocks on the waves and sails across the ocean
    - animate the sea with moving waves, and let a little ship float on them
    - "A sine wave of {wave} px height runs to the left along y = 400 with another one behind it; a boat with a {sail} sail goes to the right at {speed} px/s, rides on the front wave, tilts with its slope, and comes in again on the left when it has left on the right."
  zh:
    - 大海和小船
    - 一艘挂着{sail}帆的小船在海浪上摇摇晃晃地航行
    - 画一片有波浪的海，让船在上面漂
    - "y = 400 处有一道向左移动、起伏 {wave} 像素的正弦波浪，后面还有一道；挂着{sail}帆的船以每秒 {speed} 像素向右行驶，随前面的波浪上下，并按坡度倾斜，从右边出去后再从左边进来。"
difficulty: medium
apis: [this.add.graphics, fillPoints, this.add.container, this.add.polygon, setRotation, Math.sin]
plan:
  en:
    req: A boat with a {sail} sail rides on waves made of sines
    steps: [Write a function for the height of the wave at x, Build the boat between two graphics, Fill the water below both waves in update, Move the boat and put it on the wave, Turn it by the slope of the wave]
  zh:
    req: 挂{sail}帆的船随正弦波浪起伏
    steps: [写出 x 处波浪高度的函数, 在两个 graphics 之间组成小船, 在 update 中填充两道波浪以下的水, 移动小船并放到波浪上, 按波浪坡度旋转]
knobs:
  wave: {code: "WAVE = {}", values: [18, 10, 28]}
  speed: {code: "SPEED = {}", values: [80, 120, 160]}
  sail:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
probe: |
  const boat = t.one('Container');
  t.ok(boat.list.some((o) => o.type === 'Triangle' && o.fillColor === knobs.sail), 'the sail has the asked colour');
  const surface = () => {
    const { width, data } = t.snap();
    const water = (y) => [0, 119, 182].every((v, i) => Math.abs(v - data[(y * width + 700) * 4 + i]) < 12);
    let y = 0;
    while (y < 599 && !water(y)) y += 1;
    return y;
  };
  t.near(t.travel(boat, () => t.step(30)).x, knobs.speed / 2, 5, 'it sails to the right at the asked speed');
  const levels = [], ys = [], tilts = [];
  let back = null, apart = 0;
  for (let i = 0; i < 630; i++) {
    const before = boat.x;
    t.step();
    if (boat.x < before - 500) back = boat.x;
    ys.push(boat.y); tilts.push(boat.rotation);
    if (i < 270 && i % 6 === 0) levels.push(surface());
  }
  const range = (list) => Math.max(...list) - Math.min(...list);
  t.near(range(levels), 2 * knobs.wave, 5, 'the waves are as high as asked');
  t.near((Math.max(...levels) + Math.min(...levels)) / 2, 400, 5, 'around the asked level');
  t.near(range(ys), 2 * knobs.wave, 5, 'the boat goes up and down with them');
  const steepest = Math.atan(knobs.wave / 70);
  t.near(Math.max(...tilts), steepest, 0.04, 'it tilts one way');
  t.near(Math.min(...tilts), -steepest, 0.04, 'and the other');
  t.ok(back !== null, 'it leaves on the right');
  t.near(back, -80, 8, 'and comes in on the left');
*/
const WAVE = 18;
const SPEED = 80;
const LEVEL = 400;

class SeaScene extends Phaser.Scene {
  create() {
    this.seconds = 0;
    this.add.circle(650, 110, 50, 0xfff3b0);
    this.back = this.add.graphics();
    this.boat = this.add.container(100, LEVEL, [
      this.add.rectangle(0, -60, 6, 110, 0x5c4033),
      this.add.triangle(32, -66, 0, 0, 0, 90, 56, 90, 0xe63946),
      this.add.polygon(0, 8, [0, 0, 130, 0, 100, 36, 30, 36], 0x8d5524)
    ]);
    // The front wave is drawn last and hides the lower part of the boat.
    this.front = this.add.graphics();
  }

  waveY(x) {
    return LEVEL + WAVE * Math.sin(x / 70 + this.seconds * 1.5);
  }

  drawWave(pen, colour, shift, lift) {
    const points = [];
    for (let x = 0; x <= 800; x += 10) {
      points.push({ x, y: this.waveY(x + shift) - lift });
    }
    points.push({ x: 800, y: 600 }, { x: 0, y: 600 });
    pen.clear().fillStyle(colour).fillPoints(points, true);
  }

  update(time, delta) {
    this.seconds += delta / 1000;
    this.drawWave(this.back, 0x48cae4, 120, 30);
    this.drawWave(this.front, 0x0077b6, 0, 0);

    this.boat.x += SPEED * delta / 1000;
    if (this.boat.x > 880) this.boat.x = -80;
    this.boat.y = this.waveY(this.boat.x);
    const slope = this.waveY(this.boat.x + 10) - this.waveY(this.boat.x - 10);
    this.boat.setRotation(Math.atan2(slope, 20));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#caf0f8',
  scene: SeaScene
});
