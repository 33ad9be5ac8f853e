/* scene
tasks:
  en:
    - snake without walls
    - a {colour} snake that comes back on the other side when it leaves the screen, only biting itself ends the game
    - snake with apples and score, going out on the right means coming in on the left
    - 'A {colour} snake of 3 parts on a 40 px grid steps every {step} ms and turns with the arrow keys. It wraps around all edges; an apple scores 1 and makes it one longer, biting itself shows "Game Over" and SPACE restarts.'
  zh:
    - 穿墙贪吃蛇
    - '{colour}的蛇走出屏幕会从另一边出来，只有咬到自己才结束'
    - 吃苹果的蛇，有得分，从右边出去就从左边进来
    - '{colour}的蛇有 3 节，在 40 像素的网格上每 {step} 毫秒走一步，用方向键转弯。走出任何一边都从对面出来；吃苹果得 1 分并变长一节，咬到自己显示"Game Over"，按空格重新开始。'
difficulty: medium
apis: [Phaser.Math.Wrap, this.add.rectangle, this.time.addEvent, Phaser.Math.Between, this.input.keyboard.on]
plan:
  en:
    req: A snake that wraps around the edges and dies only by biting itself
    steps: [Keep the parts in a list from head to tail, Remember the wanted direction, Step by a timer with wrapped coordinates, Eat apples and grow, End when the head meets a part]
  zh:
    req: 会穿过边界、只有咬到自己才结束的蛇
    steps: [从头到尾保存蛇身, 记住想走的方向, 用计时器前进并让坐标循环, 吃苹果变长, 头碰到身体时结束]
knobs:
  step: {code: "STEP = {}", values: [150, 130, 200]}
  colour:
    - {code: "0x52b788", en: green, zh: 绿色}
    - {code: "0x48cae4", en: blue, zh: 蓝色}
probe: |
  const parts = () => t.objects('Rectangle');
  const head = () => parts()[parts().length - 1];
  const apple = () => t.one('Arc');
  const over = () => t.texts().some((s) => /game over/i.test(s));
  const next = () => { const last = head(); for (let i = 0; i < 60 && head() === last; i++) t.step(1); };
  t.ok(parts().length === 3 && parts()[0].fillColor === knobs.colour, 'three parts of the asked colour');
  next();
  const x = head().x;
  next();
  t.near(head().x - x, 40, 0.1, 'it steps one cell to the right');
  const y = head().y;
  t.press('LEFT');
  next();
  t.near(head().x - x, 80, 0.1, 'it cannot turn straight back');
  for (let i = 0; i < 20 && head().x > 100; i++) next();
  t.ok(head().x < 100 && head().y === y && !over(), 'it comes back on the left');
  const long = parts().length;
  const score = t.number(/score/i);
  for (let i = 0; i < 3; i++) { apple().setPosition(head().x + 40, y); next(); }
  t.near(parts().length, long + 3, 0, 'each apple makes it one longer');
  t.near(t.number(/score/i), score + 3, 0, 'and scores');
  t.press('UP');
  next();
  t.near(head().y, y - 40, 0.1, 'UP turns it');
  t.press('LEFT');
  next();
  t.ok(!over(), 'it still lives');
  t.press('DOWN');
  next();
  t.ok(over(), 'biting itself ends the game');
  t.press('SPACE');
  t.step(5);
  t.ok(!over() && parts().length === 3 && t.number(/score/i) === 0, 'SPACE restarts');
*/
const CELL = 40;
const STEP = 150;
const TURNS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

class SnakeScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.direction = TURNS.RIGHT;
    this.wanted = TURNS.RIGHT;
    this.apple = this.add.circle(0, 0, 16, 0xe63946);
    this.placeApple();
    this.snake = [];
    for (const x of [220, 260, 300]) this.addHead(x, 300);
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });

    this.timer = this.time.addEvent({ delay: STEP, loop: true, callback: this.move, callbackScope: this });
    for (const [key, turn] of Object.entries(TURNS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.turn(turn));
    }
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  addHead(x, y) {
    this.snake.unshift(this.add.rectangle(x, y, CELL - 4, CELL - 4, 0x52b788));
  }

  placeApple() {
    this.apple.setPosition(Phaser.Math.Between(0, 19) * CELL + 20, Phaser.Math.Between(0, 14) * CELL + 20);
  }

  turn(wanted) {
    // a turn straight back would bite the neck
    if (wanted[0] !== -this.direction[0] || wanted[1] !== -this.direction[1]) {
      this.wanted = wanted;
    }
  }

  move() {
    this.direction = this.wanted;
    const x = Phaser.Math.Wrap(this.snake[0].x + this.direction[0] * CELL, 0, 800);
    const y = Phaser.Math.Wrap(this.snake[0].y + this.direction[1] * CELL, 0, 600);
    if (this.snake.some((part) => part.x === x && part.y === y)) {
      this.timer.remove();
      this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
      return;
    }
    this.addHead(x, y);
    if (x === this.apple.x && y === this.apple.y) {
      this.score += 1;
      this.label.setText(`Score: ${this.score}`);
      this.placeApple();
    } else {
      this.snake.pop().destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b2e25',
  scene: SnakeScene
});
