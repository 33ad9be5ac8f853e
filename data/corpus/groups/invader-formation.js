/* scene
tasks:
  en:
    - space invaders movement
    - a block of aliens marches sideways and steps down at the edge
    - A group of {rows} x 8 aliens moves {speed} px/s together with group.incX, turns round when its first or last member is within 30 px of the edge and then drops 20 px.
  zh:
    - 太空侵略者的移动方式
    - 一群外星人一起左右走，到边就往下一格
    - "{rows} 行 8 列的外星人组成一组，用 incX 以每秒 {speed} 像素一起移动，离边缘 30 像素时掉头并下降 20 像素。"
difficulty: medium
apis: [this.add.group, createMultiple, incX, incY, getChildren]
plan:
  en:
    req: A formation of aliens marches from side to side and steps down
    steps:
      - Generate the alien texture
      - Create the group with a grid layout
      - Move all members with incX
      - At the edge turn round and drop with incY
  zh:
    req: 外星人编队左右行进，到边缘下移一步
    steps:
      - 生成外星人纹理
      - 创建按网格排列的组
      - 用 incX 移动所有成员
      - 到边缘时掉头并用 incY 下降
knobs:
  rows: {code: "ROWS = {}", values: [4, 3, 5]}
  speed: {code: "SPEED = {}", values: [120, 80, 160]}
probe: |
  const aliens = t.objects(o => o.texture && o.texture.key === 'alien');
  t.ok(aliens.length === knobs.rows * 8, 'rows of eight');
  t.near(t.travel(aliens[0], () => t.step(30)).x, knobs.speed / 2, 6, 'it marches at the asked speed');
  const y = aliens[0].y, gap = aliens[5].x - aliens[0].x;
  let low = 999, high = 0;
  for (let i = 0; i < 700; i++) {
    t.step();
    aliens.forEach(a => { low = Math.min(low, a.x); high = Math.max(high, a.x); });
  }
  t.ok(low > 15 && low < 40 && high > 760 && high < 785, 'it goes from edge to edge');
  const drop = aliens[0].y - y;
  t.ok(drop >= 20 && Math.abs(drop / 20 - Math.round(drop / 20)) < 0.01, 'it drops 20 px a turn');
  t.near(aliens[5].x - aliens[0].x, gap, 0.01, 'the formation holds');
*/
const ROWS = 4;
const SPEED = 120;

let aliens;
let direction = 1;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x9ccc65).fillRect(4, 6, 28, 16).fillRect(0, 22, 8, 6).fillRect(28, 22, 8, 6);
  g.fillStyle(0x000000).fillRect(10, 10, 5, 5).fillRect(21, 10, 5, 5);
  g.generateTexture('alien', 36, 28);
  g.destroy();
}

function create() {
  aliens = this.add.group();
  aliens.createMultiple({
    key: 'alien',
    quantity: ROWS * 8,
    gridAlign: { width: 8, cellWidth: 56, cellHeight: 48, x: 100, y: 80 }
  });
}

function update(time, delta) {
  aliens.incX(direction * SPEED * (delta / 1000));

  const xs = aliens.getChildren().map((alien) => alien.x);
  const atRight = direction > 0 && Math.max(...xs) >= 770;
  const atLeft = direction < 0 && Math.min(...xs) <= 30;
  // One invader at the edge turns all of them.
  if (atRight || atLeft) {
    direction = -direction;
    aliens.incY(20);
  }
}

new Phaser.Game({
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  scene: { preload, create, update }
});
