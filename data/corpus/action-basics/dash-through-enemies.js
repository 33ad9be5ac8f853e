/* scene
tasks:
  en:
    - dash attack game
    - the hero kills monsters by dashing through them with space, just touching them is deadly
    - "top-down action, a quick lunge in the direction I walk cuts the {colour} enemies down"
    - "A white square moves with the arrow keys at 180 px/s. SPACE makes it shoot forward for 180 ms at {dash} px/s in the direction it last walked, yellow meanwhile, at most once every 800 ms. Four {colour} circles of radius 18 come from the corners at 50 px/s: touched in a dash they disappear, touched otherwise Game over is shown. Without enemies the text says You win!, R restarts."
  zh:
    - 冲刺攻击的小游戏
    - 主角按空格冲过去就能消灭怪物，平时碰到就死
    - 俯视动作游戏，朝着行走方向快速突进，撞倒{colour}敌人
    - 白色方块用方向键以每秒 180 像素移动。按空格朝最后行走的方向以每秒 {dash} 像素冲 180 毫秒，期间变成黄色，每 800 毫秒最多一次。四个半径 18 的{colour}圆从四角以每秒 50 像素逼近：冲刺时碰到它就消失，平时碰到显示 Game over。敌人全部消失显示 You win!，按 R 重新开始。
difficulty: medium
apis: [this.input.keyboard.createCursorKeys, this.time.delayedCall, this.physics.moveToObject, this.physics.add.overlap, setFillStyle, Phaser.Math.Vector2]
plan:
  en:
    req: Dash through {colour} enemies with SPACE at {dash} px/s
    steps: [Put four enemies into the corners, Walk with the arrow keys and remember the direction, Dash on SPACE for 180 ms, Remove enemies that are touched in a dash, End the game when one is touched otherwise, Show the end and restart with R]
  zh:
    req: 按空格以每秒 {dash} 像素冲过{colour}敌人
    steps: [在四角放四个敌人, 用方向键移动并记住方向, 按空格冲刺 180 毫秒, 冲刺时碰到的敌人消失, 平时碰到就结束, 显示结局并用 R 重来]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x52b788", en: green, zh: 绿色}
    - {code: "0xc77dff", en: purple, zh: 紫色}
  dash: {code: "DASH_SPEED = {}", values: [700, 600, 800]}
probe: |
  const hero = () => t.one((o) => o.type === 'Rectangle' && o.width === 34);
  const enemies = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  t.near(enemies().length, 4, 0, 'four enemies of the asked colour');
  t.near(t.travel(enemies()[0], () => t.step(30)).distance, 25, 5, 'the enemies come nearer');
  t.near(t.travel(hero(), () => t.hold('LEFT', 20)).x, -60, 9, 'LEFT walks');
  const jump = t.travel(hero(), () => { t.press('SPACE'); t.step(20); });
  t.near(-jump.x, knobs.dash * 0.19, knobs.dash * 0.04, 'SPACE dashes to the left');
  t.near(jump.y, 0, 1, 'and only there');
  t.near(t.travel(hero(), () => { t.press('SPACE'); t.step(12); }).x, 0, 1, 'not again so soon');
  enemies()[0].setPosition(hero().x, hero().y);
  t.step(3);
  t.ok(t.text(/game over/i), 'a touch without a dash is deadly');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'then everything stops');
  t.press('R');
  t.step(5);
  t.ok(enemies().length === 4 && !t.text(/game over/i), 'R restarts');
  t.hold('LEFT', 4);
  for (let n = 3; n >= 0; n--) {
    enemies().forEach((e) => e.setPosition(700, 540));
    hero().body.reset(400, 150);
    t.step(60);
    enemies()[0].setPosition(hero().x - 90, hero().y);
    t.press('SPACE');
    t.step(14);
    t.near(enemies().length, n, 0, 'a dash removes the enemy in its way');
  }
  t.ok(t.text(/you win/i), 'without enemies the game is won');
*/
const DASH_SPEED = 700;

class DashScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.dashing = false;
    this.ready = true;
    this.facing = new Phaser.Math.Vector2(1, 0);
    this.enemies = this.physics.add.group();
    for (const [x, y] of [[60, 60], [740, 60], [60, 540], [740, 540]]) {
      this.enemies.add(this.add.circle(x, y, 18, 0xe63946));
    }
    this.hero = this.physics.add.existing(this.add.rectangle(400, 300, 34, 34, 0xf8f9fa));
    this.hero.body.setCollideWorldBounds(true);

    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', this.dash, this);
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.physics.add.overlap(this.hero, this.enemies, this.touch, null, this);
  }

  dash() {
    if (!this.ready || this.over) return;
    this.ready = false;
    this.dashing = true;
    this.hero.setFillStyle(0xffd60a);
    this.hero.body.setVelocity(this.facing.x * DASH_SPEED, this.facing.y * DASH_SPEED);
    this.time.delayedCall(180, () => {
      this.dashing = false;
      this.hero.setFillStyle(0xf8f9fa);
    });
    this.time.delayedCall(800, () => { this.ready = true; });
  }

  touch(hero, enemy) {
    if (this.over) return;
    if (this.dashing) enemy.destroy();
    else this.end('Game over');
    if (this.enemies.getLength() === 0) this.end('You win!');
  }

  end(message) {
    this.over = true;
    this.physics.pause();
    this.add.text(400, 200, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    if (this.over) return;
    for (const enemy of this.enemies.getChildren()) {
      this.physics.moveToObject(enemy, this.hero, 50);
    }
    if (this.dashing) return;
    const { left, right, up, down } = this.cursors;
    const way = new Phaser.Math.Vector2(right.isDown - left.isDown, down.isDown - up.isDown).normalize();
    if (way.length() > 0) this.facing = way;
    this.hero.body.setVelocity(way.x * 180, way.y * 180);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#344e41',
  physics: { default: 'arcade' },
  scene: DashScene
});
