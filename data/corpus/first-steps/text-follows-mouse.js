/* scene
tasks:
  en:
    - text follows the mouse
    - show the mouse coordinates next to the cursor
    - "A {colour} text follows the mouse pointer, {gap} px below it, and shows its position as x, y."
  zh:
    - 文字跟着鼠标
    - 在鼠标旁边显示坐标
    - '{colour}文字跟随鼠标，位于指针下方 {gap} 像素处，显示当前的 x, y 坐标'
difficulty: easy
apis: [this.add.text, this.input.on, setPosition, setText]
plan:
  en:
    req: A {colour} text follows the mouse and shows its position
    steps: [Add the text, Listen for pointermove, Move the text to the pointer, Write x and y into it]
  zh:
    req: '{colour}文字跟随鼠标并显示坐标'
    steps: [添加文字, 监听 pointermove, 把文字移到鼠标处, 写入 x 和 y]
knobs:
  colour:
    - {code: "'#ffff66'", en: yellow, zh: 黄色}
    - {code: "'#66ffcc'", en: mint green, zh: 薄荷绿}
    - {code: "'#ff99cc'", en: pink, zh: 粉色}
  gap: {code: "GAP = {}", values: [30, 20, 45]}
probe: |
  t.move(250, 180); t.step(2);
  const label = t.text(/250.*180/);
  t.ok(label, 'the text shows the place of the mouse');
  if (label) {
    t.near(label.x, 250, 2, 'it is at the mouse');
    t.near(label.y, 180 + knobs.gap, 2, 'the asked gap below');
  }
  t.move(600, 400); t.step(2);
  const moved = t.text(/600.*400/);
  t.ok(moved && Math.abs(moved.x - 600) < 3, 'it follows');
*/
const GAP = 30;

class MouseScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 300, 'Move the mouse', {
      fontSize: '24px',
      color: '#ffff66'
    });
    this.label.setOrigin(0.5);

    this.input.on('pointermove', this.follow, this);
  }

  follow(pointer) {
    this.label.setPosition(pointer.x, pointer.y + GAP);
    this.label.setText(`${Math.round(pointer.x)}, ${Math.round(pointer.y)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#003049',
  scene: MouseScene
});
