/* scene
tasks:
  en:
    - one button rhythm game with two circling balls
    - a ball circles the other and I press space when it is over the next tile
    - "Two glowing balls on a path of {tiles} tiles: one rests, the other circles it with half a turn in {beat} ms. Space within 30 px of the next tile lands the circling ball there and then the other one circles it; a wrong press shakes the camera and starts from the first tile."
  zh:
    - 两个球转圈走格子的节奏游戏
    - 一个球绕着另一个球转，转到下一格上时按空格
    - '{tiles} 个格子组成的弯路上有两个发光的球，一个停着，另一个绕着它转，{beat} 毫秒转半圈；转到离下一格 30 像素内按空格就落在那一格，换另一个球来转；按错时镜头抖动并从第一格重来'
difficulty: medium
apis: [setBlendMode, Phaser.Math.Angle.BetweenPoints, Phaser.Math.Distance.BetweenPoints, this.cameras.main.pan, this.cameras.main.shake, setScrollFactor]
plan:
  en:
    req: Walk a path of tiles with two balls that circle each other
    steps: [Lay a random path that never turns back, Add two balls with additive glow, Turn the moving ball around the resting one in update, Land it with space near the next tile and swap the two, Pan the camera along, Start over on a wrong press]
  zh:
    req: 两个球互相绕转，沿格子路前进
    steps: [铺一条不回头的随机路, 加两个叠加发光的球, 在 update 中让动球绕静球转, 在下一格附近按空格落下并互换, 镜头跟着平移, 按错就重来]
knobs:
  tiles: {code: "TILES = {}", values: [40, 30]}
  beat: {code: "BEAT = {}", values: [600, 500]}
probe: |
  const tiles = t.objects('Rectangle');
  t.near(tiles.length, knobs.tiles, 0, 'the path has the asked length');
  const balls = t.objects('Arc');
  t.near(balls.length, 2, 0, 'two balls');
  const gap = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  const rest = () => balls.find((b) => gap(b, tiles[at]) < 1);
  const mover = () => balls.find((b) => b !== rest());
  let at = 0;
  t.step(2);
  t.ok(rest(), 'one rests on the first tile');
  const turn = (b) => Math.atan2(b.y - tiles[at].y, b.x - tiles[at].x);
  const ball = mover(), before = turn(ball);
  t.step(12);
  t.near((turn(ball) - before + Math.PI * 4) % (Math.PI * 2), Math.PI * 200 / knobs.beat, 0.1, 'half a turn a beat');
  const wait = (near) => { for (let i = 0; i < 200 && gap(mover(), tiles[at + 1]) > near; i++) t.step(); };
  for (let i = 0; i < 5; i++) {
    wait(12);
    const landing = mover();
    t.press('SPACE');
    at++;
    t.near(t.number(/Tile/), at, 0, 'it counts the tiles');
    t.near(gap(landing, tiles[at]), 0, 1, 'the circling ball has landed');
    t.ok(t.travel(mover(), () => t.step(5)).distance > 5, 'now the other one circles');
  }
  for (let i = 0; i < 200 && gap(mover(), tiles[at + 1]) < 60; i++) t.step();
  t.press('SPACE');
  t.near(t.number(/Tile/), 0, 0, 'a wrong press starts over');
  at = 0;
  t.ok(rest(), 'on the first tile');
  t.ok(/Best: 5/.test(t.texts().join()), 'the best stays');
*/
const TILES = 40;
const STEP = 90;
const BEAT = 600; // ms for half a turn
const REACH = 30;

class OrbitScene extends Phaser.Scene {
  create() {
    this.path = this.layPath();
    this.balls = [this.addBall(0xff5d5d), this.addBall(0x5da9ff)];
    this.label = this.add.text(400, 40, '', { fontSize: '28px' }).setOrigin(0.5).setScrollFactor(0);
    this.best = 0;
    this.goTo(0);
    this.input.keyboard.on('keydown-SPACE', this.press, this);
  }

  layPath() {
    const path = [{ x: 400, y: 300, heading: 0 }];
    while (path.length < TILES) {
      const { x, y, heading } = path.at(-1);
      // up and down never follow each other, so the path cannot cross itself
      const next = Phaser.Utils.Array.GetRandom(heading === 0 ? [0, 90, -90] : [0, heading]);
      const angle = Phaser.Math.DegToRad(next);
      path.push({ x: x + Math.cos(angle) * STEP, y: y + Math.sin(angle) * STEP, heading: next });
    }
    path.forEach(({ x, y }) => this.add.rectangle(x, y, 70, 70, 0x4a4e69).setStrokeStyle(3, 0x9a8c98));
    return path;
  }

  addBall(colour) {
    return this.add.circle(0, 0, 20, colour).setBlendMode(Phaser.BlendModes.ADD);
  }

  goTo(at) {
    this.at = at;
    this.best = Math.max(this.best, at);
    const { x, y } = this.path[at];
    this.angle = at === 0 ? Math.PI : Phaser.Math.Angle.BetweenPoints(this.path[at], this.path[at - 1]);
    this.cameras.main.pan(x, y, BEAT / 2, 'Sine.easeOut', true);
    this.label.setText(`Tile: ${at}   Best: ${this.best}`);
  }

  press() {
    const [, moving] = this.balls;
    if (Phaser.Math.Distance.BetweenPoints(moving, this.path[this.at + 1]) > REACH) {
      this.cameras.main.shake(200, 0.01);
      this.goTo(0);
      return;
    }
    this.balls.reverse(); // the ball that landed rests now
    this.goTo(this.at + 1);
    if (this.at === TILES - 1) {
      this.label.setText('You made it to the end!');
      this.input.keyboard.off('keydown-SPACE', this.press, this);
    }
  }

  update(time, delta) {
    this.angle += Math.PI * delta / BEAT;
    const [resting, moving] = this.balls;
    const { x, y } = this.path[this.at];
    resting.setPosition(x, y);
    moving.setPosition(x + Math.cos(this.angle) * STEP, y + Math.sin(this.angle) * STEP);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: OrbitScene
});
