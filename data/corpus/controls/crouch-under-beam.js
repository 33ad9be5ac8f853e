/* scene
tasks:
  en:
    - crouch under a bar
    - I walk with the arrows and have to duck with the down key to get through a low gap
    - a hero who can duck, standing up is not possible while something is above the head
    - "A {colour} hero, 40 x 90 px, walks at 220 px/s with LEFT and RIGHT; while DOWN is held it is 50 px high and creeps at {creep} px/s. A wall leaves a gap of 60 px above the floor: only a crouched hero gets in, and it cannot stand up below. Past x = 700 the text says Made it!"
  zh:
    - 蹲下钻过横梁
    - 用方向键走路，碰到很低的通道要按下键蹲下才能过去
    - 主角可以下蹲，头顶有东西时站不起来
    - 一个 40 x 90 像素的{colour}主角，左右键以每秒 220 像素行走；按住下键时身高变成 50 像素，以每秒 {creep} 像素蹲着走。墙和地面之间只有 60 像素的缝，蹲下才能进去，在下面不能站起来。走过 x = 700 后显示 Made it!
difficulty: medium
apis: [this.add.rectangle, setDisplaySize, getBounds, Phaser.Geom.Intersects.RectangleToRectangle, createCursorKeys]
plan:
  en:
    req: A {colour} hero crouches with DOWN to pass below a wall
    steps:
      - Draw floor, wall and hero
      - Ask whether a hero of some height would touch the wall at some x
      - Crouch while DOWN is held or standing would touch the wall
      - Walk or creep only where there is room
      - Show Made it! past the wall
  zh:
    req: "{colour}主角按下键蹲下，从墙下面通过"
    steps:
      - 画地面、墙和主角
      - 判断某个身高的主角在某个 x 处会不会碰到墙
      - 按住下键或站立会碰墙时保持下蹲
      - 只在有空间时行走或蹲着走
      - 走过墙后显示 Made it!
knobs:
  colour:
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
  creep: {code: "CREEP = {}", values: [110, 80, 140]}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const height = () => hero.getBounds().height;
  t.near(height(), 90, 0.5, 'it stands at first');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, 110, 8, 'it walks at 220 px/s');
  t.hold('RIGHT', 60);
  t.near(hero.x, 328, 5, 'a standing hero cannot get below the wall');
  t.down('DOWN');
  t.step(2);
  t.near(height(), 50, 0.5, 'DOWN makes it crouch');
  t.near(hero.getBounds().bottom, 500, 0.5, 'with its feet on the floor');
  t.near(t.travel(hero, () => t.hold('RIGHT', 60)).x, knobs.creep, 6, 'crouched it creeps below the wall');
  t.up('DOWN');
  t.step(5);
  t.near(height(), 50, 0.5, 'below the wall it cannot stand up');
  t.ok(!t.text(/made it/i), 'it is not through yet');
  t.hold('RIGHT', 220);
  t.near(height(), 90, 0.5, 'behind the wall it stands again');
  t.ok(t.text(/made it/i), 'and has made it');
*/
const FLOOR = 500;
const STAND = 90;
const CROUCH = 50;
const WALK = 220;
const CREEP = 110;

class CrouchScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 550, 800, 100, 0x495057);
    this.wall = this.add.rectangle(450, 220, 200, 440, 0x9c6644);
    this.hero = this.add.rectangle(120, FLOOR, 40, STAND, 0x4cc9f0).setOrigin(0.5, 1);
    this.message = this.add.text(20, 16, 'DOWN to crouch', { fontSize: '28px' });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  touchesWall(x, height) {
    const box = new Phaser.Geom.Rectangle(x - 20, FLOOR - height, 40, height);
    return Phaser.Geom.Intersects.RectangleToRectangle(box, this.wall.getBounds());
  }

  update(time, delta) {
    const { left, right, down } = this.cursors;
    // whoever is below the wall cannot stand up
    const low = down.isDown || this.touchesWall(this.hero.x, STAND);
    const height = low ? CROUCH : STAND;
    this.hero.setDisplaySize(40, height);

    const speed = (right.isDown - left.isDown) * (low ? CREEP : WALK);
    const x = Phaser.Math.Clamp(this.hero.x + speed * delta / 1000, 20, 780);
    if (!this.touchesWall(x, height)) this.hero.x = x;
    if (this.hero.x > 700) this.message.setText('Made it!');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: CrouchScene
});
