/* scene
tasks:
  en:
    - enemies that chase only when near
    - monsters sleep until I come close, then they run after me
    - baddies that stay where they are, follow the player when he gets too near and give up when he is far enough away
    - "Three grey 32 px squares stand still. While the player, a blue circle that moves with the arrow keys at 200 px/s, is within {near} px of one, that one turns {colour} and runs at him with {speed} px/s; further away it stops and is grey again. A touch shows Game Over and SPACE starts again."
  zh:
    - 靠近才追的敌人
    - 怪物平时睡觉，我走近了才追我
    - 敌人待在原地不动，主角离得太近就跟上来，跑远了它就放弃
    - 三个 32 像素的灰色方块站着不动。蓝色圆形玩家用方向键以每秒 200 像素移动，进入某个方块 {near} 像素以内，它就变成{colour}并以速度 {speed} 追来，离远了停下变回灰色。碰到显示 Game Over，按空格重来。
difficulty: easy
apis: [Phaser.Math.Distance.BetweenPoints, this.physics.moveToObject, setFillStyle, this.physics.add.overlap, this.scene.restart]
plan:
  en:
    req: Enemies chase the player only within {near} px
    steps: [Add the player and three enemies, Measure the distance to each enemy in update, Run at the player and change colour when near, Stop when far, End the game on a touch]
  zh:
    req: 敌人只在 {near} 像素内追玩家
    steps: [添加玩家和三个敌人, 在 update 中测量到每个敌人的距离, 近了就变色追玩家, 远了就停下, 碰到时结束游戏]
knobs:
  near: {code: "NEAR = {}", values: [180, 140, 240]}
  speed: {code: "ENEMY_SPEED = {}", values: [110, 150]}
  colour:
    - {code: "0xff3b3b", en: red, zh: 红色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
probe: |
  const player = t.one('Arc');
  const enemies = t.objects('Rectangle');
  const enemy = enemies.find((one) => one.x === 550);
  const grey = enemy.fillColor;
  t.ok(enemies.length === 3 && t.movers(() => t.step(20)).length === 0, 'three enemies stand still while the player is far');
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, 100, 10, 'RIGHT moves the player');
  player.body.reset(enemy.x - knobs.near - 15, enemy.y);
  t.step(3);
  t.near(t.travel(enemy, () => t.step(20)).distance, 0, 0.1, 'a player just outside wakes nobody');
  player.body.reset(enemy.x - knobs.near + 15, enemy.y);
  t.step(3);
  t.near(t.travel(enemy, () => t.step(20)).x, -knobs.speed / 3, 6, 'a near player is chased at the asked speed');
  t.ok(enemy.fillColor === knobs.colour, 'the chaser has the asked colour');
  t.ok(enemies.every((one) => one === enemy || one.fillColor === grey), 'the others sleep on');
  player.body.reset(60, 540);
  t.step(3);
  t.near(t.travel(enemy, () => t.step(20)).distance, 0, 0.1, 'it gives up a far player');
  t.ok(enemy.fillColor === grey && !t.text(/game over/i), 'and is grey again');
  player.body.reset(enemy.x - 70, enemy.y);
  for (let i = 0; i < 120 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'a touch ends the game');
  t.near(t.travel(player, () => t.hold('LEFT', 20)).distance, 0, 1, 'then all stands still');
  t.press('SPACE');
  t.step(5);
  t.ok(!t.text(/game over/i) && t.one('Arc').x === 60, 'SPACE starts again');
*/
const NEAR = 180;
const ENEMY_SPEED = 110;
const ASLEEP = 0x868e96;
const AWAKE = 0xff3b3b;

class SleepersScene extends Phaser.Scene {
  create() {
    this.player = this.add.circle(60, 540, 16, 0x4cc9f0);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.enemies = this.physics.add.group();
    for (const [x, y] of [[250, 150], [550, 420], [650, 120]]) {
      this.enemies.add(this.add.rectangle(x, y, 32, 32, ASLEEP));
    }
    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.add.overlap(this.player, this.enemies, this.lose, null, this);
  }

  lose() {
    this.physics.pause();
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);

    this.enemies.getChildren().forEach((enemy) => {
      const isNear = Phaser.Math.Distance.BetweenPoints(enemy, this.player) < NEAR;
      enemy.setFillStyle(isNear ? AWAKE : ASLEEP);
      if (isNear) this.physics.moveToObject(enemy, this.player, ENEMY_SPEED);
      else enemy.body.setVelocity(0);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  physics: { default: 'arcade' },
  scene: SleepersScene
});
