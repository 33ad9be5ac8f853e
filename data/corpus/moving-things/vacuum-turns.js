/* scene
tasks:
  en:
    - robot vacuum cleaner
    - a round cleaner drives by itself and turns right whenever something is in its way
    - an automatic {colour} disc that goes straight on until it bumps into a wall or the sofa, then rotates a quarter and continues
    - "A {colour} circle of radius 30 starts at (120, 120) to the right at {speed} px/s. When it is blocked by the edge of the screen, by a 100 px sofa at (650, 140) or by a table at (330, 330), it turns right by 90 degrees. A text counts Turns."
  zh:
    - 扫地机器人
    - 圆形扫地机自己开，前面有东西就向右转
    - 一个自动行驶的{colour}圆盘，直走到碰到墙或沙发，就转九十度继续走
    - 半径 30 的{colour}圆从 (120, 120) 以每秒 {speed} 像素向右开。被屏幕边缘、(650, 140) 处 100 像素的沙发或 (330, 330) 处的桌子挡住时右转 90 度。文字 Turns 统计转弯次数。
difficulty: easy
apis: [this.physics.add.existing, this.physics.add.collider, setCollideWorldBounds, setVelocity, setText]
plan:
  en:
    req: A {colour} robot drives straight on and turns right where it is blocked
    steps: [List the four directions clockwise, Add the furniture as static bodies, Drive the robot in the first direction, Take the next direction when its body is blocked ahead, Count the turns]
  zh:
    req: "{colour}机器人直走，被挡住就右转"
    steps: [按顺时针列出四个方向, 把家具加为静态物体, 让机器人朝第一个方向开, 前方被挡住时换下一个方向, 统计转弯次数]
knobs:
  colour:
    - {code: "0x48cae4", en: light blue, zh: 浅蓝色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x7ae582", en: green, zh: 绿色}
  speed: {code: "SPEED = {}", values: [240, 180, 320]}
probe: |
  const robot = t.one('Arc');
  const turns = () => t.number(/turns/i);
  t.ok(robot.fillColor === knobs.colour, 'the robot has the asked colour');
  const first = t.travel(robot, () => t.step(20));
  t.near(first.x, knobs.speed / 3, knobs.speed / 15, 'it starts to the right at the asked speed');
  t.near(first.y, 0, 1, 'and straight on');
  const ways = [], corners = [];
  for (let i = 0; i < 1000 && ways.length < 5; i++) {
    const from = { x: robot.x, y: robot.y };
    t.step();
    const dx = robot.x - from.x, dy = robot.y - from.y;
    if (Math.abs(dx) + Math.abs(dy) < 1) continue;
    const way = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : (dy > 0 ? 'down' : 'up');
    if (ways[ways.length - 1] === way) continue;
    ways.push(way);
    corners.push(from);
  }
  t.ok(ways.join() === 'right,down,left,up,right', 'it turns right each time it is blocked');
  t.near(corners[1] ? corners[1].x : 0, 570, 3, 'first by the sofa');
  t.near(corners[2] ? corners[2].y : 0, 570, 3, 'then by the bottom');
  t.near(corners[3] ? corners[3].x : 0, 30, 3, 'and by the left edge');
  t.near(turns(), 4, 0, 'the turns are counted');
*/
const SPEED = 240;
const WAYS = [
  { side: 'right', x: 1, y: 0 },
  { side: 'down', x: 0, y: 1 },
  { side: 'left', x: -1, y: 0 },
  { side: 'up', x: 0, y: -1 }
];

class VacuumScene extends Phaser.Scene {
  create() {
    this.turns = 0;
    const sofa = this.add.rectangle(650, 140, 100, 100, 0x9c6644);
    const table = this.add.rectangle(330, 330, 120, 80, 0xb08968);
    this.physics.add.existing(sofa, true);
    this.physics.add.existing(table, true);

    this.robot = this.add.circle(120, 120, 30, 0x48cae4);
    this.physics.add.existing(this.robot);
    this.robot.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.robot, [sofa, table]);

    this.label = this.add.text(20, 560, '', { fontSize: '24px', color: '#343a40' });
    this.drive();
  }

  drive() {
    this.way = WAYS[this.turns % 4];
    this.robot.body.setVelocity(this.way.x * SPEED, this.way.y * SPEED);
    this.label.setText(`Turns: ${this.turns}`);
  }

  update() {
    // Only the side it drives to counts.
    if (!this.robot.body.blocked[this.way.side]) return;
    this.turns += 1;
    this.drive();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#edede9',
  physics: { default: 'arcade' },
  scene: VacuumScene
});
