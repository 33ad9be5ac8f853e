/* scene
tasks:
  en:
    - drag a group of objects together
    - draggable card made of several shapes
    - "A card container with a {colour} background, a title and a star can be dragged anywhere by its background ({width} x 140); it grows to 1.1 while it is held and turns back when dropped."
  zh:
    - 拖动一组对象
    - 由几个图形组成的卡片可以整体拖动
    - '{colour}背景、标题和星星组成的卡片容器（{width} x 140）可以拖到任意位置，按住时放大到 1.1，放下后恢复'
difficulty: easy
apis: [this.add.container, setSize, setInteractive, this.input.setDraggable, dragstart, dragend]
plan:
  en:
    req: A card container of shapes that can be dragged as one
    steps: [Put the shapes into a container, Give the container a size, Make it interactive and draggable, Follow the drag, Grow while it is held]
  zh:
    req: 可以整体拖动的卡片容器
    steps: [把图形放进容器, 设置容器大小, 设为可交互可拖动, 跟随拖动, 按住时放大]
knobs:
  colour:
    - {code: "0x7c3aed", en: purple, zh: 紫色}
    - {code: "0xbe123c", en: crimson, zh: 深红色}
  width: {code: "CARD_WIDTH = {}", values: [240, 300]}
probe: |
  const card = t.one('Container');
  const star = t.one('Star');
  const place = (o) => { const m = o.getWorldTransformMatrix(); return { x: m.tx, y: m.ty }; };
  t.near(card.width, knobs.width, 0, 'the card has its size');
  const before = place(star), from = { x: card.x - 60, y: card.y + 30 };
  t.move(from.x, from.y); t.step(1); t.pointerDown(from.x, from.y); t.step(1);
  t.move(from.x + 60, from.y + 40); t.step(2); t.move(from.x + 150, from.y + 100); t.step(2);
  t.near(card.scale, 1.1, 0.01, 'it grows while held');
  t.pointerUp(from.x + 150, from.y + 100); t.step(2);
  t.near(card.scale, 1, 0.01, 'and is normal when dropped');
  t.near(place(star).x - before.x, 150, 3, 'all parts are dragged');
  t.near(place(star).y - before.y, 100, 3, 'in y too');
  t.drag({ x: 20, y: 20 }, { x: 200, y: 60 });
  t.near(place(star).x - before.x, 150, 3, 'a drag beside it moves nothing');
*/
const CARD_WIDTH = 240;
const CARD_HEIGHT = 140;

function create() {
  const background = this.add.rectangle(0, 0, CARD_WIDTH, CARD_HEIGHT, 0x7c3aed);
  const title = this.add.text(0, -35, 'Drag me', { fontSize: '28px' }).setOrigin(0.5);
  const star = this.add.star(0, 25, 5, 12, 28, 0xfde047);

  const card = this.add.container(400, 300, [background, title, star]);
  card.setSize(CARD_WIDTH, CARD_HEIGHT);
  card.setInteractive();
  this.input.setDraggable(card);

  card.on('dragstart', () => card.setScale(1.1));
  card.on('drag', (pointer, dragX, dragY) => card.setPosition(dragX, dragY));
  card.on('dragend', () => card.setScale(1));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ede9fe',
  scene: { create }
});
