/* scene
tasks:
  en:
    - air hockey
    - air hockey against the computer, I move my mallet with the mouse, first to {goals} goals wins
    - 'An air hockey table of 400 x 600 with goals of 140 px at the top and at the bottom. The lower mallet follows the mouse within its half, the upper one guards its goal and goes for the {puck} puck at {computer} px/s when it comes into its half. The puck, radius 18, bounces off walls and mallets, radius 30, and moves at 150 to 700 px/s. A goal is a point, and the puck is served from the middle; {goals} points show "You win" or "Computer wins", and SPACE starts again.'
  zh:
    - 桌上冰球
    - 和电脑打桌上冰球，鼠标控制下面的球槌，先进 {goals} 球的赢
    - '400 x 600 的桌上冰球，上下各有 140 像素宽的球门。下方球槌在自己半场内跟随鼠标，上方电脑球槌守门，球进入它的半场时以每秒 {computer} 像素去击球。{puck}冰球半径 18，碰到墙和半径 30 的球槌会反弹，速度保持在每秒 150 到 700 像素。进球得一分，从中间重新发球；得到 {goals} 分时显示"You win"或"Computer wins"，按空格重新开始。'
difficulty: hard
apis: [this.add.circle, this.input.on, Phaser.Math.Clamp, limit, setLength, this.scene.restart]
plan:
  en:
    req: Air hockey against the computer up to {goals} goals
    steps:
      - Draw the table, two mallets and the puck
      - Steer the lower mallet to the mouse and the upper one to the puck
      - Turn the speed round at which mallet and puck meet
      - Bounce off the walls except in the goals
      - Count goals, serve again and show the winner
  zh:
    req: 和电脑打桌上冰球，先进 {goals} 球者胜
    steps:
      - 画球桌、两个球槌和冰球
      - 下方球槌跟随鼠标，上方球槌追球
      - 球槌和球相遇时反转相对速度
      - 除球门外碰墙反弹
      - 进球计分、重新发球并显示赢家
knobs:
  goals: {code: "GOALS = {}", values: [7, 5]}
  computer: {code: "COMPUTER_SPEED = {}", values: [220, 160, 300]}
  puck:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xffffff", en: white, zh: 白色}
probe: |
  const arcs = (radius) => t.objects((o) => o.type === 'Arc' && o.radius === radius).sort((a, b) => b.y - a.y);
  const [me, computer] = arcs(30), [puck] = arcs(18);
  const points = () => t.text(/:/).text.match(/\d+/g).map(Number);
  t.ok(puck.fillColor === knobs.puck, 'the puck has the asked colour');
  t.move(120, 450); t.step(20);
  t.ok(Math.abs(me.x - 120) < 1 && Math.abs(me.y - 450) < 1, 'the mouse moves the lower mallet');
  t.move(100, 100); t.step(20);
  t.near(me.y, 330, 1, 'which stays in its half');
  puck.setPosition(60, 200);
  t.near(t.travel(computer, () => t.step(6)).distance, knobs.computer / 10, 3, 'the computer goes for the puck at its speed');
  let inside = true;
  for (let i = 0; i < 120; i++) {
    t.step();
    const open = Math.abs(puck.x - 200) <= 70;
    inside = inside && puck.x >= 18 && puck.x <= 382 && (open || (puck.y >= 18 && puck.y <= 582));
  }
  t.ok(inside, 'the walls hold the puck');
  t.move(200, 500); t.step(30);
  const before = points();
  puck.setPosition(200, -40); t.step();
  t.near(points()[0], before[0] + 1, 0, 'the upper goal is a point for me');
  t.ok(Math.abs(puck.x - 200) < 1 && Math.abs(puck.y - 300) < 1, 'and the puck is served from the middle');
  puck.setPosition(200, 640); t.step();
  t.near(points()[1], before[1] + 1, 0, 'the lower goal is one for the computer');
  puck.setPosition(200, 440);
  t.move(200, 400); t.step(5);
  t.ok(t.travel(puck, () => t.step(3)).y < -25, 'the mallet strikes the puck');
  for (let i = 0; i < 9 && !t.text(/win/i); i++) { puck.setPosition(200, -40); t.step(); }
  t.ok(t.text(/you win/i) && points()[0] === knobs.goals, 'the asked number of goals wins');
  t.near(t.travel(puck, () => t.step(20)).distance, 0, 0, 'then the puck stands still');
  t.press('SPACE'); t.step(3);
  t.ok(points().join() === '0,0' && !t.text(/win/i), 'SPACE starts again');
*/
const GOALS = 7;
const COMPUTER_SPEED = 220;
const MOUTH = 140;
const PUCK = 18;
const MALLET = 30;

