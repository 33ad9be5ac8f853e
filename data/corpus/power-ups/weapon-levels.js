/* scene
tasks:
  en:
    - weapon upgrade
    - each star I catch adds one more bullet to my shot
    - A star falls every 1500 ms; catching one raises the weapon level up to {max}; {key} fires as many parallel bullets as the level, {gap} px apart; the level is shown.
  zh:
    - 武器升级
    - 每接到一颗星，一次就多发一颗子弹
    - 每 1500 毫秒落下一颗星，接到后武器升一级，最高 {max} 级，按 {key} 并排发射与等级相同数量的子弹，间隔 {gap} 像素，并显示等级。
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, this.input.keyboard.on, Phaser.Math.Between]
plan:
  en:
    req: Caught stars raise the number of parallel bullets up to {max}
    steps:
      - Generate ship, star and bullet textures
      - Drop a star every 1500 ms
      - Raise the level when the ship catches one
      - Fire a row of bullets when {key} is pressed
      - Move the ship with the cursor keys
  zh:
    req: 接到星星增加并排子弹数量，最多 {max}
    steps:
      - 生成飞船、星星和子弹纹理
      - 每 1500 毫秒落下一颗星
      - 飞船接到时升级
      - 按 {key} 发射一排子弹
      - 用方向键移动飞船
knobs:
  max: {code: "MAX_LEVEL = {}", values: [4, 3, 5]}
  gap: {code: "GAP = {}", values: [16, 20]}
  key: {code: "keydown-{}", values: [SPACE, Z]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const ship = key('ship')[0];
  const fire = () => { const old = new Set(key('bullet')); t.press(knobs.key); return key('bullet').filter(b => !old.has(b)); };
  t.near(t.travel(ship, () => t.hold('LEFT', 20)).x, -100, 10, 'the ship moves');
  t.near(t.number(/Level/), 1, 0, 'level one');
  t.ok(fire().length === 1, 'one bullet at level one');
  const up = () => {
    const was = t.number(/Level/);
    let i = 0;
    while (t.number(/Level/) === was && i++ < 200) { const s = key('star').at(-1); if (s) ship.body.reset(s.x, s.y); t.step(); }
    ship.body.reset(400, 550);
  };
  up();
  t.near(t.number(/Level/), 2, 0, 'a star raises the level');
  const two = fire();
  t.ok(two.length === 2, 'two bullets at level two');
  t.near(Math.abs(two[0].x - two[1].x), knobs.gap, 1, 'side by side');
  t.near((two[0].x + two[1].x) / 2, ship.x, 2, 'centred on the ship');
  for (let i = 0; i < knobs.max; i++) up();
  t.near(t.number(/Level/), knobs.max, 0, 'the level has a limit');
  t.ok(fire().length === knobs.max, 'and so have the bullets');
*/
const MAX_LEVEL = 4;
const GAP = 16;

let ship;
let bullets;
let cursors;
let label;
let level = 1;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x26c6da).fillTriangle(22, 0, 0, 40, 44, 40).generateTexture('ship', 44, 40);
  g.clear().fillStyle(0xffffff).fillRect(0, 0, 5, 16).generateTexture('bullet', 5, 16);
  g.clear().fillStyle(0xffd600);
  g.fillTriangle(14, 0, 2, 21, 26, 21).fillTriangle(14, 28, 2, 7, 26, 7).generateTexture('star', 28, 28);
  g.destroy();
}

function create() {
  label = this.add.text(16, 16, 'Level 1', { fontSize: '24px' });
  ship = this.physics.add.image(400, 550, 'ship').setCollideWorldBounds(true);
  bullets = this.physics.add.group();
  const stars = this.physics.add.group();
  cursors = this.input.keyboard.createCursorKeys();

  this.time.addEvent({
    delay: 1500,
    loop: true,
    callback: () => stars.create(Phaser.Math.Between(50, 750), -20, 'star').setVelocityY(150)
  });
  this.physics.add.overlap(ship, stars, (_, star) => {
    star.destroy();
    level = Math.min(level + 1, MAX_LEVEL);
    label.setText('Level ' + level);
  });
  this.input.keyboard.on('keydown-SPACE', fire);
}

function fire() {
  for (let i = 0; i < level; i++) {
    const offset = (i - (level - 1) / 2) * GAP;
    bullets.create(ship.x + offset, ship.y - 30, 'bullet').setVelocityY(-480);
  }
}

function update() {
  ship.setVelocityX(0);
  if (cursors.left.isDown) ship.setVelocityX(-300);
  if (cursors.right.isDown) ship.setVelocityX(300);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1033',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
