/* scene
tasks:
  en:
    - plane war
    - my plane follows the mouse and fires by itself, enemies come from the top, a hit is a point, if one touches me it is over
    - 'A {colour} plane follows the mouse and fires a bullet upwards every {fire} ms at 600 px/s. Every 700 ms an enemy comes from the top at a random x with {speed} px/s. A bullet that hits an enemy destroys it and adds 1 to "Score: 0". An enemy that touches the plane stops everything and shows "Game Over"; a click starts again.'
  zh:
    - 飞机大战
    - 做一个飞机大战，飞机跟着鼠标走，自动发射子弹，敌机从上面飞下来，打中加分，被撞到就结束
    - '{colour}飞机跟随鼠标移动，每 {fire} 毫秒自动向上发射一颗子弹，速度每秒 600 像素。每 700 毫秒有一架敌机从顶部随机位置以每秒 {speed} 像素飞下。子弹打中敌机时敌机消失，“Score: 0”加 1；敌机碰到飞机时全部停止并显示"Game Over"，点击重新开始。'
difficulty: medium
apis: [this.add.triangle, this.physics.add.group, this.physics.add.overlap, this.time.addEvent, this.input.on, Phaser.Math.Between]
plan:
  en:
    req: A {colour} plane follows the mouse, fires by itself and shoots enemies down
    steps:
      - Draw the plane and make groups for bullets and enemies
      - Move the plane with the pointer
      - Fire every {fire} ms and add an enemy every 700 ms
      - Destroy bullet and enemy when they overlap and score
      - End when an enemy overlaps the plane
      - Restart on a click
  zh:
    req: '{colour}飞机跟随鼠标，自动开火击落敌机'
    steps:
      - 画飞机，建子弹组和敌机组
      - 飞机跟随指针移动
      - 每 {fire} 毫秒开火，每 700 毫秒加一架敌机
      - 子弹与敌机重叠时一起销毁并加分
      - 敌机碰到飞机时结束
      - 点击重新开始
knobs:
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0x80ed99", en: light green, zh: 浅绿色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
  fire: {code: "FIRE_DELAY = {}", values: [200, 150, 250]}
  speed: {code: "ENEMY_SPEED = {}", values: [200, 160, 250]}
probe: |
  const planes = () => t.objects((o) => o.type === 'Triangle' && o.fillColor === knobs.colour);
  const enemies = () => t.objects((o) => o.type === 'Triangle' && o.fillColor !== knobs.colour);
  const bullets = () => t.objects('Rectangle');
  const score = () => t.number(/Score/);
  const over = () => Boolean(t.text(/game over/i));
  const plane = planes()[0];
  t.move(5, 520); t.step();
  t.near(Math.hypot(plane.x - 5, plane.y - 520), 0, 1, 'the plane follows the mouse');
  const shots = new Set();
  for (let i = 0; i < 60; i++) { t.step(); bullets().forEach((o) => shots.add(o)); }
  t.near(shots.size, 1000 / knobs.fire, 1, 'it fires by itself at the asked pace');
  t.near(t.travel(bullets().at(-1), () => t.step(10)).y, -100, 12, 'bullets fly up');
  t.near(t.travel(enemies()[0], () => t.step(30)).y, knobs.speed / 2, 6, 'enemies come down at the asked speed');
  t.ok(score() === 0 && !over(), 'bullets that miss score nothing');
  for (let i = 0; i < 100 && score() < 3 && !over(); i++) {
    const target = enemies().filter((o) => o.y < 460).sort((a, b) => b.y - a.y)[0];
    if (target) t.move(target.x, 560);
    t.step(5);
  }
  t.ok(score() >= 3 && !over(), 'shooting enemies down scores');
  for (let i = 0; i < 200 && !over(); i++) {
    const enemy = enemies().find((o) => o.y > 20);
    if (enemy) t.move(enemy.x, enemy.y);
    t.step();
  }
  t.ok(over(), 'touching an enemy ends the game');
  t.ok(t.movers(() => t.step(60)).length === 0, 'then everything stops');
  t.click(400, 300); t.step(5);
  t.ok(!over() && score() === 0 && enemies().length === 0, 'a click starts again');
*/
const FIRE_DELAY = 200;
const ENEMY_SPEED = 200;

class PlaneWar extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.label = this.add.text(20, 16, 'Score: 0', { fontSize: '28px' });
    this.plane = this.add.triangle(400, 520, 0, 44, 22, 0, 44, 44, 0x4cc9f0);
    this.physics.add.existing(this.plane);
    this.bullets = this.physics.add.group();
    this.enemies = this.physics.add.group();

    this.physics.add.overlap(this.bullets, this.enemies, this.shootDown, null, this);
    this.physics.add.overlap(this.plane, this.enemies, this.crash, null, this);
    this.time.addEvent({ delay: FIRE_DELAY, loop: true, callback: this.fire, callbackScope: this });
    this.time.addEvent({ delay: 700, loop: true, callback: this.addEnemy, callbackScope: this });
    this.input.on('pointermove', this.follow, this);
    this.input.on('pointerdown', () => {
      if (this.over) this.scene.restart();
    });
  }

  follow(pointer) {
    if (!this.over) this.plane.setPosition(pointer.x, pointer.y);
  }

  fire() {
    const bullet = this.add.rectangle(this.plane.x, this.plane.y - 30, 6, 16, 0xffe066);
    this.bullets.add(bullet);
    bullet.body.setVelocityY(-600);
  }

  addEnemy() {
    const enemy = this.add.triangle(Phaser.Math.Between(60, 740), -30, 0, 0, 40, 0, 20, 36, 0xe63946);
    this.enemies.add(enemy);
    enemy.body.setVelocityY(ENEMY_SPEED);
  }

  shootDown(bullet, enemy) {
    bullet.destroy();
    enemy.destroy();
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
  }

  crash() {
    this.over = true;
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    // what has left the screen is no longer needed
    [...this.bullets.getChildren(), ...this.enemies.getChildren()].forEach((shape) => {
      if (shape.y < -50 || shape.y > 650) shape.destroy();
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  physics: { default: 'arcade' },
  scene: PlaneWar
});
