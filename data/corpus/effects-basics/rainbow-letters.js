/* scene
tasks:
  en:
    - rainbow text
    - a word whose letters run through all colours
    - make {word} shine in every colour of the rainbow, the colours should wander from letter to letter
    - 'Show {word} in the middle with one text per letter. Each letter is tinted with a fully saturated hue, the hues are spread evenly over the word and run once around the colour circle in {cycle} seconds. SPACE stops and starts the colours.'
  zh:
    - 彩虹文字
    - 一个单词，字母不断变换各种颜色
    - 让 {word} 闪着彩虹的颜色，颜色在字母之间流动
    - 在画面中央显示 {word}，每个字母一个文本，用饱和的色相着色，色相均匀分布在整个单词上，每 {cycle} 秒绕色环一周。空格停止或继续变色。
difficulty: easy
apis: [Phaser.Display.Color.HSVToRGB, setTint, this.add.text, this.input.keyboard.on]
plan:
  en:
    req: The letters of {word} run through the colours of the rainbow
    steps: [Make one text per letter, Count the hue up with delta in update, Give each letter its own hue as a tint, Let SPACE stop and start it]
  zh:
    req: "{word} 的字母不断变换彩虹颜色"
    steps: [每个字母建一个文本, 在 update 中用 delta 增加色相, 给每个字母各自的色相, 用空格停止和继续]
knobs:
  word: {code: "WORD = '{}'", values: [RAINBOW, COLOURS, PARTY]}
  cycle: {code: "CYCLE = {}", values: [3, 2, 5]}
probe: |
  const letters = t.objects((o) => o.type === 'Text' && o.text.length === 1);
  const parts = (c) => [c >> 16 & 255, c >> 8 & 255, c & 255];
  const tints = () => letters.map((one) => one.tintTopLeft);
  t.step(2);
  t.ok(letters.map((one) => one.text).join('') === knobs.word, 'one text per letter');
  t.near(new Set(tints()).size, knobs.word.length, 0, 'each letter has its own colour');
  const first = parts(tints()[0]);
  t.near(Math.max(...first) - Math.min(...first), 255, 3, 'a fully saturated one');
  t.step(knobs.cycle * 30);
  parts(tints()[0]).forEach((value, i) => t.near(value + first[i], 255, 40, 'half a round later it has the opposite colour'));
  t.step(knobs.cycle * 30);
  parts(tints()[0]).forEach((value, i) => t.near(value, first[i], 40, 'after a round it is the same again'));
  t.press('SPACE');
  const still = tints().join();
  t.step(40);
  t.ok(tints().join() === still, 'SPACE stops the colours');
  t.press('SPACE');
  t.step(20);
  t.ok(tints().join() !== still, 'SPACE starts them again');
*/
const WORD = 'RAINBOW';
const CYCLE = 3;

function create() {
  this.hue = 0;
  this.running = true;
  const left = 400 - (WORD.length - 1) * 40;
  this.letters = [...WORD].map((letter, i) =>
    this.add.text(left + i * 80, 280, letter, { fontSize: '96px', fontStyle: 'bold' }).setOrigin(0.5));

  this.add.text(400, 480, 'SPACE stops and starts the colours', { fontSize: '22px' }).setOrigin(0.5);
  this.input.keyboard.on('keydown-SPACE', () => {
    this.running = !this.running;
  });
}

function update(time, delta) {
  if (this.running) this.hue += delta / 1000 / CYCLE;
  this.letters.forEach((letter, i) => {
    const hue = (this.hue + i / WORD.length) % 1;
    letter.setTint(Phaser.Display.Color.HSVToRGB(hue, 1, 1).color);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#121212',
  scene: { create, update }
});
