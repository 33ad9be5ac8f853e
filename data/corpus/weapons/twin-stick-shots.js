/* scene
tasks:
  en:
    - twin stick shooting
    - WASD to walk, arrow keys to shoot in eight directions
    - a guy that moves with wasd and fires with the arrows, also diagonally, with a short cooldown between two shots
    - "W, A, S and D move a blue circle at 200 px/s. While arrow keys are held it fires a 10 px {colour} square every {cooldown} ms in one of eight directions at {speed} px/s, diagonals are no faster, and squares vanish at the edge of the screen."
  zh:
    - 八方向射击
    - WASD 移动，方向键朝八个方向射击
    - 小人用 WASD 走，用方向键开火，斜着也能打，两发之间有冷却时间
    - W、A、S、D 让蓝色圆形以每秒 200 像素移动。按住方向键时每 {cooldown} 毫秒朝八个方向之一发射一个 10 像素的{colour}方块，速度 {speed}，斜向不会更快，碰到屏幕边缘就消失。
difficulty: medium
apis: [this.input.keyboard.addKeys, Phaser.Math.Vector2, setLength, setCollideWorldBounds, this.physics.world.on]
plan:
  en:
    req: Walk with WASD and shoot in eight directions with the arrow keys
    steps: [Add the hero with WASD and arrow keys, Make a vector of the held arrows, Fire along it when the cooldown is over, Give all shots the same length of velocity, Destroy a shot by the worldbounds event]
  zh:
    req: 用 WASD 行走，用方向键朝八个方向射击
    steps: [添加主角、WASD 和方向键, 由按住的方向键得到向量, 冷却结束后沿向量发射, 所有子弹速度长度相同, 用 worldbounds 事件销毁子弹]
knobs:
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff4d6d", en: red, zh: 红色}
  cooldown: {code: "COOLDOWN = {}", values: [250, 400, 150]}
  speed: {code: "SHOT_SPEED = {}", values: [450, 350]}
probe: |
  const hero = t.one('Arc');
  const shots = () => t.objects('Rectangle');
  t.near(t.travel(hero, () => t.hold('D', 30)).x, 100, 10, 'D walks right');
  t.near(shots().length, 0, 0, 'walking does not shoot');
  t.hold('UP', 6);
  t.near(shots().length, 1, 0, 'an arrow key shoots, the next shot has to wait');
  const shot = shots()[0];
  t.ok(shot.fillColor === knobs.colour, 'the shot has the asked colour');
  const up = t.travel(shot, () => t.step(12));
  t.ok(Math.abs(up.x) < 1 && Math.abs(up.y + knobs.speed / 5) < 12, 'it flies up at the asked speed');
  t.step(20);
  t.hold(['LEFT', 'DOWN'], 6);
  const slant = t.travel(shots().at(-1), () => t.step(12));
  t.ok(slant.x < 0 && Math.abs(slant.x + slant.y) < 2, 'two arrows shoot diagonally');
  t.near(slant.distance, knobs.speed / 5, 12, 'no faster than straight');
  t.seconds(2);
  t.near(shots().length, 0, 0, 'shots vanish at the edge');
  const seen = new Set();
  t.down('RIGHT');
  for (let i = 0; i < 60; i++) { t.step(); shots().forEach((one) => seen.add(one)); }
  t.up('RIGHT');
  t.near(seen.size, 1000 / knobs.cooldown, 1, 'a held arrow fires once a cooldown');
*/
const COOLDOWN = 250;
const SHOT_SPEED = 450;
const WALK_SPEED = 200;

class TwinStickScene extends Phaser.Scene {
  create() {
    this.hero = this.add.circle(400, 300, 20, 0x4cc9f0);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.shots = this.physics.add.group();
    this.nextShot = 0;
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.world.on('worldbounds', (body) => body.gameObject.destroy());
  }

  update(time) {
    const { W, A, S, D } = this.keys;
    this.hero.body.setVelocity((D.isDown - A.isDown) * WALK_SPEED, (S.isDown - W.isDown) * WALK_SPEED);

    const { left, right, up, down } = this.cursors;
    const aim = new Phaser.Math.Vector2(right.isDown - left.isDown, down.isDown - up.isDown);
    if (aim.length() > 0 && time >= this.nextShot) {
      this.nextShot = time + COOLDOWN;
      this.shoot(aim);
    }
  }

  shoot(aim) {
    const shot = this.add.rectangle(this.hero.x, this.hero.y, 10, 10, 0xffd60a);
    this.shots.add(shot);
    // the same length in all directions: diagonals are no faster
    aim.setLength(SHOT_SPEED);
    shot.body.setVelocity(aim.x, aim.y);
    shot.body.setCollideWorldBounds(true);
    shot.body.onWorldBounds = true;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  physics: { default: 'arcade' },
  scene: TwinStickScene
});
