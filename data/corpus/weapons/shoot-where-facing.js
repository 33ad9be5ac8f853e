/* scene
tasks:
  en:
    - shoot the way you face
    - a hero that fires in the direction he is looking
    - I walk around with the arrow keys and space sends bullets where my character is heading, they vanish at the edge
    - "A green triangle walks with the arrow keys at 200 px/s in eight directions and points where it goes. SPACE fires one {colour} ball of radius 6 that way at {speed} px/s, also while it stands still; balls are removed when they leave the screen."
  zh:
    - 朝面向的方向射击
    - 主角面朝哪边，子弹就往哪边飞
    - 用方向键走路，按空格朝角色前进的方向开枪，子弹飞到边缘就消失
    - 绿色三角形用方向键以每秒 200 像素朝八个方向移动，并指向前进方向。按空格朝该方向发射一颗半径 6 的{colour}小球，速度 {speed}，站着不动也能发射；小球离开屏幕时删除。
difficulty: easy
apis: [this.add.triangle, this.physics.add.existing, this.physics.add.group, this.physics.velocityFromRotation, this.physics.world.bounds.contains]
plan:
  en:
    req: The hero shoots {colour} bullets in the direction it faces
    steps: [Add a triangle with a physics body, Turn it into the walking direction and keep that without keys, On SPACE send a ball along the rotation, Destroy balls that leave the screen]
  zh:
    req: 主角朝面向的方向发射{colour}子弹
    steps: [添加带物理身体的三角形, 让它转向行走的方向并在松开时保持, 按空格沿旋转方向发射小球, 删除离开屏幕的小球]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xff5d8f", en: pink, zh: 粉色}
    - {code: "0xff7b00", en: orange, zh: 橙色}
  speed: {code: "BULLET_SPEED = {}", values: [420, 300, 560]}
probe: |
  const hero = t.one('Triangle');
  const bullets = () => t.objects('Arc');
  t.near(bullets().length, 0, 0, 'no bullet at the start');
  t.press('SPACE');
  t.near(bullets().length, 1, 0, 'SPACE fires one bullet');
  t.ok(bullets()[0].fillColor === knobs.colour, 'of the asked colour');
  const right = t.travel(bullets()[0], () => t.step(12));
  t.ok(Math.abs(right.x - knobs.speed / 5) < 12 && Math.abs(right.y) < 1, 'it flies right at the asked speed');
  t.near(t.travel(hero, () => t.hold('UP', 30)).y, -100, 10, 'UP walks up');
  t.near(hero.angle, -90, 1, 'and the hero points up, also when it stands');
  t.press('SPACE');
  const shot = bullets().at(-1);
  const up = t.travel(shot, () => t.step(12));
  t.ok(Math.abs(up.y + knobs.speed / 5) < 12 && Math.abs(up.x) < 1, 'now the bullet flies up');
  let last = shot.y;
  for (let i = 0; i < 120 && shot.active; i++) { last = shot.y; t.step(); }
  t.near(last, 0, 15, 'until it vanishes at the edge');
  t.hold(['LEFT', 'DOWN'], 10);
  t.press('SPACE');
  const slant = t.travel(bullets().at(-1), () => t.step(12));
  t.ok(slant.x < 0 && Math.abs(slant.x + slant.y) < 2, 'two keys give a diagonal shot');
  t.near(slant.distance, knobs.speed / 5, 12, 'which is not faster');
  t.seconds(3);
  t.near(bullets().length, 0, 0, 'no bullet is left over');
*/
const BULLET_SPEED = 420;
const WALK_SPEED = 200;

class FacingScene extends Phaser.Scene {
  create() {
    this.hero = this.add.triangle(400, 300, 0, 0, 40, 20, 0, 40, 0x06d6a0);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.bullets = this.physics.add.group();
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.shoot, this);
  }

  shoot() {
    const bullet = this.add.circle(this.hero.x, this.hero.y, 6, 0xffd166);
    this.bullets.add(bullet);
    this.physics.velocityFromRotation(this.hero.rotation, BULLET_SPEED, bullet.body.velocity);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    const x = right.isDown - left.isDown;
    const y = down.isDown - up.isDown;
    const isWalking = x !== 0 || y !== 0;
    // without a key the hero keeps looking where it went last
    if (isWalking) this.hero.setRotation(Math.atan2(y, x));
    this.physics.velocityFromRotation(this.hero.rotation, isWalking ? WALK_SPEED : 0, this.hero.body.velocity);

    this.bullets.getChildren().slice().forEach((bullet) => {
      if (!this.physics.world.bounds.contains(bullet.x, bullet.y)) bullet.destroy();
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2b53',
  physics: { default: 'arcade' },
  scene: FacingScene
});
