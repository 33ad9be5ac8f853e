/* scene
tasks:
  en:
    - tag for two players
    - one player with WASD and one with the arrows, touching passes the tag on
    - "Blue moves with WASD, red with the arrow keys, both at {speed} px/s; who is it has a {ring} outline, a touch hands it over and then nothing is handed over for one second."
  zh:
    - 双人捉人游戏
    - 一个人用 WASD，一个人用方向键，碰到就换对方抓
    - 蓝色用 WASD，红色用方向键，速度都是每秒 {speed} 像素，抓人的一方有{ring}描边，碰到后交换，之后一秒内不再交换
difficulty: medium
apis: [this.input.keyboard.addKeys, this.physics.add.existing, this.physics.add.overlap, setStrokeStyle, setCollideWorldBounds]
plan:
  en:
    req: Two players on one keyboard pass the tag by touching
    steps: [Create both players, Add the keys of each, Move each by its own keys, Hand the tag over on overlap, Wait a second before the next one]
  zh:
    req: 同键盘两人通过接触交换抓人身份
    steps: [创建两个玩家, 添加各自的按键, 按各自的键移动, 重叠时交换身份, 一秒后才能再次交换]
knobs:
  speed: {code: "SPEED = {}", values: [250, 200]}
  ring:
    - {code: "0xffff00", en: yellow, zh: 黄色}
    - {code: "0xffffff", en: white, zh: 白色}
probe: |
  const [blue, red] = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const isIt = (p) => p.isStroked && p.strokeColor === knobs.ring;
  t.ok(isIt(blue) && !isIt(red), 'blue is it at first');
  t.near(t.travel(blue, () => t.hold('W', 15)).y, -knobs.speed / 4, 10, 'W moves blue');
  t.hold('S', 15);
  t.near(t.travel(red, () => t.hold('DOWN', 15)).y, knobs.speed / 4, 10, 'DOWN moves red');
  t.hold('UP', 15);
  for (let i = 0; i < 300 && !isIt(red); i++) t.hold('D', 1);
  t.ok(isIt(red) && !isIt(blue), 'a touch hands it over');
  t.step(30);
  t.ok(isIt(red), 'not back at once');
  t.step(60);
  t.ok(isIt(blue), 'but after a second');
*/
const SPEED = 250;
const PAUSE = 1000;

class TagScene extends Phaser.Scene {
  create() {
    this.blue = this.addPlayer(200, 0x3a86ff);
    this.red = this.addPlayer(600, 0xd62828);
    this.blueKeys = this.input.keyboard.addKeys({ left: 'A', right: 'D', up: 'W', down: 'S' });
    this.redKeys = this.input.keyboard.createCursorKeys();

    this.lastTag = 0;
    this.makeIt(this.blue);
    this.physics.add.overlap(this.blue, this.red, this.tag, null, this);
  }

  addPlayer(x, colour) {
    const player = this.add.rectangle(x, 300, 50, 50, colour);
    this.physics.add.existing(player);
    player.body.setCollideWorldBounds(true);
    return player;
  }

  makeIt(player) {
    this.blue.setStrokeStyle();
    this.red.setStrokeStyle();
    player.setStrokeStyle(6, 0xffff00);
    this.it = player;
  }

  tag() {
    if (this.time.now < this.lastTag + PAUSE) return;
    this.lastTag = this.time.now;
    this.makeIt(this.it === this.blue ? this.red : this.blue);
  }

  steer(player, keys) {
    player.body.setVelocity(0);
    if (keys.left.isDown) player.body.setVelocityX(-SPEED);
    if (keys.right.isDown) player.body.setVelocityX(SPEED);
    if (keys.up.isDown) player.body.setVelocityY(-SPEED);
    if (keys.down.isDown) player.body.setVelocityY(SPEED);
  }

  update() {
    this.steer(this.blue, this.blueKeys);
    this.steer(this.red, this.redKeys);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f3e46',
  physics: { default: 'arcade' },
  scene: TagScene
});
