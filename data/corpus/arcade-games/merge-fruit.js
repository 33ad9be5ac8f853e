/* scene
tasks:
  en:
    - suika game
    - a watermelon merge game, a click drops a ball, two equal balls that touch become the next bigger one
    - 'With Matter physics: a waiting ball at y = 60 follows the mouse over a box 400 px wide; a click drops it, and {wait} ms later the next one waits, one of the three smallest sizes (radius 18, 27, 38; the smallest is {colour}). Two equal balls that touch merge into the next of seven sizes; the first merge step is worth {points} points, the second twice that, and so on, added to "Score: 0". If a ball is still above the line at y = 150 when the next one is due, "Game Over" shows and a click starts again.'
  zh:
    - 合成大西瓜
    - 做一个合成大西瓜，点击掉下一个球，两个一样大的球碰到就合成更大的，有分数
    - '使用 Matter 物理：等待的球在 y = 60 处跟随鼠标，下面是 400 像素宽的箱子；点击让球落下，{wait} 毫秒后出现下一个，从最小的三种里随机（半径 18、27、38，最小的是{colour}）。两个相同的球碰到就合成下一种，共七种；合成第一级得 {points} 分，第二级得两倍，依此类推，累加到“Score: 0”。该出下一个球时若还有球高于 y = 150 的线，显示"Game Over"，点击重新开始。'
difficulty: hard
apis: [this.matter.add.gameObject, this.matter.world.setBounds, this.matter.world.on, this.input.on, this.time.delayedCall, Phaser.Math.Clamp]
plan:
  en:
    req: Drop balls into a box; two equal ones that touch merge into the next size
    steps:
      - Draw the box and put Matter walls around it
      - Let the next ball follow the mouse without a body
      - On a click give it a round body and bring the next one after {wait} ms
      - On collisionstart replace two equal balls with a bigger one and score
      - End when a ball stays above the line
  zh:
    req: 往箱子里放球，相同的两个球碰到就合成更大的
    steps:
      - 画箱子并设置 Matter 边界
      - 下一个球没有刚体，跟随鼠标
      - 点击时给它圆形刚体，{wait} 毫秒后出下一个
      - collisionstart 时把两个相同的球换成更大的并加分
      - 有球停在线以上时结束
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  points: {code: "POINTS = {}", values: [10, 5, 20]}
  wait: {code: "WAIT = {}", values: [700, 600, 900]}
probe: |
  const next = () => t.objects((o) => o.type === 'Arc' && !o.body)[0];
  const fallen = () => t.objects((o) => o.type === 'Arc' && o.body);
  const score = () => t.number(/Score/);
  const over = () => Boolean(t.text(/game over/i));
  const sizes = [18, 27, 38, 50], lanes = { 18: 260, 27: 400, 38: 540 };
  t.ok(next() && fallen().length === 0, 'a ball waits');
  t.move(300, 200); t.step();
  t.near(next().x, 300, 1, 'it follows the mouse');
  const seen = [];
  let radius = next().radius;
  while (!seen.includes(radius)) {
    seen.push(radius);
    if (radius === 18) t.ok(next().fillColor === knobs.colour, 'the smallest has the asked colour');
    t.click(lanes[radius], 200);
    t.seconds(1.5);
    radius = next().radius;
  }
  t.ok(fallen().length === seen.length && fallen().every((o) => o.y > 480), 'a click drops a ball to the floor');
  t.ok(score() === 0, 'different balls score nothing');
  t.click(lanes[radius], 200);
  t.seconds(1.5);
  const step = sizes.indexOf(radius) + 1;
  t.ok(fallen().length === seen.length, 'two equal balls become one');
  t.ok(fallen().some((o) => o.radius === sizes[step] && Math.abs(o.x - lanes[radius]) < 30), 'of the next size');
  t.near(score(), knobs.points * step, 0, 'which scores');
  const count = fallen().length;
  t.click(400, 200); t.click(400, 200);
  t.ok(fallen().length === count + 1, 'the next ball has to be waited for');
  const held = fallen().find((o) => o.y < 130);
  for (let i = 0; i < 80 && !over(); i++) { held.setPosition(400, 100).setVelocity(0, 0); t.step(); }
  t.ok(over(), 'a ball that stays above the line ends the game');
  t.click(400, 200); t.step(5);
  t.ok(!over() && score() === 0 && fallen().length === 0 && next(), 'a click starts again');
*/
const POINTS = 10;
const WAIT = 700;
const LINE_Y = 150;
const SIZES = [
  { radius: 18, colour: 0xe63946 },
  { radius: 27, colour: 0xff8fab },
  { radius: 38, colour: 0x9d4edd },
  { radius: 50, colour: 0xf77f00 },
  { radius: 64, colour: 0xfcbf49 },
  { radius: 80, colour: 0x90be6d },
  { radius: 98, colour: 0x2a9d8f }
];

class MergeScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.aimX = 400;
    this.label = this.add.text(20, 16, 'Score: 0', { fontSize: '28px' });
    this.add.rectangle(400, 280, 400, 560, 0xfff1d6);
    this.add.rectangle(400, LINE_Y, 400, 3, 0x6c757d);
    this.matter.world.setBounds(200, 0, 400, 560, 64, true, true, false, true);
    this.balls = this.add.group();
    this.showNext();

    this.input.on('pointermove', this.aim, this);
    this.input.on('pointerdown', this.drop, this);
    this.matter.world.on('collisionstart', (event) => {
      event.pairs.forEach(({ bodyA, bodyB }) => this.merge(bodyA.gameObject, bodyB.gameObject));
    });
  }

  makeBall(x, y, level) {
    const { radius, colour } = SIZES[level];
    return this.add.circle(x, y, radius, colour).setData('level', level);
  }

  // a ball falls from the moment it has a body
  release(ball) {
    this.matter.add.gameObject(ball, { shape: { type: 'circle', radius: ball.radius }, restitution: 0.2 });
    this.balls.add(ball);
  }

  aim(pointer) {
    this.aimX = Phaser.Math.Clamp(pointer.x, 240, 560);
    if (this.next) this.next.x = this.aimX;
  }

  drop(pointer) {
    if (this.over) this.scene.restart();
    if (!this.next) return;
    this.aim(pointer);
    this.release(this.next);
    this.next = null;
    this.time.delayedCall(WAIT, this.showNext, [], this);
  }

  showNext() {
    this.over = this.balls.getChildren().some((ball) => ball.y < LINE_Y);
    if (this.over) {
      this.add.text(400, 300, 'Game Over', { fontSize: '56px', color: '#333333' }).setOrigin(0.5);
    } else {
      this.next = this.makeBall(this.aimX, 60, Phaser.Math.Between(0, 2));
    }
  }

  merge(one, other) {
    const level = one?.getData('level');
    if (level === undefined || level !== other?.getData('level') || level === SIZES.length - 1) return;
    const x = (one.x + other.x) / 2;
    const y = (one.y + other.y) / 2;
    one.destroy();
    other.destroy();
    this.release(this.makeBall(x, y, level + 1));
    this.score += POINTS * (level + 1);
    this.label.setText(`Score: ${this.score}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#7f5539',
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: MergeScene
});
