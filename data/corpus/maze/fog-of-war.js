/* scene
tasks:
  en:
    - fog of war
    - dark map that is uncovered where I walk
    - "A 16 x 12 grid of tiles is hidden by black fog; the {colour} hero steps with the arrow keys and uncovers all tiles within {sight} tiles for good. A text shows how many percent are explored."
  zh:
    - 战争迷雾
    - 走到哪里哪里的迷雾就散开
    - 16 x 12 的地图被黑雾盖住，{colour}英雄用方向键一格一格走，永久揭开 {sight} 格以内的地块，文字显示探索百分比
difficulty: medium
apis: [this.add.rectangle, setVisible, Phaser.Math.Distance.Between, this.input.keyboard.on, Phaser.Math.Clamp]
plan:
  en:
    req: Walking uncovers the fog within {sight} tiles
    steps: [Draw the tiles, Cover each with a black fog tile, Step the hero with the arrow keys, Hide the fog near the hero, Show the explored percentage]
  zh:
    req: 走动揭开 {sight} 格内的迷雾
    steps: [画地块, 每格盖一块黑雾, 方向键移动英雄, 隐藏英雄附近的雾, 显示探索百分比]
knobs:
  sight: {code: "SIGHT = {}", values: [2, 3]}
  colour:
    - {code: "0xef4444", en: red, zh: 红色}
    - {code: "0xfacc15", en: yellow, zh: 黄色}
probe: |
  const hero = t.one('Arc');
  const fog = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0).length;
  const seen = () => t.number(/%/);
  const first = fog();
  t.ok(first > 120 && first < 192, 'most of the map is hidden');
  t.near(192 - first, knobs.sight === 2 ? 13 : 29, 2, 'all within sight is seen');
  const start = seen();
  t.near(t.travel(hero, () => t.press('RIGHT')).x, 50, 1, 'RIGHT is one tile');
  t.ok(fog() < first && seen() >= start, 'a step uncovers more');
  const more = fog();
  t.press('LEFT');
  t.near(fog(), more, 0, 'what is uncovered stays so');
  for (let i = 0; i < 20; i++) t.press('UP');
  t.near(hero.y, 25, 1, 'the edge of the map stops the hero');
  t.near(seen(), Math.round((192 - fog()) / 1.92), 1, 'the percentage is right');
*/
const COLUMNS = 16;
const ROWS = 12;
const TILE = 50;
const SIGHT = 2;

class FogScene extends Phaser.Scene {
  create() {
    this.fog = [];
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        this.addTile(column, row);
      }
    }
    this.column = 8;
    this.row = 6;
    this.hero = this.add.circle(0, 0, 16, 0xef4444);
    this.label = this.add.text(10, 10, '', { fontSize: '22px' });
    this.step(0, 0);

    this.input.keyboard.on('keydown-LEFT', () => this.step(-1, 0));
    this.input.keyboard.on('keydown-RIGHT', () => this.step(1, 0));
    this.input.keyboard.on('keydown-UP', () => this.step(0, -1));
    this.input.keyboard.on('keydown-DOWN', () => this.step(0, 1));
  }

  addTile(column, row) {
    const x = (column + 0.5) * TILE;
    const y = (row + 0.5) * TILE;
    const colour = Phaser.Math.RND.pick([0x3f6212, 0x4d7c0f, 0x365314, 0x1d4ed8]);
    this.add.rectangle(x, y, TILE, TILE, colour);
    const cover = this.add.rectangle(x, y, TILE, TILE, 0x000000);
    this.fog.push({ cover, column, row });
  }

  step(dx, dy) {
    this.column = Phaser.Math.Clamp(this.column + dx, 0, COLUMNS - 1);
    this.row = Phaser.Math.Clamp(this.row + dy, 0, ROWS - 1);
    this.hero.setPosition((this.column + 0.5) * TILE, (this.row + 0.5) * TILE);

    for (const { cover, column, row } of this.fog) {
      const distance = Phaser.Math.Distance.Between(column, row, this.column, this.row);
      if (distance <= SIGHT) cover.setVisible(false);
    }
    const explored = this.fog.filter(({ cover }) => !cover.visible).length;
    this.label.setText(`${Math.round(100 * explored / this.fog.length)}% explored`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: COLUMNS * TILE,
  height: ROWS * TILE,
  scene: FogScene
});
