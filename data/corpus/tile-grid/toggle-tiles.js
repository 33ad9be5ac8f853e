/* scene
tasks:
  en:
    - clickable grid
    - a grid of tiles, click to colour them
    - A {columns} x {rows} grid of 60 px tiles; a click switches a tile between grey and {colour}, and a text says how many are coloured.
  zh:
    - 可点击的格子
    - 一片格子，点一下变色
    - '{columns} x {rows} 的 60 像素格子，点击在灰色和{colour}之间切换，并显示已变色的数量。'
difficulty: easy
apis: [generateTexture, this.add.image, setInteractive, this.input.on, setTexture]
plan:
  en:
    req: A grid whose tiles toggle their colour on click
    steps:
      - Generate an off and an on texture, and add the tiles in two loops
      - Listen to gameobjectdown once for all tiles
      - Switch the texture with setTexture
      - Count the coloured tiles
  zh:
    req: 点击格子切换颜色
    steps:
      - 生成亮灭两种纹理并用两层循环添加格子
      - 用一个 gameobjectdown 监听所有格子
      - 用 setTexture 切换纹理
      - 统计已变色的格子
knobs:
  columns: {code: "COLUMNS = {}", values: [8, 6]}
  rows: {code: "ROWS = {}", values: [5, 6]}
  colour:
    - {code: "0x2a9d8f", en: teal, zh: 青色}
    - {code: "0xe76f51", en: coral, zh: 珊瑚色}
probe: |
  const tiles = t.objects('Image');
  t.ok(tiles.length === knobs.columns * knobs.rows, 'the grid is complete');
  const off = tiles[0].texture.key;
  t.click(tiles[7]); t.click(tiles[12]);
  t.ok(tiles[7].texture.key !== off && tiles[12].texture.key === tiles[7].texture.key, 'clicked tiles are coloured');
  t.ok(tiles[8].texture.key === off, 'the others are not');
  t.near(t.number(/\d/), 2, 0, 'they are counted');
  t.click(tiles[7]);
  t.ok(tiles[7].texture.key === off, 'a second click takes the colour off');
  t.near(t.number(/\d/), 1, 0, 'the count falls');
*/
const COLUMNS = 8;
const ROWS = 5;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0x555555).fillRoundedRect(0, 0, 60, 60, 8).generateTexture('off', 60, 60).clear();
  art.fillStyle(0x2a9d8f).fillRoundedRect(0, 0, 60, 60, 8).generateTexture('on', 60, 60).destroy();
}

function create() {
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      this.add.image(180 + column * 64, 140 + row * 64, 'off').setInteractive();
    }
  }

  let count = 0;
  const label = this.add.text(20, 20, 'Coloured: 0', { fontSize: '24px' });

  // one listener serves all tiles
  this.input.on('gameobjectdown', (pointer, tile) => {
    const lit = tile.texture.key === 'off';
    tile.setTexture(lit ? 'on' : 'off');
    count += lit ? 1 : -1;
    label.setText(`Coloured: ${count}`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1e1e24',
  scene: { preload, create }
});
