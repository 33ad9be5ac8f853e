/* scene
tasks:
  en:
    - switch guns with number keys
    - "1, 2 and 3 choose a pistol, a shotgun or a cannon, space shoots upwards at the {colour} targets"
    - "a shooting range where the player changes his weapon: one fast bullet, a wide burst, or a big slow ball that goes through everything"
    - "LEFT and RIGHT move a white gun at 300 px/s. Fourteen {colour} targets of 40 x 24 px hang in two rows. Key 1: pistol, one bullet of radius 5 at 600 px/s. Key 2: shotgun, {pellets} bullets of radius 5 at 450 px/s, 8 degrees apart. Key 3: cannon, a ball of radius 14 at 300 px/s which is not stopped by targets. SPACE fires, a text names the weapon, another counts Hits."
  zh:
    - 用数字键换枪
    - 按 1、2、3 选手枪、霰弹枪或大炮，空格向上射击{colour}靶子
    - 射击场，玩家可以切换武器，快速单发、大范围散射，或者能穿透一切的慢速大炮弹
    - 左右键以每秒 300 像素移动白色枪座。两排共 14 个 40 x 24 像素的{colour}靶子。按 1：手枪，一发半径 5、每秒 600 像素的子弹。按 2：霰弹枪，{pellets} 发半径 5、每秒 450 像素的子弹，间隔 8 度。按 3：大炮，半径 14、每秒 300 像素的炮弹，不会被靶子挡住。空格开火，文字显示武器名称和 Hits 数。
difficulty: medium
apis: [this.input.keyboard.on, this.physics.velocityFromAngle, this.physics.add.overlap, this.physics.add.staticGroup, setText]
plan:
  en:
    req: Choose among three weapons with 1 2 3 and shoot {colour} targets
    steps: [Describe the weapons in a table, Hang two rows of targets, Choose the weapon with a number key, Fire its bullets in a fan on SPACE, Destroy a target that is hit and the bullet too unless it pierces]
  zh:
    req: 用 1 2 3 选择三种武器射击{colour}靶子
    steps: [用表格描述武器, 挂两排靶子, 按数字键选择武器, 空格按扇形发射子弹, 击中靶子时销毁靶子和不能穿透的子弹]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x52b788", en: green, zh: 绿色}
  pellets: {code: "PELLETS = {}", values: [5, 3, 7]}
probe: |
  const gun = t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xf8f9fa);
  const targets = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const bullets = () => t.objects('Arc');
  t.near(targets().length, 14, 0, 'fourteen targets of the asked colour');
  t.ok(t.text(/pistol/i), 'it begins with the pistol');
  t.press('SPACE');
  t.near(bullets().length, 1, 0, 'the pistol fires one bullet');
  const small = bullets()[0].radius;
  t.near(t.travel(bullets()[0], () => t.step(6)).y, -60, 8, 'fast and upwards');
  t.seconds(1);
  t.near(t.number(/hits/i), 1, 0, 'it stops at the first target');
  t.ok(targets().length === 13 && bullets().length === 0, 'target and bullet are gone');
  t.near(t.travel(gun, () => t.hold('LEFT', 20)).x, -100, 12, 'LEFT moves the gun');
  t.press('TWO');
  t.ok(t.text(/shotgun/i), '2 takes the shotgun');
  t.press('SPACE');
  const burst = bullets();
  t.near(burst.length, knobs.pellets, 0, 'it fires as many bullets as asked');
  const xs = burst.map((b) => b.body.velocity.x);
  t.ok(new Set(xs.map(Math.round)).size === knobs.pellets, 'in different directions');
  t.near(xs.reduce((a, b) => a + b, 0), 0, 2, 'as wide to the left as to the right');
  t.seconds(2);
  t.near(bullets().length, 0, 0, 'all leave the screen or hit');
  t.press('THREE');
  t.ok(t.text(/cannon/i), '3 takes the cannon');
  const column = targets().filter((a) => targets().some((b) => b !== a && b.x === a.x));
  const hits = t.number(/hits/i);
  gun.body.reset(column[0].x, gun.y);
  t.press('SPACE');
  t.ok(bullets().length === 1 && bullets()[0].radius > small * 2, 'the cannon fires one big ball');
  t.near(t.travel(bullets()[0], () => t.step(6)).y, -30, 5, 'a slow one');
  t.seconds(2.2);
  t.near(t.number(/hits/i), hits + 2, 0, 'it goes through both rows');
  t.press('ONE');
  t.ok(t.text(/pistol/i), '1 takes the pistol again');
*/
const PELLETS = 5;
const WEAPONS = {
  ONE: { name: 'pistol', count: 1, speed: 600, radius: 5, pierce: false },
  TWO: { name: 'shotgun', count: PELLETS, speed: 450, radius: 5, pierce: false },
  THREE: { name: 'cannon', count: 1, speed: 300, radius: 14, pierce: true }
};

function create() {
  let hits = 0;
  let weapon = WEAPONS.ONE;
  this.gun = this.physics.add.existing(this.add.rectangle(400, 560, 40, 40, 0xf8f9fa));
  this.gun.body.setCollideWorldBounds(true);
  this.bullets = this.physics.add.group();
  const targets = this.physics.add.staticGroup();
  for (let i = 0; i < 14; i++) {
    targets.add(this.add.rectangle(100 + (i % 7) * 100, i < 7 ? 90 : 150, 40, 24, 0xe63946));
  }
  const label = this.add.text(16, 16, 'Weapon: pistol', { fontSize: '22px' });
  const score = this.add.text(640, 16, 'Hits: 0', { fontSize: '22px' });
  this.cursors = this.input.keyboard.createCursorKeys();

  for (const key of Object.keys(WEAPONS)) {
    this.input.keyboard.on(`keydown-${key}`, () => {
      weapon = WEAPONS[key];
      label.setText(`Weapon: ${weapon.name}`);
    });
  }
  this.cursors.space.on('down', () => {
    for (let i = 0; i < weapon.count; i++) {
      const bullet = this.add.circle(this.gun.x, 530, weapon.radius, 0xffffff);
      this.bullets.add(bullet);
      bullet.pierce = weapon.pierce;
      const angle = -90 + (i - (weapon.count - 1) / 2) * 8;
      this.physics.velocityFromAngle(angle, weapon.speed, bullet.body.velocity);
    }
  });
  this.physics.add.overlap(this.bullets, targets, (bullet, target) => {
    target.destroy();
    if (!bullet.pierce) bullet.destroy();
    hits += 1;
    score.setText(`Hits: ${hits}`);
  });
}

function update() {
  const { left, right } = this.cursors;
  this.gun.body.setVelocityX((right.isDown - left.isDown) * 300);
  for (const bullet of this.bullets.getChildren().slice()) {
    if (bullet.y < -20) bullet.destroy();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283d3b',
  physics: { default: 'arcade' },
  scene: { create, update }
});
