/* scene
tasks:
  en:
    - two squares crash and swap colours
    - a {colour} and a white box slide at each other, bounce apart and trade their colours every time
    - blocks that run into one another again and again, each crash is counted and exchanges what they look like
    - "A {colour} 60 px square at x = 150 and a white one at x = 650 move towards each other at {speed} px/s without losing speed. When they collide they fly back and swap their colours, at the edges they turn round, and a text counts Hits."
  zh:
    - 两个方块相撞换颜色
    - "{colour}方块和白色方块迎面滑来，撞开后每次交换颜色"
    - 方块一次次相撞，每次计数并互换外观
    - x = 150 处 60 像素的{colour}方块和 x = 650 处的白色方块以每秒 {speed} 像素相向移动，不减速。相撞后弹回并交换颜色，碰到边缘掉头，文字 Hits 统计次数。
difficulty: easy
apis: [this.physics.add.existing, setVelocityX, setBounce, setCollideWorldBounds, this.physics.add.collider, setFillStyle]
plan:
  en:
    req: A {colour} and a white square bounce off each other and swap colours
    steps: [Add two squares that bounce without loss, Send them towards each other, Swap their colours when they collide, Count the hits]
  zh:
    req: "{colour}方块和白色方块相撞弹开并交换颜色"
    steps: [添加两个无损反弹的方块, 让它们相向运动, 相撞时交换颜色, 统计次数]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
  speed: {code: "SPEED = {}", values: [200, 150, 300]}
probe: |
  const [left, right] = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const hits = () => t.number(/hits/i);
  t.ok(left.fillColor === knobs.colour && right.fillColor === 0xffffff, 'the squares have the asked colours');
  const from = right.x;
  t.near(t.travel(left, () => t.step(20)).x, knobs.speed / 3, knobs.speed / 20, 'the left one moves right at the asked speed');
  t.near(right.x - from, -knobs.speed / 3, knobs.speed / 20, 'the right one moves left');
  for (let i = 0; i < 200 && hits() < 1; i++) t.step();
  t.near(right.x - left.x, 60, 12, 'they meet where they touch');
  t.ok(left.fillColor === 0xffffff && right.fillColor === knobs.colour, 'and swap their colours');
  t.near(t.travel(left, () => t.step(20)).x, -knobs.speed / 3, knobs.speed / 15, 'they fly back as fast');
  t.near(hits(), 1, 0, 'one crash counts once');
  let outside = 0;
  for (let i = 0; i < 600 && hits() < 2; i++) {
    t.step();
    if (left.x < 25 || right.x > 775) outside++;
  }
  t.near(hits(), 2, 0, 'they turn round at the edges and meet again');
  t.near(outside, 0, 0, 'without leaving the screen');
  t.ok(left.fillColor === knobs.colour && right.fillColor === 0xffffff, 'and have their old colours');
*/
const SPEED = 200;

function create() {
  const label = this.add.text(400, 100, 'Hits: 0', { fontSize: '32px' }).setOrigin(0.5);
  let hits = 0;

  const addSquare = (x, colour, speed) => {
    const square = this.add.rectangle(x, 300, 60, 60, colour);
    this.physics.add.existing(square);
    square.body.setVelocityX(speed);
    square.body.setBounce(1);
    square.body.setCollideWorldBounds(true);
    return square;
  };

  const left = addSquare(150, 0xe63946, SPEED);
  const right = addSquare(650, 0xffffff, -SPEED);

  this.physics.add.collider(left, right, () => {
    const colour = left.fillColor;
    left.setFillStyle(right.fillColor);
    right.setFillStyle(colour);
    hits += 1;
    label.setText(`Hits: ${hits}`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  physics: { default: 'arcade' },
  scene: { create }
});
