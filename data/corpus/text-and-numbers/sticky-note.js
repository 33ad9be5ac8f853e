/* scene
tasks:
  en:
    - a note that saves itself
    - write on a {colour} sticky note with the keyboard and find the words again tomorrow
    - typing pad with a letter counter, the text is kept in localStorage
    - "Typed characters appear on a {colour} note of 420x340 px with automatic line breaks and a _ at the end, at most {max} of them, with the counter n / {max} below. BACKSPACE deletes the last one, DELETE all; each change is saved in localStorage under note and loaded at the start."
  zh:
    - 自动保存的便签
    - 用键盘在{colour}便签上写字，明天还能看到
    - 带字数统计的打字板，文字存在 localStorage 里
    - 输入的字符显示在 420x340 像素的{colour}便签上，自动换行，末尾有 _，最多 {max} 个，下面显示计数 n / {max}。BACKSPACE 删除最后一个，DELETE 全部删除；每次修改都以 note 为名存入 localStorage，启动时读取。
difficulty: medium
apis: [this.input.keyboard.on, this.input.keyboard.addCapture, localStorage.getItem, localStorage.setItem, setText, slice]
plan:
  en:
    req: A note of up to {max} characters that is saved in localStorage
    steps: [Load the saved text, Draw the note and a text that wraps, Handle keydown and look at event.key, Add or delete characters, Save after every change and show the counter]
  zh:
    req: 最多 {max} 个字符、存入 localStorage 的便签
    steps: [读取保存的文字, 画便签和自动换行的文字, 处理 keydown 并查看 event.key, 增加或删除字符, 每次修改后保存并显示计数]
knobs:
  max: {code: "MAX = {}", values: [60, 40]}
  colour:
    - {code: "0xffe066", en: yellow, zh: 黄色}
    - {code: "0xffafcc", en: pink, zh: 粉色}
    - {code: "0xb7e4c7", en: light green, zh: 浅绿色}
probe: |
  localStorage.clear();
  t.scene().scene.restart();
  t.step(5);
  const type = (...keys) => keys.forEach((key) => t.press(key));
  const note = () => t.one((o) => o.type === 'Text' && o.text.endsWith('_')).text.slice(0, -1);
  const counter = () => t.text(/^\d+ \/ \d+$/).text;
  t.ok(t.one('Rectangle').fillColor === knobs.colour, 'the note has the asked colour');
  t.ok(note() === '' && counter() === `0 / ${knobs.max}`, 'it is empty at first');
  type('B', 'U', 'Y', 'SPACE', 'T', 'E', 'A', 'SEVEN', 'SHIFT', 'LEFT');
  t.ok(note() === 'buy tea7', 'letters, digits and spaces are written');
  t.ok(counter() === `8 / ${knobs.max}`, 'and counted');
  type('BACKSPACE');
  t.ok(note() === 'buy tea', 'BACKSPACE deletes the last one');
  t.ok(localStorage.getItem('note') === 'buy tea', 'the text is saved');
  t.scene().scene.restart();
  t.step(5);
  t.ok(note() === 'buy tea', 'it is still there after a restart');
  for (let i = 0; i < knobs.max; i++) type('X');
  t.ok(note() === 'buy tea' + 'x'.repeat(knobs.max - 7), 'there is room for the asked number');
  type('DELETE');
  t.ok(note() === '' && counter() === `0 / ${knobs.max}`, 'DELETE empties the note');
  t.scene().scene.restart();
  t.step(5);
  t.ok(note() === '', 'for good');
*/
const MAX = 60;
const KEY = 'note';

class NoteScene extends Phaser.Scene {
  create() {
    this.words = localStorage.getItem(KEY) ?? '';
    this.add.rectangle(400, 280, 420, 340, 0xffe066);
    this.page = this.add.text(210, 130, '', {
      fontFamily: 'monospace',
      fontSize: '30px',
      color: '#333333',
      wordWrap: { width: 380, useAdvancedWrap: true }
    });
    this.counter = this.add.text(400, 500, '', { fontSize: '26px' }).setOrigin(0.5);

    // otherwise SPACE scrolls the page
    this.input.keyboard.addCapture('SPACE');
    this.input.keyboard.on('keydown', this.handleKey, this);
    this.input.keyboard.on('keydown-DELETE', () => this.write(''));
    this.show();
  }

  handleKey(event) {
    if (event.key === 'Backspace') this.write(this.words.slice(0, -1));
    // names such as Shift or ArrowLeft are longer than one character
    else if (event.key.length === 1 && this.words.length < MAX) this.write(this.words + event.key);
  }

  write(words) {
    this.words = words;
    localStorage.setItem(KEY, words);
    this.show();
  }

  show() {
    this.page.setText(`${this.words}_`);
    this.counter.setText(`${this.words.length} / ${MAX}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6b705c',
  scene: NoteScene
});
