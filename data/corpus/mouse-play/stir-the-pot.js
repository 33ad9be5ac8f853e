/* scene
tasks:
  en:
    - stir the soup
    - move the mouse in circles in a pot until the soup is cooked
    - cooking game where I hold the spoon and go round and round, it counts how often I went round
    - "A pot of radius 200 with {colour} soup. Pressing in it and moving round its middle turns the soup by the angle of the pointer; every full turn in one direction counts, turning back takes it off again. The text shows Turns and after {turns} turns Soup is ready!"
  zh:
    - 搅拌汤锅
    - 用鼠标在锅里画圈，直到汤煮好
    - 做饭小游戏，按住勺子一圈圈搅，数一数转了几圈
    - 半径 200 的锅里有{colour}的汤。在锅里按住鼠标绕中心移动，汤随指针的角度转动；朝一个方向每转满一圈算一圈，往回转会减掉。文字显示 Turns，转满 {turns} 圈后显示 Soup is ready!
difficulty: easy
apis: [this.add.container, this.add.circle, Phaser.Math.Angle.Between, Phaser.Math.Angle.Wrap, this.input.on]
plan:
  en:
    req: Stir a pot by circling with the mouse and count the turns
    steps: [Draw the pot with vegetables in a container, Remember the angle of the pointer when it is pressed, Add the change of the angle on every move, Turn the vegetables by it, Show the full turns and the end]
  zh:
    req: 用鼠标画圈搅拌汤锅并数圈数
    steps: [画锅并把蔬菜放进容器, 按下时记住指针的角度, 每次移动累加角度的变化, 让蔬菜跟着转动, 显示圈数和完成]
knobs:
  turns: {code: "TURNS = {}", values: [5, 3, 8]}
  colour:
    - {code: "0xf77f00", en: orange, zh: 橙色}
    - {code: "0xd62828", en: red, zh: 红色}
    - {code: "0x80b918", en: green, zh: 绿色}
probe: |
  const soup = t.one((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const bits = t.one('Container');
  const turns = () => t.number(/turns/i);
  const at = (degrees) => ({ x: soup.x + 120 * Math.cos(degrees * Math.PI / 180), y: soup.y + 120 * Math.sin(degrees * Math.PI / 180) });
  const sweep = (from, to) => {
    const pieces = Math.ceil(Math.abs(to - from) / 12);
    for (let i = 1; i <= pieces; i++) { t.move(at(from + (to - from) * i / pieces)); t.step(1); }
  };
  t.near(turns(), 0, 0, 'it starts at no turns');
  t.move(at(0));
  sweep(0, 400);
  t.near(turns(), 0, 0, 'without the button nothing is stirred');
  t.near(bits.angle, 0, 0.1, 'and nothing turns');
  t.pointerDown(at(0));
  t.step(1);
  sweep(0, 90);
  t.near(bits.angle, 90, 2, 'the soup turns with the pointer');
  for (let n = 0; n < 3; n++) { sweep(90, -90); sweep(-90, 90); }
  t.near(turns(), 0, 0, 'going to and fro is no full turn');
  sweep(90, 380);
  t.near(turns(), 1, 0, 'a full circle is one turn');
  sweep(380, 300);
  t.near(turns(), 0, 0, 'going back takes it off');
  sweep(300, 380);
  for (let n = 2; n <= knobs.turns; n++) {
    t.ok(!t.text(/ready/i), 'the soup is not ready yet');
    sweep(20, 380);
    if (n < knobs.turns) t.near(turns(), n, 0, 'every circle counts');
  }
  t.ok(t.text(/ready/i), 'then the soup is ready');
  t.pointerUp(at(20));
*/
const TURNS = 5;
const POT = { x: 400, y: 330 };

function create() {
  const label = this.add.text(400, 50, 'Turns: 0', { fontSize: '36px' }).setOrigin(0.5);
  this.add.circle(POT.x, POT.y, 215, 0x495057);
  this.add.circle(POT.x, POT.y, 200, 0xf77f00);
  const bits = this.add.container(POT.x, POT.y);
  for (let i = 0; i < 12; i++) {
    const radius = 50 + i * 10;
    const colour = i % 2 ? 0xffe8d6 : 0x386641;
    bits.add(this.add.rectangle(Math.cos(i * 2.4) * radius, Math.sin(i * 2.4) * radius, 22, 14, colour));
  }
  const spoon = this.add.rectangle(POT.x, POT.y, 14, 150, 0x9c6644).setOrigin(0.5, 1);

  let last = null;
  let turned = 0;
  const angleOf = (pointer) => Phaser.Math.Angle.Between(POT.x, POT.y, pointer.x, pointer.y);

  this.input.on('pointerdown', (pointer) => {
    if (Phaser.Math.Distance.BetweenPoints(POT, pointer) < 200) last = angleOf(pointer);
  });
  this.input.on('pointerup', () => {
    last = null;
  });
  this.input.on('pointermove', (pointer) => {
    if (last === null) return;
    const angle = angleOf(pointer);
    // Wrap takes the short way round where the angle jumps from 180 to -180 degrees
    turned += Phaser.Math.Angle.Wrap(angle - last);
    last = angle;
    bits.rotation = turned;
    spoon.setPosition(POT.x + Math.cos(angle) * 120, POT.y + Math.sin(angle) * 120);

    const turns = Math.floor(Math.abs(turned) / (Math.PI * 2));
    label.setText(turns < TURNS ? `Turns: ${turns}` : 'Soup is ready!');
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6f4518',
  scene: { create }
});
