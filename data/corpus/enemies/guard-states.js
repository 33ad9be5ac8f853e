/* scene
tasks:
  en:
    - guard AI with states
    - a guard patrols, chases when I come near and goes back when I get away
    - "The guard has the states patrol, chase and return: it walks between x = 200 and 600, chases within {sight} px at {speed} px/s, gives up beyond {lost} px and walks back to its post; its state is shown above it."
  zh:
    - 守卫状态机
    - 守卫巡逻，靠近就追，跑远了它就回去
    - 守卫有 patrol、chase、return 三种状态：在 x=200 到 600 之间巡逻，{sight} 像素内以 {speed} 的速度追击，超过 {lost} 像素就放弃并回到岗位，头顶显示当前状态。
difficulty: hard
apis: [this.physics.moveToObject, this.physics.moveTo, Phaser.Math.Distance.BetweenPoints, setVelocity, setText]
plan:
  en:
    req: A guard with the states patrol, chase and return
    steps:
      - Generate guard and player textures
      - Keep the state in a field
      - Write one method a state
      - Call the method of the current state every frame
      - Change the state by the distance to the player
      - Show the state above the guard
  zh:
    req: 有巡逻、追击、返回三种状态的守卫
    steps:
      - 生成守卫和玩家纹理
      - 用字段保存状态
      - 每个状态写一个方法
      - 每帧调用当前状态的方法
      - 按与玩家的距离切换状态
      - 在守卫头顶显示状态
knobs:
  sight: {code: "SIGHT = {}", values: [160, 190, 140]}
  lost: {code: "LOST = {}", values: [260, 300]}
  speed: {code: "CHASE_SPEED = {}", values: [140, 120]}
probe: |
  const guard = t.one(o => o.texture && o.texture.key === 'guard');
  const player = t.one(o => o.texture && o.texture.key === 'player');
  t.step(2);
  t.ok(t.text(/patrol/), 'it starts on patrol');
  t.near(t.travel(guard, () => t.step(30)).y, 0, 1, 'it walks along its line');
  player.body.reset(guard.x, guard.y + knobs.sight + 15);
  t.step(3);
  t.ok(t.text(/patrol/), 'a player out of sight is left alone');
  player.body.reset(guard.x, guard.y + knobs.sight - 15);
  t.step(3);
  t.ok(t.text(/chase/), 'a near player is chased');
  const before = Math.hypot(guard.x - player.x, guard.y - player.y);
  t.step(30);
  t.near(before - Math.hypot(guard.x - player.x, guard.y - player.y), knobs.speed / 2, 10, 'at the asked speed');
  player.body.reset(guard.x, guard.y + knobs.lost - 15);
  t.step(3);
  t.ok(t.text(/chase/), 'it does not give up too early');
  player.body.reset(guard.x, guard.y + knobs.lost + 15);
  t.step(3);
  t.ok(t.text(/return/), 'it gives up when the player is far');
  t.seconds(5);
  t.ok(t.text(/patrol/), 'and patrols again');
  t.near(guard.y, 120, 4, 'on its old line');
*/
const SIGHT = 160;
const LOST = 260;
const CHASE_SPEED = 140;
const POST = { x: 400, y: 120 };

class GuardScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xc62828).fillRect(0, 0, 32, 32).generateTexture('guard', 32, 32);
    g.clear();
    g.fillStyle(0x1e88e5).fillCircle(14, 14, 14).generateTexture('player', 28, 28);
    g.destroy();
  }

  create() {
    this.guard = this.physics.add.sprite(POST.x, POST.y, 'guard');
    this.player = this.physics.add.sprite(400, 550, 'player').setCollideWorldBounds(true);
    this.label = this.add.text(0, 0, '', { fontSize: '16px' }).setOrigin(0.5, 1);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.state = 'patrol';
    this.direction = 1;
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);

    this.distance = Phaser.Math.Distance.BetweenPoints(this.guard, this.player);
    // The state is the name of the method that acts it out.
    this[this.state]();
    this.label.setText(this.state).setPosition(this.guard.x, this.guard.y - 22);
  }

  patrol() {
    if (this.guard.x > 600) this.direction = -1;
    if (this.guard.x < 200) this.direction = 1;
    this.guard.setVelocity(this.direction * 80, 0);
    if (this.distance < SIGHT) this.state = 'chase';
  }

  chase() {
    this.physics.moveToObject(this.guard, this.player, CHASE_SPEED);
    if (this.distance > LOST) this.state = 'return';
  }

  return() {
    this.physics.moveTo(this.guard, POST.x, POST.y, 100);
    if (this.distance < SIGHT) this.state = 'chase';
    if (Phaser.Math.Distance.BetweenPoints(this.guard, POST) < 3) this.state = 'patrol';
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: GuardScene
});
