/* scene
tasks:
  en:
    - move a box with the keyboard, no physics
    - a {colour} box, arrow keys, simple
    - "No physics: in update, add speed times delta to x and y of a {colour} 40 px box while arrow keys are down, {speed} px per second."
  zh:
    - 不用物理，键盘移动方块
    - 用方向键移动{colour}方块，最简单的写法
    - 不用物理引擎，在 update 里根据方向键把速度乘以 delta 加到{colour}方块的 x 和 y 上，每秒 {speed} 像素
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: Move a {colour} box with the arrow keys at {speed} px per second without physics
    steps: [Draw the box, Create the cursor keys, Turn delta into a distance in update, Add it to x or y for each key that is down]
  zh:
    req: 不用物理，用方向键以每秒 {speed} 像素移动{colour}方块
    steps: [画方块, 创建方向键, 在 update 中用 delta 算出距离, 按下哪个键就加到 x 或 y 上]
knobs:
  colour:
    - {code: "0x55dd55", en: green, zh: 绿色}
    - {code: "0xff66aa", en: pink, zh: 粉色}
    - {code: "0x66aaff", en: light blue, zh: 浅蓝色}
  speed: {code: "SPEED = {}", values: [240, 180, 300]}
probe: |
  const box = t.one('Rectangle');
  t.near(t.travel(box, () => t.hold('LEFT', 30)).x, -knobs.speed / 2, 12, 'LEFT');
  t.near(t.travel(box, () => t.hold('DOWN', 30)).y, knobs.speed / 2, 12, 'DOWN');
  const both = t.travel(box, () => t.hold(['UP', 'RIGHT'], 30));
  t.ok(both.x > 60 && both.y < -60, 'two keys move it diagonally');
  t.near(t.travel(box, () => t.step(30)).distance, 0, 0.5, 'no key, no move');
*/
const SPEED = 240;

let box;
let cursors;

function create() {
  box = this.add.rectangle(400, 300, 40, 40, 0x55dd55);
  cursors = this.input.keyboard.createCursorKeys();
}

function update(time, delta) {
  const distance = SPEED * delta / 1000;

  if (cursors.left.isDown) box.x -= distance;
  if (cursors.right.isDown) box.x += distance;
  if (cursors.up.isDown) box.y -= distance;
  if (cursors.down.isDown) box.y += distance;
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#202020',
  scene: { create, update }
});
