/* scene
tasks:
  en:
    - zigzag through the gaps
    - a {colour} dot goes up or down by itself, each tap turns it round, fly it through the openings in the walls
    - one tap game with walls coming from the right, the dot changes direction when I press and dies on a wall
    - 'A {colour} dot at x = 200 moves down at {rise} px/s; SPACE or a click switches between down and up. Every 1.6 s a wall with a gap of {gap} px comes from the right at 200 px/s; each wall passed scores 1, a wall or the screen edge shows "Game Over" and the next press restarts.'
  zh:
    - 锯齿形穿缝
    - '{colour}小圆点自己上下走，点一下就换方向，带它穿过墙上的缺口'
    - 一键游戏，墙从右边过来，按一下改变上下方向，撞墙就结束
    - '{colour}圆点在 x = 200，以每秒 {rise} 像素向下移动；按空格或点击在上下方向间切换。每 1.6 秒从右边以每秒 200 像素来一面有 {gap} 像素缺口的墙；穿过一面得 1 分，撞到墙或画面边缘显示"Game Over"，再按一次重新开始。'
difficulty: medium
apis: [this.add.circle, this.add.rectangle, this.time.addEvent, Phaser.Geom.Intersects.RectangleToRectangle, getBounds]
plan:
  en:
    req: Steer a zigzag dot through gaps with one button
    steps: [Move the dot up or down, Turn it round on a press, Add a wall with a gap by a timer, Move the walls and test for hits, Score passed walls and end on a hit]
  zh:
    req: 用一个按键让锯齿前进的圆点穿过缺口
    steps: [让圆点向上或向下移动, 按下时换方向, 用计时器添加有缺口的墙, 移动墙并检测碰撞, 穿过得分并在碰撞时结束]
knobs:
  rise: {code: "RISE = {}", values: [220, 190, 250]}
  gap: {code: "GAP = {}", values: [200, 230, 180]}
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff4d6d", en: red, zh: 红色}
probe: |
  const dot = () => t.one('Arc');
  const walls = () => t.objects('Rectangle');
  const over = () => t.texts().some((s) => /game over/i.test(s));
  t.ok(dot().fillColor === knobs.colour, 'the dot has the asked colour');
  t.near(t.travel(dot(), () => t.step(24)).y, knobs.rise * 0.4, 8, 'it moves down by itself');
  t.press('SPACE');
  t.near(t.travel(dot(), () => t.step(24)).y, -knobs.rise * 0.4, 8, 'SPACE turns it up');
  t.click(400, 300);
  t.ok(t.travel(dot(), () => t.step(6)).y > 5, 'a click turns it down again');
  let gap = 0;
  for (let i = 0; i < 700 && t.number(/score/i) < 2 && !over(); i++) {
    const pair = walls().filter((w) => w.x > 120).sort((a, b) => a.x - b.x || a.y - b.y);
    if (pair.length) gap = pair[1].y - pair[0].height;
    const target = pair.length ? pair[0].height + gap / 2 : 300;
    const way = t.travel(dot(), () => t.step(1)).y;
    if (Math.abs(target - dot().y) > 20 && (target - dot().y) * way < 0) t.press('SPACE');
  }
  t.near(gap, knobs.gap, 2, 'the gap has the asked size');
  t.ok(t.number(/score/i) === 2 && !over(), 'passing walls scores');
  for (let i = 0; i < 240 && !over(); i++) t.step(1);
  t.ok(over(), 'without a press the dot crashes');
  t.ok(t.movers(() => t.step(10)).length === 0, 'everything stops');
  t.press('SPACE');
  t.step(5);
  t.ok(!over() && walls().length === 0 && t.number(/score/i) === 0, 'the next press restarts');
*/
const RISE = 220;
const GAP = 200;

class ZigzagScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.direction = 1;
    this.gates = [];
    this.dot = this.add.circle(200, 300, 14, 0xffd60a);
    this.label = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' }).setDepth(1);
    this.time.addEvent({ delay: 1600, loop: true, callback: this.addGate, callbackScope: this });
    this.input.keyboard.addKey('SPACE').on('down', this.press, this);
    this.input.on('pointerdown', this.press, this);
  }

  press() {
    if (this.over) {
      this.scene.restart();
    } else {
      this.direction = -this.direction;
    }
  }

  addGate() {
    const top = Phaser.Math.Between(200, 400) - GAP / 2;
    const upper = this.add.rectangle(800, 0, 60, top, 0x5a189a).setOrigin(0);
    const lower = this.add.rectangle(800, top + GAP, 60, 600 - top - GAP, 0x5a189a).setOrigin(0);
    this.gates.push({ walls: [upper, lower], passed: false });
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    this.dot.y += this.direction * RISE * seconds;
    let hit = this.dot.y < 14 || this.dot.y > 586;

    for (const gate of this.gates) {
      for (const wall of gate.walls) {
        wall.x -= 200 * seconds;
        if (Phaser.Geom.Intersects.RectangleToRectangle(wall.getBounds(), this.dot.getBounds())) hit = true;
      }
      if (!gate.passed && gate.walls[0].x < 120) {
        gate.passed = true;
        this.score += 1;
        this.label.setText(`Score: ${this.score}`);
      }
    }
    if (this.gates.length > 0 && this.gates[0].walls[0].x < -60) {
      for (const wall of this.gates.shift().walls) wall.destroy();
    }
    if (hit) {
      this.over = true;
      this.time.removeAllEvents();
      this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: ZigzagScene
});