class AirHockey extends Phaser.Scene {
  create() {
    this.points = [0, 0];
    this.over = false;
    this.target = { x: 200, y: 500 };
    this.velocity = new Phaser.Math.Vector2();

    this.add.rectangle(200, 300, 400, 4, 0xadb5bd);
    this.add.rectangle(200, 4, MOUTH, 8, 0xef476f);
    this.add.rectangle(200, 596, MOUTH, 8, 0x4cc9f0);
    this.label = this.add.text(200, 330, 'You 0 : 0 Computer', { fontSize: '20px' }).setOrigin(0.5);
    this.me = this.add.circle(200, 500, MALLET, 0x4cc9f0);
    this.computer = this.add.circle(200, 60, MALLET, 0xef476f);
    this.puck = this.add.circle(200, 300, PUCK, 0xffd166);

    this.input.on('pointermove', (pointer) => {
      this.target = { x: pointer.x, y: Phaser.Math.Clamp(pointer.y, 330, 570) };
    });
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
    this.serve(1);
  }

  serve(direction) {
    this.puck.setPosition(200, 300);
    this.velocity.set(Phaser.Math.Between(-120, 120), direction * 220);
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = Phaser.Math.Clamp(delta, 1, 33) / 1000;
    this.puck.x += this.velocity.x * seconds;
    this.puck.y += this.velocity.y * seconds;
    this.steer(this.me, this.target.x, this.target.y, 1500, seconds);

    // it leaves a puck behind its back alone, or it would pin it to the wall
    const { x, y } = this.puck;
    if (y < 300 && y > this.computer.y) this.steer(this.computer, x, y, COMPUTER_SPEED, seconds);
    else this.steer(this.computer, Phaser.Math.Clamp(x, 150, 250), 60, COMPUTER_SPEED, seconds);

    this.bounceOffWalls();
    if (this.puck.y < -20) this.score(0, -1);
    if (this.puck.y > 620) this.score(1, 1);
  }

  steer(mallet, x, y, speed, seconds) {
    const move = new Phaser.Math.Vector2(Phaser.Math.Clamp(x, MALLET, 400 - MALLET) - mallet.x, y - mallet.y);
    move.limit(speed * seconds);
    mallet.setPosition(mallet.x + move.x, mallet.y + move.y);
    this.strike(mallet, move.scale(1 / seconds));
  }

  strike(mallet, speed) {
    const away = new Phaser.Math.Vector2(this.puck.x - mallet.x, this.puck.y - mallet.y);
    if (away.length() >= PUCK + MALLET) return;
    away.normalize();
    this.puck.setPosition(mallet.x + away.x * (PUCK + MALLET), mallet.y + away.y * (PUCK + MALLET));
    // the speed at which they meet is turned round
    const meeting = this.velocity.clone().subtract(speed).dot(away);
    if (meeting < 0) this.velocity.subtract(away.scale(2 * meeting));
    this.velocity.setLength(Phaser.Math.Clamp(this.velocity.length(), 150, 700));
  }

  bounceOffWalls() {
    const { puck, velocity } = this;
    if (puck.x < PUCK || puck.x > 400 - PUCK) {
      puck.x = Phaser.Math.Clamp(puck.x, PUCK, 400 - PUCK);
      velocity.x = Math.sign(200 - puck.x) * Math.abs(velocity.x);
    }
    const inMouth = Math.abs(puck.x - 200) < MOUTH / 2;
    if (!inMouth && (puck.y < PUCK || puck.y > 600 - PUCK)) {
      puck.y = Phaser.Math.Clamp(puck.y, PUCK, 600 - PUCK);
      velocity.y = Math.sign(300 - puck.y) * Math.abs(velocity.y);
    }
  }

  score(side, direction) {
    this.points[side] += 1;
    this.label.setText(`You ${this.points[0]} : ${this.points[1]} Computer`);
    this.serve(direction);
    if (this.points[side] < GOALS) return;
    this.over = true;
    this.add.text(200, 220, side === 0 ? 'You win' : 'Computer wins', { fontSize: '40px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 400,
  height: 600,
  backgroundColor: '#14213d',
  scene: AirHockey
});
