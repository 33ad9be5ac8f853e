/* scene
tasks:
  en:
    - heavy ball hits light ball
    - a big ball rolls into a small one at rest, and their weights decide how fast both are afterwards
    - collision for the physics lesson, the {colour} ball has more mass than the other, nothing is lost and the speeds are shown
    - "A {colour} ball of radius 50 and mass {mass} rolls from x = 150 at {speed} px/s into a blue ball of radius 25 and mass 1 that rests at x = 500. They collide elastically on one line and bounce off the edges. Two texts show Heavy: and Light: with the speeds, SPACE starts again."
  zh:
    - 重球撞轻球
    - 大球滚向静止的小球，撞后的速度由重量决定
    - 物理课用的碰撞，{colour}球质量更大，能量不损失，并显示两球速度
    - 半径 50、质量 {mass} 的{colour}球从 x = 150 以每秒 {speed} 像素滚向 x = 500 处静止的蓝球，蓝球半径 25、质量 1。两球在一条线上弹性碰撞，碰到边缘反弹。文字 Heavy 和 Light 显示速度，空格重新开始。
difficulty: medium
apis: [this.add.circle, this.add.text, this.input.keyboard.addKey, setText]
plan:
  en:
    req: A {colour} ball of mass {mass} hits a resting one of mass 1
    steps: [Draw both balls on one line, Move them by their speeds, Turn a speed round at an edge, Work out both speeds anew when they meet, Show the speeds and start again with SPACE]
  zh:
    req: 质量 {mass} 的{colour}球撞上质量 1 的静止球
    steps: [在一条线上画两个球, 按速度移动, 碰到边缘速度反向, 相遇时重新计算两个速度, 显示速度并用空格重来]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  mass: {code: "MASS = {}", values: [4, 2, 9]}
  speed: {code: "SPEED = {}", values: [200, 150, 260]}
probe: |
  const heavy = t.one((o) => o.type === 'Arc' && o.radius === 50);
  const light = t.one((o) => o.type === 'Arc' && o.radius === 25);
  t.ok(heavy.fillColor === knobs.colour, 'the heavy ball has the asked colour');
  t.near(t.travel(heavy, () => t.step(20)).x, knobs.speed / 3, knobs.speed / 20, 'it rolls at the asked speed');
  t.near(light.x, 500, 0.5, 'the light one rests');
  for (let i = 0; i < 200 && Math.abs(light.x - 500) < 0.5; i++) t.step();
  t.near(heavy.x + 75, 500, 15, 'they meet where they touch');
  const m = knobs.mass, from = light.x;
  const slower = t.travel(heavy, () => t.step(12)).x * 5;
  const faster = (light.x - from) * 5;
  t.near(slower, knobs.speed * (m - 1) / (m + 1), knobs.speed / 20, 'the heavy ball gets slower');
  t.near(faster, knobs.speed * 2 * m / (m + 1), knobs.speed / 10, 'and the light one flies off');
  t.near(t.number(/light/i), faster, knobs.speed / 10, 'the text shows its speed');
  let outside = 0;
  for (let i = 0; i < 300; i++) {
    t.step();
    if (heavy.x < 30 || heavy.x > 770 || light.x < 5 || light.x > 795) outside++;
  }
  t.near(outside, 0, 0, 'both stay on the screen');
  t.press('SPACE');
  t.ok(heavy.x > 145 && heavy.x < 180, 'SPACE puts the heavy ball back');
  t.near(light.x, 500, 1, 'and the light one');
*/
const MASS = 4;
const SPEED = 200;

function create() {
  this.add.rectangle(400, 475, 800, 250, 0x495057);
  this.heavy = { shape: this.add.circle(150, 300, 50, 0xe63946), mass: MASS };
  this.light = { shape: this.add.circle(500, 325, 25, 0x4895ef), mass: 1 };
  this.heavyLabel = this.add.text(20, 20, '', { fontSize: '26px' });
  this.lightLabel = this.add.text(500, 20, '', { fontSize: '26px' });

  const start = () => {
    this.heavy.shape.x = 150;
    this.heavy.speed = SPEED;
    this.light.shape.x = 500;
    this.light.speed = 0;
  };
  start();
  this.input.keyboard.addKey('SPACE').on('down', start);
}

function move(ball, seconds) {
  const { shape } = ball;
  shape.x += ball.speed * seconds;
  if (shape.x < shape.radius) ball.speed = Math.abs(ball.speed);
  if (shape.x > 800 - shape.radius) ball.speed = -Math.abs(ball.speed);
}

function update(time, delta) {
  const { heavy, light } = this;
  move(heavy, delta / 1000);
  move(light, delta / 1000);

  // Balls of different height side by side on the floor touch closer than the sum of their radii.
  const reach = 2 * Math.sqrt(heavy.shape.radius * light.shape.radius);
  if (light.shape.x - heavy.shape.x < reach && heavy.speed > light.speed) {
    const common = (heavy.mass * heavy.speed + light.mass * light.speed) / (heavy.mass + light.mass);
    heavy.speed = 2 * common - heavy.speed;
    light.speed = 2 * common - light.speed;
  }
  this.heavyLabel.setText(`Heavy: ${Math.round(heavy.speed)} px/s`);
  this.lightLabel.setText(`Light: ${Math.round(light.speed)} px/s`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: { create, update }
});
