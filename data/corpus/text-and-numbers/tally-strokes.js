/* scene
tasks:
  en:
    - tally marks counter
    - count things with strokes, every fifth one goes across the four before
    - each press of a key draws another line like on a prison wall, and one key takes it back
    - "{key} or a click draws a {colour} stroke of 6x70 px; four stand side by side, the fifth of a group is 100 px long and lies across them, six groups fill a row and 90 strokes the page. BACKSPACE removes the last one, the text Count tells the number."
  zh:
    - 画正字计数器
    - 用竖线计数，每五条用一条斜线划掉前四条
    - 按一次键画一条线，另一个键可以撤销
    - 按 {key} 或点击画一条 6x70 像素的{colour}竖线；四条并排，每组第五条长 100 像素，斜着划过它们，一行六组，一页最多 90 条。BACKSPACE 去掉最后一条，文字 Count 显示数量。
difficulty: easy
apis: [this.add.rectangle, setAngle, this.input.keyboard.on, this.input.on, destroy, Math.floor]
plan:
  en:
    req: Count with tally strokes in groups of five
    steps: [Keep the strokes in an array, Work out group and place from their number, Draw an upright stroke or a slanted fifth one, Remove the last one on BACKSPACE, Show the count]
  zh:
    req: 用五条一组的竖线计数
    steps: [用数组保存线条, 由数量算出组和位置, 画竖线或第五条斜线, 按 BACKSPACE 去掉最后一条, 显示数量]
knobs:
  key: {code: "keydown-{}", values: [SPACE, ENTER, T]}
  colour:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
probe: |
  const strokes = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const add = (times) => { for (let i = 0; i < times; i++) t.press(knobs.key); };
  t.ok(strokes().length === 0 && t.number(/count/i) === 0, 'nothing is counted at first');
  add(4);
  t.near(strokes().length, 4, 0, 'each press draws a stroke');
  t.ok(strokes().every((o) => o.angle === 0 && o.height === 70), 'four upright ones');
  const [first, second] = strokes();
  t.ok(second.x > first.x && second.y === first.y, 'side by side');
  t.click(600, 500);
  t.near(t.number(/count/i), 5, 0, 'a click counts too');
  const across = strokes().filter((o) => o.angle !== 0);
  t.ok(across.length === 1 && across[0].height === 100, 'the fifth lies across');
  t.ok(across[0].x > first.x && across[0].x < strokes()[3].x, 'over the other four');
  add(1);
  t.ok(strokes()[5].angle === 0 && strokes()[5].x > strokes()[3].x + 20, 'then a new group begins');
  t.press('BACKSPACE');
  t.press('BACKSPACE');
  t.ok(strokes().length === 4 && t.number(/count/i) === 4, 'BACKSPACE takes the last ones back');
  t.ok(strokes().every((o) => o.angle === 0), 'the slanted one too');
  add(27);
  t.ok(strokes()[30].y > first.y + 50 && strokes()[30].x === first.x, 'after six groups a new row begins');
  for (let i = 0; i < 35; i++) t.press('BACKSPACE');
  t.ok(strokes().length === 0 && t.number(/count/i) === 0, 'there is never less than none');
*/
const LIMIT = 90;

function create() {
  const strokes = [];
  const label = this.add.text(400, 60, 'Count: 0', { fontSize: '40px' }).setOrigin(0.5);
  const show = () => label.setText(`Count: ${strokes.length}`);

  const addStroke = () => {
    if (strokes.length === LIMIT) return;
    const group = Math.floor(strokes.length / 5);
    const place = strokes.length % 5;
    const x = 90 + (group % 6) * 115;
    const y = 180 + Math.floor(group / 6) * 130;

    if (place < 4) strokes.push(this.add.rectangle(x + place * 20, y, 6, 70, 0xffffff));
    else strokes.push(this.add.rectangle(x + 30, y, 6, 100, 0xffffff).setAngle(60));
    show();
  };

  this.input.keyboard.on('keydown-SPACE', addStroke);
  this.input.on('pointerdown', addStroke);
  this.input.keyboard.on('keydown-BACKSPACE', () => {
    if (strokes.length > 0) strokes.pop().destroy();
    show();
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3b3a36',
  scene: { create }
});
