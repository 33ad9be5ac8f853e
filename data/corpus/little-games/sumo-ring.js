/* scene
tasks:
  en:
    - two player sumo
    - two balls push each other out of a ring, one player uses WASD and the other the arrow keys
    - wrestling for two on one keyboard, build up speed, bump into the other one and shove him over the edge of the circle
    - 'A sand coloured ring of radius 220 around (400, 300). A {colour} ball of radius 30 at x = 280 is pushed by WASD, a white one at x = 520 by the arrow keys, each with an acceleration of {push} and drag 200; they bounce off each other. Whose centre leaves the ring loses: "WASD wins!" or "Arrows win!" appears, everything stops and R restarts.'
  zh:
    - 双人相扑
    - 两个球互相推出圆圈，一个人用 WASD，另一个人用方向键
    - 一个键盘上的双人摔跤，加速冲过去，把对方撞出圈外
    - '以 (400, 300) 为中心画半径 220 的沙色圆圈。x = 280 处半径 30 的{colour}球用 WASD 推动，x = 520 处的白球用方向键推动，加速度 {push}，阻力 200，两球相撞会弹开。谁的中心离开圆圈谁输，显示"WASD wins!"或"Arrows win!"，一切停止，按 R 重新开始。'
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.collider, setAcceleration, setDrag, Phaser.Math.Distance.Between, this.input.keyboard.addKeys]
plan:
  en:
    req: Two players push each other out of a ring
    steps: [Draw the ring and two balls with circular bodies, Give them bounce and drag and collide them, Accelerate each with its keys, Measure the distance to the middle, Show the winner when one is outside, Restart on R]
  zh:
    req: 两名玩家互相推出圆圈
    steps: [画圆圈和两个圆形身体的球, 设置弹性和阻力并让它们碰撞, 用各自的按键加速, 计算到中心的距离, 有人出圈时显示获胜者, 按 R 重来]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  push: {code: "PUSH = {}", values: [400, 300, 600]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const balls = () => t.objects((o) => o.type === 'Arc' && o.radius === 30).sort((a, b) => a.x - b.x);
  let [left, right] = balls();
  t.ok(left.fillColor === knobs.colour, 'the left ball has the asked colour');
  t.ok(t.travel(left, () => t.hold('S', 15)).y > 5, 'S pushes the left ball down');
  t.near(right.y, 300, 1, 'but not the right one');
  t.ok(t.travel(right, () => t.hold('UP', 15)).y < -5, 'UP pushes the right ball up');
  t.seconds(2);
  t.ok(t.travel(left, () => t.step(10)).distance < 1, 'without a key a ball comes to rest');
  left.setPosition(280, 300);
  right.setPosition(520, 300);
  t.step(2);
  t.down('D');
  for (let i = 0; i < 180 && right.x < 524; i++) t.step();
  t.ok(right.x >= 524 && left.x < right.x - 50, 'a bump pushes the other one');
  for (let i = 0; i < 180 && !says(/wins?!/); i++) t.step();
  t.up('D');
  t.ok(says(/WASD wins/) && Math.hypot(right.x - 400, right.y - 300) > 215, 'who is out of the ring loses');
  t.ok(t.movers(() => t.hold('A', 20)).length === 0, 'then everything stops');
  t.press('R');
  t.step(5);
  [left, right] = balls();
  t.ok(!says(/wins?!/) && Math.abs(right.x - 520) < 2, 'R starts again');
  t.hold('A', 120);
  t.ok(says(/Arrows win/), 'the other one can win too');
*/
const PUSH = 400;
const RING = 220;

class SumoScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.add.circle(400, 300, RING, 0xf4d58d);
    this.left = this.addWrestler(280, 0xe63946);
    this.right = this.addWrestler(520, 0xffffff);
    this.physics.add.collider(this.left, this.right);
    this.leftKeys = this.input.keyboard.addKeys({ left: 'A', right: 'D', up: 'W', down: 'S' });
    this.rightKeys = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addWrestler(x, colour) {
    const ball = this.add.circle(x, 300, 30, colour).setStrokeStyle(3, 0x463f3a);
    this.physics.add.existing(ball);
    ball.body.setCircle(30).setBounce(1).setDrag(200);
    return ball;
  }

  update() {
    if (this.over) return;
    this.push(this.left, this.leftKeys);
    this.push(this.right, this.rightKeys);
    if (this.isOut(this.left)) this.end('Arrows win!');
    else if (this.isOut(this.right)) this.end('WASD wins!');
  }

  push(ball, keys) {
    const x = keys.right.isDown - keys.left.isDown;
    const y = keys.down.isDown - keys.up.isDown;
    ball.body.setAcceleration(x * PUSH, y * PUSH);
  }

  isOut(ball) {
    return Phaser.Math.Distance.Between(ball.x, ball.y, 400, 300) > RING;
  }

  end(message) {
    this.over = true;
    this.physics.pause();
    this.add.text(400, 40, message + ' Press R', { fontSize: '40px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#463f3a',
  physics: { default: 'arcade' },
  scene: SumoScene
});
