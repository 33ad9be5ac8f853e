/* scene
tasks:
  en:
    - tangram kind of puzzle
    - turn the triangles with the mouse wheel and drag them into their outlines
    - four {colour} pieces have to be rotated and put on the empty shapes of a pinwheel, right ones snap and stay
    - "Four right triangles with legs of {size} px in {colour} lie at the bottom, their outlines form a pinwheel above. The wheel turns the triangle under the mouse by 90 degrees; let go within 30 px of a free outline of the same angle it snaps in and is locked, and after the fourth the text says Complete!"
  zh:
    - 七巧板一类的拼图
    - 用滚轮旋转三角形，再拖到对应的轮廓里
    - 四块{colour}拼块要旋转后放进风车的空位，放对了就吸附并固定
    - 底部有四个直角边 {size} 像素的{colour}直角三角形，上方是它们组成风车的轮廓。滚轮让鼠标下的三角形旋转 90 度；在角度相同且空着的轮廓 30 像素内松手就吸附并锁定，第四块放好后文字显示 Complete!
difficulty: medium
apis: [this.add.triangle, setInteractive, setStrokeStyle, disableInteractive, Phaser.Math.Angle.WrapDegrees]
plan:
  en:
    req: Turn and drag triangles into the outlines of a pinwheel
    steps: [Draw four outlines at different angles, Lay four draggable triangles below, Turn a triangle by 90 degrees on its wheel event, Look for a free outline near it with the same angle, Snap and lock it, Count the placed ones]
  zh:
    req: 旋转并拖动三角形放进风车轮廓
    steps: [画四个不同角度的轮廓, 下方放四个可拖动的三角形, 滚轮事件让三角形转 90 度, 寻找附近角度相同的空轮廓, 吸附并锁定, 统计放好的块数]
knobs:
  size: {code: "SIZE = {}", values: [120, 100, 140]}
  colour:
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xef476f", en: pink, zh: 粉色}
probe: |
  t.step(2);
  const pieces = t.objects((o) => o.type === 'Triangle' && o.isFilled);
  const slots = t.objects((o) => o.type === 'Triangle' && !o.isFilled);
  t.ok(pieces.length === 4 && slots.length === 4, 'four pieces and four outlines');
  t.ok(pieces.every((piece) => piece.fillColor === knobs.colour), 'in the asked colour');
  const fits = (piece, slot) => Math.abs(Phaser.Math.Angle.WrapDegrees(piece.angle - slot.angle)) < 1;
  const on = (piece, slot) => Math.hypot(piece.x - slot.x, piece.y - slot.y) < 0.5;
  const turn = (piece) => { t.wheel(piece.x, piece.y, 100); t.step(2); };
  const move = (piece, x, y) => { t.drag({ x: piece.x, y: piece.y }, { x, y }, 15); t.step(2); };
  const [first] = pieces;
  const wrong = slots.find((slot) => !fits(first, slot));
  move(first, wrong.x + 10, wrong.y + 8);
  t.near(Math.hypot(first.x - wrong.x - 10, first.y - wrong.y - 8), 0, 3, 'with a wrong angle it does not snap');
  const before = first.angle;
  move(first, 80, 120);
  turn(first);
  t.near(Math.abs(Phaser.Math.Angle.WrapDegrees(first.angle - before)), 90, 1, 'the wheel turns it by 90 degrees');
  pieces.forEach((piece, i) => {
    t.ok(!t.text(/complete/i), 'it is not complete yet');
    for (let n = 0; n < 4 && !fits(piece, slots[i]); n++) turn(piece);
    t.ok(fits(piece, slots[i]), 'it can be turned to the angle of the outline');
    move(piece, slots[i].x - 12, slots[i].y + 9);
    t.ok(on(piece, slots[i]), 'then it snaps into the outline');
  });
  t.ok(t.text(/complete/i), 'the puzzle is complete');
  t.near(t.travel(first, () => move(first, 100, 100)).distance, 0, 0.5, 'a placed piece is locked');
*/
const SIZE = 120;

class FitScene extends Phaser.Scene {
  create() {
    this.placed = 0;
    this.label = this.add.text(20, 16, 'Placed: 0', { fontSize: '26px' });
    const half = SIZE / 2;
    this.slots = [[-half, -half], [half, -half], [half, half], [-half, half]].map(([x, y], i) => {
      const slot = this.addTriangle(400 + x, 230 + y).setStrokeStyle(3, 0xffffff);
      return slot.setAngle(90 + i * 90);
    });
    for (let i = 0; i < 4; i++) this.addPiece(160 + i * 160);
  }

  addTriangle(x, y, colour) {
    return this.add.triangle(x, y, 0, 0, SIZE, 0, 0, SIZE, colour);
  }

  addPiece(x) {
    const piece = this.addTriangle(x, 490, 0xffbe0b).setInteractive({ draggable: true });
    piece.on('drag', (pointer, dragX, dragY) => piece.setPosition(dragX, dragY));
    piece.on('dragend', () => this.fit(piece));
    piece.on('wheel', (pointer, deltaX, deltaY) => {
      piece.angle += deltaY > 0 ? 90 : -90;
    });
  }

  fit(piece) {
    const slot = this.slots.find((one) => this.matches(piece, one));
    if (!slot) return;
    slot.taken = true;
    piece.setPosition(slot.x, slot.y).disableInteractive();
    this.placed += 1;
    this.label.setText(this.placed === 4 ? 'Complete!' : `Placed: ${this.placed}`);
  }

  matches(piece, slot) {
    const turned = Math.abs(Phaser.Math.Angle.WrapDegrees(piece.angle - slot.angle));
    return !slot.taken && turned < 1 && Phaser.Math.Distance.BetweenPoints(piece, slot) < 30;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  scene: FitScene
});
