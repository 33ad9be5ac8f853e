/* scene
tasks:
  en:
    - plinko
    - a plinko board, click at the top to drop a {colour} ball through the pegs and win what the slot says
    - Build a plinko board with {rows} staggered rows of static pegs and five sensor slots worth 10, 30, 100, 30 and 10; a click drops a ball, the slot it reaches adds to the score and removes the ball.
  zh:
    - 弹珠掉落小游戏
    - 做一个钉板弹珠，点击上方掉下{colour}小球，落到哪个格子就得几分
    - 做一个有 {rows} 行交错钉子的弹珠板，下面五个感应格，分值 10、30、100、30、10，点击掉球，球进格子就加分并消失。
difficulty: hard
apis: [this.matter.add.rectangle, this.matter.add.gameObject, this.matter.world.on, this.input.on, setText]
plan:
  en:
    req: Plinko board whose slots add points
    steps:
      - Lay out {rows} staggered rows of static pegs
      - Make five sensor bodies with their points as labels
      - On a click drop a ball at the pointer's x
      - On collisionstart add the slot's points and destroy the ball
  zh:
    req: 弹珠落入格子得分的钉板
    steps:
      - 排出 {rows} 行交错的静态钉子
      - 做五个感应区并写上分值
      - 点击时在指针的 x 处掉球
      - collisionstart 时加上格子的分值并销毁小球
knobs:
  rows: {code: "ROWS = {}", values: [7, 6, 8]}
  colour:
    - {code: "0xff5577", en: pink, zh: 粉色}
    - {code: "0x55ddff", en: cyan, zh: 青色}
probe: |
  const pegs = t.objects(o => o.type === 'Arc' && o.radius === 6);
  t.ok(new Set(pegs.map(p => p.y)).size === knobs.rows, 'the asked number of rows');
  t.near(t.number(/Score/), 0, 0, 'the score starts at zero');
  const balls = () => t.objects(o => o.type === 'Arc' && o.radius === 14);
  t.click(403, 60);
  t.step();
  const ball = balls()[0];
  t.near(ball.x, 403, 6, 'the ball drops where I click');
  let bent = 0;
  for (let i = 0; i < 700 && balls().length; i++) {
    bent = Math.max(bent, Math.abs(ball.x - 403));
    t.step();
  }
  t.ok(balls().length === 0, 'the slot takes the ball');
  t.ok(bent > 5, 'pegs push it aside');
  t.ok([10, 30, 100].includes(t.number(/Score/)), 'the slot pays its points');
*/
const ROWS = 7;
const POINTS = [10, 30, 100, 30, 10];

class PlinkoScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
    this.matter.world.setBounds(100, 0, 600, 600, 64, true, true, false, false);
    this.buildPegs();
    this.buildSlots();
    this.input.on('pointerdown', (pointer) => this.dropBall(pointer.x));
  }

  buildPegs() {
    for (let row = 0; row < ROWS; row++) {
      const offset = row % 2 ? 40 : 0;
      for (let x = 120 + offset; x < 700; x += 80) {
        this.addCircle(x, 120 + row * 55, 6, 0xffffff, { isStatic: true });
      }
    }
  }

  buildSlots() {
    POINTS.forEach((points, i) => {
      const x = 160 + i * 120;
      this.add.rectangle(x, 580, 112, 40, 0x335577);
      this.add.text(x, 580, String(points)).setOrigin(0.5);
      // A sensor reports contacts but stops nothing.
      const slot = this.matter.add.rectangle(x, 580, 112, 40, { isStatic: true, isSensor: true });
      slot.points = points;
    });
    this.matter.world.on('collisionstart', (event) => {
      event.pairs.forEach(({ bodyA, bodyB }) => {
        if (bodyA.points) this.win(bodyA.points, bodyB.gameObject);
        else if (bodyB.points) this.win(bodyB.points, bodyA.gameObject);
      });
    });
  }

  addCircle(x, y, radius, colour, options) {
    const circle = this.add.circle(x, y, radius, colour);
    return this.matter.add.gameObject(circle, { shape: { type: 'circle', radius }, ...options });
  }

  dropBall(x) {
    this.addCircle(Phaser.Math.Clamp(x, 130, 670), 60, 14, 0xff5577, { restitution: 0.5, friction: 0 });
  }

  win(points, ball) {
    if (!ball || !ball.active) return;
    this.score += points;
    this.label.setText(`Score: ${this.score}`);
    ball.destroy();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: { default: 'matter' },
  scene: PlinkoScene
});
