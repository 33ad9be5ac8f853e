/* scene
tasks:
  en:
    - enemy follows the player
    - a red enemy that always comes after me
    - "I steer a {colour} circle with the mouse. A red square moves towards it at {speed} px/s all the time and the text CAUGHT appears when it gets within 30 px."
  zh:
    - 敌人跟着玩家走
    - 红色敌人一直追我，我用鼠标移动
    - 用鼠标控制{colour}圆形，红色方块始终以每秒 {speed} 像素向它移动，距离小于 30 像素时显示 CAUGHT
difficulty: easy
apis: [this.add.circle, this.add.rectangle, Phaser.Math.Angle.BetweenPoints, Phaser.Math.Distance.BetweenPoints, setVisible]
plan:
  en:
    req: A red enemy follows the player at {speed} px/s and catches it
    steps: [Draw player and enemy, Put the player at the pointer, Move the enemy along the angle to the player in update, Show the text when it is near]
  zh:
    req: 红色敌人以每秒 {speed} 像素追玩家
    steps: [画玩家和敌人, 玩家放到鼠标位置, 在 update 中沿角度移动敌人, 靠近时显示文字]
knobs:
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xb8f2a0", en: light green, zh: 浅绿色}
  speed: {code: "ENEMY_SPEED = {}", values: [120, 90, 160]}
probe: |
  const enemy = t.one('Rectangle'), player = t.one('Arc');
  t.move(700, 500); t.step(2);
  t.near(player.x, 700, 2, 'the player is at the mouse');
  const way = t.travel(enemy, () => t.step(60));
  t.ok(way.x > 20 && way.y > 20, 'the enemy comes closer');
  t.near(way.distance, knobs.speed, 8, 'at the asked speed');
  t.ok(!t.text('caught'), 'it is not there yet');
  t.move(100, 500); t.step(2);
  t.ok(t.travel(enemy, () => t.step(60)).x < -15, 'it turns when the player does');
  t.seconds(12);
  t.ok(t.text('caught'), 'in the end it catches the player');
*/
const ENEMY_SPEED = 120;
const CATCH_DISTANCE = 30;

let player;
let enemy;
let caughtText;

function create() {
  player = this.add.circle(600, 300, 20, 0x4cc9f0);
  enemy = this.add.rectangle(100, 100, 40, 40, 0xd00000);
  caughtText = this.add.text(400, 50, 'CAUGHT', { fontSize: '40px' }).setOrigin(0.5).setVisible(false);

  this.input.on('pointermove', (pointer) => player.setPosition(pointer.x, pointer.y));
}

function update(time, delta) {
  const distance = Phaser.Math.Distance.BetweenPoints(enemy, player);
  caughtText.setVisible(distance < CATCH_DISTANCE);

  if (distance > 5) {
    const angle = Phaser.Math.Angle.BetweenPoints(enemy, player);
    enemy.x += Math.cos(angle) * ENEMY_SPEED * delta / 1000;
    enemy.y += Math.sin(angle) * ENEMY_SPEED * delta / 1000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b1e',
  scene: { create, update }
});
