/* scene
tasks:
  en:
    - fruit slicing game
    - fruits fly up and I cut them by dragging the mouse over them, missing {lives} is game over
    - 'Every {delay} ms a fruit, a circle of radius 34, is thrown up from below the screen in an arc (gravity 600). Dragging the mouse with the button down draws a {colour} blade; a fruit that it crosses falls into two halves and adds 1 to "Score: 0". A fruit that falls back counts in "Missed: 0 / {lives}"; at {lives} "Game Over" shows and a click starts again.'
  zh:
    - 切水果
    - 做一个切水果，水果从下面抛上来，按住鼠标划过就切开，漏掉 {lives} 个游戏结束
    - '每 {delay} 毫秒从屏幕下方沿弧线抛出一个半径 34 的圆形水果（重力 600）。按住鼠标拖动会画出{colour}刀光，划过的水果裂成两半，“Score: 0”加 1。掉回去的水果计入“Missed: 0 / {lives}”，漏掉 {lives} 个时显示"Game Over"，点击重新开始。'
difficulty: medium
apis: [this.physics.add.group, this.time.addEvent, Phaser.Geom.Intersects.LineToCircle, this.add.line, this.add.arc, this.tweens.add]
plan:
  en:
    req: Cut the flying fruits by dragging the mouse; {lives} missed ones end the game
    steps:
      - Throw a fruit up from a timer and let gravity bend its way
      - On pointermove with the button down make a line from the last place to this one
      - Slice every fruit whose circle the line crosses
      - Show two halves that fall apart and score
      - Count the fruits that fall back and end at {lives}
  zh:
    req: 拖动鼠标切开飞起的水果，漏掉 {lives} 个结束
    steps:
      - 用计时器抛出水果，由重力形成弧线
      - 按住移动时从上一个位置到当前位置作一条线
      - 线穿过的圆形水果被切开
      - 显示分开落下的两半并加分
      - 统计掉落的水果，到 {lives} 个时结束
knobs:
  delay: {code: "DELAY = {}", values: [900, 700, 1100]}
  lives: {code: "LIVES = {}", values: [3, 2, 5]}
  colour:
    - {code: "0xf8f9fa", en: white, zh: 白色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
probe: |
  const fruits = () => t.objects((o) => o.type === 'Arc' && o.body);
  const halves = () => t.objects((o) => o.type === 'Arc' && !o.body);
  const score = () => t.number(/Score/);
  const over = () => Boolean(t.text(/game over/i));
  for (let i = 0; i < 150 && !fruits().length; i++) t.step();
  const fruit = fruits()[0];
  t.ok(t.travel(fruit, () => t.step(10)).y < -60, 'a fruit flies up');
  for (let i = 0; i < 60 && fruit.y > 400; i++) t.step();
  t.move(fruit.x - 100, fruit.y);
  t.move(fruit.x + 100, fruit.y);
  t.step(2);
  t.ok(fruit.scene && score() === 0, 'moving without the button cuts nothing');
  t.pointerDown(fruit.x - 100, fruit.y);
  t.move(fruit.x + 100, fruit.y);
  t.ok(!fruit.scene && halves().length === 2, 'dragging across cuts it into two halves');
  t.ok(t.objects('Line').some((o) => o.strokeColor === knobs.colour), 'the blade has the asked colour');
  t.pointerUp();
  t.step();
  t.near(score(), 1, 0, 'a cut fruit scores');
  t.step(60);
  t.ok(halves().length === 0 && t.objects('Line').length === 0, 'halves and blade vanish');
  t.drag({ x: 20, y: 20 }, { x: 160, y: 20 });
  t.ok(score() === 1 && !over(), 'cutting air scores nothing');
  for (let i = 0; i < 900 && !over(); i++) t.step();
  t.ok(over() && t.number(/Missed/) === knobs.lives, 'it is over when the asked number was missed');
  t.ok(score() === 1, 'missed ones do not score');
  t.step(30);
  t.ok(t.movers(() => t.step(30)).length === 0, 'then nothing flies any more');
  t.click(400, 300); t.step(5);
  t.ok(!over() && score() === 0 && t.number(/Missed/) === 0, 'a click starts again');
*/
const DELAY = 900;
const LIVES = 3;
const RADIUS = 34;
const COLOURS = [0xe63946, 0xffb703, 0x70e000, 0xf77f00];

class SliceScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.missed = 0;
    this.over = false;
    this.scoreText = this.add.text(20, 16, 'Score: 0', { fontSize: '28px' });
    this.missedText = this.add.text(560, 16, `Missed: 0 / ${LIVES}`, { fontSize: '28px' });
    this.fruits = this.physics.add.group();
    this.time.addEvent({ delay: DELAY, loop: true, callback: this.throwFruit, callbackScope: this });
    this.input.on('pointermove', this.swipe, this);
    this.input.on('pointerdown', () => {
      if (this.over) this.scene.restart();
    });
  }

  throwFruit() {
    const x = Phaser.Math.Between(150, 650);
    const fruit = this.add.circle(x, 640, RADIUS, Phaser.Math.RND.pick(COLOURS));
    this.fruits.add(fruit);
    // sideways it always flies towards the middle
    fruit.body.setVelocity((400 - x) / 3, -Phaser.Math.Between(680, 800));
  }

  swipe(pointer) {
    if (!pointer.isDown || this.over) return;
    const { prevPosition } = pointer;
    const cut = new Phaser.Geom.Line(prevPosition.x, prevPosition.y, pointer.x, pointer.y);
    const blade = this.add.line(0, 0, cut.x1, cut.y1, cut.x2, cut.y2, 0xf8f9fa).setOrigin(0).setLineWidth(4);
    this.fade(blade, {}, 250);
    const isCut = ({ x, y }) => Phaser.Geom.Intersects.LineToCircle(cut, new Phaser.Geom.Circle(x, y, RADIUS));
    this.fruits.getChildren().filter(isCut).forEach((fruit) => this.slice(fruit));
  }

  slice(fruit) {
    const { x, y, fillColor } = fruit;
    fruit.destroy();
    for (const side of [-1, 1]) {
      const half = this.add.arc(x, y, RADIUS, -90 * side, 180 - 90 * side, false, fillColor);
      this.fade(half, { x: x + 60 * side, y: y + 160, angle: 90 * side }, 600);
    }
    this.score += 1;
    this.scoreText.setText(`Score: ${this.score}`);
  }

  fade(object, change, duration) {
    this.tweens.add({ targets: object, ...change, alpha: 0, duration, onComplete: () => object.destroy() });
  }

  update() {
    this.fruits.getChildren().filter((fruit) => fruit.y > 660).forEach((fruit) => this.miss(fruit));
  }

  miss(fruit) {
    fruit.destroy();
    this.missed += 1;
    this.missedText.setText(`Missed: ${this.missed} / ${LIVES}`);
    if (this.missed < LIVES) return;
    this.over = true;
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d2b1f',
  physics: { default: 'arcade', arcade: { gravity: { y: 600 } } },
  scene: SliceScene
});
