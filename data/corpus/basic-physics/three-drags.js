/* scene
tasks:
  en:
    - show friction on different floors
    - three pucks get the same push on ice, wood and carpet, how far does each slide
    - compare surfaces, space shoves all three {colour} discs at once and each stops at another distance
    - "Three {colour} discs of radius 24 start at x = 100 on three strips called ice, wood and carpet. SPACE sends all of them to the right at {shove} px/s; they lose 75, 150 and 300 px/s every second. A text on each strip shows how many px its disc has slid. SPACE starts again."
  zh:
    - 演示不同地面的摩擦
    - 三个圆片在冰面、木板和地毯上受到同样的推力，看各滑多远
    - 比较表面，空格同时推动三个{colour}圆片，每个停在不同的距离
    - 三个半径 24 的{colour}圆片从 x = 100 出发，分别在 ice、wood、carpet 三条带子上。空格让它们以每秒 {shove} 像素向右滑，每秒分别减速 75、150、300。每条带子上的文字显示滑了多少像素，再按空格重新开始。
difficulty: easy
apis: [this.physics.add.existing, setDragX, setVelocityX, this.input.keyboard.addKey, setText]
plan:
  en:
    req: Shove three {colour} discs at {shove} px/s over floors of different drag
    steps: [List the floors with their drag, Draw a strip and a disc for each, Put the discs back and shove them with SPACE, Show how far each has come in update]
  zh:
    req: 以每秒 {shove} 像素在不同阻力的地面上推三个{colour}圆片
    steps: [列出地面和阻力, 为每种地面画带子和圆片, 空格让圆片归位并推出去, 在 update 中显示距离]
knobs:
  colour:
    - {code: "0x1d3557", en: dark blue, zh: 深蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  shove: {code: "SHOVE = {}", values: [300, 240, 200]}
probe: |
  const discs = t.objects('Arc');
  t.ok(discs.length === 3 && discs.every((o) => o.fillColor === knobs.colour), 'three discs of the asked colour');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'nothing moves before the push');
  t.press('SPACE');
  t.step(2);
  t.ok(discs.every((o) => o.x > 105), 'SPACE pushes all of them');
  t.seconds(5);
  t.near(t.movers(() => t.step(30)).length, 0, 0, 'they stop');
  [75, 150, 300].forEach((drag, i) => {
    const far = knobs.shove * knobs.shove / (2 * drag);
    t.near(discs[i].x - 100, far, far * 0.05 + 4, 'a disc slides as far as its floor lets it');
  });
  t.near(t.number(/ice/i), discs[0].x - 100, 2, 'the text of the ice shows the distance');
  t.near(t.number(/carpet/i), discs[2].x - 100, 2, 'the text of the carpet as well');
  t.press('SPACE');
  t.ok(discs.every((o) => o.x >= 100 && o.x < 130), 'SPACE starts again');
*/
const SHOVE = 300;
const START = 100;
const FLOORS = [
  { name: 'ice', drag: 75, colour: 0xcaf0f8 },
  { name: 'wood', drag: 150, colour: 0xd4a373 },
  { name: 'carpet', drag: 300, colour: 0xb5838d }
];

function create() {
  this.add.text(400, 50, 'SPACE: push', { fontSize: '28px' }).setOrigin(0.5);
  this.runs = FLOORS.map(({ name, drag, colour }, i) => {
    const y = 180 + i * 140;
    this.add.rectangle(400, y, 800, 100, colour);
    const label = this.add.text(560, y - 46, '', { fontSize: '22px', color: '#222222' });
    const disc = this.add.circle(START, y, 24, 0x1d3557);
    this.physics.add.existing(disc);
    disc.body.setDragX(drag);
    return { name, disc, label };
  });

  this.input.keyboard.addKey('SPACE').on('down', () => {
    for (const { disc } of this.runs) {
      disc.body.reset(START, disc.y);
      disc.body.setVelocityX(SHOVE);
    }
  });
}

function update() {
  for (const { name, disc, label } of this.runs) {
    label.setText(`${name}: ${Math.round(disc.x - START)} px`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  physics: { default: 'arcade' },
  scene: { create, update }
});
