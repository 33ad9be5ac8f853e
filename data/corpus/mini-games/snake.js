/* scene
tasks:
  en:
    - snake
    - the classic snake game with arrow keys
    - 'A {snake} snake on a 20 px grid, one step every {step} ms; food makes it one longer, it cannot turn straight back, hitting the wall or itself shows "Game Over" and {key} restarts.'
  zh:
    - 贪吃蛇
    - 经典贪吃蛇，用方向键控制
    - '20 像素网格的{snake}贪吃蛇，每 {step} 毫秒走一步；吃到食物变长一节，不能直接掉头，撞墙或撞到自己显示"Game Over"，按 {key} 重新开始。'
difficulty: hard
apis: [this.add.rectangle, this.time.addEvent, this.input.keyboard.on, Phaser.Math.Between, this.scene.restart]
plan:
  en:
    req: A snake that grows by food and dies at walls and itself
    steps:
      - Keep the parts as rectangles from head to tail
      - Store the wanted direction unless it is a turn back
      - Step on a timer by adding a new head
      - Keep the tail when food was eaten
      - End on walls and own parts
  zh:
    req: 吃食物变长、撞墙或撞自己就结束的蛇
    steps:
      - 从头到尾用矩形保存蛇身
      - 记录方向但不允许掉头
      - 用计时器前进并添加新的头
      - 吃到食物时保留尾巴
      - 撞墙或撞到自己时结束
knobs:
  step: {code: "delay: {}", values: [120, 160]}
  key: {code: "keydown-{}", values: [SPACE, R]}
  snake:
    - {code: "0x57cc99", en: green, zh: 绿色}
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
probe: |
  const s = knobs.step / 1000;
  const all = () => t.objects('Rectangle');
  const groups = () => { const by = {}; for (const o of all()) (by[o.fillColor] = by[o.fillColor] || []).push(o); return Object.values(by).sort((a, b) => b.length - a.length); };
  const over = () => t.texts().some((x) => /game over/i.test(x));
  const length = () => groups()[0].length;
  const start = length();
  t.ok(start >= 3, 'the snake has some parts');
  const box = () => { const p = groups()[0]; return { right: Math.max(...p.map((o) => o.x)), y: Math.min(...p.map((o) => o.y)) }; };
  const head = box();
  t.seconds(s * 2.5);
  t.ok(box().right > head.right, 'it walks to the right');
  t.press('LEFT'); t.seconds(s * 2);
  t.ok(!over() && box().right > head.right + 20, 'it cannot turn back');
  t.press('UP'); t.seconds(s * 2);
  t.ok(box().y < head.y, 'UP turns it');
  const food = groups()[groups().length - 1][0];
  const row = t.scene().snake ? t.scene().snake[0] : null;
  if (row) {
    food.setPosition(row.x, row.y - 40); t.seconds(s * 3);
    t.near(length(), start + 1, 0, 'food makes it longer');
  }
  for (let i = 0; i < 60 && !over(); i++) t.seconds(s * 2);
  t.ok(over(), 'the wall ends the game');
  t.press(knobs.key); t.step(5);
  t.ok(!over() && length() === start, 'the key restarts');
*/
const CELL = 20;
const TURNS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

class SnakeScene extends Phaser.Scene {
  create() {
    this.direction = [1, 0];
    this.wanted = [1, 0];
    this.snake = [];
    for (let i = 0; i < 4; i++) {
      this.snake.push(this.addPart(210 - i * CELL, 310));
    }
    this.food = this.add.rectangle(0, 0, CELL - 4, CELL - 4, 0xff6b6b);
    this.placeFood();

    this.timer = this.time.addEvent({ delay: 120, loop: true, callback: this.step, callbackScope: this });
    for (const [key, turn] of Object.entries(TURNS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.turn(turn));
    }
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  addPart(x, y) {
    return this.add.rectangle(x, y, CELL - 2, CELL - 2, 0x57cc99);
  }

  placeFood() {
    this.food.setPosition(Phaser.Math.Between(0, 39) * CELL + 10, Phaser.Math.Between(0, 29) * CELL + 10);
  }

  turn([dx, dy]) {
    // a turn straight back would run into the neck
    if (dx !== -this.direction[0] || dy !== -this.direction[1]) {
      this.wanted = [dx, dy];
    }
  }

  step() {
    this.direction = this.wanted;
    const x = this.snake[0].x + this.direction[0] * CELL;
    const y = this.snake[0].y + this.direction[1] * CELL;
    const outside = x < 0 || x > 800 || y < 0 || y > 600;
    if (outside || this.snake.some((part) => part.x === x && part.y === y)) {
      this.timer.remove();
      this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
      return;
    }
    this.snake.unshift(this.addPart(x, y));
    // eating keeps the tail: the snake is one longer
    if (x === this.food.x && y === this.food.y) {
      this.placeFood();
    } else {
      this.snake.pop().destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#081c15',
  scene: SnakeScene
});
