/* scene
tasks:
  en:
    - move on a grid
    - one key press moves the hero one tile, smoothly, and rocks block the way
    - Tiles of {tile} px; an arrow key moves the hero exactly one tile by a tween of {time} ms, further keys are ignored while it moves, and it cannot enter rock tiles or leave the field.
  zh:
    - 格子移动
    - 按一下方向键平滑走一格，石头挡路
    - 每格 {tile} 像素，按方向键用 {time} 毫秒的补间正好走一格，移动中忽略按键，不能走进石头格或走出边界。
difficulty: medium
apis: [this.add.grid, scene.tweens.add, this.input.keyboard.on, this.add.rectangle]
plan:
  en:
    req: The hero moves tile by tile with a short tween
    steps:
      - Draw the grid and the rocks
      - Map the arrow keys to directions
      - Ignore a key while a step is under way
      - Refuse rocks and places outside
      - Move to the next tile by a tween
  zh:
    req: 角色用短补间一格一格移动
    steps:
      - 画网格和石头
      - 把方向键对应到方向
      - 移动中忽略按键
      - 不能走进石头或出界
      - 用补间移动到下一格
knobs:
  tile: {code: "TILE = {}", values: [50, 40]}
  time: {code: "STEP_TIME = {}", values: [150, 200, 100]}
probe: |
  const hero = t.one('Arc');
  const wait = () => t.step(Math.ceil(knobs.time * 0.06) + 6);
  const press = key => t.travel(hero, () => { t.press(key); wait(); });
  t.near(press('RIGHT').x, knobs.tile, 0.5, 'RIGHT moves one tile');
  let frames = 0, at;
  t.down('DOWN');
  do { at = hero.y; t.step(); frames++; } while (hero.y !== at || frames < 4);
  t.up('DOWN');
  t.near((frames - 2) * 1000 / 60, knobs.time, 35, 'a step takes the asked time');
  t.press('UP');
  wait();
  t.near(press('DOWN').y, knobs.tile, 0.5, 'DOWN moves one tile');
  const x = hero.x;
  t.down('LEFT');
  t.step(2);
  t.up('LEFT');
  t.ok(hero.x < x && hero.x > x - knobs.tile, 'the step is smooth');
  t.press('LEFT');
  wait();
  t.near(x - hero.x, knobs.tile, 0.5, 'a key during the step is ignored');
  for (let i = 0; i < 30; i++) press('UP');
  t.ok(hero.y > 0 && hero.y < knobs.tile, 'it stays on the field');
  for (let i = 0; i < 30; i++) press('RIGHT');
  const rocks = t.objects(o => o.type === 'Rectangle' && o.width < knobs.tile + 1);
  t.ok(rocks.some(r => Math.abs(r.x - hero.x - knobs.tile) < 2 && Math.abs(r.y - hero.y) < 2), 'a rock blocks the way');
*/
const TILE = 50;
const STEP_TIME = 150;
const COLUMNS = 12;
const ROWS = 10;
const ROCKS = ['7,0', '3,3', '4,3', '8,5', '2,7', '9,8'];
const DIRECTIONS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
};

let hero;
let moving = false;
const place = { x: 1, y: 1 };

const middle = (tile) => (tile + 0.5) * TILE;

function create() {
  this.add.grid(0, 0, COLUMNS * TILE, ROWS * TILE, TILE, TILE, 0x33691e, 1, 0x558b2f, 1).setOrigin(0);
  for (const rock of ROCKS) {
    const [x, y] = rock.split(',').map(Number);
    this.add.rectangle(middle(x), middle(y), TILE - 6, TILE - 6, 0x9e9e9e);
  }
  hero = this.add.circle(middle(place.x), middle(place.y), TILE * 0.35, 0xffca28);
  this.input.keyboard.on('keydown', (event) => step(this, DIRECTIONS[event.key]));
}

function step(scene, direction) {
  // Finish one step before the next.
  if (!direction || moving) return;
  const x = place.x + direction.x;
  const y = place.y + direction.y;
  const outside = x < 0 || y < 0 || x >= COLUMNS || y >= ROWS;
  if (outside || ROCKS.includes(`${x},${y}`)) return;

  place.x = x;
  place.y = y;
  moving = true;
  scene.tweens.add({
    targets: hero,
    x: middle(x),
    y: middle(y),
    duration: STEP_TIME,
    onComplete: () => {
      moving = false;
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { create }
});
