/* scene
tasks:
  en:
    - wavy text
    - text where the letters go up and down like a wave
    - "The word {word} with each letter as its own text, moving up and down {height} px on a sine wave that runs from left to right."
  zh:
    - 波浪文字
    - 让文字的每个字母像波浪一样上下浮动
    - 单词 {word} 的每个字母都是单独的文字，按从左到右的正弦波上下移动 {height} 像素
difficulty: easy
apis: [this.add.text, setOrigin, Math.sin, update]
plan:
  en:
    req: The letters of {word} move in a sine wave of {height} px
    steps: [Add a text for each letter, Keep the letters in an array, Set y from a sine of time and index in update]
  zh:
    req: '{word} 的字母按 {height} 像素的正弦波移动'
    steps: [为每个字母添加文字, 把字母存进数组, 在 update 中按时间和序号的正弦设置 y]
knobs:
  word: {code: "WORD = '{}'", values: [WELCOME, PHASER, "HELLO"]}
  height: {code: "HEIGHT = {}", values: [30, 50]}
probe: |
  const letters = t.objects('Text').sort((a, b) => a.x - b.x);
  t.ok(letters.map((o) => o.text).join('') === knobs.word, 'the letters make the word');
  let top = 1e9, bottom = -1e9, differ = 0;
  for (let i = 0; i < 300; i++) { t.step(); const y = letters[0].y; top = Math.min(top, y); bottom = Math.max(bottom, y); if (Math.abs(letters[0].y - letters[2].y) > 8) differ++; }
  t.near(bottom - top, 2 * knobs.height, 4, 'a letter moves up and down by the asked height');
  t.ok(differ > 100, 'the letters are not in step');
  t.near(t.travel(letters[0], () => t.step(20)).x, 0, 0.1, 'they do not move sideways');
*/
const WORD = 'WELCOME';
const HEIGHT = 30;
const SPACING = 70;

let letters;

function create() {
  const left = 400 - SPACING * (WORD.length - 1) / 2;

  letters = [...WORD].map((letter, index) => {
    const text = this.add.text(left + index * SPACING, 300, letter, { fontSize: '72px', color: '#38bdf8' });
    return text.setOrigin(0.5);
  });
}

function update(time) {
  letters.forEach((letter, index) => {
    letter.y = 300 + Math.sin(time / 300 - index * 0.6) * HEIGHT;
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#082f49',
  scene: { create, update }
});
