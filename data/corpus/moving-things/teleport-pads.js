/* scene
tasks:
  en:
    - two teleporters
    - walk onto one circle and come out of the other one
    - a square that steps on a {colour} pad and is beamed to the second pad, and back again
    - "The arrow keys move a white 36 px square at {speed} px/s. Two {colour} circles of radius 40 lie at (150, 450) and (650, 150). Whoever comes closer than 40 px to the middle of one is put onto the other one, and a pad works again only after it was left. A text counts Jumps."
  zh:
    - 两个传送门
    - 走上一个圆圈就从另一个圆圈出来
    - 方块踩到{colour}传送垫就被传到第二个垫子上，也能再传回来
    - 方向键以每秒 {speed} 像素移动 36 像素的白色方块。(150, 450) 和 (650, 150) 处各有一个半径 40 的{colour}圆。离圆心不到 40 像素就被传到另一个圆上，离开之后才能再次传送。文字 Jumps 统计次数。
difficulty: easy
apis: [this.add.circle, this.input.keyboard.createCursorKeys, Phaser.Math.Distance.BetweenPoints, setPosition, setText]
plan:
  en:
    req: Two {colour} pads beam the player from one to the other
    steps: [Draw the pads and the player, Move the player with the arrow keys, Find the pad under the player, Put it onto the other pad and count, Wait until it has left the pad]
  zh:
    req: 两个{colour}垫子把玩家互相传送
    steps: [画出垫子和玩家, 用方向键移动玩家, 查找玩家脚下的垫子, 放到另一个垫子上并计数, 等它离开垫子]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0xc77dff", en: purple, zh: 紫色}
  speed: {code: "SPEED = {}", values: [240, 180, 300]}
probe: |
  const hero = t.one('Rectangle');
  const pads = t.objects('Arc');
  const jumps = () => t.number(/jumps/i);
  const keys = ['LEFT', 'RIGHT', 'UP', 'DOWN'];
  const release = () => keys.forEach((key) => t.up(key));
  const walkTo = (place, done) => {
    for (let i = 0; i < 400 && !done(); i++) {
      release();
      if (Math.abs(place.x - hero.x) > 5) t.down(place.x < hero.x ? 'LEFT' : 'RIGHT');
      if (Math.abs(place.y - hero.y) > 5) t.down(place.y < hero.y ? 'UP' : 'DOWN');
      t.step();
    }
    release();
  };
  t.ok(pads.length === 2 && pads.every((o) => o.fillColor === knobs.colour), 'two pads of the asked colour');
  const [one, two] = pads;
  t.near(t.travel(hero, () => t.hold('UP', 20)).y, -knobs.speed / 3, knobs.speed / 15, 'the keys move the player');
  walkTo(one, () => jumps() === 1);
  t.near(Math.hypot(hero.x - two.x, hero.y - two.y), 0, 15, 'the first pad leads to the second one');
  t.step(60);
  t.near(jumps(), 1, 0, 'it does not jump back at once');
  t.near(Math.hypot(hero.x - two.x, hero.y - two.y), 0, 15, 'and stays there');
  t.hold('LEFT', 40);
  t.near(jumps(), 1, 0, 'leaving the pad is no jump');
  t.down('RIGHT');
  for (let i = 0; i < 80 && jumps() < 2; i++) t.step();
  t.up('RIGHT');
  t.near(Math.hypot(hero.x - one.x, hero.y - one.y), 0, 15, 'the second pad leads to the first one');
*/
const SPEED = 240;
const RADIUS = 40;

class PadScene extends Phaser.Scene {
  create() {
    this.pads = [
      this.add.circle(150, 450, RADIUS, 0x3a86ff),
      this.add.circle(650, 150, RADIUS, 0x3a86ff)
    ];
    this.hero = this.add.rectangle(400, 300, 36, 36, 0xffffff);
    this.ready = true;
    this.jumps = 0;
    this.label = this.add.text(20, 20, 'Jumps: 0', { fontSize: '26px' });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const step = SPEED * delta / 1000;
    const { left, right, up, down } = this.cursors;
    this.hero.x = Phaser.Math.Clamp(this.hero.x + (right.isDown - left.isDown) * step, 18, 782);
    this.hero.y = Phaser.Math.Clamp(this.hero.y + (down.isDown - up.isDown) * step, 18, 582);

    const pad = this.pads.find((one) => Phaser.Math.Distance.BetweenPoints(one, this.hero) < RADIUS);
    if (!pad) this.ready = true;
    else if (this.ready) this.jumpFrom(pad);
  }

  jumpFrom(pad) {
    const other = this.pads.find((one) => one !== pad);
    this.hero.setPosition(other.x, other.y);
    // Otherwise it would jump back in the next frame.
    this.ready = false;
    this.jumps += 1;
    this.label.setText(`Jumps: ${this.jumps}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: PadScene
});
