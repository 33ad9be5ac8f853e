/* scene
tasks:
  en:
    - claw machine
    - a claw machine, left and right move the claw, space lowers it and grabs a toy, the toy is carried to the chute and counts
    - 'LEFT and RIGHT move the claw at {speed} px/s between x = 90 and x = 740. SPACE lowers it, it closes on a {colour} toy that is less than 20 px beside its middle, rises, goes to the chute at x = 90 and opens; a toy dropped there adds 1 to "Toys: 0". There are six toys and {tries} tries, shown as "Tries: {tries}"; after the last one "Game Over" shows and SPACE starts again.'
  zh:
    - 抓娃娃机
    - 做一个抓娃娃机，左右键移动爪子，空格放下爪子抓娃娃，送到出口就算抓到
    - '左右键以每秒 {speed} 像素在 x = 90 到 x = 740 之间移动爪子。按空格爪子下降，抓住离中心不到 20 像素的{colour}娃娃，升起，移到 x = 90 的出口并松开；掉进出口的娃娃让“Toys: 0”加 1。共六个娃娃、{tries} 次机会，显示“Tries: {tries}”；用完后显示"Game Over"，按空格重新开始。'
difficulty: medium
apis: [this.add.container, this.tweens.chain, this.input.keyboard.createCursorKeys, this.add.star, getChildren, Phaser.Math.Clamp]
plan:
  en:
    req: Steer a claw, grab {colour} toys and carry them to the chute, {tries} tries
    steps:
      - Draw the chute, six toys and the claw as a container
      - Move the claw with the arrow keys while it is free
      - On SPACE run a chain of tweens down, up and to the chute
      - At the bottom close the claw on a toy that is near enough
      - At the chute open it, let the toy fall and count it
      - End after the last try
  zh:
    req: 移动爪子，把{colour}娃娃抓到出口，共 {tries} 次机会
    steps:
      - 画出口、六个娃娃和用容器组成的爪子
      - 空闲时用方向键移动爪子
      - 按空格用补间链下降、升起、移到出口
      - 到底部时抓住足够近的娃娃
      - 到出口松开，娃娃掉下并计数
      - 机会用完时结束
knobs:
  speed: {code: "SPEED = {}", values: [240, 180, 300]}
  tries: {code: "TRIES = {}", values: [5, 4, 6]}
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff8fab", en: pink, zh: 粉色}
    - {code: "0x80ed99", en: light green, zh: 浅绿色}
probe: |
  const claw = t.one('Container');
  const toys = () => t.objects('Star').sort((a, b) => a.x - b.x);
  const label = () => t.text(/Toys/).text;
  const count = () => Number(/Toys: (\d+)/.exec(label())[1]);
  const tries = () => Number(/Tries: (\d+)/.exec(label())[1]);
  const over = () => Boolean(t.text(/game over/i));
  t.ok(toys().length === 6 && toys().every((o) => o.fillColor === knobs.colour), 'six toys of the asked colour');
  t.ok(count() === 0 && tries() === knobs.tries, 'no toy yet and all tries left');
  t.near(t.travel(claw, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 8, 'RIGHT moves the claw at the asked speed');
  t.near(t.travel(claw, () => t.hold('LEFT', 15)).x, -knobs.speed / 4, 8, 'LEFT moves it back');
  const goTo = (x) => {
    for (let i = 0; i < 300 && Math.abs(claw.x - x) > 3; i++) t.hold(claw.x < x ? 'RIGHT' : 'LEFT', 1);
  };
  const toy = toys()[1], { x, y } = toy;
  goTo(x);
  const high = claw.y;
  t.press('SPACE');
  t.hold('RIGHT', 16);
  t.ok(claw.y > high + 100 && Math.abs(claw.x - x) < 4, 'SPACE lowers it straight down');
  t.step(40);
  t.ok(toy.y < y - 60 && Math.abs(toy.x - x) < 8, 'it lifts the toy');
  t.step(100);
  t.ok(count() === 1 && toys().length === 5, 'the toy in the chute counts');
  t.near(claw.x, 90, 1, 'the claw is over the chute');
  goTo((toys()[1].x + toys()[2].x) / 2);
  t.press('SPACE');
  t.step(150);
  t.ok(count() === 1 && toys().length === 5, 'beside the toys it grabs nothing');
  t.near(tries(), knobs.tries - 2, 0, 'every grab takes a try');
  for (let i = 0; i < 8 && !over(); i++) { t.press('SPACE'); t.step(125); }
  t.ok(over() && tries() === 0, 'the last try ends the game');
  t.press('SPACE'); t.step(3);
  t.ok(!over() && tries() === knobs.tries && toys().length === 6, 'SPACE starts again');
*/
const SPEED = 240;
const TRIES = 5;
const TOP = 120;
const CHUTE_X = 90;

class ClawScene extends Phaser.Scene {
  create() {
    this.count = 0;
    this.tries = TRIES;
    this.busy = false;
    this.over = false;
    this.toy = null;
    this.add.rectangle(CHUTE_X, 560, 110, 80, 0x22223b);
    this.toys = this.add.group();
    for (let i = 0; i < 6; i++) {
      const x = 220 + i * 100 + Phaser.Math.Between(-20, 20);
      this.toys.add(this.add.star(x, 560, 5, 16, 30, 0xffd60a));
    }

    const cable = this.add.rectangle(0, -300, 4, 600, 0xced4da);
    const head = this.add.rectangle(0, 0, 50, 20, 0xe63946);
    this.fingers = [-1, 1].map((side) => this.add.rectangle(side * 20, 8, 8, 50, 0xced4da).setOrigin(0.5, 0));
    this.claw = this.add.container(CHUTE_X, TOP, [cable, head, ...this.fingers]);
    this.turnFingers(25);

    this.label = this.add.text(20, 16, '', { fontSize: '26px' });
    this.showState();
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.lower, this);
  }

  showState() {
    this.label.setText(`Toys: ${this.count}   Tries: ${this.tries}`);
  }

  turnFingers(angle) {
    this.fingers[0].setAngle(angle);
    this.fingers[1].setAngle(-angle);
  }

  lower() {
    if (this.over) this.scene.restart();
    if (this.busy) return;
    this.busy = true;
    this.tries -= 1;
    this.showState();
    this.tweens.chain({
      targets: this.claw,
      tweens: [
        { y: 510, duration: 600, onComplete: () => this.close() },
        { y: TOP, duration: 600 },
        { x: CHUTE_X, duration: 600 }
      ],
      onComplete: () => this.open()
    });
  }

  close() {
    this.turnFingers(-10);
    this.toy = this.toys.getChildren().find((toy) => Math.abs(toy.x - this.claw.x) < 20);
  }

  open() {
    this.turnFingers(25);
    if (this.toy) this.dropToy(this.toy);
    this.toy = null;
    this.over = this.tries === 0;
    this.busy = this.over;
    if (this.over) this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  }

  dropToy(toy) {
    this.count += 1;
    this.showState();
    this.tweens.add({ targets: toy, y: 560, duration: 400, ease: 'Quad.In', onComplete: () => toy.destroy() });
  }

  update(time, delta) {
    if (!this.busy) {
      const direction = this.cursors.right.isDown - this.cursors.left.isDown;
      this.claw.x = Phaser.Math.Clamp(this.claw.x + direction * SPEED * delta / 1000, CHUTE_X, 740);
    }
    if (this.toy) this.toy.setPosition(this.claw.x, this.claw.y + 50);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5e548e',
  scene: ClawScene
});
