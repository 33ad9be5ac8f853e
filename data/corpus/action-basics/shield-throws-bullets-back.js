/* scene
tasks:
  en:
    - game where I reflect the enemy's bullets with a shield
    - the cannon shoots at me, while I hold space a {colour} ring protects me and sends the balls back to it
    - "I have no weapon, only a force field that bounces the shots of the opponent back at him until he is destroyed"
    - "A red cannon at 400, 80 shoots a yellow ball of radius 8 at the player every 1200 ms with {speed} px/s. LEFT and RIGHT move the white player at y = 500 with 260 px/s. While SPACE is held a {colour} circle of radius 40 surrounds him, he stands still and balls that touch it fly back to the cannon. A ball costs the player one of 3 lives, a returned one costs the cannon one of {power}. You win! or Game over, R restarts."
  zh:
    - 用盾牌把敌人的子弹弹回去
    - 大炮朝我开火，按住空格出现{colour}光圈，把炮弹弹回去打它
    - 我没有武器，只有一个力场，把对手的子弹反弹回去直到打倒他
    - 400, 80 处的红色大炮每 1200 毫秒以每秒 {speed} 像素向玩家发射半径 8 的黄色球。左右键以每秒 260 像素移动 y = 500 处的白色玩家。按住空格时周围出现半径 40 的{colour}圆，玩家不能移动，碰到圆的球飞回大炮。玩家被打中失去 3 条命中的一条，弹回的球让大炮失去 {power} 点中的一点。显示 You win! 或 Game over，按 R 重来。
difficulty: medium
apis: [this.physics.moveToObject, this.physics.add.overlap, setVisible, setData, getData, this.time.addEvent]
plan:
  en:
    req: A {colour} shield held with SPACE sends bullets back to the cannon
    steps: [Draw cannon and player and a hidden shield, Shoot at the player by a timer, Show the shield and stop the player while SPACE is down, Turn a ball round and mark it when it touches the shield, Count hits on both sides, Show the end and restart with R]
  zh:
    req: 按住空格用{colour}护盾把子弹弹回大炮
    steps: [画大炮、玩家和隐藏的护盾, 用定时器向玩家射击, 按住空格时显示护盾并停止移动, 球碰到护盾时掉头并做标记, 统计双方被击中次数, 显示结局并用 R 重来]
knobs:
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  speed: {code: "BALL_SPEED = {}", values: [250, 320, 200]}
  power: {code: "POWER = {}", values: [3, 5]}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xf8f9fa);
  const shield = () => t.objects((o) => o.type === 'Arc' && o.radius === 40);
  const balls = () => t.objects((o) => o.type === 'Arc' && o.radius === 8);
  const lives = () => t.number(/lives/i);
  const power = () => t.number(/cannon/i);
  t.near(t.travel(player(), () => t.hold('LEFT', 20)).x, -87, 12, 'LEFT moves the player');
  t.near(shield().length, 0, 0, 'no shield without a key');
  for (let i = 0; i < 150 && balls().length === 0; i++) t.step();
  const way = t.travel(balls()[0], () => t.step(12));
  t.ok(way.y > 0, 'a ball flies down to the player');
  t.near(way.distance, knobs.speed / 5, 6, 'at the asked speed');
  for (let i = 0; i < 400 && lives() === 3; i++) t.step();
  t.near(lives(), 2, 0, 'an unprotected player loses a life');
  t.near(power(), knobs.power, 0, 'the cannon is whole');
  t.down('SPACE');
  t.step(2);
  t.ok(shield().length === 1 && shield()[0].fillColor === knobs.colour, 'SPACE shows the shield');
  t.near(t.travel(player(), () => t.hold('RIGHT', 20)).x, 0, 5, 'behind the shield the player stands still');
  for (let i = 0; i < 700 && power() === knobs.power; i++) t.step();
  t.near(power(), knobs.power - 1, 0, 'a returned ball hits the cannon');
  for (let i = 0; i < 2000 && !t.text(/you win/i); i++) t.step();
  t.ok(t.text(/you win/i) && lives() === 2, 'the shield alone wins, without another loss');
  t.up('SPACE');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'then everything stops');
  t.press('R');
  t.step(5);
  t.ok(lives() === 3 && power() === knobs.power && !t.text(/you win/i), 'R restarts');
  for (let i = 0; i < 900 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i) && lives() === 0, 'three hits end the game');
*/
const BALL_SPEED = 250;
const POWER = 3;

class ReflectScene extends Phaser.Scene {
  create() {
    this.lives = 3;
    this.power = POWER;
    this.over = false;
    this.cannon = this.physics.add.existing(this.add.rectangle(400, 80, 80, 50, 0xe63946), true);
    this.player = this.physics.add.existing(this.add.rectangle(400, 500, 34, 34, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.shield = this.physics.add.existing(this.add.circle(400, 500, 40, 0x4cc9f0, 0.4));
    this.shield.body.setCircle(40);
    this.balls = this.physics.add.group();
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.cannonLabel = this.add.text(640, 16, '', { fontSize: '24px' });
    this.showState();

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.time.addEvent({ delay: 1200, loop: true, callback: this.shoot, callbackScope: this });
    const returned = (target, ball) => ball.getData('returned');
    const flying = (target, ball) => !returned(target, ball);
    this.physics.add.overlap(this.shield, this.balls, this.reflect, () => this.shield.visible, this);
    this.physics.add.overlap(this.player, this.balls, this.hurt, flying, this);
    this.physics.add.overlap(this.cannon, this.balls, this.strike, returned, this);
  }

  showState() {
    this.label.setText(`Lives: ${this.lives}`);
    this.cannonLabel.setText(`Cannon: ${this.power}`);
  }

  shoot() {
    if (this.over) return;
    const ball = this.add.circle(400, 110, 8, 0xffd60a);
    this.balls.add(ball);
    this.physics.moveToObject(ball, this.player, BALL_SPEED);
    this.time.delayedCall(6000, () => ball.destroy());
  }

  reflect(shield, ball) {
    ball.setData('returned', true);
    this.physics.moveToObject(ball, this.cannon, BALL_SPEED);
  }

  hurt(player, ball) {
    ball.destroy();
    this.lives -= 1;
    this.showState();
    if (this.lives === 0) this.end('Game over');
  }

  strike(cannon, ball) {
    ball.destroy();
    this.power -= 1;
    this.showState();
    if (this.power === 0) this.end('You win!');
  }

  end(message) {
    this.over = true;
    this.physics.pause();
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, space } = this.cursors;
    const speed = space.isDown ? 0 : 260;
    this.player.body.setVelocityX((right.isDown - left.isDown) * speed);
    this.shield.setVisible(space.isDown && !this.over).setPosition(this.player.x, this.player.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: { default: 'arcade' },
  scene: ReflectScene
});
