/* scene
tasks:
  en:
    - grenade with a fuse
    - throw a grenade with space, after a moment it explodes and breaks the crates around it
    - a soldier lobs a hand bomb that bounces on the floor and blows up boxes a bit later
    - "LEFT and RIGHT move a blue soldier at 200 px/s. SPACE throws a green grenade of radius 10 in an arc to the right; it bounces on the ground, explodes after {fuse} ms as a {colour} circle of radius {blast} and destroys the crates whose middle is in it. The text shows how many of the 5 crates are left."
  zh:
    - 定时手雷
    - 按空格扔手雷，过一会儿爆炸，炸掉周围的箱子
    - 士兵丢出一颗会在地上弹的炸弹，稍后把木箱炸飞
    - 左右键让蓝色士兵以每秒 200 像素移动。按空格向右抛出半径 10 的绿色手雷，它在地面弹跳，{fuse} 毫秒后爆炸成半径 {blast} 的{colour}圆，中心在圆内的箱子被炸毁。文字显示 5 个箱子还剩几个。
difficulty: medium
apis: [this.time.delayedCall, this.physics.add.collider, setDragX, Phaser.Math.Distance.BetweenPoints, this.tweens.add]
plan:
  en:
    req: A thrown grenade explodes after {fuse} ms and destroys near crates
    steps: [Add ground soldier and crates, On SPACE throw a grenade with a velocity and gravity, Let it bounce on the ground, Explode by a delayed call, Destroy the crates within the blast and fade the circle]
  zh:
    req: 扔出的手雷 {fuse} 毫秒后爆炸并炸毁附近的箱子
    steps: [添加地面、士兵和箱子, 按空格扔出受重力的手雷, 让它在地面弹跳, 用延时调用引爆, 销毁爆炸范围内的箱子并淡出圆形]
knobs:
  fuse: {code: "FUSE = {}", values: [1500, 2000, 1000]}
  blast: {code: "BLAST = {}", values: [110, 80, 140]}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0xff5400", en: orange, zh: 橙色}
probe: |
  const soldier = t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const crates = t.objects((o) => o.type === 'Rectangle' && o.width === 50);
  const circles = (radius) => t.objects((o) => o.type === 'Arc' && o.radius === radius);
  t.ok(crates.length === 5 && t.number(/crates/i) === 5, 'five crates stand there');
  t.near(t.travel(soldier, () => t.hold('RIGHT', 30)).x, 100, 10, 'RIGHT moves the soldier');
  t.press('SPACE');
  t.near(circles(10).length, 1, 0, 'SPACE throws one grenade');
  const grenade = circles(10)[0];
  const way = t.travel(grenade, () => t.step(12));
  t.ok(way.x > 40 && way.y < -30, 'it flies up and to the right');
  let frames = 16, lowest = 0, at = null;
  while (grenade.active && frames < 200) {
    at = { x: grenade.x, y: grenade.y };
    lowest = Math.max(lowest, at.y);
    t.step();
    frames++;
  }
  t.near(frames / 60, knobs.fuse / 1000, 0.1, 'it explodes after the asked time');
  t.ok(lowest < 553, 'it never falls through the ground');
  t.ok(circles(knobs.blast)[0]?.fillColor === knobs.colour, 'the explosion has the asked size and colour');
  const far = (crate) => Math.hypot(crate.x - at.x, crate.y - at.y);
  const near = crates.filter((crate) => far(crate) < knobs.blast - 12);
  t.ok(near.length > 0 && near.every((crate) => !crate.active), 'crates in the blast are gone');
  t.ok(crates.filter((crate) => far(crate) > knobs.blast + 12).every((crate) => crate.active), 'the others stay');
  t.near(t.number(/crates/i), crates.filter((crate) => crate.active).length, 0, 'the text counts what is left');
  t.seconds(0.7);
  t.near(circles(knobs.blast).length, 0, 0, 'the explosion fades away');
*/
const FUSE = 1500;
const BLAST = 110;

class GrenadeScene extends Phaser.Scene {
  create() {
    const ground = this.add.rectangle(400, 580, 800, 40, 0x495057);
    this.physics.add.existing(ground, true);
    this.soldier = this.add.rectangle(80, 530, 40, 60, 0x3a86ff);
    this.crates = this.add.group();
    for (const x of [420, 500, 580, 660, 740]) {
      this.crates.add(this.add.rectangle(x, 535, 50, 50, 0xb08968));
    }
    this.label = this.add.text(16, 16, 'Crates: 5', { fontSize: '26px' });

    this.grenades = this.physics.add.group();
    this.physics.add.collider(this.grenades, ground);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.throwGrenade, this);
  }

  throwGrenade() {
    const grenade = this.add.circle(this.soldier.x + 20, 500, 10, 0x70e000);
    this.grenades.add(grenade);
    // the drag makes it roll out on the ground
    grenade.body.setVelocity(400, -420).setBounce(0.3).setDragX(200);
    this.time.delayedCall(FUSE, () => this.explode(grenade));
  }

  explode(grenade) {
    const blast = this.add.circle(grenade.x, grenade.y, BLAST, 0xffb703);
    this.tweens.add({ targets: blast, alpha: 0, duration: 400, onComplete: () => blast.destroy() });

    this.crates.getChildren().slice().forEach((crate) => {
      if (Phaser.Math.Distance.BetweenPoints(crate, grenade) < BLAST) crate.destroy();
    });
    this.label.setText(`Crates: ${this.crates.getLength()}`);
    grenade.destroy();
  }

  update(time, delta) {
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    this.soldier.x = Phaser.Math.Clamp(this.soldier.x + direction * 200 * delta / 1000, 20, 780);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: GrenadeScene
});
