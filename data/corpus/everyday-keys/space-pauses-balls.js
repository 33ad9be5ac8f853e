/* scene
tasks:
  en:
    - space to pause
    - "{count} balls fly around and space stops them, space again and they go on"
    - freeze everything that moves with the space key and let it continue
    - "{count} {colour} balls of radius 24 fly at {speed} pixels per second in random directions and bounce off the edges. SPACE pauses the physics and shows Paused in the middle, SPACE again resumes it and hides the word."
  zh:
    - 空格暂停
    - 有 {count} 个小球飞来飞去，按空格停住，再按一下继续
    - 用空格键冻结所有会动的东西，再按一次恢复
    - "{count} 个半径 24 的{colour}小球以每秒 {speed} 像素朝随机方向飞，碰到边缘反弹；按空格暂停物理世界并在中间显示 Paused，再按空格继续并隐藏文字"
difficulty: easy
apis: [this.physics.add.existing, this.physics.velocityFromAngle, this.input.keyboard.addKey, this.physics.pause, this.physics.resume, setVisible]
plan:
  en:
    req: SPACE pauses and resumes {count} bouncing balls
    steps: [Give each ball a body that bounces off the edges, Send it off in a random direction, Pause or resume the physics when space goes down, Show the word Paused only while it stands still]
  zh:
    req: 用空格暂停和继续 {count} 个弹来弹去的小球
    steps: [给每个小球加上会从边缘反弹的身体, 让它朝随机方向飞, 按下空格时暂停或继续物理世界, 只在暂停时显示 Paused]
knobs:
  count: {code: "COUNT = {}", values: [5, 3, 8]}
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0x33cc66", en: green, zh: 绿色}
  speed: {code: "SPEED = {}", values: [200, 140, 280]}
probe: |
  const flown = t.movers(() => t.step(12));
  t.near(flown.length, knobs.count, 0, 'all balls fly');
  t.near(flown[0].distance, knobs.speed / 5, knobs.speed / 40, 'at the asked speed');
  t.ok(t.objects('Arc').every((ball) => ball.fillColor === knobs.colour), 'in the asked colour');
  t.ok(!t.text(/paused/i), 'it is not paused at first');
  t.press('SPACE');
  t.ok(t.text(/paused/i), 'SPACE shows Paused');
  t.near(t.movers(() => t.step(40)).length, 0, 0, 'and nothing moves');
  t.press('SPACE');
  t.ok(!t.text(/paused/i), 'SPACE again hides the word');
  t.near(t.movers(() => t.step(7)).length, knobs.count, 0, 'and all balls go on');
  t.seconds(5);
  t.ok(t.objects('Arc').every((ball) => ball.x > 0 && ball.x < 800 && ball.y > 0 && ball.y < 600), 'they stay on the screen');
*/
const COUNT = 5;
const SPEED = 200;

function create() {
  for (let i = 0; i < COUNT; i++) {
    const x = Phaser.Math.Between(150, 650);
    const y = Phaser.Math.Between(150, 450);
    const ball = this.add.circle(x, y, 24, 0xffd23f);
    this.physics.add.existing(ball);
    ball.body.setCircle(24);
    ball.body.setBounce(1);
    ball.body.setCollideWorldBounds(true);
    this.physics.velocityFromAngle(Phaser.Math.Between(0, 359), SPEED, ball.body.velocity);
  }

  const word = this.add.text(400, 300, 'Paused', { fontSize: '64px' }).setOrigin(0.5).setVisible(false);
  let paused = false;

  this.input.keyboard.addKey('SPACE').on('down', () => {
    paused = !paused;
    if (paused) this.physics.pause();
    else this.physics.resume();
    word.setVisible(paused);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade' },
  scene: { create }
});
