/* scene
tasks:
  en:
    - drag list items into another order
    - sort my to do list by pulling entries up and down with the mouse
    - rows that make room while I move one of them, and a line that tells the new order
    - "Rows of 360x60 px in {colour}, 75 px apart, named {names}. Dragging a row moves it only up and down; the others slip into the free place at once, on release it snaps into its own, and the text Order lists the names from the top."
  zh:
    - 拖动列表排序
    - 用鼠标上下拖动待办事项来调整顺序
    - 拖动一行时其他行让出位置，下面写出新的顺序
    - 360x60 像素的{colour}行，间隔 75 像素，名称为 {names}。拖动只能上下移动，其他行立即补到空位，松手后对齐，文字 Order 从上到下列出名称。
difficulty: medium
apis: [this.add.container, setInteractive, setSize, this.children.bringToTop, Phaser.Math.Clamp]
plan:
  en:
    req: Reorder rows by dragging them up and down
    steps: [Make a draggable container for each name, Follow only y of the pointer, Sort the rows by y while dragging, Put all other rows into their places, Snap the dragged one on dragend]
  zh:
    req: 上下拖动行来重新排序
    steps: [为每个名称做可拖动的容器, 只跟随指针的 y, 拖动时按 y 排序, 把其他行放到各自位置, dragend 时对齐被拖的行]
knobs:
  colour:
    - {code: "0x457b9d", en: blue, zh: 蓝色}
    - {code: "0xb5838d", en: pink, zh: 粉色}
  names:
    - {code: "['Homework', 'Piano', 'Football', 'Dishes']", en: "Homework, Piano, Football and Dishes", zh: "Homework、Piano、Football、Dishes"}
    - {code: "['Read', 'Draw', 'Cook', 'Sleep', 'Sing']", en: "Read, Draw, Cook, Sleep and Sing", zh: "Read、Draw、Cook、Sleep、Sing"}
probe: |
  const names = String(knobs.names).match(/[A-Z]\w+/g);
  const row = (name) => t.text(new RegExp('^' + name + '$')).parentContainer;
  const order = () => t.text(/order/i).text.replace(/^.*: /, '');
  const spot = (i) => 90 + i * 75;
  t.ok(order() === names.join(', '), 'the order is shown');
  t.near(t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour).length, names.length, 0, 'a row for each name');
  names.forEach((name, i) => t.near(row(name).y, spot(i), 1, name + ' stands in its place'));
  t.drag({ x: 400, y: spot(0) }, { x: 600, y: spot(2) + 12 }, 40);
  t.step(2);
  const moved = [names[1], names[2], names[0], ...names.slice(3)];
  t.ok(order() === moved.join(', '), 'the dragged row is third now');
  moved.forEach((name, i) => t.near(row(name).y, spot(i), 1, name + ' has snapped'));
  t.near(row(names[0]).x, 400, 1, 'it moved only up and down');
  const last = names.length - 1;
  t.drag({ x: 400, y: spot(last) }, { x: 400, y: 5 }, 60);
  t.step(2);
  const again = [moved[last], ...moved.slice(0, last)];
  t.ok(order() === again.join(', '), 'the last one can go to the top');
  t.drag({ x: 400, y: spot(0) }, { x: 400, y: 590 }, 60);
  t.step(2);
  t.ok(order() === moved.join(', '), 'and back to the bottom');
*/
const NAMES = ['Homework', 'Piano', 'Football', 'Dishes'];

class ReorderScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 550, '', { fontSize: '22px' }).setOrigin(0.5);
    this.rows = NAMES.map((name, index) => this.addRow(name, index));
    this.showOrder();
  }

  rowY(index) {
    return 90 + index * 75;
  }

  addRow(name, index) {
    const box = this.add.rectangle(0, 0, 360, 60, 0x457b9d);
    const text = this.add.text(0, 0, name, { fontSize: '26px' }).setOrigin(0.5);
    const row = this.add.container(400, this.rowY(index), [box, text]);
    row.setName(name).setSize(360, 60).setInteractive({ draggable: true });

    row.on('dragstart', () => this.children.bringToTop(row));
    row.on('drag', (pointer, x, y) => this.dragRow(row, y));
    row.on('dragend', () => this.settle());
    return row;
  }

  dragRow(row, y) {
    // a little beyond the ends, so that it can pass the first and the last row
    row.y = Phaser.Math.Clamp(y, this.rowY(0) - 20, this.rowY(NAMES.length - 1) + 20);
    this.rows.sort((a, b) => a.y - b.y);
    this.settle(row);
  }

  settle(dragged) {
    this.rows.forEach((row, index) => {
      if (row !== dragged) row.y = this.rowY(index);
    });
    this.showOrder();
  }

  showOrder() {
    this.label.setText(`Order: ${this.rows.map((row) => row.name).join(', ')}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: ReorderScene
});
