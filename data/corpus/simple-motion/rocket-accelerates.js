/* scene
tasks:
  en:
    - rocket flying up faster and faster
    - a {colour} rocket that starts slowly, gets faster on its way up and starts again at the bottom
    - "A {colour} triangle rocket starts at rest at (400, 540) and accelerates upwards at {acceleration} px/s² with arcade physics; a text shows its speed, a flame hangs under it, and above the top edge it starts anew."
  zh:
    - 火箭加速上升
    - 一个{colour}火箭慢慢起飞，越飞越快，飞出去以后从下面重新开始
    - 用 arcade 物理让{colour}三角形火箭从 (400, 540) 静止起飞，以 {acceleration} 的加速度向上，文字显示速度，尾部有火焰，飞出顶部后重新起飞
difficulty: easy
apis: [this.add.triangle, this.physics.add.existing, body.reset, setAccelerationY, setText]
plan:
  en:
    req: A {colour} rocket accelerates upwards and starts again at the bottom
    steps: [Draw the flame and the rocket, Give the rocket a body with an upward acceleration, Let the flame follow and show the speed in update, Launch it again when it is above the screen]
  zh:
    req: '{colour}火箭加速上升，飞出后重新起飞'
    steps: [画火焰和火箭, 给火箭加上有向上加速度的身体, 在 update 中让火焰跟随并显示速度, 飞出屏幕上方后重新发射]
knobs:
  colour:
    - {code: "0xff4444", en: red, zh: 红色}
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  acceleration: {code: "ACCELERATION = {}", values: [120, 80, 200]}
probe: |
  const rocket = t.one('Triangle');
  const flame = t.one('Ellipse');
  const a = knobs.acceleration;
  t.ok(rocket.fillColor === knobs.colour, 'it has the asked colour');
  const first = t.travel(rocket, () => t.step(30));
  const second = t.travel(rocket, () => t.step(30));
  t.ok(first.y < -5 && Math.abs(first.x) < 0.5, 'it flies straight up');
  t.near(first.y - second.y, a / 4, 6, 'faster and faster');
  t.near(t.number(/speed/i), a, 10, 'the text shows its speed after a second');
  t.ok(flame.y > rocket.y + 20 && flame.y < rocket.y + 80, 'the flame is under it');
  let highest = 999, back = false;
  for (let i = 0; i < 300 && !back; i++) {
    const before = rocket.y;
    t.step();
    highest = Math.min(highest, rocket.y);
    back = rocket.y > before + 200;
  }
  t.ok(highest < 0, 'it leaves the screen');
  t.ok(back, 'and comes back at the bottom');
  t.near(rocket.y, 540, 10, 'where it started');
  t.near(t.travel(rocket, () => t.step(30)).y, -a / 8, 6, 'and starts slowly again');
*/
const ACCELERATION = 120;

let rocket;
let flame;
let label;

function launch() {
  // reset also stops the body, so the acceleration is set anew.
  rocket.body.reset(400, 540);
  rocket.body.setAccelerationY(-ACCELERATION);
}

function create() {
  label = this.add.text(16, 16, 'Speed: 0', { fontSize: '24px', color: '#ffe066' });
  flame = this.add.ellipse(400, 585, 16, 40, 0xffa200);
  rocket = this.add.triangle(400, 540, 0, 70, 22, 0, 44, 70, 0xff4444);
  this.physics.add.existing(rocket);
  launch();
}

function update() {
  if (rocket.y < -60) launch();

  flame.setPosition(rocket.x, rocket.y + 45);
  flame.scaleY = Phaser.Math.FloatBetween(0.7, 1.2);
  label.setText('Speed: ' + Math.round(-rocket.body.velocity.y));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  physics: { default: 'arcade' },
  scene: { create, update }
});
