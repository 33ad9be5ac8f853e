/* scene
tasks:
  en:
    - battleship game
    - hidden ships on a grid, click to shoot, hits turn {hit}
    - sea battle for one player, search the water square by square until every boat has been sunk, with a number of shots
    - "An 8 x 8 sea of 60 px squares hides {ships} ships of 3 squares, across or down, never overlapping. A click shoots: a ship square turns {hit}, water turns white, a second click on it does not count. Shots and Hits are shown, when all {ships} ships are hit the text says All ships sunk! and R starts again."
  zh:
    - 海战棋
    - 格子里藏着船，点击射击，命中变{hit}
    - 单人海战，一格一格地搜索水面，直到击沉所有船，并显示射击次数
    - 8 x 8 的海面，每格 60 像素，藏着 {ships} 艘占 3 格的船，横放或竖放，互不重叠。点击射击：有船的格子变{hit}，水变白，再点同一格不算。显示 Shots 和 Hits，{ships} 艘船全部击中后显示 All ships sunk!，按 R 重新开始。
difficulty: medium
apis: [this.add.rectangle, setInteractive, Phaser.Math.Between, setFillStyle, this.scene.restart]
plan:
  en:
    req: Find hidden ships on a grid by clicking
    steps: [Draw the sea as clickable squares, Place each ship at random and try again where it overlaps, Colour a clicked square by what is in it, Count shots and hits, Show the end and restart on R]
  zh:
    req: 点击格子找出隐藏的船
    steps: [用可点击的方格画海面, 随机放船，重叠就重放, 点击后按内容上色, 统计射击和命中, 显示结束，按 R 重来]
knobs:
  ships: {code: "SHIPS = {}", values: [3, 2, 4]}
  hit:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
probe: |
  const squares = t.objects('Rectangle');
  const water = squares[0].fillColor;
  const shots = () => t.number(/shots/i);
  const hits = () => Number(/hits: (\d+)/i.exec(t.texts().join(' '))[1]);
  const hit = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.hit);
  t.ok(squares.length === 64 && squares.every((square) => square.fillColor === water), 'the ships are hidden');
  let fired = 0;
  for (const square of squares) {
    if (t.text(/all ships sunk/i)) break;
    t.click(square);
    fired += 1;
    t.ok(square.fillColor !== water, 'a shot shows what is there');
    if (fired === 1) {
      t.click(square);
      t.near(shots(), 1, 0, 'a second shot at the same place does not count');
    }
  }
  t.ok(t.text(/all ships sunk/i), 'in the end all ships are found');
  t.near(hit().length, 3 * knobs.ships, 0, 'each has three squares');
  t.near(shots(), fired, 0, 'the shots are counted');
  t.near(hits(), hit().length, 0, 'the hits are counted');
  const places = hit().map(({ x, y }) => `${Math.round((x - squares[0].x) / 60)},${Math.round((y - squares[0].y) / 60)}`);
  const beside = (place) => {
    const [column, row] = place.split(',').map(Number);
    return [[1, 0], [-1, 0], [0, 1], [0, -1]].some(([dx, dy]) => places.includes(`${column + dx},${row + dy}`));
  };
  t.ok(places.every(beside), 'the squares of a ship lie together');
  const free = squares.find((square) => square.fillColor === water);
  if (free) {
    t.click(free);
    t.ok(free.fillColor === water && shots() === fired, 'after the end no shot counts');
  }
  t.press('R');
  t.step(3);
  t.ok(!t.text(/all ships sunk/i) && shots() === 0, 'R starts again');
  t.ok(t.objects('Rectangle').length === 64 && hit().length === 0, 'with hidden ships');
*/
const SHIPS = 3;
const WATER = 0x3a7ca5;

class ShipsScene extends Phaser.Scene {
  create() {
    this.shots = 0;
    this.hits = 0;
    this.squares = [];
    this.shotText = this.add.text(20, 20, '', { fontSize: '26px' });
    for (let i = 0; i < 64; i++) {
      const square = this.add.rectangle(190 + (i % 8) * 60, 120 + Math.floor(i / 8) * 60, 56, 56, WATER);
      square.setInteractive({ useHandCursor: true }).once('pointerdown', () => this.shoot(square));
      this.squares.push(square);
    }
    for (let i = 0; i < SHIPS; i++) this.placeShip();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.showState();
  }

  placeShip() {
    let parts;
    do {
      const across = Phaser.Math.Between(0, 1) === 1;
      const column = Phaser.Math.Between(0, across ? 5 : 7);
      const row = Phaser.Math.Between(0, across ? 7 : 5);
      const first = row * 8 + column;
      parts = [0, 1, 2].map((n) => this.squares[first + n * (across ? 1 : 8)]);
    } while (parts.some((square) => square.hasShip));
    parts.forEach((square) => {
      square.hasShip = true;
    });
  }

  shoot(square) {
    if (this.hits === SHIPS * 3) return;
    this.shots += 1;
    if (square.hasShip) this.hits += 1;
    square.setFillStyle(square.hasShip ? 0xe63946 : 0xffffff);
    this.showState();
  }

  showState() {
    const end = this.hits === SHIPS * 3 ? '  All ships sunk!' : '';
    this.shotText.setText(`Shots: ${this.shots}  Hits: ${this.hits}${end}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#16425b',
  scene: ShipsScene
});
