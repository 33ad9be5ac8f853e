/* scene
tasks:
  en:
    - reach goal, avoid enemy
    - the player has to get to the {colour} goal on the right while an enemy goes up and down, touching it sends you back
    - "A player moved with the arrow keys at 240 px/s starts at the left. A guard in the middle patrols between the top and the bottom at {speed} px/s; touching it puts the player back at the start. In the {colour} strip at the right edge the text You made it! appears and everything stops."
  zh:
    - 躲开敌人到终点
    - 玩家要走到右边的{colour}终点，中间有个敌人上下巡逻，碰到就回起点
    - 玩家从左边出发，用方向键以每秒 240 像素移动。中间的守卫以每秒 {speed} 像素上下巡逻，碰到它就回到起点。到达右边的{colour}区域时显示“You made it!”，全部停止。
difficulty: easy
apis: [this.physics.add.existing, setBounce, setCollideWorldBounds, this.physics.add.overlap, body.reset, this.physics.pause]
plan:
  en:
    req: Reach the {colour} goal without touching the patrolling guard
    steps: [Draw goal and player and guard with bodies, Let the guard bounce between top and bottom, Move the player with the arrow keys, Send it back when it touches the guard, Show the win text in the goal]
  zh:
    req: 避开巡逻的守卫，到达{colour}终点
    steps: [画带身体的终点、玩家和守卫, 让守卫在上下边缘间反弹, 用方向键移动玩家, 碰到守卫就送回起点, 到终点时显示胜利文字]
knobs:
  colour:
    - {code: "0x2dc653", en: green, zh: 绿色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  speed: {code: "GUARD_SPEED = {}", values: [220, 160, 280]}
probe: |
  const [goal, player] = t.objects('Rectangle');
  const guard = t.one('Arc');
  t.ok(goal.fillColor === knobs.colour, 'the goal has the asked colour');
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, 80, 12, 'RIGHT moves the player');
  t.near(Math.abs(t.travel(guard, () => t.step(12)).y), knobs.speed / 5, 8, 'the guard patrols at the asked speed');
  let top = 999, bottom = 0;
  for (let i = 0; i < 600; i++) { t.step(); top = Math.min(top, guard.y); bottom = Math.max(bottom, guard.y); }
  t.near(top, 40, 10, 'up to the top');
  t.near(bottom, 560, 10, 'and down to the bottom');
  let last = player.x, caught = false;
  for (let i = 0; i < 900 && !caught; i++) {
    if (player.x < 390) t.hold('RIGHT', 1); else t.step();
    caught = player.x < last - 100;
    last = player.x;
  }
  t.ok(caught, 'the guard catches a player in its way');
  t.near(player.x, 60, 12, 'and sends it back to the start');
  for (let i = 0; i < 300 && player.x < 295; i++) t.hold('RIGHT', 1);
  let y = guard.y, free = false;
  for (let i = 0; i < 900 && !free; i++) { t.step(); free = guard.y < y && guard.y < 200 && guard.y > 150; y = guard.y; }
  t.ok(!t.text(/you made it/i), 'nothing is won yet');
  for (let i = 0; i < 200 && !t.text(/you made it/i); i++) t.hold('RIGHT', 1);
  t.ok(t.text(/you made it/i), 'the goal is reached behind its back');
  t.near(t.travel(guard, () => t.step(20)).y, 0, 1, 'then everything stops');
*/
const GUARD_SPEED = 220;
const SPEED = 240;

class GuardScene extends Phaser.Scene {
  create() {
    const goal = this.add.rectangle(750, 300, 100, 600, 0x2dc653);
    this.player = this.add.rectangle(60, 300, 40, 40, 0xf8f9fa);
    const guard = this.add.circle(400, 300, 40, 0xe63946);
    this.physics.add.existing(goal, true);
    this.physics.add.existing(this.player);
    this.physics.add.existing(guard);

    this.player.body.setCollideWorldBounds(true);
    guard.body.setCollideWorldBounds(true);
    guard.body.setBounce(1);
    guard.body.setVelocityY(GUARD_SPEED);

    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.add.overlap(this.player, guard, () => this.player.body.reset(60, 300));
    this.physics.add.overlap(this.player, goal, this.win, null, this);
  }

  win() {
    this.physics.pause();
    this.add.text(400, 100, 'You made it!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * SPEED);
    this.player.body.setVelocityY((down.isDown - up.isDown) * SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: GuardScene
});
