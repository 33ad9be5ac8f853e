/* scene
tasks:
  en:
    - mini golf
    - golf where I drag back from the ball and let go to hit it
    - "Pulling away from the resting ball and releasing hits it the other way with {power} times the pull; it slows by drag, bounces off the edges, and drops into the {hole} hole when it rolls over it."
  zh:
    - 迷你高尔夫
    - 从球往后拖再松手把球打出去
    - 从静止的球往后拉再松手，球以拉距 {power} 倍的速度反方向飞出，受阻力减速，碰边反弹，滚到{hole}的洞上就进洞
difficulty: medium
apis: [this.physics.add.existing, setDamping, setDrag, setBounce, this.input.on, Phaser.Math.Distance.Between]
plan:
  en:
    req: Hit a golf ball by pulling back until it drops into the hole
    steps: [Draw the hole and the ball, Give the ball bounce and drag, On release hit it away from the pointer, Count the strokes, Sink it near the hole]
  zh:
    req: 向后拉来击打高尔夫球，直到进洞
    steps: [画洞和球, 给球弹性和阻力, 松手时向反方向击球, 计算杆数, 靠近洞口时进洞]
knobs:
  power: {code: "POWER = {}", values: [4, 3]}
  hole:
    - {code: "0x000000", en: black, zh: 黑色}
    - {code: "0x3d0066", en: dark purple, zh: 深紫色}
probe: |
  const ball = t.one((o) => o.type === 'Arc' && o.fillColor === 0xffffff);
  const hole = t.one((o) => o.type === 'Arc' && o.fillColor === knobs.hole);
  const pull = (x, y) => { t.pointerDown(ball.x, ball.y); t.step(2); t.move(x, y); t.step(2); t.pointerUp(x, y); t.step(1); };
  const start = ball.x;
  pull(ball.x - 40, ball.y - 100);
  t.near(ball.body.velocity.y, 100 * knobs.power, 60, 'it flies away from the pull, as hard as asked');
  t.ok(ball.x > start, 'and to the right');
  t.near(t.number(/Strokes/), 1, 0, 'a stroke is counted');
  t.seconds(8);
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 1, 'it comes to rest');
  for (let i = 0; i < 12 && !t.texts().join().includes('In the hole'); i++) {
    const far = Math.hypot(hole.x - ball.x, hole.y - ball.y);
    const k = Math.min(0.45 * 1.0, 130 / far);
    pull(ball.x - (hole.x - ball.x) * k, ball.y - (hole.y - ball.y) * k);
    t.seconds(8);
  }
  t.ok(t.texts().join().includes('In the hole'), 'over the hole it drops in');
*/
const POWER = 4;

let ball;
let hole;
let label;
let strokes = 0;

function create() {
  hole = this.add.circle(650, 160, 24, 0x000000);
  ball = this.add.circle(150, 450, 12, 0xffffff);
  this.physics.add.existing(ball);
  ball.body.setBounce(0.8).setCollideWorldBounds(true).setDamping(true).setDrag(0.4);
  label = this.add.text(16, 16, 'Strokes: 0', { fontSize: '24px' });

  this.input.on('pointerup', (pointer) => {
    if (ball.body.speed > 0 || !ball.active) return;
    ball.body.setVelocity((ball.x - pointer.x) * POWER, (ball.y - pointer.y) * POWER);
    strokes += 1;
    label.setText('Strokes: ' + strokes);
  });
}

function update() {
  if (ball.body.speed < 10) ball.body.setVelocity(0);

  const distance = Phaser.Math.Distance.Between(ball.x, ball.y, hole.x, hole.y);
  if (ball.active && distance < 22) {
    ball.body.setVelocity(0);
    ball.setPosition(hole.x, hole.y).setScale(0.6).setActive(false);
    label.setText('In the hole with ' + strokes);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#40916c',
  physics: { default: 'arcade' },
  scene: { create, update }
});
