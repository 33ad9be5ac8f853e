/* scene
tasks:
  en:
    - jigsaw puzzle
    - a picture is cut into pieces, I drag them with the mouse into the frame and they snap when they are right
    - puzzle game, put the mixed-up parts of a drawing back together
    - "A jigsaw of {grid} x {grid} square pieces: a drawn house of 360 px is cut up and shuffled in a tray from x = 420 to 780. Pieces are dragged with the mouse; let go less than {reach} px from its place in the {frame} frame (x = 20 to 380, y = 140 to 500) a piece snaps in and stays, else it lies where it was dropped. A text counts the pieces left, and with none it says \"You win\"."
  zh:
    - 拼图游戏
    - 做一个拼图，把打乱的图块用鼠标拖到框里，位置对了就自动吸附
    - 一张画被切成小块，把它们拼回原来的样子
    - "{grid} x {grid} 块的拼图：把一幅 360 像素的小房子图画切开，打乱放在 x = 420 到 780 的区域。用鼠标拖动图块，松手时离{frame}框（x = 20 到 380，y = 140 到 500）里正确位置不到 {reach} 像素就吸附固定，否则留在松手的地方。显示剩余块数，全部拼好显示 You win。"
difficulty: medium
apis: [generateTexture, this.textures.get, this.add.image, setInteractive, this.input.on, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: Drag {grid} x {grid} pieces of a picture to their places
    steps:
      - Draw the picture into a texture
      - Add a frame of the texture for each piece
      - Shuffle the pieces in a tray
      - Follow the pointer while a piece is dragged
      - Snap and lock it near its place
  zh:
    req: 把 {grid} x {grid} 块图片拖到正确的位置
    steps:
      - 把图画画成纹理
      - 为每一块添加纹理帧
      - 打乱后摆在右边
      - 拖动时跟随鼠标
      - 靠近正确位置时吸附并锁定
knobs:
  grid: {code: "GRID = {}", values: [3, 2, 4]}
  reach: {code: "REACH = {}", values: [40, 30]}
  frame:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
probe: |
  const n = knobs.grid * knobs.grid, half = 180 / knobs.grid;
  const pieces = t.objects('Image');
  const home = (o) => ({ x: 20 + o.frame.cutX + half, y: 140 + o.frame.cutY + half });
  const at = (o, x, y) => Math.abs(o.x - x) < 1 && Math.abs(o.y - y) < 1;
  t.ok(pieces.length === n, 'all pieces are there');
  t.ok(pieces.every((o) => o.x > 420 && o.width === 2 * half), 'they lie in the tray');
  t.ok(new Set(pieces.map((o) => Math.round(o.x) + ',' + Math.round(o.y))).size === n, 'each on a place of its own');
  t.ok(new Set(pieces.map((o) => o.frame.cutX + ',' + o.frame.cutY)).size === n, 'each shows another part of the picture');
  t.ok(t.one('Rectangle').strokeColor === knobs.frame, 'the frame has the asked colour');
  const [first, ...others] = pieces;
  const goal = home(first);
  t.drag(first, { x: goal.x + knobs.reach + 15, y: goal.y }, 8);
  t.ok(at(first, goal.x + knobs.reach + 15, goal.y), 'too far from its place it lies where it was dropped');
  t.near(t.number(/left/i), n, 0, 'and is still to do');
  t.drag(first, { x: goal.x + 15, y: goal.y - 12 }, 8);
  t.ok(at(first, goal.x, goal.y), 'near its place it snaps in');
  t.near(t.number(/left/i), n - 1, 0, 'one piece less is left');
  t.drag(first, { x: 400, y: 560 }, 8);
  t.ok(at(first, goal.x, goal.y), 'it stays there');
  t.ok(!t.text(/you win/i), 'the others are missing');
  for (const piece of others) t.drag(piece, home(piece), 8);
  t.ok(pieces.every((o) => at(o, home(o).x, home(o).y)), 'all find their place');
  t.ok(t.text(/you win/i), 'the whole picture wins');
*/
const GRID = 3;
const REACH = 40;
const SIZE = 360;
const PIECE = SIZE / GRID;
const FRAME = { x: 20, y: 140 };
const TRAY = { x: 420, y: 140 };

class JigsawScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x8ecae6).fillRect(0, 0, SIZE, SIZE);
    art.fillStyle(0xfb8500).fillCircle(295, 65, 42);
    art.fillStyle(0x52b788).fillEllipse(180, 350, 560, 240);
    art.fillStyle(0xe76f51).fillRect(80, 170, 150, 120);
    art.fillStyle(0x6d4c41).fillTriangle(60, 170, 250, 170, 155, 80).fillRect(170, 220, 40, 70);
    art.fillStyle(0xffe066).fillRect(100, 200, 45, 45);
    art.generateTexture('picture', SIZE, SIZE).destroy();
  }

  create() {
    this.left = GRID * GRID;
    this.label = this.add.text(400, 70, `Pieces left: ${this.left}`, { fontSize: '32px' }).setOrigin(0.5);
    this.add.rectangle(FRAME.x, FRAME.y, SIZE, SIZE).setOrigin(0).setStrokeStyle(4, 0xffffff);

    const places = Array.from({ length: GRID * GRID }, (_, i) => i);
    Phaser.Utils.Array.Shuffle(places).forEach((place, i) => this.addPiece(i, place));

    this.input.on('dragstart', (pointer, piece) => this.children.bringToTop(piece));
    this.input.on('drag', (pointer, piece, x, y) => piece.setPosition(x, y));
    this.input.on('dragend', (pointer, piece) => this.drop(piece));
  }

  middle(corner, i) {
    return {
      x: corner.x + (i % GRID + 0.5) * PIECE,
      y: corner.y + (Math.floor(i / GRID) + 0.5) * PIECE
    };
  }

  addPiece(i, place) {
    const name = `piece${i}`;
    this.textures.get('picture').add(name, 0, (i % GRID) * PIECE, Math.floor(i / GRID) * PIECE, PIECE, PIECE);
    const { x, y } = this.middle(TRAY, place);
    const piece = this.add.image(x, y, 'picture', name).setInteractive({ draggable: true });
    piece.setData('home', this.middle(FRAME, i));
  }

  drop(piece) {
    const home = piece.getData('home');
    if (Phaser.Math.Distance.BetweenPoints(piece, home) > REACH) return;
    piece.setPosition(home.x, home.y).disableInteractive();
    // loose pieces stay above those in place
    this.children.sendToBack(piece);
    this.left -= 1;
    this.label.setText(this.left > 0 ? `Pieces left: ${this.left}` : 'You win');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#33415c',
  scene: JigsawScene
});
