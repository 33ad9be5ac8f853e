/* scene
tasks:
  en:
    - balance game
    - keep a pole upright with left and right, it wants to fall over
    - a stick stands on my hand and tips to one side more and more, I steer against it and count the seconds it stays up
    - 'A {colour} pole of 16x300 px stands on (400, 500), turned 3 degrees to a random side. Its turning speed grows by its angle times {pull} each second; LEFT and RIGHT change it by 160 degrees per second squared. Beyond 60 degrees "It fell!" appears, the time stops and R restarts.'
  zh:
    - 平衡游戏
    - 用左右键让杆子立着，它总想倒下
    - 手上立着一根棍子，越歪倒得越快，我要反方向控制，看能坚持多少秒
    - '一根 16x300 像素的{colour}杆子立在 (400, 500)，开始时随机向一边歪 3 度。旋转速度每秒增加角度的 {pull} 倍，左右键以每秒平方 160 度改变它。超过 60 度时显示"It fell!"，计时停止，按 R 重新开始。'
difficulty: medium
apis: [this.add.rectangle, setOrigin, setAngle, Phaser.Math.RND.sign, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: Keep a {colour} pole upright with LEFT and RIGHT
    steps: [Draw the pole with its origin at the foot and tip it a little, Let the angle speed up the turning, Push against it with the keys, Show the seconds, End beyond 60 degrees and restart on R]
  zh:
    req: 用左右键让{colour}杆子保持直立
    steps: [以底部为原点画杆子并稍微倾斜, 让角度加快旋转, 用按键反向推动, 显示秒数, 超过 60 度结束并按 R 重来]
knobs:
  colour:
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x57cc99", en: green, zh: 绿色}
  pull: {code: "PULL = {}", values: [2, 1, 4]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const pole = () => t.one((o) => o.type === 'Rectangle' && o.height === 300);
  const seconds = () => Number(t.texts().join(' ').match(/Time: ([\d.]+)/)[1]);
  let stick = pole();
  t.ok(stick.fillColor === knobs.colour, 'the pole has the asked colour');
  t.near(Math.abs(stick.angle), 3, 0.3, 'it starts a little tipped');
  const side = Math.sign(stick.angle);
  for (let i = 0; i < 600 && !says(/It fell/); i++) t.step();
  t.ok(says(/It fell/) && stick.angle * side > 55, 'left alone it falls to that side');
  const end = seconds();
  t.near(end, Math.acosh(20) / Math.sqrt(knobs.pull), 0.4, 'as fast as asked');
  t.step(30);
  t.near(seconds(), end, 0.01, 'then the time stands still');
  t.press('R');
  t.step(5);
  stick = pole();
  t.ok(!says(/It fell/) && Math.abs(stick.angle) < 10, 'R sets it up again');
  let last = stick.angle;
  for (let i = 0; i < 600; i++) {
    const want = stick.angle + 0.8 * (stick.angle - last) * 60;
    last = stick.angle;
    if (want > 1) t.hold('LEFT', 1);
    else if (want < -1) t.hold('RIGHT', 1);
    else t.step();
  }
  t.ok(!says(/It fell/) && Math.abs(stick.angle) < 20, 'steered well it stays up');
  t.ok(seconds() > 9, 'and the seconds are counted');
*/
const PULL = 2;
const PUSH = 160;

function create() {
  this.spin = 0;
  this.seconds = 0;
  this.over = false;
  this.add.rectangle(400, 515, 160, 30, 0xf1c27d);
  this.pole = this.add.rectangle(400, 500, 16, 300, 0xffbe0b).setOrigin(0.5, 1);
  this.pole.setAngle(3 * Phaser.Math.RND.sign());
  this.label = this.add.text(400, 60, 'Time: 0.0', { fontSize: '36px' }).setOrigin(0.5);
  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

function update(time, delta) {
  if (this.over) return;
  const seconds = delta / 1000;
  const way = this.cursors.right.isDown - this.cursors.left.isDown;
  // the more the pole leans, the faster it tips over
  this.spin += (this.pole.angle * PULL + way * PUSH) * seconds;
  this.pole.angle += this.spin * seconds;
  this.seconds += seconds;
  this.label.setText(`Time: ${this.seconds.toFixed(1)}`);

  if (Math.abs(this.pole.angle) > 60) {
    this.over = true;
    this.add.text(400, 130, 'It fell! Press R', { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: { create, update }
});
