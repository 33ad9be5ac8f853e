/* scene
tasks:
  en:
    - turtle robot with left right forward
    - left and right turn the {colour} arrow by a quarter, up lets it walk one step
    - a little robot like in turtle graphics that rotates 90 degrees and goes forward where it looks, leaving a dot
    - "A {colour} triangle in the middle looks to the right. LEFT and RIGHT turn it by 90 degrees, UP moves it {step} px the way it looks and leaves a white dot where it was. A held key counts once, it never leaves the screen, and a text names the direction."
  zh:
    - 海龟机器人，左转右转前进
    - 左右键让{colour}箭头转九十度，上键让它走一步
    - 像海龟画图那样的小机器人，可以转 90 度，朝前走一步，并留下一个点
    - 屏幕中央有一个朝右的{colour}三角形。左右键让它转 90 度，上键让它朝前方走 {step} 像素，并在原处留下白点。按住只算一次，不会走出屏幕，文字显示方向。
difficulty: easy
apis: [this.add.triangle, this.input.keyboard.addKey, setAngle, Phaser.Math.Wrap, this.add.circle]
plan:
  en:
    req: Turn a {colour} arrow by quarters and walk {step} px a step
    steps: [Draw the arrow, Keep the direction as a number from 0 to 3, Turn it by one with LEFT and RIGHT, Walk one step with UP and leave a dot]
  zh:
    req: 让{colour}箭头每次转九十度，每步走 {step} 像素
    steps: [画箭头, 用 0 到 3 记录方向, 左右键改变方向, 上键走一步并留下点]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x33cc66", en: green, zh: 绿色}
  step: {code: "STEP = {}", values: [60, 40, 80]}
probe: |
  const robot = t.one('Triangle');
  const go = () => t.travel(robot, () => t.press('UP'));
  t.ok(robot.fillColor === knobs.colour, 'the robot has the asked colour');
  t.near(t.travel(robot, () => t.step(20)).distance, 0, 0.5, 'it waits for a key');
  let move = go();
  t.near(move.x, knobs.step, 1, 'it looks to the right at first');
  t.near(move.y, 0, 1, 'and walks straight');
  t.near(t.travel(robot, () => t.press('RIGHT')).distance, 0, 1, 'turning does not move it');
  t.near(robot.angle, 90, 1, 'RIGHT turns it by 90 degrees');
  t.ok(t.text(/down/i), 'the text names the direction');
  move = go();
  t.near(move.y, knobs.step, 1, 'now it walks down');
  t.near(move.x, 0, 1, 'and only down');
  t.press('RIGHT');
  t.near(go().x, -knobs.step, 1, 'after another turn to the left');
  t.press('LEFT');
  t.press('LEFT');
  t.near(t.travel(robot, () => t.hold('UP', 30)).x, knobs.step, 1, 'two turns with LEFT go back, and a held key counts once');
  t.near(t.objects('Arc').length, 4, 0, 'each step leaves a dot');
  for (let i = 0; i < 20; i++) t.press('UP');
  t.ok(robot.x > 600 && robot.x <= 800, 'it stays on the screen');
  t.near(go().distance, 0, 1, 'and stops at the edge');
*/
const STEP = 60;
const WAYS = [
  { name: 'right', x: 1, y: 0 },
  { name: 'down', x: 0, y: 1 },
  { name: 'left', x: -1, y: 0 },
  { name: 'up', x: 0, y: -1 }
];

function create() {
  const robot = this.add.triangle(400, 300, 0, 0, 50, 20, 0, 40, 0x3a86ff);
  const label = this.add.text(20, 20, 'Facing: right', { fontSize: '28px' });
  let way = 0;

  const turn = (by) => {
    way = Phaser.Math.Wrap(way + by, 0, 4);
    robot.setAngle(way * 90);
    label.setText('Facing: ' + WAYS[way].name);
  };

  const walk = () => {
    const x = robot.x + WAYS[way].x * STEP;
    const y = robot.y + WAYS[way].y * STEP;
    if (x < 20 || x > 780 || y < 20 || y > 580) return;
    this.add.circle(robot.x, robot.y, 5, 0xffffff);
    robot.setPosition(x, y);
  };

  this.input.keyboard.addKey('LEFT').on('down', () => turn(-1));
  this.input.keyboard.addKey('RIGHT').on('down', () => turn(1));
  this.input.keyboard.addKey('UP').on('down', walk);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: { create }
});
