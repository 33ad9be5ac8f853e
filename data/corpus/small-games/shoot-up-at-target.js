/* scene
tasks:
  en:
    - shoot the target above
    - a ship at the bottom moves left and right and shoots up at a moving target with space, score for a hit
    - "A ship at the bottom moves with LEFT and RIGHT at 300 px/s, SPACE fires one bullet at a time straight up at 500 px/s. A {colour} target of 80 x 30 at the top moves to and fro at {speed} px/s; each hit gives {points} points."
  zh:
    - 向上射击目标
    - 飞船在底部左右移动，按空格向上射击移动的目标，打中加分
    - 底部飞船用左右键以每秒 300 像素移动，空格每次向上发射一颗速度 500 的子弹。顶部 80 x 30 的{colour}目标以每秒 {speed} 像素来回移动，每次命中得 {points} 分。
difficulty: easy
apis: [this.add.triangle, this.input.keyboard.on, setVisible, Phaser.Geom.Intersects.RectangleToRectangle, Phaser.Math.Clamp]
plan:
  en:
    req: Shoot up at a moving {colour} target, {points} points a hit
    steps: [Draw ship and target and a hidden bullet, Move the ship with the arrow keys, Move the target to and fro, On SPACE send the bullet up, On a hit add points and hide the bullet]
  zh:
    req: 向上射击移动的{colour}目标，每次命中 {points} 分
    steps: [画飞船、目标和隐藏的子弹, 用左右键移动飞船, 目标来回移动, 按空格发射子弹, 命中时加分并隐藏子弹]
knobs:
  colour:
    - {code: "0xff595e", en: red, zh: 红色}
    - {code: "0xffca3a", en: yellow, zh: 黄色}
    - {code: "0x8ac926", en: green, zh: 绿色}
  speed: {code: "TARGET_SPEED = {}", values: [180, 120, 240]}
  points: {code: "POINTS = {}", values: [10, 1, 5]}
probe: |
  const ship = t.one('Triangle'), target = t.one('Rectangle');
  const bars = () => t.objects('Rectangle').length;
  t.ok(target.fillColor === knobs.colour, 'the target has the asked colour');
  t.near(t.travel(ship, () => t.hold('RIGHT', 20)).x, 100, 12, 'RIGHT moves the ship');
  t.near(Math.abs(t.travel(target, () => t.step(12)).x), knobs.speed / 5, 4, 'the target moves at the asked speed');
  // wait until the target will be so far from the ship when a bullet gets there
  const shoot = (fits) => {
    for (let i = 0; i < 900; i++) {
      const last = target.x;
      t.step();
      const there = target.x + (target.x - last) * 60 * 0.83;
      if (there > 70 && there < 730 && fits(Math.abs(there - ship.x))) break;
    }
    t.press('SPACE');
  };
  t.near(bars(), 1, 0, 'no bullet flies at the start');
  shoot((distance) => distance > 150);
  t.near(bars(), 2, 0, 'SPACE fires a bullet');
  const bullet = t.objects('Rectangle').find((o) => o !== target);
  t.ok(t.travel(bullet, () => t.step(6)).y < -30, 'which flies up');
  const y = bullet.y;
  t.press('SPACE');
  t.ok(bars() === 2 && bullet.y < y, 'a second shot has to wait for it');
  t.seconds(1.3);
  t.near(t.number(/score/i), 0, 0, 'a miss gives nothing');
  for (let n = 1; n <= 2; n++) {
    shoot((distance) => distance < 10);
    t.seconds(1.3);
    t.near(t.number(/score/i), n * knobs.points, 0, 'a hit gives the points');
  }
  t.near(bars(), 1, 0, 'and the bullet is gone');
*/
const TARGET_SPEED = 180;
const POINTS = 10;

let ship, target, bullet, cursors, label;
let direction = 1;
let score = 0;

function create() {
  ship = this.add.triangle(400, 550, 0, 40, 20, 0, 40, 40, 0x8ecae6);
  target = this.add.rectangle(300, 80, 80, 30, 0xff595e);
  bullet = this.add.rectangle(0, 0, 6, 20, 0xffffff).setVisible(false);
  label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
  cursors = this.input.keyboard.createCursorKeys();

  this.input.keyboard.on('keydown-SPACE', () => {
    if (!bullet.visible) bullet.setPosition(ship.x, 520).setVisible(true);
  });
}

function update(time, delta) {
  const seconds = delta / 1000;
  const steer = cursors.right.isDown - cursors.left.isDown;
  ship.x = Phaser.Math.Clamp(ship.x + steer * 300 * seconds, 20, 780);

  target.x += direction * TARGET_SPEED * seconds;
  if (target.x > 740) direction = -1;
  if (target.x < 60) direction = 1;

  if (!bullet.visible) return;
  bullet.y -= 500 * seconds;
  if (Phaser.Geom.Intersects.RectangleToRectangle(bullet.getBounds(), target.getBounds())) {
    bullet.setVisible(false);
    score += POINTS;
    label.setText(`Score: ${score}`);
  } else if (bullet.y < -20) {
    bullet.setVisible(false);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023047',
  scene: { create, update }
});
