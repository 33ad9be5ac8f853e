/* scene
tasks:
  en:
    - magnet and iron
    - a magnet on the mouse that attracts iron balls nearby, wood is not attracted
    - move the cursor to pull metal things together, the nearer the stronger
    - A bar magnet, half {colour} and half white, follows the mouse. Four grey iron balls within {reach} px are pulled to it, at {pull} px/s close by and ever slower further out, and stop 50 px before its middle; three brown wooden blocks stay where they are. A thin ring shows the reach.
  zh:
    - 磁铁吸铁球
    - 鼠标控制一块磁铁，能吸引附近的铁球，木块不会被吸
    - 移动光标把金属吸过来，越近吸力越大
    - 一块一半{colour}一半白色的条形磁铁跟随鼠标。{reach} 像素内的四个灰色铁球会被吸过来，靠近时速度为每秒 {pull} 像素，越远越慢，停在离磁铁中心 50 像素处；三个棕色木块不动。用细圆环表示吸引范围。
difficulty: medium
apis: [this.add.container, setStrokeStyle, this.input.on, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Angle.BetweenPoints]
plan:
  en:
    req: A magnet on the mouse pulls iron within {reach} px but no wood
    steps:
      - Build the magnet from two halves and a ring in a container
      - Scatter iron balls and wooden blocks
      - Set the magnet to the pointer when it moves
      - Pull each near ball along its angle to the magnet
      - Make the pull stronger the nearer it is
  zh:
    req: 鼠标上的磁铁吸引 {reach} 像素内的铁球，不吸木块
    steps:
      - 用容器把两半磁铁和圆环组合起来
      - 摆放铁球和木块
      - 鼠标移动时把磁铁放到指针处
      - 让附近的铁球沿着角度靠近磁铁
      - 离得越近吸力越大
knobs:
  reach: {code: "REACH = {}", values: [220, 180, 260]}
  pull: {code: "PULL = {}", values: [320, 240, 400]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x4361ee", en: blue, zh: 蓝色}
probe: |
  const magnet = t.one('Container');
  const balls = t.objects((o) => o.type === 'Arc' && o.fillColor === 0xadb5bd);
  const wood = t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0x9c6644);
  t.ok(balls.length === 4 && wood.length === 3, 'four balls and three blocks');
  t.ok(t.objects('Rectangle').some((o) => o.fillColor === knobs.colour), 'the magnet has the asked colour');
  const distance = (o) => Math.hypot(o.x - magnet.x, o.y - magnet.y);
  const start = wood.map((o) => o.x + ' ' + o.y).join();
  t.ok(wood.some((o) => distance(o) < knobs.reach), 'some wood is within reach');
  t.near(t.travel(balls[0], () => t.step(30)).distance, 0, 0.1, 'iron out of reach lies still');
  t.move(balls[0].x + 150, balls[0].y);
  t.step();
  t.near(magnet.x, 260, 1, 'the magnet follows the mouse');
  const early = t.travel(balls[0], () => t.step(10));
  const late = t.travel(balls[0], () => t.step(10));
  t.near(early.x, knobs.pull * (1 - 150 / knobs.reach) / 6, 9, 'near iron is pulled');
  t.near(early.y, 0, 0.5, 'straight to the magnet');
  t.ok(late.x > early.x, 'the nearer the faster');
  t.seconds(3);
  t.near(distance(balls[0]), 46, 6, 'it stops at the magnet');
  t.near(t.travel(balls[3], () => t.step(10)).distance, 0, 0.1, 'the far ball still lies there');
  t.move(magnet.x + 80, magnet.y + 80);
  t.seconds(3);
  t.near(distance(balls[0]), 46, 6, 'it comes along');
  t.ok(wood.map((o) => o.x + ' ' + o.y).join() === start, 'wood has never moved');
*/
const REACH = 220;
const PULL = 320;

class MagnetScene extends Phaser.Scene {
  create() {
    const woodPlaces = [[400, 150], [400, 450], [580, 300]];
    woodPlaces.forEach(([x, y]) => this.add.rectangle(x, y, 36, 36, 0x9c6644));
    const ironPlaces = [[110, 110], [690, 110], [110, 490], [690, 490]];
    this.iron = ironPlaces.map(([x, y]) => this.add.circle(x, y, 15, 0xadb5bd));

    this.magnet = this.add.container(400, 300, [
      this.add.circle(0, 0, REACH).setStrokeStyle(2, 0xffffff, 0.3),
      this.add.rectangle(-17, 0, 34, 28, 0xe63946),
      this.add.rectangle(17, 0, 34, 28, 0xffffff)
    ]);
    this.input.on('pointermove', (pointer) => this.magnet.setPosition(pointer.x, pointer.y));
  }

  update(time, delta) {
    for (const ball of this.iron) {
      const distance = Phaser.Math.Distance.BetweenPoints(ball, this.magnet);
      if (distance > REACH || distance < 50) continue;
      const angle = Phaser.Math.Angle.BetweenPoints(ball, this.magnet);
      // full strength at the magnet, none at the rim
      const step = PULL * (1 - distance / REACH) * delta / 1000;
      ball.x += Math.cos(angle) * step;
      ball.y += Math.sin(angle) * step;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: MagnetScene
});
