/* scene
tasks:
  en:
    - square follows the mouse
    - a {colour} square that glides after the cursor, a bit lazily
    - "Each frame a {size} px {colour} square covers a tenth of the way to the mouse pointer, so that it slows down as it arrives."
  zh:
    - 方块跟着鼠标
    - '{colour}方块慢悠悠地跟随光标'
    - 边长 {size} 的{colour}方块每帧向鼠标位置靠近十分之一的距离，越近越慢
difficulty: easy
apis: [this.add.rectangle, Phaser.Math.Linear, this.input.activePointer]
plan:
  en:
    req: A {colour} square glides after the mouse
    steps: [Draw the square, Read the active pointer in update, Move a part of the way to it]
  zh:
    req: '{colour}方块平滑地跟随鼠标'
    steps: [画方块, 在 update 中读取指针, 向它移动一部分距离]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d8f", en: green, zh: 绿色}
  size: {code: "SIZE = {}", values: [50, 70, 36]}
probe: |
  const square = t.one('Rectangle');
  t.near(square.width, knobs.size, 0, 'it has the asked size');
  t.move(700, 100);
  const x = square.x;
  t.step(5);
  const first = square.x - x;
  t.ok(first > 30 && square.x < 650, 'it starts off but does not jump');
  t.step(10);
  const later = square.x;
  t.step(5);
  t.ok(square.x - later < first, 'it slows down');
  t.step(120);
  t.near(square.x, 700, 2, 'it arrives in x');
  t.near(square.y, 100, 2, 'and in y');
*/
const SIZE = 50;
const EASE = 0.1;
const COLOUR = 0xe63946;

let square;

function create() {
  square = this.add.rectangle(400, 300, SIZE, SIZE, COLOUR);
}

function update() {
  const pointer = this.input.activePointer;
  square.x = Phaser.Math.Linear(square.x, pointer.x, EASE);
  square.y = Phaser.Math.Linear(square.y, pointer.y, EASE);
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1faee',
  scene: { create, update }
};

new Phaser.Game(config);
