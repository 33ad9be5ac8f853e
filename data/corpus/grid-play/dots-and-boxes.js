/* scene
tasks:
  en:
    - dots and boxes
    - two players draw lines between dots in turn, who closes a square gets it and goes again
    - paper and pencil game for two people at one mouse, edges are clicked and full boxes take the colour of their owner
    - "A {size} x {size} field of boxes with dots 110 px apart. Player 1 is {first}, player 2 purple; a click on a free edge colours it for the player whose turn it is. The fourth edge of a box fills it, gives a point and another turn, otherwise the turn changes. The scores and the turn are shown, in the end who wins or Draw!, R restarts."
  zh:
    - 点格棋
    - 两人轮流在点之间画线，围成方格的人得到它并再走一步
    - 两个人用一个鼠标玩的纸笔游戏，点击边画线，围满的格子变成主人的颜色
    - "{size} x {size} 个方格，点间距 110 像素。玩家 1 是{first}，玩家 2 是紫色；点击空边就给它涂上当前玩家的颜色。画上第四条边的方格被填色，得一分并再走一步，否则换人。显示比分和轮到谁，结束时显示谁赢或 Draw!，按 R 重新开始。"
difficulty: medium
apis: [this.add.rectangle, this.add.circle, setInteractive, setFillStyle, this.scene.restart]
plan:
  en:
    req: Two players draw lines between dots and win boxes
    steps: [Make the boxes and count their sides, Make an edge for each pair of neighbouring dots that knows its boxes, Colour a clicked edge for the player, Give full boxes to him and let him go on, Change the turn otherwise, Tell the winner when all boxes are taken]
  zh:
    req: 两人轮流在点间画线赢得方格
    steps: [建立方格并记录边数, 为相邻点建立知道所属方格的边, 点击的边涂上玩家颜色, 围满的方格归他并继续, 否则换人, 全部占满后判断胜负]
knobs:
  size: {code: "SIZE = {}", values: [3, 2, 4]}
  first:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
probe: |
  const edges = () => t.objects((o) => o.type === 'Rectangle' && o.width !== o.height);
  const boxes = () => t.objects((o) => o.type === 'Rectangle' && o.width === o.height);
  const score = (player) => Number(new RegExp(`player ${player}: (\\d+)`, 'i').exec(t.texts().join(' '))[1]);
  const turn = () => t.number(/turn/i) && Number(/turn: player (\d)/i.exec(t.texts().join(' '))[1]);
  const side = knobs.size;
  t.near(boxes().length, side * side, 0, 'the asked number of boxes');
  t.near(edges().length, 2 * side * (side + 1), 0, 'all edges can be drawn');
  const [box] = boxes();
  const around = edges().filter((edge) => Math.hypot(edge.x - box.x, edge.y - box.y) < 65);
  const empty = box.fillColor;
  t.near(around.length, 4, 0, 'a box has four edges');
  t.near(turn(), 1, 0, 'player 1 begins');
  t.click(around[0]);
  t.ok(around[0].fillColor === knobs.first, 'the edge takes the colour of player 1');
  t.near(turn(), 2, 0, 'then it is the turn of player 2');
  t.click(around[0]);
  t.ok(turn() === 2 && around[0].fillColor === knobs.first, 'a drawn edge cannot be drawn again');
  t.click(around[1]);
  const second = around[1].fillColor;
  t.ok(second !== knobs.first, 'player 2 has another colour');
  t.click(around[2]);
  t.ok(box.fillColor === empty, 'three edges do not fill the box');
  t.click(around[3]);
  t.ok(box.fillColor === second, 'the fourth one gives it to player 2');
  t.ok(score(1) === 0 && score(2) === 1, 'who gets a point');
  t.near(turn(), 2, 0, 'and goes again');
  for (const edge of edges().filter((one) => !around.includes(one))) {
    t.ok(!t.text(/wins|draw!/i), 'the game goes on');
    t.click(edge);
  }
  const own = boxes().filter((one) => one.fillColor === knobs.first).length;
  t.ok(score(1) === own && score(2) === side * side - own, 'each box is a point for its owner');
  const winner = own * 2 === side * side ? /draw!/i : own * 2 > side * side ? /player 1 wins/i : /player 2 wins/i;
  t.ok(t.text(winner), 'the right winner is named');
  t.press('R');
  t.step(3);
  t.ok(score(1) + score(2) === 0 && turn() === 1 && boxes().every((one) => one.fillColor === empty), 'R restarts');
*/
const SIZE = 3;
const GAP = 110;
const COLOURS = [0xe63946, 0x8338ec];

class BoxesScene extends Phaser.Scene {
  create() {
    this.player = 0;
    this.scores = [0, 0];
    this.label = this.add.text(400, 50, '', { fontSize: '26px', color: '#222222' }).setOrigin(0.5);
    const left = 400 - SIZE * GAP / 2;
    const top = 330 - SIZE * GAP / 2;
    const boxes = {};
    for (let i = 0; i < SIZE * SIZE; i++) {
      const column = i % SIZE;
      const row = Math.floor(i / SIZE);
      const square = this.add.rectangle(left + (column + 0.5) * GAP, top + (row + 0.5) * GAP, 84, 84, 0xffffff);
      boxes[`${column},${row}`] = { square, sides: 0 };
    }

    for (let line = 0; line <= SIZE; line++) {
      for (let i = 0; i < SIZE; i++) {
        const across = [boxes[`${i},${line - 1}`], boxes[`${i},${line}`]];
        const down = [boxes[`${line - 1},${i}`], boxes[`${line},${i}`]];
        this.addEdge(left + (i + 0.5) * GAP, top + line * GAP, GAP - 24, 16, across);
        this.addEdge(left + line * GAP, top + (i + 0.5) * GAP, 16, GAP - 24, down);
      }
      for (let i = 0; i <= SIZE; i++) this.add.circle(left + i * GAP, top + line * GAP, 9, 0x222222);
    }
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.showState();
  }

  addEdge(x, y, width, height, boxes) {
    const edge = this.add.rectangle(x, y, width, height, 0xdee2e6).setInteractive({ useHandCursor: true });
    // an edge at the border has only one box
    edge.once('pointerdown', () => this.draw(edge, boxes.filter(Boolean)));
  }

  draw(edge, boxes) {
    edge.setFillStyle(COLOURS[this.player]);
    boxes.forEach((box) => {
      box.sides += 1;
    });
    const full = boxes.filter((box) => box.sides === 4);
    full.forEach((box) => box.square.setFillStyle(COLOURS[this.player]));
    this.scores[this.player] += full.length;
    if (full.length === 0) this.player = 1 - this.player;
    this.showState();
  }

  showState() {
    const [one, two] = this.scores;
    let state = `Turn: Player ${this.player + 1}`;
    if (one + two === SIZE * SIZE) state = one === two ? 'Draw!' : `Player ${one > two ? 1 : 2} wins!`;
    this.label.setText(`Player 1: ${one}   Player 2: ${two}   ${state}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f8f9fa',
  scene: BoxesScene
});
