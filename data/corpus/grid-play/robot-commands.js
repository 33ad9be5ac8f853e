/* scene
tasks:
  en:
    - program a robot
    - queue up arrow commands with buttons, then press Run and the robot follows them to the star
    - coding game for beginners, children plan the steps on a square field first and then watch whether the plan works
    - "A grid of 7 x 5 cells of 70 px, a {colour} robot in the lower left corner and a star on a random other cell. The buttons Up, Down, Left and Right add a step to the list (at most 12), Clear empties it, Run carries out one step every {beat} ms, steps off the grid do nothing. At the end it says Star reached! or Try again, and the robot goes back to its corner with the next click on Run."
  zh:
    - 给机器人编程
    - 用按钮排好方向指令，按 Run 后机器人照着走到星星
    - 面向初学者的编程游戏，孩子先在方格上计划步骤，再看计划是否成功
    - 7 x 5 个 70 像素的格子，{colour}机器人在左下角，星星在随机的其他格子。按钮 Up、Down、Left、Right 往列表里加一步（最多 12 步），Clear 清空，Run 每 {beat} 毫秒执行一步，走出网格的步骤无效。结束时显示 Star reached! 或 Try again，下次按 Run 时机器人先回到角落。
difficulty: medium
apis: [this.add.text, setInteractive, this.time.addEvent, this.add.star, Phaser.Math.Clamp, Phaser.Math.Between]
plan:
  en:
    req: Queue commands with buttons and let a robot carry them out
    steps: [Draw the grid with the robot and the star, Make a button for each command, Keep the commands in a list and show it, Carry out one of them with each tick of a timer, Compare the last cell with the star]
  zh:
    req: 用按钮排列指令让机器人执行
    steps: [画网格、机器人和星星, 为每个指令做按钮, 把指令放进列表并显示, 定时器每次执行一步, 最后判断是否在星星上]
knobs:
  beat: {code: "BEAT = {}", values: [400, 300, 600]}
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
probe: |
  const robot = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const star = t.one('Star');
  const press = (name) => t.click(t.objects((o) => o.type === 'Text' && o.input && o.text === name)[0]);
  const home = { x: robot.x, y: robot.y };
  const across = Math.round((star.x - home.x) / 70), up = Math.round((home.y - star.y) / 70);
  t.ok(across + up > 0 && across >= 0 && up >= 0, 'the star is on another cell');
  const run = (steps) => { press('Run'); t.seconds((steps + 1.5) * knobs.beat / 1000); };
  const reached = () => t.text(/star reached/i);
  press('Up');
  press('Right');
  t.near(t.travel(robot, () => t.step(60)).distance, 0, 0.5, 'the robot waits for Run');
  t.ok(t.text(/up.*right/i), 'the list is shown');
  press('Clear');
  t.ok(!t.text(/up.*right/i), 'Clear empties it');
  press('Left');
  press('Down');
  run(2);
  t.near(Math.hypot(robot.x - home.x, robot.y - home.y), 0, 1, 'it does not leave the grid');
  t.ok(t.text(/try again/i) && !reached(), 'this is not the star');
  press('Clear');
  for (let i = 0; i < across; i++) press('Right');
  for (let i = 0; i < up; i++) press('Up');
  press('Run');
  t.seconds(knobs.beat * 1.5 / 1000);
  t.near(Math.hypot(robot.x - home.x, robot.y - home.y), 70, 1, 'one step at each beat');
  t.seconds((across + up) * knobs.beat / 1000);
  t.near(Math.hypot(robot.x - star.x, robot.y - star.y), 0, 1, 'the steps lead to the star');
  t.ok(reached(), 'the text says so');
  press('Clear');
  press('Up');
  press('Down');
  press('Right');
  press('Left');
  run(4);
  t.near(Math.hypot(robot.x - home.x, robot.y - home.y), 0, 1, 'the next run begins in the corner');
*/
const BEAT = 400;
const COLUMNS = 7;
const ROWS = 5;
const WAYS = { Up: [0, -1], Down: [0, 1], Left: [-1, 0], Right: [1, 0] };

class RobotScene extends Phaser.Scene {
  create() {
    this.list = [];
    this.running = false;
    for (let i = 0; i < COLUMNS * ROWS; i++) {
      const { x, y } = this.place(i % COLUMNS, Math.floor(i / COLUMNS));
      this.add.rectangle(x, y, 66, 66, 0xe9ecef);
    }
    // every cell but number 28, the lower left corner
    const free = (ROWS - 1) * COLUMNS;
    const cell = (free + Phaser.Math.Between(1, COLUMNS * ROWS - 1)) % (COLUMNS * ROWS);
    this.goal = { column: cell % COLUMNS, row: Math.floor(cell / COLUMNS) };
    const { x, y } = this.place(this.goal.column, this.goal.row);
    this.add.star(x, y, 5, 12, 26, 0xffb703);
    this.robot = this.add.rectangle(0, 0, 44, 44, 0x3a86ff);
    this.listText = this.add.text(400, 480, '', { fontSize: '20px' }).setOrigin(0.5);
    this.message = this.add.text(400, 40, 'Plan the way to the star', { fontSize: '28px' }).setOrigin(0.5);

    Object.keys(WAYS).forEach((name, i) => this.addButton(100 + i * 110, name, () => this.addStep(name)));
    this.addButton(570, 'Clear', () => this.setList([]));
    this.addButton(690, 'Run', () => this.run());
    this.goHome();
  }

  place(column, row) {
    return { x: 190 + column * 70, y: 130 + row * 70 };
  }

  addButton(x, name, onClick) {
    const style = { fontSize: '24px', backgroundColor: '#495057', padding: { x: 12, y: 10 } };
    const button = this.add.text(x, 550, name, style).setOrigin(0.5).setInteractive({ useHandCursor: true });
    button.on('pointerdown', () => {
      if (!this.running) onClick();
    });
  }

  addStep(name) {
    if (this.list.length < 12) this.setList([...this.list, name]);
  }

  setList(list) {
    this.list = list;
    this.listText.setText(list.join(' '));
  }

  goHome() {
    this.column = 0;
    this.row = ROWS - 1;
    this.robot.copyPosition(this.place(this.column, this.row));
  }

  run() {
    if (this.list.length === 0) return;
    this.goHome();
    this.running = true;
    let next = 0;
    this.time.addEvent({
      delay: BEAT,
      repeat: this.list.length - 1,
      callback: () => {
        this.walk(this.list[next]);
        next += 1;
        if (next === this.list.length) this.finish();
      }
    });
  }

  walk(name) {
    const [dx, dy] = WAYS[name];
    this.column = Phaser.Math.Clamp(this.column + dx, 0, COLUMNS - 1);
    this.row = Phaser.Math.Clamp(this.row + dy, 0, ROWS - 1);
    this.robot.copyPosition(this.place(this.column, this.row));
  }

  finish() {
    this.running = false;
    const isThere = this.column === this.goal.column && this.row === this.goal.row;
    this.message.setText(isThere ? 'Star reached!' : 'Try again');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  scene: RobotScene
});
