/* scene
tasks:
  en:
    - sticky notes on a board
    - double click puts a {colour} note on the board, I can drag it around, right click throws it away
    - pin board with memos, two quick clicks on a free place make a new one, the left button moves it and the right one removes it
    - "Two left clicks on an empty place within {gap} ms put a {colour} note of 120x120 px there with its number (Note 1, Note 2 and so on). Notes can be dragged and come to the front; a right click deletes one, without a browser menu; the text Notes says how many there are."
  zh:
    - 便利贴
    - 双击在板上贴一张{colour}便利贴，可以拖动，右键扔掉
    - 备忘板，在空白处快速点两下新建便签，左键移动，右键删除
    - 在空白处 {gap} 毫秒内点两次左键，就在那里贴一张 120x120 像素的{colour}便签，上面写着编号（Note 1、Note 2 等）。便签可以拖动并移到最前，右键点击删除，不弹出浏览器菜单，文字 Notes 显示现有张数。
difficulty: medium
apis: [this.input.mouse.disableContextMenu, rightButtonDown, this.add.container, setInteractive, this.children.bringToTop]
plan:
  en:
    req: Double click makes a note, dragging moves it, right click deletes it
    steps: [Switch the browser menu off, Compare the time of a click with the last one, Make a draggable container for the note, Follow the pointer on drag, Destroy a note on a right click]
  zh:
    req: 双击新建便签，拖动移动，右键删除
    steps: [关闭浏览器右键菜单, 比较两次点击的时间, 用可拖动的容器做便签, drag 时跟随指针, 右键点击时销毁便签]
knobs:
  colour:
    - {code: "0xffe066", en: yellow, zh: 黄色}
    - {code: "0xff99c8", en: pink, zh: 粉色}
    - {code: "0xa0e7a0", en: green, zh: 绿色}
  gap: {code: "GAP = {}", values: [300, 400]}
probe: |
  const notes = () => t.objects('Container');
  const rightClick = ({ x, y }) => {
    const canvas = t.game.canvas;
    const box = canvas.getBoundingClientRect();
    const at = { clientX: box.left + x * box.width / 800, clientY: box.top + y * box.height / 600, button: 2, bubbles: true, cancelable: true };
    canvas.dispatchEvent(new MouseEvent('mousemove', at));
    t.step(1);
    canvas.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 2 }));
    t.step(3);
    canvas.dispatchEvent(new MouseEvent('mouseup', at));
    t.step(2);
  };
  const twice = (x, y) => { t.click(x, y); t.click(x, y); t.step(2); };
  const settle = () => t.seconds(1);
  t.ok(notes().length === 0, 'the board is empty');
  settle();
  t.click(200, 200);
  settle();
  t.ok(notes().length === 0, 'one click makes no note');
  t.click(200, 200);
  settle();
  t.ok(notes().length === 0, 'two slow clicks neither');
  twice(200, 200);
  t.ok(notes().length === 1, 'two quick clicks make one');
  const [first] = notes();
  t.near(Math.hypot(first.x - 200, first.y - 200), 0, 2, 'where I clicked');
  t.ok(first.list.some((part) => part.fillColor === knobs.colour), 'in the asked colour');
  settle();
  twice(500, 200);
  t.ok(notes().length === 2 && t.text(/note 2/i), 'the next one is number 2');
  settle();
  twice(500, 210);
  t.near(t.number(/^notes/i), 2, 0, 'quick clicks on a note make no other one');
  settle();
  t.drag(first, { x: 480, y: 420 });
  t.near(Math.hypot(first.x - 480, first.y - 420), 0, 3, 'a note can be dragged');
  settle();
  rightClick({ x: 480, y: 420 });
  t.ok(notes().length === 1 && notes()[0] !== first, 'a right click deletes that note only');
  t.near(t.number(/^notes/i), 1, 0, 'the number falls');
  settle();
  rightClick({ x: 200, y: 400 });
  rightClick({ x: 200, y: 400 });
  t.ok(notes().length === 1, 'right clicks make no note');
*/
const GAP = 300;

class NotesScene extends Phaser.Scene {
  create() {
    this.input.mouse.disableContextMenu();
    this.made = 0;
    this.count = 0;
    this.lastClick = -Infinity;
    this.label = this.add.text(20, 16, 'Notes: 0', { fontSize: '26px' });

    this.input.on('pointerdown', (pointer, over) => {
      if (over.length === 0 && pointer.leftButtonDown()) this.clickBoard(pointer);
    });
  }

  clickBoard(pointer) {
    const isDouble = this.time.now - this.lastClick < GAP;
    this.lastClick = isDouble ? -Infinity : this.time.now;
    if (isDouble) this.addNote(pointer.x, pointer.y);
  }

  addNote(x, y) {
    this.made += 1;
    const paper = this.add.rectangle(0, 0, 120, 120, 0xffe066);
    const title = this.add.text(0, 0, `Note ${this.made}`, { fontSize: '24px', color: '#333333' }).setOrigin(0.5);
    const note = this.add.container(x, y, [paper, title]);
    note.setSize(120, 120).setInteractive({ draggable: true });
    note.on('dragstart', () => this.children.bringToTop(note));
    note.on('drag', (pointer, dragX, dragY) => note.setPosition(dragX, dragY));
    note.on('pointerdown', (pointer) => {
      if (pointer.rightButtonDown()) this.removeNote(note);
    });
    this.showCount(1);
  }

  removeNote(note) {
    note.destroy();
    this.showCount(-1);
  }

  showCount(change) {
    this.count += change;
    this.label.setText(`Notes: ${this.count}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6c584c',
  scene: NotesScene
});
