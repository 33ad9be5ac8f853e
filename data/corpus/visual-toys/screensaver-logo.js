/* scene
tasks:
  en:
    - dvd screensaver
    - a logo bounces off the edges of the screen and gets another colour each time
    - like the old TV standby screen, the word {logo} flies around and changes colour when it touches a side
    - "A block with the word {logo} flies diagonally at {speed} px/s in x and in y over a black screen; at each of the four edges it turns round and takes the next of six background colours. No physics."
  zh:
    - DVD 屏保
    - 一个标志在屏幕里弹来弹去，每撞一次边就换颜色
    - 像老电视的待机画面，{logo} 字样斜着飘，碰到边缘就变色
    - "黑色屏幕上有一个写着 {logo} 的色块，x 和 y 方向都以每秒 {speed} 像素斜着移动，碰到四条边时反弹，并换成六种背景色中的下一种，不使用物理引擎。"
difficulty: easy
apis: [this.add.text, setBackgroundColor, Phaser.Math.Clamp]
plan:
  en:
    req: A {logo} block bounces off the edges and changes its colour
    steps: [Show the word on a coloured block, Move it by its direction in update, Turn the direction at the edges, Take the next colour at every turn]
  zh:
    req: '{logo} 色块碰到边缘反弹并换颜色'
    steps: [显示带背景色的文字, 在 update 中按方向移动, 碰到边缘时反向, 每次反弹换下一种颜色]
knobs:
  logo: {code: "LOGO = '{}'", values: [DVD, HELLO, PHASER]}
  speed: {code: "SPEED = {}", values: [200, 160, 300]}
probe: |
  const logo = t.one('Text');
  t.ok(logo.text === knobs.logo, 'it shows the asked word');
  const colour = () => logo.style.backgroundColor;
  const first = colour();
  const way = t.travel(logo, () => t.step(30));
  t.near(Math.abs(way.x), knobs.speed / 2, 8, 'it moves sideways at the asked speed');
  t.near(Math.abs(way.y), knobs.speed / 2, 8, 'and up or down as fast');
  t.ok(colour() === first, 'it keeps its colour in the middle');
  const right = 800 - logo.width, bottom = 600 - logo.height;
  const sides = new Set(), colours = new Set();
  let touches = 0, changes = 0, inside = true;
  for (let i = 0; i < 1000; i++) {
    const before = colour();
    t.step();
    const hit = [logo.x < 0.01 && 'left', logo.x > right - 0.01 && 'right', logo.y < 0.01 && 'top', logo.y > bottom - 0.01 && 'bottom'].filter(Boolean);
    hit.forEach((side) => sides.add(side));
    if (hit.length) touches += 1;
    if (colour() !== before) changes += 1;
    colours.add(colour());
    inside = inside && logo.x >= -1 && logo.x <= right + 1 && logo.y >= -1 && logo.y <= bottom + 1;
  }
  t.ok(sides.size === 4, 'it touches all four edges');
  t.ok(inside, 'and never leaves the screen');
  t.near(changes, touches, 0, 'each touch changes the colour');
  t.ok(colours.size >= 5, 'there are many colours');
  const c = parseInt(colour().slice(1), 16), seen = t.pixel(logo.x + 6, logo.y + 6);
  t.ok([16, 8, 0].every((bits, i) => Math.abs((c >> bits & 255) - seen[i]) < 20), 'the colour can be seen');
*/
const LOGO = 'DVD';
const SPEED = 200;
const COLOURS = ['#ff595e', '#ffca3a', '#8ac926', '#1982c4', '#9d4edd', '#ff924c'];

class ScreensaverScene extends Phaser.Scene {
  create() {
    this.turns = 0;
    this.direction = { x: 1, y: 1 };
    this.logo = this.add.text(100, 80, LOGO, {
      fontSize: '64px',
      fontStyle: 'bold',
      color: '#000000',
      backgroundColor: COLOURS[0],
      padding: { x: 24, y: 14 }
    });
  }

  update(time, delta) {
    const step = SPEED * delta / 1000;
    this.move('x', step, 800 - this.logo.width);
    this.move('y', step, 600 - this.logo.height);
  }

  move(axis, step, end) {
    const place = this.logo[axis] + this.direction[axis] * step;
    this.logo[axis] = Phaser.Math.Clamp(place, 0, end);
    if (place < 0 || place > end) {
      this.direction[axis] *= -1;
      this.turns += 1;
      this.logo.setBackgroundColor(COLOURS[this.turns % COLOURS.length]);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  scene: ScreensaverScene
});
