/* scene
tasks:
  en:
    - enemy formations
    - each wave comes in another formation, first a line, then a V, then a circle
    - Three functions give the places of a line, a V and a circle of {count} enemies; the formations take turns and come down at {speed} px/s, SPACE fires, and the next one comes when all are shot or have left.
  zh:
    - 敌人编队
    - 每波敌人阵型不同，先一排、再 V 形、再圆形
    - 用三个函数给出 {count} 个敌人的横排、V 形、圆形位置，阵型轮换，以 {speed} 的速度下来，空格射击，全灭或全部离开后来下一个阵型。
difficulty: hard
apis: [this.physics.add.group, setVelocityY, this.physics.add.overlap, this.input.keyboard.createCursorKeys, Phaser.Input.Keyboard.JustDown]
plan:
  en:
    req: Waves come in changing formations of {count} enemies
    steps:
      - Generate ship, enemy and bullet textures
      - Write a function of the index for each formation
      - Create a wave from the current formation
      - Fire with SPACE and destroy what is hit
      - Start the next formation when the group is empty
  zh:
    req: 敌人以不同阵型一波波出现，每波 {count} 个
    steps:
      - 生成飞船、敌人和子弹纹理
      - 为每种阵型写一个按序号取位置的函数
      - 按当前阵型创建一波敌人
      - 空格射击并销毁被击中的敌人
      - 组空时换下一个阵型
knobs:
  count: {code: "COUNT = {}", values: [7, 9, 5]}
  speed: {code: "SPEED = {}", values: [90, 120, 70]}
probe: |
  const enemies = () => t.objects(o => o.texture && o.texture.key === 'enemy');
  const shape = () => { const e = enemies(); return new Set(e.map(o => Math.round(o.y - e[0].y))).size; };
  t.ok(enemies().length === knobs.count, 'the asked number of enemies');
  t.ok(shape() === 1, 'first a line');
  t.near(t.travel(enemies()[0], () => t.step(30)).y, knobs.speed / 2, 5, 'they come down at the asked speed');
  const n = enemies().length;
  for (let i = 0; i < 30; i++) { t.hold('SPACE', 3); t.step(3); }
  t.ok(enemies().length < n, 'bullets destroy them');
  const next = () => { let i = 0; const seen = new Set(enemies()); while (enemies().some(e => seen.has(e)) && i++ < 900) t.step(); t.step(2); };
  next();
  t.ok(enemies().length === knobs.count, 'the next formation comes when they have left');
  t.ok(shape() === Math.ceil(knobs.count / 2), 'it is a V');
  next();
  const e = enemies();
  const x = e.reduce((s, o) => s + o.x, 0) / e.length, y = e.reduce((s, o) => s + o.y, 0) / e.length;
  t.ok(e.every(o => Math.abs(Math.hypot(o.x - x, o.y - y) - 90) < 3), 'then a circle');
*/
const COUNT = 7;
const SPEED = 90;
const MIDDLE = (COUNT - 1) / 2;

const FORMATIONS = [
  (i) => ({ x: 400 + (i - MIDDLE) * 80, y: -40 }),
  (i) => ({ x: 400 + (i - MIDDLE) * 80, y: -40 - Math.abs(i - MIDDLE) * 30 }),
  (i) => {
    const angle = (i / COUNT) * Math.PI * 2;
    return { x: 400 + Math.cos(angle) * 90, y: -130 + Math.sin(angle) * 90 };
  }
];

let ship;
let enemies;
let bullets;
let cursors;
let wave = 0;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x64b5f6).fillTriangle(18, 0, 0, 36, 36, 36).generateTexture('ship', 36, 36);
  g.clear().fillStyle(0xef5350).fillTriangle(0, 0, 36, 0, 18, 30).generateTexture('enemy', 36, 30);
  g.clear().fillStyle(0xffffff).fillRect(0, 0, 4, 14).generateTexture('bullet', 4, 14);
  g.destroy();
}

function create() {
  ship = this.physics.add.image(400, 560, 'ship').setCollideWorldBounds(true);
  enemies = this.physics.add.group();
  bullets = this.physics.add.group();
  cursors = this.input.keyboard.createCursorKeys();
  this.physics.add.overlap(bullets, enemies, (bullet, enemy) => {
    bullet.destroy();
    enemy.destroy();
  });
}

function startWave() {
  const place = FORMATIONS[wave % FORMATIONS.length];
  for (let i = 0; i < COUNT; i++) {
    const { x, y } = place(i);
    enemies.create(x, y, 'enemy').setVelocityY(SPEED);
  }
  wave += 1;
}

function update() {
  ship.setVelocityX((cursors.right.isDown - cursors.left.isDown) * 280);
  if (Phaser.Input.Keyboard.JustDown(cursors.space)) {
    bullets.create(ship.x, ship.y - 24, 'bullet').setVelocityY(-450);
  }

  enemies.getMatching('active', true).filter((enemy) => enemy.y > 630).forEach((enemy) => enemy.destroy());
  bullets.getMatching('active', true).filter((bullet) => bullet.y < 0).forEach((bullet) => bullet.destroy());
  if (enemies.getLength() === 0) startWave();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#050510',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
