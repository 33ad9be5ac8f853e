/* scene
tasks:
  en:
    - space turns gravity off
    - a {colour} ball falls, pressing space switches gravity off and on again
    - "A {colour} ball of radius 30 falls with a gravity of {gravity} and bounces off all edges. SPACE turns its gravity off, so that it flies on at the same speed, and on again; a text says Gravity: on or Gravity: off."
  zh:
    - 空格开关重力
    - 有一个{colour}小球，按空格关掉重力，再按一次打开
    - 半径 30 的{colour}小球以重力 {gravity} 下落，碰到屏幕边缘会反弹；按空格关闭重力，小球保持原速飞行，再按恢复，文字显示 Gravity 是 on 还是 off
difficulty: easy
apis: [this.physics.add.existing, this.input.keyboard.addKey, setAllowGravity, setBounce, setText]
plan:
  en:
    req: SPACE turns the gravity of a {colour} ball off and on
    steps: [Draw the ball and give it a body that bounces, Add the space key, Turn allowGravity round each time it goes down, Write the state in the corner]
  zh:
    req: 用空格开关{colour}小球的重力
    steps: [画小球并加上会弹的身体, 添加空格键, 每次按下切换 allowGravity, 在角落显示状态]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  gravity: {code: "GRAVITY = {}", values: [500, 300, 800]}
probe: |
  const ball = t.one('Arc');
  t.ok(t.travel(ball, () => t.step(20)).y > 10, 'it falls at first');
  t.press('SPACE');
  const speed = ball.body.velocity.y;
  t.ok(speed > 0, 'it still flies down');
  t.ok(t.text(/off/i), 'the text says off');
  t.near(t.travel(ball, () => t.step(20)).y, speed / 3, 8, 'without gravity it goes on evenly');
  t.near(ball.body.velocity.y, speed, 1, 'and does not get faster');
  t.press('SPACE');
  t.step(10);
  t.near(ball.body.velocity.y, speed + knobs.gravity * 14 / 60, knobs.gravity / 20, 'with gravity it speeds up again');
  t.ok(t.text(/\bon\b/i), 'the text says on');
  t.seconds(4);
  t.ok(ball.y > 0 && ball.y < 600, 'it stays on the screen');
*/
const GRAVITY = 500;

function create() {
  const ball = this.add.circle(400, 100, 30, 0xffd23f);
  this.physics.add.existing(ball);
  ball.body.setCircle(30);
  ball.body.setBounce(0.8);
  ball.body.setCollideWorldBounds(true);

  const label = this.add.text(16, 16, 'Gravity: on', { fontSize: '28px' });

  this.input.keyboard.addKey('SPACE').on('down', () => {
    const on = !ball.body.allowGravity;
    ball.body.setAllowGravity(on);
    label.setText(on ? 'Gravity: on' : 'Gravity: off');
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1b2a',
  physics: {
    default: 'arcade',
    arcade: { gravity: { y: GRAVITY } }
  },
  scene: { create }
});
