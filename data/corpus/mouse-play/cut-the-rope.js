/* scene
tasks:
  en:
    - cut the rope
    - balls hang on strings, swipe the mouse over a string and its ball falls down
    - slice ropes by dragging across them, whatever hung on it drops and bounces on the floor
    - "{count} {colour} balls of radius 22 hang from a beam on ropes of {rope} px. Dragging with the mouse button down across a rope removes it, its ball then falls with gravity 800 and bounces; a text counts the cut ropes and says All ropes cut! in the end. Moving without the button cuts nothing."
  zh:
    - 割绳子
    - 几个球挂在绳子上，用鼠标划过绳子，球就掉下来
    - 按住鼠标划断绳索，上面挂的东西会落到地上弹起来
    - "{count} 个半径 22 的{colour}球用 {rope} 像素长的绳子挂在横梁上。按住鼠标拖过绳子就把它割断，球以重力 800 下落并弹跳；文字统计割断的绳子数，最后显示 All ropes cut!。不按鼠标移动不会割断任何绳子。"
difficulty: easy
apis: [this.add.line, this.physics.add.existing, setAllowGravity, Phaser.Geom.Intersects.LineToLine, this.input.on]
plan:
  en:
    req: Cut ropes by dragging over them so that the balls fall
    steps: [Hang balls without gravity on line objects, On pointermove make a line from the last to the present pointer place, Test it against every rope, Destroy a rope that is crossed and give its ball gravity, Count the cuts]
  zh:
    req: 拖动鼠标割断绳子让球落下
    steps: [用线段挂起没有重力的球, 在 pointermove 中从上个位置到当前位置做一条线, 和每根绳子检测相交, 割断相交的绳子并让球受重力, 统计割断的数量]
knobs:
  count: {code: "BALLS = {}", values: [4, 3, 5]}
  rope: {code: "ROPE = {}", values: [260, 200, 300]}
  colour:
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
    - {code: "0x33cc66", en: green, zh: 绿色}
probe: |
  const balls = t.objects('Arc');
  const ropes = () => t.objects('Line').length;
  t.ok(balls.length === knobs.count && ropes() === knobs.count, 'a rope for each ball');
  t.ok(balls.every((ball) => ball.fillColor === knobs.colour), 'in the asked colour');
  t.ok(t.movers(() => t.step(30)).length === 0, 'the balls hang still');
  const [first, second] = balls;
  for (let i = -60; i <= 60; i += 20) { t.move(first.x + i, 180); t.step(1); }
  t.ok(ropes() === knobs.count, 'moving without the button cuts nothing');
  t.drag({ x: first.x - 40, y: 520 }, { x: first.x + 40, y: 520 }, 8);
  t.ok(ropes() === knobs.count, 'neither does a swipe below the rope');
  t.drag({ x: first.x - 50, y: 180 }, { x: first.x + 55, y: 200 }, 8);
  t.ok(ropes() === knobs.count - 1, 'a swipe cuts one rope');
  t.near(t.number(/cut/i), 1, 0, 'it is counted');
  const other = second.y;
  t.ok(t.travel(first, () => t.step(20)).y > 30, 'its ball falls');
  t.near(second.y, other, 0.5, 'the others hang on');
  t.drag({ x: 10, y: 150 }, { x: 790, y: 160 }, 12);
  t.ok(ropes() === 0, 'one long swipe cuts all the others');
  t.ok(t.text(/all ropes cut/i), 'the text says so');
  t.seconds(5);
  t.ok(balls.every((ball) => ball.y > 540 && ball.y < 600), 'all balls lie on the floor');
*/
const BALLS = 4;
const ROPE = 260;

function create() {
  this.add.rectangle(400, 70, 800, 20, 0x6b4226);
  const label = this.add.text(20, 16, 'Ropes cut: 0', { fontSize: '26px' });
  let hanging = [];

  for (let i = 0; i < BALLS; i++) {
    const x = 800 * (i + 1) / (BALLS + 1);
    const rope = this.add.line(0, 0, x, 80, x, 80 + ROPE, 0xffffff).setOrigin(0).setLineWidth(2);
    const ball = this.add.circle(x, 80 + ROPE, 22, 0xff8c42);
    this.physics.add.existing(ball);
    ball.body.setCircle(22).setBounce(0.6).setCollideWorldBounds(true);
    ball.body.setAllowGravity(false);
    hanging.push({ rope, ball });
  }

  this.input.on('pointermove', (pointer) => {
    if (!pointer.isDown) return;
    const from = pointer.prevPosition;
    const blade = new Phaser.Geom.Line(from.x, from.y, pointer.x, pointer.y);
    const cut = hanging.filter(({ rope }) => Phaser.Geom.Intersects.LineToLine(blade, rope.geom));
    for (const { rope, ball } of cut) {
      rope.destroy();
      ball.body.setAllowGravity(true);
    }
    hanging = hanging.filter((one) => !cut.includes(one));
    label.setText(hanging.length === 0 ? 'All ropes cut!' : `Ropes cut: ${BALLS - hanging.length}`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: { create }
});
