/* scene
tasks:
  en:
    - planes flying in formation
    - a {colour} leader plane I steer and four others that keep their place behind it in a V
    - squadron that follows the front plane a bit late, and space changes the V into a line
    - "The arrow keys steer a {colour} triangle at 240 px/s. Four light blue ones hold a V behind it, at (-50, 50), (50, 50), (-100, 100) and (100, 100), catching up with a rate of {follow} per second. SPACE switches between the V and a column with 50 px between the planes."
  zh:
    - 飞机编队飞行
    - 我操纵{colour}长机，另外四架在它后面保持人字形
    - 一个小队稍慢地跟着领头的飞机，按空格把人字形变成一列
    - 方向键以每秒 240 像素操纵{colour}三角形。四架浅蓝色飞机在它后面保持人字形，位置为 (-50, 50)、(50, 50)、(-100, 100)、(100, 100)，以每秒 {follow} 的速率跟上。空格在人字形和间距 50 像素的纵列之间切换。
difficulty: medium
apis: [this.add.triangle, this.input.keyboard.createCursorKeys, Phaser.Math.Linear, Phaser.Math.Clamp]
plan:
  en:
    req: Four planes keep their formation behind a {colour} leader
    steps: [List the places of both formations, Draw the leader and four planes, Steer the leader with the arrow keys, Ease each plane to its place behind the leader, Switch the formation with SPACE]
  zh:
    req: 四架飞机跟在{colour}长机后面保持队形
    steps: [列出两种队形的位置, 画出长机和四架飞机, 用方向键操纵长机, 让每架飞机缓动到自己的位置, 用空格切换队形]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff5d5d", en: red, zh: 红色}
    - {code: "0x7ae582", en: green, zh: 绿色}
  follow: {code: "FOLLOW = {}", values: [5, 3, 8]}
probe: |
  const all = t.objects('Triangle');
  const leader = all.find((o) => o.fillColor === knobs.colour);
  const planes = all.filter((o) => o !== leader);
  t.ok(leader && planes.length === 4, 'a leader of the asked colour and four planes');
  const shape = () => planes.map((o) => [Math.round(o.x - leader.x), Math.round(o.y - leader.y)].join()).sort().join(' ');
  const v = ['-50,50', '50,50', '-100,100', '100,100'].sort().join(' ');
  const column = ['0,50', '0,100', '0,150', '0,200'].sort().join(' ');
  t.step(5);
  t.ok(shape() === v, 'they start in a V');
  const before = planes[0].x - leader.x;
  t.near(t.travel(leader, () => t.hold('RIGHT', 30)).x, 120, 14, 'RIGHT moves the leader');
  const behind = before - (planes[0].x - leader.x);
  t.ok(behind > 10 && behind < 110, 'the planes follow a bit late');
  t.step(240);
  t.ok(shape() === v, 'they catch up');
  const moved = t.travel(leader, () => { t.press('SPACE'); t.step(240); });
  t.near(moved.distance, 0, 1, 'the leader does not move by itself');
  t.ok(shape() === column, 'SPACE makes a column');
  t.press('SPACE');
  t.step(240);
  t.ok(shape() === v, 'and a V again');
*/
const SPEED = 240;
const FOLLOW = 5;
const FORMATIONS = [
  [[-50, 50], [50, 50], [-100, 100], [100, 100]],
  [[0, 50], [0, 100], [0, 150], [0, 200]]
];

class SquadronScene extends Phaser.Scene {
  create() {
    this.formation = 0;
    this.leader = this.addPlane(400, 200, 0xffd23f);
    this.planes = FORMATIONS[0].map(([x, y]) => this.addPlane(400 + x, 200 + y, 0x8ecae6));
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', () => {
      this.formation = 1 - this.formation;
    });
  }

  addPlane(x, y, colour) {
    return this.add.triangle(x, y, 0, 36, 18, 0, 36, 36, colour);
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const { left, right, up, down } = this.cursors;
    const x = this.leader.x + (right.isDown - left.isDown) * SPEED * seconds;
    const y = this.leader.y + (down.isDown - up.isDown) * SPEED * seconds;
    this.leader.setPosition(Phaser.Math.Clamp(x, 120, 680), Phaser.Math.Clamp(y, 30, 380));

    this.planes.forEach((plane, i) => {
      const [offsetX, offsetY] = FORMATIONS[this.formation][i];
      plane.x = Phaser.Math.Linear(plane.x, this.leader.x + offsetX, FOLLOW * seconds);
      plane.y = Phaser.Math.Linear(plane.y, this.leader.y + offsetY, FOLLOW * seconds);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#003566',
  scene: SquadronScene
});
