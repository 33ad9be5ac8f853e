/* scene
tasks:
  en:
    - paper toss game
    - flick a crumpled paper ball with the mouse so that it lands in a waste basket
    - throw a ball of paper into the bin by dragging it and letting go, the bin moves after every hit
    - "A white paper ball of radius 16 lies at 120, 500. Pressing on it and releasing elsewhere throws it: the velocity is {power} times the way of the pointer, gravity is 900. Falling into the opening of the {colour} bin counts as In, the bin then goes to a random x from 450 to 700; each throw counts as Thrown and the ball comes back when it leaves the screen or hits."
  zh:
    - 扔纸团游戏
    - 用鼠标甩出一个纸团，让它落进垃圾桶
    - 拖动纸球再松手把它投进桶里，每次投中桶就换位置
    - 半径 16 的白色纸团放在 (120, 500)。在它上面按下、在别处松开就把它扔出去：速度是指针移动距离的 {power} 倍，重力 900。从上方落进{colour}垃圾桶的开口时 In 加一，桶移到 450 到 700 之间的随机 x；每扔一次 Thrown 加一，投中或飞出屏幕后纸团回到原处。
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.overlap, setVelocity, setAllowGravity, Phaser.Math.Between]
plan:
  en:
    req: Throw a paper ball into a bin by flicking it with the mouse
    steps: [Lay the ball down without gravity, Remember where the pointer was pressed on it, Throw it by the way of the pointer on release, Overlap it with the opening of the bin, Count the hit and move the bin, Bring the ball back when it is lost]
  zh:
    req: 用鼠标甩纸团投进垃圾桶
    steps: [放好没有重力的纸团, 记住在纸团上按下的位置, 松手时按指针移动的距离扔出, 检测纸团和桶口重叠, 计分并移动桶, 飞出后把纸团放回]
knobs:
  power: {code: "POWER = {}", values: [4, 5]}
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
probe: |
  const paper = t.one('Arc');
  const bin = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const hits = () => t.number(/in: \d/i);
  const thrown = () => Number(/thrown: (\d+)/i.exec(t.text(/thrown/i).text)[1]);
  const flick = (dx, dy) => {
    t.pointerDown(120, 500);
    t.step(2);
    t.move(120 + dx / 2, 500 + dy / 2);
    t.step(2);
    t.pointerUp(120 + dx, 500 + dy);
  };
  t.near(t.travel(paper, () => t.step(30)).distance, 0, 0.5, 'the paper lies still at first');
  for (let n = 1; n <= 3; n++) {
    const x = bin.x;
    t.ok(x >= 450 && x <= 700, 'the bin stands on the right');
    flick((x - 120) / 1.2 / knobs.power, -560 / knobs.power);
    t.step(2);
    t.ok(paper.y < 500, 'the paper flies up');
    t.near(thrown(), n, 0, 'the throw is counted');
    for (let i = 0; i < 120 && hits() < n; i++) t.step(1);
    t.near(hits(), n, 0, 'it falls into the bin');
    t.step(3);
    t.near(Math.hypot(paper.x - 120, paper.y - 500), 0, 1, 'and comes back');
  }
  flick(10, -400 / knobs.power);
  t.step(10);
  t.pointerDown(paper);
  t.step(2);
  t.pointerUp(paper.x + 60, 20);
  t.step(1);
  t.near(thrown(), 4, 0, 'a flying ball cannot be thrown again');
  t.seconds(3);
  t.near(hits(), 3, 0, 'a miss is no hit');
  t.near(Math.hypot(paper.x - 120, paper.y - 500), 0, 1, 'a lost ball comes back too');
*/
const POWER = 4;
const START = { x: 120, y: 500 };

class PaperScene extends Phaser.Scene {
  create() {
    this.hits = 0;
    this.thrown = 0;
    this.pressed = null;
    this.add.rectangle(START.x, 530, 100, 28, 0x8d6e63);
    this.bin = this.add.rectangle(560, 540, 100, 120, 0x3a86ff);
    this.opening = this.add.rectangle(560, 480, 80, 10, 0x1b1b1e);
    this.paper = this.add.circle(START.x, START.y, 16, 0xffffff).setInteractive({ useHandCursor: true });
    this.physics.add.existing(this.opening);
    this.physics.add.existing(this.paper);
    this.opening.body.setAllowGravity(false);
    this.paper.body.setCircle(16);
    this.label = this.add.text(20, 20, '', { fontSize: '28px', color: '#1b1b1e' });
    this.reset();

    this.paper.on('pointerdown', (pointer) => {
      if (!this.flying) this.pressed = { x: pointer.x, y: pointer.y };
    });
    this.input.on('pointerup', (pointer) => this.throwPaper(pointer));
    this.physics.add.overlap(this.paper, this.opening, () => this.land());
  }

  throwPaper(pointer) {
    if (!this.pressed) return;
    const { body } = this.paper;
    body.setAllowGravity(true);
    body.setVelocity((pointer.x - this.pressed.x) * POWER, (pointer.y - this.pressed.y) * POWER);
    this.pressed = null;
    this.flying = true;
    this.thrown += 1;
    this.showScore();
  }

  land() {
    // only from above
    if (this.paper.body.velocity.y <= 0) return;
    this.hits += 1;
    this.bin.x = Phaser.Math.Between(450, 700);
    this.opening.x = this.bin.x;
    this.reset();
  }

  reset() {
    this.flying = false;
    this.paper.body.reset(START.x, START.y);
    this.paper.body.setAllowGravity(false);
    this.showScore();
  }

  showScore() {
    this.label.setText(`In: ${this.hits}  Thrown: ${this.thrown}`);
  }

  update() {
    const { x, y } = this.paper;
    if (x < -20 || x > 820 || y > 620) this.reset();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#e9ecef',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: PaperScene
});
