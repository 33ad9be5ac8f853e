/* scene
tasks:
  en:
    - typewriter text
    - text that appears letter by letter, click to show it all
    - Show a two-line dialogue one letter every {speed} ms in a box; a click while it types shows all at once, the next click moves to the following line.
  zh:
    - 打字机效果
    - 文字一个字一个字出现，点击直接显示全部
    - 对话框里每 {speed} 毫秒显示一个字，打字时点击立即显示整句，再点击进入下一句。
difficulty: medium
apis: [time.addEvent, this.add.text, this.add.rectangle, this.input.on, setText, timer.remove]
plan:
  en:
    req: Type the lines of a dialogue letter by letter and let a click skip or go on
    steps:
      - Draw the box and an empty text with wordWrap
      - Start time.addEvent with a repeat for each letter
      - Show one letter more with setText
      - On pointerdown finish the line or start the next
  zh:
    req: 逐字显示对话，点击跳过或进入下一句
    steps:
      - 画对话框和带 wordWrap 的空文字
      - 用 time.addEvent 按字数重复
      - 用 setText 多显示一个字
      - pointerdown 时补全这一句或开始下一句
knobs:
  speed: {code: "SPEED = {}", values: [50, 30, 80]}
probe: |
  const label = t.one('Text');
  const shown = () => label.text.length;
  t.seconds(0.5);
  t.near(shown(), 500 / knobs.speed, 2, 'letters appear at the asked pace');
  const some = shown();
  t.seconds(0.3);
  t.ok(shown() > some, 'more letters come');
  t.click(400, 300);
  const whole = label.text;
  t.seconds(1);
  t.ok(label.text === whole && shown() > some + 5, 'a click shows the whole line');
  t.click(400, 300);
  t.ok(shown() < 8, 'the next click starts the next line');
  t.seconds(6);
  t.ok(shown() > 20 && label.text !== whole, 'which is typed to its end');
  t.click(400, 300);
  t.seconds(1);
  t.ok(shown() > 20, 'the last line stays');
*/
const SPEED = 50;
const LINES = [
  'The bridge is broken, traveller. Nobody has crossed it for years.',
  'But they say an old ferry still waits further down the river.'
];

function create() {
  this.add.rectangle(400, 480, 700, 160, 0x1b263b).setStrokeStyle(3, 0xe0e1dd);
  const label = this.add.text(80, 425, '', { fontSize: '24px', wordWrap: { width: 640 } });
  let current = 0;
  let timer = typeLine(this, label, LINES[0]);

  this.input.on('pointerdown', () => {
    if (label.text !== LINES[current]) {
      timer.remove();
      label.setText(LINES[current]);
    } else if (current < LINES.length - 1) {
      current += 1;
      timer = typeLine(this, label, LINES[current]);
    }
  });
}

function typeLine(scene, label, line) {
  let letters = 0;
  label.setText('');

  return scene.time.addEvent({
    delay: SPEED,
    repeat: line.length - 1,
    callback: () => {
      letters += 1;
      label.setText(line.slice(0, letters));
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#415a77',
  scene: { create }
});
