/* scene
tasks:
  en:
    - rain with object pooling
    - raindrops fall and are reused when they leave the screen
    - A physics group with maxSize {size}; every 40 ms group.get takes a free drop and lets it fall at {speed} px/s, drops below the screen are switched off and used again.
  zh:
    - 对象池做下雨
    - 下雨效果，雨滴出屏幕后回收再用
    - 用 maxSize 为 {size} 的物理组，每 40 毫秒用 group.get 取一个空闲雨滴，以 {speed} 的速度落下，掉出屏幕的雨滴回收再利用。
difficulty: easy
apis: [this.physics.add.group, drops.get, disableBody, enableBody, this.time.addEvent]
plan:
  en:
    req: Rain from a pool of {size} drops
    steps:
      - Generate the drop texture
      - Create a physics group with a maxSize
      - Every 40 ms get a free drop and enable it at the top
      - Disable the drops that left the screen
  zh:
    req: 用 {size} 个雨滴的对象池下雨
    steps:
      - 生成雨滴纹理
      - 创建带 maxSize 的物理组
      - 每 40 毫秒取一个空闲雨滴放到顶部
      - 离开屏幕的雨滴停用回收
knobs:
  size: {code: "SIZE = {}", values: [30, 24, 20]}
  speed: {code: "SPEED = {}", values: [420, 500, 360]}
probe: |
  t.step(30);
  const drops = () => t.objects('Sprite');
  t.ok(drops().length > 5, 'it rains');
  const drop = drops().reduce((a, b) => a.y < b.y ? a : b);
  t.near(t.travel(drop, () => t.step(30)).y, knobs.speed / 2, 15, 'drops fall at the asked speed');
  const ever = new Set();
  let births = 0, last = new Map();
  for (let i = 0; i < 600; i++) {
    t.step();
    drops().forEach(d => {
      if (!last.has(d) || d.y < last.get(d) - 300) births++;
      ever.add(d);
      last.set(d, d.y);
    });
  }
  t.near(ever.size, knobs.size, 0, 'as many objects as the pool holds');
  t.ok(births > ever.size + 30, 'drops are used again');
*/
const SIZE = 30;
const SPEED = 420;

let drops;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x90caf9).fillRect(0, 0, 3, 16).generateTexture('drop', 3, 16);
  g.destroy();
}

function create() {
  drops = this.physics.add.group({ defaultKey: 'drop', maxSize: SIZE });
  this.time.addEvent({ delay: 40, loop: true, callback: fall });
}

function fall() {
  const x = Phaser.Math.Between(0, 800);
  const drop = drops.get(x, -20);
  // The pool is empty: skip this drop.
  if (!drop) return;
  drop.enableBody(true, x, -20, true, true);
  drop.setVelocityY(SPEED);
}

function update() {
  drops.getChildren().forEach((drop) => {
    if (drop.active && drop.y > 620) drop.disableBody(true, true);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#37474f',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
