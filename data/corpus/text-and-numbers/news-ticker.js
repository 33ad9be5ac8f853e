/* scene
tasks:
  en:
    - scrolling news text
    - headlines that run along the bottom of the screen like on television
    - let messages slide from right to left one after another and stop them with space
    - "In a {colour} bar of 800x60 px at the bottom a white headline moves from x = 800 to the left at {speed} px/s; when it has left the screen completely the next of four comes, after the last the first again. SPACE pauses and continues."
  zh:
    - 滚动新闻字幕
    - 像电视那样在屏幕底部滚动的新闻标题
    - 消息一条接一条从右往左滑过，按空格暂停
    - 底部 800x60 像素的{colour}横条里，白色标题从 x = 800 处以每秒 {speed} 像素向左移动；完全离开画面后换下一条，共四条，循环播放。按空格暂停和继续。
difficulty: easy
apis: [this.add.text, this.add.rectangle, setText, this.input.keyboard.on, setX]
plan:
  en:
    req: Headlines that run from right to left in a bar, one after another
    steps: [Draw the bar and the first headline at the right edge, Move it left by speed times delta in update, Take the next headline when it is past the left edge, Put it back to the right, Pause on SPACE]
  zh:
    req: 标题在横条中一条接一条从右向左滚动
    steps: [画横条和右边缘的第一条标题, 在 update 中按速度和 delta 左移, 越过左边缘后换下一条, 放回右边, 按空格暂停]
knobs:
  speed: {code: "SPEED = {}", values: [200, 280]}
  colour:
    - {code: "0xb00020", en: red, zh: 红色}
    - {code: "0x1d4ed8", en: blue, zh: 蓝色}
probe: |
  const ticker = t.one((o) => o.type === 'Text' && o.y > 500);
  t.ok(t.one('Rectangle').fillColor === knobs.colour, 'the bar has the asked colour');
  t.near(t.travel(ticker, () => t.step(30)).x, -knobs.speed / 2, 12, 'the headline runs left at the asked speed');
  t.press('SPACE');
  t.near(t.travel(ticker, () => t.step(30)).x, 0, 1, 'SPACE stops it');
  t.press('SPACE');
  t.ok(t.travel(ticker, () => t.step(30)).x < -30, 'and lets it run again');
  const seen = [ticker.text];
  let right = true, gone = true;
  for (let i = 0; i < 4; i++) {
    const words = ticker.text;
    const width = ticker.width;
    let x = ticker.x;
    for (let n = 0; n < 1500 && ticker.text === words; n++) { x = ticker.x; t.step(); }
    if (ticker.x < 780) right = false;
    if (x + width > 10) gone = false;
    seen.push(ticker.text);
  }
  t.ok(right, 'each one starts at the right edge');
  t.ok(gone, 'when the one before has left the screen');
  t.near(new Set(seen.slice(0, 4)).size, 4, 0, 'four different headlines');
  t.ok(seen[4] === seen[0], 'then the first comes again');
*/
const SPEED = 200;
const HEADLINES = [
  'Robot wins chess game against its own inventor',
  'Sunny weekend expected in the whole country',
  'Cat found asleep in the library after three days',
  'School band plays in the park on Friday'
];

function create() {
  this.index = 0;
  this.isPaused = false;
  this.add.text(400, 250, 'SPACE: pause', { fontSize: '28px' }).setOrigin(0.5);
  this.add.rectangle(400, 560, 800, 60, 0xb00020);
  this.ticker = this.add.text(800, 560, HEADLINES[0], { fontSize: '30px' }).setOrigin(0, 0.5);

  this.input.keyboard.on('keydown-SPACE', () => {
    this.isPaused = !this.isPaused;
  });
}

function update(time, delta) {
  if (this.isPaused) return;
  this.ticker.x -= SPEED * delta / 1000;
  if (this.ticker.x < -this.ticker.width) {
    this.index = (this.index + 1) % HEADLINES.length;
    this.ticker.setText(HEADLINES[this.index]).setX(800);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1f2937',
  scene: { create, update }
});
