/* scene
tasks:
  en:
    - jump over the holes
    - a {colour} box runs along the ground and I press space to leap across the gaps, falling in is game over
    - endless run with one button, the floor has pits and each pit I clear is a point
    - 'A {colour} 40 px square stands at x = 150 while the ground moves left at {speed} px/s. Pieces of ground are {gap} px apart; SPACE or a click jumps, every gap crossed scores 1, falling into one shows "Game Over" and the next press starts again.'
  zh:
    - 跳过地上的坑
    - '{colour}方块在地面上一直跑，按空格跳过缺口，掉进去就结束'
    - 一个按键的跑酷，地板有断开的地方，每跳过一个得一分
    - '边长 40 的{colour}方块停在 x = 150，地面以每秒 {speed} 像素向左移动，每段地面之间相隔 {gap} 像素；按空格或点击跳跃，跳过一个缺口得 1 分，掉下去显示"Game Over"，再按一次重新开始。'
difficulty: medium
apis: [this.add.rectangle, this.input.keyboard.addKey, Phaser.Math.Between, setOrigin, this.scene.restart]
plan:
  en:
    req: Jump over the gaps of a ground that moves left at {speed} px/s
    steps: [Line up pieces of ground with gaps, Move them left and add new ones, Let the box jump and fall, Land only where there is ground, Score each gap and end in a fall]
  zh:
    req: 跳过以每秒 {speed} 像素左移的地面缺口
    steps: [排列有缺口的地面, 让地面左移并补充新的, 让方块跳起和下落, 只有地面上才能落脚, 每个缺口计分并在掉落时结束]
knobs:
  speed: {code: "SPEED = {}", values: [260, 220, 300]}
  gap: {code: "GAP = {}", values: [110, 90, 130]}
  colour:
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xf8f9fa", en: white, zh: 白色}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const pieces = () => t.objects((o) => o.type === 'Rectangle' && o.width > 100).sort((a, b) => a.x - b.x);
  const over = () => t.texts().some((s) => /game over/i.test(s));
  t.ok(player().fillColor === knobs.colour, 'the box has the asked colour');
  const floor = player().y;
  const first = pieces()[0];
  t.near(t.travel(first, () => t.step(30)).x, -knobs.speed / 2, 10, 'the ground moves at the asked speed');
  t.near(pieces()[1].x - first.x - first.width, knobs.gap, 2, 'the gap has the asked width');
  t.near(player().y, floor, 1, 'the box stands on the ground');
  t.press('SPACE');
  t.ok(player().y < floor - 15, 'SPACE jumps');
  t.step(56);
  t.near(player().y, floor, 1, 'and the box lands again');
  for (let i = 0; i < 900 && t.number(/score/i) < 2 && !over(); i++) {
    const under = pieces().find((p) => p.x <= 150 && p.x + p.width >= 150);
    const ready = under && Math.abs(player().y - floor) < 1 && under.x + under.width - 150 < 20;
    if (ready) t.press('SPACE'); else t.step(1);
  }
  t.ok(t.number(/score/i) === 2 && !over(), 'jumping over gaps scores');
  t.seconds(4);
  t.ok(over(), 'without a jump the box falls in');
  t.ok(t.movers(() => t.step(10)).length === 0, 'everything stops');
  t.press('SPACE');
  t.step(5);
  t.ok(!over() && t.number(/score/i) === 0, 'the next press restarts');
*/
const SPEED = 260;
const GAP = 110;
const FLOOR = 480;
const FEET = FLOOR - 20;

class GapScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.fall = 0;
    this.pieces = [];
    this.addPiece(0, 900);
    this.player = this.add.rectangle(150, FEET, 40, 40, 0xffbe0b);
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });
    this.input.keyboard.addKey('SPACE').on('down', this.press, this);
    this.input.on('pointerdown', this.press, this);
  }

  addPiece(left, width) {
    const piece = this.add.rectangle(left, FLOOR, width, 120, 0x2b9348).setOrigin(0);
    this.pieces.push(piece.setData('passed', left < 150));
  }

  press() {
    if (this.over) {
      this.scene.restart();
    } else if (this.player.y === FEET) {
      this.fall = -700;
    }
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const above = this.player.y <= FEET;
    let ground = false;
    for (const piece of this.pieces) {
      piece.x -= SPEED * seconds;
      if (piece.x < 150 && piece.x + piece.width > 150) ground = true;
      if (above && piece.x < 150 && !piece.getData('passed')) {
        piece.setData('passed', true);
        this.score += 1;
        this.label.setText(`Score: ${this.score}`);
      }
    }
    const last = this.pieces[this.pieces.length - 1];
    const end = last.x + last.width;
    if (end < 900) this.addPiece(end + GAP, Phaser.Math.Between(320, 460));
    if (this.pieces[0].x + this.pieces[0].width < 0) this.pieces.shift().destroy();

    this.fall += 1800 * seconds;
    this.player.y += this.fall * seconds;
    // who is already below the edge cannot land any more
    if (ground && above && this.player.y >= FEET) {
      this.player.y = FEET;
      this.fall = 0;
    }
    if (this.player.y > FLOOR) {
      this.over = true;
      this.add.text(400, 250, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a2d2ff',
  scene: GapScene
});
