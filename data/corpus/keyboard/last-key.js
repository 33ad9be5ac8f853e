/* scene
tasks:
  en:
    - show which key I press
    - display the name of the last key and how often a key was pressed
    - A {size} px text shows event.code of the last keydown, a second text counts the presses; repeats of a held key are not counted.
  zh:
    - 显示按下的键
    - 显示最后按下的键的名字和按键次数
    - 用 {size} 像素的文字显示最后一次 keydown 的 event.code，另一行统计次数，按住不放的重复不计数。
difficulty: easy
apis: [this.input.keyboard.on, this.add.text, setText]
plan:
  en:
    req: Show the last key and count the presses
    steps:
      - Add two texts with this.add.text
      - Listen for every keydown with this.input.keyboard.on
      - Ignore events with repeat set
      - Write event.code and the count with setText
  zh:
    req: 显示最后按下的键并计数
    steps:
      - 用 this.add.text 添加两行文字
      - 用 this.input.keyboard.on 监听所有 keydown
      - 忽略 repeat 的事件
      - 用 setText 写出 event.code 和次数
knobs:
  size: {code: "'{}px'", values: [64, 48, 80]}
probe: |
  t.ok(t.text('Press any key'), 'it asks for a key');
  t.press('A');
  t.step(2);
  t.ok(t.text('KeyA') && t.text('KeyA').style.fontSize === `${knobs.size}px`, 'the key is shown in the asked size');
  t.near(t.number(/presses/i), 1, 0, 'one press is counted');
  t.press('SPACE');
  t.step(2);
  t.ok(t.text('Space') && !t.text('KeyA'), 'the next key takes its place');
  t.press('LEFT');
  t.step(2);
  t.ok(t.text('ArrowLeft'), 'arrow keys too');
  t.near(t.number(/presses/i), 3, 0, 'three presses');
  t.hold('B', 30);
  t.near(t.number(/presses/i), 4, 0, 'a held key counts once');
*/
class KeyScene extends Phaser.Scene {
  create() {
    const name = this.add.text(400, 260, 'Press any key', { fontSize: '64px' }).setOrigin(0.5);
    const counter = this.add.text(400, 360, 'Presses: 0', { fontSize: '24px', color: '#aaaaaa' }).setOrigin(0.5);
    let presses = 0;
    this.add.text(400, 560, 'Click the game first if nothing happens', { fontSize: '16px' }).setOrigin(0.5);

    this.input.keyboard.on('keydown', (event) => {
      // The browser repeats keydown while a key is held.
      if (event.repeat) return;

      presses += 1;
      name.setText(event.code);
      counter.setText(`Presses: ${presses}`);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f2f3a',
  scene: KeyScene
});
