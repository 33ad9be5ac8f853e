/* scene
tasks:
  en:
    - select and place
    - click a {colour} piece to choose it, then click where it should go
    - first click picks one of the discs, second click moves it to that spot
    - "{count} {colour} circles of radius 36 stand in a row. A click on one marks it with a white outline, a click on another marks that one instead; a click on an empty place lets the marked one slide there in 200 ms and unmarks it. Without a marked one nothing happens."
  zh:
    - 先选中再放置
    - 先点一个{colour}棋子选中它，再点要放的位置
    - 第一次点击选圆片，第二次点击把它移到那里
    - 一排 {count} 个半径 36 的{colour}圆，点一个出现白色描边表示选中，点另一个就换成那个；再点空白处，选中的圆在 200 毫秒内滑过去并取消选中，没有选中时点空白没有反应
difficulty: easy
apis: [this.add.circle, setInteractive, this.input.on, setStrokeStyle, this.tweens.add]
plan:
  en:
    req: The first click chooses a {colour} piece and the second one places it
    steps: [Draw the pieces and make them interactive, Look on each click what lies under the pointer, Outline a clicked piece, Slide the chosen piece to a clicked empty place]
  zh:
    req: 第一次点击选中{colour}棋子，第二次点击放下
    steps: [画棋子并设为可交互, 每次点击查看鼠标下是什么, 给点中的棋子描边, 点空白处时把选中的棋子滑过去]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  count: {code: "COUNT = {}", values: [3, 4, 5]}
probe: |
  const pieces = t.objects('Arc');
  const [first, second] = pieces;
  const marked = () => pieces.filter((piece) => piece.isStroked);
  t.near(pieces.length, knobs.count, 0, 'there are as many pieces as asked');
  t.ok(first.fillColor === knobs.colour, 'in the asked colour');
  const idle = t.movers(() => { t.click(150, 500); t.step(20); });
  t.near(idle.length, 0, 0, 'an empty place does nothing while none is chosen');
  t.click(first);
  t.ok(marked().length === 1 && first.isStroked, 'a click chooses a piece');
  t.click(second);
  t.ok(marked().length === 1 && second.isStroked, 'a click on another one chooses that instead');
  const moved = t.movers(() => { t.click(150, 480); t.step(20); });
  t.ok(moved.length === 1 && moved[0].object === second, 'the next click moves only the chosen one');
  t.near(second.x, 150, 1, 'to the place clicked (x)');
  t.near(second.y, 480, 1, 'to the place clicked (y)');
  t.near(marked().length, 0, 0, 'then none is chosen');
  t.near(t.movers(() => { t.click(650, 120); t.step(20); }).length, 0, 0, 'and it stays there');
*/
const COUNT = 3;
const GAP = 120;

class PlaceScene extends Phaser.Scene {
  create() {
    this.chosen = null;
    const firstX = 400 - (COUNT - 1) * GAP / 2;
    for (let i = 0; i < COUNT; i++) {
      const piece = this.add.circle(firstX + i * GAP, 300, 36, 0x3a86ff);
      piece.setInteractive({ useHandCursor: true });
    }

    this.input.on('pointerdown', (pointer, over) => {
      if (over.length > 0) this.choose(over[0]);
      else if (this.chosen) this.place(pointer.x, pointer.y);
    });
  }

  choose(piece) {
    // Without arguments the outline goes away.
    if (this.chosen) this.chosen.setStrokeStyle();
    this.chosen = piece;
    if (piece) piece.setStrokeStyle(6, 0xffffff);
  }

  place(x, y) {
    this.tweens.add({ targets: this.chosen, x, y, duration: 200 });
    this.choose(null);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#463f3a',
  scene: PlaceScene
});
